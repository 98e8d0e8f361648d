// Runs Node and measures it, on any system: wall time and, told by the process itself as it ends, its processor time and
// its peak of memory.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const REPORTER = fileURLToPath(new URL('report-peak.cjs', import.meta.url));

/**
 * @param args of Node: a script with its arguments, or `-e` and a text.
 * @returns {{ code: number | null, stdout: string, stderr: string, ms: number, cpu: number, megabytes: number }}
 * `ms` is wall time, `cpu` processor time in milliseconds; `cpu` and `megabytes` are NaN where the process was killed before
 * it could say.
 */
export function measureNode(args, { node = process.execPath, env = cleanEnvironment(), ...options } = {}) {
  const start = process.hrtime.bigint();
  const { status, stdout, stderr, output, error } = spawnSync(node, ['--require', REPORTER, ...args], {
    ...options,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (error && error.code !== 'ETIMEDOUT') throw error;
  const [kilobytes = Number.NaN, microseconds = Number.NaN] = (output[3] || 'NaN NaN').split(' ').map(Number);
  return { code: status, stdout, stderr, ms, cpu: microseconds / 1000, megabytes: kilobytes / 1024 };
}

/** Certificates of an environment's own cost every start 70 ms more, which would hide what is measured. */
export function cleanEnvironment() {
  const { NODE_EXTRA_CA_CERTS: _, ...rest } = process.env;
  return rest;
}
