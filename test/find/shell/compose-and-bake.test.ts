import { expect, test } from 'vitest';
import { unknown } from '../../../src/find/unknown.js';
import { commandsOf, type Given, linesOf } from './lines.js';

const MARK = unknown('${{ inputs.v }}');

test.each<[what: string, script: string, builds: readonly string[], given?: Given]>([
  ['compose build', 'docker compose build', ["0 compose in ''"]],
  [
    'docker-compose build',
    'docker-compose -f a.yml --file=win/b.yml build web db',
    ["0 compose in '' -f=a.yml -f=win/b.yml web db"],
  ],
  ['in a folder', 'cd win; docker compose -f ../a.yml build', ["0 compose in 'win' -f=a.yml"]],
  [
    'up with --build, and without it what is not there yet',
    'docker compose up -d --build --scale web=2 web; docker compose up; docker compose up --no-build',
    ["0 compose in '' web", "0 compose in ''"],
  ],
  ['run with --build', 'docker compose run --rm --build -e A=b web build it', ["0 compose in '' web"]],
  [
    'flags of build',
    'docker compose --progress plain build --pull --no-cache -m 4g --build-arg A=1 --build-arg B web',
    [`0 compose in '' web A=1 B?$B`],
  ],
  [
    'other verbs',
    'docker compose down; docker compose; docker compose pull build; docker compose --dry-run build; docker compose -f - build; docker compose build --print',
    [],
  ],
  [
    'a service that is not known',
    'docker compose build $S',
    ['0 unread -: what this `docker compose build` builds depends on $S, which is not known before the run.'],
  ],
  [
    'a file that is not known',
    `docker compose -f ${MARK}.yml build`,
    [
      '0 unread -: what this `docker compose build` builds depends on ${{ inputs.v }}.yml, which is not known before the run.',
    ],
  ],
  [
    'a folder that is not known',
    'cd $X; docker compose build',
    ['0 unread -: the folder of this `docker compose build` is $X, which is not known before the run.'],
  ],
  [
    'out of the workspace',
    'docker compose -f ../a.yml build',
    ['0 unread -: this `docker compose build` reads ../a.yml, which is not in this repository.'],
  ],
  [
    'the name of an argument',
    'docker compose build --build-arg $A',
    ['0 unread -: a build argument of this `docker compose build` is $A, so its name is not known before the run.'],
  ],
  ['bake', 'docker buildx bake', ["0 bake in ''"]],
  [
    'bake with all',
    `docker buildx --builder b bake -f a.hcl --file ./w/b.json --set *.args.V=1 --set '*.platform=windows/amd64' --push one two`,
    ["0 bake in '' -f=a.hcl -f=w/b.json one two --set=*.args.V=1 --set=*.platform=windows/amd64"],
  ],
  [
    'settings that change nothing',
    `docker buildx bake --set *.tags=${MARK} --set x.labels.v=${MARK} --set *.cache-to=${MARK}`,
    ["0 bake in '' --set=*.tags=${{ inputs.v }}"],
  ],
  [
    'settings that are not known',
    `docker buildx bake --set *.args.V=${MARK}`,
    [
      '0 unread -: what this `docker buildx bake` builds depends on *.args.V=${{ inputs.v }}, which is not known before the run.',
    ],
  ],
  [
    'targets that are not known',
    'docker buildx bake $T',
    ['0 unread -: what this `docker buildx bake` builds depends on $T, which is not known before the run.'],
  ],
  [
    'variables of the command line',
    'docker buildx bake --var A=1',
    [
      '0 unread -: this `docker buildx bake` sets variables of its file by --var, which is not read yet; give them as environment variables.',
    ],
  ],
  [
    'bake that builds nothing here',
    'docker buildx bake --print; docker buildx bake https://x/y.git; docker buildx bake -f -',
    [],
  ],
])('%s', (_, script, builds, given) => {
  expect(linesOf('bash', script, given)).toEqual(builds);
});

test('bake and compose get the environment of their place, known and not known', () => {
  const script = 'export A=1 B=$(date)\nC=2\nunset E\nD=4 env F=$X docker buildx bake\nA=5\ndocker compose build';
  const [bake, compose] = commandsOf('bash', script, { env: { E: 'e', M: MARK, Z: '' } });
  expect(bake).toMatchObject({
    kind: 'bake',
    variables: new Map([
      ['GITHUB_WORKSPACE', '/github/workspace'],
      ['Z', ''],
      ['A', '1'],
      ['D', '4'],
    ]),
    unknownVariables: new Map([
      ['E', '$E'],
      ['M', '${{ inputs.v }}'],
      ['B', '$(date)'],
      ['F', '$X'],
    ]),
  });
  expect(compose).toMatchObject({
    kind: 'compose',
    variables: new Map([
      ['GITHUB_WORKSPACE', '/github/workspace'],
      ['Z', ''],
      ['A', '5'],
    ]),
  });
});

test('compose: project folder, environment files and profiles', () => {
  const script =
    'docker compose --project-directory win -f a.yml --env-file b.env --env-file ./c/d.env --profile p --profile q build';
  expect(commandsOf('pwsh', script)).toMatchObject([
    { projectFolder: 'win', files: ['a.yml'], envFiles: ['b.env', 'c/d.env'], profiles: ['p', 'q'], folder: '' },
  ]);
});

test('the environment of PowerShell and cmd', () => {
  const env = { Path: 'x' };
  const [inPowerShell] = commandsOf('pwsh', "$env:A = '1'; $b = '2'; docker buildx bake", { env });
  const [inCmd] = commandsOf('cmd', 'set A=1\ndocker buildx bake', { env });
  const variables = new Map([
    ['Path', 'x'],
    ['GITHUB_WORKSPACE', '/github/workspace'],
    ['A', '1'],
  ]);
  expect(inPowerShell).toMatchObject({ variables });
  expect(inCmd).toMatchObject({ variables });
});
