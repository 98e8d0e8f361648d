import * as core from '@actions/core';
import { type Face, runCheck } from '../engine.js';
import type { Changes } from '../find/only-changed.js';
import type { Workspace } from '../find/plan.js';
import { systemClock } from '../io/clock.js';
import type { Deadline } from '../io/deadline.js';
import { openWorkspace } from '../io/workspace.js';
import { loadSettings } from '../load-settings.js';
import type { Settings } from '../options/settings.js';
import { forLog } from '../report/harmless.js';
import { rawInputs, whereInput } from './inputs.js';
import { debugMachine } from './machine.js';
import { publish } from './publish.js';
import type { PullRequest } from './pull-request.js';
import { withWarnings } from './silencing.js';

const EXAMPLE = `  with:
    targets: |
      ltsc2022
      prod = 10.0.20348.2340`;

const FACE: Omit<Face, 'changes' | 'untrusted'> = {
  // A step has none.
  standardInput: null,
  env: process.env,
  example: EXAMPLE,
  wantsMatrix: true,
  secret: (value) => core.setSecret(value),
  trace: ({ method, url, status, failure }) => core.debug(forLog(`${method} ${url}: ${failure ?? status}`)),
  notice: (words) => core.info(`note: ${forLog(words)}`),
  progress: () => {},
};

/** Runs the action: settings from inputs, the check, then log, annotations, summary, report file and outputs. */
export async function run(deadline: Deadline): Promise<void> {
  try {
    const root = process.env.GITHUB_WORKSPACE || process.cwd();
    const workspace = openWorkspace(root, { git: true });
    const call = { raw: rawInputs(process.env), today: systemClock.today(), where: whereInput, base: root };
    const pull = await pullRequest(root);
    const fromBase = call.raw.get('trusted-config')?.at(-1)?.trim() === 'base' && pull !== null;
    if (fromBase && pull.base === null)
      return wrongCall(`input trusted-config: the config file of the base commit cannot be read: ${pull.unknown}`);
    const parsed = await loadSettings(call, (fromBase ? pull.base : null) ?? workspace);
    if (!parsed.ok) return wrongCall(parsed.message);
    const { settings } = parsed;
    deadline.set(settings.timeoutSeconds);
    if (settings.token !== null) core.setSecret(settings.token);
    for (const origin of settings.origins) core.debug(forLog(origin));
    await debugMachine(root);
    let told: Promise<Changes> | null = null;
    const face: Face = {
      ...FACE,
      untrusted: [root],
      changes: () => {
        told ??= changes(settings, root);
        return told;
      },
    };
    const outcome = await runCheck(settings, workspace, '', face);
    if (!outcome.ok) return wrongCall(outcome.message);
    for (const notice of [...settings.notices, ...(workspace.notices ?? [])]) core.info(`note: ${forLog(notice)}`);
    const load = (at: Workspace) => loadSettings(call, at);
    const silenced = await pull?.silencing(outcome.report, settings, workspace, load, face.changes);
    if (silenced?.note) core.info(`note: ${forLog(silenced.note)}`);
    const report = withWarnings(outcome.report, silenced?.problems ?? []);
    const failed = await publish({ ...outcome, report }, settings, root, async () => {
      const { suggestedFor } = await import('./suggested.js');
      return suggestedFor(outcome.report, settings, root, { ...face, notice: () => {} });
    });
    if (failed !== null) return wrongCall(failed);
  } catch (error) {
    // Not bad input, which never throws, but a fault of ours or of the machine: no stack trace for the user.
    core.setFailed(
      forLog(`The check broke off: ${error instanceof Error ? error.message : String(error)}. Please report this.`),
    );
  }
}

/** Loaded only where the event may be about one. */
async function pullRequest(root: string): Promise<PullRequest | null> {
  if (!process.env.GITHUB_EVENT_NAME?.startsWith('pull_request')) return null;
  return (await import('./pull-request.js')).pullRequestOf(process.env, root);
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
