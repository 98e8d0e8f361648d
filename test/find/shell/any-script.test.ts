import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Shell } from '../../../src/find/shell/command.js';
import { unknown } from '../../../src/find/unknown.js';
import { commandsOf } from './lines.js';

const SHELLS: readonly Shell[] = ['bash', 'sh', 'pwsh', 'powershell', 'cmd'];
const MARK = unknown('${{ inputs.v }}');

/** What scripts consist of, so that random texts reach all of the readers. */
const PIECES = (
  'docker|build|buildx|bake|compose|up|--build|-f|--file=|-t|x:1|.|..|/|\\|--build-arg|A=|A=1|B|--target|--platform|--isolation=|' +
  '--build-context|b=docker-image://x|--set|*.args.A=|-|--|-q|https://x|' +
  '$A|${A}|${A:-b}|${A|$(|`|$((|))|)|(|{|}|[[|]]|$env:A|${env:A}|$v|@v|@(|@{|@"\n|\n"@|\'|"|$\'|' +
  '%A%|%%v|%1|!A!|%|!|^|^\n|`\n|\\\n|\n|\r\n|\t|;|;;|&|&&|\\||>|>>|2>&1|<|<<E|E|<<<|#|<#|#>|REM|::|:x|' +
  'if|then|elif|else|fi|for|in|do|done|while|case|esac|function|f()|foreach ($v in \'a\',"b")|foreach|try|catch|switch|for %%v in (a b) do|' +
  'A=b|export|unset|$A = "1"|$env:A = 2|set A=1|set "A=1"|cd|cd a|cd ..|cd -|pushd|popd|Set-Location|source|eval|iex|sudo|env|time|call'
)
  .split(/(?<!\\)\|/)
  .map((piece) => piece.replace('\\|', '|'));

const script = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES, MARK) }, { weight: 1, arbitrary: fc.string() }),
      fc.constantFrom('', ' ', ' ', '\n'),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => `docker build -f ${pieces.map(([piece, after]) => piece + after).join('')}\ndocker build .`);

/** Every text in a command; those of what is not known are what was written, which holds no mark either. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Map) return [...value].flat().flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  // Names of images may be known in part.
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'tags' ? [] : key === 'set' ? textsOf(each).filter((text) => !text.includes('.tags')) : textsOf(each),
  );
}

test.each(SHELLS)('%s: any text gives commands, and what is known holds no mark', (shell) => {
  fc.assert(
    fc.property(script, fc.constantFrom('', 'win', MARK, `a/${MARK}`), (text, folder) => {
      const lines = text.split(/\r\n?|\n/).length;
      for (const command of commandsOf(shell, text, { env: { A: MARK, B: '1' }, folder })) {
        expect(textsOf(command).join('')).not.toMatch(/[\uFDD0\uFDD1]/);
        expect(command.line).toBeLessThan(lines);
        if (command.kind === 'unread') expect(command.message).toMatch(/\.$/);
        if (command.kind === 'build') {
          expect(command.build.dockerfile).toMatch(
            /^(?!\.\.?(?:\/|$)|\/|[A-Za-z]:)(?!.*(?:\/\/|\/\.\.?(?:\/|$)|\\)).+$/s,
          );
        }
      }
    }),
    { numRuns: 1_500 },
  );
});

test.each(SHELLS)('%s: a script of a size that nobody writes is named, not read', (shell) => {
  const found = commandsOf(shell, `docker build .\n${' '.repeat(256 * 1024)}`);
  expect(found).toMatchObject([{ kind: 'unread', line: 0, message: expect.stringContaining('larger than 256 KB') }]);
});

test.each<[shell: Shell, open: string]>([
  ['bash', '(\n'],
  ['bash', 'if x; then\n'],
  ['pwsh', 'if ($x) {\n'],
  ['cmd', 'if x==y (\n'],
])('%s: blocks within blocks without end', (shell, open) => {
  const [found] = commandsOf(shell, `${open.repeat(10_000)}docker build .`);
  expect(found).toMatchObject({ kind: 'unread', message: expect.stringContaining('nested too deep') });
});

test('pipes and wrappers without number', () => {
  expect(commandsOf('bash', `docker build . ${'| '.repeat(50_000)}`)).toHaveLength(1);
  expect(commandsOf('bash', `${'sudo '.repeat(50_000)} docker build .`)).toEqual([]);
  expect(commandsOf('bash', `${'cd a\n'.repeat(20_000)} docker build .`)).toMatchObject([{ kind: 'unread' }]);
});

test('loops and values that multiply come to an end, and it is said', () => {
  const rounds = `${'for a in 1 2 3 4 5 6 7 8; do '.repeat(30)}docker build $a .; ${'done; '.repeat(30)}`;
  expect(commandsOf('bash', rounds)).toHaveLength(64);
  const doubled = `A=xxxxxxxx\n${'A=$A$A\n'.repeat(100)}docker build --build-arg A=$A .`;
  expect(commandsOf('bash', doubled)).toMatchObject([{ build: { unknownArgs: new Map([['A', '$A']]) } }]);
  const many = commandsOf('bash', 'docker build .\n'.repeat(17_000));
  expect(many.at(-1)).toMatchObject({ kind: 'unread', message: expect.stringContaining('repeats too much') });
  expect(many.length).toBeLessThan(10_000);
});
