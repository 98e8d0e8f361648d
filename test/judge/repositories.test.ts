import { describe, expect, test } from 'vitest';
import { toAnnotations } from '../../src/report/annotations.js';
import { checkFixture, lines, results } from './run.js';

describe('a Windows application', () => {
  const aspnet = 'mcr.microsoft.com/dotnet/framework/aspnet:4.8-windowsservercore';

  test('its final base is judged on every target, not its build stage', async () => {
    const report = await checkFixture('framework-app', { targets: ['ltsc2019', 'ltsc2022', 'ltsc2016'] });
    expect(lines(report)).toEqual([
      `Dockerfile:8 final ${aspnet}-ltsc2019 @ ltsc2019: same-build runs off`,
      `Dockerfile:8 final ${aspnet}-ltsc2019 @ ltsc2022: build-mismatch hyperv-only error`,
      `Dockerfile:8 final ${aspnet}-ltsc2019 @ ltsc2016: image-newer-than-host cannot-run error`,
    ]);
    expect(report.compatible).toBe(false);
    expect(report.totals).toMatchObject({ images: 1, errors: 2, warnings: 0 });
  });

  test('a build argument takes the place of the default', async () => {
    const report = await checkFixture('framework-app', {
      targets: 'ltsc2022',
      'build-args': 'WINDOWS_VERSION=ltsc2022',
    });
    expect(lines(report)).toEqual([`Dockerfile:8 final ${aspnet}-ltsc2022 @ ltsc2022: same-build runs off`]);
    expect(results(report)[0]?.notes.map(({ rule }) => rule)).toEqual(['image-no-longer-updated']);
  });

  test('a default that decides is mentioned', async () => {
    const report = await checkFixture('framework-app', { targets: 'ltsc2019' });
    expect(results(report)[0]?.notes.map((note) => note.rule)).toEqual(['reference-depends-on-argument']);
  });

  test('a target stage', async () => {
    const report = await checkFixture('framework-app', { targets: 'ltsc2019', 'target-stage': 'BUILD' });
    expect(lines(report)).toEqual([
      'Dockerfile:3 final mcr.microsoft.com/dotnet/framework/sdk:4.8-windowsservercore-ltsc2019 @ ltsc2019: same-build runs off',
    ]);
  });

  test('a target stage that is not there', async () => {
    const report = await checkFixture('framework-app', { targets: 'ltsc2019', 'target-stage': 'deploy' });
    expect(report.builds).toEqual([]);
    expect(report.problems).toMatchObject([{ file: 'Dockerfile', severity: 'error' }]);
    expect(report.problems[0]?.message).toMatch(/deploy.*build.*runtime/s);
  });

  test('the way out keeps all of the tag but the Windows part', async () => {
    const report = await checkFixture('framework-app', { targets: ['ltsc2022', 'AKS Windows2025'] });
    for (const result of results(report)) expect(result.advice?.baseImages).toEqual([`${aspnet}-ltsc2022`]);
    expect(results(report).map((result) => result.advice?.hyperv)).toEqual([true, false]);
    expect(
      results(report)[1]
        ?.ways.map(({ text }) => text)
        .join(),
    ).toContain('node.kubernetes.io/windows-build: 10.0.17763');
  });
});

describe('what a Linux team builds', () => {
  test.each([
    ['targets alone', {}],
    ['a Windows build host for all Dockerfiles', { 'build-host': 'windows-2022' }],
  ])('gives no error, no warning and no annotation: %s', async (_, options) => {
    const report = await checkFixture('linux-team', {
      targets: ['ltsc2019', 'windows-2022'],
      ...options,
      dockerfiles: ['api', 'cross', 'wine', 'node'],
    });
    expect([report.totals.errors, report.totals.warnings]).toEqual([0, 0]);
    expect(toAnnotations(report)).toEqual([]);
    expect(report.compatible).toBe(true);
  });

  test('nor does what nothing tells of', async () => {
    const report = await checkFixture('linux-team', { targets: ['ltsc2019', 'ltsc2022'] });
    expect([report.totals.errors, report.totals.warnings]).toEqual([0, 0]);
    expect(toAnnotations(report)).toEqual([]);
    expect(report.compatible).toBe(true);
    expect(lines(report).filter((line) => line.includes('@ ltsc2019'))).toEqual([
      'api/Dockerfile:3 final debian:bookworm-slim @ ltsc2019: not-windows not-windows off',
      'base/Dockerfile:2 final ${BASE_IMAGE} @ ltsc2019: unresolved-argument unknown notice',
      'cross/Dockerfile:3 final golang:1.27 @ ltsc2019: not-windows not-windows off',
      'node/Dockerfile.dev:1 final node:20 @ ltsc2019: not-windows not-windows off',
      'tools/Dockerfile:1 final python:3 @ ltsc2019: no-manifest-for-host cannot-run notice',
      'wine/Dockerfile:1 final python:3 @ ltsc2019: not-windows not-windows off',
      'worker/Dockerfile:1 final acme/base:1 @ ltsc2019: image-os-unknown unknown off',
    ]);
  });

  test('even with a severity of the user for the rule', async () => {
    const report = await checkFixture('linux-team', { targets: 'ltsc2019', severity: 'no-manifest-for-host=error' });
    expect(report.totals.errors).toBe(0);
  });
});

test('a Go service with one Windows and one Linux Dockerfile', async () => {
  const report = await checkFixture('go-service', { targets: 'ltsc2022', 'build-host': 'windows-2022' });
  expect(lines(report)).toEqual([
    'Dockerfile:3 final alpine:3.20 @ ltsc2022: not-windows not-windows off',
    'Dockerfile:1 build golang:1.27 @ windows-2022: not-windows not-windows off',
    'Dockerfile.windows:3 final mcr.microsoft.com/windows/nanoserver:ltsc2022 @ ltsc2022: same-build runs off',
    'Dockerfile.windows:1 build golang:1.27-nanoserver @ windows-2022: list-from-table at-risk notice',
  ]);
});

test('a shared tag that lost a release', async () => {
  const report = await checkFixture('shared-tag', {
    targets: ['ltsc2022', 'ltsc2019', 'ltsc2016', 'Windows 11 24H2 [hyperv]'],
  });
  expect(results(report).map(({ rule, verdict }) => `${rule} ${verdict}`)).toEqual([
    'build-mismatch hyperv-only',
    'list-from-table at-risk',
    'ws2016-revision-unproven at-risk',
    'list-from-table at-risk',
  ]);
  const noted = results(report).map(({ notes }) => notes.some(({ rule }) => rule === 'decided-by-builder'));
  // Of what runs in no case it is no matter which of them is taken.
  expect(noted).toEqual([false, true, true, true]);
});

test('an ARG without a value', async () => {
  const report = await checkFixture('arguments', { targets: 'ltsc2022' });
  expect(lines(report)).toEqual([
    'Dockerfile:3 final mcr.microsoft.com/windows/servercore:${VERSION} @ ltsc2022: unresolved-argument unknown warning',
  ]);
  expect(results(report)[0]?.ways[0]?.text).toContain('--build-arg VERSION=');
  expect(report.compatible).toBe(false);
});

describe('stages and the host that builds', () => {
  const final = 'Dockerfile:10 final mcr.microsoft.com/windows/nanoserver:ltsc2022 @ ltsc2022: same-build runs off';

  test('without a build host only the final base counts', async () => {
    expect(lines(await checkFixture('stages', { targets: 'ltsc2022' }))).toEqual([final]);
  });

  test('the classic builder starts every stage with RUN, and pulls the others', async () => {
    const report = await checkFixture('stages', { targets: 'ltsc2022', 'build-host': 'windows-2022' });
    expect(lines(report)).toEqual([
      final,
      'Dockerfile:2 build mcr.microsoft.com/windows/servercore:ltsc2025 @ windows-2022: image-newer-than-host cannot-run error',
      'Dockerfile:4 build mcr.microsoft.com/windows/servercore:ltsc2022 @ windows-2022: same-build runs off',
    ]);
  });

  test('a base that is only pulled may be older than the build host, but not newer', async () => {
    const report = await checkFixture('stages', {
      targets: 'ltsc2022',
      'build-host': 'windows-2019',
      'target-stage': 'tools',
    });
    expect(lines(report)).toEqual([
      'Dockerfile:6 final mcr.microsoft.com/windows/nanoserver:1809 @ ltsc2022: build-mismatch hyperv-only error',
      'Dockerfile:2 build mcr.microsoft.com/windows/servercore:ltsc2025 @ windows-2019: image-newer-than-host cannot-run error',
      'Dockerfile:4 build mcr.microsoft.com/windows/servercore:ltsc2022 @ windows-2019: image-newer-than-host cannot-run error',
    ]);
  });

  test('with BuildKit on Linux no stage is started on Windows', async () => {
    const report = await checkFixture('stages', { targets: 'ltsc2022', 'build-host': 'ubuntu-24.04' });
    expect(lines(report)).toEqual([final]);
    expect(report.builds[0]?.buildHost).toEqual({
      name: 'ubuntu-24.04',
      build: null,
      revision: null,
      edition: null,
      isolation: null,
      engine: null,
    });
  });

  test('no targets: only the building is judged, and the report lists the build host', async () => {
    const report = await checkFixture('framework-app', { 'build-host': 'windows-2022' });
    expect(lines(report)).toEqual([
      'Dockerfile:3 build mcr.microsoft.com/dotnet/framework/sdk:4.8-windowsservercore-ltsc2019 @ windows-2022: build-mismatch hyperv-only error',
    ]);
    expect(report.targets).toEqual([
      {
        name: 'windows-2022',
        build: 20348,
        revision: null,
        edition: 'server',
        isolation: 'process',
        engine: 'docker',
        use: 'build',
      },
    ]);
  });

  test('the same reference on the same host is reported once, as final', async () => {
    const report = await checkFixture('framework-app', {
      targets: 'windows-2022',
      'build-host': 'windows-2022',
      'target-stage': 'build',
    });
    expect(lines(report)).toHaveLength(1);
    expect(lines(report)[0]).toContain('final');
  });

  test('a client builds with Hyper-V isolation', async () => {
    const report = await checkFixture('framework-app', { 'build-host': 'Windows 11 24H2' });
    expect(lines(report)[0]).toContain('hyperv runs off');
  });

  test('the stages are reported as understood', async () => {
    const report = await checkFixture('stages', { targets: 'ltsc2022' });
    expect(
      report.builds[0]?.stages.map(({ line, alias, from, fromStage, runs }) => [line, alias, from, fromStage, runs]),
    ).toEqual([
      [2, 'unused', 'mcr.microsoft.com/windows/servercore:ltsc2025', null, true],
      [4, 'build', 'mcr.microsoft.com/windows/servercore:ltsc2022', null, true],
      [6, 'tools', 'mcr.microsoft.com/windows/nanoserver:1809', null, false],
      [8, 'onbuild', 'build', 1, false],
      [10, 'final', 'mcr.microsoft.com/windows/nanoserver:ltsc2022', null, false],
    ]);
  });
});

test('bad files are problems with a place, and never hide the others', async () => {
  const report = await checkFixture('bad-files', { targets: 'ltsc2019' });
  expect(lines(report)).toEqual([
    'bom.Dockerfile:2 final mcr.microsoft.com/windows/servercore:ltsc2016 @ ltsc2019: build-mismatch hyperv-only error',
    'ok/Dockerfile:1 final mcr.microsoft.com/windows/servercore:ltsc2019 @ ltsc2019: same-build runs off',
  ]);
  expect(report.problems.map(({ file, line, severity }) => `${file}:${line} ${severity}`).sort()).toEqual([
    'binary.Dockerfile:1 notice',
    'frontend/Dockerfile:1 notice',
    'linux-refused/Dockerfile:2 notice',
    'refused/Dockerfile:2 error',
    'template/Dockerfile:1 notice',
    'upper/Dockerfile:1 error',
  ]);
});

test('a file that the user names is an error where it cannot be used', async () => {
  const report = await checkFixture('bad-files', {
    targets: 'ltsc2019',
    dockerfiles: ['linux-refused/Dockerfile', 'binary.Dockerfile', 'Dockerfile.empty'],
  });
  expect(report.problems.map(({ severity }) => severity)).toEqual(['error', 'error', 'error']);
});

test.each([
  ['moved', 'ltsc2019', 'build-mismatch', ['image-out-of-support', 'moved-repository']],
  ['latest', 'ltsc2022', 'base-tag-not-published', []],
  ['scratch', 'ltsc2022', 'not-windows', []],
  ['hostprocess', 'ltsc2022', 'not-windows', []],
])('%s on %s: %s, notes %o', async (fixture, target, rule, notes) => {
  const [result] = results(await checkFixture(fixture, { targets: target }));
  expect(result?.rule).toBe(rule);
  expect(result?.notes.map((note) => note.rule)).toEqual(notes);
});

test('a missing tag is answered with tags that exist', async () => {
  const [result] = results(await checkFixture('latest', { targets: 'ltsc2022' }));
  expect(result?.ways[0]?.text).toMatch(/(?:to|from) (?:mcr\.microsoft\.com\/windows\/servercore:)?ltsc2022/);
});
