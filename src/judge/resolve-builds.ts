import type { BuildPlan, Problem } from '../find/plan.js';
import type { EvaluatedStage } from '../read/dockerfile.js';
import { isTemplate } from '../read/template.js';
import type { ImageSource } from '../resolve/image.js';
import { CONFIG_FILE } from '../words/config-file.js';
import { isUndeclared } from './alike-dockerfiles.js';
import { type BaseImage, BaseImages, osOf, resolution } from './base-image.js';
import { type ImageInBuild, imagesInBuild } from './image-in-build.js';
import { Lookups } from './lookups.js';
import { noWindowsImage, type WindowsPuller, windowsPullers } from './no-windows.js';
import { signsOf, textSpeaksOfWindows } from './os-signs.js';
import type { ReadBuild } from './read-build.js';

/** An image of a build with the base that its text names. */
export interface ImageToJudge {
  readonly image: ImageInBuild;
  readonly base: BaseImage;
}

/** A build with the images to be judged in it. */
export interface ResolvedBuild {
  readonly read: ReadBuild;
  /** One list for all builds of which nothing is said alone and that have the same bases. */
  readonly images: readonly ImageToJudge[];
  /** What is wrong with its bases, or not known of them. */
  readonly problems: readonly Problem[];
}

/** All builds of a run, in their order, and what became of looking their images up. */
export interface ResolvedBuilds {
  readonly builds: readonly ResolvedBuild[];
  readonly lookups: Lookups;
}

/**
 * What the text of each build's bases tells.
 * @param today the day by which the run is judged, YYYY-MM-DD
 */
export function basesOf(builds: readonly ReadBuild[], today: string): readonly ResolvedBuild[] {
  const bases = new BaseImages(today);
  const known = new Map<ReadBuild['evaluation'], ResolvedBuild>();
  return builds.map((build) => {
    const alike = isUndeclared(build.plan) ? known.get(build.evaluation) : undefined;
    if (alike) return { ...alike, read: build };
    const resolved = basesOfBuild(build, bases);
    // A problem is of one file.
    if (isUndeclared(build.plan) && resolved.problems.length === 0) known.set(build.evaluation, resolved);
    return resolved;
  });
}

/** Looks every distinct reference up once: the only part of the check that waits for anything but files. */
export async function resolveBuilds(
  builds: readonly ResolvedBuild[],
  source: ImageSource,
  progress: (done: number, of: number) => void,
): Promise<ResolvedBuilds> {
  const lookups = new Lookups();
  const pullerOf = windowsPullers(builds.map(({ read }) => read.plan));
  const alike = new Map(builds.map((build) => [build.images, build.read]));
  for (const [images, read] of alike)
    for (const { image, base } of images)
      if (isWorthAsking(image, base, read) || isPulledOnWindows(base, read.plan, pullerOf(read.plan)))
        lookups.want(base);
  await lookups.run(source, progress);
  return { builds, lookups };
}

/** The base that a build's image stands on, where its text or its stage says that it is a Windows image; else null. */
export function finalWindowsBase({ read, images }: ResolvedBuild): string | null {
  const final = images.find(({ image }) => image.role === 'final');
  return final && unaskedOs(final.image, final.base, read) === 'windows' ? final.base.text : null;
}

/** Whether a Windows base comes from the default of an ARG in a build that nobody declares. */
export function restsOnDefault({ read, images }: ResolvedBuild): boolean {
  const { declaredBy, declarations } = read.plan;
  if (declaredBy !== null || declarations.length > 0) return false;
  return images.some(({ image, base }) => base.defaultedArgs.length > 0 && unaskedOs(image, base, read) === 'windows');
}

/** What is not a Windows image whatever a registry says of it is not asked for, unless Windows machines pull it. */
function isWorthAsking(image: ImageInBuild, base: BaseImage, build: ReadBuild): boolean {
  return unaskedOs(image, base, build) !== 'not-windows';
}

function isPulledOnWindows(base: BaseImage, plan: BuildPlan, puller: WindowsPuller | null): boolean {
  return unknownArgsOf(base, plan).length === 0 && noWindowsImage(base, resolution(base, null), puller) !== null;
}

function unaskedOs(image: ImageInBuild, base: BaseImage, { plan, dockerfile }: ReadBuild) {
  return osOf(base, resolution(base, null), image.signs, dockerfile.escape === '`', plan.buildHost).kind;
}

/** The images to judge, and a problem for each base that BuildKit would refuse. */
function basesOfBuild(build: ReadBuild, bases: BaseImages): ResolvedBuild {
  const images: ImageToJudge[] = [];
  const problems: Problem[] = [];
  let windows = false;
  for (const image of imagesInBuild(build.plan, build.evaluation)) {
    const base = bases.of(image.root);
    if (!base) continue;
    images.push({ image, base });
    if (unaskedOs(image, base, build) !== 'windows') continue;
    windows = true;
    problems.push(...argumentsNotKnown(build.plan, unknownArgsOf(base, build.plan)));
  }
  if (windows) problems.push(...hostsNotKnown(build.plan));
  for (const stage of build.evaluation.stages) {
    const refused = stage.problem !== null || (stage.fromStage === null && !bases.of(stage));
    if (stage.unset.length > 0) problems.push(notExpanded(build, stage));
    else if (refused) problems.push(refusedBase(build, stage));
  }
  return { read: build, images, problems };
}

/** Arguments that the base depends on, and whose values nobody can know before the build. */
export function unknownArgsOf({ unset, defaultedArgs }: BaseImage, { unknownArgs }: BuildPlan): readonly string[] {
  return unknownArgs.size === 0 ? [] : [...unset, ...defaultedArgs].filter((name) => unknownArgs.has(name));
}

/** One for each place that gives one of these arguments a value that is not known. The image's result tells it (`argument-not-known`). */
export function argumentsNotKnown(
  { dockerfile, declarations }: BuildPlan,
  names: readonly string[],
): readonly Problem[] {
  return declarations.flatMap(({ file, line, unknownArgs }): Problem[] => {
    const given = names.filter((name) => unknownArgs.has(name)).map((name) => `${name}=${unknownArgs.get(name)}`);
    if (given.length === 0) return [];
    const message = `The build of ${dockerfile} is given ${given.join(', ')}, which is not known before the run, so what it stands on is not known either. Name the values under builds in ${CONFIG_FILE}.`;
    return [{ file, line, message, severity: 'off' }];
  });
}

/** One for each place that does not tell on which machine it builds. */
function hostsNotKnown({ declarations }: BuildPlan): readonly Problem[] {
  return declarations.flatMap(({ file, line, hostUnknown }): Problem[] =>
    hostUnknown === null ? [] : [{ file, line, message: hostUnknown, severity: 'notice' }],
  );
}

/** Told where it matters by the result of the image that rests on it (`unresolved-argument`). */
function notExpanded({ plan }: ReadBuild, { stage, unset }: EvaluatedStage): Problem {
  const message = `FROM ${stage.written} depends on ${unset.join(', ')}, whose value is not known here.`;
  return { file: plan.dockerfile, line: stage.line, message, severity: 'off' };
}

/** A base that could not be expanded or is not a reference. Loud only where Windows is in sight; a template is nobody's fault. */
function refusedBase({ plan, dockerfile }: ReadBuild, { stage, from, problem }: EvaluatedStage): Problem {
  const windows =
    dockerfile.escape === '`' || signsOf(stage.instructions).has('windows') || textSpeaksOfWindows(stage.written);
  const loud = (plan.named || windows) && !isTemplate(stage.written);
  const message =
    problem ??
    `"${from}" is not an image reference: BuildKit says "invalid reference format". Repository names are lower case, and a tag follows a colon.`;
  return { file: plan.dockerfile, line: stage.line, message, severity: loud ? 'error' : 'notice' };
}
