import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Annotation, selectAnnotations, toAnnotations, toWorkflowCommands } from '../../src/report/annotations.js';
import { hostileReport } from './hostile.js';
import { build, host, image, mismatch, readReport, report, result } from './samples.js';

const FIXTURES = new URL('../fixtures/report/', import.meta.url);

const brief = (annotations: readonly Annotation[]) =>
  annotations.map(
    ({ level, file, line, title }) => `${level} ${file}:${line} ${title.match(/\(([\w-]+)\)/)?.[1] ?? title}`,
  );

const assumed = { rule: 'platform-assumed', severity: 'notice', message: 'Perhaps Linux.' } as const;
const moved = { rule: 'moved-repository', severity: 'warning', message: 'It has moved.' } as const;
const client = { rule: 'client-host', severity: 'notice', message: 'prod is Windows 11.' } as const;

describe('toAnnotations', () => {
  test('one for each FROM and rule, over all targets and builds', () => {
    const images = [
      image({ line: 9, results: [mismatch({ target: 'a' }), mismatch({ target: 'b' })] }),
      image({
        line: 2,
        results: [mismatch({ target: 'a' }), mismatch({ target: 'b', rule: 'client-process-refused' })],
      }),
    ];
    const again = build({ buildArgs: { V: '2' }, images: [image({ line: 9, results: [mismatch({ target: 'c' })] })] });
    const annotations = toAnnotations(report({ builds: [build({ images }), again] }));
    expect(brief(annotations)).toEqual([
      'error web/Dockerfile:2 build-mismatch',
      'error web/Dockerfile:2 client-process-refused',
      'error web/Dockerfile:9 build-mismatch',
    ]);
    expect(annotations[2]!.message).toContain(' on a, b and c.');
  });

  test('a note that stands on its own leads to the page of its rule, as a finding does', () => {
    const images = [image({ results: [result({ notes: [moved] })] })];
    const [note] = toAnnotations(report({ builds: [build({ images })] }));
    expect(note!.message).toMatch(/It has moved\.\nSee https:\S+\/docs\/rules\/moved-repository\.md$/);
  });

  test('worst first, then file and line; off is left out', () => {
    const builds = [
      build({ dockerfile: 'b', images: [image({ results: [mismatch({ severity: 'warning' })] })] }),
      build({
        dockerfile: 'a',
        images: [
          image({ line: 10, reference: 'x:ltsc2019' }),
          image({ line: 9 }),
          image({ line: 1, results: [mismatch({ severity: 'off' })] }),
        ],
      }),
    ];
    const problems = [
      { file: 'a', line: 9, message: 'x', severity: 'error' },
      { file: 'z', line: 0, message: 'y', severity: 'notice' },
      { file: 'z', line: 1, message: 'y', severity: 'off' },
    ] as const;
    expect(brief(toAnnotations(report({ builds, problems })))).toEqual([
      'error a:9 Problem while checking',
      'error a:9 build-mismatch',
      'error a:10 build-mismatch',
      'warning b:4 build-mismatch',
    ]);
  });

  test('what is only taken for a Windows build is never annotated', () => {
    const results = [mismatch({ severity: 'notice', notes: [assumed, moved] }), result({ notes: [assumed, client] })];
    expect(toAnnotations(report({ builds: [build({ images: [image({ results })] })] }))).toEqual([]);
  });

  test('a warning among the notes stands alone, a notice is left to the summary', () => {
    const images = [image({ results: [mismatch({ notes: [moved, client] })] })];
    const annotations = toAnnotations(report({ builds: [build({ images })] }));
    expect(brief(annotations)).toEqual([
      'error web/Dockerfile:4 build-mismatch',
      'warning web/Dockerfile:4 moved-repository',
    ]);
    expect(annotations[0]!.message).not.toContain('Windows 11');
  });

  test('a notice without a finding is a notice, once for all targets', () => {
    const results = ['a', 'b'].map((target) => result({ target, notes: [client] }));
    const annotations = toAnnotations(report({ builds: [build({ images: [image({ results })] })] }));
    expect(brief(annotations)).toEqual(['notice web/Dockerfile:4 client-host']);
    expect(annotations[0]!.message).toMatch(/^prod is Windows 11\.\nSee /);
  });

  test('what and what to do, then why; other ways only where there is room', () => {
    const messageFor = (message: string) =>
      toAnnotations(
        report({
          builds: [
            build({
              images: [image({ results: [mismatch({ message, ways: ['change it to x', 'wait'], errors: ['no'] })] })],
            }),
          ],
        }),
      )[0]!.message.split('\n');
    const [what, ...rest] = messageFor('Too old.');
    expect(what).toBe('servercore:ltsc2019 will not run process-isolated on prod. Change it to x.');
    expect(rest).toEqual(['Or wait.', 'Too old. Error: "no".', expect.stringMatching(/^See https:/)]);
    expect(messageFor('so '.repeat(60))).not.toContain('Or wait.');
  });

  test.each([
    [22, 10, ['Or wait.', 'first. second. Error: "no" or "never".']],
    [32, 10, ['first. second. Error: "no" or "never".']],
    [37, 20, ['first. Error: "no" or "never".']],
    [45, 20, ['first. Error: "no".']],
    [46, 20, ['Error: "no".']],
  ])('is cut in a fixed order: why of %i and %i words', (first, second, expected) => {
    const sentenceOf = (words: number, last: string) => `${'so '.repeat(words - 1)}${last}.`;
    const message = `${sentenceOf(first, 'first')} ${sentenceOf(second, 'second')}`;
    const results = [mismatch({ message, ways: ['change it to x', 'wait'], errors: ['no', 'never'] })];
    const given = report({ builds: [build({ images: [image({ results })] })] });
    const [what, ...rest] = toAnnotations(given)[0]!.message.replace(/so /g, '').split('\n');
    expect(what).toBe('servercore:ltsc2019 will not run process-isolated on prod. Change it to x.');
    expect(rest.slice(0, -1)).toEqual(expected);
  });

  test.each(readdirSync(FIXTURES).filter((name) => name.endsWith('.report.json')))(
    'has at most 60 words: %s',
    (name) => {
      const given = readReport(readFileSync(new URL(name, FIXTURES), 'utf8'));
      for (const { message } of toAnnotations(given)) {
        expect(message.split(/\s+/).length, message).toBeLessThanOrEqual(60);
      }
    },
  );

  test('a stage that runs while it is built is named so', () => {
    const results = [mismatch({ target: 'ci' }), mismatch({ target: 'ci2' })];
    const given = report({
      targets: [host({ use: 'build' })],
      builds: [build({ images: [image({ role: 'build', results })] })],
    });
    expect(toAnnotations(given)[0]!.message).toContain(' on ci (build host) and ci2 (build host).');
  });
});

describe('selectAnnotations', () => {
  const of = (level: Annotation['level'], many: number): Annotation[] =>
    Array.from({ length: many }, (_, line) => ({
      level,
      file: 'a',
      line: line + 1,
      endLine: line + 1,
      title: 't',
      message: 'm',
    }));

  test.each([
    [3, 0, 3, [3, 0, 3]],
    [10, 10, 10, [10, 10, 10]],
    [11, 0, 25, [10, 0, 10]],
  ] as const)('%i errors, %i warnings, %i notices', (errors, warnings, notices, expected) => {
    const chosen = selectAnnotations(
      [...of('error', errors), ...of('warning', warnings), ...of('notice', notices)],
      10,
    );
    expect(['error', 'warning', 'notice'].map((level) => chosen.filter((each) => each.level === level).length)).toEqual(
      expected,
    );
  });

  test('the last place says how many are missing and where they are', () => {
    const chosen = selectAnnotations(of('error', 12), 10);
    expect(chosen.map((each) => each.line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 0]);
    expect(chosen.at(-1)!.message).toBe(
      '3 more errors not shown here, because a step shows 10 of a kind. See the job summary.',
    );
    expect(selectAnnotations(of('error', 12), 10, 'report.json').at(-1)!.message).toContain('See report.json.');
  });

  test('with room for one or none', () => {
    expect(selectAnnotations(of('warning', 5), 1).map((each) => each.title)).toEqual(['5 more']);
    expect(selectAnnotations(of('warning', 5), 0)).toEqual([]);
  });
});

describe('toWorkflowCommands', () => {
  test.each<[string, Partial<Annotation>, string]>([
    ['plain', {}, '::error file=a/Dockerfile,line=4,endLine=5,title=T::m\n'],
    ['no file', { file: '', line: 0, endLine: 0 }, '::error title=T::m\n'],
    [
      'properties',
      { file: 'a,line=9::b%', title: 'x:y,z' },
      '::error file=a%2Cline=9%3A%3Ab%25,line=4,endLine=5,title=x%3Ay%2Cz::m\n',
    ],
    ['line breaks', { message: 'a\nb 100%' }, '::error file=a/Dockerfile,line=4,endLine=5,title=T::a%0Ab 100%25\n'],
    [
      'other invisible characters',
      { message: 'a\r\u202eb' },
      '::error file=a/Dockerfile,line=4,endLine=5,title=T::a\\r\\u{202e}b\n',
    ],
  ])('%s', (_, change, expected) => {
    const annotation: Annotation = {
      level: 'error',
      file: 'a/Dockerfile',
      line: 4,
      endLine: 5,
      title: 'T',
      message: 'm',
      ...change,
    };
    expect(toWorkflowCommands([annotation])).toBe(expected);
  });

  test('a long message is cut below what the runner takes', () => {
    const long: Annotation = {
      level: 'error',
      file: 'a',
      line: 1,
      endLine: 1,
      title: 'T',
      message: '😀%\n'.repeat(5000),
    };
    const message = decodeURIComponent(toWorkflowCommands([long]).split('::')[2]!.trimEnd());
    expect(message.length).toBeLessThanOrEqual(4000);
    expect(message.length).toBeGreaterThan(3990);
    expect(message.endsWith('…')).toBe(true);
  });

  test('whatever the report holds, each line is one command of ours', () => {
    fc.assert(
      fc.property(hostileReport, (given) => {
        const annotations = selectAnnotations(toAnnotations(given), 10);
        const lines = toWorkflowCommands(annotations).split('\n');
        expect(lines.pop()).toBe('');
        expect(lines).toHaveLength(annotations.length);
        for (const line of lines) {
          expect(line).toMatch(
            /^::(?:error|warning|notice) (?:file=[^,:]+,line=\d+,endLine=\d+,)?title=[^,:]+::[^\r\n]*$/,
          );
          expect(line).not.toMatch(/##[A-Za-z]*\[/);
          expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        }
      }),
    );
  });
});
