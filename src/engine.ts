import { check } from './check/check.js';
import type { Report } from './check/report.js';
import { discover } from './discovery/discover.js';
import type { Problem, Workspace } from './discovery/plan.js';
import { plansFromInputs } from './discovery/plans.js';
import { tagSource } from './images/tag-source.js';
import { applyPolicy } from './options/policy.js';
import type { Settings } from './options/settings.js';
import { TOOL } from './tool.js';

/** What a run came to: a report, or the reason why nothing was checked (a wrong call: exit code 2). */
export type Outcome = { readonly ok: true; readonly report: Report } | { readonly ok: false; readonly message: string };

const NO_TARGETS =
  'No target is declared, and no Windows build host either, so there is no host to judge on. Name the hosts that the images will run on';

const NO_DOCKERFILE: Problem = {
  file: '',
  line: 0,
  message: 'No Dockerfile was found, so nothing was checked.',
  severity: 'notice',
};

/**
 * Find, read, resolve, judge: the one engine behind the action and the command. Reporting is left to the face.
 * @param folder relative to the workspace's root, that paths and globs are relative to.
 * @param example of a declared target, in the face's own notation.
 */
export async function runCheck(
  settings: Settings,
  workspace: Workspace,
  folder: string,
  example: string,
): Promise<Outcome> {
  if (settings.targets.length === 0 && settings.buildHost?.os !== 'windows')
    return { ok: false, message: `${NO_TARGETS}, for example:\n${example}` };
  const found = await discover(workspace, { patterns: settings.dockerfiles, base: folder });
  if (!found.ok) return found;
  const plans = plansFromInputs(found.dockerfiles, settings);
  const report = await check(
    {
      plans,
      targets: settings.targets,
      today: settings.today,
      problems: found.dockerfiles.length > 0 ? found.problems : [...found.problems, NO_DOCKERFILE],
      tool: TOOL,
      policy: (builds) => applyPolicy(builds, settings),
    },
    { read: (path, limit) => workspace.read(path, limit), images: tagSource(() => settings.today), progress: () => {} },
  );
  return { ok: true, report };
}
