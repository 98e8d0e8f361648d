import type { ImageReference, ImageSource, Lookup, ResolvedImage } from '../resolve/image.js';
import { formatReference } from '../resolve/reference.js';

/** What is known of a tag that might be advised: nothing beyond its name, that there is none, or what stands behind it. */
type Standing =
  | { readonly kind: 'by-name' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'found'; readonly image: ResolvedImage };

/** What the image source said of tags that a run advises. */
export interface Standings {
  of(reference: ImageReference): Standing;
}

const BY_NAME: Standing = { kind: 'by-name' };
/** A missing tag makes the next best be advised; there are no more releases than this to go through. */
const MOST_ROUNDS = 6;
/** Distinct tags that one run asks for; far more than its bases come to. */
const MOST_ASKED = 200;

/** Judges, looks up what was advised, and judges again as long as that changes the advice. */
export async function withVerifiedAdvice<T extends { readonly advised: readonly ImageReference[] }>(
  source: ImageSource,
  judge: (standings: Standings) => T,
): Promise<T> {
  const answers = new Map<string, Standing>();
  const standings = { of: (reference: ImageReference) => answers.get(formatReference(reference)) ?? BY_NAME };
  let judged = judge(standings);
  for (let round = 0; round < MOST_ROUNDS && (await verify(judged.advised, answers, source)); round++)
    judged = judge(standings);
  return judged;
}

/** Looks up what was not asked before, each once. @returns whether any answer may change what is advised. */
async function verify(
  advised: readonly ImageReference[],
  answers: Map<string, Standing>,
  source: ImageSource,
): Promise<boolean> {
  const open = new Map(advised.map((reference) => [formatReference(reference), reference]));
  for (const text of answers.keys()) open.delete(text);
  const standings = await Promise.all(
    [...open].slice(0, MOST_ASKED - answers.size).map(async ([text, reference]) => {
      const standing = standingOf(await source.lookup(reference, null));
      answers.set(text, standing);
      return standing;
    }),
  );
  return standings.some(({ kind }) => kind !== 'by-name');
}

/** A registry that cannot or may not be asked says nothing of the tag. */
function standingOf(lookup: Lookup): Standing {
  if (lookup.kind === 'not-found') return { kind: 'missing' };
  if (lookup.kind !== 'found') return BY_NAME;
  if (lookup.image.by !== 'tag') return { kind: 'found', image: lookup.image };
  return lookup.missing ? { kind: 'missing' } : BY_NAME;
}
