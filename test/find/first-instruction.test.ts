import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startsLikeDockerfile } from '../../src/find/first-instruction.js';
import { cpuTime } from '../cpu-time.js';

describe('startsLikeDockerfile', () => {
  test.each([
    ['FROM', 'FROM a'],
    ['any case', 'from a as b'],
    ['white space before it', ' \t FROM a'],
    ['tabs within', 'FROM\ta\tAS\tb'],
    ['CRLF', '# x\r\n\r\nFROM a\r\nRUN b\r\n'],
    ['a byte order mark', '\uFEFFFROM a'],
    ['directives', '# syntax=docker/dockerfile:1\n#escape=`\n\nFROM a'],
    ['comments and blank lines', '# licence\n\n   # more\n \t\nFROM a'],
    ['flags', 'FROM --platform=windows/amd64 a AS b'],
    ['a template mark in the image', 'FROM mcr.microsoft.com/windows/servercore:{{OS_VERSION}}'],
    ['a variable', 'FROM $BASE:$TAG'],
    ['ARG, then FROM', 'ARG A=1\nARG B C="x y"\n\nFROM a:$A'],
    ['ARG, and the rest cut off', '# x\nARG A=1\nARG B'],
    ['a continued FROM', 'FROM \\\n  a'],
    ['a keyword continued at once', 'FROM\\\n # comment\n\n a'],
    ['a backtick continuation', '# escape=`\nFROM `\n  --platform=windows `\n  a'],
    ['a continued keyword', 'FR\\\nOM a'],
    ['a path that ends in a backslash, under a backtick escape', '# escape=`\nARG P=C:\\\nFROM a\nRUN x'],
    ['a doubled escape character, which is text', 'ARG P=C:\\\\\nFROM a\nRUN x'],
    ['a directive after another in upper case', '# SYNTAX = x\n# ESCAPE = `\nARG P=C:\\\nFROM a'],
    ['a continuation at the end', 'FROM a \\'],
  ])('%s: yes', (_, head) => {
    expect(startsLikeDockerfile(head)).toBe(true);
  });

  test.each([
    ['nothing', ''],
    ['comments only', '# FROM a\n# x\n'],
    ['another instruction', 'RUN a\nFROM b'],
    ['FROM later on a line', 'x FROM a'],
    ['a longer word', 'FROMAGE a'],
    ['FROM without an image', 'FROM\nRUN a'],
    ['FROM with a flag alone', 'FROM --platform=x'],
    ['prose', 'From here on, images are built.\n'],
    ['prose with three words', 'From the start\n'],
    ['Python', 'from dockerfile import parse\n\nparse()\n'],
    ['Python, relative', 'from . import x\n'],
    ['ARG alone', 'ARG\nFROM a'],
    ['ARG, then something else', 'ARG A\nRUN a'],
    ['prose about arguments', 'Arg parsing\n\nIs done by hand.\n'],
    ['a template', '{{ include "shared" }}\nFROM a'],
    ['a template in FROM', 'FROM mcr.microsoft.com/windows/{{ env.variant }}:{{ env.release }}'],
    ['another template', '<%= base %>\nFROM a'],
    ['NBSP, which separates nothing', 'FROM\u00A0a'],
    ['an escape directive that comes too late', '# comment\n# escape=`\nARG P=C:\\\nFROM a\nRUN x'],
    ['a second byte order mark', '\uFEFF\uFEFFFROM a'],
    ['a Markdown heading', '# Dockerfile\n\nHow to use it\n'],
    ['binary', '\0\x01\x02FROM a'],
    ['UTF-16', 'F\0R\0O\0M\0 \0a\0'],
  ])('%s: no', (_, head) => {
    expect(startsLikeDockerfile(head)).toBe(false);
  });

  test('never throws, and what comes before the first instruction makes no difference', () => {
    const comment = fc.string().map((text) => `# -${text.replaceAll('\n', ' ')}\n`);
    const skipped = fc.array(fc.oneof(comment, fc.constantFrom('\n', ' \t\n', '\r\n')));
    const start = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('FROM a', 'ARG x\nFROM y', 'RUN x', '{{'));
    fc.assert(
      fc.property(skipped, start, (lines, text) => {
        // A text of its own that begins with directives or a byte order mark means another thing further down.
        fc.pre(!/^\uFEFF|^[^\S\n]*#/.test(text));
        expect(startsLikeDockerfile(lines.join('') + text)).toBe(startsLikeDockerfile(text));
      }),
    );
  });

  test.each([
    ['comments', '# x\n'.repeat(250_000)],
    ['one comment', `#${' '.repeat(1_000_000)}`],
    ['a directive that is none', `# a=${' '.repeat(500_000)}x${' '.repeat(500_000)}y`],
    ['blank lines', '\n'.repeat(1_000_000)],
    ['spaces', ' '.repeat(1_000_000)],
    ['spaces and a word', `${' '.repeat(1_000_000)}x`],
    ['continuations', 'FROM \\\n'.repeat(140_000)],
    ['ARG lines', 'ARG A\n'.repeat(160_000)],
    ['words', `FROM${' a'.repeat(500_000)}`],
    ['a long word', `ARG ${'a'.repeat(1_000_000)}`],
    ['escape characters', '\\'.repeat(1_000_000)],
    ['tabs between words', `ARG a${'\t'.repeat(1_000_000)}b`],
  ])('takes a megabyte of %s in its stride', (_, head) => {
    const start = cpuTime();
    startsLikeDockerfile(head);
    expect(cpuTime() - start).toBeLessThan(2000);
  });
});
