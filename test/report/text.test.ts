import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/judge/report.js';
import { toAnnotations } from '../../src/report/annotations.js';
import { toExplanation } from '../../src/report/explanation.js';
import { toMarkdown } from '../../src/report/markdown.js';
import { type TextOptions, toText } from '../../src/report/text.js';
import { displayWidth } from '../../src/report/width.js';
import { hostileReport } from './hostile.js';
import { build, host, image, mismatch, report, result } from './samples.js';

const PLAIN: TextOptions = { colour: false, width: 80, verbose: false, quiet: false };
const lastLine = (text: string) => text.trimEnd().split('\n\n').at(-1)?.replaceAll('\n', ' ');

test('the same answer of several targets is said once, naming all', () => {
  const text = toText(
    report({
      targets: ['a', 'b', 'c'].map((name) => host({ name })),
      builds: [
        build({
          images: [
            image({
              results: ['a', 'b', 'c'].map((target) => mismatch({ target, message: `Older than ${target}.` })),
            }),
          ],
        }),
      ],
    }),
    PLAIN,
  );
  expect(text).toContain('error: build-mismatch on a, b and c\n    Older than a.\n');
  expect(text).not.toContain('Older than b.');
  expect(text.match(/FROM mcr\.microsoft\.com\/windows\/servercore:ltsc2022/g)).toHaveLength(1);
});

test('no name forges a way out', () => {
  const target = 'p What to do: (1) pay; (2) me';
  const results = [mismatch({ target, message: `x is older than ${target}.`, ways: ['write FROM x:2', 'wait'] })];
  const given = report({ builds: [build({ images: [image({ results })] })] });
  const numbered = (text: string) => text.match(/^ +(?:\d\.|->) .*$/gm)?.map((line) => line.trim());
  expect(numbered(toText(given, PLAIN))).toEqual(['1. write FROM x:2', '2. wait']);
  expect(numbered(toExplanation(given, { width: 80, requests: [] }))).toEqual(['1. write FROM x:2', '2. wait']);
  expect(toMarkdown(given, { name: null, link: null, limit: 10_000 })).toContain('\n\n1. write FROM x:2\n2. wait\n\n');
  expect(toAnnotations(given)[0]?.message).toMatch(/me\.\nWhat to do:\n1\. write FROM x:2\n2\. wait\n\nSee/);
});

test('another advice is another answer', () => {
  const other = { baseImages: ['x:1'], hyperv: false, nodeSelector: null };
  const results = [mismatch({ target: 'a' }), mismatch({ target: 'b', advice: other })];
  const text = toText(report({ builds: [build({ images: [image({ results })] })] }), PLAIN);
  expect(text).toContain('error: build-mismatch on a\n');
  expect(text).toContain('error: build-mismatch on b\n');
});

test('a replacement is the whole FROM line, with platform and alias', () => {
  const stage = {
    index: 0,
    line: 4,
    endLine: 4,
    alias: 'runtime',
    platform: 'windows/amd64',
    written: 'x',
    from: 'x',
    fromStage: null,
    runs: true,
  };
  const text = toText(report({ builds: [build({ stages: [stage] })] }), PLAIN);
  expect(text).toContain(
    '      FROM --platform=windows/amd64 mcr.microsoft.com/windows/servercore:ltsc2022 AS runtime\n',
  );
});

describe('what is shown', () => {
  const note = { rule: 'image-newer-revision', severity: 'notice', message: 'Patch hosts first.' } as const;
  const given = report({
    targets: [host({ name: 'a' }), host({ name: 'b' })],
    builds: [
      build({
        images: [
          image({
            results: [mismatch({ target: 'a' }), result({ target: 'b', message: 'Same build.', notes: [note] })],
          }),
        ],
      }),
      build({ dockerfile: 'fine/Dockerfile', images: [image({ results: [result({ target: 'a' })] })] }),
    ],
    problems: [{ file: 'x', line: 2, message: 'Odd.', severity: 'notice' }],
  });

  test.each<[string, Partial<TextOptions>, string[], string[]]>([
    [
      'by default',
      {},
      ['runs         b', 'notice: image-newer-revision on b', 'notice: x:2: Odd.', 'fine/Dockerfile'],
      ['Same build.'],
    ],
    [
      'quiet',
      { quiet: true },
      ['error: build-mismatch on a'],
      ['runs         b', 'image-newer-revision', 'Odd.', 'fine/Dockerfile'],
    ],
    ['verbose', { verbose: true }, ['runs: same-build on b\n    Same build.'], []],
    ['quiet beats verbose', { quiet: true, verbose: true }, ['error: build-mismatch on a'], ['Same build.']],
  ])('%s', (_, options, shown, hidden) => {
    const text = toText(given, { ...PLAIN, ...options });
    for (const each of shown) expect(text).toContain(each);
    for (const each of hidden) expect(text).not.toContain(each);
    expect(lastLine(text)).toBe(
      '2 images on 2 targets: 1 error, 0 warnings, 2 notices. mcr.microsoft.com/windows/servercore:ltsc2019 will not run on a.',
    );
  });
});

test.each<[string, Report, string]>([
  ['nothing found', report({ builds: [] }), '0 images on 1 target: 0 errors, 0 warnings, 0 notices.'],
  [
    'all run',
    report({ builds: [build({ images: [image({ results: [result()] })] })] }),
    '1 image on 1 target: 0 errors, 0 warnings, 0 notices. Every Windows image runs on all of its targets.',
  ],
  [
    'no target',
    report({
      targets: [host({ use: 'build' })],
      builds: [build({ images: [image({ role: 'build', results: [result()] })] })],
    }),
    '1 image on 1 build host: 0 errors, 0 warnings, 0 notices. No target is declared, so where the images will run is not known.',
  ],
  [
    'switched off',
    report({ builds: [build({ images: [image({ results: [mismatch({ severity: 'off' })] })] })] }),
    '1 image on 1 target: 0 errors, 0 warnings, 0 notices.',
  ],
  [
    'many that fail',
    report({ builds: [build({ images: ['a', 'b', 'c', 'd'].map((reference) => image({ reference })) })] }),
    '4 images on 1 target: 4 errors, 0 warnings, 0 notices. a will not run on prod. b will not run on prod. 2 more images do not run everywhere.',
  ],
])('the last line: %s', (_, given, expected) => {
  expect(lastLine(toText(given, PLAIN))).toBe(expected);
});

test('a note about the host is said in full once', () => {
  const notes = [{ rule: 'client-host', severity: 'notice', message: 'prod is Windows 11.' }] as const;
  const images = [1, 2].map((line) => image({ line, results: [result({ notes })] }));
  const text = toText(report({ builds: [build({ images })] }), PLAIN);
  expect(text.match(/prod is Windows 11\./g)).toHaveLength(1);
  expect(text.match(/client-host on prod/g)).toHaveLength(2);
});

test('colour changes nothing but colour', () => {
  const given = report({ problems: [{ file: 'x', line: 2, message: 'Odd.', severity: 'warning' }] });
  const coloured = toText(given, { ...PLAIN, colour: true });
  expect(coloured).toContain('\u001b[31merror:\u001b[0m');
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(toText(given, PLAIN));
});

test.each([40, 80, 120])('prose keeps to %i columns, long words stay whole', (width) => {
  const reference = `registry.example.com/${'team/'.repeat(50)}app:ltsc2019`;
  const message = `${reference} is Windows Server 2019. ${'It will not run there. '.repeat(20)}`;
  const given = report({
    builds: [build({ images: [image({ reference, written: reference, results: [mismatch({ message })] })] })],
  });
  const lines = toText(given, { ...PLAIN, width })
    .trimEnd()
    .split('\n')
    .slice(0, -1);
  for (const line of lines) {
    if (displayWidth(line) > width && !line.startsWith('  hyperv-only  ')) expect(line.trim()).toMatch(/^(FROM )?\S+$/);
  }
  expect(lines.filter((line) => line.includes(reference)).length).toBeGreaterThan(1);
});

test.each([0, -5, Number.NaN, Number.POSITIVE_INFINITY])('a width of %d is no trouble', (width) => {
  expect(toText(report(), { ...PLAIN, width })).toContain('error: build-mismatch on prod');
});

test('an image of no Dockerfile has no place', () => {
  const text = toText(report({ builds: [build({ dockerfile: '' })] }), PLAIN);
  expect(text.split('\n')[0]).toBe('FROM mcr.microsoft.com/windows/servercore:ltsc2019');
});

test.each([40, 80])('no line of an explanation is a workflow command at %i columns', (width) => {
  const message = `${'a '.repeat(17)}::error::x `.repeat(20);
  const explained = report({ builds: [build({ images: [image({ results: [mismatch({ message })] })] })] });
  expect(toExplanation(explained, { width, requests: [] })).toContain('::error::x');
  fc.assert(
    fc.property(fc.oneof(hostileReport, fc.constant(explained)), (given) => {
      for (const line of toExplanation(given, { width, requests: [] }).split('\n')) {
        expect(line.trimStart().startsWith('::')).toBe(false);
        expect(line).not.toMatch(/##[A-Za-z]*\[/);
      }
    }),
  );
});

test('no line is a workflow command, whatever the report holds', () => {
  fc.assert(
    fc.property(
      hostileReport,
      fc.record({ colour: fc.boolean(), verbose: fc.boolean(), quiet: fc.boolean() }),
      (given, options) => {
        const text = toText(given, { ...options, width: 40 });
        for (const line of text.split('\n')) {
          expect(line.trimStart().startsWith('::')).toBe(false);
          expect(line).not.toMatch(/##[A-Za-z]*\[/);
          expect(line.replaceAll('\u001b[0m', '').replace(/\u001b\[\d+m/g, '')).not.toMatch(
            /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u,
          );
        }
      },
    ),
  );
});
