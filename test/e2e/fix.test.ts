import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Report } from '../../src/judge/report.js';
import { Repository } from '../io/repository.js';
import { command, NODES } from './dist.js';

const SC = 'mcr.microsoft.com/windows/servercore';
const AS_OF = ['--as-of', '2026-09-01'];

describe.each(NODES)('fix on Node %s', (_, node) => {
  let repository: Repository;
  beforeEach(() => {
    repository = new Repository();
    repository.git('init', '-q');
  });
  afterEach(() => repository.remove());

  const fix = (...args: readonly string[]) => command(node, ['fix', ...args, ...AS_OF], { cwd: repository.root });
  const read = (path: string): string => readFileSync(join(repository.root, path), 'latin1');
  const commit = (): void => void repository.git('add', '-A').git('commit', '-qm', 'x');
  const changed = (): string =>
    execFileSync('git', ['status', '--porcelain'], { cwd: repository.root, encoding: 'utf8' });

  test('writes the tags that run, says what and why, and checks again', () => {
    repository
      .write('web/Dockerfile', `ARG V=ltsc2019\r\nFROM ${SC}:\${V}\r\nRUN ver`)
      .write('api/Dockerfile', `FROM  "${SC}:ltsc2019"  AS x\n`)
      .write('fine/Dockerfile', `FROM ${SC}:ltsc2022\n`);
    commit();
    chmodSync(join(repository.root, 'api/Dockerfile'), 0o600);
    const { code, stdout, stderr } = fix('--target', 'ltsc2022');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.split('\n')).toEqual([
      `api/Dockerfile:1: "${SC}:ltsc2019" -> "${SC}:ltsc2022" (build-mismatch on ltsc2022)`,
      'web/Dockerfile:1: ARG V=ltsc2019 -> ARG V=ltsc2022 (build-mismatch on ltsc2022)',
      '2 changes in 2 files. Checked again:',
      expect.stringMatching(/^3 images on 1 target: 0 errors, 0 warnings/),
      '',
    ]);
    expect(read('web/Dockerfile')).toBe(`ARG V=ltsc2022\r\nFROM ${SC}:\${V}\r\nRUN ver`);
    expect(read('api/Dockerfile')).toBe(`FROM  "${SC}:ltsc2022"  AS x\n`);
    expect(statSync(join(repository.root, 'api/Dockerfile')).mode & 0o777).toBe(0o600);
    expect(changed()).toBe(' M api/Dockerfile\n M web/Dockerfile\n');
    expect(command(node, ['--target', 'ltsc2022', ...AS_OF], { cwd: repository.root }).code).toBe(0);
    expect(fix('--target', 'ltsc2022').stdout).toMatch(/^There is nothing to change\.\n/);
  });

  test('--dry-run prints a diff that git apply takes, and writes nothing', () => {
    const files = {
      'web/Dockerfile': Buffer.from(`ARG V=ltsc2019\r\nFROM ${SC}:\${V}\r\nRUN ver`),
      'my app/Dockerfile': Buffer.from(`FROM ${SC}:ltsc2019\n# gr\u00fc\u00dfe\n`, 'latin1'),
      'bom/Dockerfile': Buffer.from(`\uFEFFFROM ${SC}:ltsc2019\n# grüße\n`),
    };
    for (const [path, bytes] of Object.entries(files)) repository.write(path, bytes);
    commit();
    const { code, stdout, stderr } = fix('--target', 'ltsc2022', '--dry-run');
    expect(code).toBe(0);
    expect(changed()).toBe('');
    expect(stderr).toContain('3 changes in 3 files would be made; nothing was written.');
    expect(stdout).toContain('diff --git a/web/Dockerfile b/web/Dockerfile');
    expect(fix('--target', 'ltsc2022', '--dry-run', '--output', 'fix.diff')).toMatchObject({ code: 0, stdout: '' });
    repository.git('apply', '--whitespace=nowarn', 'fix.diff');
    for (const [path, bytes] of Object.entries(files))
      expect(read(path)).toBe(bytes.toString('latin1').replace('ltsc2019', 'ltsc2022'));
  });

  test('in the log of a runner a Dockerfile gives no commands', () => {
    repository.write(
      'Dockerfile',
      `# z\r\t::stop-commands::z\nFROM ${SC}:ltsc2019\nLABEL a=b\\\n  ::error::x\n##[error]y\n`,
    );
    const args = ['fix', '--target', 'ltsc2022', '--dry-run', ...AS_OF];
    const plain = command(node, args, { cwd: repository.root });
    const inLog = command(node, args, { cwd: repository.root, env: { GITHUB_ACTIONS: 'true' } });
    expect(plain.stdout).toMatch(/^ {3}::error::x$/m);
    expect(inLog.stdout).not.toMatch(/^\s*::/m);
    expect(inLog.stdout).not.toContain('##[');
    expect(inLog.stdout).toContain('error::x');
    // A carriage return alone ends a line to the runner.
    expect(inLog.stdout).toContain('\r\t\\::stop-commands::z');
  });

  test('from a folder of the repository, only what is named there', () => {
    repository.write('a/Dockerfile', `FROM ${SC}:ltsc2019\n`).write('b/Dockerfile', `FROM ${SC}:ltsc2019\n`);
    commit();
    const result = command(node, ['fix', 'Dockerfile', '--target', 'ltsc2022', ...AS_OF], {
      cwd: join(repository.root, 'a'),
    });
    expect(result.code).toBe(0);
    expect(changed()).toBe(' M a/Dockerfile\n');
  });

  test('what is refused stays, with where to change it: exit code 1', () => {
    const text = `FROM ${SC}:ltsc2019@sha256:${'a'.repeat(64)}\nFROM ${SC}:ltsc2019\n`;
    repository.write('pinned/Dockerfile', text.split('\n')[0]).write('arg/Dockerfile', `ARG V\nFROM ${SC}:\${V}\n`);
    commit();
    const { code, stdout } = fix('--target', 'ltsc2022', '--build-arg', 'V=ltsc2019');
    expect(code).toBe(1);
    expect(stdout).toContain(
      'arg/Dockerfile:2: not changed: mcr.microsoft.com/windows/servercore:ltsc2019. It comes from the build argument V=ltsc2019: change that to V=ltsc2022 where the build is called',
    );
    expect(stdout).toMatch(/pinned\/Dockerfile:1: not changed: .* pinned by its digest/);
    expect(stdout).toContain('Nothing was changed.');
    expect(changed()).toBe('');
  });

  test('a Dockerfile that cannot be judged is named: nothing to change there is not nothing wrong', () => {
    repository.write('Dockerfile', 'FROM mcr.microsoft.com/Windows/ServerCore:ltsc2019\nRUN cmd /c ver\n');
    commit();
    const { code, stdout } = fix('--target', 'ltsc2022');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^Dockerfile:1: error: .*is not an image reference/);
  });

  test('an error that no tag mends: where to read of it', () => {
    repository.write('Dockerfile', `FROM ${SC}:1803\nRUN cmd /c ver\n`);
    commit();
    const { code, stdout } = fix('--target', '1803', '--severity', 'image-out-of-support=error');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^There is nothing to change\.\nWhat is left is nothing that another tag would mend; /);
  });

  test('what a team ignores is left alone', () => {
    repository.write(
      'Dockerfile',
      `# windows-container-compat: ignore=build-mismatch reason="Q1"\nFROM ${SC}:ltsc2019\n`,
    );
    commit();
    expect(fix('--target', 'ltsc2022')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('There is nothing to change.'),
    });
    expect(changed()).toBe('');
  });

  test('a link out of the repository is not followed, one within is kept', () => {
    const outside = new Repository().write('Dockerfile', `FROM ${SC}:ltsc2019\n`);
    try {
      repository
        .write('real/Dockerfile', `FROM ${SC}:ltsc2019\n`)
        .link('link/Dockerfile', '../real/Dockerfile')
        .link('out/Dockerfile', join(outside.root, 'Dockerfile'));
      commit();
      fix('--target', 'ltsc2022');
      expect(readFileSync(join(outside.root, 'Dockerfile'), 'utf8')).toBe(`FROM ${SC}:ltsc2019\n`);
      expect(read('real/Dockerfile')).toBe(`FROM ${SC}:ltsc2022\n`);
      expect(changed()).toBe(' M real/Dockerfile\n');
    } finally {
      outside.remove();
    }
  });

  test('the JSON report is of the files as they are then', () => {
    repository.write('Dockerfile', `FROM ${SC}:ltsc2019\n`);
    fix('--target', 'ltsc2022', '--json-file', 'report.json');
    const report = JSON.parse(read('report.json')) as Report;
    expect(report.builds[0]?.images[0]?.reference).toBe(`${SC}:ltsc2022`);
  });

  test.each([
    [['fix'], 'No target is declared'],
    [['fix', '--target', 'ltsc2022', '--format', 'json'], '--format: "json" is not possible here'],
    [['fix', 'nowhere', '--target', 'ltsc2022'], 'nowhere'],
    [['check', '--target', 'ltsc2022', '--dry-run'], '--dry-run belongs to the command fix'],
  ])('%j is a wrong call', (args, words) => {
    repository.write('Dockerfile', `FROM ${SC}:ltsc2019\n`);
    const { code, stderr } = command(node, args, { cwd: repository.root });
    expect([code, read('Dockerfile')]).toEqual([2, `FROM ${SC}:ltsc2019\n`]);
    expect(stderr).toContain(words);
  });
});
