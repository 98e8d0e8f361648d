import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/judge/report.js';
import { type CheckRunOptions, toCheckRun } from '../../src/report/check-run-content.js';
import { hostileReport } from './hostile.js';
import { build, image, mismatch, report, result } from './samples.js';

const OPTIONS: CheckRunOptions = { name: null, link: null, fails: true };
const problem = (severity: 'error' | 'warning' | 'notice', file = 'x') => ({ file, line: 1, message: 'm.', severity });
const fine = (problems: Report['problems'] = []) =>
  report({ builds: [build({ images: [image({ results: [result()] })] })], problems, compatible: true });

describe('the conclusion', () => {
  test.each<[string, Report, boolean, string]>([
    ['errors that fail the run', report(), true, 'failure'],
    ['errors that never fail it', report(), false, 'neutral'],
    ['warnings', fine([problem('warning')]), false, 'neutral'],
    ['notices', fine([problem('notice')]), false, 'success'],
    ['nothing', fine(), false, 'success'],
  ])('%s', (_, given, fails, expected) => {
    expect(toCheckRun(given, { ...OPTIONS, fails }).conclusion).toBe(expected);
  });
});

test('title and summary', () => {
  const { title, summary } = toCheckRun(report(), { ...OPTIONS, name: 'web' });
  expect(title).toBe('1 error, 0 warnings: 1 image on 1 target');
  expect(summary).toMatch(/^## ❌ web: 1 error\n/);
  expect(summary).toContain('### What to change');
});

test('an annotation in the words of the Checks API', () => {
  const results = [mismatch({ target: 'a' }), mismatch({ target: 'b' })];
  const given = report({
    builds: [build({ images: [image({ line: 4, endLine: 6, results })] })],
    problems: [problem('warning', 'w'), problem('notice', 'left-out')],
  });
  expect(toCheckRun(given, OPTIONS).annotations).toEqual([
    {
      path: 'web/Dockerfile',
      start_line: 4,
      end_line: 6,
      annotation_level: 'failure',
      title: 'Image is older than the host (build-mismatch)',
      message: expect.stringMatching(/ on a and b\.\nThe image is 10\.0\.17763, prod is 10\.0\.20348\./),
    },
    {
      path: 'w',
      start_line: 1,
      end_line: 1,
      annotation_level: 'warning',
      title: 'Problem while checking',
      message: 'm.',
    },
  ]);
});

test('what is about no file stands in the summary', () => {
  const given = fine([{ file: '', line: 0, message: 'No Dockerfile was found.', severity: 'error' }]);
  const { annotations, summary } = toCheckRun(given, OPTIONS);
  expect(annotations).toEqual([]);
  expect(summary).toContain('No Dockerfile was found.');
});

test.each([
  ['a|b`c`/@team/</td>/##[error]', 'a|b`c`/@team/</td>/##[error]'],
  ['a\n::error::b', 'a\\n::error::b'],
  ['a\u202eb', 'a\\u{202e}b'],
  ['d\u00e9j\u00e0/日本', 'd\u00e9j\u00e0/日本'],
])('the path %j is %j', (dockerfile, path) => {
  expect(toCheckRun(report({ builds: [build({ dockerfile })] }), OPTIONS).annotations[0]!.path).toBe(path);
});

describe('five thousand findings', () => {
  const builds = Array.from({ length: 5_000 }, (_, index) =>
    build({
      dockerfile: `apps/${String(index).padStart(4, '0')}/Dockerfile`,
      images: [
        image({
          results: [
            mismatch({ severity: index >= 4_400 ? 'error' : 'warning', message: `${index} ${'日本'.repeat(500)}` }),
          ],
        }),
      ],
    }),
  );
  const { annotations, summary } = toCheckRun(report({ builds }), OPTIONS);

  test('the worst thousand are kept, and what was cut is said', () => {
    expect(annotations).toHaveLength(1_000);
    expect(annotations.slice(0, 600).map(({ path }) => path)).toEqual(
      builds.slice(4_400).map(({ dockerfile }) => dockerfile),
    );
    expect(annotations.slice(600).every(({ annotation_level: level }) => level === 'warning')).toBe(true);
    expect(summary).toContain('**The worst 1,000 findings are annotated on their lines, 4,000 more are not.**');
    expect(summary).toContain('Not shown for want of room');
  });

  test('the summary is full, and within its limit in bytes as in characters', () => {
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(65_535);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(50_000);
  });
});

test('a thousand are not cut', () => {
  const builds = Array.from({ length: 1_000 }, (_, index) =>
    build({ dockerfile: `${index}`, images: [image({ reference: `x:${index}` })] }),
  );
  const { annotations, summary } = toCheckRun(report({ builds }), OPTIONS);
  expect(annotations).toHaveLength(1_000);
  expect(summary).not.toContain('annotated on their lines');
});

test('an enormous message is cut to 64 kB', () => {
  const results = [mismatch({ message: '日'.repeat(100_000) })];
  const [annotation] = toCheckRun(report({ builds: [build({ images: [image({ results })] })] }), OPTIONS).annotations;
  expect(Buffer.byteLength(annotation!.message)).toBeLessThanOrEqual(64_000);
  expect(Buffer.byteLength(annotation!.message)).toBeGreaterThan(50_000);
});

test('whatever the report holds: one line a path and a title, nothing invisible, every limit kept', () => {
  fc.assert(
    fc.property(hostileReport, (given) => {
      const { annotations, title, summary } = toCheckRun(given, OPTIONS);
      expect(title.length).toBeLessThanOrEqual(255);
      expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(65_535);
      for (const { path, title, message, start_line: start, end_line: end } of annotations) {
        expect(path + title).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(message.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect([path.length > 0, title.length <= 255, start >= 1, end >= start]).toEqual([true, true, true, true]);
      }
    }),
  );
});
