/** A reference's text in parts; `tag` and `digest` without their marks. */
interface Parts {
  readonly name: string;
  readonly tag: string | null;
  readonly digest: string | null;
}

/** One text to put in place of another, inside what a tag is written with. */
export interface Replacement {
  readonly before: string;
  readonly after: string;
}

export function partsOf(reference: string): Parts {
  const at = reference.indexOf('@');
  const named = at < 0 ? reference : reference.slice(0, at);
  const colon = named.lastIndexOf(':');
  const tagged = colon > named.lastIndexOf('/');
  return {
    name: tagged ? named.slice(0, colon) : named,
    tag: tagged ? named.slice(colon + 1) : null,
    digest: at < 0 ? null : reference.slice(at + 1),
  };
}

/**
 * Ways to write the change of a tag, the most readable first: its changed words (`ltsc2019` for `ltsc2022`), the whole
 * tag, only the characters that differ (for a tag put together as `ltsc${YEAR}`).
 */
export function replacements(before: string, after: string): readonly Replacement[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++;
  const cut = (left: number, right: number): Replacement => ({
    before: before.slice(left, before.length - right),
    after: after.slice(left, after.length - right),
  });
  let [left, right] = [start, end];
  while (left > 0 && isWord(before[left - 1])) left--;
  while (right > 0 && isWord(before.at(-right))) right--;
  const ways = [cut(left, right), { before, after }, cut(start, end)];
  return ways.filter(
    (way, index) => way.before !== '' && ways.findIndex((each) => each.before === way.before) === index,
  );
}

/** What is not a separator of a tag; the dots of `10.0.17763.1040` belong to its word. */
function isWord(char: string | undefined): boolean {
  return char !== undefined && char !== '-' && char !== '_';
}
