import { describe, expect, test } from 'vitest';
import type { Report, Result } from '../../src/judge/report.js';
import { SUMMARY_LIMIT, toMarkdown } from '../../src/report/markdown.js';
import { toText } from '../../src/report/text.js';
import { build, host, image, mismatch, report, result } from './samples.js';

const markdown = (given: Report) => toMarkdown(given, { name: null, link: null, limit: SUMMARY_LIMIT });
const text = (given: Report) => toText(given, { colour: false, width: 80, verbose: false, quiet: false });
const of = (results: readonly Result[]) =>
  report({
    targets: results.map(({ target }) => host({ name: target })),
    builds: [build({ images: [image({ results })] })],
  });
const row = (given: Report) =>
  markdown(given)
    .split('\n')
    .find((line) => line.startsWith('| <code>'));

describe('what a team has decided is seen', () => {
  const ignored = { reason: 'later', where: 'x.yml:1:1' };
  test.each<[string, Partial<Result>, string]>([
    ['known', { severity: 'notice', known: true }, 'Hyper-V only (known)'],
    ['ignored', { severity: 'off', ignored }, 'Hyper-V only (ignored)'],
    ['switched off', { severity: 'off' }, '(Hyper-V only)'],
  ])('%s', (_, change, words) => {
    const given = of([mismatch(change)]);
    const cell = row(given)?.replace(/❌&nbsp;|&#8209;|&nbsp;/g, (found) =>
      found === '&#8209;' ? '-' : found === '&nbsp;' ? ' ' : '',
    );
    expect(cell).toContain(`${words} |`);
    expect(text(given)).toContain(words);
  });

  test('known is only what was known on every host', () => {
    const known = mismatch({ severity: 'notice', known: true });
    const given = of([known, mismatch({ target: 'new', severity: 'notice' })]);
    expect(markdown(of([known]))).toContain('(<code>build-mismatch</code>, known, in the baseline)');
    expect(text(of([known]))).toMatch(/^notice: [\s\S]*\(known,\s+in\s+the\s+baseline\)/m);
    expect(markdown(given) + text(given)).not.toContain('in the baseline');
  });

  test('a problem and a note', () => {
    const notes = [{ rule: 'client-host', severity: 'notice', message: 'Windows 11.', known: true }] as const;
    const problems = [{ file: 'x', line: 1, message: 'Odd.', severity: 'notice', known: true }] as const;
    const given = report({ builds: [build({ images: [image({ results: [result({ notes })] })] })], problems });
    for (const words of [markdown(given), text(given)]) {
      expect(words).toContain('Odd. (known, in the baseline)');
      expect(words.match(/known, in the baseline/g)).toHaveLength(2);
    }
  });
});

describe('the change in the table', () => {
  const other = { baseImages: ['registry.example/base:7'], hyperv: false, nodeSelector: null };
  test.each<[string, Result[], string | null]>([
    ['one for all hosts', [mismatch()], '<br>change to <code>ltsc2022</code> |'],
    [
      'one more, where it is one of several',
      [mismatch({ variant: 'to-add' })],
      '<br>add one on <code>ltsc2022</code> |',
    ],
    ['not where the image runs', [mismatch(), result({ target: 'old' })], 'change to <code>ltsc2022</code> for prod |'],
    [
      'another for each host, of another repository',
      [mismatch(), mismatch({ target: 'b', advice: other })],
      '<code>ltsc2022</code> for prod, <code>registry.example/<wbr>base:7</code> for b |',
    ],
    ['none that is known', [mismatch({ advice: null })], null],
    ['none for what is accepted', [mismatch({ severity: 'notice', known: true })], null],
  ])('%s', (_, results, expected) => {
    if (expected === null) expect(row(of(results))).not.toContain('change to');
    else expect(row(of(results))).toContain(expected);
  });

  test('one row for a FROM that is built on one host and runs on others', () => {
    const images = [image({ results: [mismatch()] }), image({ role: 'build', results: [result({ target: 'ci' })] })];
    const given = report({ targets: [host(), host({ name: 'ci', use: 'build' })], builds: [build({ images })] });
    const rows = (each: Report) => markdown(each).match(/^\| <code>.*$/gm)!;
    expect(rows(given)).toHaveLength(1);
    expect(rows(given)[0]).toMatch(/only \| ✅&nbsp;runs \|$/);
    expect(rows({ ...given, builds: [...given.builds, ...given.builds] })).toHaveLength(1);
    const onceMore = build({ images: [image({ results: [result()] })] });
    expect(rows({ ...given, builds: [...given.builds, onceMore] })).toHaveLength(2);
  });
});

test.each([
  ['x:1', 'write FROM x:2', true],
  ['x:${TAG}', 'write FROM x:2 (by the default of ARG TAG, which it comes from)', false],
  ['$BASE', 'give the build argument BASE another value, so that the base is x:2', false],
])('a FROM for pasting only where the change belongs there: FROM %s, %s', (written, way, pasted) => {
  const results = [mismatch({ message: 'Too old.', ways: [way, 'wait'] })];
  const given = report({ builds: [build({ images: [image({ reference: 'x:1', written, results })] })] });
  expect(markdown(given).includes('```dockerfile')).toBe(pasted);
});
