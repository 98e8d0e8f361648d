import { join } from 'node:path';
import { expect, test } from 'vitest';
import { planReport } from '../../src/cli/plan-command.js';
import { toPlanText } from '../../src/report/plan-text.js';
import { job, memoryWorkspace, WORKFLOW } from './memory.js';
import { BUILDS, planned, reportOf, settingsIn } from './repository-plan.js';

const HOSTILE = join(BUILDS, 'hostile-names');

test('colour is paint alone: without it the text is the same', async () => {
  const report = await reportOf(HOSTILE);
  const painted = toPlanText(report, { colour: true, width: 80, quiet: false });
  const plain = toPlanText(report, { colour: false, width: 80, quiet: false });
  expect(painted).not.toBe(plain);
  expect(painted.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain);
  expect(plain).not.toMatch(/[\u001b\u202e]|^\s*::|##\[/m);
});

test('quiet: what could not be read, and the line that counts', async () => {
  const text = toPlanText(await reportOf(join(BUILDS, 'array-splat')), { colour: false, width: 80, quiet: true });
  expect(text.split('\n')[0]).toBe('Could not be read');
  expect(text.replaceAll(/\s+/g, ' ')).toMatch(/ 1 build of 1 Dockerfile; .* 2 declarations could not be read\. $/);
  expect(text).not.toContain('built on');
});

test.each([0, 40, Number.NaN, 200])('%d columns', async (width) => {
  const text = toPlanText(await reportOf(join(BUILDS, 'own-labels')), { colour: false, width, quiet: false });
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(Math.max(66, width || 80));
});

test('nothing here', async () => {
  const nothing = { ...(await reportOf(HOSTILE)), builds: [], notRead: [], problems: [], help: [] };
  expect(toPlanText(nothing, { colour: false, width: 80, quiet: false })).toBe(
    'No Dockerfile was found, so nothing is built here.\n',
  );
});

test('a Linux team gets no advice', async () => {
  expect((await reportOf(join(BUILDS, 'linux-only'))).help).toEqual([]);
  expect((await reportOf(join(BUILDS, 'own-labels'))).help.map(({ config }) => config[0])).toEqual([
    'runners:',
    'targets:',
  ]);
});

test('what would help is asked of arguments that a base depends on, never of a secret', async () => {
  const line = 'docker build . --build-arg BASE=${{ inputs.base }} --build-arg TOKEN=${{ secrets.TOKEN }}';
  const helpOf = async (dockerfile: string) => {
    const workspace = memoryWorkspace({ Dockerfile: dockerfile, [WORKFLOW]: job('windows-2022', line) });
    const report = await planReport(await planned(workspace), await settingsIn(workspace), workspace);
    return report.help.flatMap(({ config }) => config).join('\n');
  };
  const args = 'ARG TOKEN\nRUN cmd /c ver\n';
  expect(await helpOf(`ARG BASE=ltsc2022\nFROM mcr.microsoft.com/windows/servercore:\${BASE}\n${args}`)).toContain(
    'args: { "BASE": "..." }',
  );
  expect(await helpOf(`FROM mcr.microsoft.com/windows/servercore:ltsc2022\n${args}`)).toBe('targets:\n  - ltsc2022');
});
