import { FAMILIES_AS_OF, type Family, familyName } from './family.js';
import type { Frozen, ImageReference } from './image.js';
import { isOfficialTagLive, OFFICIAL_TAGS_AS_OF } from './official-tags.js';
import { formatReference } from './reference.js';
import { kindIn, windowsNamesIn } from './windows-name.js';

/** A version down to its patch, which nobody builds again once the next is out: that is what it is pinned for. */
const PATCH = /^v?\d+(?:\.\d+){2}|^\d+u\d+|^\d+(?:\.\d+)*_\d+/;

/**
 * Since when a tag of a known repository is not built any more, although it can be pulled; null where it still is, where
 * the tables do not know it, and for a tag that was made once for good.
 */
export function frozenOf(reference: ImageReference, family: Family): Frozen | null {
  const tag = reference.tag ?? 'latest';
  if (reference.digest !== null) return null;
  const row = family.frozen?.find(({ pattern }) => new RegExp(pattern).test(tag));
  if (row) {
    const { since, successor, source } = row;
    const next = successor === undefined ? null : successorOf(reference, tag, row.pattern, successor);
    return { since, asOf: FAMILIES_AS_OF, successor: next, source };
  }
  if (family.type !== 'official' || PATCH.test(tag)) return null;
  const [name] = windowsNamesIn(tag, false);
  const head = name ? tag.slice(0, name.start).replace(/-$/, '') : tag;
  if (name && kindIn(head) === null) return null;
  const live = isOfficialTagLive(familyName(reference), head, name?.build ?? null);
  const source = 'https://github.com/docker-library/official-images/tree/master/library';
  return live === false ? { since: null, asOf: OFFICIAL_TAGS_AS_OF, successor: null, source } : null;
}

/** A tag of the same repository (`4.8.1-$1`), or another repository. */
function successorOf(reference: ImageReference, tag: string, pattern: string, successor: string): string {
  if (successor.includes('/')) return successor;
  const next = tag.replace(new RegExp(pattern), successor);
  return formatReference({ ...reference, tag: next, digest: null });
}
