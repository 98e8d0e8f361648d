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
