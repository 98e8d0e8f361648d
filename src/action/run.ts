import { join } from 'node:path';
import * as core from '@actions/core';
import type { Report } from '../check/report.js';
import { type Changes, type Face, runCheck } from '../engine.js';
import { systemClock } from '../io/clock.js';
import { openWorkspace } from '../io/workspace.js';
import { loadSettings } from '../load-settings.js';
import { fails } from '../options/policy.js';
import type { Settings } from '../options/settings.js';
import { ANNOTATIONS_OF_A_KIND, selectAnnotations, toAnnotations, toWorkflowCommands } from '../report/annotations.js';
import { forLog } from '../report/harmless.js';
import { SUMMARY_LIMIT, toMarkdown } from '../report/markdown.js';
import { toText } from '../report/text.js';
import { TOOL } from '../tool.js';
import { writeReports } from '../write-reports.js';
import { rawInputs, whereInput } from './inputs.js';
import { lineLink } from './links.js';

const EXAMPLE = `  with:
    targets: |
      ltsc2022
      prod = 10.0.20348.2340`;

const FACE: Omit<Face, 'changes'> = {
  env: process.env,
  example: EXAMPLE,
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
    for (const origin of settings.origins) core.debug(forLog(origin));
    const outcome = await runCheck(settings, workspace, '', { ...FACE, changes: () => changes(settings, root) });
    if (!outcome.ok) return wrongCall(outcome.message);
    for (const notice of [...settings.notices, ...(workspace.notices ?? [])]) core.info(`note: ${forLog(notice)}`);
    await publish(outcome.report, settings);
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

async function publish(report: Report, settings: Settings): Promise<void> {
  process.stdout.write(toText(report, { colour: false, width: 100, verbose: false, quiet: false }));
  if (settings.annotations !== 'none') {
    const where = settings.summary ? 'the job summary' : 'the log of this step';
    process.stdout.write(toWorkflowCommands(selectAnnotations(toAnnotations(report), ANNOTATIONS_OF_A_KIND, where)));
  }
  await writeSummary(report, settings);
  const jsonFile = settings.jsonFile ?? {
    path: join(process.env.RUNNER_TEMP || process.cwd(), reportName(process.env)),
    inFile: false,
    where: 'the JSON report',
  };
  const failed = await writeReports(report, { ...settings, jsonFile });
  if (failed) return wrongCall(failed);
  core.setOutput('compatible', report.compatible);
  core.setOutput('errors', report.totals.errors);
  core.setOutput('warnings', report.totals.warnings);
  core.setOutput('report', jsonFile.path);
  if (fails(report.totals.errors, settings.failOn)) process.exitCode = core.ExitCode.Failure;
}

/** Two steps of a job must not write over each other's report. */
function reportName({ GITHUB_ACTION: step }: NodeJS.ProcessEnv): string {
  return `${TOOL.name}${step ? `-${step.replace(/[^\w-]/g, '_')}` : ''}.json`;
}

/** A summary that cannot be written is no reason to fail: the log and the report hold the same. */
async function writeSummary(report: Report, settings: Settings): Promise<void> {
  const path = process.env.GITHUB_STEP_SUMMARY;
  if (!settings.summary || !path) return;
  const markdown = toMarkdown(report, { name: settings.name, link: lineLink(process.env), limit: SUMMARY_LIMIT });
  try {
    const { appendFile } = await import('node:fs/promises');
    await appendFile(path, markdown);
  } catch (error) {
    core.info(
      `note: the job summary could not be written: ${forLog(error instanceof Error ? error.message : String(error))}`,
    );
  }
}

/** What the action was told is wrong: nothing was checked. Exit code 2, as the command's. */
function wrongCall(message: string): void {
  core.error(message.split('\n').map(forLog).join('\n'));
  process.exitCode = 2;
}
