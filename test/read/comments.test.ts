import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDockerfile } from '../../src/read/parse.js';

const MARK = 'windows-container-compat:';

/** Lines of the comments by stage, those of no stage last. */
function linesOf(text: string): number[][] {
  const { stages, strayDirectives } = read(text);
  return [...stages.map((stage) => stage.directives), strayDirectives].map((each) => each.map(({ line }) => line));
}

function read(text: string) {
  const result = parseDockerfile(text);
  if (!result.ok) throw new Error(`line ${result.refusal.line}: ${result.refusal.message}`);
  return result.dockerfile;
}

const file = (...lines: string[]) => lines.join('\n');

describe('a comment belongs to the FROM after it', () => {
  test.each<[string, string, number[][]]>([
    ['in the line before', file(`# ${MARK} a`, 'FROM a'), [[1], []]],
    ['blank lines and other comments between', file(`# ${MARK} a`, '', '# why', 'FROM a'), [[1], []]],
    ['several', file(`# ${MARK} a`, `# ${MARK} b`, 'FROM a'), [[1, 2], []]],
    ['after parser directives', file('# syntax=x', '# escape=`', `# ${MARK} a`, 'FROM a `', '  AS b'), [[3], []]],
    ['before and between global ARGs', file(`# ${MARK} a`, 'ARG A', `# ${MARK} b`, 'ARG B', 'FROM a'), [[1, 3], []]],
    ['within a global ARG', file('ARG A \\', `# ${MARK} a`, '  B', 'FROM a'), [[2], []]],
    ['within the FROM', file('FROM \\', `# ${MARK} a`, '  a \\', `  # ${MARK} b`, 'AS b'), [[2, 4], []]],
    ['each its own', file(`# ${MARK} a`, 'FROM a', `# ${MARK} b`, 'FROM b'), [[1], [3], []]],
    ['after the last instruction of a stage', file('FROM a', 'RUN x', `# ${MARK} b`, 'FROM b'), [[], [3], []]],
    ['after a heredoc', file('FROM a', 'RUN <<E', 'x', 'E', `# ${MARK} b`, 'FROM b'), [[], [5], []]],
    ['CRLF and a byte order mark', `\uFEFF# ${MARK} a\r\nFROM a\r\n`, [[1], []]],
    ['indented by Unicode white space', `\u00a0\u0085# ${MARK} a\nFROM a`, [[1], []]],
  ])('%s', (_, text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });
});

describe('a comment that no FROM follows belongs to none', () => {
  test.each<[string, string, number[][]]>([
    ['an instruction comes first', file('FROM a', `# ${MARK} a`, 'RUN x', 'FROM b'), [[], [], [2]]],
    ['an ARG of a stage comes first', file('FROM a', `# ${MARK} a`, 'ARG x', 'FROM b'), [[], [], [2]]],
    ['within a RUN', file('FROM a', 'RUN x \\', `# ${MARK} a`, '  y', 'FROM b'), [[], [], [3]]],
    ['the file ends', file('FROM a', `# ${MARK} a`), [[], [2]]],
    ['in order', file('FROM a', `# ${MARK} a`, 'RUN x', `# ${MARK} b`, 'RUN y', `# ${MARK} c`), [[], [2, 4, 6]]],
  ])('%s', (_, text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });
});

describe('where BuildKit sees no comment there is none', () => {
  test.each<[string, string]>([
    ['a heredoc', file('FROM a', 'RUN <<E', `# ${MARK} a`, 'E', 'FROM b')],
    ['a heredoc that drops tabs', file('FROM a', 'RUN <<-E', `\t# ${MARK} a`, '\tE', 'FROM b')],
    ['the end of an instruction', file('FROM a', `RUN x # ${MARK} a`, 'FROM b')],
    ['the end of a continuation', file('FROM a', 'RUN x \\', `  y # ${MARK} a`, 'FROM b')],
    ['a string over lines', file('FROM a', 'RUN "x \\', `y" # ${MARK} a`, 'FROM b')],
  ])('%s', (_, text) => {
    expect(linesOf(text).flat()).toEqual([]);
  });

  test('a heredoc in one stage, a comment in the next', () => {
    expect(linesOf(file('FROM a', 'COPY <<E /x', `# ${MARK} a`, 'E', `# ${MARK} b`, 'FROM b'))).toEqual([[], [5], []]);
  });
  test('a parser directive is none, and one after a comment for us is only a comment', () => {
    expect(read('# escape=`\nFROM a').stages[0]!.directives).toEqual([]);
    expect(read(`# ${MARK} a\n# escape=\`\nFROM a`).escape).toBe('\\');
  });
});

describe('which comments are kept, and as what', () => {
  test.each<[string, string | null]>([
    ['# windows-container-compat: ignore=a', 'windows-container-compat: ignore=a'],
    ['#windows-container-compat:ignore=a', 'windows-container-compat:ignore=a'],
    [
      '  #\t Windows-Container-COMPAT :  ignore=a reason="x # y" \t',
      'Windows-Container-COMPAT :  ignore=a reason="x # y"',
    ],
    ['# windows-container-compat:', 'windows-container-compat:'],
    ['# windows-container-compat: a \\', 'windows-container-compat: a \\'],
    ['# windows-container-compat ignore=a', null],
    ['# windows-container-compatible: a', null],
    ['## windows-container-compat: a', null],
    ['# see windows-container-compat: a', null],
    ['# what it does', null],
    ['#', null],
  ])('%s', (comment, text) => {
    const [stage] = read(`${comment}\nFROM a`).stages;
    expect(stage!.directives).toEqual(text === null ? [] : [{ line: 1, text }]);
  });
});

test('as many as a file can hold', () => {
  const many = 150_000;
  const comments = `# ${MARK}\n`.repeat(many);
  expect(read(`${comments}FROM a\n${comments}RUN x\n`).stages[0]!.directives).toHaveLength(many);
  expect(read(`FROM a\n${comments}RUN x\n`).strayDirectives).toHaveLength(many);
});

test('each comment line is found once, in the right place, whatever stands around it', () => {
  const here = `# ${MARK} here`;
  const block = fc.constantFrom(
    ['FROM a'],
    ['FROM \\', 'a'],
    ['FROM \\', here, 'a'],
    ['RUN x'],
    ['RUN x \\'],
    ['RUN <<E', '# text', `# ${MARK} text`, 'E'],
    ['ARG b'],
    [''],
    ['# other'],
    [here],
    [`RUN x # ${MARK} text`],
  );
  let read = 0;
  fc.assert(
    fc.property(fc.array(block, { maxLength: 15 }), (blocks) => {
      const lines = ['FROM a', ...blocks.flat()];
      const result = parseDockerfile(lines.join('\n'));
      if (!result.ok) return;
      read++;
      const { stages, strayDirectives } = result.dockerfile;
      let before = 0;
      for (const stage of stages) {
        for (const { line } of stage.directives) expect(line > before && line < stage.endLine).toBe(true);
        before = Math.max(stage.endLine, ...stage.instructions.map(({ endLine }) => endLine));
      }
      const found = [...stages.flatMap((stage) => stage.directives), ...strayDirectives].map(({ line }) => line);
      const written = lines.flatMap((line, index) => (line === here ? [index + 1] : []));
      expect(found.sort((a, b) => a - b)).toEqual(written);
    }),
    { numRuns: 500 },
  );
  expect(read).toBeGreaterThan(100);
});
