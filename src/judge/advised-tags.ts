import type { ImageReference, ImageSource, Lookup, ResolvedImage } from '../resolve/image.js';
import { formatReference } from '../resolve/reference.js';

/** What is known of a tag that might be advised: nothing beyond its name, that there is none, or what stands behind it. */
export type Standing =
  | { readonly kind: 'by-name' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'found'; readonly image: ResolvedImage };

const BY_NAME: Standing = { kind: 'by-name' };
/** A missing tag makes the next best be advised; there are no more releases than this to go through. */
const MOST_ROUNDS = 6;
/** Distinct tags that one run asks for; far more than its bases come to. */
const MOST_ASKED = 200;

/** The tags that a run advises, and what the image source says of them. */
export class AdvisedTags {
  private readonly advised = new Map<string, ImageReference>();
  private readonly answers = new Map<string, Standing>();

  standing(reference: ImageReference): Standing {
    return this.answers.get(formatReference(reference)) ?? BY_NAME;
  }

  /** Notes that a tag is advised, so that it is looked up. */
  advise(reference: ImageReference): void {
    this.advised.set(formatReference(reference), reference);
  }

  /** Looks up what was advised since, each once. @returns whether any answer may change what is advised. */
  async verify(source: ImageSource): Promise<boolean> {
    const open = [...this.advised].filter(([text]) => !this.answers.has(text));
    const asked = open.slice(0, MOST_ASKED - this.answers.size);
    const standings = await Promise.all(
      asked.map(async ([text, reference]) => {
        const standing = standingOf(await source.lookup(reference, null));
        this.answers.set(text, standing);
        return standing;
      }),
    );
    return standings.some(({ kind }) => kind !== 'by-name');
  }
}

/** Judges, looks up what was advised, and judges again as long as that changes the advice. */
export async function withVerifiedAdvice<T>(source: ImageSource, judge: (tags: AdvisedTags) => T): Promise<T> {
  const tags = new AdvisedTags();
  let judged = judge(tags);
  for (let round = 0; round < MOST_ROUNDS && (await tags.verify(source)); round++) judged = judge(tags);
  return judged;
}

/** A registry that cannot or may not be asked says nothing of the tag. */
function standingOf(lookup: Lookup): Standing {
  if (lookup.kind === 'not-found') return { kind: 'missing' };
  if (lookup.kind !== 'found') return BY_NAME;
  if (lookup.image.by !== 'tag') return { kind: 'found', image: lookup.image };
  return lookup.missing ? { kind: 'missing' } : BY_NAME;
}
