import { readFileSync } from 'node:fs';
import type { BuildStep, WorkflowSteps } from '../../../src/find/github/build-step.js';
import { workflowSteps } from '../../../src/find/github/workflow-steps.js';
import { asWritten } from '../../../src/find/unknown.js';

export const FILE = '.github/workflows/build.yml';

/** The steps of a workflow in a repository of these files. */
export function stepsOf(text: string, files: Readonly<Record<string, string>> = {}): Promise<WorkflowSteps> {
  const all = new Map(Object.entries(files));
  return workflowSteps(FILE, text, async (path) => all.get(path) ?? null);
}

export function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/workflows/${name}`, import.meta.url), 'utf8');
}

/** A workflow of one job with `docker build` in it; `job` are lines of the job, `step` lines of one step, or of several with their `- `. */
export function oneJob({ job = [], step = ['run: docker build .'] }: { job?: string[]; step?: string[] }): string {
  const runsOn = job.some((line) => line.startsWith('runs-on')) ? [] : ['runs-on: windows-2022'];
  return [
    'on: push',
    'jobs:',
    '  image:',
    ...[...runsOn, ...job].map((line) => `    ${line}`),
    '    steps:',
    ...step.map((line, index) => {
      if (step[0]!.startsWith('- ')) return `      ${line}`;
      return index === 0 ? `      - ${line}` : `        ${line}`;
    }),
    '',
  ].join('\n');
}

/** A step on one line: place, host, shell, folder and script or inputs; marks as they were written. */
export function summary(step: BuildStep): string {
  const { action, host } = step;
  const where = host.kind === 'runner' ? host.labels.join('+') : host.kind === 'unknown' ? `?${host.because}` : '-';
  const what =
    action.kind === 'run'
      ? `${action.shell} ${action.folder || '.'} | ${action.script.trimEnd()}`
      : `${action.uses} ${action.folder || '.'} | ${[...action.with].map(([key, value]) => `${key}=${value}`).join('; ')}`;
  return asWritten(`${step.line} ${where} ${what}`);
}

export function scriptsOf({ steps }: WorkflowSteps): string[] {
  return steps.map(({ action }) => asWritten(action.kind === 'run' ? action.script.trimEnd() : action.uses));
}
