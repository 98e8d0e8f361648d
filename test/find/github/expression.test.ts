import { data } from '@actions/expressions';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interpolate, isNever } from '../../../src/find/github/expression.js';
import { Context, dataOf } from '../../../src/find/github/expression-context.js';
import { asWritten, unknown, unknownsIn } from '../../../src/find/unknown.js';

const text = (value: string) => new data.StringData(value);
const CONTEXTS = new Context(
  [
    [
      'matrix',
      new Context([
        ['os', text('windows-2022')],
        ['v', new data.NumberData(2022)],
        ['row', new Context([['base', text('ltsc2022')]])],
        ['list', new data.Array(text('a'), text('b'))],
        ['maybe', dataOf(`ltsc${unknown('x')}`)],
        ['lines', text('a\nb')],
      ]),
    ],
    ['env', new Context([['NAME', text('it')]], true)],
    ['runner', new Context([['os', text('Windows')]], true)],
    ['github', new Context([['workspace', text('/github/workspace')]], true)],
  ],
  true,
);

describe('text with expressions', () => {
  test.each([
    ['windows-${{ matrix.v }}', 'windows-2022'],
    ['${{matrix.OS}}', 'windows-2022'],
    ["${{ matrix['row'].base }}-x", 'ltsc2022-x'],
    ['${{ matrix.none }}|', '|'],
    ['${{ matrix.row.none.deeper }}|', '|'],
    ['${{ matrix.list[1] }}', 'b'],
    ["${{ join(matrix.list, '+') }}", 'a+b'],
    ['${{ matrix.list.* }}', 'Array'],
    ["${{ format('{0}/{1}', env.name, matrix.v) }}", 'it/2022'],
    ["${{ contains(matrix.os, 'WINDOWS') && 'yes' || 'no' }}", 'yes'],
    ["${{ 'it''s ''quoted'' }} here' }}", "it's 'quoted' }} here"],
    ['${{ fromJSON(\'{"constructor": 1}\').constructor }}', '1'],
    ['${{ toJSON(matrix.row) }}', '{\n  "base": "ltsc2022"\n}'],
    ['no expression }}', 'no expression }}'],
    ['${{ matrix.os', '${{ matrix.os'],
    ['${{ github.workspace }}/x', '/github/workspace/x'],
  ])('%s', (written, expected) => expect(interpolate(written, CONTEXTS)).toBe(expected));

  test.each([
    '${{ inputs.x }}',
    '${{ secrets.A }}',
    '${{ env.OTHER }}',
    '${{ github.ref_name }}',
    '${{ strategy.job-index }}',
    "${{ hashFiles('x') }}",
    '${{ matrix.maybe }}',
    "${{ matrix.maybe == 'x' }}",
    "${{ inputs.x || 'default' }}",
    '${{ matrix.os || inputs.x }}',
    "${{ true && 'a' || inputs.x }}",
    "${{ format('{0}', inputs.x) }}",
    '${{ toJSON(matrix) }}',
    '${{ toJSON(env) }}',
    '${{ join(github.*) }}',
    '${{ matrix[inputs.x] }}',
    '${{ nosuch.x }}',
    '${{ constructor(1) }}',
    '${{ __proto__(1) }}',
    '${{ fromJSON(1, 2) }}',
    "${{ fromJSON('nope') }}",
    '${{ ( }}',
    '${{  }}',
  ])('%s is not known', (written) => {
    const result = interpolate(`a ${written} b`, CONTEXTS);
    expect(unknownsIn(result)).toHaveLength(1);
    expect(asWritten(result).replace('${{  }}', '${{  }}')).toBe(`a ${written} b`);
  });

  test('a value of several lines is a mark where lines count', () => {
    expect(interpolate('${{ matrix.lines }}', CONTEXTS)).toBe('a\nb');
    expect(unknownsIn(interpolate('${{ matrix.lines }}', CONTEXTS, true))).toEqual(['${{ matrix.lines }}']);
  });

  test('no text can pass for a mark', () => {
    for (const written of [unknown('x'), `\${{ fromJSON('"\\ufdd078\\ufdd1"') }}`]) {
      expect(unknownsIn(interpolate(written, CONTEXTS))).toEqual([]);
    }
  });

  test('a value that grows and grows is not known', () => {
    const doubling = new Context([['env', new Context([['A', text('x'.repeat(50_000))]])]]);
    expect(unknownsIn(interpolate('${{ env.A }}'.repeat(1000), doubling))).toHaveLength(1);
    const format = `\${{ format('${'{0}'.repeat(2000)}', env.A) }}`;
    expect(unknownsIn(interpolate(format, doubling))).toHaveLength(1);
  });

  test('any text gives a text', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '${{',
        '}}',
        "'",
        'matrix',
        '.',
        'os',
        '(',
        ')',
        '[',
        ']',
        '*',
        '&&',
        '||',
        '!',
        ' ',
        'fromJSON',
        '-1',
        'env',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (any) => {
          expect(typeof interpolate(any, CONTEXTS)).toBe('string');
          expect(typeof isNever(any, CONTEXTS)).toBe('boolean');
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('conditions', () => {
  test.each([
    ["matrix.os == 'windows-2019'", true],
    ["matrix.os == 'Windows-2022'", false],
    ["runner.os != 'windows'", true],
    ['false', true],
    ['true', false],
    ['matrix.none', true],
    ['!matrix.os', true],
    ["startsWith(matrix.os, 'ubuntu')", true],
    ["github.event_name == 'push'", false],
    ["github.event_name == 'push' && matrix.os == 'x'", true],
    ["(matrix.os == 'x' && failure()) || matrix.v == 1", true],
    ["matrix.os == 'x' || inputs.build", false],
    ["!(matrix.os == 'windows-2022' || inputs.build)", true],
    ["!(matrix.os == 'x' || inputs.build)", false],
    ['success()', false],
    ['always()', false],
    ['matrix.os ==', false],
    ['matrix.list', false],
    ['matrix.row', false],
  ])('%s: never %s', (condition, never) => expect(isNever(condition, CONTEXTS)).toBe(never));
});
