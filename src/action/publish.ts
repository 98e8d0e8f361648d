import { join } from 'node:path';
import * as core from '@actions/core';
import { fails } from '../decide/policy.js';
import type { Checked } from '../engine.js';
import type { Matrix } from '../judge/matrix.js';
import type { Report } from '../judge/report.js';
import type { Settings } from '../options/settings.js';
import { toWorkflowCommands } from '../report/annotations.js';
import { forLog } from '../report/harmless.js';
import { SUMMARY_LIMIT, toMarkdown } from '../report/markdown.js';
import { TOOL } from '../tool.js';
import { writeReports } from '../write-reports.js';
import { annotate } from './annotate.js';
import { lineLink } from './links.js';
import { toLog } from './log.js';
import type { OnGitHub } from './on-github.js';

/** Pairs that the log names. */
const NAMED = 10;

/**
 * Log, summary, report files, outputs and exit code; then, because GitHub may be slow or away, what needs its API.
 * @param root absolute: the workspace
 * @returns what went wrong with a file that was asked for, in the words of its input.
 */
export async function publish({ report, matrix }: Checked, settings: Settings, root: string): Promise<string | null> {
  process.stdout.write(toLog(report));
  await writeSummary(report, settings);
  const jsonFile = settings.jsonFile ?? {
    path: join(process.env.RUNNER_TEMP || process.cwd(), reportName(process.env, settings.name)),
    inFile: false,
    where: 'the JSON report',
  };
  const failed = await writeReports(report, { ...settings, jsonFile }, [root]);
  if (failed) return failed;
  core.setOutput('compatible', report.compatible);
  core.setOutput('errors', report.totals.errors);
  core.setOutput('warnings', report.totals.warnings);
  core.setOutput('report', jsonFile.path);
  if (matrix) giveMatrix(matrix);
  if (fails(report.totals.errors, settings.failOn)) process.exitCode = core.ExitCode.Failure;
  await show(report, settings);
  return null;
}

function giveMatrix(matrix: Matrix): void {
  core.setOutput('matrix', JSON.stringify({ include: matrix.include }));
  for (const pair of matrix.withoutRunner.slice(0, NAMED))
    core.info(
      `note: not in the output matrix, since no runner that is known builds it: ${forLog(pair)}. Name one under runners in the config file.`,
    );
  if (matrix.leftOut > 0)
    core.info(
      `note: GitHub starts 256 jobs of one matrix at most; ${matrix.leftOut} rows are not in the output matrix.`,
    );
}

/** The annotations, and before them the comment: its trouble must be among what the runner keeps. */
async function show(report: Report, settings: Settings): Promise<void> {
  let opened: Promise<OnGitHub> | null = null;
  const github = () => {
    opened ??= import('./on-github.js').then((module) => module.openOnGitHub({ ...settings, env: process.env }));
    return opened;
  };
  const trouble = settings.comment ? await (await github()).comment(report) : null;
  const options = { ...settings, first: trouble === null ? [] : [trouble] };
  const { commands, notes } = await annotate(report, options, async () => (await github()).checkRun(report));
  for (const note of notes) core.info(`note: ${forLog(note)}`);
  process.stdout.write(toWorkflowCommands(commands));
}

/** Two steps of a job must not write over each other's report. */
function reportName({ GITHUB_ACTION: step }: NodeJS.ProcessEnv, name: string | null): string {
  const parts = [TOOL.name, step, name].filter((part) => part).map((part) => part!.replace(/[^\w-]/g, '_'));
  return `${parts.join('-')}.json`;
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
