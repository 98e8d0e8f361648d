import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Inline, readInline } from '../../src/decide/inline.js';
import { cpuTime } from '../cpu-time.js';

const MARK = 'windows-container-compat:';
const EXPECTED = 'Expected targets=HOST,HOST or ignore=RULE,RULE reason="..."';

/** Comments from line 1 on, each with what stands after the mark. */
function inline(...texts: string[]): Inline {
  return readInline(texts.map((text, index) => ({ line: index + 1, text: `${MARK} ${text}` })));
}

describe('targets', () => {
  test.each<[string, readonly string[]]>([
    ['targets=ltsc2019', ['ltsc2019']],
    ['targets=ltsc2019,ltsc2022', ['ltsc2019', 'ltsc2022']],
    ['targets=ltsc2019, ltsc2022 ,1809', ['ltsc2019', 'ltsc2022', '1809']],
    ['TARGETS=ltsc2019', ['ltsc2019']],
    ['targets="AKS Windows2022,ltsc2019"', ['AKS Windows2022', 'ltsc2019']],
    ["targets='AKS Windows2022'", ['AKS Windows2022']],
    ['targets="AKS Windows2022",ltsc2019,"Windows 11 24H2"', ['AKS Windows2022', 'ltsc2019', 'Windows 11 24H2']],
    ['targets=ltsc2019,"AKS Windows2022, 1809"', ['ltsc2019', 'AKS Windows2022', '1809']],
    ['targets="prod = 10.0.17763.5329 [hyperv]"', ['prod = 10.0.17763.5329 [hyperv]']],
    ['targets="old = 10.0.19045 [client, docker], ltsc2019"', ['old = 10.0.19045 [client, docker]', 'ltsc2019']],
    ['targets=17763[hyperv,docker],ltsc2019', ['17763[hyperv,docker]', 'ltsc2019']],
    ['targets="a [b, c"', ['a [b, c']],
  ])('%s', (text, targets) => {
    expect(inline(text)).toEqual({ targets, ignores: [], problems: [] });
  });
});

describe('ignores', () => {
  test.each<[string, readonly string[], string | null]>([
    ['ignore=build-mismatch', ['build-mismatch'], null],
    ['ignore=build-mismatch reason="replaced in Q1"', ['build-mismatch'], 'replaced in Q1'],
    ['reason="replaced in Q1" ignore=build-mismatch', ['build-mismatch'], 'replaced in Q1'],
    ['ignore=build-mismatch reason=\'say "no"\'', ['build-mismatch'], 'say "no"'],
    ['ignore=build-mismatch reason=later,maybe', ['build-mismatch'], 'later,maybe'],
    ['ignore=build-mismatch reason="a, b # c = d"', ['build-mismatch'], 'a, b # c = d'],
    ["ignore=build-mismatch reason=it's", ['build-mismatch'], "it's"],
    ['ignore=build-mismatch,image-out-of-support', ['build-mismatch', 'image-out-of-support'], null],
    ['ignore="build-mismatch, image-out-of-support"', ['build-mismatch', 'image-out-of-support'], null],
    ['ignore=build-mismatch ,\timage-out-of-support  reason=x', ['build-mismatch', 'image-out-of-support'], 'x'],
  ])('%s', (text, rules, reason) => {
    expect(inline(text)).toEqual({ targets: null, ignores: [{ rules, reason, line: 1 }], problems: [] });
  });

  test('both in one comment', () => {
    expect(inline('targets=ltsc2019 ignore=build-mismatch reason="known"')).toEqual({
      targets: ['ltsc2019'],
      ignores: [{ rules: ['build-mismatch'], reason: 'known', line: 1 }],
      problems: [],
    });
  });
  test('several comments add up, each with its line and reason', () => {
    expect(inline('ignore=build-mismatch reason=a', 'targets=1809', 'ignore=client-host')).toEqual({
      targets: ['1809'],
      ignores: [
        { rules: ['build-mismatch'], reason: 'a', line: 1 },
        { rules: ['client-host'], reason: null, line: 3 },
      ],
      problems: [],
    });
  });
});

test.each(['windows-container-compat:targets=a', 'Windows-Container-Compat : targets=a', `${MARK}\t targets=a `])(
  'white space and case of the mark do not matter: %j',
  (text) => {
    expect(readInline([{ line: 7, text }])).toEqual({ targets: ['a'], ignores: [], problems: [] });
  },
);

describe('problems', () => {
  test.each<[string, string]>([
    ['', `the comment says nothing. ${EXPECTED}`],
    ['target=a', `"target" is not understood. Did you mean "targets"? ${EXPECTED}`],
    ['ignroe=build-mismatch', `"ignroe" is not understood. Did you mean "ignore"? ${EXPECTED}`],
    ['ignore=build-mismatch because', `"because" is not understood. ${EXPECTED}`],
    ['ignore=build-mismatch reason=in two words', `"two" is not understood. ${EXPECTED}`],
    ['= a', `"" is not understood. ${EXPECTED}`],
    ['targets=', 'targets has an empty value. Expected targets=HOST,HOST, with quotes round names that hold blanks'],
    ['targets=""', 'targets has an empty value. Expected targets=HOST,HOST, with quotes round names that hold blanks'],
    [
      'targets=a,,b',
      'targets has an empty value. Expected targets=HOST,HOST, with quotes round names that hold blanks',
    ],
    ['ignore', 'ignore has an empty value. Expected ignore=RULE,RULE'],
    ['ignore build-mismatch', 'ignore has an empty value. Expected ignore=RULE,RULE'],
    ['ignore = build-mismatch', 'ignore has an empty value. Expected ignore=RULE,RULE'],
    ['ignore=build-mismatch,', 'ignore has an empty value. Expected ignore=RULE,RULE'],
    ['ignore=" , "', 'ignore has an empty value. Expected ignore=RULE,RULE'],
    ['ignore=build-mismatch reason=" "', 'reason has an empty value. Expected reason="..."'],
    ['ignore=client-host ignore=build-mismatch', 'ignore is given twice. Expected it once: ignore=RULE,RULE'],
    ['reason="why" targets=a', 'there is a reason, but no ignore that it explains. Expected ignore=RULE reason="..."'],
    [`targets=${'a,'.repeat(100)}a`, 'there are 101 targets. Expected at most 100'],
    ['targets="a', 'a quote has no end: "a'],
    ['targets="a"b', 'a blank is missing after the quote, before b'],
    ['ignore=client-host reason="a",b', 'a blank is missing after the quote, before ,b'],
    [
      'ignore=build-mismach',
      'there is no rule "build-mismach". Did you mean "build-mismatch"? The command "rules" lists them all',
    ],
    ['ignore=client-host,constructor', 'there is no rule "constructor". The command "rules" lists them all'],
    [`ignore=${'x'.repeat(200)}`, `there is no rule "${'x'.repeat(77)}...". The command "rules" lists them all`],
  ])('%s', (text, message) => {
    expect(inline(text)).toEqual({ targets: null, ignores: [], problems: [{ line: 1, message }] });
  });

  test('one bad comment does nothing, the others do what they say', () => {
    expect(inline('targets=a ignore=nonsense', 'ignore=client-host')).toEqual({
      targets: null,
      ignores: [{ rules: ['client-host'], reason: null, line: 2 }],
      problems: [{ line: 1, message: 'there is no rule "nonsense". The command "rules" lists them all' }],
    });
  });
  test('targets stand in one comment', () => {
    const { targets, problems } = inline('targets=a', 'targets=b');
    expect(targets).toEqual(['a']);
    expect(problems).toEqual([
      {
        line: 2,
        message: 'the targets of this FROM are given in line 1 already. Expected one list: targets=HOST,HOST',
      },
    ]);
  });
});

const words = fc.constantFrom(
  'targets=',
  'ignore=',
  'reason=',
  'build-mismatch',
  ',',
  ' ',
  '"',
  "'",
  '[',
  ']',
  '=',
  'x',
);

test('any text gives an answer: something said, or one problem', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((each) => each.join('')),
  );
  fc.assert(
    fc.property(text, (each) => {
      const { targets, ignores, problems } = readInline([{ line: 1, text: each }]);
      expect(problems.length + (targets !== null || ignores.length > 0 ? 1 : 0)).toBe(1);
      for (const item of [...(targets ?? []), ...ignores.flatMap(({ rules }) => rules)]) {
        expect(item).not.toBe('');
        expect(item).toBe(item.trim());
      }
    }),
    { numRuns: 1_000 },
  );
});

describe('limits', () => {
  test.each([['ignore=no-such-rule'], ['ignore=build-mismatch'], ['targets=']])('20,000 comments %s', (text) => {
    const start = cpuTime();
    const { ignores, problems } = inline(...Array<string>(20_000).fill(text));
    expect(ignores.length + problems.length).toBe(101);
    expect(problems.at(-1)).toEqual({
      line: 101,
      message:
        'this FROM has 20000 comments. Only the first 100 are read; expected fewer, each with several rules: ignore=RULE,RULE',
    });
    expect(cpuTime() - start).toBeLessThan(500);
  });

  test('100 rules in one comment, and no more', () => {
    const rules = (count: number) => inline(`ignore=${Array(count).fill('build-mismatch').join(',')}`);
    expect(rules(100).ignores[0]!.rules).toHaveLength(100);
    expect(rules(101)).toMatchObject({
      ignores: [],
      problems: [{ message: 'there are 101 rules. Expected at most 100' }],
    });
  });
});

test.each(['[', '"', ',', ' ', 'a,', '"a",', 'a ', '=', 'ignore=a '])(
  'hundreds of thousands of %j take no time to speak of',
  (piece) => {
    const start = cpuTime();
    for (const before of ['', 'targets=', 'targets="', 'ignore=client-host,']) {
      readInline([{ line: 1, text: `${MARK}${before}${piece.repeat(300_000)}"` }]);
    }
    expect(cpuTime() - start).toBeLessThan(4_000);
  },
);
