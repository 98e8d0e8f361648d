import type { Maker } from '../find/made-here.js';
import type { BuildPlan, Problem } from '../find/plan.js';
import { formatReference } from '../resolve/reference.js';
import type { BaseImage } from './base-image.js';
import { argumentsNotKnown, type ImageToJudge, type ResolvedBuild, unknownArgsOf } from './resolve-builds.js';

/** Images built on images built here, at most; more is a circle, or as good as one. */
const DEEPEST = 8;

/**
 * The same builds, where a base that this repository builds is what its Dockerfile stands on: judged through that, under
 * its own name. One that several builds make on different bases stays what it was.
 * @param makersOf the builds that make an image
 */
export function throughBuilds(
  builds: readonly ResolvedBuild[],
  makersOf: (reference: string) => readonly Maker<BuildPlan>[],
): readonly ResolvedBuild[] {
  if (builds.every(({ read }) => read.plan.tags.length === 0)) return builds;
  const byPlan = new Map(builds.map((build) => [build.read.plan, build]));
  const through = (image: ImageToJudge, depth: number): ImageToJudge => {
    const { base } = image;
    if (base.reference === null) return image;
    const makers = makersOf(formatReference(base.reference));
    if (makers.length === 0) return image;
    const likely = makers.some(({ sure }) => sure) ? makers.filter(({ sure }) => sure) : makers;
    const found = likely.flatMap(({ plan }) => {
      const final = byPlan.get(plan)?.images.find(({ image: { role } }) => role === 'final');
      if (!final || final === image || depth === 0) return [];
      return [{ dockerfile: plan.dockerfile, below: through(final, depth - 1) }];
    });
    const [first] = found;
    const alike = new Set(found.map(({ below }) => keyOf(below.base)));
    if (!first || found.length < likely.length || alike.size > 1)
      return { ...image, base: { ...base, madeHere: true } };
    const signs = new Set([...image.image.signs, ...first.below.image.signs]);
    return { image: { ...image.image, signs }, base: standingOn(first.below.base, base, first.dockerfile) };
  };
  return builds.map((build) => {
    const images = build.images.map((image) => through(image, DEEPEST));
    if (images.every((image, index) => image === build.images[index])) return build;
    return { ...build, images, problems: problemsOf(build, images) };
  });
}

/** An argument that nobody knows is not a question where every base that it names is built here. */
function problemsOf({ read, images, problems }: ResolvedBuild, through: readonly ImageToJudge[]): readonly Problem[] {
  const asked = (of: readonly ImageToJudge[]) =>
    of.flatMap(({ base }) => argumentsNotKnown(read.plan, unknownArgsOf(base, read.plan)));
  if (asked(through).length > 0) return problems;
  const settled = asked(images).map(({ message }) => message);
  return problems.filter(({ message }) => !settled.includes(message));
}

/** Its own name and platform; what is known, and what is asked for, is of the base below. */
function standingOn(below: BaseImage, { text, platform }: BaseImage, dockerfile: string): BaseImage {
  return {
    ...below,
    text,
    platform: platform ?? below.platform,
    defaultedArgs: [],
    givenArgs: [],
    madeHere: true,
    builtBy:
      below.builtBy === null
        ? `${dockerfile} (on ${below.text})`
        : `${dockerfile} (on ${below.text}, which is built by ${below.builtBy})`,
  };
}

function keyOf({ text, reference, platform, unset }: BaseImage): string {
  return JSON.stringify([text, reference && formatReference(reference), platform, unset]);
}
