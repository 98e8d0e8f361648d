import { describe, expect, test } from 'vitest';
import type { Shell } from '../../../src/find/shell/command.js';
import { scriptCommands } from '../../../src/find/shell/commands.js';
import { unknown } from '../../../src/find/unknown.js';
import { commandsOf, type Given } from './lines.js';

const MARK = unknown('${{ inputs.v }}');

function commands(shell: Shell, text: string, { env = {}, folder = '' }: Given = {}) {
  return scriptCommands({ text, shell, env: new Map(Object.entries(env)), folder });
}

/** `2 run image [hyperv] windows/amd64 (on --context farm)`; what is not known in angle brackets. */
function starts(shell: Shell, text: string, given?: Given): readonly string[] {
  return commands(shell, text, given).starts.map((each) => {
    if (each.kind === 'compose') return `${each.line} compose ${each.verb} ${each.services.join(' ')}`.trim();
    const { line, verb, image, written, isolation, platform, elsewhere } = each;
    const more = [isolation && `[${isolation}]`, platform, elsewhere && `(on ${elsewhere})`];
    return [line, verb, image ?? `<${written}>`, ...more].filter((word) => word !== null).join(' ');
  });
}

describe('what a step starts', () => {
  test.each<[what: string, shell: Shell, script: string, found: readonly string[], given?: Given]>([
    [
      'run, create and pull, in both their forms',
      'bash',
      'docker run a\ndocker container run b\ndocker create c\ndocker container create d\ndocker pull e\ndocker image pull f',
      ['0 run a', '1 run b', '2 create c', '3 create d', '4 pull e', '5 pull f'],
    ],
    [
      'flags before the image, a command behind it',
      'bash',
      'docker run --rm -it -e A=b -v "$PWD:/w" --name x -p 80:80 mcr.microsoft.com/windows/nanoserver:ltsc2022 cmd /c run b',
      ['0 run mcr.microsoft.com/windows/nanoserver:ltsc2022'],
    ],
    [
      'isolation and platform',
      'pwsh',
      'docker run --isolation=hyperv --platform windows/amd64 a\ndocker run --isolation default b\ndocker pull --platform=linux/amd64 c',
      ['0 run a [hyperv] windows/amd64', '1 run b', '2 pull c linux/amd64'],
    ],
    [
      'variables, also of the step',
      'pwsh',
      '$v = "ltsc2019"\ndocker run "mcr.microsoft.com/windows/servercore:$v" cmd\ndocker run $env:IMAGE\ndocker run x:$w',
      ['1 run mcr.microsoft.com/windows/servercore:ltsc2019', '2 run a:1', '3 run <x:$w>'],
      { env: { IMAGE: 'a:1' } },
    ],
    ['in cmd', 'cmd', 'set V=1\ndocker run --rm ^\n  a:%V% ver', ['1 run a:1']],
    [
      'what is not known',
      'bash',
      `docker run x:${MARK}\ndocker run $FLAGS x`,
      ['0 run <x:${{ inputs.v }}>', '1 run <$FLAGS>'],
    ],
    ['a loop', 'bash', 'for v in 1 2; do docker run x:$v; done', ['0 run x:1', '0 run x:2']],
    [
      'in a folder that each round changes',
      'bash',
      'for v in 1 2; do cd a; docker run x; done',
      ['0 run x', '0 run x'],
    ],
    ['within a substitution', 'bash', 'id=$(docker create x)', ['0 create x']],
    [
      'none',
      'bash',
      'docker run\ndocker run --help x\ndocker ps\ndocker start x\ndocker exec x run y\necho docker run x',
      [],
    ],
    [
      'on another machine',
      'bash',
      'docker --context farm run a\ndocker -H tcp://farm run b\nDOCKER_HOST=tcp://farm docker run c\ndocker --context default run d\ndocker -H npipe:////./pipe/docker_engine run e\ndocker context use farm\ndocker run f\ndocker context use default\ndocker run g',
      [
        '0 run a (on --context farm)',
        '1 run b (on --host tcp://farm)',
        '2 run c (on DOCKER_HOST=tcp://farm)',
        '3 run d',
        '4 run e',
        '6 run f (on docker context use farm)',
        '8 run g',
      ],
    ],
    [
      'compose, which builds as well',
      'bash',
      'docker compose up -d web\ndocker compose run --rm web test\ndocker-compose create --no-build\ndocker compose build',
      ['0 compose up web', '1 compose run web', '2 compose create'],
    ],
  ])('%s', (_, shell, script, found, given) => {
    expect(starts(shell, script, given)).toEqual(found);
  });

  test('compose: what it starts it builds, but for --no-build', () => {
    const { builds } = commands('bash', 'docker compose up\ndocker compose up --no-build\ndocker compose build');
    expect(builds).toMatchObject([{ verb: 'up' }, { verb: 'build' }]);
  });

  test('names that images are given', () => {
    const script = `docker tag a b:1\ndocker image tag a b:$V\ndocker push b:1\ndocker image push -a c\ndocker tag a\ndocker push x:${MARK}`;
    expect(commands('bash', script).names).toEqual([
      { kind: 'tag', source: 'a', image: 'b:1', line: 0 },
      { kind: 'push', source: null, image: 'b:1', line: 2 },
      { kind: 'push', source: null, image: 'c', line: 3 },
    ]);
  });
});

test.each<[script: string, kind: string, elsewhere: string | null, given?: Given]>([
  ['docker build .', 'docker', null],
  ['docker image build .', 'docker', null],
  ['DOCKER_BUILDKIT=1 docker build .', 'buildkit', null],
  ['docker build .', 'buildkit', null, { env: { DOCKER_BUILDKIT: '1' } }],
  ['DOCKER_BUILDKIT=0 docker build .', 'classic', null],
  ['docker buildx build .', 'buildkit', null],
  ['docker buildx build --builder farm .', 'buildkit', '--builder farm'],
  ['docker buildx --builder farm build .', 'buildkit', '--builder farm'],
  ['docker buildx build --builder default .', 'buildkit', null],
  ['BUILDX_BUILDER=farm docker buildx build .', 'buildkit', 'BUILDX_BUILDER=farm'],
  ['docker buildx use farm; docker buildx build .', 'buildkit', 'docker buildx use farm'],
  ['docker buildx use farm; docker build .', 'docker', null],
  ['docker buildx create --use; docker buildx build .', 'buildkit', null],
  [
    'docker buildx create --use --driver remote tcp://farm; docker buildx build .',
    'buildkit',
    'docker buildx create --use',
  ],
  ['docker --context farm build .', 'docker', '--context farm'],
  ['docker build .', 'docker', 'DOCKER_HOST=tcp://farm', { env: { DOCKER_HOST: 'tcp://farm' } }],
])('who builds: %s', (script, kind, elsewhere, given) => {
  expect(commandsOf('bash', script, given)).toMatchObject([{ build: { builder: { kind, elsewhere } } }]);
});

test('compose and bake elsewhere', () => {
  const script = 'docker --context farm compose build; docker-compose -H tcp://x build; docker buildx bake --builder b';
  expect(commandsOf('bash', script)).toMatchObject([
    { kind: 'compose', elsewhere: '--context farm' },
    { kind: 'compose', elsewhere: '--host tcp://x' },
    { kind: 'bake', elsewhere: '--builder b' },
  ]);
});
