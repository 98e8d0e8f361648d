import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyBaseline, type Baseline, readBaseline } from '../../src/decide/baseline.js';
import type { Note, Report, ReportedBuild, ReportedImage, ReportedProblem, Result } from '../../src/judge/report.js';
import { hostileReport } from '../report/hostile.js';
import { build, image, mismatch, report, result } from '../report/samples.js';

const mixed = readFileSync(new URL('../fixtures/report/mixed.report.json', import.meta.url), 'utf8');

function baselineOf(builds: readonly ReportedBuild[], problems: readonly ReportedProblem[] = []): Baseline {
  const read = readBaseline(JSON.stringify(report({ builds, problems })), 'base.json');
  if (!read.ok) throw new Error(read.message);
  return read.baseline;
}

const web = (results: readonly Result[], change: Partial<ReportedImage> = {}, more: Partial<ReportedBuild> = {}) =>
  build({ ...more, images: [image({ results, ...change })] });

const support: Note = { rule: 'image-out-of-support', severity: 'warning', message: 'No updates since 2024-01-09.' };

/** `rule:severity`, with a star where the baseline knows it. */
function told(builds: readonly ReportedBuild[]): string[] {
  return builds
    .flatMap(({ images }) => images.flatMap(({ results }) => results.flatMap((each) => [each, ...each.notes])))
    .map((each) => `${each.rule}:${each.severity}${'known' in each ? '*' : ''}`);
}

const KNOWN = ['build-mismatch:notice*'];
const NEW = ['build-mismatch:error'];

describe('a finding is recognised', () => {
  const before = web([mismatch()], {}, { stage: 'app', buildArgs: { A: '1', B: '2' } });
  const same = { stage: 'app', buildArgs: { A: '1', B: '2' } };

  test.each<[string, ReportedBuild]>([
    ['as it was', before],
    ['when lines move', web([mismatch()], { line: 40, endLine: 41 }, same)],
    ['when the message changes', web([mismatch({ message: 'Other words.', docs: 'https://x' })], {}, same)],
    ['when a newer image is behind the tag', web([mismatch({ selected: '10.0.17763.6000', advice: null })], {}, same)],
    ['when the digest changes', web([mismatch()], { resolved: { ...image().resolved, digest: 'sha256:1' } }, same)],
    ['when it is a warning now', web([mismatch({ severity: 'warning' })], {}, same)],
    ['when arguments come in another order', web([mismatch()], {}, { ...same, buildArgs: { B: '2', A: '1' } })],
    ['when another build host builds it', web([mismatch()], {}, { ...same, declaredBy: { file: 'x.yml', line: 1 } })],
    [
      'when images stand in another order',
      build({ ...same, images: [image({ written: 'a', reference: 'a', results: [result()] }), image()] }),
    ],
  ])('%s', (_, after) => {
    const told1 = told(applyBaseline([after], [], baselineOf([before]), true).builds).filter(
      (e) => !e.includes('same'),
    );
    expect(told1).toEqual(KNOWN);
    expect(applyBaseline([after], [], baselineOf([before]), true).gone).toEqual([]);
  });

  test('in every build that has it', () => {
    const after = [before, before].map((each) => ({ ...each, declaredBy: { file: 'x', line: 1 } }));
    expect(told(applyBaseline(after, [], baselineOf([before]), true).builds)).toEqual([...KNOWN, ...KNOWN]);
  });
});

describe('a finding is new', () => {
  test.each<[string, ReportedBuild]>([
    ['in another Dockerfile', web([mismatch()], {}, { dockerfile: 'api/Dockerfile' })],
    ['in another stage', web([mismatch()], {}, { stage: 'app' })],
    ['with other arguments', web([mismatch()], {}, { buildArgs: { A: '2' } })],
    ['of another base', web([mismatch()], { written: 'b', reference: 'b' })],
    ['of another default of the same ARG', web([mismatch()], { reference: 'b' })],
    ['of another role', web([mismatch()], { role: 'build' })],
    ['on another host', web([mismatch({ target: 'other' })])],
    ['of another rule', web([mismatch({ rule: 'image-newer-than-host' })])],
    ['of another verdict', web([mismatch({ verdict: 'cannot-run' })])],
  ])('%s', (_, after) => {
    const [settled] = told(applyBaseline([after], [], baselineOf([web([mismatch()])]), true).builds);
    expect(settled).toMatch(/:error$/);
  });

  test('where a FROM of the same words comes in for another platform', () => {
    const two = build({ images: [image(), image({ line: 9, endLine: 9 })] });
    expect(told(applyBaseline([two], [], baselineOf([web([mismatch()])]), true).builds)).toEqual([...KNOWN, ...NEW]);
    expect(told(applyBaseline([two], [], baselineOf([two]), true).builds)).toEqual([...KNOWN, ...KNOWN]);
  });

  test.each<[string, Partial<Result>]>([
    ['off, since another variant ran there', { severity: 'off' }],
    ['ignored', { severity: 'off', ignored: { reason: null, where: 'x:1:1' } }],
    ['a notice', { severity: 'notice' }],
  ])('where it was %s', (_, change) => {
    const baseline = baselineOf([web([mismatch(change)])]);
    expect(baseline.entries.size).toBe(0);
    expect(told(applyBaseline([web([mismatch()])], [], baseline, true).builds)).toEqual(NEW);
  });
});

test('what a baseline made a notice is in the next baseline too', () => {
  const { builds } = applyBaseline([web([mismatch()])], [], baselineOf([web([mismatch()])]), true);
  expect(told(applyBaseline([web([mismatch()])], [], baselineOf(builds), true).builds)).toEqual(KNOWN);
});

test('notes are recognised apart from their results', () => {
  const before = web([result({ notes: [support] })]);
  const { builds } = applyBaseline([web([mismatch({ notes: [support] })])], [], baselineOf([before]), true);
  expect(told(builds)).toEqual(['build-mismatch:error', 'image-out-of-support:notice*']);
});

test('what is ignored, off or a notice stays as it is, and is not gone', () => {
  const ignored = mismatch({ severity: 'off', ignored: { reason: 'r', where: 'x:1:1' } });
  const baseline = baselineOf([web([mismatch({ target: 'a' }), mismatch({ target: 'b' })])]);
  const after = web([{ ...ignored, target: 'a' }, mismatch({ target: 'b', severity: 'notice' })]);
  expect(applyBaseline([after], [], baseline, true)).toEqual({ builds: [after], problems: [], gone: [] });
});

test('problems are recognised by file and words, not by numbers in them', () => {
  const problem = (change: Partial<ReportedProblem>): ReportedProblem => ({
    file: 'a/Dockerfile',
    line: 12,
    message: 'line 12: unknown instruction: FORM',
    severity: 'error',
    ...change,
  });
  const baseline = baselineOf([], [problem({})]);
  const now = [
    problem({ line: 14, message: 'line 14: unknown instruction: FORM' }),
    problem({ message: 'line 12: unknown instruction: RNU' }),
    problem({ file: 'b/Dockerfile' }),
  ];
  const { problems, gone } = applyBaseline([], now, baseline, true);
  expect(problems.map(({ severity }) => severity)).toEqual(['notice', 'error', 'error']);
  expect(gone).toEqual([]);
  expect(applyBaseline([], [], baseline, true).gone[0]!.message).toContain(
    '"line 12: unknown instruction: FORM" in a/Dockerfile',
  );
});

describe('what is gone', () => {
  const before = web([mismatch({ target: 'prod' })]);
  const gone = (builds: readonly ReportedBuild[], complete = true, problems: readonly ReportedProblem[] = []) =>
    applyBaseline(builds, problems, baselineOf([before]), complete).gone;

  test('is named, once, as a notice', () => {
    expect(gone([web([result({ target: 'prod' })])])).toEqual([
      {
        file: 'base.json',
        line: 1,
        message:
          '1 finding of this baseline is no longer found: build-mismatch of mcr.microsoft.com/windows/servercore:ltsc2019 on prod in web/Dockerfile. Write the baseline anew to drop it: check --write-baseline base.json',
        severity: 'notice',
      },
    ]);
  });

  test('is named by the image that it was, for builds that differ in their arguments', () => {
    const written = 'r/app:$V';
    const builds = ['1', '2'].map((V) => web([mismatch()], { written, reference: `r/app:${V}` }, { buildArgs: { V } }));
    const [notice] = applyBaseline([], [], baselineOf(builds), true).gone;
    expect(notice!.message).toMatch(/ of r\/app:1 on .* of r\/app:2 on /);
  });

  test('is not said of a run that left something out', () => {
    expect(gone([], false)).toEqual([]);
  });

  test('is not known where the version of the image is not', () => {
    const unknown = mismatch({ verdict: 'unknown', rule: 'image-version-unknown', severity: 'warning' });
    expect(gone([web([unknown])])).toEqual([]);
    expect(gone([web([{ ...unknown, target: 'other' }])])).toHaveLength(1);
  });

  test('is not known where the Dockerfile could not be read', () => {
    const problem = { file: 'web/Dockerfile', line: 1, message: 'Not checked.', severity: 'error' } as const;
    expect(gone([], true, [problem])).toEqual([]);
    expect(gone([], true, [{ ...problem, file: 'api/Dockerfile' }])).toHaveLength(1);
  });

  test('off for lack of interest is gone', () => {
    expect(gone([web([mismatch({ severity: 'off' })])])).toHaveLength(1);
  });

  test('ten are named, the rest counted', () => {
    const many = web(Array.from({ length: 13 }, (_, index) => mismatch({ target: `host-${index}` })));
    const [notice, ...more] = applyBaseline([], [], baselineOf([many]), true).gone;
    expect(more).toEqual([]);
    expect(notice!.message).toMatch(/^13 findings of this baseline are no longer found: /);
    expect(notice!.message).toContain('on host-9 in web/Dockerfile; 3 more. Write');
    expect(notice!.message).not.toContain('host-10');
  });
});

describe('readBaseline', () => {
  test('reads a report of this product: its errors and warnings', () => {
    const read = readBaseline(`\ufeff${mixed}`, 'base.json');
    const { totals } = JSON.parse(mixed) as Report;
    expect(read.ok && read.baseline.entries.size).toBe(totals.errors + totals.warnings);
  });

  test('and nothing is new or gone in the report that it was read from', () => {
    const read = readBaseline(mixed, 'base.json');
    const { builds, problems } = JSON.parse(mixed) as Report;
    const applied = applyBaseline(builds, problems, (read as { baseline: Baseline }).baseline, true);
    expect(told(applied.builds).filter((each) => /:(?:error|warning)$/.test(each))).toEqual([]);
    expect(applied.gone).toEqual([]);
  });

  const EXPECTED = 'Expected a report that "check --write-baseline FILE" wrote';
  /** The report with another value at a path; undefined takes the key away. */
  const change = (path: string, value: unknown) => {
    const changed = JSON.parse(mixed);
    const keys = path.split('.');
    const last = keys.pop()!;
    keys.reduce((inner, key) => inner[key], changed)[last] = value;
    return JSON.stringify(changed);
  };

  test.each<[string, string, string]>([
    ['a list', '[]', 'base.json: the file: expected an object'],
    ['null', 'null', 'base.json: the file: expected an object'],
    ['SARIF', '{"version": "2.1.0", "runs": []}', 'base.json: schemaVersion: expected 1'],
    [
      'another version',
      '{"schemaVersion": 2}',
      'base.json: schemaVersion: expected 1, found 2, which another version of this tool wrote',
    ],
    ['no builds', '{"schemaVersion": 1}', 'base.json: builds: expected a list'],
    ['a build that is none', '{"schemaVersion": 1, "builds": [7]}', 'base.json: builds[0]: expected an object'],
    ['a stage', change('builds.0.stage', 1), 'base.json: builds[0].stage: expected text or null'],
    [
      'arguments',
      change('builds.1.buildArgs', { A: 1 }),
      'base.json: builds[1].buildArgs: expected an object of texts',
    ],
    [
      'a missing rule',
      change('builds.0.images.0.results.1.rule', undefined),
      'base.json: builds[0].images[0].results[1].rule: expected text',
    ],
    [
      'notes',
      change('builds.0.images.0.results.0.notes', {}),
      'base.json: builds[0].images[0].results[0].notes: expected a list',
    ],
    ['problems', '{"schemaVersion": 1, "builds": []}', 'base.json: problems: expected a list'],
  ])('refuses %s', (_, text, message) => {
    expect(readBaseline(text, 'base.json')).toEqual({ ok: false, message: `${message}. ${EXPECTED}` });
  });

  test.each(['', '<<<<<<< HEAD\n{', '{"schemaVersion": 1,', '\u0000'])('refuses what is not JSON: %j', (text) => {
    const read = readBaseline(text, 'base.json');
    expect(!read.ok && read.message).toMatch(/^base\.json is not JSON: .+\. Expected a report/s);
  });

  test('depth breaks nothing', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(readBaseline(deep, 'b').ok).toBe(false);
    expect(readBaseline(`{"schemaVersion": 1, "builds": [], "problems": [], "x": ${deep}}`, 'b').ok).toBe(true);
  });

  test('names from the file are no names of ours', () => {
    const text = JSON.stringify(report({ builds: [web([mismatch({ target: '__proto__' })])] })).replace(
      '"buildArgs":{}',
      '"buildArgs":{"__proto__":"x","constructor":"y"}',
    );
    const read = readBaseline(text, 'b');
    expect(read.ok && read.baseline.entries.size).toBe(1);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

test('any JSON gives a baseline or a message', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      const read = readBaseline(text, 'b');
      expect(read.ok || read.message.length > 0).toBe(true);
    }),
  );
});

test('whatever a report holds, its own baseline knows all of it', () => {
  fc.assert(
    fc.property(hostileReport, (given) => {
      const read = readBaseline(JSON.stringify(given), 'b');
      const { builds, problems, gone } = applyBaseline(
        given.builds,
        given.problems,
        (read as { baseline: Baseline }).baseline,
        true,
      );
      const counting = [...told(builds), ...problems.map(({ severity }) => `:${severity}`)];
      expect(counting.filter((each) => /:(?:error|warning)$/.test(each))).toEqual([]);
      expect(gone).toEqual([]);
    }),
  );
});
