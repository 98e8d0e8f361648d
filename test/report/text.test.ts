import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report, ReportedBuild, Result } from '../../src/judge/report.js';
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
  const words = text.replace(/\s+/g, ' ');
  expect(words).toContain(
    'error: web/Dockerfile:4: servercore:ltsc2019 will not run process-isolated on a, b and c. [build-mismatch] Older than a.',
  );
  expect(text).not.toContain('Older than b.');
});

test('no name forges a way out', () => {
  const target = 'p What to do: (1) pay; (2) me';
  const results = [mismatch({ target, message: `x is older than ${target}.`, ways: ['write FROM x:2', 'wait'] })];
  const given = report({ builds: [build({ images: [image({ results })] })] });
  const numbered = toExplanation(given, { width: 80, requests: [] }).match(/^ +\d\. .*$/gm);
  expect(numbered?.map((line) => line.trim())).toEqual(['1. write FROM x:2', '2. wait']);
  expect(toText(given, { ...PLAIN, width: 1000 })).toContain(`on ${target}. Write FROM x:2. [build-mismatch]\n`);
  expect(toMarkdown(given, { name: null, link: null, limit: 10_000 })).toContain('**Write FROM x:2.**\n\nOr wait.\n\n');
  expect(toAnnotations(given)[0]?.message).toMatch(/me\. Write FROM x:2\.\nOr wait\.\nx is older .*\nSee/);
});

test('hosts with one cause are one finding, whatever each of them needs', () => {
  const results = [
    mismatch({ target: 'one', ways: ['change it to ltsc2022', 'wait'] }),
    mismatch({ target: 'two', ways: ['build it from ltsc2019 for two', 'wait'], advice: null }),
  ];
  const text = toText(report({ builds: [build({ images: [image({ results })] })] }), { ...PLAIN, width: 1000 });
  expect(text).toContain(
    'on one and two. For one, change it to ltsc2022; build it from ltsc2019 for two. [build-mismatch]\n  The image is 10.0.17763, prod is 10.0.20348. Or wait.\n',
  );
});

test('equal findings of several files are one, with all places', () => {
  const builds = ['a', 'b', 'c', 'd', 'e', 'f'].map((dockerfile) => build({ dockerfile }));
  const text = toText(report({ builds }), { ...PLAIN, width: 1000 });
  expect(text.match(/^error: /gm)).toHaveLength(1);
  expect(text).toContain('  Also in b:4, c:4, d:4 and 2 more places.\n');
});

test('what is said of a host is said once', () => {
  const unknown = (line: number) =>
    image({
      line,
      results: [
        mismatch({
          rule: 'host-version-unknown',
          verdict: 'unknown',
          severity: 'warning',
          target: 'build-farm',
          message: `It is not known which Windows build-farm has, at ${line}.`,
        }),
      ],
    });
  const given = report({ builds: [build({ images: [1, 2, 3, 4, 5, 6, 7, 8].map(unknown) })] });
  expect(toText(given, PLAIN).match(/^warning: /gm)).toHaveLength(1);
  expect(toAnnotations(given)).toHaveLength(1);
  expect(toAnnotations(given)[0]?.message).toContain(
    'Also in web/Dockerfile:2, web/Dockerfile:3, web/Dockerfile:4, web/Dockerfile:5, web/Dockerfile:6 and 2 more places.',
  );
});

test('about 40 lines for five errors, whatever the size of the repository; the first line is a finding', () => {
  const reference = 'mcr.microsoft.com/windows/servercore:ltsc2019';
  const failing = Array.from({ length: 5 }, (_, index) =>
    build({
      dockerfile: `services/app-${index}/Dockerfile`,
      images: [
        image({
          reference: `${reference}-${index}`,
          results: [mismatch({ ways: ['change it to ltsc2022', 'use --isolation=hyperv'] })],
        }),
      ],
    }),
  );
  const running = Array.from({ length: 500 }, (_, index) =>
    build({ dockerfile: `fine/${index}/Dockerfile`, images: [image({ results: [result()] })] }),
  );
  const problems = Array.from({ length: 50 }, (_, line) => ({
    file: 'x',
    line,
    message: `Odd ${line}.`,
    severity: 'notice' as const,
  }));
  const text = toText(report({ builds: [...running, ...failing], problems }), PLAIN);
  expect(text.split('\n').length).toBeLessThanOrEqual(41);
  expect(text).toMatch(/^error: services\/app-0\/Dockerfile:4: /);
  expect(text).toContain('500 images run everywhere.');
  expect(text).toContain('48 more notices: --verbose shows all.');
});

test('notices of Windows images come before others', () => {
  const risky = result({
    verdict: 'at-risk',
    rule: 'digest-not-checked',
    severity: 'notice',
    message: 'Not looked up.',
  });
  const guess = { rule: 'platform-assumed', severity: 'notice', message: 'Nothing tells.' } as const;
  const builds = [
    build({ dockerfile: 'b/Dockerfile', images: [image({ line: 2, results: [result({ notes: [guess] })] })] }),
    build({ dockerfile: 'z/Dockerfile', images: [image({ line: 9, results: [risky] })] }),
  ];
  const problems = ['a', 'c'].map((file) => ({ file, line: 1, message: 'Odd.', severity: 'notice' as const }));
  for (const verbose of [false, true]) {
    const text = toText(report({ builds, problems }), { ...PLAIN, verbose });
    expect(/^notice: .*$/m.exec(text)?.[0]).toMatch(
      /^notice: z\/Dockerfile:9: servercore:ltsc2019 may not run on prod/,
    );
  }
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
      [
        'Hyper-V only  runs',
        'Patch hosts first. [image-newer-revision]',
        'notice: x:2: Odd.',
        '1 image runs everywhere',
      ],
      ['Same build.', 'fine/Dockerfile'],
    ],
    ['quiet', { quiet: true }, ['error: web/Dockerfile:4: '], ['Hyper-V only', 'image-newer-revision', 'Odd.']],
    ['verbose', { verbose: true }, ['runs         b', '  Same build.', 'fine/Dockerfile:4 FROM '], []],
    ['quiet beats verbose', { quiet: true, verbose: true }, ['error: web/Dockerfile:4: '], ['Same build.']],
  ])('%s', (_, options, shown, hidden) => {
    const text = toText(given, { ...PLAIN, ...options });
    for (const each of shown) expect(text).toContain(each);
    for (const each of hidden) expect(text).not.toContain(each);
    expect(lastLine(text)).toBe('2 images on 2 targets: 1 error, 0 warnings, 2 notices.');
  });
});

describe('an image that does not run on a target which a variant serves', () => {
  const targets = [host({ name: 'a' }), host({ name: 'b' })];
  const served = (target: string) =>
    result({ target, verdict: 'cannot-run', rule: 'image-newer-than-host', message: 'Why.', variant: 'served' });
  const ofFile = (dockerfile: string, ...results: Result[]) => build({ dockerfile, images: [image({ results })] });
  const [old, young] = [
    ofFile('a/Dockerfile', result({ target: 'a' }), served('b')),
    ofFile('b/Dockerfile', served('a'), result({ target: 'b' })),
  ];

  test('is never told to run everywhere', () => {
    const told = (...builds: ReportedBuild[]) => toText(report({ targets, builds }), PLAIN).replace(/\s+/g, ' ');
    expect(told(old, young)).toMatch(
      /^2 images run on some targets \(variants serve the rest\)\. 2 images on 2 targets/,
    );
    const fine = ofFile('c/Dockerfile', result({ target: 'a' }), result({ target: 'b' }));
    expect(told(old, fine)).toMatch(
      /^1 image runs everywhere and 1 image runs on some targets \(variants serve the rest\)\. /,
    );
  });

  test('has a row with what else is to be known of it, and one where it runs nowhere', () => {
    const risky = ofFile('a/Dockerfile', result({ target: 'a', verdict: 'at-risk' }), served('b'));
    const rowOf = (text: string) => /^a\/Dockerfile.*$/m.exec(text)?.[0];
    expect(rowOf(toText(report({ targets, builds: [risky] }), PLAIN))).toMatch(/ {2}\(at risk\) {2}\(cannot run\)$/);
    const idle = build({
      dockerfile: 'a/Dockerfile',
      images: [
        image({ results: [served('a'), served('b')] }),
        image({ role: 'build', results: [result({ target: 'ci' })] }),
      ],
    });
    expect(rowOf(toText(report({ targets, builds: [idle] }), PLAIN))).toMatch(
      / {2}\(cannot run\) {2}\(cannot run\) {2}runs$/,
    );
  });

  test('has no row beside an error that tells all else', () => {
    const failing = ofFile('a/Dockerfile', mismatch({ target: 'a' }), served('b'));
    expect(toText(report({ targets, builds: [failing] }), PLAIN)).not.toContain('(cannot run)');
  });

  test('is counted once, whatever another build of it comes to', () => {
    const alone = ofFile('a/Dockerfile', result({ target: 'a' }), mismatch({ target: 'b' }));
    const text = toText(report({ targets, builds: [old, alone] }), PLAIN);
    expect(text).toContain('1 image runs on some targets (variants serve the rest).');
    expect(text).not.toContain('everywhere');
  });

  test('says so in its own rows, without why', () => {
    const text = toText(report({ targets, builds: [old, young] }), { ...PLAIN, verbose: true });
    expect(text).toMatch(/^ {2}cannot-run {3}b .* image-newer-than-host \(a variant serves it\)$/m);
    expect(text).not.toContain('Why.');
  });
});

test.each<[string, Report, string]>([
  ['nothing found', report({ builds: [] }), 'Nothing was judged: 0 errors, 0 warnings, 0 notices.'],
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
    '4 images on 1 target: 1 error, 0 warnings, 0 notices.',
  ],
])('the last line: %s', (_, given, expected) => {
  expect(lastLine(toText(given, PLAIN))).toBe(expected);
});

test('a note about the host is said in full once', () => {
  const notes = [{ rule: 'client-host', severity: 'notice', message: 'prod is Windows 11.' }] as const;
  const images = [1, 2].map((line) => image({ line, results: [result({ notes })] }));
  const text = toText(report({ builds: [build({ images })] }), PLAIN);
  expect(text.match(/prod is Windows 11\./g)).toHaveLength(1);
  expect(text.replace(/\s+/g, ' ')).toContain('Also in web/Dockerfile:2.');
});

test('colour changes nothing but colour', () => {
  const given = report({ problems: [{ file: 'x', line: 2, message: 'Odd.', severity: 'warning' }] });
  const coloured = toText(given, { ...PLAIN, colour: true });
  expect(coloured).toContain('\u001b[31merror:\u001b[0m');
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(toText(given, PLAIN));
});

test.each([40, 80, 120])('prose keeps to %i columns, long words stay whole', (width) => {
  const reference = `registry.example.com/${'team/'.repeat(50)}app:ltsc2019`;
  const other = `registry.example.com/${'group/'.repeat(50)}base:1`;
  const message = `${other} is Windows Server 2019. ${'It will not run there. '.repeat(20)}`;
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
  expect(lines.some((line) => line.trim() === other)).toBe(true);
});

test.each([0, -5, Number.NaN, Number.POSITIVE_INFINITY])('a width of %d is no trouble', (width) => {
  expect(toText(report(), { ...PLAIN, width })).toContain('error: web/Dockerfile:4:');
});

test('an image of no Dockerfile has no place', () => {
  const text = toText(report({ builds: [build({ dockerfile: '' })] }), PLAIN);
  expect(text).toMatch(/^error: servercore:ltsc2019 will not run/);
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
