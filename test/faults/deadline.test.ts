import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NODES, ROOT } from '../e2e/dist.js';
import { Repository } from '../io/repository.js';

/** The deadline ends a run wherever it hangs. What hangs is put in from outside: nothing in the product does. */
let here: Repository;
let outside: Repository;

beforeEach(() => {
  here = new Repository().write('Dockerfile', 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\n');
  outside = new Repository();
});

afterEach(() => {
  here.remove();
  outside.remove();
});

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly took: number;
}

/** @param hang what is run in the process before the product: CommonJS. */
function run(node: string, script: string, args: readonly string[], hang: string, env = {}): Promise<Ended> {
  outside.write('hang.cjs', hang);
  const options = ['--require', join(outside.root, 'hang.cjs'), join(ROOT, script), ...args];
  const started = performance.now();
  // Standard input stays open, and nothing comes.
  const child = spawn(node, options, {
    ...{ cwd: here.root, timeout: 40_000, killSignal: 'SIGKILL' },
    env: { PATH: process.env.PATH ?? '', ...env },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (text: Buffer) => {
    stdout += text.toString();
  });
  child.stderr.on('data', (text: Buffer) => {
    stderr += text.toString();
  });
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr, took: performance.now() - started }));
  });
}

const ARGS = ['--target', 'ltsc2022', '--resolve', 'offline', '--timeout', '3'];
/** It takes a busy machine a while until a run is a long one. */
const LATER = [...ARGS.slice(0, -1), '8'];
const said = (what: string, seconds = 3) =>
  `windows-container-compat: The check took longer than ${seconds} seconds (timeout) and was ended. It was reading ${what}. Nothing is said of any image.\n`;

/** The text of the Dockerfile is taken apart for ever: an exponential expression, as there once was one. */
const IN_A_TEXT = `
const { split } = String.prototype;
String.prototype.split = function (...args) {
  if (String(this).startsWith('FROM')) /^(?:\\s*--\\S+)+\\s+$/.exec('-'.repeat(150));
  return split.apply(this, args);
};
const { startsWith } = String.prototype;
String.prototype.startsWith = function (...args) {
  if (startsWith.call(this, 'FROM') && new Error().stack.includes('arse')) for (;;);
  return startsWith.apply(this, args);
};
`;

/** Some work without end or pause, as soon as there is somebody to end it: the run must be a long one for that. */
const later = (work: string) => `
const burn = setInterval(() => {
  for (const end = Date.now() + 100; Date.now() < end; );
  if (!globalThis.__windows_container_compat_over) return;
  clearInterval(burn);
  setTimeout(() => { ${work} }, 0);
}, 1);
`;

describe.each(NODES)('a run that does not end, on Node %s', (_, node) => {
  test('in the text of a Dockerfile, at once', async () => {
    const ended = await run(node, 'dist/cli/index.js', ARGS, IN_A_TEXT);
    expect([ended.code, ended.stdout, ended.stderr]).toEqual([2, '', said('Dockerfile')]);
  });

  test('later, without a pause', async () => {
    const hang = later('for (;;);');
    const ended = await run(node, 'dist/cli/index.js', [...LATER, '--manifests', '-'], hang);
    expect([ended.code, ended.stdout, ended.stderr]).toEqual([2, '', said('standard input', 8)]);
  });

  test('waiting for what never comes', async () => {
    const ended = await run(node, 'dist/cli/index.js', [...ARGS, '--manifests', '-'], '');
    expect([ended.code, ended.stdout, ended.stderr]).toEqual([2, '', said('standard input')]);
  });

  test('in a call of the system', async () => {
    const hang = later('require("node:child_process").spawnSync("sleep", ["300"]);');
    const ended = await run(node, 'dist/cli/index.js', [...LATER, '--manifests', '-'], hang);
    expect([ended.code, ended.stdout]).toEqual([null, '']);
    expect(ended.took).toBeLessThan(30_000);
  });

  test('the action says it as an error', async () => {
    const env = {
      ...{ GITHUB_WORKSPACE: here.root, RUNNER_TEMP: outside.root, INPUT_RESOLVE: 'offline' },
      ...{ INPUT_TARGETS: 'ltsc2022', INPUT_TIMEOUT: '3' },
    };
    const { code, stdout } = await run(node, 'dist/index.js', [], IN_A_TEXT, env);
    expect([code, stdout]).toEqual([
      2,
      '::error::The check took longer than 3 seconds (timeout) and was ended. It was reading Dockerfile. Nothing is said of any image.\n',
    ]);
  });
});

test('thousands of builds are watched by one guard, not one by one', async () => {
  const [[, node]] = NODES as [(typeof NODES)[number]];
  for (let n = 0; n < 300; n += 1)
    here.write(`d${n}/Dockerfile`, 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\n');
  const count = `
const { Script } = require('node:vm');
const { runInThisContext } = Script.prototype;
let pieces = 0;
Script.prototype.runInThisContext = function (...args) {
  pieces += args[0]?.timeout === undefined ? 0 : 1;
  return runInThisContext.apply(this, args);
};
process.on('exit', () => require('node:fs').writeSync(2, String(pieces)));
`;
  const ended = await run(node, 'dist/cli/index.js', ['--target', 'ltsc2022', '--resolve', 'offline'], count);
  expect(ended.code).toBe(0);
  expect(Number(ended.stderr)).toBeGreaterThan(1);
  expect(Number(ended.stderr)).toBeLessThan(120);
});

test('a run that ends in time is not held up, and the config file has no say', async () => {
  const [[, node]] = NODES as [(typeof NODES)[number]];
  const ended = await run(node, 'dist/cli/index.js', ['--target', 'ltsc2022', '--resolve', 'offline'], '');
  expect([ended.code, ended.stderr]).toEqual([0, '']);
  here.write('.github/windows-containers.yml', 'timeout: 9999\n');
  const refused = await run(node, 'dist/cli/index.js', ARGS, '');
  expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('timeout')]);
});
