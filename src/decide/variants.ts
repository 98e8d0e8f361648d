import type { BuildPlan } from '../find/plan.js';
import { argumentsFor } from '../judge/argument-values.js';
import type { JudgedBuild, JudgedImage } from '../judge/judged-build.js';
import type { ReadBuild } from '../judge/read-build.js';
import type { Result } from '../judge/report.js';
import { requestOf } from '../judge/request.js';
import { sayAddition, sayServed } from '../rules/say-variants.js';
import type { WayOut } from '../rules/way-out.js';
import { withoutReleaseWords } from './release-words.js';

/** A build that may be one of several of one image. */
interface Build {
  readonly build: JudgedBuild;
  /** Whether the build itself names its targets: then it stands for itself. */
  readonly ownTargets: boolean;
  /** null where no Dockerfile was read. */
  readonly read: ReadBuild | null;
}

/** Builds that are made to cover the targets together, by their place in the list. */
interface Group {
  readonly members: readonly number[];
  /** Target -> the first build that runs there. */
  readonly covered: ReadonlyMap<string, number>;
  /** Targets of which one build at least is not known. */
  readonly unknown: ReadonlySet<string>;
}

/**
 * Variants: builds of one Dockerfile and stage that differ in their arguments, and Dockerfiles that differ in a release
 * word of their path and stand on one family of base, where they take the run's targets. Where another runs on a target,
 * this one need not; a target that none serves is one error, with what to add; one that serves none is no use to anybody.
 * Where none of several for several releases serves any, none is to become another: there would be two of one kind.
 */
export function settleVariants(builds: readonly JudgedBuild[], all: readonly Build[]): readonly JudgedBuild[] {
  const settled = [...builds];
  for (const { members, covered, unknown } of groupsOf(builds, all)) {
    const serving = members.filter((index) => finalResults(builds[index]!).some(runsThere));
    const added = new Set<string>();
    const isIdle = serving.length === 0 && releasesOf(members, builds) > 1;
    const bases = new Set(members.flatMap((index) => finalsOf(builds[index]!).map(({ reference }) => reference)));
    // Those that serve come first: what one of them is to be joined by is no error of the others.
    for (const index of [...serving, ...members.filter((each) => !serving.includes(each))]) {
      const serves = serving.includes(index);
      settled[index] = mapImages(builds[index]!, 'final', (result, image) => {
        if (runsThere(result)) return result;
        if (covered.has(result.target))
          return serves
            ? { ...result, severity: 'off', variant: 'served' }
            : ofNoUse(result, servedBy(builds[index]!, builds, covered), all[index]!.read?.plan ?? null);
        if (isIdle && !unknown.has(result.target)) return withAddition(result, image, all[index]!, true);
        if (added.has(result.target)) return { ...result, severity: 'off' };
        if (result.runsByDefault || !serves || unknown.has(result.target)) return result;
        added.add(result.target);
        return withAddition(result, image, all[index]!);
      });
      settled[index] = mapImages(settled[index], 'build', (result) => withoutDouble(result, bases));
    }
  }
  return settled;
}

/** What they cover is gathered once for all of them: a matrix makes thousands. */
function groupsOf(builds: readonly JudgedBuild[], all: readonly Build[]): readonly Group[] {
  const families = new Map<string, string>();
  const named = ({ stage }: JudgedBuild, file: string, family: string): string =>
    `${file}\0${stage === null ? '' : `=${stage}`}\0${family}`;
  for (const build of builds) {
    const family = build.images.find(({ role }) => role === 'final')?.family;
    const file = named(build, build.dockerfile, '');
    if (family && !families.has(file)) families.set(file, family);
  }
  const groups = new Map<string, number[]>();
  for (const [index, build] of builds.entries()) {
    if (all[index]!.ownTargets) continue;
    const file = named(build, build.dockerfile, '');
    const family = families.get(file);
    const key = family === undefined ? file : named(build, withoutReleaseWords(build.dockerfile), family);
    const known = groups.get(key);
    if (known) known.push(index);
    else groups.set(key, [index]);
  }
  return [...groups.values()].filter(({ length }) => length > 1).map((members) => groupOf(members, builds));
}

function groupOf(members: readonly number[], builds: readonly JudgedBuild[]): Group {
  const covered = new Map<string, number>();
  const unknown = new Set<string>();
  for (const index of members)
    for (const result of finalResults(builds[index]!)) {
      if (runsThere(result) && !covered.has(result.target)) covered.set(result.target, index);
      if (result.verdict === 'unknown') unknown.add(result.target);
    }
  return { members, covered, unknown };
}

/**
 * Of no use to its target, which another one serves: nothing to rewrite, for then there would be two of one kind. One
 * whose name says which Windows it is for is made for hosts that are not declared here: no more than a notice.
 */
function ofNoUse(result: Result, way: WayOut, plan: BuildPlan | null): Result {
  const named = plan?.tags.some((tag) => namesRelease(tag.slice(tag.lastIndexOf(':') + 1))) === true;
  return {
    ...result,
    severity: named && result.severity !== 'off' ? 'notice' : result.severity,
    variant: 'of-no-use',
    advice: null,
    ways: [way],
  };
}

/** What to say of one that serves none, in view of those that do. */
function servedBy(own: JudgedBuild, builds: readonly JudgedBuild[], covered: Group['covered']): WayOut {
  const served = new Map<string, string[]>();
  for (const { target } of finalResults(own)) {
    const other = covered.get(target);
    if (other === undefined) continue;
    const name = nameOf(builds[other]!, own);
    served.set(name, [...(served.get(name) ?? []), target]);
  }
  const ofOneFile = [...covered.values()].every((other) => builds[other]!.dockerfile === own.dockerfile);
  return sayServed(served, ofOneFile);
}

/** How many releases of Windows they stand on, as far as that is known. */
function releasesOf(members: readonly number[], builds: readonly JudgedBuild[]): number {
  const versions = members
    .flatMap((index) => finalsOf(builds[index]!))
    .flatMap(({ resolved }) => {
      const [first, ...more] = resolved.variants;
      return first === undefined || more.length > 0 ? [] : [first.osVersion?.split('.')[2] ?? ''];
    });
  return new Set(versions.filter((build) => build !== '')).size;
}

function namesRelease(text: string): boolean {
  return withoutReleaseWords(text) !== text;
}

/** Its Dockerfile, where that is another; else where and with what it is built. */
function nameOf(other: JudgedBuild, own: JudgedBuild): string {
  if (other.dockerfile !== own.dockerfile) return other.dockerfile;
  const given = Object.entries(other.buildArgs).filter(([name, value]) => own.buildArgs[name] !== value);
  const args = given.map(([name, value]) => `${name}=${value}`).join(' ');
  const { file, line } = other.declaredBy ?? {};
  return `the build${args === '' ? '' : ` with ${args}`}${file === undefined ? '' : ` (${file}:${line})`}`;
}

/**
 * What works stays as it is: a target that no variant serves needs one more.
 * @param idle whether none of them serves any target
 */
function withAddition(result: Result, image: JudgedImage, { read }: Build, idle = false): Result {
  const [reference] = result.advice?.baseImages ?? [];
  if (reference === undefined || read === null) return result;
  const args = argumentsFor(read.dockerfile, requestOf(read.plan), image, reference);
  return {
    ...result,
    variant: 'to-add',
    ways: [sayAddition({ target: result.target, reference, args, idle }), ...(idle ? [] : result.ways.slice(1))],
  };
}

/** Where it is built, too: a base that another one of them has already is none to change to. */
function withoutDouble(result: Result, bases: ReadonlySet<string>): Result {
  const { advice, ways } = result;
  const [reference] = advice?.baseImages ?? [];
  if (!advice || reference === undefined || !bases.has(reference)) return result;
  return { ...result, advice: { ...advice, baseImages: [] }, ways: ways.slice(1) };
}

function finalsOf({ images }: JudgedBuild): readonly JudgedImage[] {
  return images.filter(({ role }) => role === 'final');
}

function finalResults(build: JudgedBuild): readonly Result[] {
  return finalsOf(build).flatMap((image) => image.results);
}

export function runsThere({ verdict }: Result): boolean {
  return verdict === 'runs' || verdict === 'at-risk';
}

function mapImages(
  build: JudgedBuild,
  role: JudgedImage['role'],
  change: (result: Result, image: JudgedImage) => Result,
): JudgedBuild {
  const images = build.images.map((image) =>
    image.role === role ? { ...image, results: image.results.map((result) => change(result, image)) } : image,
  );
  return { ...build, images };
}
