import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Report, Result } from '../../src/judge/report.js';
import { Repository } from '../io/repository.js';
import { action, command, NODES, ROOT } from './dist.js';

const [[, NODE]] = NODES as [readonly [string, string]];
const FILE = '.github/windows-containers.yml';
const SERVERCORE = 'mcr.microsoft.com/windows/servercore';
const CONTRACT = `targets:
  - name: prod
    version: 10.0.20348.2340
    isolation: process
  - ltsc2019
runners:
  my-label: 10.0.20348
builds:
  - dockerfile: web/Dockerfile
    args: { WINDOWS_VERSION: ltsc2022 }
    build-host: my-label
    targets: [prod]
ignore:
  - rule: build-mismatch
    dockerfile: legacy/**
    until: 2027-01-31
    reason: replaced in Q1
severity:
  image-newer-than-host: warning
`;

let repository: Repository;
beforeEach(() => {
  repository = new Repository();
  repository
    .git('init', '-q')
    .write('web/Dockerfile', `ARG WINDOWS_VERSION=ltsc2025\nFROM ${SERVERCORE}:\${WINDOWS_VERSION}\nRUN dir\n`)
    .write('legacy/Dockerfile', `FROM ${SERVERCORE}:ltsc2019\nRUN dir\n`);
});
afterEach(() => repository.remove());

const AS_OF = ['--as-of', '2026-09-01'] as const;
const run = (...args: string[]) => command(NODE, [...AS_OF, ...args], { cwd: repository.root });

function report(...args: string[]): Report {
  const { stdout, stderr } = run('--format', 'json', ...args);
  if (stderr.includes('windows-container-compat:')) throw new Error(stderr);
  return JSON.parse(stdout) as Report;
}

const lines = ({ builds }: Report): string[] =>
  builds.flatMap(({ dockerfile, images }) =>
    images.flatMap(({ role, results }) =>
      results.map(({ target, rule, severity, ignored }: Result) =>
        [dockerfile, role, target, rule, severity, ...(ignored ? ['ignored'] : [])].join(' '),
      ),
    ),
  );

describe('the config file', () => {
  test('messages name the one that is used here', () => {
    repository.write('ci/windows.yml', 'targets: [ltsc2022]\n');
    repository.write('a/ltsc2022/Dockerfile', 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\n');
    repository.write('a/ltsc2025/Dockerfile', 'FROM mcr.microsoft.com/windows/servercore:ltsc2025\n');
    repository.write('.gitlab-ci.yml', 'a:\n  tags: [farm]\n  script: [docker build a/ltsc2022]\n');
    const said = (...args: string[]) => JSON.stringify(report('.', ...args));
    expect(said('--config', 'ci/windows.yml')).toMatch(/under builds in ci\/windows\.yml.*so in ci\/windows\.yml, as/);
    expect(said('--target', 'ltsc2022')).toMatch(/under builds in \.github\/windows-containers\.yml/);
  });

  test('targets, runners, builds, ignore and severity', () => {
    repository.write(FILE, CONTRACT);
    const found = report();
    expect(lines(found)).toEqual([
      'legacy/Dockerfile final prod build-mismatch off ignored',
      'legacy/Dockerfile final ltsc2019 same-build off',
      'web/Dockerfile final prod same-build off',
      'web/Dockerfile build my-label same-build off',
    ]);
    expect(found.compatible).toBe(true);
    expect(found.problems).toEqual([]);
    expect(found.targets.map(({ name, use }) => [name, use ?? 'target'])).toEqual([
      ['prod', 'target'],
      ['ltsc2019', 'target'],
      ['my-label', 'build'],
    ]);
    expect(found.builds[1]).toMatchObject({
      declaredBy: { file: FILE, line: 9 },
      buildArgs: { WINDOWS_VERSION: 'ltsc2022' },
    });
    const schema: unknown = JSON.parse(readFileSync(join(ROOT, 'schema/report.schema.json'), 'utf8'));
    expect(new Ajv2020().validate(schema as object, found)).toBe(true);
  });

  test('a Windows build host of one Dockerfile is known to pull its Linux base, one of all Dockerfiles is not', () => {
    repository.write('web/Dockerfile', 'FROM mcr.microsoft.com/dotnet/aspnet:8.0\nCOPY a /a\n');
    const runners = 'targets: [ltsc2019]\nrunners: { build-farm: 10.0.20348 }\n';
    const ofWeb = (): readonly string[] => lines(report('web', '--resolve', 'offline'));
    repository.write(FILE, `${runners}builds: [{ dockerfile: web/Dockerfile, build-host: build-farm }]\n`);
    expect(ofWeb()).toEqual([
      'web/Dockerfile final ltsc2019 no-windows-image warning',
      'web/Dockerfile build build-farm no-windows-image warning',
    ]);
    repository.write(FILE, `${runners}build-host: build-farm\n`);
    expect(ofWeb()).toEqual(['web/Dockerfile final ltsc2019 not-windows off']);
  });

  test('the call beats the file, and the file beats the defaults', () => {
    repository.write(FILE, `targets: [ltsc2022]\nfail-on: never\nbuild-args: { WINDOWS_VERSION: ltsc2019 }\n`);
    expect(run('web').code).toBe(0);
    expect(run('web', '--fail-on', 'any-target').code).toBe(1);
    expect(lines(report('web'))).toEqual(['web/Dockerfile final ltsc2022 build-mismatch error']);
    expect(lines(report('web', '--build-arg', 'WINDOWS_VERSION=ltsc2022'))).toEqual([
      'web/Dockerfile final ltsc2022 same-build off',
    ]);
    expect(lines(report('web', '--target', 'ltsc2019'))).toEqual(['web/Dockerfile final ltsc2019 same-build off']);
  });

  test('severities and ignores of the call are added to those of the file', () => {
    repository.write(
      FILE,
      `targets: [ltsc2022]\nseverity: { build-mismatch: warning }\nignore:\n  - rule: image-newer-than-host\n`,
    );
    expect(lines(report())).toEqual([
      'legacy/Dockerfile final ltsc2022 build-mismatch warning',
      'web/Dockerfile final ltsc2022 image-newer-than-host off ignored',
    ]);
    expect(lines(report('--ignore', 'build-mismatch@legacy/**', '--severity', 'build-mismatch=notice'))).toEqual([
      'legacy/Dockerfile final ltsc2022 build-mismatch off ignored',
      'web/Dockerfile final ltsc2022 image-newer-than-host off ignored',
    ]);
  });

  test('--verbose says what the file decides, and what it does not', () => {
    repository.write(FILE, 'targets: [ltsc2022]\nfail-on: never\n');
    const { stderr } = run('--verbose', '--target', 'ltsc2025');
    expect(stderr).toContain(`${FILE}:1:11: targets is overridden by the call`);
    expect(stderr).toContain(`${FILE}:2:10: fail-on counts`);
    expect(run('--target', 'ltsc2025').stderr).toBe('');
  });

  test('it is read from the root of the repository wherever the command is called, and from elsewhere where told', () => {
    repository.write(FILE, 'targets: [ltsc2022]\n').write('ops/other.yml', 'targets: [ltsc2025]\n');
    const inFolder = (...args: string[]) =>
      command(NODE, [...AS_OF, ...args], { cwd: join(repository.root, 'legacy') }).stdout;
    expect(inFolder()).toContain('on ltsc2022');
    expect(inFolder('--config', '../ops/other.yml')).toContain('on ltsc2025');
  });

  test.each([
    ['targetz: [a]\n', `${FILE}:1:1: unknown key "targetz". Did you mean "targets"?`],
    ['targets:\n  - ltsc2029\n', `${FILE}:2:5: targets: `],
    ['targets: [ltsc2022]\nfail-on: sometimes\n', `${FILE}:2:10: fail-on: "sometimes" is not possible`],
    ['targets: [ltsc2022]\nrunners: { a: b }\n', `${FILE}:2:15: runners: a: `],
    ['targets: [ltsc2022]\nbuilds: [{ dockerfile: nowhere }]\n', `${FILE}:2: builds: there is no Dockerfile nowhere`],
    ['builds: [{ dockerfile: ../x, targets: [a] }]\n', `${FILE}:1:10: builds: "../x" is not a Dockerfile`],
    ['builds: [{ dockerfile: web/Dockerfile, targets: [a] }]\n', `${FILE}:1:10: builds: there is no target named "a"`],
    ['targets: [ltsc2022]\njson-file: /etc/report.json\n', `${FILE}:2:12: json-file: what the config file names`],
    ['targets: [ltsc2022]\njson-file: link/report.json\n', `${FILE}:2:12: json-file: link/report.json leads out`],
    ['a: [\n', `${FILE}:`],
  ])('what is wrong in it is named with its place: %j', (text, message) => {
    repository.write(FILE, text).link('link', '/tmp');
    const { code, stderr, stdout } = run();
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('a file that is named must be there', () => {
    const { code, stderr } = run('--config', 'nowhere.yml');
    expect([code, stderr]).toEqual([2, expect.stringContaining('nowhere.yml does not exist')]);
  });

  test('the action reads it too, and its inputs that say nothing beat nothing', () => {
    repository.write(FILE, CONTRACT);
    const { code, outputs, summary, stdout } = action(NODE, repository.root, { targets: '', 'fail-on': '', name: '' });
    expect([code, outputs.compatible]).toEqual([0, 'true']);
    expect(stdout).not.toContain('::error');
    expect(summary).toContain('<summary>Ignored (1)</summary>');
    expect(summary).toContain(': replaced in Q1 (');
  });
});

describe('comments in Dockerfiles', () => {
  const dockerfile = (text: string) => repository.write('Dockerfile', text);

  test('targets and ignores are about the next FROM', () => {
    dockerfile(
      `# escape=\`\n# windows-container-compat: targets=ltsc2019,"dev = Windows 11 25H2" ignore=client-host reason="ours"\nFROM ${SERVERCORE}:ltsc2019\n`,
    );
    const found = report('Dockerfile', '--target', 'ltsc2025');
    expect(lines(found)).toEqual([
      'Dockerfile final ltsc2019 same-build off',
      'Dockerfile final dev build-mismatch notice',
    ]);
    expect(found.targets.map(({ name }) => name)).toEqual(['ltsc2025', 'ltsc2019', 'dev']);
    expect(found.problems).toEqual([
      {
        file: '',
        line: 0,
        message:
          'Nothing was judged on ltsc2025: every build has targets of its own (in .github/windows-containers.yml, or in a comment of its Dockerfile).',
        severity: 'notice',
      },
    ]);
    const notes = found.builds[0]?.images[0]?.results[1]?.notes ?? [];
    expect(notes.map(({ rule, severity, ignored }) => [rule, severity, ignored?.reason])).toContainEqual([
      'client-host',
      'off',
      'ours',
    ]);
  });

  test('they are hosts enough: no target need be declared beside them', () => {
    dockerfile(`# windows-container-compat: targets=ltsc2022\nFROM ${SERVERCORE}:ltsc2022\n`);
    expect(run('Dockerfile').code).toBe(0);
    dockerfile(`FROM ${SERVERCORE}:ltsc2022\n`);
    expect(run('Dockerfile').code).toBe(2);
  });

  test('the name of a declared target is that target', () => {
    repository.write(FILE, 'targets: [prod = 10.0.17763, other = ltsc2025]\n');
    dockerfile(`# windows-container-compat: targets=prod\nFROM ${SERVERCORE}:ltsc2019\n`);
    expect(lines(report('Dockerfile'))).toEqual(['Dockerfile final prod same-build off']);
  });

  test('what is not understood is an error at its line, and does nothing', () => {
    dockerfile(
      `# windows-container-compat: ignore=build-mismach\n# windows-container-compat: targets=ltsc2029\nFROM ${SERVERCORE}:ltsc2019\n`,
    );
    const found = report('Dockerfile', '--target', 'ltsc2022');
    expect(lines(found)).toEqual(['Dockerfile final ltsc2022 build-mismatch error']);
    expect(found.problems.map(({ line, severity, message }) => [line, severity, message.slice(0, 40)])).toEqual([
      [1, 'error', 'there is no rule "build-mismach". Did yo'],
      [2, 'error', expect.stringContaining('targets: ')],
    ]);
  });

  test('one that belongs to no FROM says so; one that BuildKit takes for no comment is none', () => {
    dockerfile(
      `FROM ${SERVERCORE}:ltsc2019\nRUN <<EOF\n# windows-container-compat: ignore=build-mismatch\nEOF\n# windows-container-compat: ignore=build-mismatch\n`,
    );
    const found = report('Dockerfile', '--target', 'ltsc2022');
    expect(lines(found)).toEqual(['Dockerfile final ltsc2022 build-mismatch error']);
    expect(found.problems.map(({ line, message }) => [line, message.slice(0, 33)])).toEqual([
      [5, 'this comment belongs to no FROM, '],
    ]);
  });
});

describe('ignores', () => {
  test('one that ended is a warning and hides nothing; one that matches nothing is a notice', () => {
    repository.write(
      FILE,
      'targets: [ltsc2022]\nignore:\n  - { rule: build-mismatch, until: 2026-08-31 }\n  - { rule: stable-abi }\n  - { rule: image-newer-than-host }\n',
    );
    const found = report();
    expect(lines(found)).toContain('legacy/Dockerfile final ltsc2022 build-mismatch error');
    expect(found.problems.map(({ line, severity, message }) => [line, severity, message])).toEqual([
      [3, 'warning', expect.stringContaining('ended on 2026-08-31')],
      [4, 'notice', expect.stringContaining('matches nothing')],
    ]);
    // Of a part of the repository nothing can be said.
    expect(report('web').problems.map(({ line }) => line)).toEqual([3]);
  });

  test('what is ignored is in the JSON report with its reason, in the summary folded, and nowhere else', () => {
    repository.write(FILE, CONTRACT);
    expect(run('legacy').stdout).not.toContain('Q1');
    const markdown = run('legacy', '--format', 'markdown').stdout;
    expect(markdown.split('<details><summary>Ignored (1)</summary>')[1]).toContain('replaced in Q1');
    expect(run('legacy', '--format', 'github').stdout).toBe('');
    expect(report('legacy').builds[0]?.images[0]?.results[0]).toMatchObject({
      severity: 'off',
      ignored: { reason: 'replaced in Q1', where: `${FILE}:14:5` },
    });
  });
});

describe('a baseline', () => {
  const baseline = () => run('--target', 'ltsc2022', '--write-baseline', 'baseline.json');

  test('is written without failing; what is in it becomes a notice, and what is new stands out', () => {
    expect(run('--target', 'ltsc2022').code).toBe(1);
    expect(baseline().code).toBe(0);
    expect(run('--target', 'ltsc2022', '--baseline', 'baseline.json').code).toBe(0);
    repository.write('new/Dockerfile', `FROM ${SERVERCORE}:1809\n`);
    const found = report('--target', 'ltsc2022', '--baseline', 'baseline.json');
    expect(lines(found)).toEqual([
      'legacy/Dockerfile final ltsc2022 build-mismatch notice',
      'new/Dockerfile final ltsc2022 build-mismatch error',
      'web/Dockerfile final ltsc2022 image-newer-than-host notice',
    ]);
    expect(found.totals.errors).toBe(1);
    expect(found.compatible).toBe(false);
    const schema: unknown = JSON.parse(readFileSync(join(ROOT, 'schema/report.schema.json'), 'utf8'));
    expect(new Ajv2020().validate(schema as object, found)).toBe(true);
  });

  test('findings are recognised when lines move, and those that are gone are named', () => {
    baseline();
    repository.write('legacy/Dockerfile', `# moved\n\n\nFROM ${SERVERCORE}:ltsc2019\nRUN dir\n`);
    repository.write('web/Dockerfile', `FROM ${SERVERCORE}:ltsc2022\n`);
    const found = report('--target', 'ltsc2022', '--baseline', 'baseline.json');
    expect(lines(found)).toEqual([
      'legacy/Dockerfile final ltsc2022 build-mismatch notice',
      'web/Dockerfile final ltsc2022 same-build off',
    ]);
    expect(found.problems.map(({ message }) => message)).toEqual([expect.stringContaining('web/Dockerfile')]);
  });

  test.each([
    ['missing.json', null, 'missing.json does not exist'],
    ['baseline.json', '{', 'baseline.json is not JSON'],
    ['baseline.json', '{"schemaVersion": 2}', 'baseline.json: '],
  ])('%s holding %j is a wrong call', (file, text, message) => {
    if (text !== null) repository.write(file, text);
    const { code, stderr } = run('--target', 'ltsc2022', '--baseline', file);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  test('the config file may name it, relative to the repository', () => {
    baseline();
    repository.write(FILE, 'targets: [ltsc2022]\nbaseline: baseline.json\n');
    expect(command(NODE, AS_OF, { cwd: join(repository.root, 'legacy') }).code).toBe(0);
  });
});

test('the call switches off what the file switches on', () => {
  repository.write(FILE, 'targets: [ltsc2022]\nchanged-only: true\n');
  expect(run('--verbose').stdout + run().stdout).toContain('verything is checked');
  expect(run('--no-changed-only').stdout).not.toContain('verything is checked');
});

test('builds that differ in their arguments stay variants where a comment names their targets', () => {
  repository.write(
    'web/Dockerfile',
    `ARG V\n# windows-container-compat: targets=ltsc2019,ltsc2022\nFROM ${SERVERCORE}:$V\n`,
  );
  const build = (version: string) => `  - { dockerfile: web/Dockerfile, args: { V: ${version} } }\n`;
  repository.write(FILE, `builds:\n${build('ltsc2019')}${build('ltsc2022')}`);
  expect(lines(report('web/Dockerfile')).map((line) => line.split(' ').slice(2).join(' '))).toEqual([
    'ltsc2019 same-build off',
    'ltsc2022 build-mismatch off',
    'ltsc2019 image-newer-than-host off',
    'ltsc2022 same-build off',
  ]);
});
