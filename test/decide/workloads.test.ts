import { expect, test } from 'vitest';
import { ignoresInManifests } from '../../src/decide/decide-workloads.js';
import type { Ignore } from '../../src/decide/ignore.js';
import { applyIgnores } from '../../src/decide/ignores.js';
import { workloadPlace } from '../../src/decide/workload-place.js';
import type { ReportedWorkload } from '../../src/judge/workloads/reported-workload.js';
import { cpuTime } from '../cpu-time.js';

const TODAY = '2026-11-22';
const NUMBERS = Array.from({ length: 2_000 }, (_, index) => index);

function workload(file: string, line: number): ReportedWorkload {
  const container = { name: 'web', init: false, reference: 'r/app:1', written: 'r/app:1', line };
  const said = { message: '', ways: [], errors: [], add: null, advice: null, docs: '' };
  const about = { nodes: ['a'], containers: ['web'], rules: ['build-mismatch' as const], line };
  return {
    kind: 'Deployment',
    name: 'web',
    namespace: null,
    file,
    line,
    rejected: false,
    mayLandOn: ['a'],
    mayLandOnIfLabelsMatch: [],
    containers: [{ ...container, builtBy: null, resolved: null as never, results: [] }],
    findings: [{ what: 'lands-where-it-cannot-run', severity: 'error', ...about, ...said }],
  };
}

function ignore(change: Partial<Ignore>): Ignore {
  const nothing = { rules: null, dockerfile: null, image: null, target: null, until: null, reason: null };
  return { ...nothing, where: { file: 'policy.yml', line: 7, column: 5 }, ...change };
}

function timed<T>(limitMs: number, work: () => T): T {
  const start = cpuTime();
  const made = work();
  expect(cpuTime() - start).toBeLessThan(limitMs);
  return made;
}

const ignored = (workloads: readonly ReportedWorkload[]) =>
  workloads.filter(({ findings }) => findings.some((each) => each.ignored)).length;

test('a comment speaks of the workloads of its document alone', () => {
  const [first, second] = [workload('a.yaml', 1), workload('a.yaml', 9)];
  const comments = [{ line: 2, text: 'windows-container-compat: ignore=lands-where-it-cannot-run' }];
  const { ignores } = ignoresInManifests([
    { workload: first, comments },
    { workload: second, comments: [] },
  ]);
  expect(applyIgnores([], ignores, TODAY, true, [first, second]).workloads.map((each) => ignored([each]))).toEqual([
    1, 0,
  ]);
});

test('of the comments of one document the first 100 are read, and that is said', () => {
  const comments = NUMBERS.map((index) => ({
    line: index + 1,
    text: 'windows-container-compat: ignore=build-mismatch',
  }));
  const all = NUMBERS.map((index) => ({ workload: workload('a.yaml', index + 1), comments }));
  const { ignores, problems } = timed(1_000, () => ignoresInManifests(all));
  expect(ignores).toHaveLength(100);
  expect(problems).toEqual([
    {
      file: 'a.yaml',
      line: 101,
      severity: 'error',
      message: expect.stringMatching(/^this document has more than 100/),
    },
  ]);
  const applied = timed(1_000, () =>
    applyIgnores(
      [],
      ignores,
      TODAY,
      true,
      all.map((each) => each.workload),
    ),
  );
  expect(ignored(applied.workloads)).toBe(2_000);
});

test('5,000 documents with a comment each, and 500 globs', () => {
  const all = Array.from({ length: 5_000 }, (_, index) => workload(`teams/d${index % 40}/app.yaml`, index + 1));
  const inManifests = all.map((each) => ignore({ workloads: [workloadPlace(each)] }));
  const globs = NUMBERS.slice(0, 500).map((index) => ignore({ dockerfile: `**/*d${index}*/**/*.yaml`, image: '**:*' }));
  const applied = timed(2_000, () => applyIgnores([], [...inManifests, ...globs], TODAY, true, all));
  expect(ignored(applied.workloads)).toBe(5_000);
});

test('globs that take too long hide no more, and that is said', () => {
  const all = NUMBERS.map((index) => workload(`${'a'.repeat(80)}${index}.yaml`, 1));
  const globs = NUMBERS.map((index) => `${'*a'.repeat(1 + (index % 300))}${'?*'.repeat(index % 97)}*x`);
  const ignores = globs.map((dockerfile) => ignore({ dockerfile }));
  const { workloads, problems } = timed(2_500, () => applyIgnores([], ignores, TODAY, true, all));
  expect(workloads).toEqual(all);
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^the ignores took too long .* every build and workload: some findings may/),
  ]);
});
