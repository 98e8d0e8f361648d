import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Node versions that dist/ is run with: this one, and Node 24 where $NODE24 names it (as .ci/run does). */
export const NODES: readonly (readonly [version: string, path: string])[] = [process.execPath, process.env.NODE24 ?? '']
  .filter((path) => path !== '' && existsSync(path))
  .map((path) => [execFileSync(path, ['--version'], { encoding: 'utf8' }).trim(), path] as const);

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function command(
  node: string,
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string>; input?: string } = {},
): Run {
  // What a network says today is not a part of these tests.
  const offline = args.includes('--resolve') ? [] : ['--resolve', 'offline'];
  return run(node, [join(ROOT, 'dist/cli/index.js'), ...args, ...offline], {
    cwd: options.cwd ?? ROOT,
    env: { ...basicEnv(), ...options.env },
    ...(options.input !== undefined && { input: options.input }),
  });
}

/** The same without blocking this process, for tests that serve what the command asks for. */
export function commandAsync(
  node: string,
  args: readonly string[],
  options: { cwd: string; env?: Record<string, string> },
): Promise<Run> {
  return runAsync(node, [join(ROOT, 'dist/cli/index.js'), ...args], {
    cwd: options.cwd,
    env: { ...basicEnv(), ...options.env },
  });
}

function runAsync(
  node: string,
  args: readonly string[],
  options: { cwd: string; env: Record<string, string> },
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(node, args, { ...options, timeout: 60_000 });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (text: Buffer) => {
      stdout += text.toString();
    });
    child.stderr.on('data', (text: Buffer) => {
      stderr += text.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

export interface ActionRun extends Run {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly report: string | null;
}

type Inputs = Readonly<Record<string, string>>;

/** Runs dist/index.js with the environment that a runner sets, and nothing else. */
export function action(
  node: string,
  workspace: string,
  inputs: Inputs,
  env: Readonly<Record<string, string>> = {},
): ActionRun {
  const runner = new Runner(workspace, inputs, env);
  try {
    return runner.after(run(node, [ACTION], { cwd: workspace, env: runner.env }));
  } finally {
    runner.remove();
  }
}

/** The same without blocking this process, for tests that serve what the action asks for. */
export async function actionAsync(
  node: string,
  workspace: string,
  inputs: Inputs,
  env: Readonly<Record<string, string>> = {},
): Promise<ActionRun> {
  const runner = new Runner(workspace, inputs, env);
  try {
    return runner.after(await runAsync(node, [ACTION], { cwd: workspace, env: runner.env }));
  } finally {
    runner.remove();
  }
}

const ACTION = join(ROOT, 'dist/index.js');

/** The files and the environment of one step. */
class Runner {
  readonly env: Record<string, string>;
  private readonly folder = mkdtempSync(join(tmpdir(), 'runner-'));
  private readonly output = this.file('output');
  private readonly summary = this.file('summary');

  constructor(workspace: string, inputs: Inputs, env: Readonly<Record<string, string>>) {
    this.env = {
      ...basicEnv(),
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REPOSITORY: 'octo/app',
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: this.output,
      GITHUB_STEP_SUMMARY: this.summary,
      RUNNER_TEMP: this.folder,
      ...Object.fromEntries(
        Object.entries({ resolve: 'offline', ...inputs }).map(([name, value]) => [
          `INPUT_${name.toUpperCase()}`,
          value,
        ]),
      ),
      ...env,
    };
  }

  after(result: Run): ActionRun {
    const outputs = outputsOf(readFileSync(this.output, 'utf8'));
    const report =
      outputs.report !== undefined && existsSync(outputs.report) ? readFileSync(outputs.report, 'utf8') : null;
    return { ...result, outputs, summary: readFileSync(this.summary, 'utf8'), report };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }

  private file(name: string): string {
    const path = join(this.folder, name);
    writeFileSync(path, '');
    return path;
  }
}

function run(
  node: string,
  args: readonly string[],
  options: { cwd: string; env: Record<string, string>; input?: string },
): Run {
  const { status, stdout, stderr, error } = spawnSync(node, args, {
    ...options,
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 1 << 28,
  });
  if (error) throw error;
  return { code: status, stdout, stderr };
}

function basicEnv(): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: tmpdir(),
    ...(process.env.SystemRoot ? { SystemRoot: process.env.SystemRoot } : {}),
  };
}

/** The file format of $GITHUB_OUTPUT: NAME<<DELIMITER, lines, DELIMITER. */
function outputsOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^([\w-]+)<<(\S+)\r?\n([\s\S]*?)\r?\n\2\r?$/gm)].map(([, name, , value]) => [name!, value!]),
  );
}
