import * as core from '@actions/core';
import { type Face, runCheck } from '../engine.js';
import type { Changes } from '../find/only-changed.js';
import { systemClock } from '../io/clock.js';
import { openWorkspace } from '../io/workspace.js';
import { loadSettings } from '../load-settings.js';
import type { Settings } from '../options/settings.js';
import { forLog } from '../report/harmless.js';
import { rawInputs, whereInput } from './inputs.js';
import { publish } from './publish.js';

const EXAMPLE = `  with:
    targets: |
      ltsc2022
      prod = 10.0.20348.2340`;

const FACE: Omit<Face, 'changes' | 'untrusted'> = {
  env: process.env,
  example: EXAMPLE,
  wantsMatrix: true,
  secret: (value) => core.setSecret(value),
  trace: ({ method, url, status, failure }) => core.debug(forLog(`${method} ${url}: ${failure ?? status}`)),
  notice: (words) => core.info(`note: ${forLog(words)}`),
  progress: () => {},
};

/** Runs the action: settings from inputs, the check, then log, annotations, summary, report file and outputs. */
export async function run(): Promise<void> {
  try {
    const root = process.env.GITHUB_WORKSPACE || process.cwd();
    const workspace = openWorkspace(root, { git: true });
    const call = { raw: rawInputs(process.env), today: systemClock.today(), where: whereInput, base: root };
    const parsed = await loadSettings(call, workspace);
    if (!parsed.ok) return wrongCall(parsed.message);
    const { settings } = parsed;
    if (settings.token !== null) core.setSecret(settings.token);
    for (const origin of settings.origins) core.debug(forLog(origin));
    const outcome = await runCheck(settings, workspace, '', {
      ...FACE,
      untrusted: [root],
      changes: () => changes(settings, root),
    });
    if (!outcome.ok) return wrongCall(outcome.message);
    for (const notice of [...settings.notices, ...(workspace.notices ?? [])]) core.info(`note: ${forLog(notice)}`);
    const failed = await publish(outcome, settings, root);
    if (failed !== null) return wrongCall(failed);
  } catch (error) {
    // Not bad input, which never throws, but a fault of ours or of the machine: no stack trace for the user.
    core.setFailed(
      forLog(`The check broke off: ${error instanceof Error ? error.message : String(error)}. Please report this.`),
    );
  }
}

/** What the event is about; loaded only where it is asked for. */
async function changes({ token }: Settings, root: string): Promise<Changes> {
  const [{ changedFiles }, { readEvent }, { openGitHub }, { gitChanges }, { readText }] = await Promise.all([
    import('./changed-files.js'),
    import('./event.js'),
    import('./github.js'),
    import('../io/git-changes.js'),
    import('../io/text-file.js'),
  ]);
  const api = openGitHub({ token: token ?? '', env: process.env });
  return changedFiles(await readEvent(process.env, readText), api, gitChanges(root));
}

/** What the action was told is wrong: nothing was checked. Exit code 2, as the command's. */
function wrongCall(message: string): void {
  core.error(message.split('\n').map(forLog).join('\n'));
  process.exitCode = 2;
}
