import type { ImageReference, ImageSource, Lookup, ResolvedImage } from '../resolve/image.js';
import { formatReference, formatRepository } from '../resolve/reference.js';

/** What is known of a tag that might be advised: nothing beyond its name, that there is none, or what stands behind it. */
type Standing =
  | { readonly kind: 'by-name' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'found'; readonly image: ResolvedImage };

/** What the image source said of tags that a run advises; one of these never changes its answers. */
export interface Standings {
  of(reference: ImageReference): Standing;
  /** All tags of its repository; null where they were not asked for, or nobody tells. */
  tagsOf(reference: ImageReference): readonly string[] | null;
}

const BY_NAME: Standing = { kind: 'by-name' };
/** A missing tag makes the next best be advised; there are no more releases than this to go through. */
const MOST_ROUNDS = 8;
/** Distinct tags that one run asks for; far more than its bases come to. */
const MOST_ASKED = 200;
/** Repositories whose tags one run asks for. */
const MOST_LISTED = 20;

/** What came of judging, and what might still change it. */
interface Advised {
  /** Tags that are advised, or would be if they were known to exist. */
  readonly advised: readonly ImageReference[];
  /** Of whose repositories the tables know no tag that would do. */
  readonly lacking: readonly ImageReference[];
}

/**
 * Judges, looks up what was advised, and judges again as long as that changes the advice. Where the tables know no tag to
 * advise, the registry is asked once for those that there are.
 */
export async function withVerifiedAdvice<T extends Advised>(
  source: ImageSource,
  judge: (standings: Standings) => T,
): Promise<T> {
  const answers = new Map<string, Standing>();
  const lists = new Map<string, readonly string[] | null>();
  // Anew for each round, within which nothing of it changes.
  const standings = (): Standings => ({
    of: (reference: ImageReference) => answers.get(formatReference(reference)) ?? BY_NAME,
    tagsOf: (reference: ImageReference) => lists.get(formatRepository(reference)) ?? null,
  });
  const isNew = async ({ advised, lacking }: T): Promise<boolean> =>
    (await verify(advised, answers, source)) || (await list(lacking, lists, source));
  let judged = judge(standings());
  for (let round = 0; round < MOST_ROUNDS && (await isNew(judged)); round++) judged = judge(standings());
  return judged;
}

/** Asks for the tags of repositories that were not asked for before. @returns whether any tells. */
async function list(
  lacking: readonly ImageReference[],
  lists: Map<string, readonly string[] | null>,
  source: ImageSource,
): Promise<boolean> {
  const open = new Map(lacking.map((reference) => [formatRepository(reference), reference]));
  for (const name of lists.keys()) open.delete(name);
  const told = await Promise.all(
    [...open].slice(0, MOST_LISTED - lists.size).map(async ([name, reference]) => {
      const tags = (await source.tags?.(reference)) ?? null;
      lists.set(name, tags);
      return tags !== null;
    }),
  );
  return told.includes(true);
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
