import { describe, expect, test } from 'vitest';
import { runCheck } from '../../src/engine.js';
import type { Report } from '../../src/judge/report.js';
import { toAnnotations } from '../../src/report/annotations.js';
import { summaryLine } from '../../src/report/summary-line.js';
import { job, matrixJob, memoryWorkspace, WORKFLOW } from '../find/memory.js';
import { type Options, settingsIn } from '../find/repository-plan.js';
import { FACE, lines, results } from './run.js';

type Files = Readonly<Record<string, string>>;

async function outcomeOf(files: Files, options: Options = {}) {
  const workspace = memoryWorkspace(files);
  const settings = await settingsIn(workspace, options);
  return runCheck({ ...settings, resolve: 'offline' }, workspace, '', FACE);
}

async function reportOf(files: Files, options: Options = {}): Promise<Report> {
  const outcome = await outcomeOf(files, options);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.report;
}

/** `file:line severity`, and what is said there. */
function said({ problems }: Report): readonly string[] {
  return problems.map(({ file, line, severity, message }) => `${file}:${line} ${severity} ${message}`);
}

const SERVERCORE = 'FROM mcr.microsoft.com/windows/servercore';
const NANOSERVER = 'FROM mcr.microsoft.com/windows/nanoserver';
const RUN = 'RUN cmd /c ver\n';
const COPY = 'COPY app.exe C:/app.exe\n';
const CONFIG = '.github/windows-containers.yml';

describe('nothing is warned of', () => {
  test.each<[name: string, files: Files, targets: string | readonly string[]]>([
    [
      'a final stage without RUN, built on a newer runner',
      { Dockerfile: `${NANOSERVER}:ltsc2019\n${COPY}`, [WORKFLOW]: job('windows-2025', 'docker build .') },
      'ltsc2019',
    ],
    [
      '--isolation=hyperv on a machine of its own',
      {
        Dockerfile: `${SERVERCORE}:ltsc2019\n${RUN}`,
        [WORKFLOW]: job('[self-hosted, builders]', 'docker build --isolation=hyperv .').replace(
          'run:',
          'shell: pwsh\n        run:',
        ),
        [CONFIG]: 'runners: { builders: 10.0.20348.2340 }\n',
      },
      'ltsc2019',
    ],
    [
      'a client that builds, which does so with Hyper-V isolation',
      {
        Dockerfile: `${SERVERCORE}:ltsc2022\n${RUN}`,
        [WORKFLOW]: job('my-pc', 'docker build .').replace('run:', 'shell: pwsh\n        run:'),
        [CONFIG]: 'runners: { my-pc: Windows 11 24H2 }\n',
      },
      'ltsc2022',
    ],
    [
      'an unused stage under BuildKit',
      {
        Dockerfile: `${SERVERCORE}:ltsc2025 AS unused\n${RUN}${NANOSERVER}:ltsc2022\nCOPY app.exe C:/\n`,
        [WORKFLOW]: job('ubuntu-latest', 'docker buildx build --platform windows/amd64 .'),
      },
      'ltsc2022',
    ],
    [
      'a 2022/2025 matrix whose legs each fit their own runner',
      {
        Dockerfile: `ARG V=ltsc2019\n${SERVERCORE}:$V\n${RUN}`,
        [WORKFLOW]: matrixJob(['2022', '2025'], 'docker build --build-arg V=ltsc${{ matrix.release }} .'),
      },
      ['ltsc2022', 'ltsc2025'],
    ],
    [
      'a Dockerfile that is only built on Linux',
      { Dockerfile: 'FROM python:3.14\nCOPY . /app\n', [WORKFLOW]: job('ubuntu-latest', 'docker build .') },
      'ltsc2019',
    ],
    [
      'an image of ltsc2019 without RUN on windows-2025',
      {
        Dockerfile: `ARG NANOSERVER_VERSION\n${NANOSERVER}:\${NANOSERVER_VERSION}\n${COPY}`,
        [WORKFLOW]: job('windows-2025', 'docker build --build-arg NANOSERVER_VERSION=ltsc2019 .'),
      },
      'ltsc2019',
    ],
    [
      'a version put together of the release of the runner',
      {
        'Dockerfile.windows': `ARG WINDOWS_VERSION=ltsc2019\n${SERVERCORE}:$WINDOWS_VERSION AS build\n${RUN}${SERVERCORE}:$WINDOWS_VERSION\n${RUN}`,
        [WORKFLOW]: matrixJob(
          ['2022', '2025'],
          'docker build -f Dockerfile.windows --build-arg WINDOWS_VERSION=ltsc${{ matrix.release }} .',
        ),
      },
      ['ltsc2022', 'windows-2025'],
    ],
    [
      'a cross-build of windows/amd64 on Linux',
      {
        Dockerfile: `FROM --platform=$BUILDPLATFORM golang:1.27 AS build\nRUN go build -o app.exe\n${NANOSERVER}:ltsc2022\nCOPY --from=build /app.exe /\n`,
        [WORKFLOW]: job('ubuntu-latest', 'docker buildx build --platform windows/amd64 .'),
      },
      'ltsc2022',
    ],
    [
      'a build in a job and in a step that never run',
      {
        Dockerfile: `ARG V=ltsc2022\n${SERVERCORE}:$V\n${RUN}`,
        [WORKFLOW]: job('windows-2019', 'docker build --build-arg V=ltsc2025 .').replace(
          '  image:\n',
          '  image:\n    if: false\n',
        ),
        '.github/workflows/step.yml': job('windows-2019', 'docker build .').replace(
          '- run',
          "- if: runner.os == 'Linux'\n        run",
        ),
      },
      'ltsc2022',
    ],
  ])('%s', async (_, files, targets) => {
    const report = await reportOf(files, { targets });
    expect([report.totals.errors, report.totals.warnings]).toEqual([0, 0]);
    expect(toAnnotations(report).filter(({ level }) => level !== 'notice')).toEqual([]);
    expect(said(report)).toEqual([]);
    expect(report.totals.images).toBeGreaterThan(0);
  });

  test('several workflows that build one Dockerfile, each on a runner that fits', async () => {
    const files = {
      Dockerfile: `ARG V\n${SERVERCORE}:$V\n${RUN}`,
      '.github/workflows/a.yml': job('windows-2022', 'docker build --build-arg V=ltsc2022 .'),
      '.github/workflows/b.yml': job('windows-2025', 'docker build --build-arg V=ltsc2025 .'),
      '.github/workflows/c.yml': job('windows-2022', 'docker build --build-arg V=ltsc2022 .'),
    };
    const report = await reportOf(files, { targets: ['ltsc2022', 'windows-2025'] });
    expect([report.totals.errors, report.totals.warnings, said(report)]).toEqual([0, 0, []]);
    expect(report.builds.map(({ buildHost, declaredBy }) => [buildHost?.name, declaredBy?.file.slice(-5)])).toEqual([
      ['windows-2022', 'a.yml'],
      ['windows-2025', 'b.yml'],
    ]);
  });

  test('a digest that is given as an argument: nothing of its version is known, and its building needs no host', async () => {
    const digest = `sha256:${'0123456789abcdef'.repeat(4)}`;
    const files = {
      Dockerfile: `ARG NANOSERVER_VERSION\n${NANOSERVER}@\${NANOSERVER_VERSION}\n${COPY}`,
      [WORKFLOW]: job('windows-2025', `docker build --build-arg NANOSERVER_VERSION=${digest} .`),
    };
    const report = await reportOf(files);
    const unsaid = expect.stringContaining('1 Windows image was found and not judged');
    expect([report.totals.errors, report.totals.warnings, said(report)]).toEqual([0, 0, [unsaid]]);
  });

  test('a Linux team that builds everywhere, from what nobody can know, hears nothing at all', async () => {
    const files = {
      Dockerfile: 'FROM debian:bookworm\nRUN apt-get update\n',
      'svc/Dockerfile': 'ARG A=3\nFROM alpine:$A\nRUN apk add curl\n',
      [WORKFLOW]: job(
        'ubuntu-latest',
        'GOOS=windows go build -o app.exe .',
        'docker build -f $FILE .',
        'docker build --build-arg A=${{ inputs.a }} svc',
        'docker buildx bake ${{ inputs.targets }}',
        'docker build -f made/Dockerfile .',
        'make image',
      ),
      '.github/workflows/own.yml': job('[self-hosted, big]', 'docker build svc', 'docker build $WHAT'),
      '.github/workflows/asked.yml': job('${{ inputs.runner }}', 'docker build .', 'docker build $WHAT'),
      'compose.yml': 'services:\n  a: { build: "${FOLDER}" }\n  b: { build: svc }\n',
      Makefile: 'image:\n\tdocker build .\n',
    };
    const report = await reportOf(files, { targets: 'ltsc2022' });
    expect(said(report)).toEqual([]);
    expect(report.totals).toMatchObject({ errors: 0, warnings: 0, notices: 0 });
  });
});

describe('a real mismatch is found', () => {
  const dockerfile = `${SERVERCORE}:ltsc2025\n${RUN}`;

  test('a stage of ltsc2025 with RUN, built on windows-2022', async () => {
    const report = await reportOf({ Dockerfile: dockerfile, [WORKFLOW]: job('windows-2022', 'docker build .') });
    expect(lines(report)).toEqual([
      'Dockerfile:1 build mcr.microsoft.com/windows/servercore:ltsc2025 @ windows-2022: image-newer-than-host cannot-run error',
    ]);
    expect(report.builds[0]?.declaredBy).toEqual({ file: WORKFLOW, line: 6 });
  });

  test('windows-latest is what the table says of it today', async () => {
    const old = { Dockerfile: `${SERVERCORE}:ltsc2019\n${RUN}`, [WORKFLOW]: job('windows-latest', 'docker build .') };
    expect(lines(await reportOf(old))).toEqual([
      'Dockerfile:1 build mcr.microsoft.com/windows/servercore:ltsc2019 @ windows-latest: build-mismatch hyperv-only error',
    ]);
    expect(results(await reportOf(old))[0]?.message).toContain('windows-latest (Windows Server 2025, 10.0.26100)');
    expect((await reportOf(old)).targets).toMatchObject([{ name: 'windows-latest', build: 26100, use: 'build' }]);
  });

  test('an unused stage under the classic builder, which builds it all the same', async () => {
    const files = {
      Dockerfile: `${SERVERCORE}:ltsc2025 AS unused\n${RUN}${NANOSERVER}:ltsc2022\nCOPY app.exe C:/\n`,
      [WORKFLOW]: job('windows-2022', 'docker build .'),
    };
    expect(lines(await reportOf(files)).join()).toContain('image-newer-than-host cannot-run error');
  });

  test('one leg of a matrix that does not fit its runner', async () => {
    const files = {
      Dockerfile: `ARG V\n${SERVERCORE}:$V\n${RUN}`,
      [WORKFLOW]: matrixJob(['2019', '2022'], 'docker build --build-arg V=ltsc2022 .'),
    };
    expect(lines(await reportOf(files)).map((line) => line.split(' @ ')[1])).toEqual([
      'windows-2019: image-newer-than-host cannot-run error',
      'windows-2022: same-build runs off',
    ]);
  });

  test('--isolation=hyperv where it is not known to work', async () => {
    const files = {
      Dockerfile: `${SERVERCORE}:ltsc2019\n${RUN}`,
      [WORKFLOW]: job('windows-2022', 'docker build --isolation hyperv .'),
    };
    expect(lines(await reportOf(files)).map((line) => line.split(' @ ')[1])).toEqual([
      'windows-2022: hyperv-unproven at-risk warning',
    ]);
  });

  test('--isolation=process on a client, which would take Hyper-V', async () => {
    const files = {
      Dockerfile: `${SERVERCORE}:ltsc2019\n${RUN}`,
      [WORKFLOW]: job('my-pc', 'docker build --isolation=process .').replace('run:', 'shell: pwsh\n        run:'),
      [CONFIG]: 'runners: { my-pc: Windows 11 24H2 }\n',
    };
    expect(lines(await reportOf(files)).join()).toContain('@ my-pc: build-mismatch hyperv-only error');
  });
});

describe('what is not declared', () => {
  test('no target: only the building is judged, and the report says so', async () => {
    const report = await reportOf({
      Dockerfile: `${SERVERCORE}:ltsc2019\n${RUN}`,
      [WORKFLOW]: job('windows-2022', 'docker build .'),
    });
    expect(new Set(report.builds.flatMap(({ images }) => images.map(({ role }) => role)))).toEqual(new Set(['build']));
    expect(summaryLine(report)).toContain('No target is declared, so where the images will run is not known.');
  });

  test('neither a target nor a Windows machine that builds: a wrong call', async () => {
    const files = { Dockerfile: `${SERVERCORE}:ltsc2019\n`, [WORKFLOW]: job('ubuntu-latest', 'docker build .') };
    expect(await outcomeOf(files)).toMatchObject({
      ok: false,
      message: expect.stringContaining('No target is declared'),
    });
  });

  test('a machine: named once for each place, and only of a Windows build', async () => {
    const own = job('big-box', 'docker build .', 'docker build linux').replaceAll('run:', 'shell: pwsh\n        run:');
    const files = {
      Dockerfile: `${SERVERCORE}:ltsc2022\n${RUN}`,
      'linux/Dockerfile': 'FROM alpine:3\nRUN apk add curl\n',
      '.github/workflows/a.yml': own,
      '.github/workflows/b.yml': own,
    };
    const report = await reportOf(files, { targets: 'ltsc2022' });
    expect(report.problems.map(({ file, line, severity }) => `${file}:${line} ${severity}`)).toEqual([
      '.github/workflows/a.yml:7 notice',
      '.github/workflows/b.yml:7 notice',
    ]);
    expect(report.problems[0]?.message).toContain('"big-box"');
    expect(lines(report)).toHaveLength(2);
  });
});

describe('what nobody can know', () => {
  const dockerfile = `ARG V=ltsc2019\n${SERVERCORE}:$V\n${RUN}`;

  test('an argument on a known machine: the default is not what is built, so nothing is said of it', async () => {
    const files = {
      Dockerfile: dockerfile,
      [WORKFLOW]: job('windows-2022', 'docker build --build-arg V=${{ inputs.v }} .'),
    };
    const report = await reportOf(files, { targets: 'ltsc2022' });
    expect(lines(report)).toEqual([
      'Dockerfile:2 final mcr.microsoft.com/windows/servercore:ltsc2019 @ ltsc2022: argument-not-known unknown warning',
    ]);
    expect(report.compatible).toBe(false);
    expect(said(report)).toEqual([
      expect.stringMatching(
        /^\.github\/workflows\/build\.yml:6 off The build of Dockerfile is given V=\$\{\{ inputs\.v \}\}/,
      ),
    ]);
  });

  test('the same argument in two places: named in both, judged once', async () => {
    const build = job('windows-2022', 'docker build --build-arg V=${{ inputs.v }} .');
    const other = job('windows-2022', 'docker build --build-arg V=${{ inputs.other }} .');
    const files = { Dockerfile: dockerfile, '.github/workflows/a.yml': build, '.github/workflows/b.yml': other };
    const report = await reportOf(files, { targets: 'ltsc2022' });
    expect(report.problems.map(({ file, message }) => [file.slice(-5), /V=\S+ \S+ \S+/.exec(message)?.[0]])).toEqual([
      ['a.yml', 'V=${{ inputs.v }},'],
      ['b.yml', 'V=${{ inputs.other }},'],
    ]);
    expect(lines(report)).toHaveLength(1);
  });

  test('the Dockerfile: named once for all rows, and what is here is checked with its defaults', async () => {
    const files = {
      Dockerfile: dockerfile,
      [WORKFLOW]: matrixJob(['2019', '2022'], 'docker build -f ${{ inputs.file }}.${{ matrix.release }} .'),
    };
    const report = await reportOf(files, { targets: 'ltsc2019' });
    expect(report.problems.map(({ file, line, severity }) => [file, line, severity])).toEqual([
      [WORKFLOW, 7, 'notice'],
    ]);
    expect(lines(report)).toEqual([
      'Dockerfile:2 final mcr.microsoft.com/windows/servercore:ltsc2019 @ ltsc2019: same-build runs off',
    ]);
  });

  test('where only changes are checked, only of files that changed', async () => {
    const files = {
      Dockerfile: dockerfile,
      [WORKFLOW]: job('windows-2022', 'docker build -f ${{ inputs.file }} .'),
    };
    const workspace = memoryWorkspace(files);
    const settings = await settingsIn(workspace, { targets: 'ltsc2019', 'changed-only': 'true' });
    const messagesFor = async (...paths: readonly string[]) => {
      const face = { ...FACE, changes: async () => ({ kind: 'files', paths: new Set(paths) }) as const };
      const outcome = await runCheck({ ...settings, resolve: 'offline' }, workspace, '', face);
      return outcome.ok ? outcome.report.problems.map(({ file }) => file) : outcome.message;
    };
    expect(await messagesFor('Dockerfile')).toEqual([]);
    expect(await messagesFor('Dockerfile', WORKFLOW)).toEqual([WORKFLOW]);
  });
});
