import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/judge/report.js';
import { command, NODES, ROOT } from './dist.js';

const validate = new Ajv2020({ allErrors: true }).compile(
  JSON.parse(readFileSync(join(ROOT, 'schema/report.schema.json'), 'utf8')) as object,
);

test('both Node versions are there where all parts are required', () => {
  if (process.env.REQUIRE_ALL_PARTS) expect(NODES.map(([version]) => version.split('.')[0])).toContain('v24');
  expect(NODES.length).toBeGreaterThan(0);
});

describe.each(NODES)('the command on Node %s', (_, node) => {
  const AS_OF = ['--as-of', '2026-09-01'];
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'compat-'));
    execFileSync('git', ['init', '-q', folder]);
    const files: Record<string, string> = {
      'win/Dockerfile': 'FROM mcr.microsoft.com/windows/servercore:ltsc2019\nRUN cmd /c ver\n',
      'linux/Dockerfile': 'FROM alpine:3\n',
      'ignored/Dockerfile': 'FROM mcr.microsoft.com/windows/servercore:ltsc2016\n',
      '.gitignore': 'ignored/\n',
    };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('what runs: exit code 0, and what git ignores stays out', () => {
    const { code, stdout, stderr } = command(node, ['--target', 'ltsc2019', '--verbose'], { cwd: folder });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('win/Dockerfile:1');
    expect(stdout).not.toContain('ignored');
  });

  test('what does not run: exit code 1, the error in words and the way out', () => {
    const { code, stdout } = command(node, ['check', 'win', '--target', 'ltsc2022'], { cwd: folder });
    expect(code).toBe(1);
    expect(stdout).toContain('build-mismatch');
    expect(stdout).toContain('0xc0370101');
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/win\/Dockerfile:1: .* Change it to ltsc2022\./);
    expect(stdout).not.toContain('\u001b');
    for (const line of stdout.split('\n'))
      if (!line.includes('https://')) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  test('fail-on never: reported, exit code 0', () => {
    expect(command(node, ['--target', 'ltsc2022', '--fail-on', 'never'], { cwd: folder })).toMatchObject({ code: 0 });
  });

  test('JSON validates against the schema, and the same input gives the same bytes', () => {
    const args = [
      '--target',
      'ltsc2022',
      '--target',
      'prod = 10.0.17763.973 [hyperv]',
      '--build-host',
      'windows-2019',
      '--format',
      'json',
      ...AS_OF,
    ];
    const { code, stdout } = command(node, args, { cwd: folder });
    expect(code).toBe(1);
    const report = JSON.parse(stdout) as Report;
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(report.targets.map(({ name, use }) => [name, use])).toEqual([
      ['ltsc2022', undefined],
      ['prod', undefined],
      ['windows-2019', 'build'],
    ]);
    expect(command(node, args, { cwd: folder }).stdout).toBe(stdout);
  });

  test('from a folder inside the repository: paths are relative to it, the report to the repository', () => {
    const { code, stdout } = command(node, ['Dockerfile', '--target', 'ltsc2019', '--format', 'json'], {
      cwd: join(folder, 'win'),
    });
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as Report).builds[0]?.dockerfile).toBe('win/Dockerfile');
  });

  test('from elsewhere: a path out of the working directory, absolute or not', () => {
    for (const path of [join(folder, 'win'), join(folder, 'win/Dockerfile'), join(folder, 'w*/Dockerfile')]) {
      const { code, stdout } = command(node, [path, '--target', 'ltsc2019', '--format', 'json'], { cwd: ROOT });
      expect([code, (JSON.parse(stdout) as Report).builds[0]?.dockerfile]).toEqual([0, 'win/Dockerfile']);
    }
  });

  test('--output and --json-file write whole files', () => {
    const { code, stdout } = command(
      node,
      ['--target', 'ltsc2019', '--format', 'markdown', '--output', 'out/report.md', '--json-file', 'out/report.json'],
      { cwd: folder },
    );
    expect([code, stdout]).toEqual([0, '']);
    expect(readFileSync(join(folder, 'out/report.md'), 'utf8')).toContain('| Image | ltsc2019 |');
    expect(validate(JSON.parse(readFileSync(join(folder, 'out/report.json'), 'utf8')))).toBe(true);
    rmSync(join(folder, 'out'), { recursive: true });
  });

  test('--report-file: several formats to several files in one run', () => {
    const files = ['r.json', 'r.sarif', 'r.md', 'r.xml', 'gl-code-quality-report.json', 'azure=r.vso'];
    const flags = files.flatMap((file) => ['--report-file', file.replace(/[\w-]+\.\w+$/, 'out/$&')]);
    const { code, stdout } = command(node, ['--target', 'ltsc2022', ...flags], { cwd: folder });
    expect([code, stdout]).toEqual([1, expect.stringMatching(/^error: win\/Dockerfile:1: /)]);
    const written = (name: string): string => readFileSync(join(folder, 'out', name), 'utf8');
    expect(validate(JSON.parse(written('r.json')))).toBe(true);
    expect(JSON.parse(written('r.sarif'))).toMatchObject({ version: '2.1.0' });
    expect(written('r.md')).toContain('| Image | ltsc2022 |');
    expect(written('r.xml')).toContain('<failure message="');
    expect(JSON.parse(written('gl-code-quality-report.json'))).toMatchObject([{ severity: 'critical' }]);
    expect(written('r.vso')).toMatch(/^##vso\[task\.logissue type=error;sourcepath=win\/Dockerfile;linenumber=1;\]/);
    rmSync(join(folder, 'out'), { recursive: true });
  });

  test('two reports in one file are told of, however it is spelled', () => {
    const flags = ['--target', 'ltsc2022', '--json-file', 'two/r.txt', '--report-file', 'sarif=./two/../two/r.txt'];
    const { code, stderr } = command(node, flags, { cwd: folder });
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(
        /^windows-container-compat: --report-file: .*two\/r\.txt holds the report of --json-file already/,
      ),
    ]);
    expect(validate(JSON.parse(readFileSync(join(folder, 'two/r.txt'), 'utf8')))).toBe(true);
    rmSync(join(folder, 'two'), { recursive: true });
  });

  test('--format github prints workflow commands', () => {
    const { stdout } = command(node, ['--target', 'ltsc2022', '--format', 'github'], { cwd: folder });
    expect(stdout).toMatch(/^::error file=win\/Dockerfile,line=1,endLine=1,title=[^:]+::/);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  });

  test.each([
    ['no target', [], /No target is declared.*for example:\n {2}windows-container-compat --target ltsc2022/s],
    ['an unknown target', ['--target', 'ltsc2029'], /--target: .*ltsc2029.*Did you mean/],
    ['a path that is not there', ['nope/Dockerfile', '--target', 'ltsc2022'], /nope\/Dockerfile.*does not exist/],
    ['a glob that matches nothing', ['nope/**', '--target', 'ltsc2022'], /nope\/\*\*/],
    ['a path elsewhere that is not there', ['../nowhere/Dockerfile', '--target', 'ltsc2022'], /nowhere/],
    ['an unknown option', ['--tarqet', 'ltsc2022'], /There is no option --tarqet. Did you mean --target/],
    ['a value that is missing', ['--target'], /--target/],
    [
      'a registry that is none',
      ['--target', 'ltsc2022', '--registry', 'http://x'],
      /--registry: "http:\/\/x" is not a registry host/,
    ],
    ['explain without an image', ['explain', '--target', 'ltsc2022'], /Expected one image/],
    ['explain with no reference', ['explain', 'Not An Image', '--target', 'ltsc2022'], /is not an image reference/],
    ['explain without a target', ['explain', 'golang:1'], /No target/],
    ['hostile words', ['--target', 'x\n::error::boo ##[error]y'], /^windows-container-compat: --target: /],
  ])('%s: exit code 2, nothing on stdout, no stack trace', (_name, args, message) => {
    const { code, stdout, stderr } = command(node, args, { cwd: folder });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at |^::|##\[/m);
  });

  test('no Dockerfile at all: exit code 0 with a notice', () => {
    const empty = mkdtempSync(join(tmpdir(), 'compat-empty-'));
    const { code, stdout } = command(node, ['--target', 'ltsc2022'], { cwd: empty });
    rmSync(empty, { recursive: true });
    expect(code).toBe(0);
    expect(stdout).toMatch(/no Dockerfile/i);
  });

  test('explain', () => {
    const { code, stdout } = command(node, [
      'explain',
      'golang:1',
      '--target',
      'ltsc2022',
      '--target',
      'ltsc2019',
      ...AS_OF,
    ]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/on ltsc2022.*at-risk\s+\(list-from-table/s);
    expect(stdout).toMatch(/on ltsc2019.*cannot-run/s);
    expect(stdout).not.toContain('decided-by-builder');
    const json = JSON.parse(
      command(node, ['explain', 'golang:1', '--target', 'ltsc2022', '--format', 'json', ...AS_OF]).stdout,
    ) as Report;
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
  });

  test.each([
    ['hosts', 'windows-2022'],
    ['images', 'mcr.microsoft.com/windows/servercore'],
    ['rules', 'february-2020-baseline'],
  ])('%s lists what is known', (list, word) => {
    const { code, stdout } = command(node, [list]);
    expect(code).toBe(0);
    expect(stdout).toContain(word);
    expect(JSON.stringify(JSON.parse(command(node, [list, '--format', 'json']).stdout))).toContain(word);
  });

  test('--help and --version', () => {
    expect(command(node, ['--help']).stdout).toMatch(/Usage:[\s\S]*--target HOST/);
    expect(command(node, ['--version']).stdout).toBe(
      `${(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version}\n`,
    );
    // Each table with its day.
    const days = command(node, ['--version', '--verbose']).stdout.match(/^\d{4}-\d\d-\d\d {2}\S/gm);
    expect(days).toHaveLength(5);
  });

  test("the README's command prints what the README shows", () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const line = /^ {4}node (dist\/cli\/index\.js .*)$/m.exec(readme)?.[1] ?? '';
    const args = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!).slice(1);
    const shown = /```text\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    const { code, stdout } = command(node, args);
    expect(code).toBe(1);
    expect(shown.length).toBeGreaterThan(300);
    expect(stdout).toContain(shown);
  });
});
