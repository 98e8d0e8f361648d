import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { command, NODES } from './dist.js';

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function repository(files: Readonly<Record<string, string>>): string {
  folder = mkdtempSync(join(tmpdir(), 'compat-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const BASE = 'FROM mcr.microsoft.com/windows/servercore:ltsc2022';

describe.each(NODES)('what a pull request may hold, on Node %s', (_, node) => {
  const fine =
    '1 image on 1 target: 0 errors, 0 warnings, 0 notices. Every Windows image runs\non all of its targets.\n';
  const refused = `error: Dockerfile:2: BuildKit refuses this Dockerfile: dockerfile line greater
  than max allowed size of 65535 (bytes).

Nothing was judged: 1 error, 0 warnings, 0 notices.
`;
  test.each<[what: string, files: Readonly<Record<string, string>>, code: number, said: string]>([
    ['a RUN of dashes', { Dockerfile: `${BASE}\nRUN ${'-'.repeat(150)}\n` }, 0, fine],
    ['the longest flags without a command', { Dockerfile: `${BASE}\nRUN ${'--x '.repeat(16_000)}\n` }, 0, fine],
    ['more flags than BuildKit takes', { Dockerfile: `${BASE}\nRUN ${'--x '.repeat(20_000)}\n` }, 1, refused],
    ['lines without end', { Dockerfile: `${BASE}\nRUN <<EOF\n${' \n'.repeat(100_000)}EOF\n` }, 0, fine],
  ])('%s does not hold up the check', { timeout: 20_000 }, (_what, files, code, said) => {
    const run = command(node, ['--target', 'ltsc2022'], { cwd: repository(files) });
    expect(run).toEqual({ code, stdout: said, stderr: '' });
  });
});
