import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Report } from '../../src/judge/report.js';
import { onAnotherBase } from './different-bases.js';
import { action, NODES, ROOT } from './dist.js';

const validate = new Ajv2020().compile(
  JSON.parse(readFileSync(join(ROOT, 'schema/report.schema.json'), 'utf8')) as object,
);

describe.each(NODES)('the action on Node %s', (_, node) => {
  let workspace = '';
  beforeEach(() => {
    workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
  });
  afterEach(() => rmSync(workspace, { recursive: true }));

  function write(path: string, text: string): void {
    mkdirSync(join(workspace, path, '..'), { recursive: true });
    writeFileSync(join(workspace, path), text);
  }

  const commands = (stdout: string): string[] =>
    stdout.split('\n').filter((line) => /^::(?:error|warning|notice)/.test(line));

  test('an error fails the step, with one annotation at the FROM, outputs, summary and report', () => {
    write('app/Dockerfile', '# escape=`\n\nFROM mcr.microsoft.com/windows/servercore:ltsc2019\nRUN cmd /c ver\n');
    const run = action(node, workspace, { targets: 'ltsc2022\nAKS Windows2025\n' });
    expect(run.code).toBe(1);
    expect(commands(run.stdout)).toHaveLength(1);
    expect(commands(run.stdout)[0]).toMatch(
      /^::error file=app\/Dockerfile,line=3,endLine=3,title=[^:]+::.*ltsc2022.*AKS Windows2025/s,
    );
    expect(run.outputs).toMatchObject({ compatible: 'false', errors: '2', warnings: '0' });
    expect(run.summary).toContain('| Image | ltsc2022 | AKS Windows2025 |');
    expect(run.summary).toContain(
      'https://github.example/octo/app/blob/0123456789abcdef0123456789abcdef01234567/app/Dockerfile#L3',
    );
    const report = JSON.parse(run.report ?? '') as Report;
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(report.totals.errors).toBe(2);
  });

  test('the log of a run with step debugging says which programs this machine has; without, nothing of it', () => {
    write('Dockerfile', 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\n');
    write('bin/docker', '#!/bin/sh\ntouch started\n');
    chmodSync(join(workspace, 'bin/docker'), 0o755);
    const env = { PATH: `${join(workspace, 'bin')}:${process.env.PATH}` };
    const debugged = action(node, workspace, { targets: 'ltsc2022' }, { ...env, RUNNER_DEBUG: '1' });
    expect(debugged.stdout).toMatch(/^::debug::git: git version \d/m);
    expect(debugged.stdout).toContain('::debug::docker: lies in the repository itself, and is not started');
    expect(existsSync(join(workspace, 'started'))).toBe(false);
    expect(action(node, workspace, { targets: 'ltsc2022' }, env).stdout).not.toContain('git version');
  });

  test('the output matrix: a row for each target that an image runs on, ready for fromJson', () => {
    write('web/Dockerfile', 'ARG TAG=ltsc2019\nFROM mcr.microsoft.com/windows/servercore:$TAG\nRUN cmd /c ver\n');
    const run = action(node, workspace, { targets: 'ltsc2019\nltsc2022\n' });
    expect(JSON.parse(run.outputs.matrix ?? '')).toEqual({
      include: [
        {
          image: 'mcr.microsoft.com/windows/servercore:ltsc2022',
          dockerfile: 'web/Dockerfile',
          target: 'ltsc2022',
          runner: 'windows-2022',
          base: 'ltsc2022',
          args: 'TAG=ltsc2022',
          stage: '',
          platform: '',
        },
      ],
    });
    expect(run.stdout).toContain(
      'no runner that is known builds it: mcr.microsoft.com/windows/servercore:ltsc2019 on ltsc2019',
    );
  });

  test('what runs is quiet', () => {
    write('Dockerfile', 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\n');
    const run = action(node, workspace, { targets: 'windows-2022' });
    expect([run.code, commands(run.stdout)]).toEqual([0, []]);
    expect(run.outputs).toMatchObject({ compatible: 'true', errors: '0', warnings: '0' });
  });

  test('annotations: none, summary: false, json-file, fail-on: never', () => {
    write('Dockerfile', 'FROM mcr.microsoft.com/windows/nanoserver:1809\n');
    const run = action(node, workspace, {
      targets: 'ltsc2022',
      annotations: 'none',
      summary: 'false',
      'json-file': 'out/report.json',
      'fail-on': 'never',
    });
    expect([run.code, commands(run.stdout), run.summary]).toEqual([0, [], '']);
    expect(validate(JSON.parse(readFileSync(join(workspace, 'out/report.json'), 'utf8')))).toBe(true);
    expect(run.outputs).toMatchObject({ compatible: 'false', errors: '1' });
  });

  test('more than ten of a kind: ten, and the last says how many more there are and where', () => {
    for (let index = 0; index < 25; index += 1) write(`app${index}/Dockerfile`, onAnotherBase(index));
    const lines = commands(action(node, workspace, { targets: 'ltsc2022' }).stdout);
    expect(lines).toHaveLength(10);
    expect(lines.at(-1)).toMatch(/16 more.*summary/);
  });

  test.each([
    ['no targets', {}, /No target is declared[\s\S]*targets: \|/],
    ['an unknown target', { targets: 'ltsc2022\nwindows-3000' }, /input targets, entry 2: /],
    [
      'an unknown value',
      { targets: 'ltsc2022', 'fail-on': 'sometimes' },
      /input fail-on: .*any-target, no-target, never/,
    ],
    ['a wrong severity', { targets: 'ltsc2022', severity: 'x=off' }, /input severity, entry 1: there is no rule "x"/],
    ['a glob that matches nothing', { targets: 'ltsc2022', dockerfiles: 'x/*.y' }, /x\/\*\.y/],
    ['a path out of the workspace', { targets: 'ltsc2022', dockerfiles: '../secret/Dockerfile' }, /secret/],
  ])('%s: exit code 2 and one error annotation that says what was expected', (_name, inputs, message) => {
    write('Dockerfile', 'FROM mcr.microsoft.com/windows/nanoserver:1809\n');
    const run = action(node, workspace, inputs);
    expect(run.code).toBe(2);
    const [line, ...more] = commands(run.stdout);
    expect(more).toEqual([]);
    expect(decodeURIComponent((line ?? '').replace(/%(?![0-9A-F]{2})/g, '%25'))).toMatch(message);
    expect(run.stdout + run.stderr).not.toMatch(/^\s+at /m);
  });

  test('hostile names and contents never become commands of the runner', () => {
    write('a ##[error]b/Dockerfile', `FROM mcr.microsoft.com/windows/servercore:ltsc2019\nRUN ${'x'.repeat(10)}\n`);
    write('c\n::error::d/Dockerfile', 'FROM mcr.microsoft.com/windows/servercore:ltsc2019\n');
    write('e/Dockerfile', '# escape=`\nFROM ::error::##[error]x\n');
    write(
      'f/Dockerfile',
      `# escape=\`\nARG V="${'##[group]y'}"\nFROM mcr.microsoft.com/windows/servercore:$V\nBOO##[warning]z\n`,
    );
    const run = action(node, workspace, { targets: 'ltsc2022\n::error::spoofed2 = 10.0.20348' });
    expect(run.code).toBe(1);
    for (const line of run.stdout.split('\n')) {
      expect(line).not.toMatch(/##\[/);
      if (/^\s*::/.test(line))
        expect(line).toMatch(/^::(?:(?:error|warning|notice)(?: file=[^:]*| title=[^:]*)?|group|endgroup)::/);
    }
    expect(run.stdout).not.toMatch(/^\s*::error::(?:spoofed|d)/m);
    expect(run.summary).not.toContain('##[');
  });

  test('links out of the workspace are not followed', () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    writeFileSync(join(outside, 'Dockerfile'), 'FROM mcr.microsoft.com/windows/servercore:ltsc2019\n');
    symlinkSync(outside, join(workspace, 'linked'));
    symlinkSync(join(outside, 'Dockerfile'), join(workspace, 'Dockerfile'));
    const run = action(node, workspace, { targets: 'ltsc2022' });
    rmSync(outside, { recursive: true });
    expect(run.code).toBe(0);
    expect((JSON.parse(run.report ?? '') as Report).builds).toEqual([]);
  });

  test('a folder that cannot take the report is a clear error', () => {
    write('Dockerfile', 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\n');
    const run = action(node, workspace, { targets: 'ltsc2022', 'json-file': 'Dockerfile/x.json' });
    expect(run.code).toBe(2);
    expect(commands(run.stdout)[0]).toMatch(/json-file/);
  });
});
