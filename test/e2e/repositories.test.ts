// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Dockerfiles spell variables like that
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Repository } from '../io/repository.js';
import { command, NODES } from './dist.js';

/** What one call in a small repository must come to. */
interface Case {
  readonly files: Readonly<Record<string, string>>;
  readonly call: string;
  readonly code: number;
  /** In the report, with each run of white space as one blank. */
  readonly says?: readonly (string | RegExp)[];
  readonly never?: readonly (string | RegExp)[];
}

const SC = 'mcr.microsoft.com/windows/servercore';

function workflow(...commands: readonly string[]): string {
  return workflowOn('windows-2022', ...commands);
}

function workflowOn(runner: string, ...commands: readonly string[]): string {
  const lines = commands.map((line) => `          ${line}\n`).join('');
  return `on: push\njobs:\n  image:\n    runs-on: ${runner}\n    steps:\n      - run: |\n${lines}`;
}

const NOTHING_TO_JUDGE: Readonly<Record<string, Case>> = {
  'a tag that names no version, with what would tell it': {
    files: { Dockerfile: `FROM ${SC}/iis:latest\nCOPY site C:/inetpub/wwwroot\n` },
    call: 'check --resolve offline --target ltsc2022 --format text',
    code: 0,
    says: ['the tag names no Windows version; only the registry can tell it, or a tag such as ltsc2022.'],
  },
  'no Dockerfile and no target': {
    files: { '.github/workflows/a.yml': workflow('echo hi') },
    call: 'check',
    code: 0,
    says: ['No Dockerfile was found'],
    never: ['No target'],
  },
  'no Dockerfile, but a target': {
    files: { 'README.md': '# x\n' },
    call: 'check --target ltsc2022',
    code: 0,
    says: ['No Dockerfile was found'],
  },
  'no target, and what was found is only pulled by the machine that builds': {
    files: {
      '.github/workflows/a.yml': workflow('docker build .'),
      Dockerfile: 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nCOPY a.exe .\nENTRYPOINT ["a.exe"]\n',
    },
    call: 'check',
    code: 0,
    says: ['No target is declared', '1 Windows image was found and not judged: mcr.microsoft.com/windows/nanoserver'],
  },
  'no target and no machine that builds': {
    files: { 'a/Dockerfile': `FROM ${SC}:ltsc2022\n`, 'b/Dockerfile': `FROM ${SC}:ltsc2019\n` },
    call: 'check',
    code: 2,
    says: ['No target is declared', '2 Windows images were found and not judged'],
  },
  'no target, and all Windows images are judged on the machine that builds': {
    files: { '.github/workflows/a.yml': workflow('docker build .'), Dockerfile: `FROM ${SC}:ltsc2022\nRUN dir\n` },
    call: 'check',
    code: 0,
    never: ['not judged'],
  },
};

const CONFIG_FILES: Readonly<Record<string, Case>> = {
  'the config file may end in .yaml': {
    files: { '.github/windows-containers.yaml': 'targets: [ltsc2019]\n', Dockerfile: `FROM ${SC}:ltsc2022\n` },
    call: 'check',
    code: 1,
    says: ['image-newer-than-host'],
  },
  'but there is only one': {
    files: {
      '.github/windows-containers.yaml': 'targets: [ltsc2019]\n',
      '.github/windows-containers.yml': 'targets: [ltsc2022]\n',
      Dockerfile: `FROM ${SC}:ltsc2022\n`,
    },
    call: 'check',
    code: 2,
    says: ['there is .github/windows-containers.yml and .github/windows-containers.yaml. Expected one of them'],
  },
};

const ARGUMENTS: Readonly<Record<string, Case>> = {
  'an empty default is none': {
    files: { Dockerfile: `ARG WINDOWS_VERSION=\nFROM ${SC}:\${WINDOWS_VERSION}\nRUN dir\n` },
    call: 'check --target ltsc2022',
    code: 0,
    says: ['unresolved-argument', 'ARG WINDOWS_VERSION', '0 errors, 1 warning'],
  },
  'an empty registry is none': {
    files: { Dockerfile: 'ARG REGISTRY=\nFROM ${REGISTRY}/windows/servercore:ltsc2022\nRUN dir\n' },
    call: 'check --target ltsc2022 --verbose',
    code: 0,
    says: ['ARG REGISTRY'],
  },
  'an empty prefix is as good as any': {
    files: { Dockerfile: `ARG PREFIX=\nFROM \${PREFIX}${SC}:ltsc2022\nRUN dir\n` },
    call: 'check --target ltsc2022 --verbose',
    code: 0,
    says: ['same-build'],
  },
  'stages for operating systems': {
    files: {
      Dockerfile:
        'FROM golang:1.25-bookworm AS b-linux\nRUN true\nFROM b-linux AS b-windows\nFROM b-$TARGETOS AS out\n',
    },
    call: 'check --target ltsc2022 --verbose',
    code: 0,
    says: ['not-windows'],
    never: ['TARGETOS=', 'unresolved-argument', 'build-arg'],
  },
  'the stage for Windows is the one that Windows hosts get': {
    files: { Dockerfile: `FROM alpine AS b-linux\nFROM ${SC}:ltsc2025 AS b-windows\nFROM b-$TARGETOS\n` },
    call: 'check --target ltsc2022',
    code: 1,
    says: ['image-newer-than-host'],
  },
  'what BuildKit sets is never asked for as a build argument': {
    files: { Dockerfile: `FROM ${SC}:ltsc2022-$TARGETARCH\nRUN dir\n` },
    call: 'check --target ltsc2022',
    code: 0,
    says: ['TARGETARCH', '--platform'],
    never: ['--build-arg TARGETARCH', 'a default behind'],
  },
};

const LINUX: Readonly<Record<string, Case>> = {
  'mv, chmod and rm -rf of Unix paths': {
    files: {
      Dockerfile:
        'FROM golang:1.26.6\nRUN go install example.com/dlv@latest\nRUN mv /go/bin/dlv / && chmod +x /dlv && rm -rf /root/.cache\n',
    },
    call: 'check --target ltsc2022',
    code: 0,
    says: ['0 errors, 0 warnings, 0 notices'],
  },
  'a Windows command in the exec form': {
    files: { Dockerfile: 'FROM acme/tool:1\nENTRYPOINT ["/setup.cmd", "&", "cmd", "/c"]\n' },
    call: 'check --target ltsc2022',
    code: 0,
    says: ['image-version-unknown', '1 warning'],
  },
};

const NANO = 'mcr.microsoft.com/windows/nanoserver';
const TWO_RELEASES = {
  'windows/ltsc2025/Dockerfile': `FROM ${SC}:ltsc2025\nRUN dir\n`,
  'windows/ltsc2022/Dockerfile': `FROM ${SC}:ltsc2022\nRUN dir\n`,
};

const VARIANTS: Readonly<Record<string, Case>> = {
  'a Dockerfile for each release': {
    files: TWO_RELEASES,
    call: 'check --target ltsc2022 --target ltsc2025',
    code: 0,
    says: ['0 errors, 0 warnings'],
  },
  'Dockerfiles whose names end in releases': {
    files: {
      'Dockerfile.windows.1809': `FROM ${NANO}:1809\nCOPY a.exe .\n`,
      'Dockerfile.windows.ltsc2022': `FROM ${NANO}:ltsc2022\nCOPY a.exe .\n`,
    },
    call: 'check --target ltsc2019 --target ltsc2022',
    code: 0,
    says: ['0 errors'],
  },
  'one of them that serves no target': {
    files: TWO_RELEASES,
    call: 'check --target ltsc2022',
    code: 1,
    says: [
      '1 error',
      'This Dockerfile serves no declared target (windows/ltsc2022/Dockerfile serves ltsc2022): declare the host that it is for as a target, or name that host above its FROM (# windows-container-compat: targets=NAME)',
    ],
    never: ['Change it to', 'Build it from'],
  },
  'several of them that serve no target': {
    files: { ...TWO_RELEASES, 'windows/1809/Dockerfile': `FROM ${SC}:1809\nCOPY a.exe .\n` },
    call: 'check --target ltsc2019 --format text',
    code: 1,
    says: [
      'error in 2 places',
      'These Dockerfiles serve no declared target (windows/1809/Dockerfile serves ltsc2019): for each declare the host that it is for as a target, or name that host above its FROM (# windows-container-compat: targets=NAME)',
    ],
    never: ['his Dockerfile'],
  },
  'several builds of one Dockerfile that serve no target': {
    files: {
      Dockerfile: `ARG WIN=2022\nFROM ${NANO}:ltsc\${WIN}\nCOPY a.exe .\n`,
      '.github/workflows/a.yml': workflow(
        ...['2019', '2022', '2025'].map((win) => `docker build --build-arg WIN=${win} .`),
      ),
    },
    call: 'check --target ltsc2019',
    code: 1,
    says: [
      '1 error,',
      'These builds serve no declared target (the build with WIN=2019 (.github/workflows/a.yml:7) serves ltsc2019): for each declare the host that it is for as a target, or name that host under builds in .github/windows-containers.yml',
    ],
    never: ['his build serves'],
  },
  'fix never makes two of one kind': {
    files: TWO_RELEASES,
    call: 'fix --dry-run --target ltsc2022',
    code: 1,
    says: [
      'not changed',
      'This Dockerfile serves no declared target (windows/ltsc2022/Dockerfile serves ltsc2022): declare the host that it is for as a target, or name that host above its FROM (# windows-container-compat: targets=NAME)',
      'Nothing was changed',
    ],
    never: ['->', 'diff'],
  },
  'a target that no Dockerfile serves': {
    files: TWO_RELEASES,
    call: 'check --target ltsc2022 --target ltsc2025 --target ltsc2019',
    code: 1,
    says: ['1 error', /add a Dockerfile for ltsc2019/i, `${SC}:ltsc2019`],
    never: ['Change it to', 'Build it from'],
  },
  'a build of a release that no target has, beside one that serves': {
    files: {
      Dockerfile: `ARG WIN=2022\nFROM ${NANO}:ltsc\${WIN}\nCOPY a.exe .\n`,
      '.github/workflows/a.yml': workflow(
        'docker build --build-arg WIN=2019 -t acme/app:windows-2019 .',
        'docker build --build-arg WIN=2022 -t acme/app:windows-2022 .',
      ),
    },
    call: 'check --verbose --target ltsc2019',
    code: 0,
    says: [
      '0 errors',
      'his build serves no declared target (the build with WIN=2019 (.github/workflows/a.yml:7) serves ltsc2019): declare the host that it is for as a target, or name that host under builds in .github/windows-containers.yml',
    ],
    never: ['Give the build argument', 'nanoserver:1809'],
  },
  'and fix makes no second one of it': {
    files: {
      Dockerfile: `ARG WIN=2022\nFROM ${NANO}:ltsc\${WIN}\nCOPY a.exe .\n`,
      '.github/workflows/a.yml': workflow('docker build --build-arg WIN=2019 .', 'docker build --build-arg WIN=2022 .'),
    },
    call: 'fix --dry-run --target ltsc2019',
    code: 1,
    says: [
      'not changed',
      'his build serves no declared target (the build with WIN=2019 (.github/workflows/a.yml:7) serves ltsc2019): declare the host that it is for as a target, or name that host under builds in .github/windows-containers.yml',
    ],
    never: ['change that', '->'],
  },
  'Dockerfiles for several releases, none of which a target has: one cause, and none is to become another': {
    files: Object.fromEntries(
      ['ltsc2016', '1809', '1903', 'ltsc2019'].map((tag) => [`win-${tag}/Dockerfile`, `FROM ${SC}:${tag}\nRUN dir\n`]),
    ),
    call: 'check --target ltsc2022 --format text',
    code: 1,
    says: [
      /1 error in 4 places/,
      'servercore:1809, servercore:1903, servercore:ltsc2016 and 1 more will not run process-isolated on ltsc2022.',
      `Add a Dockerfile for ltsc2022 beside these, with FROM ${SC}:ltsc2022; for each of these declare the host that it is for as a target, or name that host above its FROM`,
    ],
    never: ['hange it to'],
  },
  'nor does fix make them one': {
    files: Object.fromEntries(
      ['ltsc2016', 'ltsc2019'].map((tag) => [`win-${tag}/Dockerfile`, `FROM ${SC}:${tag}\nRUN dir\n`]),
    ),
    call: 'fix --dry-run --target ltsc2022',
    code: 1,
    says: ['not changed', 'Add a Dockerfile for ltsc2022 beside these', 'Nothing was changed'],
    never: ['->'],
  },
  'builds for several releases, none of which a target has': {
    files: {
      Dockerfile: `ARG WIN=2019\nFROM ${SC}:ltsc\${WIN}\nRUN dir\n`,
      '.github/workflows/a.yml': `on: push
jobs:
  image:
    strategy: { matrix: { win: [2016, 2019] } }
    runs-on: ubuntu-latest
    steps:
      - run: docker build --platform windows/amd64 --build-arg WIN=\${{ matrix.win }} .
`,
    },
    call: 'check --target ltsc2022',
    code: 1,
    says: [
      '1 error,',
      'Add a build for ltsc2022 with WIN=2022; for each of these declare the host that it is for as a target, or name that host under builds in .github/windows-containers.yml',
    ],
    never: ['Give the build argument'],
  },
  'but several kinds of one release become the next together': {
    files: {
      'a/Dockerfile': `ARG KIND\nFROM mcr.microsoft.com/windows/\${KIND}:ltsc2019\nRUN dir\n`,
      '.github/workflows/a.yml': workflowOn(
        'ubuntu-latest',
        'docker build --platform windows/amd64 --build-arg KIND=servercore a',
        'docker build --platform windows/amd64 --build-arg KIND=nanoserver a',
      ),
    },
    call: 'check --target ltsc2022',
    code: 1,
    says: ['Change it to ltsc2022'],
    never: ['Add a build'],
  },
  'a target that no build of a matrix serves': {
    files: {
      Dockerfile: `ARG WIN=2022\nFROM ${SC}:ltsc\${WIN}\nRUN dir\n`,
      '.github/workflows/a.yml': `on: push
jobs:
  image:
    strategy: { matrix: { win: [2022, 2025] } }
    runs-on: windows-2025
    steps:
      - run: docker build --build-arg WIN=\${{ matrix.win }} .
`,
    },
    call: 'check --target ltsc2022 --target ltsc2025 --target ltsc2019',
    code: 1,
    says: ['1 error', /add a build for ltsc2019 with WIN=2019/i],
    never: ['Give the build argument'],
  },
};

const BUILT_TOO_HIGH = {
  Dockerfile: `FROM ${NANO}:1809\nRUN ver\n`,
  '.github/workflows/a.yml': workflowOn('windows-2025', 'docker build .'),
};
const SHARED_ARGUMENT = {
  Dockerfile: `ARG V=ltsc2022\nFROM ${SC}:$V AS b\nRUN x\nFROM ${NANO}:$V\nCOPY --from=b x x\n`,
  '.github/workflows/a.yml': workflowOn('windows-2025', 'docker build --build-arg V=ltsc2019 .'),
};
const TWO_STAGES = {
  Dockerfile: `FROM ${SC}:ltsc2019 AS b\nRUN x\nFROM ${SC}:ltsc2019\nRUN y\n`,
  '.github/workflows/a.yml': workflow('docker build .'),
};

/** What is advised for a FROM is for all hosts that depend on it, and `fix` does the same. */
const BUILD_WITH_VARIABLE = 'docker build --build-arg V=$v .';

const ROWS = {
  ...SHARED_ARGUMENT,
  '.github/workflows/a.yml': `on: push
jobs:
  image:
    strategy:
      matrix: { win: [ltsc2019] }
    runs-on: windows-2022
    steps:
      - run: docker build --build-arg V=\${{ matrix.win }} .
`,
};

const JOINT: Readonly<Record<string, Case>> = {
  'the machine that builds never costs a target': {
    files: BUILT_TOO_HIGH,
    call: 'check --target AKS_Windows2019',
    code: 1,
    says: ['Build it on a machine with Windows Server 2019, or take RUN out of the stages'],
    never: ['Change it to', /ltsc20\d\d/],
  },
  'nor does fix': {
    files: BUILT_TOO_HIGH,
    call: 'fix --dry-run --target AKS_Windows2019',
    code: 1,
    says: [
      'not changed',
      'Build it on a machine with Windows Server 2019',
      'declared in .github/workflows/a.yml, line 7',
    ],
    never: ['No other tag', /ltsc20\d\d/],
  },
  'a runner that can build it': {
    files: { ...TWO_STAGES, Dockerfile: TWO_STAGES.Dockerfile.replaceAll('2019', '2025') },
    call: 'check --target ltsc2025',
    code: 1,
    says: [', or build it on windows-2025'],
  },
  'one argument makes two bases: one value for both': {
    files: SHARED_ARGUMENT,
    call: 'check --target ltsc2022',
    code: 1,
    says: ['Give the build argument V the value ltsc2022 in .github/workflows/a.yml:7.'],
    never: ['ltsc2025'],
  },
  'the compose file is where its arguments are changed, whatever calls it': {
    files: {
      Dockerfile: `ARG V\nFROM ${SC}:$V\nRUN dir\n`,
      'docker-compose.yml': 'services:\n  web:\n    build:\n      context: .\n      args: { V: ltsc2019 }\n',
      '.github/workflows/a.yml': workflow('docker compose build'),
    },
    call: 'check --target ltsc2022',
    code: 1,
    says: ['Give the build argument V the value ltsc2022 in docker-compose.yml:3.'],
  },
  'an argument that the call of the check gives stands in no file': {
    files: { ...SHARED_ARGUMENT, Dockerfile: `ARG V=ltsc2022\nFROM ${SC}:$V\nRUN dir\n` },
    call: 'check --target ltsc2022 --build-arg V=ltsc2019',
    code: 1,
    says: ['Give the build argument V the value ltsc2022. [build-mismatch]'],
  },
  'defaults of one argument that change together': {
    files: { Dockerfile: `ARG V=ltsc2019\nFROM ${SC}:$V AS b\nRUN dir\nARG V=ltsc2019\nRUN dir\nFROM b\n` },
    call: 'check --target ltsc2022',
    code: 1,
    says: ['Change the default of ARG V in lines 1 and 4 to ltsc2022.'],
  },
  'what one of two hosts can do is said of that one, and nodes of a build that nobody has are not advised': {
    files: { Dockerfile: 'FROM mcr.microsoft.com/windows/servercore/insider:10.0.19035.1\n' },
    call: 'check --target ltsc2022 --target windows-2025',
    code: 1,
    says: ['For ltsc2022, run and build it with --isolation=hyperv. [build-mismatch]'],
    never: ['nodeSelector', 'run it on'],
  },
  'an argument whose value is of a matrix is changed in its row': {
    files: ROWS,
    call: 'check --target ltsc2022',
    code: 1,
    says: [
      'Give the build argument V the value ltsc2022 in the row of the matrix that has ltsc2019, from which .github/workflows/a.yml:8 takes it.',
    ],
    never: ['in .github/workflows/a.yml:8'],
  },
  'and fix says the same': {
    files: ROWS,
    call: 'fix --dry-run --target ltsc2022',
    code: 1,
    says: [
      'change that to V=ltsc2022 in the row of the matrix that has ltsc2019, from which .github/workflows/a.yml:8',
    ],
  },
  'one that a variable of the shell gives is changed where that is set': {
    files: { ...SHARED_ARGUMENT, '.github/workflows/a.yml': workflow('$v = "ltsc2019"', BUILD_WITH_VARIABLE) },
    call: 'check --target ltsc2022',
    code: 1,
    says: ['Give the build argument V the value ltsc2022 where .github/workflows/a.yml:8 takes it from.'],
  },
  'and one of the makefile likewise': {
    files: {
      ...SHARED_ARGUMENT,
      Makefile: 'WIN = ltsc2019\nimage:\n\tdocker build --build-arg V=$(WIN) .\n',
      '.github/workflows/a.yml': workflow('make image'),
    },
    call: 'check --target ltsc2022',
    code: 1,
    says: ['Give the build argument V the value ltsc2022 where Makefile:3 takes it from.'],
  },
  'but one that stands in a line that continues the command is there': {
    files: {
      ...SHARED_ARGUMENT,
      '.github/workflows/a.yml': workflow('docker build `', '  --build-arg V=ltsc2019 `', '  .'),
    },
    call: 'check --target ltsc2022',
    code: 1,
    says: ['Give the build argument V the value ltsc2022 in .github/workflows/a.yml:7.'],
  },
  'and fix names the place of it': {
    files: SHARED_ARGUMENT,
    call: 'fix --dry-run --target ltsc2022',
    code: 1,
    says: ['change that to V=ltsc2022 in .github/workflows/a.yml:7'],
    never: ['ltsc2025'],
  },
  'two stages of one base, of which one is what runs': {
    files: TWO_STAGES,
    call: 'fix --dry-run --target ltsc2019',
    code: 1,
    says: ['Nothing was changed', 'Build it on a machine with Windows Server 2019'],
    never: ['->'],
  },
  'one of a matrix that its machine cannot build': {
    files: {
      Dockerfile: `ARG V\nFROM ${SC}:$V\nRUN dir\n`,
      '.github/workflows/a.yml': workflow(
        'docker build --build-arg V=ltsc2022 .',
        'docker build --build-arg V=ltsc2025 .',
      ),
    },
    call: 'check --target ltsc2022 --target ltsc2025',
    code: 1,
    says: ['1 error', 'Build it on windows-2025'],
    never: ['Give the build argument', 'Change it to'],
  },
  'without targets, the oldest in support that builds': {
    files: { ...BUILT_TOO_HIGH, Dockerfile: `FROM ${SC}:ltsc2019\nRUN ver\n` },
    call: 'check',
    code: 1,
    says: ['Change it to ltsc2022'],
    never: ['ltsc2025'],
  },
  'what is out of support is never advised': {
    files: { Dockerfile: `FROM ${SC}:ltsc2022\nRUN dir\n` },
    call: 'check --build-host 10.0.19042',
    code: 1,
    says: ['Build it on windows-2022'],
    never: ['servercore:20H2', 'Change it to'],
  },
  'a value that the text can become': {
    files: { Dockerfile: `ARG WIN=2022\nFROM ${NANO}:ltsc\${WIN}\nCOPY a.exe .\n` },
    call: 'check --target ltsc2019',
    code: 1,
    says: ['Change the default of ARG WIN in line 1 to 2019 (nanoserver:ltsc2019)'],
    never: ['nanoserver:1809'],
  },
  'and fix writes it': {
    files: { Dockerfile: `ARG WIN=2022\nFROM ${NANO}:ltsc\${WIN}\nCOPY a.exe .\n` },
    call: 'fix --dry-run --target ltsc2019',
    code: 0,
    says: ['ARG WIN=2022 -> ARG WIN=2019'],
  },
};

const FRAMEWORK = 'mcr.microsoft.com/dotnet/framework/aspnet';

const TEMPLATES: Readonly<Record<string, Case>> = {
  'what a Dockerfile beside it is made from is not told of twice': {
    files: {
      Dockerfile: `FROM ${SC}:ltsc2019 AS b\nRUN dir\nFROM ${NANO}:1809\n`,
      'Dockerfile.base': `FROM ${NANO}:1809\n`,
    },
    call: 'check --target ltsc2022',
    code: 1,
    says: ['1 image on 1 target'],
    never: ['Dockerfile.base'],
  },
  'but an image of its own is': {
    files: { Dockerfile: `FROM ${NANO}:1809\n`, 'Dockerfile.base': `FROM ${SC}:ltsc2019\nRUN dir\n` },
    call: 'check --target ltsc2022',
    code: 1,
    says: ['Dockerfile.base:1', '2 images'],
  },
  'and one that is built': {
    files: {
      Dockerfile: `FROM ${NANO}:1809\n`,
      'Dockerfile.base': `FROM ${NANO}:1809\n`,
      '.github/workflows/a.yml': workflow('docker build -f Dockerfile.base .', 'docker build .'),
    },
    call: 'check --target ltsc2022',
    code: 1,
    says: ['Dockerfile.base:1'],
  },
};

/** What is still built, where a name lives now, and what is safe where something is at risk. */
const ADVISED: Readonly<Record<string, Case>> = {
  'a tag that is no longer built is a notice, with what is built': {
    files: { Dockerfile: `FROM ${FRAMEWORK}:4.8-windowsservercore-ltsc2022\nRUN dir\n` },
    call: 'check --target ltsc2022',
    code: 0,
    says: [
      'no longer built (since 2025-10-14)',
      `${FRAMEWORK}:4.8.1-windowsservercore-ltsc2022`,
      'image-no-longer-updated',
    ],
  },
  'and not before that day': {
    files: { Dockerfile: `FROM ${FRAMEWORK}:4.8-windowsservercore-ltsc2022\nRUN dir\n` },
    call: 'check --target ltsc2022 --as-of 2025-10-13',
    code: 0,
    never: ['no longer built'],
  },
  'the version of a framework stays, its successor is named': {
    files: { Dockerfile: `FROM ${FRAMEWORK}:4.8-windowsservercore-ltsc2019\nRUN dir\n` },
    call: 'check --target ltsc2022',
    code: 1,
    says: ['Change it to 4.8-windowsservercore-ltsc2022 (no longer built; 4.8.1-windowsservercore-ltsc2022 is)'],
  },
  'a retired repository': {
    files: { Dockerfile: 'FROM mcr.microsoft.com/powershell:lts-nanoserver-ltsc2022\nRUN pwsh -c dir\n' },
    call: 'check --target ltsc2022',
    code: 0,
    says: ['no longer built (since 2025-03-26)', 'mcr.microsoft.com/dotnet/sdk is what is built'],
  },
  'a tag that left the library, and a patch release that is pinned': {
    files: {
      'a/Dockerfile': 'FROM mongo:8-windowsservercore-ltsc2022\nRUN dir\n',
      'b/Dockerfile': 'FROM golang:1.20.1-windowsservercore-ltsc2022\nRUN dir\n',
    },
    call: 'check --target ltsc2022',
    code: 0,
    says: [
      'mongo:8-windowsservercore-ltsc2022 is no longer built (as of 2026-08-21)',
      /0 errors, 0 warnings, 1 notice/,
    ],
    never: ['golang:1.20.1-windowsservercore-ltsc2022 is no longer built'],
  },
  'where windows ended, windows/server goes on': {
    files: { Dockerfile: 'FROM mcr.microsoft.com/windows:1809\nRUN dir\n' },
    call: 'check --target ltsc2022',
    code: 1,
    says: ['Change it to mcr.microsoft.com/windows/server:ltsc2022'],
  },
  'a name of before mcr.microsoft.com': {
    files: {
      'a/Dockerfile': 'FROM microsoft/windowsservercore:ltsc2016\nRUN dir\n',
      'b/Dockerfile': 'FROM microsoft/aspnet:4.7.2-windowsservercore-ltsc2016\nRUN dir\n',
    },
    call: 'check --target ltsc2019',
    code: 1,
    says: [`Change it to ${SC}:ltsc2019`, `Change it to ${FRAMEWORK}:4.7.2-windowsservercore-ltsc2019`],
  },
  'one that never had a table': {
    files: { Dockerfile: 'FROM mcr.microsoft.com/microsoft-windows-nanoserver:1809\nRUN cmd /c dir\n' },
    call: 'check --target ltsc2019',
    code: 0,
    says: [`the image lives at ${NANO} now`],
  },
  'at risk: Hyper-V isolation is safe': {
    files: { Dockerfile: `FROM ${SC}:2004\nRUN dir\n` },
    call: 'check --target 20H2',
    code: 0,
    says: ['relaxed-in-practice', /with --isolation=hyperv/],
    never: ['servercore:20H2'],
  },
  'a shared tag: the pin is the first way out': {
    files: { Dockerfile: 'FROM golang:1.27-nanoserver\nRUN go version\n' },
    call: 'check --verbose --target ltsc2022',
    code: 0,
    says: [
      'hange it to 1.27-nanoserver-ltsc2022',
      'write golang:1.27-nanoserver-ltsc2022 or golang:1.27-nanoserver-ltsc2025',
    ],
  },
  'fix leaves a file alone that says that it is generated': {
    files: {
      Dockerfile: `#\n# NOTE: THIS DOCKERFILE IS GENERATED VIA "apply-templates.sh"\n#\n# PLEASE DO NOT EDIT IT DIRECTLY.\n#\nFROM ${SC}:ltsc2019\n`,
    },
    call: 'fix --dry-run --target ltsc2022',
    code: 1,
    says: ['not changed', 'says in line 2 that it is generated', 'apply-templates.sh'],
    never: ['->'],
  },
  'and a default that something else replaces': {
    files: {
      Dockerfile: `ARG OS_VERSION=1809\nFROM ${NANO}:\${OS_VERSION}\nCOPY a.exe .\n`,
      Makefile: 'image-%:\n\tdocker buildx build --build-arg OS_VERSION=$* .\n',
    },
    call: 'fix --dry-run --target ltsc2022',
    code: 0,
    says: ['not changed', 'Makefile:2 may build it with another one'],
    never: ['->'],
  },
};

const DEFAULTS: Readonly<Record<string, Case>> = {
  'make builds for Windows on a Linux machine': {
    files: {
      Dockerfile: `ARG OS=ltsc2019\nFROM ${SC}:$OS\nRUN dir\n`,
      Makefile: 'image:\n\tdocker buildx build --platform windows/amd64 --build-arg OS=ltsc2022 .\n',
      '.github/workflows/a.yml': workflowOn('ubuntu-latest', 'make image'),
    },
    call: 'check --target ltsc2022 --verbose',
    code: 0,
    says: ['same-build', '0 errors, 0 warnings'],
    never: ['build-mismatch'],
  },
  'a default that a makefile may replace': {
    files: {
      Dockerfile: `ARG OS_VERSION=1809\nFROM ${NANO}:\${OS_VERSION}\nCOPY a.exe .\n`,
      Makefile: 'image-%:\n\tdocker buildx build --build-arg OS_VERSION=$* .\n',
    },
    call: 'check --target ltsc2022',
    code: 0,
    says: ['build-mismatch', '0 errors, 1 warning', 'Makefile:2 may build it'],
  },
  'a default that nothing replaces': {
    files: {
      Dockerfile: `ARG OS_VERSION=1809\nFROM ${NANO}:\${OS_VERSION}\nCOPY a.exe .\n`,
      Makefile: 'lint:\n\tgo vet\n',
    },
    call: 'check --target ltsc2022',
    code: 1,
    says: ['1 error'],
  },
  'a default that a build takes': {
    files: {
      Dockerfile: `ARG OS=ltsc2022\nFROM ${SC}:$OS\nRUN dir\n`,
      Makefile: 'image:\n\tdocker build --build-arg OS=x .\n',
      '.github/workflows/a.yml': workflow('docker build .'),
    },
    call: 'check --target ltsc2019',
    code: 1,
    says: ['1 error', 'image-newer-than-host'],
    never: ['reference-depends-on-argument'],
  },
  'an argument whose value nobody knows': {
    files: {
      Dockerfile: `ARG OS=ltsc2022\nFROM ${SC}:$OS\nRUN dir\n`,
      '.github/workflows/a.yml': workflow('docker build --build-arg OS=${{ inputs.os }} .'),
    },
    call: 'check --target ltsc2022',
    code: 0,
    says: ['argument-not-known', 'OS=${{ inputs.os }}', '.github/workflows/a.yml:7', '1 warning, 0 notices'],
    never: [/no build argument was given/, 'same-build'],
  },
  'a Linux image by an argument whose value nobody knows': {
    files: {
      Dockerfile: 'ARG TAG=3\nFROM alpine:$TAG\nRUN apk add x\n',
      '.github/workflows/a.yml': workflow('docker build --build-arg TAG=${{ inputs.tag }} .'),
    },
    call: 'check --target ltsc2022',
    code: 0,
    says: ['0 errors, 0 warnings, 0 notices'],
  },
};

const BUILT_HERE: Readonly<Record<string, Case>> = {
  'a base whose tag comes from an argument that nobody knows, and is built a step before': {
    files: {
      'base/Dockerfile': `FROM ${SC}:ltsc2022\nRUN dir\n`,
      'app/Dockerfile': 'ARG TAG=latest\nFROM ghcr.io/acme/base:${TAG}\nRUN dir\n',
      '.github/workflows/a.yml': workflow(
        'docker build -t ghcr.io/acme/base:${{ github.sha }} base',
        'docker build --build-arg TAG=${{ github.sha }} app',
      ),
    },
    call: 'check --target ltsc2022',
    code: 0,
    says: ['0 errors, 0 warnings, 0 notices'],
  },
  'a base that another service of the compose file builds': {
    files: {
      'base.Dockerfile': `FROM ${SC}:ltsc2022\nRUN dir\n`,
      'app.Dockerfile': 'ARG base\nFROM ${base}\nRUN powershell -c dir\n',
      'docker-compose.yml': `services:
  base:
    image: acme/base:1
    build: { context: ., dockerfile: base.Dockerfile }
  app:
    image: acme/app:1
    build: { context: ., dockerfile: app.Dockerfile, args: { base: "acme/base:1" } }
`,
    },
    call: 'check --verbose --target ltsc2022',
    code: 0,
    says: ['acme/base:1', 'same-build', '0 errors, 0 warnings'],
    never: ['unknown'],
  },
  'a pipeline that tests read builds nothing here': {
    files: {
      'web/Dockerfile': `ARG V=ltsc2019\nFROM ${SC}:$V\nRUN dir\n`,
      'test/fixtures/a/azure-pipelines.yml': 'steps:\n  - task: Docker@2\n    inputs: { Dockerfile: $(x) }\n',
      'test/fixtures/a/Jenkinsfile': "bat 'docker build --build-arg V=x .'\n",
    },
    call: 'check --target ltsc2022',
    code: 1,
    says: ['1 error, 0 warnings', 'error: web/Dockerfile:2'],
    never: ['fixtures'],
  },
  'a base that an earlier step builds, for a newer Windows': {
    files: {
      'base/Dockerfile': `FROM ${SC}:ltsc2025\nRUN dir\n`,
      'app/Dockerfile': 'FROM acme/base:dev\nRUN powershell -c dir\n',
      '.github/workflows/a.yml': workflow('docker build -t acme/base:dev base', 'docker build -t acme/app:dev app'),
    },
    call: 'check --target ltsc2022',
    code: 1,
    says: [`Change the base in base/Dockerfile (on ${SC}:ltsc2025), which builds it`],
    never: ['image-version-unknown'],
  },
  'images that are built on each other have no end': {
    files: {
      'a/Dockerfile': 'FROM acme/b:1\nRUN powershell -c dir\n',
      'b/Dockerfile': 'FROM acme/a:1\nRUN powershell -c dir\n',
      '.github/workflows/a.yml': workflow('docker build -t acme/a:1 a', 'docker build -t acme/b:1 b'),
    },
    call: 'check --target ltsc2022',
    code: 0,
    says: ['image-version-unknown'],
  },
};

/** Steps of jobs, each on its runner. */
function jobs(...steps: readonly (readonly [runner: string, step: string])[]): string {
  const job = ([runner, step]: readonly [string, string], index: number) =>
    `  j${index}:\n    runs-on: ${runner}\n    steps:\n      - ${step}\n`;
  return `on: push\njobs:\n${steps.map(job).join('')}`;
}

const ASPNET = 'FROM mcr.microsoft.com/dotnet/aspnet:8.0\nCOPY app /app\n';
const SAID = ['no-windows-image', '8.0-nanoserver-ltsc2022', '0 errors'];

const ON_WINDOWS: Readonly<Record<string, Case>> = {
  'a Linux image that a Windows runner builds on': {
    files: { Dockerfile: ASPNET, '.github/workflows/a.yml': jobs(['windows-2022', 'run: docker build .']) },
    call: 'check --target ltsc2022',
    code: 0,
    says: [...SAID, 'no matching manifest for windows'],
  },
  'a Linux image that an Ubuntu runner builds on': {
    files: { Dockerfile: ASPNET, '.github/workflows/a.yml': jobs(['ubuntu-latest', 'run: docker build .']) },
    call: 'check --target ltsc2022',
    code: 0,
    never: ['no-windows-image'],
  },
  'a Linux image that runners of both kinds build on': {
    files: {
      Dockerfile: ASPNET,
      '.github/workflows/a.yml': jobs(
        ['windows-2022', 'run: docker build .'],
        ['ubuntu-latest', 'run: docker build .'],
      ),
    },
    call: 'check --target ltsc2022',
    code: 0,
    never: ['no-windows-image'],
  },
  'a Linux image that rows of one matrix build on': {
    files: {
      Dockerfile: ASPNET,
      '.github/workflows/a.yml':
        "on: push\njobs:\n  a:\n    strategy: { matrix: { os: [ubuntu-latest, windows-2022] } }\n    runs-on: ${{ matrix.os }}\n    steps:\n      - if: runner.os == 'Linux'\n        run: docker build .\n",
    },
    call: 'check --target ltsc2022',
    code: 0,
    never: ['no-windows-image'],
  },
  'a Linux image that nothing is known to build': {
    files: { Dockerfile: ASPNET },
    call: 'check --target ltsc2022 --build-host windows-2022',
    code: 0,
    never: ['no-windows-image'],
  },
  'a Linux image for Linux, by a builder elsewhere, or in WSL': {
    files: {
      Dockerfile: ASPNET,
      'b/Dockerfile': ASPNET,
      'c/Dockerfile': ASPNET,
      'd/Dockerfile': ASPNET,
      '.github/workflows/a.yml': jobs(
        ['windows-2022', 'run: docker build --platform linux/amd64 .'],
        ['windows-2022', 'run: docker -H tcp://farm:2375 build b'],
        ['windows-2022', 'run: wsl docker build c'],
        ['windows-2022', 'run: docker build d\n        shell: wsl-bash {0}'],
      ),
    },
    call: 'check --target ltsc2022',
    code: 0,
    never: ['no-windows-image'],
  },
  'explain a Linux image on Windows': {
    files: {},
    call: 'explain mcr.microsoft.com/dotnet/aspnet:8.0 --target ltsc2022 --resolve offline',
    code: 0,
    says: ['no-windows-image, warning', '8.0-nanoserver-ltsc2022'],
  },
};

describe.each(NODES)('small repositories on Node %s', (_, node) => {
  let repository: Repository;
  beforeEach(() => {
    repository = new Repository();
  });
  afterEach(() => repository.remove());

  const cases = {
    ...NOTHING_TO_JUDGE,
    ...CONFIG_FILES,
    ...ARGUMENTS,
    ...LINUX,
    ...VARIANTS,
    ...JOINT,
    ...TEMPLATES,
    ...ADVISED,
    ...DEFAULTS,
    ...BUILT_HERE,
    ...ON_WINDOWS,
  };
  test.each(Object.entries(cases))('%s', (_name, { files, call, code, says = [], never = [] }) => {
    for (const [path, text] of Object.entries(files)) repository.write(path, text);
    const ran = command(node, [...call.split(' '), ...(call.includes('--as-of') ? [] : ['--as-of', '2026-11-29'])], {
      cwd: repository.root,
    });
    const said = `${ran.stdout} ${ran.stderr}`.replace(/\s+/g, ' ');
    expect(ran.code, said).toBe(code);
    for (const words of says)
      expect(said).toEqual(typeof words === 'string' ? expect.stringContaining(words) : expect.stringMatching(words));
    for (const words of never) expect(said).not.toMatch(words);
  });
});
