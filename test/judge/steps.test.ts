import { describe, expect, test } from 'vitest';
import { runCheck } from '../../src/engine.js';
import type { Report } from '../../src/judge/report.js';
import { parseSettings } from '../../src/options/settings.js';
import { job, memoryWorkspace, WORKFLOW } from '../find/memory.js';
import { FACE } from './run.js';

type Files = Readonly<Record<string, string>>;

async function check(files: Files, targets: readonly string[] = []): Promise<Report> {
  const parsed = parseSettings(new Map([['targets', targets]]), '2026-11-29', (option) => option.name);
  if (!parsed.ok) throw new Error(parsed.message);
  const outcome = await runCheck({ ...parsed.settings, resolve: 'offline' }, memoryWorkspace(files), '', FACE);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.report;
}

/** `file:line rule severity [machines]`, one for each finding of what is started. */
function said({ workloads = [] }: Report): readonly string[] {
  return workloads.flatMap(({ file, findings }) =>
    findings.map(({ line, what, severity, nodes }) => `${file}:${line} ${what} ${severity} [${nodes.join(', ')}]`),
  );
}

const OLD = 'mcr.microsoft.com/windows/servercore:ltsc2019';
const OWN = 'mcr.microsoft.com/windows/servercore:ltsc2022';
const NEW = 'mcr.microsoft.com/windows/servercore:ltsc2025';
const at = (line: number, rest: string): string => `${WORKFLOW}:${line} ${rest}`;
const block = (...lines: readonly string[]): string => `|\n${lines.map((line) => `          ${line}`).join('\n')}`;
/** A job for each of these machines. */
const onEach = (machines: string, ...steps: readonly string[]): string =>
  `on: push\njobs:\n  image:\n    strategy: { matrix: { os: [${machines}] } }\n    runs-on: \${{ matrix.os }}\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;

describe('what steps start, on their runner', () => {
  test.each<[what: string, files: Files, found: readonly string[]]>([
    [
      'run: an older image, a newer one, the same',
      { [WORKFLOW]: job('windows-2022', `docker run ${OLD}`, `docker run ${NEW}`, `docker run ${OWN} cmd /c ver`) },
      [at(6, 'build-mismatch error [windows-2022]'), at(7, 'image-newer-than-host error [windows-2022]')],
    ],
    [
      'a recipe that a call of make reaches, at its own line',
      {
        [WORKFLOW]: job('windows-2022', 'make smoke'),
        Makefile: `IMAGE = ${OLD}\nsmoke: ready\n\tdocker run --rm $(IMAGE) cmd /c ver\nready:\n\tdocker pull ${OWN}\nnever:\n\tdocker run ${NEW}\n`,
      },
      ['Makefile:3 build-mismatch error [windows-2022]'],
    ],
    [
      'the container of a job of Azure, by its image and by the name of a resource',
      {
        'azure-pipelines.yml': `resources:\n  containers:\n    - container: old\n      image: ${OLD}\npool: { vmImage: windows-2022 }\njobs:\n  - job: a\n    container: ${NEW}\n    steps: [script: ver]\n  - job: b\n    container: old\n    steps: [script: ver]\n  - job: c\n    container: { image: "${OWN}" }\n    steps: [script: ver]\n  - job: d\n    pool: { vmImage: ubuntu-latest }\n    container: ubuntu:24.04\n    steps: [script: ls]\n`,
      },
      [
        'azure-pipelines.yml:8 image-newer-than-host error [windows-2022]',
        'azure-pipelines.yml:11 build-mismatch error [windows-2022]',
      ],
    ],
    [
      'the image of a job of GitLab on a Windows runner of its own; those that GitLab hosts start none',
      {
        '.gitlab-ci.yml': `a:\n  image: ${OLD}\n  tags: [windows-2022]\n  script: [ver]\nb:\n  image: { name: "${OWN}" }\n  tags: [windows-2022]\n  script: [ver]\nc:\n  image: ${OLD}\n  tags: [saas-windows-medium-amd64]\n  script: [ver]\nd:\n  image: alpine:3\n  script: [ls]\n`,
      },
      ['.gitlab-ci.yml:2 build-mismatch error [windows-2022]'],
    ],
    [
      'pull and create: only what stops the pull',
      {
        [WORKFLOW]: job(
          'windows-2022',
          `docker pull ${OLD}`,
          `docker create ${OLD}`,
          `docker pull ${NEW}`,
          `docker create ${NEW}`,
        ),
      },
      [at(8, 'image-newer-than-host error [windows-2022]'), at(9, 'image-newer-than-host error [windows-2022]')],
    ],
    [
      'what is created is run by docker start',
      { [WORKFLOW]: job('windows-2022', block(`docker create --name a ${OLD}`, 'docker start a')) },
      [at(7, 'build-mismatch error [windows-2022]')],
    ],
    [
      'isolation that a hosted runner does not promise, and one of its own has',
      {
        [WORKFLOW]: `${job('windows-2022', `docker run --isolation=hyperv ${OLD}`)}  own:\n    runs-on: [self-hosted, big]\n    steps:\n      - run: docker run --isolation hyperv ${OLD}\n        shell: pwsh\n`,
        '.github/windows-containers.yml': 'runners: { big: 10.0.20348.2340 }\n',
      },
      [at(6, 'hyperv-unproven warning [windows-2022]')],
    ],
    [
      'platform: a Linux one is for whoever can, the build of another Windows is not a build of the host',
      { [WORKFLOW]: job('windows-2022', 'docker run --platform linux/amd64 redis:7') },
      [],
    ],
    [
      'Linux images on Linux runners, and Windows ones',
      { [WORKFLOW]: job('ubuntu-latest', 'docker run redis:7', 'docker pull acme/windows-tools', `docker run ${OWN}`) },
      [at(8, 'windows-image-on-linux-node error [ubuntu-latest]')],
    ],
    [
      'a Linux image on a Windows runner',
      { [WORKFLOW]: job('windows-2022', 'docker run redis:7', 'docker run acme/private:1') },
      [at(6, 'no-windows-image warning [windows-2022]')],
    ],
    [
      'what is not known before the run',
      {
        [WORKFLOW]: job('windows-2022', 'docker run "${{ inputs.image }}"').concat(
          '  linux: { runs-on: ubuntu-latest, steps: [ { run: "docker run ${{ inputs.image }}" } ] }\n',
          '  any: { runs-on: "${{ inputs.os }}", steps: [ { run: docker run x, shell: bash } ] }\n',
        ),
      },
      [at(6, 'image-version-unknown notice [windows-2022]')],
    ],
    [
      'another machine does it',
      {
        [WORKFLOW]: job(
          'windows-2022',
          `docker -H tcp://farm run ${OLD}`,
          block('docker context use farm', `docker run ${OLD}`),
        ),
      },
      [],
    ],
    [
      'each machine of a matrix once',
      { [WORKFLOW]: onEach('windows-2022, windows-2025, ubuntu-latest', `run: docker run ${OLD}`) },
      [
        at(7, 'build-mismatch error [windows-2022, windows-2025]'),
        at(7, 'windows-image-on-linux-node error [ubuntu-latest]'),
      ],
    ],
    [
      'a condition of the step that is followed',
      {
        [WORKFLOW]: onEach(
          'windows-2022, ubuntu-latest',
          "{ if: runner.os == 'Linux', run: docker run redis:7 }",
          `{ if: "matrix.os == 'windows-2022'", run: docker run ${OWN} }`,
        ),
      },
      [],
    ],
    [
      'one that is not, and conditions in the script: what runs on one of the machines is left alone',
      {
        [WORKFLOW]: onEach(
          'windows-2022, windows-2025, ubuntu-latest',
          '{ if: steps.a.outputs.linux, run: docker run redis:7 }',
          `{ shell: bash, run: ${block('if [ "$RUNNER_OS" = Linux ]; then', '  docker run redis:7', 'fi')} }`.replace(
            /\{ shell: bash, run: ([\s\S]*) \}$/,
            'shell: bash\n        run: $1',
          ),
          `shell: bash\n        run: ${block('[ "$RUNNER_OS" = Linux ] || exit 0', 'docker run redis:7')}`,
          `shell: pwsh\n        run: ${block('if ($IsLinux) {', '  docker run redis:7', `} else { docker run ${OWN} }`)}`,
          `shell: pwsh\n        run: ${block('function start { docker run redis:7 }')}`,
        ),
      },
      [],
    ],
    [
      'a condition keeps nothing from failing where every machine of the step refuses it',
      { [WORKFLOW]: job('windows-2022', block('if ($env:A) {', `  docker run ${OLD}`, '}')) },
      [at(8, 'build-mismatch error [windows-2022]')],
    ],
    [
      'an image that nobody knows, and one that a registry need not know',
      { [WORKFLOW]: job('windows-2022', block('docker load -i app.tar', 'docker run app:dev'), 'docker run mine') },
      [],
    ],
    [
      'names that docker tag gives',
      {
        [WORKFLOW]: job(
          'windows-2022',
          block(`docker pull ${OLD}`, `docker tag ${OLD} base`, 'docker tag base app:1'),
          'docker run base:latest',
          'docker run app:1',
        ),
      },
      [at(10, 'build-mismatch error [windows-2022]'), at(11, 'build-mismatch error [windows-2022]')],
    ],
  ])('%s', async (_, files, found) => {
    expect(said(await check(files))).toEqual(found);
  });
});

describe('what this repository builds is started as its Dockerfile makes it', () => {
  const copies = { Dockerfile: `FROM ${OLD}\nCOPY . .\n` };
  const runs = { Dockerfile: `FROM ${OLD}\nRUN ver\n` };

  test.each<[what: string, files: Files, found: readonly string[]]>([
    [
      'in the same step',
      { ...copies, [WORKFLOW]: job('windows-2022', block('docker build -t app:1 .', 'docker run app:1')) },
      [at(8, 'build-mismatch error [windows-2022]')],
    ],
    [
      'in an earlier one, by a name that is not known',
      { ...copies, [WORKFLOW]: job('windows-2022', 'docker build -t $env:IMAGE .', 'docker run $env:IMAGE') },
      [at(7, 'build-mismatch error [windows-2022]')],
    ],
    [
      'by an action',
      {
        ...copies,
        [WORKFLOW]: job('windows-2022', 'docker run "acme/app:${{ github.sha }}"').replace(
          '      - run',
          '      - uses: docker/build-push-action@v6\n        with: { load: true, tags: "acme/app:${{ github.sha }}" }\n      - run',
        ),
      },
      [at(8, 'build-mismatch error [windows-2022]')],
    ],
    [
      'not said twice where the build itself fails there',
      { ...runs, [WORKFLOW]: job('windows-2022', block('docker build -t app .', 'docker run app')) },
      [],
    ],
    [
      'by each machine for itself',
      {
        Dockerfile: 'ARG R\nFROM mcr.microsoft.com/windows/servercore:$R\nCOPY . .\n',
        [WORKFLOW]: onEach(
          'windows-2022, windows-2025',
          "run: docker build -t app --build-arg R=${{ matrix.os == 'windows-2022' && 'ltsc2022' || 'ltsc2019' }} .",
          'run: docker run app',
        ),
      },
      [at(8, 'build-mismatch error [windows-2025]')],
    ],
    [
      'a Linux Dockerfile on Linux, and what is made of a Dockerfile that is not here',
      {
        Dockerfile: 'FROM alpine\nRUN true\n',
        [WORKFLOW]: job('ubuntu-latest', 'docker build -t app . && docker run app').concat(
          '  b: { runs-on: windows-2022, steps: [ { run: docker build -t redis made }, { run: docker run redis } ] }\n',
        ),
      },
      [],
    ],
  ])('%s', async (_, files, found) => {
    expect(said(await check(files, ['ltsc2019']))).toEqual(found);
  });

  test('with the way from the Dockerfile to the machine', async () => {
    const report = await check({
      ...copies,
      [WORKFLOW]: job('windows-2022', block('docker build -t app:1 .', 'docker run app:1')),
    });
    const finding = report.workloads?.[0]?.findings[0];
    expect(finding?.message).toMatch(/^docker run of app:1, built by Dockerfile:1, fails with process isolation on/);
    expect(finding?.ways[0]).toBe('in Dockerfile:1 change it to ltsc2022');
    expect(finding?.chain).toEqual(['Dockerfile:1', OLD, 'app', 'docker run of app:1', 'windows-2022']);
  });
});

describe('one tag that builds of different images push', () => {
  const DOCKERFILES = {
    Dockerfile: 'ARG R=ltsc2022\nFROM mcr.microsoft.com/windows/servercore:$R\nCOPY . .\n',
    'linux/Dockerfile': 'FROM alpine\nRUN true\n',
  };
  const push = (what: string, tag: string): string => `docker buildx build --push -t ${tag} ${what}`;
  const ROWS = onEach(
    'windows-2022, windows-2025',
    "run: docker build -t app --build-arg R=${{ matrix.os == 'windows-2022' && 'ltsc2022' || 'ltsc2025' }} .",
  );

  test.each<[what: string, workflow: string, found: readonly string[]]>([
    [
      'Linux and Windows',
      job('windows-2022', push('.', 'ghcr.io/a/app:1'), push('linux', 'ghcr.io/a/app:1')),
      [`${WORKFLOW}:7 ghcr.io/a/app:1`],
    ],
    [
      'rows of a matrix, by docker tag and docker push',
      `${ROWS}      - run: docker tag app ghcr.io/a/app:1\n      - run: docker push ghcr.io/a/app:1\n`,
      [`${WORKFLOW}:7 ghcr.io/a/app:1`],
    ],
    ['rows that push nothing', ROWS, []],
    ['tags of their own', job('windows-2022', push('.', 'ghcr.io/a/app:1'), push('linux', 'ghcr.io/a/app:2')), []],
    ['one that only the run tells', job('windows-2022', push('.', 'a/app:$V'), push('linux', 'a/app:$V')), []],
    ['one image twice', job('windows-2022', push('.', 'a/app:1'), push('. --label a=b', 'a/app:1')), []],
    ['Linux alone', job('ubuntu-latest', push('linux', 'a/app:1'), push('linux --target=none', 'a/app:1')), []],
    ['platforms of one call', job('ubuntu-latest', push('--platform windows/amd64,linux/amd64 .', 'a/app:1')), []],
  ])('%s', async (_, workflow, found) => {
    const { problems } = await check({ ...DOCKERFILES, [WORKFLOW]: workflow }, ['ltsc2022']);
    const told = problems.flatMap(({ file, line, message, severity }) => {
      const [, tag] = /^Builds of different images push one tag, (\S+), and/.exec(message) ?? [];
      return tag === undefined || severity !== 'warning' ? [] : [`${file}:${line} ${tag}`];
    });
    expect(told).toEqual(found);
  });
});

describe('containers of jobs on a Windows runner', () => {
  const of = (runsOn: string, keys: string): Files => ({
    [WORKFLOW]: `on: push\njobs:\n  image:\n    runs-on: ${runsOn}\n${keys}    steps: [ { run: npm test } ]\n`,
  });
  const REFUSED = 'container-needs-linux-runner error';

  test.each<[what: string, files: Files, found: readonly string[]]>([
    [
      'a service',
      of('windows-2022', '    services:\n      db: { image: redis:7 }\n'),
      [at(6, `${REFUSED} [windows-2022]`)],
    ],
    ['a container', of('windows-latest', '    container: node:20\n'), [at(5, `${REFUSED} [windows-latest]`)]],
    [
      'its image in a map, on a machine of its own',
      of('[self-hosted, windows]', `    container: { image: ${OWN} }\n`),
      [at(5, `${REFUSED} [self-hosted, windows]`)],
    ],
    ['on Linux', of('ubuntu-latest', '    container: node:20 # not windows\n'), []],
    ['an image that comes out empty', of('windows-2022', "    container: { image: '' }\n"), []],
    ['one that is not known', of('windows-2022', '    container: ${{ inputs.image }}\n'), []],
    ['a machine that is not known', of('${{ inputs.os }}', '    container: node:20 # windows\n'), []],
    [
      'rows of a matrix that have none',
      of(
        '${{ matrix.os }}',
        '    strategy: { matrix: { include: [ { os: windows-2022 }, { os: ubuntu-latest, image: "node:20" } ] } }\n    container: ${{ matrix.image }}\n',
      ),
      [],
    ],
    [
      'an action in a container',
      { [WORKFLOW]: job('windows-2022', 'ver').replace('run: ver', 'uses: docker://alpine:3') },
      [at(6, `${REFUSED} [windows-2022]`)],
    ],
  ])('%s', async (_, files, found) => {
    expect(said(await check(files))).toEqual(found);
  });
});

describe('services of compose files', () => {
  const FILE = 'compose.yaml';
  const services = (...lines: readonly string[]): string => `services:\n${lines.map((line) => `  ${line}\n`).join('')}`;
  const MIXED = services(`old: { image: '${OLD}' }`, `own: { image: '${OWN}' }`, 'db: { image: redis:7 }');
  const up = (line: string, runsOn = 'windows-2022'): string => job(runsOn, line);

  test.each<[what: string, files: Files, found: readonly string[], targets?: readonly string[]]>([
    [
      'up starts all of them',
      { [FILE]: MIXED, [WORKFLOW]: up('docker compose up -d') },
      ['compose.yaml:2 build-mismatch error [windows-2022]', 'compose.yaml:4 no-windows-image warning [windows-2022]'],
    ],
    [
      'those that are named, with what they depend on',
      {
        [FILE]: services(
          `old: { image: '${OLD}' }`,
          `own: { image: '${OWN}', depends_on: [old] }`,
          'db: { image: redis:7 }',
        ),
        [WORKFLOW]: up('docker-compose up own'),
      },
      ['compose.yaml:2 build-mismatch error [windows-2022]'],
    ],
    ['run starts one', { [FILE]: MIXED, [WORKFLOW]: up('docker compose run --rm own ver') }, []],
    ['create pulls', { [FILE]: services(`old: { image: '${OLD}' }`), [WORKFLOW]: up('docker compose create') }, []],
    [
      'by profile',
      {
        [FILE]: services(`old: { image: '${OLD}', profiles: [old] }`, `own: { image: '${OWN}' }`),
        [WORKFLOW]: up('docker compose up').concat(
          '  more: { runs-on: windows-2025, steps: [ { run: docker compose --profile old up } ] }\n',
        ),
      },
      ['compose.yaml:2 build-mismatch error [windows-2025]'],
    ],
    [
      'isolation and variables, of .env too',
      {
        [FILE]: services(`old: { image: 'mcr.microsoft.com/windows/servercore:\${TAG}', isolation: hyperv }`),
        '.env': 'TAG=ltsc2019\n',
        [WORKFLOW]: up('docker compose up'),
      },
      ['compose.yaml:2 hyperv-unproven warning [windows-2022]'],
    ],
    [
      'what it builds it starts, too, and says it once',
      {
        [FILE]: services('a: { build: . }', 'b: { build: runs, image: "acme/b:1" }'),
        Dockerfile: `FROM ${OLD}\nCOPY . .\n`,
        'runs/Dockerfile': `FROM ${OLD}\nRUN ver\n`,
        [WORKFLOW]: up('docker compose up --build'),
      },
      ['compose.yaml:2 build-mismatch error [windows-2022]'],
    ],
    [
      'on Linux',
      {
        [FILE]: services('db: { image: redis:7 }', 'x: { image: acme/x }'),
        [WORKFLOW]: up('docker compose up', 'ubuntu-latest'),
      },
      [],
    ],
    [
      'that nothing starts are for the targets',
      { [FILE]: MIXED },
      [
        'compose.yaml:2 lands-where-it-cannot-run error [ltsc2022]',
        'compose.yaml:3 lands-where-it-cannot-run error [ltsc2019]',
      ],
      ['ltsc2022', 'ltsc2019'],
    ],
    [
      'included, extended, of an override',
      {
        [FILE]: `include: [more/compose.yaml]\nservices:\n  web: { extends: { file: base.yml, service: base } }\n  api: { image: redis }\n`,
        'compose.override.yaml': services(`api: { image: '${OLD}' }`),
        'base.yml': services(`base: { image: '${OLD}' }`),
        'more/compose.yaml': services(`more: { image: '${OLD}' }`),
      },
      [
        'more/compose.yaml:2 no-node-runs-it error [ltsc2022]',
        'base.yml:2 no-node-runs-it error [ltsc2022]',
        'compose.override.yaml:2 no-node-runs-it error [ltsc2022]',
      ],
      ['ltsc2022'],
    ],
    [
      'for Linux',
      { [FILE]: services('db: { image: redis:7 }', 'x: { image: acme/x }', 'y: { image: "$Y" }') },
      [],
      ['ltsc2022'],
    ],
    [
      'that are built are left to their build',
      {
        [FILE]: services('a: { build: ., image: acme/a }', 'b: { image: acme/a }'),
        Dockerfile: `FROM ${OLD}\nRUN ver\n`,
      },
      [],
      ['ltsc2022'],
    ],
    [
      'with deploy are for Swarm',
      {
        [FILE]: services(
          `web: { image: '${OWN}', deploy: { placement: { constraints: [node.platform.os = windows] } } }`,
        ),
      },
      ['compose.yaml:2 constraint-refused error []'],
      ['ltsc2022'],
    ],
    [
      'a comment ignores',
      {
        [FILE]: `# windows-container-compat: ignore=no-node-runs-it reason="old"\n${services(`a: { image: '${OLD}' }`)}`,
      },
      ['compose.yaml:3 no-node-runs-it off [ltsc2022]'],
      ['ltsc2022'],
    ],
  ])('%s', async (_, files, found, targets = []) => {
    expect(said(await check(files, targets))).toEqual(found);
  });
});
