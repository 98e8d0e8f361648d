import { describe, expect, test } from 'vitest';
import type { DeclaredHost } from '../../../src/find/declared.js';
import { actionBuilds } from '../../../src/find/github/action-builds.js';
import { bakeCall } from '../../../src/find/github/bake-call.js';
import type { BuildStep } from '../../../src/find/github/build-step.js';
import { asWritten, unknown } from '../../../src/find/unknown.js';

const HOST: DeclaredHost = { kind: 'runner', labels: ['windows-2022'] };
const X = unknown('${{ inputs.x }}');

function step(
  uses: string,
  inputs: Record<string, string> = {},
  more: { folder?: string; host?: DeclaredHost } = {},
): BuildStep {
  return {
    file: 'w.yml',
    line: 7,
    job: 'image',
    host: more.host ?? HOST,
    action: {
      kind: 'uses',
      uses,
      with: new Map(Object.entries(inputs)),
      env: new Map([
        ['HERE', 'e'],
        ['DARK', X],
      ]),
      folder: more.folder ?? '',
    },
  };
}

const push = (inputs: Record<string, string>) => actionBuilds(step('docker/build-push-action@v6', inputs))!;
const smithers = (inputs: Record<string, string>, more = {}) =>
  actionBuilds(step('mr-smithers-excellent/docker-build-push@v6', inputs, more))!;

test('everything that docker/build-push-action is told', () => {
  const inputs = {
    context: './app',
    file: 'app/win.Dockerfile',
    'build-args': `\n# none\nA=1\n"B=x, y"\nC=\nD=a=b\nHERE\nDARK\nGONE\nE=${X}`,
    target: 'final',
    platforms: 'windows/amd64, linux/amd64\nlinux/arm64',
    tags: `o/a:1,o/a:2\no/a:${X}`,
  };
  expect(push(inputs)).toEqual({
    builds: [
      {
        dockerfile: 'app/win.Dockerfile',
        buildArgs: new Map([
          ['A', '1'],
          ['B', 'x, y'],
          ['C', ''],
          ['D', 'a=b'],
          ['HERE', 'e'],
        ]),
        unknownArgs: new Map([
          ['DARK', '${{ inputs.x }}'],
          ['GONE', "GONE of the runner's environment"],
          ['E', '${{ inputs.x }}'],
        ]),
        stage: 'final',
        platforms: ['windows/amd64', 'linux/amd64', 'linux/arm64'],
        isolation: null,
        builder: { kind: 'buildkit', elsewhere: null },
        host: HOST,
        tags: ['o/a:1', 'o/a:2', `o/a:${X}`],
        pushes: null,
        declaredBy: { file: 'w.yml', line: 7 },
      },
    ],
    unread: [],
  });
});

test('the last of two arguments of one name counts', () => {
  expect(push({ 'build-args': `A=1\nB=${X}\nA=${X}\nB=2` }).builds).toMatchObject([
    { buildArgs: new Map([['B', '2']]), unknownArgs: new Map([['A', '${{ inputs.x }}']]) },
  ]);
});

describe('the Dockerfile of docker/build-push-action', () => {
  test.each([
    [{}, 'Dockerfile'],
    [{ context: '.' }, 'Dockerfile'],
    [{ context: '', file: '' }, 'Dockerfile'],
    [{ context: 'a/b/' }, 'a/b/Dockerfile'],
    [{ context: 'a', file: 'b/Dockerfile' }, 'b/Dockerfile'],
    [{ context: 'a', file: './a/win' }, 'a/win'],
    [{ context: 'a', file: '/github/workspace/a/win' }, 'a/win'],
    [{ context: 'a\\b' }, 'a/b/Dockerfile'],
    [{ context: '{{defaultContext}}' }, 'Dockerfile'],
    [{ context: '{{defaultContext}}:a', file: 'win' }, 'a/win'],
    [{ context: X, file: 'win' }, 'win'],
  ])('%j', (inputs, dockerfile) => {
    const { builds, unread } = push(inputs as Record<string, string>);
    expect([builds.map((build) => build.dockerfile), unread]).toEqual([[dockerfile], []]);
  });

  test.each([
    { context: 'https://github.com/o/r.git#main' },
    { context: 'git@github.com:o/r.git' },
    { context: '../elsewhere' },
    { file: 'C:\\x\\Dockerfile' },
  ])('%j is of another repository, or of none', (inputs) => {
    expect(push(inputs as Record<string, string>)).toEqual({ builds: [], unread: [] });
  });

  test('on Linux a backslash is part of a name', () => {
    const host: DeclaredHost = { kind: 'runner', labels: ['ubuntu-latest'] };
    const [build] = actionBuilds(step('Docker/Build-Push-Action@v6', { file: 'a\\b' }, { host }))!.builds;
    expect(build?.dockerfile).toBe('a\\b');
  });
});

describe('what is not known is said, and no build is made of it', () => {
  test.each([
    [
      { file: `a/${X}` },
      'the Dockerfile of this docker/build-push-action is a/${{ inputs.x }}, which is not known before the run.',
      null,
    ],
    [
      { context: X },
      'the Dockerfile of this docker/build-push-action is ${{ inputs.x }}/Dockerfile, which is not known before the run.',
      null,
    ],
    [
      { 'build-args': X },
      'the list of build arguments of this docker/build-push-action is ${{ inputs.x }}, which is not known before the run.',
      'Dockerfile',
    ],
    [
      { target: `a${X}` },
      'the target stage of this docker/build-push-action is a${{ inputs.x }}, which is not known before the run.',
      'Dockerfile',
    ],
    [
      { platforms: X },
      'the platform of this docker/build-push-action is ${{ inputs.x }}, which is not known before the run.',
      'Dockerfile',
    ],
  ])('%j', (inputs, message, dockerfile) => {
    expect(push(inputs as Record<string, string>)).toEqual({
      builds: [],
      unread: [{ file: 'w.yml', line: 7, message, dockerfile }],
    });
  });
});

test('build-contexts that may replace a base are said', () => {
  const { builds, unread } = push({ 'build-contexts': 'src=../x\nbase=docker-image://o/r:1' });
  expect(builds).toHaveLength(1);
  expect(unread.map(({ message }) => message)).toEqual([
    'the build-contexts of this build may put another image in the place of a base: base=docker-image://o/r:1; this is not followed.',
  ]);
});

describe('mr-smithers-excellent/docker-build-push', () => {
  test('all inputs', () => {
    const inputs = {
      image: 'o/a',
      tags: '1, 2',
      dockerfile: 'win/Dockerfile',
      directory: 'x',
      buildargs: 'A=b, C=d',
      target: 't',
      platform: 'windows/amd64',
    };
    expect(smithers(inputs).builds).toMatchObject([
      {
        dockerfile: 'win/Dockerfile',
        buildArgs: new Map([
          ['A', 'b'],
          ['C', 'd'],
        ]),
        stage: 't',
        platforms: ['windows/amd64'],
        tags: ['o/a:1', 'o/a:2'],
      },
    ]);
  });

  test('its Dockerfile is of the workspace, whatever the directory', () => {
    expect(smithers({ directory: 'x' }).builds[0]?.dockerfile).toBe('Dockerfile');
    expect(smithers({}, { folder: X }).unread).toHaveLength(1);
  });
});

test('other steps are not builds of an action', () => {
  expect(actionBuilds(step('docker/login-action@v3'))).toBeNull();
  expect(actionBuilds(step('docker/bake-action@v6'))).toBeNull();
  expect(
    actionBuilds({
      ...step(''),
      action: { kind: 'run', script: 'docker build .', scriptLine: 1, shell: 'bash', env: new Map(), folder: '' },
    }),
  ).toBeNull();
});

describe('docker/bake-action', () => {
  const call = (inputs: Record<string, string>, folder = '') =>
    bakeCall(step('docker/bake-action@v6', inputs, { folder }));

  test('everything that it is told', () => {
    const inputs = {
      files: 'a.hcl, b.json',
      targets: 'windows\nlinux',
      set: '*.args.A=1,2\n*.tags=x',
      workdir: './win',
      vars: 'V=1=2\nHERE=v',
    };
    expect(call(inputs)).toEqual({
      files: ['a.hcl', 'b.json'],
      targets: ['windows', 'linux'],
      set: ['*.args.A=1,2', '*.tags=x'],
      folder: 'win',
      variables: new Map([
        ['HERE', 'v'],
        ['DARK', X],
        ['V', '1=2'],
      ]),
    });
  });

  test.each([
    [{}, ''],
    [{ source: '.' }, ''],
    [{ source: '{{defaultContext}}:win' }, 'win'],
    [{ source: 'win', workdir: 'x' }, 'win'],
    [{ workdir: X }, '${{ inputs.x }}'],
    [{ workdir: '../x' }, '../x'],
  ])('%j is in %j', (inputs, folder) => expect(asWritten(call(inputs as Record<string, string>)!.folder)).toBe(folder));

  test('another repository is none of ours, another action neither', () => {
    expect(call({ source: 'https://github.com/o/r.git' })).toBeNull();
    expect(bakeCall(step('docker/build-push-action@v6'))).toBeNull();
  });
});
