import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { unifiedDiff } from '../../src/fix/diff.js';
import { gitEnvironment } from '../../src/io/git.js';
import { Repository } from '../io/repository.js';

test('three lines of context, as git writes it', () => {
  const before = 'a\nb\nc\nd\nFROM x:1\ne\nf\ng\nh\n';
  expect(unifiedDiff('web/Dockerfile', before, before.replace('x:1', 'x:2'))).toBe(
    'diff --git a/web/Dockerfile b/web/Dockerfile\n--- a/web/Dockerfile\n+++ b/web/Dockerfile\n' +
      '@@ -2,7 +2,7 @@\n b\n c\n d\n-FROM x:1\n+FROM x:2\n e\n f\n g\n',
  );
});

test('nothing changed: nothing to say', () => {
  expect(unifiedDiff('Dockerfile', 'a', 'a')).toBe('');
});

describe('git apply takes it', () => {
  let repository: Repository;
  beforeEach(() => {
    repository = new Repository();
    repository.git('init', '-q');
  });
  afterEach(() => repository.remove());

  function apply(path: string, before: string, after: string, folder = ''): string {
    repository.write(path, before);
    const env = { ...gitEnvironment(process.env), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
    const diff = unifiedDiff(path, before, after);
    execFileSync('git', ['apply', '--whitespace=nowarn', '-'], {
      cwd: `${repository.root}/${folder}`,
      env,
      input: diff,
      stdio: 'pipe',
    });
    return readFileSync(`${repository.root}/${path}`, 'utf8');
  }

  test.each([
    ['no line end at the end', 'Dockerfile', 'a\nFROM x:1', 'a\nFROM x:2'],
    ['CRLF', 'Dockerfile', 'a\r\nFROM x:1\r\nb\r\n', 'a\r\nFROM x:2\r\nb\r\n'],
    ['a byte order mark', 'Dockerfile', '\uFEFFFROM x:1\n', '\uFEFFFROM x:2\n'],
    ['a single line', 'Dockerfile', 'FROM x:1', 'FROM x:2'],
    ['lines apart', 'Dockerfile', `1\n${'x\n'.repeat(20)}2\n3\n`, `A\n${'x\n'.repeat(20)}B\nC\n`],
    ['hunks that touch', 'Dockerfile', `1\n${'x\n'.repeat(6)}2\n`, `A\n${'x\n'.repeat(6)}B\n`],
    ['a lone CR and other line ends', 'Dockerfile', 'a\rb\u2028\n1\n', 'a\rb\u2028\n2\n'],
    ['a space in the name', 'my web/Docker file', 'FROM x:1\n', 'FROM x:2\n'],
    ['quotes in the name', 'a"b\\c/Dockerfile', 'FROM x:1\n', 'FROM x:2\n'],
    ['control characters in the name', 'a\tb\u0001\n/Dockerfile', 'FROM x:1\n', 'FROM x:2\n'],
    ['letters of other scripts in the name', 'größe/Dockerfile', 'FROM x:1\n', 'FROM x:2\n'],
  ])('%s', (_, path, before, after) => {
    expect(apply(path, before, after)).toBe(after);
  });

  test('in a folder of the repository', () => {
    repository.write('web/x');
    expect(apply('web/Dockerfile', 'FROM x:1\n', 'FROM x:2\n', 'web')).toBe('FROM x:2\n');
  });

  test('any lines, any of them changed', () => {
    const line = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.boolean());
    const text = fc.array(line, { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(text, fc.boolean(), (lines, ends) => {
        const join = (of: (line: readonly [string, boolean]) => string) =>
          lines.map(of).join('\n') + (ends ? '\n' : '');
        const [before, after] = [join(([word]) => word), join(([word, changed]) => (changed ? `${word}!` : word))];
        if (before !== after) expect(apply('Dockerfile', before, after)).toBe(after);
      }),
      { numRuns: 40 },
    );
  });
});

test('a text that others wrote is only data', () => {
  expect(unifiedDiff('x', '@@ -1 +1 @@\n', '--- a\n').split('\n').slice(4)).toEqual(['-@@ -1 +1 @@', '+--- a', '']);
});
