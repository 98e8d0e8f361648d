import type { BuildRequest, Dockerfile } from '../read/dockerfile.js';
import { evaluate } from '../read/evaluate.js';
import { formatReference, parseReference } from '../resolve/reference.js';
import { sameImages } from '../resolve/retag.js';
import type { JudgedImage } from './judged-build.js';

/**
 * The arguments that make the base of an image another one, tried by expanding it; null where none does. Names of the same
 * image count: `ltsc${YEAR}` becomes ltsc2019 where 1809 is wanted.
 * @param wanted the whole reference
 */
export function argumentsFor(
  dockerfile: Dockerfile,
  request: BuildRequest,
  { reference, stage }: Pick<JudgedImage, 'reference' | 'stage'>,
  wanted: string,
): ReadonlyMap<string, string> | null {
  const parsed = parseReference(wanted);
  const names = parsed === null ? [] : sameImages(parsed).slice(1).map(formatReference);
  for (const other of [wanted, ...names]) {
    for (const [before, after] of differences(reference, other)) {
      for (const { name, value } of dockerfile.globalArgs) {
        const now = request.buildArgs.get(name) ?? value;
        if (now === null || before === '' || !now.includes(before)) continue;
        const changed = now.replace(/^(["'])(.*)\1$/, '$2').replace(before, () => after);
        const buildArgs = new Map([...request.buildArgs, [name, changed]]);
        const evaluation = evaluate(dockerfile, { ...request, buildArgs });
        if (evaluation.ok && evaluation.stages[stage]?.from === other) return buildArgs;
      }
    }
  }
  return null;
}

/** The parts in which two texts differ: with whole words of a tag, then to the letter. */
function differences(a: string, b: string): readonly (readonly [string, string])[] {
  const isWord = (text: string, at: number): boolean => /[a-z0-9]/i.test(text[at] ?? '');
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const cut = (from: number, to: number) => [a.slice(from, a.length - to), b.slice(from, b.length - to)] as const;
  const letters = cut(start, end);
  while (start > 0 && isWord(a, start - 1)) start--;
  while (end > 0 && isWord(a, a.length - end)) end--;
  // `2022` of `ltsc2022`: a year is never half of one.
  const years = [/(?<!\d)\d+$/.exec(cut(start, end)[0])?.[0], /(?<!\d)\d+$/.exec(cut(start, end)[1])?.[0]];
  const numbers = years[0] !== undefined && years[1] !== undefined ? [[years[0], years[1]] as const] : [];
  return [cut(start, end), ...numbers, letters];
}
