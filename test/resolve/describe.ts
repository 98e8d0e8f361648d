import type { ImageReference, TagKnowledge } from '../../src/resolve/image.js';
import { parseReference } from '../../src/resolve/reference.js';
import { describeReference } from '../../src/resolve/tag.js';

export const TODAY = '2026-09-15';
export const DIGEST = `sha256:${'0123456789abcdef'.repeat(4)}`;

export function reference(text: string): ImageReference {
  const parsed = parseReference(text);
  if (!parsed) throw new Error(`not a reference: ${text}`);
  return parsed;
}

export function describeText(text: string, today = TODAY): TagKnowledge {
  return describeReference(reference(text), today);
}

/** The images as words: `windows 10.0.20348 arm`, `linux`; null where they are not known. */
export function images(known: TagKnowledge): string[] | null {
  return (
    known.image?.variants.map(({ os, osVersion, architecture }) =>
      [os, osVersion, architecture].filter((part) => part !== null).join(' '),
    ) ?? null
  );
}
