import { expect, test } from 'vitest';
import { toFixText } from '../../src/cli/fix-text.js';
import { fixOne } from '../fix/run.js';

const OPTIONS = { dryRun: false, failures: [] as readonly string[], today: '2026-09-01', summary: 'The last line.' };
const SC = 'mcr.microsoft.com/windows/servercore';

async function textOf(dockerfile: string, options: Partial<typeof OPTIONS> = {}) {
  const fixed = await fixOne({ dockerfile, targets: ['ltsc2022'] });
  return toFixText(fixed, { ...OPTIONS, ...options }).split('\n');
}

test('what could not be written is not counted as done', async () => {
  expect(
    await textOf(`FROM ${SC}:ltsc2019\n`, { failures: ['Dockerfile could not be written: permission denied.'] }),
  ).toEqual([
    expect.stringContaining(`Dockerfile:1: ${SC}:ltsc2019 -> ${SC}:ltsc2022`),
    'Dockerfile could not be written: permission denied.',
    '1 change in 1 file, of which 1 could not be written. Checked again:',
    'The last line.',
    '',
  ]);
});

test('a Dockerfile that cannot be judged is named', async () => {
  expect((await textOf('FROM mcr.microsoft.com/Windows/ServerCore:ltsc2019\nRUN cmd /c ver\n'))[0]).toMatch(
    /^Dockerfile:1: error: .* is not an image reference/,
  );
});
