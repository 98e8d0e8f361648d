// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Dockerfiles spell variables like that
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dockerfile, Refusal } from '../../src/read/dockerfile.js';
import { parseDockerfile } from '../../src/read/parse.js';
import { cpuTime } from '../cpu-time.js';

function read(text: string): Dockerfile {
  const result = parseDockerfile(text);
  if (!result.ok) throw new Error(`line ${result.refusal.line}: ${result.refusal.message}`);
  return result.dockerfile;
}

function refused(text: string): Refusal {
  const result = parseDockerfile(text);
  if (result.ok) throw new Error('was read');
  return result.refusal;
}

const bases = (text: string) => read(text).stages.map((stage) => stage.written);

describe('directives', () => {
  test.each([
    ['# escape=`\nFROM a', '`', null],
    ['#ESCAPE=`\nFROM a', '`', null],
    ['  #  escape =  `  \r\nFROM a', '`', null],
    ['\uFEFF# escape=`\nFROM a', '`', null],
    ['# syntax=docker/dockerfile:1\n# check=skip=all\n# escape=`\nFROM a', '`', 'docker/dockerfile:1'],
    ['\n# escape=`\nFROM a', '\\', null],
    ['# a remark\n# escape=`\nFROM a', '\\', null],
    ['# foo=bar\n# escape=`\nFROM a', '\\', null],
    ['# escape\nFROM a', '\\', null],
    ['FROM a\n# escape=`', '\\', null],
  ])('%j', (text, escapeChar, syntax) => {
    expect(read(text)).toMatchObject({ escape: escapeChar, syntax });
  });

  test.each([
    ['# escape=`\n# escape=`\nFROM a', 2, 'only one escape parser directive can be used'],
    ['# syntax=a\n# SYNTAX=b\nFROM a', 2, 'only one syntax parser directive can be used'],
    ['# escape=``\nFROM a', 1, "invalid escape token '``'"],
    ['# syntax=a\n# escape=` for Windows\nFROM a', 2, "invalid escape token '` for Windows'"],
  ])('%j is refused', (text, line, message) => {
    const refusal = refused(text);
    expect(refusal.line).toBe(line);
    expect(refusal.message).toContain(message);
  });

  test('a refusal tells the syntax, too', () => {
    expect(parseDockerfile('# syntax=acme/frontend:2\nLET x=1\n')).toMatchObject({
      ok: false,
      syntax: 'acme/frontend:2',
    });
  });
});

describe('logical lines', () => {
  test.each([
    ['a comment and a blank line inside', 'FROM a\nRUN x `\n# FROM c\n\n  y\nFROM b', ['a', 'b'], '`'],
    ['a line that is only the escape', 'FROM \\\n\\\na\nRUN x', ['a'], '\\'],
    ['a doubled escape ends the line', 'FROM a\nCOPY x C:\\\\\nFROM b', ['a', 'b'], '\\'],
    ['three of them, too', 'FROM a\nCOPY x C:\\\\\\\nFROM b', ['a', 'b'], '\\'],
    ['an escape before spaces and tabs', 'FROM a\nRUN x \\ \t\nFROM b\nFROM c', ['a', 'c'], '\\'],
    ['a lone backslash swallows the next line', 'FROM a\nWORKDIR C:\\\nFROM b', ['a'], '\\'],
    ['not so under the backtick', 'FROM a\nWORKDIR C:\\\nFROM b', ['a', 'b'], '`'],
    ['a doubled backtick ends the line', 'FROM a\nRUN x ``\nFROM b', ['a', 'b'], '`'],
    ['VT, FF and tab separate', 'FROM\va\f\tAS\tb', ['a'], '\\'],
    ['a continuation at the end of the file', 'FROM a\nFROM b \\', ['a', 'b'], '\\'],
    ['the keyword itself is continued', 'FR\\\nOM a', ['a'], '\\'],
    ['a comment that ends in the escape', '# x \\\nFROM a', ['a'], '\\'],
  ])('%s', (_, text, expected, escapeChar) => {
    expect(bases(escapeChar === '`' ? `# escape=\`\n${text}` : text)).toEqual(expected);
  });

  test('first and last line of every instruction', () => {
    const text = '\n# x\nFROM a \\\n  # y\n\n AS b\nRUN <<EOF\nFROM c\nEOF\nRUN z \\\n\n# end';
    const [stage] = read(text).stages;
    expect([stage!.line, stage!.endLine, stage!.alias]).toEqual([3, 6, 'b']);
    expect(stage!.instructions.map(({ line, endLine, rest }) => [line, endLine, rest])).toEqual([
      [7, 9, '<<EOF'],
      [10, 12, 'z'],
    ]);
  });

  test('the limit counts bytes of a physical line, not of a logical one', () => {
    const run = (length: number, unit = 'x') => `FROM a\nRUN ${unit.repeat(length)}\nFROM b`;
    expect(bases(run(65_535 - 4))).toEqual(['a', 'b']);
    expect(refused(run(65_536 - 4))).toMatchObject({ line: 2 });
    expect(bases(run(32_765, 'é'))).toEqual(['a', 'b']);
    expect(refused(run(32_766, 'é')).message).toContain('dockerfile line greater than max allowed size of 65535');
    expect(bases(`FROM a\nRUN \\\n${'x \\\n'.repeat(60_000)}y\nFROM b`)).toEqual(['a', 'b']);
  });

  test('20,000 continued lines and 5 MB take well under a second', () => {
    const start = cpuTime();
    expect(bases(`FROM a\nRUN x \\\n${' && something else \\\n'.repeat(20_000)} y`)).toEqual(['a']);
    expect(read(`FROM a\n${'RUN echo this is one of many\n'.repeat(180_000)}`).stages[0]!.instructions.length).toBe(
      180_000,
    );
    expect(cpuTime() - start).toBeLessThan(3_000);
  });
});

describe('heredocs', () => {
  test.each([
    ['plain', 'RUN <<EOF\nFROM x\nEOF', ['FROM x\n']],
    ['with a space', 'RUN << EOF\nFROM x\nEOF', ['FROM x\n']],
    ['chomped', 'RUN <<-EOF\n\tFROM x\n\t\tEOF', ['FROM x\n']],
    ['not chomped: a tab before the delimiter', 'RUN <<EOF\n\tEOF\nEOF', ['\tEOF\n']],
    ['quoted', 'RUN <<"E O F" pwsh\nFROM x\nE O F', ['FROM x\n']],
    ['file descriptor', 'RUN 3<<EOF\nFROM x\nEOF', ['FROM x\n']],
    ['two', 'COPY <<a <<b /\n1\na\n2\nb', ['1\n', '2\n']],
    ['through ONBUILD', 'ONBUILD ADD <<EOF /x\nFROM x\nEOF', ['FROM x\n']],
    ['CRLF', 'RUN <<EOF\r\nFROM x\r\nEOF\r', ['FROM x\n']],
    ['empty', 'RUN <<EOF\nEOF', ['']],
    ['escaped delimiter', 'RUN <<\\EOF\nFROM x\nEOF', ['FROM x\n']],
    ['lines in it are not continued', 'RUN <<EOF\na \\\nEOF', ['a \\\n']],
    ['not in JSON', 'RUN ["<<EOF"]', []],
    ['not in JSON after a flag', 'RUN --network=none ["<<EOF"]', []],
    ['almost JSON is none', 'RUN ["a"] <<EOF\nFROM x\nEOF', ['FROM x\n']],
    ['not in quotes', 'RUN echo "<<EOF"', []],
    ['not <<<', 'RUN cat <<<EOF', []],
    ['not after other text', 'RUN cat a<<EOF', []],
    ['not where a quote is left open', "RUN echo it's <<EOF", []],
    ['not in CMD', 'CMD <<EOF', []],
    ['not escaped', 'RUN cat \\<<EOF', []],
  ])('%s', (_, run, bodies) => {
    const [first, second] = read(`FROM a\n${run}\nFROM b`).stages;
    expect(first!.instructions.map((instruction) => instruction.heredocs)).toEqual([bodies]);
    expect(second!.written).toBe('b');
  });

  test('under the backtick they still follow the backslash', () => {
    expect(bases('# escape=`\nFROM a\nRUN x `\n <<\\EOF\nFROM x\nEOF\nFROM b')).toEqual(['a', 'b']);
  });

  test('without an end they are refused where they begin', () => {
    expect(refused('FROM a\nRUN x \\\n <<EOF\nFROM b\n EOF\n')).toMatchObject({
      line: 2,
      message: expect.stringContaining('unterminated heredoc'),
    });
  });
});

describe('FROM', () => {
  test.each([
    ['FROM a', 'a', null, null],
    ['from A:1 As Build.x-1_2', 'A:1', 'build.x-1_2', null],
    ['FROM --platform="windows/amd64" a', 'a', null, 'windows/amd64'],
    ["FROM --platform='win'dows a AS b", 'a', 'b', 'windows'],
    ['FROM --platform=$BUILDPLATFORM a', 'a', null, '$BUILDPLATFORM'],
    ['FROM --platform= a', 'a', null, null],
    ['FROM -- a', 'a', null, null],
    ['FROM servercore:"${TAG}"', 'servercore:"${TAG}"', null, null],
    ["FROM '$a'", "'$a'", null, null],
    ['FROM a:1#note', 'a:1#note', null, null],
    ['FROM \u00a0a\u00a0', 'a', null, null],
  ])('%s', (text, written, alias, platform) => {
    expect(read(text).stages[0]).toMatchObject({ index: 0, written, alias, platform });
  });

  test.each([
    ['FROM', 'FROM requires either one or three arguments'],
    ['FROM a:1 # note', 'a comment must stand on a line of its own'],
    ['FROM a b', 'FROM requires either one or three arguments'],
    ['FROM a\rFROM b', 'FROM requires either one or three arguments'],
    ['FROM a b c', 'FROM requires either one or three arguments: the second must be AS, not b'],
    ['FROM a AS b c', 'FROM requires either one or three arguments'],
    ['FROM ${x:-a b}', 'white space separates even inside quotes'],
    ['FROM a AS 1b', 'invalid name for build stage: "1b"'],
    ['FROM a AS b/c', 'invalid name for build stage: "b/c"'],
    ['FROM --foo=1 a', 'unknown flag: --foo'],
    ['FROM --platform a', 'missing a value on flag: --platform'],
    ['FROM --platform=a --platform=b c', 'duplicate flag specified: --platform'],
    ['FROM\u00a0a', 'unknown instruction: FROM\u00a0a'],
    ['\uFEFF\uFEFFFROM a', 'unknown instruction'],
  ])('%s is refused', (text, message) => {
    expect(refused(text)).toMatchObject({ line: 1, message: expect.stringContaining(message) });
  });

  test.each([
    ['FROM {{ .Base }} AS x', '{{ .Base }}', 'x', null],
    [
      'FROM mcr.microsoft.com/windows/servercore:{{OS_VERSION}}',
      'mcr.microsoft.com/windows/servercore:{{OS_VERSION}}',
      null,
      null,
    ],
    ['FROM {{ if eq .a "b c" }}x{{ else }}y{{ end }}', '{{ if eq .a "b c" }}x{{ else }}y{{ end }}', null, null],
    ['FROM --platform={{ .P }} a:{{ .T }} as {{ .N }}', 'a:{{ .T }}', null, '{{ .P }}'],
    ['FROM {{ never closed', '{{ never closed', null, null],
  ])('template: %s', (text, written, alias, platform) => {
    expect(read(text).stages[0]).toMatchObject({ written, alias, platform });
  });
});

describe('ARG', () => {
  test.each([
    ['ARG A', '\\', [['A', null]]],
    ['ARG A=', '\\', [['A', '']]],
    [
      'ARG A=1 B="x y" C',
      '\\',
      [
        ['A', '1'],
        ['B', '"x y"'],
        ['C', null],
      ],
    ],
    [
      "ARG A='a \\' B=2",
      '\\',
      [
        ['A', "'a \\'"],
        ['B', '2'],
      ],
    ],
    [
      'ARG A=a\\ b B',
      '\\',
      [
        ['A', 'a\\ b'],
        ['B', null],
      ],
    ],
    [
      'ARG A=a` b B',
      '`',
      [
        ['A', 'a` b'],
        ['B', null],
      ],
    ],
    [
      'ARG A=C:\\ B',
      '`',
      [
        ['A', 'C:\\'],
        ['B', null],
      ],
    ],
    ['ARG A=x=y', '\\', [['A', 'x=y']]],
    ['ARG A="x', '\\', [['A', '"x']]],
    ['ARG A=C:\\\\', '\\', [['A', 'C:\\\\']]],
  ] as const)('%s under %s', (text, escapeChar, expected) => {
    const { globalArgs } = read(`${escapeChar === '`' ? '# escape=`\n' : ''}${text}\nFROM a`);
    expect(globalArgs.map((arg) => [arg.name, arg.value])).toEqual(expected);
  });

  test('after a FROM it belongs to the stage', () => {
    const { globalArgs, stages } = read('ARG A=1\nFROM a\nARG B=2');
    expect(globalArgs).toEqual([{ name: 'A', value: '1', line: 1, endLine: 1 }]);
    expect(stages[0]!.instructions).toMatchObject([{ keyword: 'ARG', rest: 'B=2' }]);
  });

  test.each([
    ['ARG\nFROM a', 1, 'ARG requires at least one argument'],
    ['FROM a\nARG =1', 2, 'ARG names can not be blank'],
  ])('%j is refused', (text, line, message) => {
    expect(refused(text)).toEqual({ line, message });
  });
});

describe('instructions', () => {
  test('keyword, rest and ONBUILD', () => {
    const text =
      'FROM a\nrun  --mount=type=cache,target=/x  echo hi \nOnBuild  Run ["a", "b"]\nWORKDIR C:\\a\\ \nWORKDIR C:\\\\';
    const { instructions } = read(`# escape=\`\n${text}`).stages[0]!;
    expect(instructions.map(({ keyword, rest, onbuild }) => [keyword, rest, onbuild])).toEqual([
      ['RUN', '--mount=type=cache,target=/x  echo hi', false],
      ['RUN', '["a", "b"]', true],
      ['WORKDIR', 'C:\\a\\', false],
      ['WORKDIR', 'C:\\\\', false],
    ]);
  });

  test.each([
    ['', 1, 'file with no instructions'],
    ['# only a comment\n\n', 1, 'file with no instructions'],
    ['ARG A=1\n', 1, 'no stages to build'],
    ['# x\nRUN x\nFROM a', 2, 'no build stage in current context'],
    ['ONBUILD RUN x\nFROM a', 1, 'no build stage in current context'],
    ['FROM a\nINCLUDE+ x', 2, 'unknown instruction: INCLUDE+'],
    ['FROM a\nONBUILD', 2, 'ONBUILD requires at least one argument'],
    ['FROM a\nONBUILD from b', 2, "FROM isn't allowed as an ONBUILD trigger"],
    ['FROM a\nONBUILD MAINTAINER b', 2, "MAINTAINER isn't allowed as an ONBUILD trigger"],
    ['FROM a\nONBUILD ONBUILD RUN x', 2, 'Chaining ONBUILD'],
    ['FROM a\n{{ if .x }}\nRUN x', 2, 'a template'],
    ['FROM a\nRUN x; `\n  y', 3, 'ends in a backtick'],
    ['# escape=`\nFROM a\nRUN x; \\\n  y', 4, 'ends in a backslash'],
    ['FROM a\n\\\n', 2, 'unknown instruction'],
    ['F\0R\0O\0M\0', 1, 'not a text file'],
    ['FROM a\nRUN \0', 2, 'not a text file'],
    ['FROM a\nconstructor x', 2, 'unknown instruction: CONSTRUCTOR'],
    [`${'FROM a\n'.repeat(5_001)}`, 5_001, 'more than 5000 stages'],
  ])('%j is refused', (text, line, message) => {
    const refusal = refused(text);
    expect(refusal.message).toContain(message);
    expect(refusal.line).toBe(line);
  });
});

describe('properties', () => {
  const pieces = fc.constantFrom(
    'FROM a',
    'FROM b AS c',
    'from --platform=x d',
    'RUN x',
    'RUN <<EOF',
    'EOF',
    "COPY <<-'E' /",
    'E',
    'ARG A=1 B',
    'ONBUILD RUN y',
    '# escape=`',
    '# syntax=x',
    '# c',
    '',
    ' ',
    '\t',
    '\\',
    '`',
    '"',
    "'",
    '${',
    '}',
    '$A',
    '{{',
    '<<',
    '\r',
    '\uFEFF',
    '\u00a0',
    'FROM',
    '\0',
  );
  const files = fc
    .array(fc.tuple(pieces, fc.constantFrom('\n', '\n', '\n', '\r\n', ' ', '')), { maxLength: 30 })
    .map((parts) => parts.flat().join(''));
  const shape = (text: string) => {
    const result = parseDockerfile(text);
    return result.ok ? result.dockerfile : result.refusal;
  };

  test('any text gives a result, with lines inside the file', () => {
    fc.assert(
      fc.property(fc.oneof(files, fc.string({ unit: 'binary' })), (text) => {
        const last = Math.max(1, text.split('\n').length);
        const result = parseDockerfile(text);
        if (!result.ok) {
          expect(result.refusal.line).toBeGreaterThanOrEqual(1);
          expect(result.refusal.line).toBeLessThanOrEqual(last);
          return;
        }
        let before = 0;
        for (const stage of result.dockerfile.stages) {
          for (const { line, endLine } of [stage, ...stage.instructions]) {
            expect(line).toBeGreaterThan(before);
            expect(endLine).toBeGreaterThanOrEqual(line);
            expect(endLine).toBeLessThanOrEqual(last);
            before = endLine;
          }
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('CRLF line ends and a byte order mark change nothing', () => {
    fc.assert(
      fc.property(files, (text) => {
        fc.pre(!text.startsWith('\uFEFF'));
        expect(shape(text.replaceAll('\n', '\r\n'))).toEqual(shape(text));
        expect(shape(`\uFEFF${text}`)).toEqual(shape(text));
      }),
      { numRuns: 1_000 },
    );
  });

  test('blank and comment lines inside continuations change no base', () => {
    const inserted = fc.array(fc.constantFrom('', '  ', '# FROM x', '\t# y `', '#'), { maxLength: 3 });
    const words = fc.array(fc.tuple(fc.constantFrom('a', 'FROM x', '&& b', '"c'), inserted), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(words, fc.constantFrom('\\', '`'), (lines, escapeChar) => {
        const text = (insert: boolean) =>
          [
            `# escape=${escapeChar}`,
            'FROM first',
            `RUN x ${escapeChar}`,
            ...lines.flatMap(([word, between]) => [`${word} ${escapeChar}`, ...(insert ? between : [])]),
            'end',
            'FROM second AS z',
          ].join('\n');
        expect(bases(text(true))).toEqual(['first', 'second']);
        expect(read(text(true)).stages[0]!.instructions[0]!.rest).toBe(
          read(text(false)).stages[0]!.instructions[0]!.rest,
        );
      }),
    );
  });
});
