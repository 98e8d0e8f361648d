// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Dockerfiles spell variables like that
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expand } from '../../src/read/expansion.js';
import { cut, replace } from '../../src/read/parameter-pattern.js';
import { cpuTime } from '../cpu-time.js';

test.each([
  ['a.b.c', '*.', 'start', false, 'b.c'],
  ['a.b.c', '*.', 'start', true, 'c'],
  ['a.b.c', '.*', 'end', false, 'a.b'],
  ['a.b.c', '.*', 'end', true, 'a'],
  ['abc', '?', 'start', false, 'bc'],
  ['abc', 'b', 'start', false, 'abc'],
  ['abc', '', 'end', true, 'abc'],
  ['abc', '*', 'end', false, 'abc'],
  ['abc', '*', 'end', true, ''],
  ['a*c', 'a\\*', 'start', false, 'c'],
  ['a/c', 'a\\/', 'start', false, 'c'],
  ['ltsc2022-amd64', '-*64', 'end', false, 'ltsc2022'],
  ['a+b', 'a+', 'start', false, 'b'],
] as const)('cut(%j, %j, %s, longest %s)', (value, pattern, side, longest, expected) => {
  expect(cut(value, pattern, side, longest)).toEqual({ ok: true, value: expected });
});

test.each([
  ['a-b-c', '-', '_', false, 'a_b-c'],
  ['a-b-c', '-', '_', true, 'a_b_c'],
  ['a-b-c', '-*', '', false, 'a'],
  ['abc', '', '.', true, '.a.b.c.'],
  ['abc', '*', 'x', true, 'x'],
  ['', '*', 'x', true, 'x'],
  ['aXbX', 'a?b', '-', true, '-X'],
] as const)('replace(%j, %j, %j, all %s)', (value, pattern, replacement, all, expected) => {
  expect(replace(value, pattern, replacement, all)).toEqual({ ok: true, value: expected });
});

test.each(['\\x', 'a\\'])('%j is not a pattern', (pattern) => {
  expect(cut('abc', pattern, 'start', false)).toMatchObject({ ok: false, message: expect.stringContaining('invalid') });
});

describe('against regular expressions, which is how BuildKit matches', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '.'), maxLength: 8 });
  const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '.', '*', '?'), maxLength: 5 });
  const source = (glob: string, star: string) =>
    glob.replace(/[*?.]/g, (char) => (char === '*' ? star : char === '?' ? '.' : '\\.'));
  const mirrored = (value: string) => [...value].reverse().join('');

  test('cut', () => {
    fc.assert(
      fc.property(text, pattern, fc.boolean(), (value, glob, longest) => {
        const star = longest ? '.*' : '.*?';
        const start = value.replace(new RegExp(`^${source(glob, star)}`), '');
        expect(cut(value, glob, 'start', longest)).toEqual({ ok: true, value: start });
        const end = mirrored(mirrored(value).replace(new RegExp(`^${source(mirrored(glob), star)}`), ''));
        expect(cut(value, glob, 'end', longest)).toEqual({ ok: true, value: end });
      }),
      { numRuns: 2_000 },
    );
  });

  test('replace', () => {
    fc.assert(
      fc.property(text, pattern, (value, glob) => {
        const first = value.replace(new RegExp(source(glob, '.*')), 'X');
        expect(replace(value, glob, 'X', false)).toEqual({ ok: true, value: first });
        // JavaScript counts an empty match right after another one, Go does not: compare where none can be empty.
        fc.pre(/[ab.?]/.test(glob));
        const all = value.replace(new RegExp(source(glob, '.*'), 'g'), 'X');
        expect(replace(value, glob, 'X', true)).toEqual({ ok: true, value: all });
      }),
      { numRuns: 2_000 },
    );
  });
});

test('hostile patterns cost little', () => {
  const start = cpuTime();
  const variables = new Map([['v', 'a'.repeat(1_000)]]);
  const lookup = (name: string) => variables.get(name);
  for (const word of [`\${v##${'*a'.repeat(60)}b}`, `\${v//${'*a'.repeat(60)}b/x}`, `\${v//${'a'.repeat(120)}b/x}`]) {
    expect(expand(word, '\\', lookup)).toMatchObject({ ok: true, value: 'a'.repeat(1_000) });
  }
  expect(expand(`\${v##${'a'.repeat(2_000)}}`, '\\', lookup)).toMatchObject({ ok: false });
  expect(expand('${a:-'.repeat(20_000), '\\', lookup)).toMatchObject({ ok: false });
  expect(expand('$v'.repeat(20_000), '\\', lookup)).toMatchObject({ ok: false });
  expect(cpuTime() - start).toBeLessThan(1_500);
});

test('any word gives a value or a message, and unset is part of used', () => {
  const word = fc.string({
    unit: fc.constantFrom(
      '$',
      '{',
      '}',
      'v',
      'x',
      ':',
      '-',
      '+',
      '?',
      '#',
      '%',
      '/',
      '"',
      "'",
      '\\',
      '`',
      ' ',
      '*',
      '1',
      'é',
      '😀',
    ),
  });
  fc.assert(
    fc.property(word, fc.constantFrom('\\' as const, '`' as const), (text, escapeChar) => {
      const result = expand(text, escapeChar, (name) => (name === 'v' ? 'value' : undefined));
      if (!result.ok) expect(result.message).not.toBe('');
      else {
        expect(result.used).toEqual(expect.arrayContaining([...result.unset]));
        expect(result.unset).not.toContain('v');
        if (!/[$"'\\`]/.test(text)) expect(result.value).toBe(text);
      }
    }),
    { numRuns: 3_000 },
  );
});
