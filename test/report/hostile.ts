import fc from 'fast-check';
import type { Report } from '../../src/judge/report.js';
import { build, host, image, mismatch, report, result } from './samples.js';

const PIECES = [
  '::',
  '::error::',
  '##[',
  '##[error]',
  '##vso[',
  '#',
  '[',
  ':',
  ' ',
  '\n',
  '\r\n',
  '\t',
  '|',
  '\\',
  '\\|',
  '`',
  '```',
  '@team',
  '#12',
  '</td>',
  '<!--',
  '**',
  '_',
  '$',
  '%0A',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u001b[2K',
  '\u2028',
  '\ud800',
  'https://x.example',
  'www.x',
  'word',
  '日本',
  '-',
  '1.',
];

/** Texts made of what is special to a log, a terminal, Markdown, HTML or a workflow command. */
export const hostileText = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 12,
  })
  .map((pieces) => pieces.join(''));

/** Reports with such text wherever a report has text that others wrote. */
export const hostileReport: fc.Arbitrary<Report> = fc
  .record({
    texts: fc.array(hostileText, { minLength: 14, maxLength: 14 }),
    targets: fc.array(hostileText, { minLength: 1, maxLength: 9 }),
    rest: fc.array(hostileText, { minLength: 14, maxLength: 14 }),
  })
  .map(({ texts, targets, rest }) => hostileFrom(texts, targets, rest));

function hostileFrom(texts: string[], targets: string[], rest: string[]): Report {
  const [file, written, reference, message, note, base, key, value, docs, problem, stage, arg, alias, platform] =
    texts as Required<
      [string, string, string, string, string, string, string, string, string, string, string, string, string, string]
    >;
  const results = targets.map((target, index) =>
    index % 2 === 0
      ? mismatch({
          target,
          message,
          ways: [stage, rest[9]!],
          errors: [rest[10]!],
          docs,
          notes: [{ rule: 'moved-repository', severity: 'warning', message: note }],
          advice: { baseImages: [base, rest[0]!], hyperv: true, nodeSelector: { [key]: value } },
        })
      : result({ target, message, docs, notes: [{ rule: 'client-host', severity: 'notice', message: note }] }),
  );
  const judged = image({
    written,
    reference,
    results,
    resolved: {
      by: 'tag',
      digest: null,
      floating: false,
      variants: [{ os: rest[1]!, architecture: null, osVersion: rest[2]! }],
    },
  });
  const other = image({
    reference: rest[3]!,
    written,
    results: [result({ verdict: 'not-windows', rule: 'not-windows' })],
  });
  return report({
    targets: targets.map((name) => host({ name })),
    builds: [
      build({
        dockerfile: file,
        stage,
        buildArgs: { [arg]: rest[4]! },
        buildHost: host({ name: rest[5]!, use: 'build' }),
        declaredBy: { file: rest[6]!, line: 3 },
        stages: [
          { index: 0, line: 4, endLine: 4, alias, platform, written, from: reference, fromStage: null, runs: true },
        ],
        images: [judged, other],
      }),
    ],
    problems: [
      { file: problem, line: 0, message: rest[7]!, severity: 'error' },
      { file: '', line: 0, message: rest[8]!, severity: 'notice' },
    ],
  });
}
