import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report, ReportedBuild } from '../../src/judge/report.js';
import { selectAnnotations, toAnnotations, toWorkflowCommands } from '../../src/report/annotations.js';
import { type MarkdownOptions, SUMMARY_LIMIT, toMarkdown } from '../../src/report/markdown.js';
import { hostileReport } from './hostile.js';
import { build, host, image, mismatch, report, result } from './samples.js';

const OPTIONS: MarkdownOptions = { name: null, link: null, limit: SUMMARY_LIMIT };

/** A GFM row splits at every pipe that has no backslash before it, code or not. */
const pipes = (row: string) => row.replace(/\\./g, '').split('|').length - 1;
const tableRows = (markdown: string) => markdown.split('\n').filter((line) => line.startsWith('|'));

describe('the headline', () => {
  const problem = { file: 'x', line: 1, message: 'm', severity: 'warning' } as const;
  test.each<[string, Report, string]>([
    ['errors', report(), '## ❌ windows-container-compat: 1 error'],
    [
      'warnings',
      report({ builds: [], problems: [problem], compatible: true }),
      '## ⚠️ windows-container-compat: 0 errors, 1 warning',
    ],
    [
      'not compatible, all switched off',
      report({ builds: [build({ images: [image({ results: [mismatch({ severity: 'off' })] })] })] }),
      '## ⚠️ windows-container-compat: 0 errors',
    ],
    [
      'fine',
      report({ builds: [build({ images: [image({ results: [result()] })] })] }),
      '## ✅ windows-container-compat: 0 errors',
    ],
    ['nothing found', report({ builds: [] }), '## ℹ️ windows-container-compat: nothing to check'],
  ])('%s', (_, given, expected) => {
    expect(toMarkdown(given, OPTIONS).split('\n')[0]).toBe(expected);
  });

  test('takes the name of the run, made harmless', () => {
    expect(toMarkdown(report(), { ...OPTIONS, name: 'web <b>@team' })).toContain(
      '## ❌ web &lt;b&gt;@&#8203;team: 1 error',
    );
  });
});

describe('the table', () => {
  const named = (names: readonly string[]) =>
    report({
      targets: names.map((name) => host({ name })),
      builds: [build({ images: [image({ results: names.map((target) => result({ target })) })] })],
    });

  test.each([
    ['six short names', ['a', 'b', 'c', 'd', 'e', 'f'], '| Image | a | b | c | d | e | f |'],
    ['seven names', ['a', 'b', 'c', 'd', 'e', 'f', 'g'], '| Image | a | b | c | d | e | f | g |'],
    ['a long name', ['a', `x${'y'.repeat(38)}z`], '| Image | a | xyyyyyyyyyy…yyyyyyyyyyz |'],
    [
      'long names that would be one',
      [`${'x'.repeat(12)}1${'z'.repeat(12)}`, `${'x'.repeat(12)}2${'z'.repeat(12)}`],
      `| Image | ${'x'.repeat(12)}1${'z'.repeat(12)} | ${'x'.repeat(12)}2${'z'.repeat(12)} |`,
    ],
  ])('%s', (_, names, header) => {
    const markdown = toMarkdown(named(names), OPTIONS);
    expect(tableRows(markdown)[0]).toBe(header);
    expect(markdown.includes('Hosts: ')).toBe(header.includes('…'));
  });

  test('has a column for a build host beside a target of the same name', () => {
    const given = report({
      targets: [host({ name: 'ci' }), host({ name: 'ci', use: 'build' }), host({ name: 'idle', use: 'build' })],
      builds: [
        build({
          images: [
            image({ results: [mismatch({ target: 'ci' })] }),
            image({ line: 1, role: 'build', results: [result({ target: 'ci' })] }),
          ],
        }),
      ],
    });
    const [header, , first, second] = tableRows(toMarkdown(given, OPTIONS));
    expect(header).toBe('| Image | ci | ci (build host) |');
    expect(first).toMatch(/ \| ❌&nbsp;Hyper&#8209;V&nbsp;only \| {2}\|$/);
    expect(second).toMatch(/\(build host\) \| {2}\| ✅&nbsp;runs \|$/);
  });

  test('has what fails first', () => {
    const images = [image({ line: 1, results: [result()] }), image({ line: 9 })];
    const [, , first] = tableRows(toMarkdown(report({ builds: [build({ images })] }), OPTIONS));
    expect(first).toContain('Dockerfile:9');
  });

  test('says that a variant serves a host, where this image does not run', () => {
    const served = mismatch({ target: 'old', severity: 'off', variant: 'served' });
    const given = report({
      targets: [host(), host({ name: 'old' })],
      builds: [build({ images: [image({ results: [result(), served] })] })],
    });
    const markdown = toMarkdown(given, OPTIONS);
    expect(tableRows(markdown)[2]).toMatch(/ \| ✅&nbsp;runs \| \(❌&nbsp;Hyper&#8209;V&nbsp;only\) \|$/);
    expect(markdown).toContain(
      '1 Windows image on 2 targets. Of 2 pairs of image and host, 1 runs, 1 with Hyper-V isolation only. In 1 of them a variant serves the host.',
    );
    expect(markdown).toContain('\nIn brackets: does not count.\n');
  });

  test('counts a FROM once, and Linux apart', () => {
    const linux = image({ line: 1, results: [result({ verdict: 'not-windows', rule: 'not-windows' })] });
    const one = build({ images: [image(), linux] });
    expect(toMarkdown(report({ builds: [one, one, one] }), OPTIONS)).toContain(
      '1 Windows image on 1 target. Of 1 pair of image and host, 1 with Hyper-V isolation only. 1 other image is not Windows.',
    );
  });

  test('says of a bad verdict that it is switched off', () => {
    const images = [image({ results: [mismatch({ severity: 'off' })] })];
    expect(toMarkdown(report({ builds: [build({ images })] }), OPTIONS)).toContain(
      '| (❌&nbsp;Hyper&#8209;V&nbsp;only) |',
    );
  });

  test('leaves out what is not Windows, and folds it', () => {
    const images = [
      image({ reference: 'debian:13', results: [result({ verdict: 'not-windows', rule: 'not-windows' })] }),
    ];
    const markdown = toMarkdown(report({ builds: [build({ images })] }), OPTIONS);
    expect(tableRows(markdown)).toEqual([]);
    expect(markdown).toContain('<summary>Not Windows (1)</summary>');
  });
});

test('Hyper-V isolation is offered only where the ways out have it', () => {
  const of = (ways: readonly string[]) =>
    toMarkdown(report({ builds: [build({ images: [image({ results: [mismatch({ ways })] })] })] }), OPTIONS);
  expect(of(['change it to ltsc2022'])).not.toContain('isolation=');
  expect(of(['change it to ltsc2022', 'run and build it with --isolation=hyperv'])).toContain(
    '**Change it to ltsc2022.**\n\nOr run and build it with --isolation=hyperv.\n',
  );
});

test('an image of no Dockerfile has no place', () => {
  const markdown = toMarkdown(report({ builds: [build({ dockerfile: '' })] }), OPTIONS);
  expect(markdown).toContain('ltsc2019</code><br>change to <code>ltsc2022</code> | ❌');
  expect(markdown).toContain('#### ❌ Image is older than the host (');
});

test('links are made only to http and https', () => {
  const given = report({
    builds: [build({ images: [image({ results: [mismatch({ docs: 'javascript:alert(1)' })] })] })],
  });
  const markdown = toMarkdown(given, { ...OPTIONS, link: () => 'javascript:alert(2)' });
  expect(markdown).not.toContain('<a ');
  expect(toMarkdown(given, { ...OPTIONS, link: (file, line) => `https://x.example/${file}#L${line}` })).toContain(
    '<a href="https://x.example/web/Dockerfile#L4">',
  );
});

describe('five thousand findings', () => {
  const builds: ReportedBuild[] = Array.from({ length: 5000 }, (_, index) =>
    build({
      dockerfile: `apps/app-${index}/Dockerfile`,
      images: [
        image({
          results: [
            mismatch({
              severity: index % 10 === 7 ? 'error' : 'warning',
              message: `Finding ${index}. ${'It will not run there. '.repeat(20)}`,
            }),
          ],
        }),
      ],
    }),
  );
  const given = report({ builds });

  test.each([SUMMARY_LIMIT, 65_000, 5_000])('keep the worst within %i bytes and say what is missing', (limit) => {
    const markdown = toMarkdown(given, { ...OPTIONS, limit });
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(limit);
    expect(Buffer.byteLength(markdown)).toBeGreaterThan(limit * 0.5);
    const [, rows, findings] = /Not shown for want of room: (\d+) rows of the table and (\d+) findings\./.exec(
      markdown,
    )!;
    const shown = markdown.match(/^#### .*$/gm)!;
    expect(Number(findings) + shown.length).toBe(5000);
    expect(Number(rows) + tableRows(markdown).length - 2).toBe(5000);
    const errors = shown.filter((line) => line.startsWith('#### ❌')).length;
    expect(errors).toBe(Math.min(500, shown.length));
    expect(markdown).toContain('The whole report is in the JSON report');
    // No section is cut in the middle.
    expect(markdown.match(/^```/gm)!.length % 2).toBe(0);
    expect(markdown.match(/More about <code>build-mismatch<\/code>/g)).toHaveLength(shown.length);
  });

  test('as annotations: ten of a kind, each short enough', () => {
    const commands = toWorkflowCommands(selectAnnotations(toAnnotations(given), 10))
      .trimEnd()
      .split('\n');
    expect(commands.filter((line) => line.startsWith('::error ')).length).toBe(10);
    expect(commands.filter((line) => line.startsWith('::warning ')).length).toBe(10);
    expect(commands).toHaveLength(20);
    expect(commands.join('\n')).toContain('491 more errors');
    expect(commands.join('\n')).toContain('4491 more warnings');
  });
});

test('one enormous finding does not push out the others', () => {
  const huge = mismatch({
    message: 'Huge.',
    advice: { baseImages: ['x'.repeat(100_000)], hyperv: false, nodeSelector: null },
  });
  const given = report({ builds: [build({ images: [image({ line: 1, results: [huge] }), image({ line: 2 })] })] });
  const markdown = toMarkdown(given, { ...OPTIONS, limit: 20_000 });
  expect(markdown).toContain('FROM mcr.microsoft.com/windows/servercore:ltsc2022');
  expect(markdown).toContain('Not shown for want of room: 1 finding.');
});

test('stays within any limit', () => {
  fc.assert(
    fc.property(hostileReport, fc.nat(6000), (given, limit) => {
      expect(Buffer.byteLength(toMarkdown(given, { ...OPTIONS, limit }))).toBeLessThanOrEqual(limit);
    }),
  );
});

test('whatever the report holds: one number of cells, no HTML of others, no mention, no command', () => {
  fc.assert(
    fc.property(hostileReport, (given) => {
      const markdown = toMarkdown(given, { ...OPTIONS, link: (file, line) => `https://x.example/${file}#L${line}` });
      const counts = new Set(tableRows(markdown).map(pipes));
      expect(counts.size).toBeLessThanOrEqual(1);
      const outside = markdown
        .replace(/^(`{3,})\w*\n[\s\S]*?\n\1$/gm, '')
        .replace(/<a href="https:[^"<>|\s]*">/g, '<a>');
      expect(outside).not.toMatch(/<(?!\/?(?:a|b|code|wbr|br|details|summary|span)>)|@(?!&#8203;)|(?<!\\)`/);
      for (const line of markdown.split('\n')) {
        expect(line.trimStart().startsWith('::')).toBe(false);
        expect(line).not.toMatch(/##[A-Za-z]*\[/);
      }
    }),
  );
});
