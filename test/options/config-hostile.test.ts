import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseConfig } from '../../src/options/config.js';
import { parseSettings } from '../../src/options/settings.js';

const folder = new URL('../fixtures/options/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yml'))
  .map((name) => readFileSync(new URL(name.replaceAll('\\', '/'), folder), 'utf8'))
  .filter((text) => text !== '');

/** Settings, or problems with places within the text; anything thrown fails the property. */
async function holds(text: string): Promise<void> {
  const parsed = await parseConfig(text, 'f');
  if (parsed.ok) {
    for (const values of parsed.config.options.values()) {
      for (const { value, line, column } of values) {
        expect(typeof value).toBe('string');
        expect(line).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
      }
    }
    const read = parseSettings(new Map(), '2026-11-22', ({ name }) => name, parsed.config);
    if (!read.ok) expect(read.message).toMatch(/^f:\d+:\d+: /);
    return;
  }
  expect(parsed.problems.length).toBeGreaterThan(0);
  const lines = text.split('\n');
  let before = 0;
  for (const { line, column, message } of parsed.problems) {
    expect(line).toBeGreaterThanOrEqual(Math.max(before, 1));
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThan(0);
    expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
    expect(message).toMatch(/\S/);
    expect(message).not.toMatch(/undefined|\[object/);
    before = line;
  }
}

const SIGNS = [
  '\n',
  '  ',
  '- ',
  ': ',
  '? ',
  '{',
  '}',
  '[',
  ']',
  '&a ',
  '*a',
  '!',
  '!!str ',
  '|',
  '>',
  '#',
  '"',
  "'",
  '%',
  '---\n',
  '...\n',
  '\t',
  '\r',
  '\0',
  '<<',
  '~',
  '@',
  '`',
  '\ufeff',
  '\u2028',
  '\ud800',
  '__proto__',
  'constructor',
  'targets',
  'builds',
  'args',
  'name',
];

test('any text', async () => {
  await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), holds), { numRuns: 500 });
});

test('any text of the signs of YAML', async () => {
  const text = fc.array(fc.constantFrom(...SIGNS, 'a', '1'), { maxLength: 40 }).map((parts) => parts.join(''));
  await fc.assert(fc.asyncProperty(text, holds), { numRuns: 2000 });
});

test('files of people with something cut out, put in or said twice', async () => {
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(12),
    put: fc.oneof(fc.constantFrom(...SIGNS), fc.string({ maxLength: 4 })),
    twice: fc.boolean(),
  });
  const text = fc
    .tuple(fc.constantFrom(...files), fc.array(change, { minLength: 1, maxLength: 4 }))
    .map(([start, changes]) =>
      changes.reduce((now, { at, cut, put, twice }) => {
        const from = Math.floor(at * now.length);
        return now.slice(0, from) + put + now.slice(twice ? Math.max(0, from - cut) : from + cut);
      }, start),
    );
  await fc.assert(fc.asyncProperty(text, holds), { numRuns: 2000 });
});

test('keys that every object has are keys like others', async () => {
  const parsed = await parseConfig('build-args: { __proto__: a, constructor: b, toString: c }', 'f');
  expect(parsed.ok && parsed.config.options.get('build-args')?.map(({ value }) => value)).toEqual([
    '__proto__=a',
    'constructor=b',
    'toString=c',
  ]);
});
