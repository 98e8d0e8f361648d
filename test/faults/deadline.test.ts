import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { test as concurrently, describe } from 'vitest';
import { NODES, ROOT } from '../e2e/dist.js';
import { Repository } from '../io/repository.js';

/**
 * The deadline ends a run wherever it hangs. What hangs is put in from outside: nothing in the product does. Most of the
 * time here is waiting, so all wait at once.
 */
interface Place {
  readonly here: Repository;
  readonly outside: Repository;
}

const test = concurrently.extend<{ place: Place }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of what is needed out of the pattern.
  place: async ({}, use) => {
    const here = new Repository().write('Dockerfile', 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\n');
    const outside = new Repository();
    await use({ here, outside });
    here.remove();
    outside.remove();
  },
});

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly took: number;
}

interface Call {
  readonly script?: string;
  readonly args?: readonly string[];
  /** What is run in the process before the product: CommonJS. */
  readonly hang?: string;
  readonly env?: NodeJS.ProcessEnv;
}

function run(node: string, { here, outside }: Place, call: Call): Promise<Ended> {
  const { script = 'dist/cli/index.js', args = ARGS, hang = '', env = {} } = call;
  outside.write('hang.cjs', hang);
  const options = ['--require', join(outside.root, 'hang.cjs'), join(ROOT, script), ...args];
  const started = performance.now();
  // Standard input stays open, and nothing comes.
  const child = spawn(node, options, {
    ...{ cwd: here.root, timeout: 60_000, killSignal: 'SIGKILL' },
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
const LATER_SECONDS = 14;
const LATER = [...ARGS.slice(0, -1), String(LATER_SECONDS), '--manifests', '-'];
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

/** Some work without end or pause, when there is somebody to end it: the run must be a long one for that. */
const later = (work: string) => `
const burn = setInterval(() => {
  for (const end = Date.now() + 100; Date.now() < end; );
  if (!globalThis.__windows_container_compat_over) return;
  clearInterval(burn);
  setTimeout(() => { ${work} }, Math.max(0, ${LATER_SECONDS * 1000 - 3000} - performance.now()));
}, 1);
`;

describe.concurrent.each(NODES)('a run that does not end, on Node %s', (_, node) => {
  test('in the text of a Dockerfile, at once', async ({ expect, place }) => {
    const ended = await run(node, place, { hang: IN_A_TEXT });
    expect([ended.code, ended.stdout, ended.stderr]).toEqual([2, '', said('Dockerfile')]);
  });

  test('later, without a pause', async ({ expect, place }) => {
    const ended = await run(node, place, { args: LATER, hang: later('for (;;);') });
    expect([ended.code, ended.stdout, ended.stderr]).toEqual([2, '', said('standard input', LATER_SECONDS)]);
  });

  test('waiting for what never comes', async ({ expect, place }) => {
    const ended = await run(node, place, { args: [...ARGS, '--manifests', '-'] });
    expect([ended.code, ended.stdout, ended.stderr]).toEqual([2, '', said('standard input')]);
  });

  test('in a call of the system', async ({ expect, place }) => {
    const hang = later('require("node:child_process").spawnSync("sleep", ["300"]);');
    const ended = await run(node, place, { args: LATER, hang });
    expect([ended.code, ended.stdout]).toEqual([null, '']);
    expect(ended.took).toBeLessThan(35_000);
  });

  test('the action says it as an error', async ({ expect, place }) => {
    const env = {
      ...{ GITHUB_WORKSPACE: place.here.root, RUNNER_TEMP: place.outside.root, INPUT_RESOLVE: 'offline' },
      ...{ INPUT_TARGETS: 'ltsc2022', INPUT_TIMEOUT: '3' },
    };
    const { code, stdout } = await run(node, place, { script: 'dist/index.js', args: [], hang: IN_A_TEXT, env });
    expect([code, stdout]).toEqual([
      2,
      '::error::The check took longer than 3 seconds (timeout) and was ended. It was reading Dockerfile. Nothing is said of any image.\n',
    ]);
  });
});

const SHORT = ['--target', 'ltsc2022', '--resolve', 'offline'];

describe.concurrent('a run that ends', () => {
  const [[, node]] = NODES as [(typeof NODES)[number]];

  test('with hundreds of builds is watched by one guard, not build by build', async ({ expect, place }) => {
    for (let n = 0; n < 300; n += 1)
      place.here.write(`d${n}/Dockerfile`, 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\n');
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
    const ended = await run(node, place, { args: SHORT, hang: count });
    expect(ended.code).toBe(0);
    expect(Number(ended.stderr)).toBeGreaterThan(1);
    expect(Number(ended.stderr)).toBeLessThan(120);
  });

  test('in time is not held up, and the config file has no say', async ({ expect, place }) => {
    const ended = await run(node, place, { args: SHORT });
    expect([ended.code, ended.stderr]).toEqual([0, '']);
    place.here.write('.github/windows-containers.yml', 'timeout: 9999\n');
    const refused = await run(node, place, {});
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('timeout')]);
  });
});
