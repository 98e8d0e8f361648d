import { describe, expect, test } from 'vitest';
import { toFixText } from '../../src/cli/fix-text.js';
import type { Report } from '../../src/judge/report.js';
import { selectAnnotations, toAnnotations, toWorkflowCommands } from '../../src/report/annotations.js';
import { toComment, toResolvedComment } from '../../src/report/comment-text.js';
import { toExplanation } from '../../src/report/explanation.js';
import { toJson } from '../../src/report/json.js';
import { SUMMARY_LIMIT, toMarkdown } from '../../src/report/markdown.js';
import { toPlanText } from '../../src/report/plan-text.js';
import { toSarif } from '../../src/report/sarif.js';
import { toText } from '../../src/report/text.js';
import { fixBuilds } from '../fix/run.js';
import { asJson, build, host, image, mismatch, report } from './samples.js';

const NAMES = [
  'a|b',
  '`a` ```',
  '@team',
  '</td></table>',
  '##[error]spoofed',
  '##vso[task.complete]',
  '::error::spoofed',
  '  ::set-output name=x::y',
  '\n::error::spoofed',
  '\r\n::add-mask::a',
  '\u202etxt.exe\u2066',
  '\u200bzero\u2028line',
  '\u001b[2J\u001b]0;title\u0007',
  'x'.repeat(20_000),
  '容器'.repeat(3000),
  'lone \ud800 half',
  '__proto__',
];

const link = (file: string, line: number) => `https://x.example/${encodeURIComponent(wellFormed(file))}#L${line}`;
const text = (colour: boolean, verbose: boolean) => (given: Report) =>
  toText(given, { colour, width: 40, verbose, quiet: false });

const FORMATS: Readonly<Record<string, (given: Report, name: string) => string>> = {
  text: text(false, false),
  'text in colour': (given) => text(true, true)(given).replace(/\u001b\[\d+m/g, ''),
  markdown: (given, name) => toMarkdown(given, { name, link, limit: SUMMARY_LIMIT }),
  comment: (given, name) => toComment(given, { name, link, runUrl: null }),
  'comment when resolved': (given, name) => toResolvedComment(given, { name, link, runUrl: null }),
  json: toJson,
  sarif: (given, name) => toSarif(given, { category: name, informationUri: 'https://x.example' }),
  explain: (given, name) =>
    toExplanation(given, { width: 40, requests: [{ method: 'GET', url: name, failure: name }] }),
  plan: (_, name) => planOf(name),
};

/** Without halves of characters. */
function wellFormed(text: string): string {
  return Buffer.from(text).toString();
}

/** Characters that nobody sees, or that end a line where a reader does not expect it; JSON escapes what it must. */
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\p{Cf}\u2028\u2029]/u;
const COMMAND = /^\s*::|##[A-Za-z]{0,20}\[/m;

describe.each(NAMES)('%j', (name) => {
  test.each(Object.keys(FORMATS))('as %s: nothing unseen, no command of a log, nothing too long', (format) => {
    const given = reportOf(name);
    const written = FORMATS[format]!(given, name);
    expect(written).not.toMatch(UNSEEN);
    expect(written).not.toMatch(COMMAND);
    expect(written).toBe(wellFormed(written));
    expect(written.endsWith('\n')).toBe(true);
    if (format === 'json') expect(JSON.parse(written)).toEqual(asJson(given));
  });

  test('as workflow commands: only its own, on lines of its own', () => {
    const annotations = selectAnnotations(toAnnotations(reportOf(name)), 10);
    const lines = toWorkflowCommands(annotations).trimEnd().split('\n');
    expect(lines).toHaveLength(annotations.length);
    for (const line of lines) {
      const [, properties, message] = /^::(?:error|warning|notice) ([^:]*)::(.*)$/.exec(line)!;
      expect(properties!.split(',').map((property) => property.split('=')[0])).toEqual(
        properties!.startsWith('file=') ? ['file', 'line', 'endLine', 'title'] : ['title'],
      );
      expect(message).not.toMatch(UNSEEN);
      expect(line).not.toMatch(/##[A-Za-z]{0,20}\[/);
      expect(message!.replace(/%0A/g, '\n').length).toBeLessThanOrEqual(4096);
    }
  });

  test('as what fix says', async () => {
    const dockerfile = `ARG TAG=${JSON.stringify(name)}\nFROM mcr.microsoft.com/windows/servercore:ltsc2019 AS x\nFROM $TAG\n`;
    const fixed = await fixBuilds(dockerfile, [{ targets: ['ltsc2022'] }]);
    const named = {
      ...fixed,
      plan: { ...fixed.plan, refusals: [{ file: name, line: 1, reference: name, message: name }] },
    };
    const written = toFixText(named as typeof fixed, {
      dryRun: true,
      failures: [name],
      today: '2026-09-01',
      summary: name,
    });
    expect(written).not.toMatch(UNSEEN);
    expect(written).not.toMatch(COMMAND);
  });
});

function reportOf(name: string): Report {
  const note = { rule: 'moved-repository', severity: 'warning', message: name } as const;
  const advice = { baseImages: [name], hyperv: true, nodeSelector: { [`${name}.`]: name } };
  const results = [
    mismatch({ target: name, message: `${name}.`, ways: [name, name], errors: [name], advice, notes: [note] }),
    mismatch({ target: `${name}2`, message: name, advice, selected: name }),
    mismatch({ target: `${name}3`, severity: 'off', ignored: { reason: name, where: name } }),
  ];
  return report({
    targets: results.map(({ target }) => host({ name: target })),
    builds: [
      build({
        dockerfile: name,
        stage: name,
        buildArgs: { [`${name}.`]: name },
        buildHost: host({ name, use: 'build' }),
        declaredBy: { file: name, line: 2 },
        images: [image({ reference: name, written: name, results })],
      }),
    ],
    problems: [
      { file: name, line: 1, message: name, severity: 'error' },
      { file: '', line: 0, message: name, severity: 'notice' },
    ],
  });
}

function planOf(name: string): string {
  const place = { file: name, line: 2 };
  const buildHost = { os: 'windows', name, build: 20348, edition: 'server', isolation: 'process', asOf: null } as const;
  return toPlanText(
    {
      schemaVersion: 1,
      tool: { name: 'windows-container-compat', version: '0.1.0' },
      builds: [
        {
          dockerfile: name,
          stage: name,
          buildArgs: { [`${name}.`]: name },
          unknownArgs: { [`${name}.`]: name },
          tags: [name, name],
          platform: name,
          isolation: null,
          buildHost,
          hostUnknown: name,
          windows: true,
          targets: [name],
          declaredBy: [{ ...place, runner: [name] }],
        },
      ],
      notRead: [{ ...place, message: name, dockerfile: name, windows: true }],
      problems: [{ ...place, message: name, severity: 'warning' }],
      help: [{ message: name, config: [name] }],
    },
    { colour: false, width: 40, quiet: false },
  );
}
