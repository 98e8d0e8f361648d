import type { BuildPlan } from './plan.js';
import { asWritten, hasUnknown } from './unknown.js';

/** A build of this repository that gives an image a name. */
export interface Maker<Build> {
  readonly plan: Build;
  /** The name as it is written there: `ghcr.io/acme/base:${{ github.sha }}`. */
  readonly name: string;
  /** Nothing of the name is unknown: it is that image, and no other of the repository's images of that name. */
  readonly sure: boolean;
}

/**
 * Which builds of this repository make an image. Names match as Docker takes them: `docker.io/`, `index.docker.io/` and
 * `library/` may be left out, and no tag is `latest`; the repository without case in its host. A part of a name that nobody
 * can know before the run (`acme/base:${{ github.sha }}`, `${{ vars.REGISTRY }}/base:1`) may be any text, but the last
 * word of the repository (`base`) must be known and the same; such a match is not `sure`. A digest of the reference says
 * nothing here, a reference by digest alone may be any tag. A reference that holds unknown parts itself is only what is
 * written in the same way.
 * @returns makes a lookup; the sure ones first, then in the order of the plans. Costs as much as names share their last word.
 */
export function madeHere<Build extends Named>(plans: readonly Build[]): (reference: string) => readonly Maker<Build>[] {
  const byWord = new Map<string, { readonly maker: Maker<Build>; readonly name: Name }[]>();
  for (const plan of plans) {
    for (const tag of plan.tags) {
      const name = nameOf(tag);
      if (name === null) continue;
      const maker = { plan, name: asWritten(tag), sure: !hasUnknown(tag) };
      const known = byWord.get(name.word);
      if (known) known.push({ maker, name });
      else byWord.set(name.word, [{ maker, name }]);
    }
  }
  return (reference) => {
    const wanted = nameOf(reference);
    if (wanted === null) return [];
    const found = (byWord.get(wanted.word) ?? []).filter(({ name }) => isSame(name, wanted));
    const makers = found.map(({ maker }) => ({ ...maker, sure: maker.sure && wanted.tag !== null }));
    return [...makers.filter(({ sure }) => sure), ...makers.filter(({ sure }) => !sure)];
  };
}

/** A build with the names that it gives its image. */
type Named = Pick<BuildPlan, 'tags'>;

interface Name {
  /** With its host, without `docker.io/` and `library/`. */
  readonly repository: string;
  /** The last word of the repository. */
  readonly word: string;
  /** null: by digest alone. */
  readonly tag: string | null;
}

/** null for what names no image, or not its last word. */
function nameOf(written: string): Name | null {
  const [named = '', digest] = written.trim().split('@', 2);
  const slash = named.lastIndexOf('/');
  const colon = named.indexOf(':', slash + 1);
  const repository = hostInLowerCase(colon < 0 ? named : named.slice(0, colon))
    .replace(/^(?:index\.)?docker\.io\//, '')
    .replace(/^library\//, '');
  const word = repository.slice(repository.lastIndexOf('/') + 1);
  if (word === '' || hasUnknown(word)) return null;
  const tag = colon < 0 ? (digest === undefined ? 'latest' : null) : named.slice(colon + 1);
  return { repository, word, tag };
}

function hostInLowerCase(repository: string): string {
  const slash = repository.indexOf('/');
  return slash < 0 ? repository : repository.slice(0, slash).toLowerCase() + repository.slice(slash);
}

function isSame(made: Name, wanted: Name): boolean {
  return mayBe(made.repository, wanted.repository) && (wanted.tag === null || mayBe(made.tag ?? '', wanted.tag));
}

/** Whether a text with unknown parts may come out as another, which is known or written in the same way. */
function mayBe(pattern: string, text: string): boolean {
  if (pattern === text) return true;
  if (!hasUnknown(pattern) || hasUnknown(text)) return false;
  const [first = '', ...rest] = pattern.split(/\uFDD0[^\uFDD0\uFDD1]*\uFDD1/);
  if (!text.startsWith(first)) return false;
  const last = rest.pop() ?? '';
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
