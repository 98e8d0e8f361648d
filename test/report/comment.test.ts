import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CommentOptions,
  commentMarker,
  isWorthAComment,
  toComment,
  toResolvedComment,
} from '../../src/report/comment-text.js';
import { hostileReport, hostileText } from './hostile.js';
import { build, image, mismatch, report, result } from './samples.js';

const TOOL = 'windows-container-compat';
const OPTIONS: CommentOptions = { name: null, link: null, runUrl: 'https://github.example/o/r/actions/runs/7' };

describe('the marker', () => {
  test.each([
    [null, `<!-- ${TOOL}: ${TOOL} -->`],
    ['windows (ltsc2022)', `<!-- ${TOOL}: windows%20(ltsc2022) -->`],
    ['--> <b>@team', `<!-- ${TOOL}: -%2D%3E%20%3Cb%3E%40team -->`],
    ['-%2D', `<!-- ${TOOL}: -%252D -->`],
    ['\ud800', `<!-- ${TOOL}: %EF%BF%BD -->`],
  ])('of the name %j is %s', (name, expected) => {
    expect(commentMarker(TOOL, name)).toBe(expected);
  });

  test('is one HTML comment, and no other name has it or begins with it', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, other) => {
        const marker = commentMarker(TOOL, one);
        expect(marker.slice(`<!-- ${TOOL}: `.length, -' -->'.length)).not.toMatch(/--|[<>\s@]/);
        fc.pre(one !== other && !/\p{Cs}/u.test(one + other));
        expect(commentMarker(TOOL, other).startsWith(marker)).toBe(false);
      }),
    );
  });
});

test.each([
  ['an error', true, report()],
  ['a warning', true, report({ builds: [], problems: [{ file: 'x', line: 1, message: 'm', severity: 'warning' }] })],
  ['a notice', false, report({ builds: [], problems: [{ file: 'x', line: 1, message: 'm', severity: 'notice' }] })],
  ['what runs', false, report({ builds: [build({ images: [image({ results: [result()] })] })] })],
])('%s is worth a comment: %j', (_, expected, given) => {
  expect(isWorthAComment(given)).toBe(expected);
});

test('a comment: marker, report, link to the run', () => {
  const lines = toComment(report(), { ...OPTIONS, name: 'web' }).split('\n');
  expect(lines.slice(0, 2)).toEqual([`<!-- ${TOOL}: web -->`, '## ❌ web: 1 error']);
  expect(lines.slice(-3)).toEqual([
    '',
    '<sub>From <a href="https://github.example/o/r/actions/runs/7">this workflow run</a>, which has the whole report.</sub>',
    '',
  ]);
});

test('a resolved comment', () => {
  expect(toResolvedComment(report({ builds: [] }), { ...OPTIONS, name: '@team|x' })).toBe(
    [
      `<!-- ${TOOL}: %40team%7Cx -->`,
      '## ✅ @&#8203;team&#124;x: resolved',
      '',
      'What this comment was about is no longer found: there are no errors and no warnings.',
      '',
      '<sub>From <a href="https://github.example/o/r/actions/runs/7">this workflow run</a>, which has the whole report.</sub>',
      '',
    ].join('\n'),
  );
});

test('outside of a workflow run there is no link', () => {
  expect(toComment(report(), { ...OPTIONS, runUrl: null })).not.toContain('<sub>');
  expect(toComment(report(), { ...OPTIONS, runUrl: 'javascript:alert(1)' })).not.toContain('javascript');
});

test('five thousand findings: the worst are kept, within the limit, and what is missing is said', () => {
  const builds = Array.from({ length: 5_000 }, (_, index) =>
    build({
      dockerfile: `apps/${index}/Dockerfile`,
      images: [
        image({
          results: [mismatch({ message: `Image ${index} is older.`, severity: index >= 4_990 ? 'error' : 'warning' })],
        }),
      ],
    }),
  );
  const comment = toComment(report({ builds }), OPTIONS);
  expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(65_536);
  expect(Buffer.byteLength(comment)).toBeGreaterThan(20_000);
  expect(comment.match(/^#### ❌/gm)).toHaveLength(10);
  expect(comment).toContain('Not shown for want of room');
});

test('whatever the report holds: nobody is mentioned, no HTML of others, within the limit', () => {
  fc.assert(
    fc.property(hostileReport, (given) => {
      const comment = toComment(given, OPTIONS);
      const outside = comment
        .replace(/^<!-- .* -->\n/, '')
        .replace(/^(`{3,})\w*\n[\s\S]*?\n\1$/gm, '')
        .replace(/<a href="https:[^"<>|\s]*">/g, '<a>');
      expect(outside).not.toMatch(/<(?!\/?(?:a|b|code|wbr|br|details|summary|span|sub)>)|@(?!&#8203;)/);
      expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(65_536);
    }),
  );
});
