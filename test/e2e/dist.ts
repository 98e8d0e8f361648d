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
  options: { cwd?: string; env?: Record<string, string> } = {},
): Run {
  // What a network says today is no part of these tests.
  const offline = args.includes('--resolve') ? [] : ['--resolve', 'offline'];
  return run(node, [join(ROOT, 'dist/cli/index.js'), ...args, ...offline], {
    cwd: options.cwd ?? ROOT,
    env: { ...basicEnv(), ...options.env },
  });
}

/** The same without blocking this process, for tests that serve what the command asks for. */
export function commandAsync(
  node: string,
  args: readonly string[],
  options: { cwd: string; env?: Record<string, string> },
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(node, [join(ROOT, 'dist/cli/index.js'), ...args], {
      cwd: options.cwd,
      env: { ...basicEnv(), ...options.env },
      timeout: 60_000,
    });
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

/** Runs dist/index.js with the environment that a runner sets, and nothing else. */
export function action(
  node: string,
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  env: Record<string, string> = {},
): ActionRun {
  const folder = mkdtempSync(join(tmpdir(), 'runner-'));
  const file = (name: string): string => {
    const path = join(folder, name);
    writeFileSync(path, '');
    return path;
  };
  try {
    const output = file('output');
    const summary = file('summary');
    const result = run(node, [join(ROOT, 'dist/index.js')], {
      cwd: workspace,
      env: {
        ...basicEnv(),
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_EVENT_NAME: 'push',
        GITHUB_REPOSITORY: 'octo/app',
        GITHUB_SERVER_URL: 'https://github.example',
        GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
        GITHUB_WORKSPACE: workspace,
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        RUNNER_TEMP: folder,
        ...Object.fromEntries(
          Object.entries({ resolve: 'offline', ...inputs }).map(([name, value]) => [
            `INPUT_${name.toUpperCase()}`,
            value,
          ]),
        ),
        ...env,
      },
    });
    const outputs = outputsOf(readFileSync(output, 'utf8'));
    const report =
      outputs.report !== undefined && existsSync(outputs.report) ? readFileSync(outputs.report, 'utf8') : null;
    return { ...result, outputs, summary: readFileSync(summary, 'utf8'), report };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(node: string, args: readonly string[], options: { cwd: string; env: Record<string, string> }): Run {
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
