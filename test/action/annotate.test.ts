import { describe, expect, test } from 'vitest';
import { type AnnotateOptions, annotate, type CheckRunAnswer, saying } from '../../src/action/annotate.js';
import type { ReportedProblem } from '../../src/judge/report.js';
import { build, image, mismatch, report } from '../report/samples.js';

const URL = 'https://github.example/runs/4';
const OPTIONS: AnnotateOptions = { annotations: 'auto', summary: true, token: 't', first: [] };
const refused = (change: Partial<Extract<CheckRunAnswer, { kind: 'refused' }>> = {}): CheckRunAnswer => ({
  kind: 'refused',
  failure: { kind: 'forbidden', status: 403, message: 'it answered 403 (Resource not accessible)' },
  remedy: 'Give the job `permissions: checks: write`.',
  permission: true,
  ...change,
});
const UNREACHABLE = refused({
  failure: { kind: 'unreachable', status: 502, message: 'it answered 502' },
  remedy: null,
  permission: false,
});

function findings(errors: number, warnings = 0, problems: readonly ReportedProblem[] = []) {
  const builds = Array.from({ length: errors + warnings }, (_, index) =>
    build({
      dockerfile: `${String(index).padStart(4, '0')}/Dockerfile`,
      // Equal ones would be one.
      images: [
        image({
          reference: `example/app${index}:1`,
          results: [mismatch({ severity: index < errors ? 'error' : 'warning' })],
        }),
      ],
    }),
  );
  return report({ builds, problems });
}

async function show(given: ReturnType<typeof findings>, options: Partial<AnnotateOptions>, answer?: CheckRunAnswer) {
  let asked = false;
  const { commands, notes } = await annotate(given, { ...OPTIONS, ...options }, async () => {
    asked = true;
    if (!answer) throw new Error('no check run was expected');
    return answer;
  });
  const brief = commands.map(({ level, file, title, message }) =>
    file === '' ? `${level} ${title}: ${message}` : `${level} ${file.split('/')[0]}`,
  );
  return { brief, notes, asked };
}

const numbered = (level: string, from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `${level} ${String(from + at).padStart(4, '0')}`);
const more = (count: number, kind: string, where = 'the job summary') =>
  `${kind} ${count} more: ${count} more ${kind}s not shown here, because a step shows 10 of a kind. See ${where}.`;

describe('without a check run', () => {
  test.each<[string, Partial<AnnotateOptions>, number, readonly string[]]>([
    ['none', { annotations: 'none' }, 20, []],
    ['commands', { annotations: 'commands' }, 11, [...numbered('error', 0, 9), more(2, 'error')]],
    ['auto, ten of a kind', {}, 10, numbered('error', 0, 10)],
    ['auto, no token', { token: null }, 11, [...numbered('error', 0, 9), more(2, 'error')]],
  ])('%s', async (_, options, errors, brief) => {
    expect(await show(findings(errors), options)).toEqual({ brief, notes: [], asked: false });
  });

  test('auto, ten of two kinds', async () => {
    const { asked, brief } = await show(findings(10, 10), {});
    expect([asked, brief.length]).toEqual([false, 20]);
  });

  test('what is said before all findings is among what the runner keeps', async () => {
    const first = [saying('error', 'No comment', 'x')];
    const { brief } = await show(findings(20), { annotations: 'commands', first });
    expect(brief).toHaveLength(10);
    expect(brief[0]).toBe('error No comment: x');
    expect((await show(findings(20), { annotations: 'none', first })).brief).toEqual(['error No comment: x']);
  });
});

describe('the check run was made', () => {
  test.each<[string, Partial<AnnotateOptions>, number, readonly string[], readonly string[]]>([
    ['auto', {}, 11, [`notice Findings: All 11 findings are in the check run: ${URL}`], []],
    ['auto, cut', {}, 1_500, [`notice Findings: The worst 1000 of 1500 findings are in the check run: ${URL}`], []],
    ['check-run', { annotations: 'check-run' }, 11, [], [`All 11 findings are in the check run: ${URL}`]],
    ['check-run, one', { annotations: 'check-run' }, 1, [], [`The one finding is in the check run: ${URL}`]],
    ['check-run, nothing found', { annotations: 'check-run' }, 0, [], [`All 0 findings are in the check run: ${URL}`]],
  ])('%s', async (_, options, errors, brief, notes) => {
    const made = { kind: 'made', url: URL } as const;
    expect(await show(findings(errors), options, made)).toEqual({ brief, notes, asked: true });
  });

  test('at no address', async () => {
    const { brief } = await show(findings(11), {}, { kind: 'made', url: null });
    expect(brief).toEqual(['notice Findings: All 11 findings are in the check run.']);
  });
});

describe('the check run was refused', () => {
  const why = 'The check run could not be made: it answered 403 (Resource not accessible).';

  test('auto: commands, which say how many are missing and what permission would show them', async () => {
    const where = 'the job summary; with `permissions: checks: write` in the job, a check run would show them here';
    expect(await show(findings(30), {}, refused())).toEqual({
      brief: [...numbered('error', 0, 9), more(21, 'error', where)],
      notes: [`${why} Give the job \`permissions: checks: write\`.`],
      asked: true,
    });
  });

  test('auto, where no permission would do', async () => {
    expect(await show(findings(12), { summary: false }, UNREACHABLE)).toEqual({
      brief: [...numbered('error', 0, 9), more(3, 'error', 'the log of this step')],
      notes: ['The check run could not be made: it answered 502.'],
      asked: true,
    });
  });

  test('check-run: a warning that says why and what would do, then commands', async () => {
    const { brief, notes } = await show(findings(2, 12), { annotations: 'check-run' }, refused());
    expect(notes).toEqual([]);
    expect(brief).toEqual([
      ...numbered('error', 0, 2),
      `warning No check run: ${why} Give the job \`permissions: checks: write\`. Findings are shown by workflow commands instead, up to ten of a kind.`,
      ...numbered('warning', 2, 10),
      more(4, 'warning'),
    ]);
  });

  test('check-run, nothing found', async () => {
    const { brief } = await show(findings(0), { annotations: 'check-run' }, UNREACHABLE);
    expect(brief).toEqual([
      'warning No check run: The check run could not be made: it answered 502. Findings are shown by workflow commands instead, up to ten of a kind.',
    ]);
  });
});

describe('the check run has only the first annotations', () => {
  const partly: CheckRunAnswer = {
    kind: 'partly',
    url: URL,
    annotated: 50,
    failure: { kind: 'unreachable', status: 502, message: 'it answered 502' },
  };
  const says = (all: number) =>
    `The check run holds the worst 50 of ${all} findings, because GitHub's API took no more: it answered 502. Of the others, workflow commands show up to ten of a kind. See ${URL}`;

  test('auto: the others as commands', async () => {
    const somewhere = { file: '', line: 0, message: 'in the summary', severity: 'error' } as const;
    expect((await show(findings(52, 5, [somewhere]), {}, partly)).brief).toEqual([
      ...numbered('error', 50, 52),
      ...numbered('warning', 52, 57),
      `notice Check run is not complete: ${says(57)}`,
    ]);
  });

  test('check-run: a warning, and how many are still missing', async () => {
    expect((await show(findings(100), { annotations: 'check-run' }, partly)).brief).toEqual([
      ...numbered('error', 50, 59),
      more(41, 'error'),
      `warning Check run is not complete: ${says(100)}`,
    ]);
  });
});
