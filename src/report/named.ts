import type { Told } from './finding.js';
import { sentenceList } from './titles.js';

/** Whether a text has the words, not only as a part of other words (`old` in `older`). */
export function mentions(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1)) {
    if (
      !/[\w-]$/.test(text.slice(Math.max(0, at - 1), at)) &&
      !/^[\w-]/.test(text.slice(at + words.length, at + words.length + 1))
    )
      return true;
  }
  return false;
}

/**
 * One message stands for several hosts, and may name the first of them only: a sentence about the others, empty where
 * all of them were told the same. `name` makes a host's name fit for where it goes.
 */
export function likewise(
  { targets, told }: { readonly targets: ReadonlySet<string>; readonly told: readonly Told[] },
  name: (target: string) => string,
): string {
  const [first, ...more] = told;
  if (first === undefined || more.length === 0) return '';
  const texts = [first.message, ...first.ways];
  const others = [...targets].slice(1).filter((target) => !texts.some((text) => mentions(text, target)));
  return others.length === 0 ? '' : `The same goes for ${sentenceList(others.map(name))}.`;
}
