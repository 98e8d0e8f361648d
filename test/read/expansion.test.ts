import { describe, expect, test } from 'vitest';
import { expand } from '../../src/read/expansion.js';
import golden from '../fixtures/dockerfile/expansion.json' with { type: 'json' };

const variables = new Map([
  ['v', 'ltsc2022'],
  ['e', ''],
  ['p', 'a.b.c/d'],
]);
const lookup = (name: string) => variables.get(name);
const cases = golden.cases.map((row) => [row.text, row.escape as '\\' | '`', row.result, row.error] as const);

test('the golden table is whole', () => {
  expect(cases.length).toBe(144);
});

describe.each(cases)('%s under %s', (text, escapeChar, result, error) => {
  test(error === null ? `is ${JSON.stringify(result)}` : 'is an error in the same words', () => {
    const expansion = expand(text, escapeChar, lookup);
    if (expansion.ok) expect({ result: expansion.value, error: null }).toEqual({ result, error });
    else expect({ result: null, error: expansion.message }).toEqual({ result, error });
  });
});
