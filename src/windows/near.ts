/** Longer words are not compared: nobody types one by mistake for a known name, and the work stays bounded. */
const LONGEST = 64;

/** Of what is alike, from which on one may have been meant for the other. */
const ALIKE = 0.6;

/**
 * The candidates that a word may have been meant for, nearest first, compared without case. At most two fifths of the
 * letters may differ. Empty for words longer than 64 characters.
 */
export function nearMatches(word: string, candidates: Iterable<string>, max: number): string[] {
  const wanted = word.trim().toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length * 0.4));
  const near = (candidate: string): number => {
    const distance = Math.abs(candidate.length - wanted.length) > limit ? limit + 1 : editDistance(wanted, candidate);
    return distance > limit ? 0 : 1 / (1 + distance);
  };
  return best(wanted, candidates, near, max);
}

/**
 * The candidates that are most like a name of several words, compared without case: as a whole, or word by word in any
 * order (`aks 2022` and `AKS Windows2022` have two words in common). Empty for names longer than 64 characters.
 * @param least 1 for equal ones alone, 0 for all
 */
export function alikeNames(name: string, candidates: Iterable<string>, max: number, least = ALIKE): string[] {
  const wanted = name.trim().toLowerCase();
  const words = wordsOf(wanted);
  const likeness = (candidate: string): number => {
    const found = Math.max(alike(wanted, candidate, least), likenessOf(words, wordsOf(candidate)));
    return found < least ? 0 : found;
  };
  return best(wanted, candidates, likeness, max);
}

/** Those with the highest points, which none has that is nothing like it. */
function best(
  wanted: string,
  candidates: Iterable<string>,
  pointsOf: (candidate: string) => number,
  max: number,
): string[] {
  if (wanted === '' || wanted.length > LONGEST) return [];
  return [...new Set(candidates)]
    .filter(({ length }) => length <= LONGEST)
    .map((candidate) => ({ candidate, points: pointsOf(candidate.toLowerCase()) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, max)
    .map(({ candidate }) => candidate);
}

/** Letters and digits apart: `ltsc2022` is `ltsc` and `2022`. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[a-z]+|\d+/g) ?? [];
}

/** How much of either is in the other, by letters: the harmonic mean of the two shares. */
function likenessOf(a: readonly string[], b: readonly string[]): number {
  const [one, other] = [shareOf(a, b), shareOf(b, a)];
  return one + other === 0 ? 0 : (2 * one * other) / (one + other);
}

/** The share of letters in `words` that some word of `others` has too; numbers are equal or they are others. */
function shareOf(words: readonly string[], others: readonly string[]): number {
  let [all, shared] = [0, 0];
  for (const word of words) {
    all += word.length;
    let best = others.includes(word) ? 1 : 0;
    for (const other of best === 1 || /\d/.test(word) ? [] : others) {
      best = Math.max(best, alike(word, other, ALIKE));
    }
    shared += best * word.length;
  }
  return all === 0 ? 0 : shared / all;
}

/** The share of letters that two words have in common; 0 where it is less than `least`. */
function alike(a: string, b: string, least: number): number {
  const longer = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) < least * longer) return 0;
  const share = 1 - editDistance(a, b) / longer;
  return share < least ? 0 : share;
}

/** One row of the table of distances, up to a word of the longest length; made once, because words are compared by the thousand. */
const row = new Uint16Array(LONGEST + 1);

/** Levenshtein's distance between words of at most 64 characters. */
function editDistance(a: string, b: string): number {
  for (let j = 0; j <= b.length; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    let [before, left] = [i - 1, i];
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j]!;
      const replaced = before + (letter === b.charCodeAt(j - 1) ? 0 : 1);
      left = Math.min(replaced, above + 1, left + 1);
      row[j] = left;
      before = above;
    }
  }
  return row[b.length]!;
}
