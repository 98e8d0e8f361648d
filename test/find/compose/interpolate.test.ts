import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDotenv } from '../../../src/find/compose/dotenv.js';
import { interpolate } from '../../../src/find/compose/interpolate.js';
import { unknown, unknownsIn } from '../../../src/find/unknown.js';

const values = new Map([
  ['V', 'ltsc2022'],
  ['EMPTY', ''],
  ['DOLLAR', '$V'],
  ['INPUT', unknown('${{ inputs.v }}')],
  ['PART', `ltsc${unknown('${{ matrix.v }}')}`],
]);
const fill = (text: string) => interpolate(text, (name) => values.get(name));

describe('what is known', () => {
  test.each([
    ['servercore:$V', 'servercore:ltsc2022'],
    ['${V}-x', 'ltsc2022-x'],
    ['$V.1', 'ltsc2022.1'],
    ['${V:-d}${V-d}', 'ltsc2022ltsc2022'],
    ['${NONE:-d}', 'd'],
    ['${NONE-}', ''],
    ['${EMPTY:-d}', 'd'],
    ['${EMPTY-d}', ''],
    ['${EMPTY}', ''],
    ['${V:?wanted}${V?}', 'ltsc2022ltsc2022'],
    ['${EMPTY?}', ''],
    ['${V:+a}${EMPTY:+a}${EMPTY+b}${NONE+c}', 'ab'],
    ['${NONE:-${NIX-$V}}', 'ltsc2022'],
    ['${NONE:-a:-}b}', 'a:-b}'],
    ['$$V $${V}', '$V ${V}'],
    ['$DOLLAR', '$V'],
    ['{V} 5% \\V', '{V} 5% \\V'],
  ])('%s', (text, expected) => {
    expect(fill(text)).toBe(expected);
  });
});

describe('what is not', () => {
  test.each([
    ['$NONE', ['$NONE']],
    ['a-${NONE}', ['${NONE}']],
    ['${NONE:?set it}', ['${NONE:?set it}']],
    ['${EMPTY:?set it}', ['${EMPTY:?set it}']],
    ['${INPUT}', ['${{ inputs.v }}']],
    // It may turn out to be empty.
    ['${INPUT:-d}', ['${INPUT:-d}']],
    ['${PART:-d}', ['${{ matrix.v }}']],
    ['${V', ['${V']],
    ['$ x', ['$ x']],
    ['$', ['$']],
    ['${}', ['${}']],
    ['${1}', ['${1}']],
    ['${V/x/y}', ['${V/x/y}']],
    ['$V$1', ['$V$1']],
  ])('%s', (text, expected) => {
    expect(unknownsIn(fill(text))).toEqual(expected);
  });
});

test('neither deep nor long texts grow', () => {
  expect(unknownsIn(fill('${NONE:-'.repeat(1000) + '}'.repeat(1000)))).toHaveLength(1);
  const long = interpolate('$A'.repeat(100_000), () => 'x'.repeat(1000));
  expect(unknownsIn(long)).toHaveLength(1);
  expect(fill('${'.repeat(300_000)).length).toBeLessThan(1000);
});

test('any text gives a text', () => {
  const sign = fc.constantFrom('$', '{', '}', ':', '-', '?', '+', 'V', 'NONE', 'INPUT', ' ', '\n', 'ä');
  const text = fc.oneof(
    fc.string(),
    fc.array(sign).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (written) => typeof fill(written) === 'string'),
    { numRuns: 2000 },
  );
});

describe('.env', () => {
  const outer = (name: string) => (name === 'HOME' ? '/root' : name === 'WINS' ? 'from outside' : undefined);
  test.each([
    ['A=1', { A: '1' }],
    ['A = 1 ', { A: '1' }],
    ['A: 1', { A: '1' }],
    ['export A=1', { A: '1' }],
    ['# A=1\n\n  B=2', { B: '2' }],
    ['A=1 # one', { A: '1' }],
    ['A=1#one', { A: '1#one' }],
    ['A="1 # one" # more', { A: '1 # one' }],
    ["A='$B\\n'", { A: '$B\\n' }],
    ['A="x\\ny\\"\\$B"', { A: 'x\ny"$B' }],
    ['A="one\ntwo"\nB=3', { A: 'one\ntwo', B: '3' }],
    ['A=\nB=', { A: '', B: '' }],
    ['A=1\nB=$A-${C:-c}', { A: '1', B: '1-c' }],
    ['B=$HOME', { B: '/root' }],
    ['B=$WINS\nWINS=inside\nC=$WINS', { B: 'from outside', WINS: 'inside', C: 'from outside' }],
    ['A=1\nA=2', { A: '2' }],
    ['A="open\nB=2', { A: '"open', B: '2' }],
    ['A\nB C=1\n=3', {}],
    ['A=1\r\nB=2\r\n', { A: '1', B: '2' }],
    ['\ufeffA=1', { A: '1' }],
    ['__proto__=1', { ['__proto__']: '1' }],
  ])('%j', (text, expected) => {
    expect([...readDotenv(text, outer)]).toEqual(Object.entries(expected));
  });

  test('what nobody sets is not known', () => {
    expect(unknownsIn(readDotenv('A=$B', outer).get('A')!)).toEqual(['$B']);
  });

  test('any text gives variables', () => {
    const sign = fc.constantFrom('A', '=', ':', '"', "'", '\\', '$', '{', '}', '#', ' ', '\n', 'export ');
    const text = fc.array(sign, { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (written) => readDotenv(written, outer) instanceof Map),
      { numRuns: 2000 },
    );
  });
});
