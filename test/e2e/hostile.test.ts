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
  test.each<[what: string, files: Readonly<Record<string, string>>]>([
    ['a RUN of dashes', { Dockerfile: `${BASE}\nRUN ${'-'.repeat(150)}\n` }],
    [
      'many flags and no command',
      { Dockerfile: `${BASE}\nRUN ${'--x '.repeat(20_000)}\nCMD ${'- '.repeat(20_000)}\n` },
    ],
    ['lines without end', { Dockerfile: `${BASE}\nRUN <<EOF\n${' \n'.repeat(100_000)}EOF\n` }],
  ])('%s does not hold up the check', { timeout: 20_000 }, (_what, files) => {
    const { code, stdout, stderr } = command(node, ['--target', 'ltsc2022'], { cwd: repository(files) });
    expect([0, 1]).toContain(code);
    expect([/Dockerfile:|1 image on 1 target/.test(stdout), stderr]).toEqual([true, '']);
  });
});
