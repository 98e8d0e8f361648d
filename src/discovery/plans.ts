import type { DiscoveredDockerfile } from './discover.js';
import type { BuildHost, BuildPlan } from './plan.js';

/** What a call says of every build. */
export interface BuildInputs {
  readonly buildArgs: ReadonlyMap<string, string>;
  /** `--target` of the build; null for the last stage. */
  readonly stage: string | null;
  readonly buildHost: BuildHost | null;
}

/** One plan for each Dockerfile, in their order: built as the call says, declared nowhere, for the run's targets. */
export function plansFromInputs(
  dockerfiles: readonly DiscoveredDockerfile[],
  inputs: BuildInputs,
): readonly BuildPlan[] {
  return dockerfiles.map(({ path, named }) => ({
    dockerfile: path,
    buildArgs: inputs.buildArgs,
    stage: inputs.stage,
    buildHost: inputs.buildHost,
    targets: null,
    declaredBy: null,
    named,
  }));
}
