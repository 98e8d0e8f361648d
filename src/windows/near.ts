/** Longer words are not compared: nobody types one by mistake for a known name, and the work stays bounded. */
const LONGEST = 64;

/**
 * The candidates that a word may have been meant for, nearest first, compared without case. At most two fifths of the
 * letters may differ. Empty for words longer than 64 characters.
 */
export function nearMatches(word: string, candidates: Iterable<string>, max: number): string[] {
  const wanted = word.trim().toLowerCase();
  if (wanted === '' || wanted.length > LONGEST) return [];
  const limit = Math.max(1, Math.floor(wanted.length * 0.4));
  const found = new Map<string, number>();
  for (const candidate of candidates) {
    if (candidate.length > LONGEST || Math.abs(candidate.length - wanted.length) > limit) continue;
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance <= limit) found.set(candidate, distance);
  }
  return [...found]
    .sort((a, b) => a[1] - b[1])
    .slice(0, max)
    .map(([candidate]) => candidate);
}

/** Levenshtein's distance. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, previous[j]! + 1, current[j - 1]! + 1));
    }
    previous = current;
  }
  return previous[b.length]!;
}
