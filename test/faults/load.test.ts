import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SHAPES } from '../../bench/megabyte-shapes.mjs';
import { measureNode } from '../../scripts/measure.mjs';
import { NODES, ROOT } from '../e2e/dist.js';

const [, node] = NODES[0]!;
const CLI = join(ROOT, 'dist/cli/index.js');
/** Processor time. Two seconds are what is promised; here the machine may be slow and busy, and what is no longer linear takes minutes. */
const MOST_MS = 6_000;
/** Of what took a minute and more. */
const MOST_OF_MINUTES_MS = 15_000;
/** A start of Node takes about this on a machine of today; a slower one may take its time with the rest as well. */
const START_MS = 40;

type Files = Readonly<Record<string, string>> & { readonly args?: readonly string[] };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wcc-load-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run({ args = [], ...files }: Files) {
  for (const [path, text] of Object.entries(files) as [string, string][]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const call = [CLI, '--resolve', 'offline', '--target', 'ltsc2022', '--target', 'prod = 10.0.17763.5329', ...args];
  const options = { node, cwd: folder, timeout: 60_000 };
  const { cpu: start } = measureNode(['-e', '0'], options);
  const { cpu, code, stdout, stderr } = measureNode(call, options);
  return { cpu: cpu / Math.max(1, start / START_MS), code, said: `${stdout}${stderr}` };
}

describe('what was more than linear', () => {
  test.each<[string, number]>([
    ['dockerfile: comments that ignore', 1],
    ['bake: many calls', 1],
    ['config: globs', 1],
    ['config: excludes', 2],
    ['workflow: nested lists', 1],
    ['kubernetes: pods on nodes', 0],
    ['kubernetes: affinity', 0],
    ['kubernetes: values of one requirement', 0],
    ['kubernetes: one node after another', 0],
    ['swarm: services on nodes', 0],
  ])('%s', (name, code) => {
    const result = run((SHAPES as unknown as Readonly<Record<string, () => Files>>)[name]!());
    expect([result.code, result.said.slice(0, 300)]).toEqual([code, expect.anything()]);
    expect(result.cpu).toBeLessThan(MOST_OF_MINUTES_MS);
  });

  const times = (count: number, unit: (index: number) => string) => Array.from({ length: count }, (_, at) => unit(at));
  const BASE = 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\n';
  const job = (at: number) => `  j${at}:
    strategy: { matrix: { v: [a, b, c, d, e, f, g, h] } }
    runs-on: windows-2022
    steps: [{ run: "docker build --build-arg V=\${{ matrix.v }} --build-arg W=${at} ." }]
`;
  const including = (at: number) =>
    `include:\n${times(300, (each) => `  - ../c${(at + each) % 400}/compose.yaml\n`).join('')}services: { a${at}: { build: .. } }\n`;
  const many = (count: number, path: (at: number) => string, text: (at: number) => string) =>
    Object.fromEntries(times(count, String).map((_, at) => [path(at), text(at)]));

  test.each<[string, Readonly<Record<string, string>>]>([
    [
      'a compose file of 140 KB in which each of 2,000 services extends the one before and adds an argument',
      {
        'compose.yaml': `services:\n  s0: { build: { context: . } }\n${times(2_000, (at) => `  s${at + 1}: { extends: { service: s${at} }, build: { args: { A${at}: x } } }\n`).join('')}`,
      },
    ],
    [
      '600 workflows of ten jobs with a matrix of eight',
      many(
        600,
        (at) => `.github/workflows/w${at}.yml`,
        (at) => `on: push\njobs:\n${times(10, (each) => job(at * 10 + each)).join('')}`,
      ),
    ],
    ['400 compose files that include 300 each', many(400, (at) => `c${at}/compose.yaml`, including)],
  ])('%s', (_, files) => {
    const { cpu, code } = run({ Dockerfile: BASE, ...files });
    expect(code).toBe(1);
    expect(cpu).toBeLessThan(MOST_MS);
  });

  test('2,000 ignores with ** on 2,000 builds', () => {
    const names = Array.from({ length: 2_000 }, (_, index) => `d${index}`);
    const ignores = names.map((name) => `  - { rule: build-mismatch, dockerfile: "**/${name}/**/Dockerfile" }\n`);
    const builds = names.map((name) => [
      `teams/${name}/app/Dockerfile`,
      'FROM mcr.microsoft.com/windows/servercore:ltsc2022\n',
    ]);
    const { cpu, code } = run({
      '.github/windows-containers.yml': `ignore:\n${ignores.join('')}`,
      ...Object.fromEntries(builds),
    });
    expect(code).toBe(1);
    expect(cpu).toBeLessThan(MOST_MS);
  });

  // Measured where it was found: 7 s and 3 GB for 60 MB.
  test.each([
    ['--baseline', 'x.json'],
    ['--target', '@x.json'],
  ])('deep JSON as %s', (...args) => {
    const half = 30_000_000;
    const files = { 'x.json': '['.repeat(half) + ']'.repeat(half), Dockerfile: 'FROM scratch\n', args };
    const { cpu, code, said } = run(files as unknown as Files);
    expect([code, said]).toEqual([2, expect.stringContaining('is nested more than 100 deep')]);
    expect(cpu).toBeLessThan(MOST_MS / 2);
  });
});
