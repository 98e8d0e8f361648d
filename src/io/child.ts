import type { ChildProcess } from 'node:child_process';
import type { RunOptions, RunResult } from '../resolve/process.js';
import { errorCode, reasonOf } from './reason.js';

/** How long what a program left in its pipes is read after its end, where something it started holds them open. */
const DRAIN_MS = 500;

export interface ProgramOptions extends RunOptions {
  /** Absolute; the working directory of this process where it is left out. */
  readonly cwd?: string;
  readonly env: NodeJS.ProcessEnv;
}

/** As the port has it, but with what was printed byte by byte. */
export type ProgramResult =
  | Exclude<RunResult, { kind: 'ended' }>
  | { readonly kind: 'ended'; readonly code: number; readonly stdout: Buffer; readonly stderr: Buffer };

/**
 * Runs the program at an absolute path without a shell, nothing of its output shown, with nobody to answer what it may
 * ask. When late, or when it prints more than the limit, it is killed with all that it started (on Windows: it alone).
 */
export async function runProgram(
  program: string,
  args: readonly string[],
  options: ProgramOptions,
): Promise<ProgramResult> {
  const { spawn } = await import('node:child_process');
  try {
    const child = spawn(program, args, {
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      env: options.env,
      shell: false,
      windowsHide: true,
      // A group of its own, so that all of it can be killed.
      detached: process.platform !== 'win32',
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    return await finish(child, options);
  } catch (error) {
    return failure(error);
  }
}

function finish(child: ChildProcess, { input, timeoutMs, limit }: ProgramOptions): Promise<ProgramResult> {
  return new Promise((resolve) => {
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    let size = 0;
    let settled = false;
    let drain: NodeJS.Timeout | undefined;

    const settle = (result: ProgramResult) => {
      settled = true;
      clearTimeout(timer);
      clearTimeout(drain);
      running.delete(child);
      if (running.size === 0) process.off('exit', killAll);
      child.stdin?.destroy();
      child.stdout?.destroy();
      child.stderr?.destroy();
      resolve(result);
    };
    const stop = (result: ProgramResult) => {
      kill(child);
      settle(result);
    };
    const timer = setTimeout(() => stop({ kind: 'timed-out' }), timeoutMs);
    running.add(child);
    if (running.size === 1) process.on('exit', killAll);

    const collect = (into: Buffer[]) => (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) stop({ kind: 'failed', reason: 'printed far more than was expected' });
      else into.push(chunk);
    };
    child.stdout?.on('data', collect(stdout));
    child.stderr?.on('data', collect(stderr));

    const ended = (code: number | null, signal: NodeJS.Signals | null) => {
      if (code === null) return settle({ kind: 'failed', reason: `was ended by ${signal ?? 'a signal'}` });
      settle({ kind: 'ended', code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr) });
    };
    child.on('error', (error) => settle(failure(error)));
    child.on('close', ended);
    child.on('exit', (code, signal) => {
      if (!settled) drain = setTimeout(() => ended(code, signal), DRAIN_MS);
    });

    // A program that ends without reading leaves a broken pipe.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input ?? '');
  });
}

/** Programs that are to end with this process, at the latest. */
const running = new Set<ChildProcess>();

function killAll(): void {
  for (const child of running) kill(child);
}

function kill(child: ChildProcess): void {
  try {
    if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch {
    // It has ended in the meantime.
  }
}

function failure(error: unknown): ProgramResult {
  if (errorCode(error) === 'ENOENT') return { kind: 'missing' };
  return { kind: 'failed', reason: `could not be started: ${reasonOf(error)}` };
}
