import { entriesOf, entryOf, itemsOf, valueAt, type YamlEntry, type YamlValue } from '../../yaml/value.js';
import type { Effort } from '../effort.js';
import { workspacePath } from '../workspace-path.js';
import type { WorkflowSteps } from './build-step.js';
import { Checkouts } from './checkout.js';
import { containersOnWindows } from './containers.js';
import { interpolate } from './expression.js';
import type { Context } from './expression-context.js';
import { Findings } from './found-builds.js';
import { matrixRows } from './job-matrix.js';
import { osOf } from './runner.js';
import { runnerOf } from './runs-on.js';
import { contextsOf, type Scope } from './scope.js';
import { calledInputs, UNKNOWN_INPUTS } from './step-inputs.js';
import { isLeftOut, runDefaults, withEnv } from './step-reader.js';
import { StepsReader } from './steps.js';
import { dataAt } from './workflow-data.js';
import { type WorkflowFile, WorkflowFiles } from './workflow-files.js';
import type { Read } from './workflow-text.js';
import { textOf } from './workflow-yaml.js';

/** GitHub's limit on reusable workflows within each other, the caller included. */
const MAX_DEPTH = 4;

/** Everything of a workflow that may build, through the local actions and reusable workflows that it calls. */
export async function readWorkflow(file: string, text: string, read: Read, effort: Effort): Promise<WorkflowSteps> {
  const findings = new Findings(effort);
  const files = new WorkflowFiles(read, findings);
  const workflow = await files.parse(file, text);
  let callable = false;
  if (workflow !== null) {
    if (valueAt(workflow.root, 'jobs') === undefined) {
      findings.problem(file, 1, 'what this workflow builds could not be read: it holds no jobs.');
    }
    callable = isOnlyCalled(valueAt(workflow.root, 'on'));
    await new WorkflowReader(findings, files).read(workflow, { inputs: UNKNOWN_INPUTS, caller: '', depth: 1 });
  }
  const { steps, unread, starts, called } = findings;
  return { steps, unread, starts, called, callable };
}

function isOnlyCalled(on: YamlValue | undefined): boolean {
  const events = [textOf(on), ...itemsOf(on).map(textOf), ...entriesOf(on).map(({ key }) => key)].filter(Boolean);
  return events.length > 0 && events.every((event) => event === 'workflow_call');
}

interface Call {
  readonly inputs: Context;
  /** Job ids of the callers before the job's own, `''` or `build / `. */
  readonly caller: string;
  readonly depth: number;
}

class WorkflowReader {
  readonly #findings: Findings;
  readonly #files: WorkflowFiles;
  readonly #steps: StepsReader;

  constructor(findings: Findings, files: WorkflowFiles) {
    this.#findings = findings;
    this.#files = files;
    this.#steps = new StepsReader(findings, files);
  }

  /** @returns false once too much was read */
  async read(workflow: WorkflowFile, call: Call): Promise<boolean> {
    const outside = { matrix: null, inputs: call.inputs, env: new Map(), os: null, actionFolder: null };
    const env = withEnv(outside.env, valueAt(workflow.root, 'env'), contextsOf(outside));
    for (const job of entriesOf(valueAt(workflow.root, 'jobs'))) {
      const contexts = contextsOf({ ...outside, env });
      if (isLeftOut(job.value, contexts)) continue;
      for (const matrix of this.#rows(workflow, job, contexts)) {
        if (!this.#findings.look(workflow.path, job.line)) return false;
        const read = valueAt(job.value, 'uses') === undefined ? this.#job : this.#call;
        if (!(await read.call(this, workflow, job, { ...call, matrix, env }))) return false;
      }
    }
    return true;
  }

  #rows(workflow: WorkflowFile, job: YamlEntry, contexts: Context): readonly Context[] {
    const matrix = entryOf(valueAt(job.value, 'strategy'), 'matrix');
    const rows = matrixRows(matrix === undefined ? undefined : dataAt(matrix.value, contexts));
    if (rows !== null) return rows;
    this.#findings.problem(
      workflow.path,
      matrix!.line,
      `the matrix of job ${interpolate(job.key, contexts)} comes to more than the 256 rows that GitHub accepts.`,
    );
    return [];
  }

  #job(workflow: WorkflowFile, job: YamlEntry, row: Row): Promise<boolean> {
    const outside = { ...row, os: null, actionFolder: null };
    const host = runnerOf(valueAt(job.value, 'runs-on'), contextsOf(outside));
    const os = osOf(host);
    const scope: Scope = {
      file: workflow.path,
      job: `${row.caller}${job.key}`,
      host,
      os,
      matrix: row.matrix,
      inputs: row.inputs,
      env: withEnv(row.env, valueAt(job.value, 'env'), contextsOf({ ...outside, os })),
      changed: new Set(),
      metadata: new Map(),
      actionFolder: null,
      checkouts: new Checkouts(),
      conditional: valueAt(job.value, 'if') !== undefined,
      depth: 0,
    };
    this.#findings.starts.push(...containersOnWindows(job.value, scope));
    return this.#steps.read(valueAt(job.value, 'steps'), runDefaults(workflow.root, job.value), scope);
  }

  /** A job that is a reusable workflow; one of another repository is none of ours. */
  async #call(workflow: WorkflowFile, job: YamlEntry, row: Row): Promise<boolean> {
    const uses = entryOf(job.value, 'uses')!;
    const [, written] = /^[.$]\/(.+)$/.exec(textOf(uses.value).trim()) ?? [];
    const path = written === undefined ? null : workspacePath(written, '', true);
    if (path === null || row.depth >= MAX_DEPTH) return true;
    const called = await this.#files.called(path, { file: workflow.path, line: uses.line });
    if (called === null) return true;
    this.#findings.call(called.path);
    const contexts = contextsOf({ ...row, os: null, actionFolder: null });
    const declared = valueAt(called.root, 'on', 'workflow_call', 'inputs');
    const inputs = calledInputs(declared, valueAt(job.value, 'with'), contexts);
    return this.read(called, { inputs, caller: `${row.caller}${job.key} / `, depth: row.depth + 1 });
  }
}

interface Row extends Call {
  readonly matrix: Context;
  readonly env: ReadonlyMap<string, string>;
}
