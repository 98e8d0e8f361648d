import { describe, expect, test } from 'vitest';
import { job, memoryWorkspace, WORKFLOW } from './memory.js';
import { planned } from './repository-plan.js';

const DOCKERFILE = 'ARG BASE=ltsc2019\nFROM mcr.microsoft.com/windows/servercore:${BASE}\nRUN cmd /c ver\n';

async function plan(files: Readonly<Record<string, string>>) {
  const { plans, notRead } = await planned(memoryWorkspace({ Dockerfile: DOCKERFILE, ...files }));
  return {
    built: plans.flatMap(({ dockerfile, buildArgs, declarations }) =>
      declarations.map(({ line }) => `${dockerfile} ${JSON.stringify([...buildArgs])} ${line}`),
    ),
    notRead: notRead.map(({ line, message, windows }) => `${line} ${windows} ${message}`),
  };
}

const LINE = 'docker build . --file Dockerfile --build-arg BASE=ltsc2022';
const BUILT = 'Dockerfile [["BASE","ltsc2022"]] 6';
const unexplained = (files: Readonly<Record<string, string>>) => plan(files).then(({ notRead }) => notRead);

describe('a step of a machine that is not known runs in bash or in PowerShell', () => {
  test.each([
    ['a label of its own', 'large-windows'],
    ['a label that only the run tells', '${{ inputs.os }}'],
  ])('what both make of it is known: %s', async (_, label) => {
    expect(await plan({ [WORKFLOW]: job(label, LINE) })).toEqual({ built: [BUILT], notRead: [] });
  });

  test('where they differ it is not read, and what would help is said', async () => {
    const script = '|\n          $v = "ltsc2022"\n          docker build . --build-arg BASE=$v # windows';
    const { built, notRead } = await plan({ [WORKFLOW]: job('large', script) });
    expect(built).toEqual([]);
    expect(notRead).toEqual([expect.stringContaining('in which shell it runs is not known')]);
    expect(notRead[0]).toContain('runners');
  });

  test('a label that the config file explains has the shell of its system', async () => {
    const script = '|\n          $v = "ltsc2022"\n          docker build . --build-arg BASE=$v';
    const config = { '.github/windows-containers.yml': 'runners: { large: ltsc2022 }\n' };
    expect((await plan({ ...config, [WORKFLOW]: job('large', script) })).built).toEqual([BUILT.replace('6', '8')]);
  });

  test('another shell that is named is not taken for either', async () => {
    const workflow = job('large', LINE).replace('- run:', '- shell: python\n        run:');
    expect((await plan({ [WORKFLOW]: workflow })).built).toEqual([]);
  });
});

describe('a script of the repository that builds is named, though the step never speaks of docker', () => {
  const scripts = {
    'build.ps1': 'docker build -t app .\n',
    'tools/images': '#!/bin/bash\ndocker build -t app .\n',
    Makefile: 'image:\n\tdocker build -t app .\npushed:\n\t$(DOCKER) build -t app .\nlint:\n\tgo vet ./...\n',
    'test.ps1': 'dotnet test\n',
  };

  test.each([
    ['./build.ps1', 'build.ps1'],
    ['./build.ps1 -Tag $env:TAG', 'build.ps1'],
    ['make pushed', 'Makefile'],
    ['env TAG=1 make pushed', 'Makefile'],
    ['./tools/images app', 'tools/images'],
  ])('%s', async (line, script) => {
    const notRead = await unexplained({ ...scripts, [WORKFLOW]: job('windows-2022', line) });
    expect(notRead).toEqual([
      `6 true this step runs ${script}, which speaks of an image build; what it builds is not read from there.`,
    ]);
  });

  test('the recipe of a makefile that can be read is read, by its goal', async () => {
    const goals = ['make image', 'env TAG=1 make image', 'make lint', 'make clean'].map((line) =>
      job('windows-2022', line),
    );
    const built = await Promise.all(goals.map((workflow) => plan({ ...scripts, [WORKFLOW]: workflow })));
    const read = { built: ['Dockerfile [] 6'], notRead: [] };
    expect(built).toEqual([read, read, { built: [], notRead: [] }, { built: [], notRead: [] }]);
  });

  test('of a checkout that nobody can know a makefile is named', async () => {
    const checkout = 'actions/checkout@v5\n        with: { repository: "${{ inputs.repository }}" }';
    const workflow = job('windows-2022', 'make image').replace('      - run', `      - uses: ${checkout}\n      - run`);
    expect(await unexplained({ ...scripts, [WORKFLOW]: workflow })).toEqual([
      expect.stringMatching(
        /^8 true this step runs Makefile, which speaks of an image build.*is not known before the run/,
      ),
    ]);
  });

  test('a Dockerfile is no script, nor is what a build names as its file', async () => {
    const files = { 'win/Dockerfile': '# docker build .\nFROM x\n', 'win/app': '# docker build .\nFROM x\n' };
    const lines = ['docker build -f ./win/Dockerfile .', 'docker build -f ./win/app .', 'grep -q x ./win/Dockerfile'];
    expect(await unexplained({ ...files, [WORKFLOW]: job('windows-2022', ...lines) })).toEqual([]);
  });

  test('what a makefile includes counts as its own', async () => {
    const files = { Makefile: 'include a.mk tools/docker.mk\n', 'tools/docker.mk': 'image:\n\t$(DOCKER) build .\n' };
    expect(await unexplained({ ...files, [WORKFLOW]: job('windows-2022', 'make image') })).toEqual([
      expect.stringContaining('this step runs Makefile, which speaks of an image build'),
    ]);
  });

  test('once, in every row of a matrix', async () => {
    const workflow = job('windows-2022', './build.ps1 -Tag ${{ matrix.tag }}').replace(
      '    runs-on',
      '    strategy: { matrix: { tag: [a, b] } }\n    runs-on',
    );
    expect(await unexplained({ ...scripts, [WORKFLOW]: workflow })).toHaveLength(1);
  });

  test('none that builds no image, and none of a Linux machine as one of Windows', async () => {
    expect(await unexplained({ ...scripts, [WORKFLOW]: job('windows-2022', './test.ps1', 'dotnet build') })).toEqual(
      [],
    );
    const onLinux = job('ubuntu-latest', './build.ps1').replace('on: push', 'on: push # not on windows');
    expect(await unexplained({ ...scripts, [WORKFLOW]: onLinux })).toEqual([expect.stringContaining('6 false')]);
  });
});

describe('a script is found from the folder that the step is in by then', () => {
  const builds = '#!/bin/bash\ndocker buildx build -f Dockerfile .\n';
  const lints = 'go vet ./...\n';
  const named = (script: string) => [
    expect.stringContaining(`this step runs ${script}, which speaks of an image build`),
  ];
  const block = (...lines: readonly string[]) => ['|', ...lines].join('\n          ');

  test.each([
    ['cd', 'ubuntu-latest', block('cd win/csi', './build.sh --version ci')],
    ['cd in one line with it', 'ubuntu-latest', 'cd ./win/csi && sudo ./build.sh'],
    ['bash with the script as its word', 'ubuntu-latest', 'cd win && bash csi/build.sh'],
    ['a way up', 'ubuntu-latest', block('cd win/other', '../csi/build.sh')],
    ['pushd', 'windows-2022', block('pushd win\\csi', '.\\build.sh')],
    ['another script before it', 'windows-2022', block('./lint.ps1', 'Set-Location win', '& ./csi/build.sh')],
    ['a docker line before it', 'ubuntu-latest', block('docker login -u x', 'cd win/csi', './build.sh')],
  ])('%s', async (_, label, script) => {
    const files = { 'win/csi/build.sh': builds, 'build.sh': lints, [WORKFLOW]: `# windows\n${job(label, script)}` };
    expect(await unexplained(files)).toEqual(named('win/csi/build.sh'));
  });

  test('working-directory, and cd from there', async () => {
    const workflow = job('windows-2022', 'cd csi; ./build.sh').replace(
      '- run',
      '- working-directory: win\n        run',
    );
    expect(await unexplained({ 'win/csi/build.sh': builds, [WORKFLOW]: workflow })).toEqual(named('win/csi/build.sh'));
  });

  test.each([
    ['left again', block('pushd win', 'popd', './build.sh')],
    ['of a subshell alone', block('(cd win && ls)', './build.sh')],
  ])('not from one that it has left: %s', async (_, script) => {
    const workflow = `# windows\n${job('ubuntu-latest', script)}`;
    expect(await unexplained({ 'win/build.sh': builds, 'build.sh': lints, [WORKFLOW]: workflow })).toEqual([]);
    expect(await unexplained({ 'win/build.sh': lints, 'build.sh': builds, [WORKFLOW]: workflow })).toEqual(
      named('build.sh'),
    );
  });

  test('one of the same name at the root is not the one', async () => {
    const workflow = `# windows\n${job('ubuntu-latest', 'cd win && ./build.sh')}`;
    expect(await unexplained({ 'win/build.sh': lints, 'build.sh': builds, [WORKFLOW]: workflow })).toEqual([]);
  });

  test('of a folder that nobody knows it is looked for at the root', async () => {
    const workflow = job('windows-2022', 'cd $env:PLACE; ./build.sh');
    expect(await unexplained({ 'build.sh': builds, [WORKFLOW]: workflow })).toEqual(named('build.sh'));
  });

  test('in a recipe of a makefile', async () => {
    const files = { Makefile: 'image:\n\tcd win && ./build.sh\n', 'win/build.sh': builds };
    expect(await unexplained({ ...files, [WORKFLOW]: job('windows-2022', 'make image') })).toEqual(
      named('Makefile, and with it win/build.sh'),
    );
  });

  test('on a Linux machine it is about Windows where the script says so', async () => {
    const script = 'docker buildx build --platform windows/amd64 .\n';
    const workflow = `# docker\n${job('ubuntu-latest', 'cd win && ./build.sh')}`;
    const windows = async (text: string) => (await unexplained({ 'win/build.sh': text, [WORKFLOW]: workflow }))[0];
    expect(await windows(script)).toContain('7 true');
    expect(await windows(builds)).toContain('7 false');
  });
});
