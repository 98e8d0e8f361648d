import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { actionBuilds } from '../../../src/find/github/action-builds.js';
import { bakeCall } from '../../../src/find/github/bake-call.js';
import { reachesBuild } from '../../../src/find/github/workflow-text.js';
import { cpuTime } from '../../cpu-time.js';
import { fixture, oneJob, stepsOf } from './steps-of.js';

const EXPRESSIONS = [
  '${{ matrix.a }}',
  '${{ inputs.b }}',
  "${{ fromJSON('[1,[2]]') }}",
  '${{',
  '${{ ( }}',
  '${{ env.A }}',
];
const KEYS = [
  ...[
    'on',
    'env',
    'defaults',
    'run',
    'jobs',
    'runs-on',
    'strategy',
    'matrix',
    'include',
    'exclude',
    'steps',
    'uses',
    'with',
    'if',
  ],
  ...[
    'shell',
    'working-directory',
    'container',
    'labels',
    'group',
    'path',
    'repository',
    'context',
    'file',
    'build-args',
    'a',
  ],
  ...['__proto__', 'constructor', 'toString', 'inputs', 'workflow_call', 'default', 'type', 'runs', 'using'],
];
const VALUES = [
  ...[
    'docker build .',
    'docker/build-push-action@v6',
    'docker/bake-action@v6',
    'actions/checkout@v4',
    './docker',
    'composite',
  ],
  ...[
    './.github/workflows/build.yml',
    'windows-2022',
    '../..',
    '',
    '{{defaultContext}}:x',
    '\uFDD041\uFDD1',
    ...EXPRESSIONS,
  ],
];
const scalar = fc.oneof(fc.constantFrom(...VALUES), fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    scalar,
    fc.array(tie('tree'), { maxLength: 3 }),
    fc
      .array(fc.tuple(fc.oneof(fc.constantFrom(...KEYS), fc.string()), tie('tree')), { maxLength: 4 })
      .map((pairs) => new Map(pairs)),
  ),
}));

async function read(text: string): Promise<void> {
  const files = { 'docker/action.yml': text, '.github/workflows/build.yml': text };
  const { steps, unread } = await stepsOf(text, files);
  for (const step of steps) {
    expect(step.line).toBeGreaterThan(0);
    actionBuilds(step);
    bakeCall(step);
  }
  for (const { line, message } of unread) {
    expect(line).toBeGreaterThan(0);
    expect(message).toMatch(/\.$/);
    expect(message).not.toMatch(/\n|undefined|at .*\.js/);
  }
}

describe('any text gives steps or problems', () => {
  test('any text', () =>
    fc.assert(
      fc.asyncProperty(fc.string(), (text) => read(`docker ${text}`)),
      { numRuns: 200 },
    ));

  test('any YAML', () =>
    fc.assert(
      fc.asyncProperty(tree, (value) => read(`# docker\n${stringify(value)}`)),
      { numRuns: 300 },
    ));

  test('any job', () =>
    fc.assert(
      fc.asyncProperty(tree, tree, tree, (matrix, runsOn, step) => {
        const steps = [step, { run: 'docker' }];
        const job = { 'runs-on': runsOn, strategy: { matrix }, steps };
        return read(stringify({ on: 'push', jobs: { x: job } }));
      }),
      { numRuns: 300 },
    ));

  test('a workflow that is cut or changed anywhere', () => {
    const text = fixture('object-rows.yml');
    return fc.assert(
      fc.asyncProperty(
        fc.nat(text.length),
        fc.nat(8),
        fc.constantFrom('', ':', '- ', '*a', '&a ', '${{ ', '}}', '|', '"', '\t', '\0'),
        (at, gone, put) => read(text.slice(0, at) + put + text.slice(at + gone)),
      ),
      { numRuns: 300 },
    );
  });
});

/** Texts whose cost would grow with their square, or worse, in a careless reader. */
describe('texts made to keep a reader busy', () => {
  const RUN = 'run: docker build .';
  test.each([
    ['expressions in one script', oneJob({ step: ['run: |', `  docker ${'${{a}} '.repeat(30_000)}`] })],
    [
      'expressions in lines of one script',
      oneJob({ step: ['run: |', ...Array.from({ length: 5000 }, () => '  docker ${{ a.b }}')] }),
    ],
    ['open expressions', oneJob({ step: [`run: "docker ${'${{'.repeat(50_000)}"`] })],
    [
      'env that doubles',
      `env: {A: ${'x'.repeat(90_000)}}\n${oneJob({ step: [RUN, `env: {B: "${'${{ env.A }}'.repeat(20_000)}"}`] })}`,
    ],
    ['aliases', `docker: &a [${'1,'.repeat(1000)}1]\nb: [${'*a,'.repeat(30_000)}]`],
    ['aliases of aliases', `docker: &a {x: &b {y: *a}}\nz: [${'*b,'.repeat(900)}]`],
    ['brackets', `docker: ${'['.repeat(100_000)}`],
    ['braces', `docker: ${'{a: '.repeat(30_000)}`],
    ['dashes', `docker:\n${'- '.repeat(80_000)}`],
    [
      'a big script in many rows',
      oneJob({
        job: [`strategy: {matrix: {a: [${Array.from({ length: 256 }, (_, n) => n).join(',')}]}}`],
        step: ['run: |', `  docker \${{ matrix.a }} ${'x'.repeat(480_000)}`],
      }),
    ],
    [
      'filters',
      oneJob({
        job: [
          `strategy: {matrix: {a: [${Array.from({ length: 250 }, (_, n) => n).join(',')}], exclude: [${'{a: x},'.repeat(20_000)}]}}`,
        ],
        step: [RUN],
      }),
    ],
    [
      'steps',
      oneJob({
        job: [`strategy: {matrix: {a: [${Array.from({ length: 250 }, (_, n) => n).join(',')}]}}`],
        step: Array.from({ length: 2000 }, () => '- run: docker build ${{ matrix.a }}'),
      }),
    ],
  ])('%s', async (_, text) => {
    const start = cpuTime();
    const { steps, unread } = await stepsOf(text);
    expect(cpuTime() - start).toBeLessThan(4_000);
    expect(steps.length + unread.length).toBeGreaterThan(0);
  });

  test('an environment that is put together anew for each step', async () => {
    const env = Array.from({ length: 15_000 }, (_, index) => `A${index}: x`).join(', ');
    const step = Array.from({ length: 2_000 }, (_, index) => `- {run: docker build ., env: {B: ${index}}}`);
    const start = cpuTime();
    const { steps, unread } = await stepsOf(`env: {${env}}\n${oneJob({ step })}`);
    expect(cpuTime() - start).toBeLessThan(4_000);
    expect(steps.length).toBeGreaterThan(10);
    expect(unread.map(({ message }) => message)).toEqual([expect.stringContaining('from here on they were not read')]);
  });

  test('blanks after uses', async () => {
    expect(await reachesBuild(`${'uses: '.repeat(50_000)}${' '.repeat(500_000)}`, async () => null)).toBe(false);
  });

  test('calls that go round', async () => {
    const asked: string[] = [];
    const read = async (path: string): Promise<string> => {
      asked.push(path);
      return `uses: ./a${asked.length}\nuses: ./a${asked.length + 1}`;
    };
    expect(await reachesBuild('uses: ./a', read)).toBe(false);
    expect(asked.length).toBeLessThan(200);
  });
});
