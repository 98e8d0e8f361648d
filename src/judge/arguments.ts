import { evaluate } from '../read/evaluate.js';
import { platformArgs } from '../read/platform-args.js';
import { formatReference, parseReference } from '../resolve/reference.js';
import { releases } from '../windows/releases.js';
import type { JudgedImage } from './judged-build.js';
import type { ReadBuild } from './read-build.js';

/**
 * The arguments that make the base of an image another one, tried by expanding it; null where none does. Names of the same
 * image count: `ltsc${YEAR}` becomes ltsc2019 where 1809 is wanted.
 * @param wanted the whole reference
 */
export function argumentsFor(
  read: ReadBuild,
  image: Pick<JudgedImage, 'reference' | 'stage'>,
  wanted: string,
): ReadonlyMap<string, string> | null {
  const { plan, dockerfile } = read;
  for (const other of sameImages(wanted)) {
    for (const [before, after] of differences(image.reference, other)) {
      for (const { name, value } of dockerfile.globalArgs) {
        const now = plan.buildArgs.get(name) ?? value;
        if (now === null || before === '' || !now.includes(before)) continue;
        const changed = now.replace(/^(["'])(.*)\1$/, '$2').replace(before, () => after);
        const args = new Map([...plan.buildArgs, [name, changed]]);
        const evaluation = evaluated(read, args, plan.buildHost?.os === 'linux');
        if (evaluation.ok && evaluation.stages[image.stage]?.from === other) return args;
      }
    }
  }
  return null;
}

/** A build with other arguments. */
export function evaluated({ plan, dockerfile }: ReadBuild, buildArgs: ReadonlyMap<string, string>, onLinux: boolean) {
  const { stage: targetStage, platform } = plan;
  const platforms = platformArgs(platform, onLinux);
  const builder = onLinux ? 'buildkit' : 'classic';
  return evaluate(dockerfile, { buildArgs, targetStage, builder, platformArgs: platforms, platform });
}

/** A reference, and the same base image by its other release tags. */
function sameImages(text: string): readonly string[] {
  const reference = parseReference(text);
  if (reference?.registry !== 'mcr.microsoft.com' || reference.tag === null || reference.digest !== null) return [text];
  const tag = reference.tag.toLowerCase();
  const named = releases().flatMap(({ images }) => images);
  const image = named.find(({ repository, tags }) => repository === reference.repository && tags.includes(tag));
  const others = (image?.tags ?? []).filter((each) => each !== tag);
  return [text, ...others.map((each) => formatReference({ ...reference, tag: each }))];
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
