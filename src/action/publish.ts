import { join } from 'node:path';
import * as core from '@actions/core';
import { fails } from '../decide/policy.js';
import type { Checked } from '../engine.js';
import type { SuggestedChange } from '../fix/suggestions.js';
import { errorCode, reasonOf } from '../io/reason.js';
import type { Matrix } from '../judge/matrix.js';
import type { Report } from '../judge/report.js';
import type { Settings } from '../options/settings.js';
import { toWorkflowCommands } from '../report/annotations.js';
import { forLog } from '../report/harmless.js';
import { SUMMARY_LIMIT, toMarkdown } from '../report/markdown.js';
import { TOOL } from '../tool.js';
import { CONFIG_FILE } from '../words/config-file.js';
import { writeReports } from '../write-reports.js';
import { annotate } from './annotate.js';
import { lineLink } from './links.js';
import { toLog } from './log.js';
import type { OnGitHub } from './on-github.js';

const NO_FILES = { jsonFile: null, sarifFile: null, writeBaseline: null, reportFiles: [] };

/** Pairs that the log names. */
const NAMED = 10;

/**
 * Log, summary, report files, outputs and exit code; then, because GitHub may be slow or away, what needs its API.
 * @param root absolute: the workspace
 * @param suggested what `fix` would change; asked only where that is to be suggested
 * @returns what went wrong with a file that was asked for, in the words of its input.
 */
export async function publish(
  { report, matrix }: Checked,
  settings: Settings,
  root: string,
  suggested: () => Promise<readonly SuggestedChange[]>,
): Promise<string | null> {
  process.stdout.write(toLog(report, settings.annotations !== 'none'));
  const trouble = [await writeSummary(report, settings)];
  const jsonFile = settings.jsonFile ?? {
    path: join(process.env.RUNNER_TEMP || process.cwd(), reportName(process.env, settings.name)),
    inFile: false,
    where: 'the JSON report',
  };
  const failed = await writeReports(report, { ...settings, jsonFile: null }, [root]);
  const written = await writeReports(report, { ...NO_FILES, name: settings.name, jsonFile }, [root]);
  // Nobody asked for a file in the runner's temporary folder.
  if (settings.jsonFile === null) trouble.push(written);
  const outputs = {
    compatible: report.compatible,
    errors: report.totals.errors,
    warnings: report.totals.warnings,
    report: written === null ? jsonFile.path : '',
    ...(matrix ? { matrix: JSON.stringify({ include: matrix.include }) } : {}),
  };
  trouble.push(giveOutputs(outputs));
  if (matrix) tellOfMatrix(matrix, settings.configFile);
  if (fails(report.totals.errors, settings.failOn)) process.exitCode = core.ExitCode.Failure;
  for (const words of trouble) if (words !== null) core.warning(forLog(words));
  await show(report, settings, suggested);
  const asked = [settings.jsonFile === null ? null : written, failed].filter((message) => message !== null);
  return asked.length === 0 ? null : asked.join('\n');
}

/** @returns why the outputs are missing, a sentence: the runner's file for them may be gone, or its disk full. */
function giveOutputs(outputs: Readonly<Record<string, unknown>>): string | null {
  try {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
    return null;
  } catch (error) {
    const why = errorCode(error) === null ? 'the file of GITHUB_OUTPUT does not exist' : reasonOf(error);
    return `The outputs of this step could not be written: ${why}.`;
  }
}

function tellOfMatrix(matrix: Matrix, configFile: string | null): void {
  for (const pair of matrix.withoutRunner.slice(0, NAMED))
    core.info(
      `note: not in the output matrix, since no runner that is known builds it: ${forLog(pair)}. Name one under runners in ${configFile ?? CONFIG_FILE}.`,
    );
  if (matrix.leftOut > 0)
    core.info(
      `note: GitHub starts 256 jobs of one matrix at most; ${matrix.leftOut} rows are not in the output matrix.`,
    );
}

/** The annotations, and before them the comment and the review: their trouble must be among what the runner keeps. */
async function show(
  report: Report,
  settings: Settings,
  suggested: () => Promise<readonly SuggestedChange[]>,
): Promise<void> {
  let opened: Promise<OnGitHub> | null = null;
  const github = () => {
    opened ??= import('./on-github.js').then((module) => module.openOnGitHub({ ...settings, env: process.env }));
    return opened;
  };
  const trouble = [
    settings.comment ? await (await github()).comment(report) : null,
    settings.suggestions ? await (await github()).suggest(report, suggested) : null,
  ];
  const options = { ...settings, first: trouble.filter((each) => each !== null) };
  const { commands, notes } = await annotate(report, options, async () => (await github()).checkRun(report));
  for (const note of notes) core.info(`note: ${forLog(note)}`);
  process.stdout.write(toWorkflowCommands(commands));
}

/** Two steps of a job must not write over each other's report. */
function reportName({ GITHUB_ACTION: step }: NodeJS.ProcessEnv, name: string | null): string {
  const parts = [TOOL.name, step, name].filter((part) => part).map((part) => part!.replace(/[^\w-]/g, '_'));
  return `${parts.join('-')}.json`;
}

/**
 * A summary that cannot be written is no reason to fail: the log and the report hold the same.
 * @returns why it could not, a sentence
 */
async function writeSummary(report: Report, settings: Settings): Promise<string | null> {
  const path = process.env.GITHUB_STEP_SUMMARY;
  if (!settings.summary || !path) return null;
  const markdown = toMarkdown(report, { name: settings.name, link: lineLink(process.env), limit: SUMMARY_LIMIT });
  try {
    const { appendFile } = await import('node:fs/promises');
    await appendFile(path, markdown);
    return null;
  } catch (error) {
    return `The job summary could not be written: ${reasonOf(error)}.`;
  }
}
