import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toTable } from '../../src/report/tables.js';
import { displayWidth, wrap } from '../../src/report/width.js';
import { hostileText } from './hostile.js';

test.each([
  ['servercore', 10],
  ['', 0],
  ['日本', 4],
  ['한국', 4],
  ['ｆｕｌｌ', 8],
  ['é', 1],
  ['e\u0301', 1],
  ['a\u200bb', 2],
  ['😀', 2],
  ['𠮷', 2],
  ['ü—', 2],
])('displayWidth(%j) is %i', (text, expected) => {
  expect(displayWidth(text)).toBe(expected);
});

test.each([
  ['one two three', 7, ['one two', 'three']],
  ['a-word-that-is-longer b', 5, ['a-word-that-is-longer', 'b']],
  ['日本 日本', 8, ['日本', '日本']],
  ['  a   b ', 10, ['a b']],
  ['', 10, []],
])('wrap(%j, %i)', (text, width, expected) => {
  expect(wrap(text, width)).toEqual(expected);
});

describe('toTable', () => {
  test('columns line up, numbers to the right, no blanks at the end', () => {
    const rows = [['Windows Server 2022', '20348', '10.0.20348.2340'], ['日本', '9', ''], ['short']];
    expect(toTable(['name', 'build', 'version'], rows, 80)).toBe(
      [
        'name                 build  version',
        '-------------------  -----  ---------------',
        'Windows Server 2022  20348  10.0.20348.2340',
        '日本                     9',
        'short',
        '',
      ].join('\n'),
    );
  });

  test('too wide: wraps the widest text, never a number', () => {
    const rows = [['10.0.20348.2340', 'the image is of a newer Windows build than the host', '1234567']];
    expect(toTable(['version', 'when', 'n'], rows, 46)).toBe(
      [
        'version          when                        n',
        '---------------  --------------------  -------',
        '10.0.20348.2340  the image is of a     1234567',
        '                 newer Windows build',
        '                 than the host',
        '',
      ].join('\n'),
    );
  });

  test.each([0, 1, Number.NaN, Number.POSITIVE_INFINITY])('a width of %d loses nothing', (width) => {
    const table = toTable(['a', 'b'], [['one two', '10.0.17763']], width);
    for (const word of ['one', 'two', '10.0.17763']) expect(table).toContain(word);
  });

  test('no rows: the headers', () => {
    expect(toTable(['a', 'b'], [], 80)).toBe('a  b\n-  -\n');
  });

  test('any cells: within the width where words allow, and nothing of a command', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(hostileText, { maxLength: 3 }), { maxLength: 5 }),
        fc.integer({ min: 1, max: 120 }),
        (rows, width) => {
          for (const line of toTable(['a', 'b', 'c'], rows, width).split('\n')) {
            expect(line.trimStart().startsWith('::')).toBe(false);
            expect(line).not.toContain('##[');
            expect(line).toBe(line.trimEnd());
          }
        },
      ),
    );
  });

  test('words that fit stay within the width', () => {
    const words = fc
      .array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 30 })
      .map((each) => each.join(' '));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(words, words, words), { maxLength: 6 }),
        fc.integer({ min: 28, max: 90 }),
        (rows, width) => {
          const lines = toTable(['a', 'b', 'c'], rows, width).split('\n');
          expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
