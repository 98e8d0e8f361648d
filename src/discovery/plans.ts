import type { DiscoveredDockerfile } from './discover.js';
import type { BuildInputs, BuildPlan, ConfiguredBuild } from './plan.js';

/** What is said of builds, from what beats everything to what is beaten by everything. */
export interface Declared {
  /** Of the call, for every build. */
  readonly build: BuildInputs;
  /** Of the config file: single builds, and what is said there of every build. */
  readonly builds: readonly ConfiguredBuild[];
  readonly fileBuild: BuildInputs;
}

type Build = Omit<ConfiguredBuild, 'dockerfile' | 'declaredBy'> & Pick<BuildPlan, 'declaredBy'>;

const BY_DEFAULT: Build = { buildArgs: new Map(), stage: null, buildHost: null, targets: null, declaredBy: null };

/**
 * The plans of each Dockerfile, in the order of the Dockerfiles: one for each build that is declared of it, or one with
 * its defaults. Builds that come out equal are one.
 */
export function plansOf(dockerfiles: readonly DiscoveredDockerfile[], declared: Declared): readonly BuildPlan[] {
  const configured = new Map<string, Build[]>();
  for (const build of declared.builds) {
    const known = configured.get(build.dockerfile);
    if (known) known.push(build);
    else configured.set(build.dockerfile, [build]);
  }
  return dockerfiles.flatMap(({ path, named }) => {
    const builds: readonly Build[] = configured.get(path) ?? [BY_DEFAULT];
    return distinct(builds.map((build) => ({ dockerfile: path, named, ...withInputs(build, declared) })));
  });
}

/** Arguments beat each other name by name. */
function withInputs(build: Build, { build: call, fileBuild }: Declared): Build {
  return {
    ...build,
    buildArgs: new Map([...fileBuild.buildArgs, ...build.buildArgs, ...call.buildArgs]),
    stage: call.stage ?? build.stage ?? fileBuild.stage,
    buildHost: call.buildHost ?? build.buildHost ?? fileBuild.buildHost,
  };
}

function distinct(plans: readonly BuildPlan[]): readonly BuildPlan[] {
  if (plans.length < 2) return plans;
  const found = new Map<string, BuildPlan>();
  for (const plan of plans) {
    const { buildArgs, stage, buildHost, targets } = plan;
    const key = JSON.stringify([[...buildArgs].sort(), stage, buildHost, targets]);
    if (!found.has(key)) found.set(key, plan);
  }
  return [...found.values()];
}
