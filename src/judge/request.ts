import type { BuildPlan } from '../find/plan.js';
import type { BuildRequest } from '../read/dockerfile.js';
import { platformArgs } from '../read/platform-args.js';

/** How a build is called; on Windows the classic builder is the default. */
export function requestOf({ buildArgs, stage, buildHost, platform }: BuildPlan): BuildRequest {
  return {
    buildArgs,
    targetStage: stage,
    builder: buildHost?.os === 'windows' ? 'classic' : 'buildkit',
    platformArgs: platformArgs(platform, buildHost?.os === 'linux'),
    platform,
  };
}
