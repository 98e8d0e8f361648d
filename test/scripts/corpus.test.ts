import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../e2e/dist.js';

let folder: string;

beforeAll(() => {
  // Outside of this repository, whose root the check would go by otherwise.
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  for (const name of ['framework-app', 'linux-team', 'bad-files'])
    cpSync(join(ROOT, 'test/fixtures/repositories', name), join(folder, name), { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true }));

function corpus(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/corpus.mjs'), ...args], {
    encoding: 'utf8',
    cwd: folder,
  });
  return { status, stderr, rows: stdout.split('\n').map((line) => line.trim().split(/ +/)) };
}

test('a row for each repository, with what was found and what it cost', () => {
  const { status, rows } = corpus('.', '--target', 'ltsc2022');
  expect(status).toBe(0);
  expect(rows[0]).toEqual(['repository', 'files', 'Windows', 'E', 'W', 'N', 's', 'MB']);
  const [framework, linux] = [
    rows.find(([name]) => name === 'framework-app'),
    rows.find(([name]) => name === 'linux-team'),
  ];
  expect(framework?.slice(1, 4)).toEqual(['1', '1', '1']);
  // Who builds for Linux hears of no error and no warning.
  expect(linux?.slice(3, 5)).toEqual(['0', '0']);
  for (const row of [framework, linux]) {
    expect(Number(row?.[6])).toBeGreaterThan(0);
    expect(Number(row?.[7])).toBeGreaterThan(20);
  }
  expect(rows.at(-2)?.slice(0, 3)).toEqual(['3', 'of', '3']);
});

test('what is wrong with a call is said in the row of each, and the sums leave them out', () => {
  const { rows } = corpus('.', '--target', 'no-such-host');
  expect(rows[1]?.slice(1).join(' ')).toMatch(/^not checked: windows-container-compat: .*no-such-host/);
  expect(rows.at(-2)?.slice(0, 3)).toEqual(['0', 'of', '3']);
});

test('without a folder it says how it is called', () => {
  expect(corpus()).toMatchObject({ status: 2, stderr: expect.stringContaining('npm run corpus -- DIR') });
});
