import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../src/find/github/expression.js';
import { Context } from '../../../src/find/github/expression-context.js';
import { matrixRows } from '../../../src/find/github/job-matrix.js';
import { oneJob, scriptsOf, stepsOf } from './steps-of.js';

const NONE = new Context([]);

function rowsOf(matrix: unknown): unknown {
  const literal = JSON.stringify(matrix).replaceAll("'", "''");
  const rows = matrixRows(evaluate(`fromJSON('${literal}')`, NONE)!);
  return rows?.map((row) => plain(row));
}

function plain(value: ReturnType<typeof evaluate>): unknown {
  return JSON.parse(evaluate('toJSON(matrix)', new Context([['matrix', value!]]))!.coerceString());
}

describe('rows of a matrix', () => {
  test.each([
    ['no list', {}, []],
    ['one list', { os: ['a', 'b'] }, [{ os: 'a' }, { os: 'b' }]],
    [
      'the product, the first list slowest',
      { os: ['a', 'b'], v: [1, 2] },
      [
        { os: 'a', v: 1 },
        { os: 'a', v: 2 },
        { os: 'b', v: 1 },
        { os: 'b', v: 2 },
      ],
    ],
    ['an empty list', { os: [], v: [1] }, []],
    ['include alone', { include: [{ os: 'a', base: 'x' }, { os: 'b' }] }, [{ os: 'a', base: 'x' }, { os: 'b' }]],
    [
      'exclude in part',
      { os: ['a', 'b'], v: [1, 2], exclude: [{ os: 'a' }] },
      [
        { os: 'b', v: 1 },
        { os: 'b', v: 2 },
      ],
    ],
    ['exclude in full', { os: ['a', 'b'], v: [1], exclude: [{ os: 'a', v: 1 }] }, [{ os: 'b', v: 1 }]],
    [
      'exclude compares as == does',
      { os: ['Win', 'b'], v: ['1'], exclude: [{ os: 'WIN', v: 1 }] },
      [{ os: 'b', v: '1' }],
    ],
    ['exclude of a name that is not there', { os: ['a'], exclude: [{ arch: 'x' }] }, [{ os: 'a' }]],
    [
      'exclude of object rows by a part of them',
      {
        image: [
          { os: 'a', base: { tag: 'x' } },
          { os: 'a', base: { tag: 'y' } },
        ],
        exclude: [{ image: { base: { tag: 'x' } } }],
      },
      [{ image: { os: 'a', base: { tag: 'y' } } }],
    ],
    ['exclude of lists item by item', { v: [[1, 2], [1]], exclude: [{ v: [1] }] }, [{ v: [1, 2] }]],
    [
      'include adds to every row that it contradicts nothing of',
      { os: ['a', 'b'], include: [{ base: 'x' }] },
      [
        { os: 'a', base: 'x' },
        { os: 'b', base: 'x' },
      ],
    ],
    [
      'include adds to the rows that match',
      { os: ['a', 'b'], include: [{ os: 'b', base: 'x' }] },
      [{ os: 'a' }, { os: 'b', base: 'x' }],
    ],
    ['include that matches no row is a row', { os: ['a'], include: [{ os: 'b' }] }, [{ os: 'a' }, { os: 'b' }]],
    [
      'a later include overwrites what an earlier one added, never a value of the row itself',
      { os: ['a', 'b'], include: [{ base: 'x' }, { os: 'b', base: 'y' }] },
      [
        { os: 'a', base: 'x' },
        { os: 'b', base: 'y' },
      ],
    ],
    [
      'include is never added to a row that an include made',
      { os: ['a'], include: [{ os: 'b' }, { os: 'b', v: 1 }] },
      [{ os: 'a' }, { os: 'b' }, { os: 'b', v: 1 }],
    ],
    ['include that equals a row adds none', { os: ['a'], include: [{ os: 'A' }] }, [{ os: 'a' }]],
    [
      'exclude goes before include',
      { os: ['a', 'b'], exclude: [{ os: 'b' }], include: [{ os: 'b' }] },
      [{ os: 'a' }, { os: 'b' }],
    ],
    ['names that objects have', { constructor: ['a'], __proto__x: ['b'] }, [{ constructor: 'a', __proto__x: 'b' }]],
  ])('%s', (_, matrix, rows) => expect(rowsOf(matrix)).toEqual(rows));

  test('GitHub accepts 256 rows and no more', () => {
    const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
    expect(rowsOf({ a: numbers(16), b: numbers(16) })).toHaveLength(256);
    expect(rowsOf({ a: numbers(257) })).toBeUndefined();
    expect(rowsOf({ a: numbers(1000), b: numbers(1000), c: numbers(1000) })).toBeUndefined();
  });
});

describe('a matrix in a workflow', () => {
  const SCRIPT = 'run: docker build ${{ matrix.os }} ${{ matrix.v }} ${{ matrix.none }}.';
  const scripts = async (...matrix: string[]) =>
    scriptsOf(
      await stepsOf(
        oneJob({ job: ['strategy:', '  matrix:', ...matrix.map((line) => `    ${line}`)], step: [SCRIPT] }),
      ),
    );
  const inline = async (matrix: string) =>
    scriptsOf(await stepsOf(oneJob({ job: ['strategy:', `  matrix: ${matrix}`], step: [SCRIPT] })));

  test.each([
    [['os: [a, b]'], ['docker build a  .', 'docker build b  .']],
    [
      ['os: [a]', 'v: [1.10, true]'],
      ['docker build a 1.1 .', 'docker build a true .'],
    ],
    [['OS: [a]'], ['docker build a  .']],
    [['os: ${{ fromJSON(\'["a", "b"]\') }}'], ['docker build a  .', 'docker build b  .']],
    [['os: [a]', 'v: ${{ fromJSON(needs.x.outputs.v) }}'], ['docker build a ${{ matrix.v }} .']],
    [['os: [a, "${{ inputs.os }}"]'], ['docker build a  .', 'docker build ${{ matrix.os }}  .']],
    [
      ['os: [a, b]', 'include: ${{ fromJSON(needs.x.outputs.rows) }}'],
      ['docker build a ${{ matrix.v }} ${{ matrix.none }}.', 'docker build b ${{ matrix.v }} ${{ matrix.none }}.'],
    ],
    [
      ['os: [a, "${{ inputs.os }}"]', 'include: [{os: b, v: 1}]'],
      ['docker build ${{ matrix.os }} ${{ matrix.v }} ${{ matrix.none }}.'],
    ],
    [
      ['os: ${{ fromJSON(inputs.os) }}', 'include: [{os: a, v: 1}]'],
      ['docker build ${{ matrix.os }} ${{ matrix.v }} ${{ matrix.none }}.'],
    ],
    [
      ['os: [a, b]', 'exclude: [{os: "${{ inputs.not }}"}]'],
      ['docker build a  .', 'docker build b  .'],
    ],
    [
      ['include:', '  - {os: a, v: "${{ vars.V }}"}', '  - {os: b, v: 2}'],
      ['docker build a ${{ matrix.v }} .', 'docker build b 2 .'],
    ],
  ])('%j', async (matrix, expected) => expect(await scripts(...matrix)).toEqual(expected));

  test('one that is not known is one step with every value unknown', async () => {
    const expected = ['docker build ${{ matrix.os }} ${{ matrix.v }} ${{ matrix.none }}.'];
    expect(await inline('${{ fromJSON(needs.plan.outputs.matrix) }}')).toEqual(expected);
    expect(await inline(`\${{ fromJSON('{"os":["a"],"v":[2]}') }}`)).toEqual(['docker build a 2 .']);
  });

  test('rows that come out equal are one step', async () => {
    const text = oneJob({ job: ['strategy:', '  matrix: {os: [a, b]}'], step: ['run: docker build .'] });
    expect((await stepsOf(text)).steps).toHaveLength(1);
  });

  test('one of too many rows is named at its line', async () => {
    const numbers = Array.from({ length: 20 }, (_, index) => index).join(', ');
    const text = oneJob({ job: ['strategy:', `  matrix: {a: [${numbers}], b: [${numbers}]}`] });
    const { steps, unread } = await stepsOf(text);
    expect(steps).toEqual([]);
    expect(unread).toMatchObject([{ line: 6, message: expect.stringContaining('256 rows') }]);
  });
});
