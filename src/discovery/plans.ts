import type { FoundBuild } from './declarations.js';
import type { DiscoveredDockerfile } from './discover.js';
import type { BuildInputs, BuildPlan, ConfiguredBuild, Problem } from './plan.js';
import { runnerHost } from './runner-host.js';

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
  /** What of the declarations nobody can know, each once. */
  readonly problems: readonly Problem[];
}

type Build = Omit<BuildPlan, 'dockerfile' | 'named'>;

const BY_DEFAULT: Build = {
  buildArgs: new Map(),
  unknownArgs: new Map(),
  stage: null,
  platform: null,
  buildHost: null,
  runner: [],
  targets: null,
  declaredBy: null,
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
  const configured = groups(declared.builds.map((build) => [build.dockerfile, fromConfig(build)]));
  const problems: Problem[] = [];
  const isChecked = new Set(dockerfiles.map(({ path }) => path));
  const discovered = groups(
    found
      .filter(({ dockerfile }) => isChecked.has(dockerfile) && !configured.has(dockerfile))
      .flatMap((build) => fromFiles(build, declared, problems).map((each) => [build.dockerfile, each])),
  );
  const { build: call, fileBuild } = declared;
  const plans = dockerfiles.flatMap(({ path, named }) => {
    const own = configured.get(path)?.map((build) => withInputs(build, [fileBuild, build, call]));
    const builds =
      own ?? (discovered.get(path) ?? [BY_DEFAULT]).map((build) => withInputs(build, [build, fileBuild, call]));
    return distinct(builds.map((build) => ({ dockerfile: path, named, ...build })));
  });
  return { plans, problems: [...new Map(problems.map((each) => [JSON.stringify(each), each])).values()] };
}

function fromConfig({ buildArgs, stage, buildHost, targets, declaredBy }: ConfiguredBuild): Build {
  return { ...BY_DEFAULT, buildArgs, stage, buildHost, targets, declaredBy, files: [declaredBy.file] };
}

/** One build for each platform that it is built for. */
function fromFiles(build: FoundBuild, { runners }: Declared, problems: Problem[]): readonly Build[] {
  const { buildArgs, unknownArgs, stage, platforms, isolation, host, declaredBy, files } = build;
  const { buildHost, unknown, notices } = runnerHost(host, isolation, runners);
  for (const message of [unknown, ...notices])
    if (message !== null) problems.push({ ...declaredBy, message, severity: 'notice' });
  const runner = host.kind === 'runner' ? host.labels : [];
  const common = { ...BY_DEFAULT, buildArgs, unknownArgs, stage, buildHost, runner, declaredBy, files };
  return platforms.length === 0 ? [common] : platforms.map((platform) => ({ ...common, platform }));
}

/** @param layers what is said of a build, what is beaten first; arguments beat each other name by name */
function withInputs(build: Build, layers: readonly BuildInputs[]): Build {
  const last = <T>(values: readonly (T | null)[]): T | null => values.findLast((value) => value !== null) ?? null;
  const buildArgs = new Map(layers.flatMap((layer) => [...layer.buildArgs]));
  return {
    ...build,
    buildArgs,
    // One that is given here as well is known.
    unknownArgs: new Map([...build.unknownArgs].filter(([name]) => !buildArgs.has(name))),
    stage: last(layers.map(({ stage }) => stage)),
    buildHost: last(layers.map(({ buildHost }) => buildHost)),
  };
}

function distinct(plans: readonly BuildPlan[]): readonly BuildPlan[] {
  if (plans.length < 2) return plans;
  const found = new Map<string, BuildPlan>();
  for (const plan of plans) {
    const { buildArgs, unknownArgs, stage, platform, buildHost, targets } = plan;
    const key = JSON.stringify([
      [...buildArgs].sort(),
      [...unknownArgs.keys()].sort(),
      stage,
      platform,
      buildHost,
      targets,
    ]);
    if (!found.has(key)) found.set(key, plan);
  }
  return [...found.values()];
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
