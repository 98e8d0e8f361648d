import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
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

describe('what would help names a Dockerfile that could be the one, with arguments that it has', () => {
  const WINDOWS = 'ARG GO\nARG BASE=mcr.microsoft.com/windows/nanoserver:ltsc2022\nFROM ${BASE}\nARG LATER\n';
  const LINUX = 'ARG DEBIAN=12\nFROM debian:${DEBIAN}\n';
  const PLAIN = 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\n';
  const script = 'docker build -t x -f ./win.Dockerfile .\n';
  const call = { [WORKFLOW]: job('windows-2022', './tools/build.ps1') };
  const unknown = 'docker build . --target ${{ inputs.stage }}';

  const helpOf = async (files: Readonly<Record<string, string>>) => {
    const workspace = memoryWorkspace(files);
    const report = await planReport(await planned(workspace), await settingsIn(workspace), workspace);
    return report.help.map(({ config }) => config).find(([first]) => first === 'builds:') ?? [];
  };
  const said = (dockerfile: string, ...args: readonly string[]) => [
    'builds:',
    `  - dockerfile: "${dockerfile}"`,
    ...args.map((each) => `    args: ${each}`),
    '    build-host: windows-2022',
  ];

  test('the one that a script which was not read names', async () => {
    const files = { ...call, 'tools/build.ps1': script, 'a/Dockerfile': PLAIN, 'win.Dockerfile': WINDOWS };
    const help = said('win.Dockerfile', '{ "GO": "...", "BASE": "..." }');
    expect(await helpOf(files)).toEqual(help);
    const beside = { ...call, 'tools/build.ps1': script, 'a/Dockerfile': PLAIN, 'tools/win.Dockerfile': PLAIN };
    expect(await helpOf(beside)).toEqual(said('tools/win.Dockerfile'));
  });

  test('of none that is named the one beside the script', async () => {
    const files = { ...call, 'tools/build.ps1': 'docker build .\n', 'a/Dockerfile': PLAIN, 'tools/Dockerfile': PLAIN };
    expect(await helpOf(files)).toEqual(said('tools/Dockerfile'));
  });

  test('no Linux one where there is one of Windows, though an unread step on Windows names it', async () => {
    const files = { [WORKFLOW]: job('windows-2022', unknown), Dockerfile: LINUX, 'win/Dockerfile': PLAIN };
    expect(await helpOf(files)).toEqual(said('win/Dockerfile'));
  });

  test('the one of the step where its base is open', async () => {
    const files = { [WORKFLOW]: job('windows-2022', unknown), Dockerfile: 'ARG BASE\nFROM ${BASE}\n' };
    expect(await helpOf(files)).toEqual(said('Dockerfile', '{ "BASE": "..." }'));
  });

  test('none by name where none could be the one', async () => {
    const files = { [WORKFLOW]: job('windows-2022', unknown), Dockerfile: 'FROM debian\n' };
    expect(await helpOf(files)).toEqual(said('...', '{ "...": "..." }'));
    const made = { [WORKFLOW]: job('windows-2022', 'docker build made'), Dockerfile: 'FROM debian\n' };
    expect(await helpOf(made)).toEqual(said('...', '{ "...": "..." }'));
  });
});
