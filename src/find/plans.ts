import type { FoundBuild } from './declarations.js';
import type { DiscoveredDockerfile } from './discover.js';
import type { BuildHost, BuildInputs, BuildPlan, ConfiguredBuild, Declaration, Problem } from './plan.js';
import { runnerHost } from './runner-host.js';
import { placesOf } from './taken.js';

/** What is said of builds, from what beats everything to what is beaten by everything. */
export interface Declared {
  /** Of the call, for every build. */
  readonly build: BuildInputs;
  /** Of the config file: single builds, and what is said there of every build. */
  readonly builds: readonly ConfiguredBuild[];
  readonly fileBuild: BuildInputs;
  /** Label of a self-hosted runner -> the host that it is, as it is declared. */
  readonly runners: ReadonlyMap<string, string>;
}

export interface Plans {
  readonly plans: readonly BuildPlan[];
  /** What should be said of machines although they are known, each once. */
  readonly problems: readonly Problem[];
}

/** Of all declarations together, and more for each Dockerfile; one whose builds are beyond it is built with its defaults. */
const MOST_DECLARED = 1_000;
const MORE_FOR_EACH = 4;

type Build = Omit<BuildPlan, 'dockerfile' | 'named'>;

const BY_DEFAULT: Build = {
  buildArgs: new Map(),
  unknownArgs: new Map(),
  stage: null,
  platform: null,
  isolation: null,
  tags: [],
  pushes: null,
  buildHost: null,
  targets: null,
  declaredBy: null,
  declarations: [],
  files: [],
};

/**
 * The plans of each Dockerfile, in the order of the Dockerfiles: one for each build that the config file declares of it,
 * else one for each that workflows, compose and bake files declare, else one with its defaults. Builds that come out
 * equal are one.
 */
export function plansOf(
  dockerfiles: readonly DiscoveredDockerfile[],
  found: readonly FoundBuild[],
  declared: Declared,
): Plans {
  const most = MOST_DECLARED + MORE_FOR_EACH * dockerfiles.length;
  const named = groups(found.slice(0, most).flatMap(({ dockerfile, tags }) => tags.map((tag) => [dockerfile, tag])));
  const configured = groups(
    declared.builds.map((build) => [build.dockerfile, fromConfig(build, named.get(build.dockerfile) ?? [])]),
  );
  const problems: Problem[] = [];
  const isChecked = new Set(dockerfiles.map(({ path }) => path));
  const discovered = groups(
    found
      .slice(0, most)
      .filter(({ dockerfile }) => isChecked.has(dockerfile) && !configured.has(dockerfile))
      .flatMap((build) => fromFiles(build, declared, problems).map((each) => [build.dockerfile, each])),
  );
  const beyond = found[most];
  if (beyond) {
    const message = `More than ${most} builds are declared in this repository: from here on they are not looked at.`;
    const { file, line } = beyond.declaredBy;
    problems.push({ file, line, message, severity: 'warning' });
  }
  const { build: call, fileBuild } = declared;
  // One for all of which nothing is declared: there may be thousands.
  const byDefault = [withInputs(BY_DEFAULT, [BY_DEFAULT, fileBuild, call])];
  const plans = dockerfiles.flatMap(({ path, named }) => {
    const own = configured.get(path)?.map((build) => {
      const hasOwnHost = build.buildHost !== null && call.buildHost === null;
      return { ...withInputs(build, [fileBuild, build, call]), ...(hasOwnHost && { hasOwnHost }) };
    });
    const builds =
      own ?? discovered.get(path)?.map((build) => withInputs(build, [build, fileBuild, call])) ?? byDefault;
    return distinct(builds).map((build) => ({ dockerfile: path, named, ...build }));
  });
  return { plans, problems: [...new Map(problems.map((each) => [JSON.stringify(each), each])).values()] };
}

/** @param tags names that workflows, compose and bake files give the image: the config file says none */
function fromConfig(
  { buildArgs, stage, buildHost, targets, declaredBy }: ConfiguredBuild,
  tags: readonly string[],
): Build {
  return {
    ...BY_DEFAULT,
    tags: [...new Set(tags)],
    buildArgs,
    argsAt: placesOf({ buildArgs, declaredBy }),
    stage,
    buildHost,
    targets,
    declaredBy,
    files: [declaredBy.file],
  };
}

/** One build for each platform that it is built for. */
function fromFiles(build: FoundBuild, { runners }: Declared, problems: Problem[]): readonly Build[] {
  const {
    buildArgs,
    unknownArgs,
    stage,
    platforms,
    isolation,
    builder,
    through,
    tags,
    pushes,
    pushed = [],
    host,
    declaredBy,
    files,
  } = build;
  const known = pushes === true ? tags : pushed;
  const { buildHost, unknown, notices } = runnerHost(host, isolation, runners);
  for (const message of notices) problems.push({ ...declaredBy, message, severity: 'notice' });
  const runner = host.kind === 'runner' ? host.labels : [];
  const declarations: readonly Declaration[] = [
    { ...declaredBy, runner, hostUnknown: unknown, builder, ...(through && { through }), unknownArgs },
  ];
  const common = {
    ...BY_DEFAULT,
    buildArgs,
    argsAt: placesOf(build),
    unknownArgs,
    stage,
    isolation,
    tags,
    pushes,
    ...(known.length > 0 && { pushed: known }),
    buildHost,
    declaredBy,
    declarations,
    files,
  };
  return platforms.length === 0 ? [common] : platforms.map((platform) => ({ ...common, platform }));
}

/** @param layers what is said of a build, what is beaten first; arguments beat each other name by name */
function withInputs(build: Build, layers: readonly BuildInputs[]): Build {
  const last = <T>(values: readonly (T | null)[]): T | null => values.findLast((value) => value !== null) ?? null;
  const buildArgs = new Map(layers.flatMap((layer) => [...layer.buildArgs]));
  // One that is given here as well is known.
  const stillUnknown = (args: ReadonlyMap<string, string>) =>
    new Map([...args].filter(([name]) => !buildArgs.has(name)));
  const buildHost = isolated(last(layers.map((layer) => layer.buildHost)), build);
  const isOwn = (name: string): boolean => layers.findLast((layer) => layer.buildArgs.has(name)) === build;
  const { argsAt: all = [], ...rest } = build;
  const argsAt = new Map([...all].filter(([name]) => isOwn(name)));
  return {
    ...rest,
    buildArgs,
    ...(argsAt.size > 0 && { argsAt }),
    unknownArgs: stillUnknown(build.unknownArgs),
    stage: last(layers.map(({ stage }) => stage)),
    buildHost,
    declarations: build.declarations.map(({ hostUnknown, unknownArgs, ...rest }) => ({
      ...rest,
      hostUnknown: buildHost === null ? hostUnknown : null,
      unknownArgs: stillUnknown(unknownArgs),
    })),
  };
}

/** `--isolation` of a command beats what a daemon does by default, on whatever machine it runs. */
function isolated(buildHost: BuildHost | null, { isolation }: Build): BuildHost | null {
  if (isolation === null || buildHost?.os !== 'windows') return buildHost;
  return { os: 'windows', host: { ...buildHost.host, isolation } };
}

/**
 * Equal builds as one that remembers all places. A compose or bake file says nothing of the machine: where a workflow
 * builds the same elsewhere, it is that build.
 */
function distinct(builds: readonly Build[]): readonly Build[] {
  if (builds.length < 2) return builds;
  const hostOf = new Map<string, string>();
  const described = builds.map((build) => ({ build, what: whatIsBuilt(build), host: JSON.stringify(build.buildHost) }));
  for (const { build, what, host } of described)
    if (build.buildHost !== null && !hostOf.has(what)) hostOf.set(what, host);
  const equal = groups(
    described.map(({ build, what, host }) => {
      const place = isOfNoHost(build) ? (hostOf.get(what) ?? host) : host;
      return [`${what}\n${place}`, build];
    }),
  );
  return [...equal.values()].map(merged);
}

function merged(builds: readonly Build[]): Build {
  const first = builds.find(({ buildHost }) => buildHost !== null) ?? builds[0]!;
  const declarations = [first, ...builds].flatMap((build) => build.declarations);
  const pushed = [...new Set(builds.flatMap((build) => build.pushed ?? []))];
  return {
    ...first,
    declarations: [...new Map(declarations.map((each) => [keyOf(each), each])).values()],
    tags: [...new Set(builds.flatMap(({ tags }) => tags))],
    pushes: together(builds.map(({ pushes }) => pushes)),
    ...(pushed.length > 0 && { pushed }),
    files: [...new Set(builds.flatMap(({ files }) => files))],
  };
}

function together(pushes: readonly (boolean | null)[]): boolean | null {
  return pushes.includes(true) ? true : pushes.every((each) => each === false) ? false : null;
}

function whatIsBuilt({ buildArgs, unknownArgs, stage, platform, isolation, targets }: Build): string {
  return JSON.stringify([[...buildArgs].sort(), [...unknownArgs.keys()].sort(), stage, platform, isolation, targets]);
}

/** Only compose and bake files that no workflow calls speak of it. */
function isOfNoHost({ buildHost, declarations }: Build): boolean {
  return buildHost === null && declarations.length > 0 && declarations.every(saysNoHost);
}

function saysNoHost({ runner, hostUnknown }: Declaration): boolean {
  return runner.length === 0 && hostUnknown === null;
}

function keyOf({ file, line, runner, hostUnknown, builder, through, unknownArgs }: Declaration): string {
  return JSON.stringify([file, line, runner, hostUnknown, builder, through, [...unknownArgs]]);
}

function groups<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const [key, value] of entries) {
    const known = found.get(key);
    if (known) known.push(value);
    else found.set(key, [value]);
  }
  return found;
}
