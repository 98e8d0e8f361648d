import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Face, runCheck } from '../src/engine.js';
import { openWorkspace } from '../src/io/workspace.js';
import type { Report } from '../src/judge/report.js';
import { loadSettings } from '../src/load-settings.js';
import { Repository } from './io/repository.js';

const CONFIG = '.github/windows-containers.yml';
const BASE = 'mcr.microsoft.com/windows/servercore';

let repository: Repository;
beforeEach(() => {
  repository = new Repository();
});
afterEach(() => repository.remove());

/** @param changed what the change touches */
async function check(options: Readonly<Record<string, string>>, changed: readonly string[] = []): Promise<Report> {
  const raw = new Map(Object.entries({ resolve: 'offline', ...options }).map(([name, value]) => [name, [value]]));
  const workspace = openWorkspace(repository.root, { git: false });
  const call = { raw, today: '2026-09-01', where: ({ name }: { name: string }) => name, base: repository.root };
  const loaded = await loadSettings(call, workspace);
  if (!loaded.ok) throw new Error(loaded.message);
  const face: Face = {
    env: {},
    untrusted: [],
    standardInput: null,
    example: '',
    secret: () => {},
    trace: () => {},
    notice: () => {},
    wantsMatrix: false,
    progress: () => {},
    changes: async () => ({ kind: 'files', paths: new Set(changed) }),
  };
  const outcome = await runCheck(loaded.settings, workspace, '', face);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.report;
}

const checked = ({ builds }: Report): string[] => builds.map(({ dockerfile }) => dockerfile);
const said = ({ problems }: Report): string[] => problems.map(({ message }) => message);

const workflow = (release: string): string => `on: push
jobs:
  image:
    runs-on: ubuntu-latest
    steps:
      - run: docker build --platform windows/amd64 --build-arg RELEASE=${release} web
`;

describe('changed-only', () => {
  const options = { targets: 'ltsc2022', 'changed-only': 'true' };

  test('variants stay together, whichever of the files that declare them changed', async () => {
    repository
      .write('web/Dockerfile', `ARG RELEASE=ltsc2016\nFROM ${BASE}:$RELEASE\n`)
      .write('other/Dockerfile', `FROM ${BASE}:ltsc2019\n`)
      .write('.github/workflows/2019.yml', workflow('ltsc2019'))
      .write('.github/workflows/2022.yml', workflow('ltsc2022'));
    const report = await check({ ...options, targets: 'a = ltsc2022' }, ['.github/workflows/2019.yml']);
    expect(checked(report)).toEqual(['web/Dockerfile', 'web/Dockerfile']);
    expect(said(report)).toEqual([expect.stringContaining('1 of 3 builds were left out')]);
  });

  test('a config file that is no more was about all of them', async () => {
    repository.write('a/Dockerfile', `FROM ${BASE}:ltsc2019\n`);
    const report = await check(options, [CONFIG]);
    expect(checked(report)).toEqual(['a/Dockerfile']);
    expect(said(report)).toEqual([`Everything is checked: ${CONFIG} changed.`]);
  });

  test('of a submodule git tells only that it changed', async () => {
    repository
      .write('modules/agent/Dockerfile', `FROM ${BASE}:ltsc2019\n`)
      .write(CONFIG, 'builds:\n  - dockerfile: modules/agent/Dockerfile\n')
      .write('agent/Dockerfile', `FROM ${BASE}:ltsc2019\n`);
    expect(checked(await check(options, ['modules/agent']))).toEqual(['modules/agent/Dockerfile']);
  });

  test('a baseline that is written is about all of them', async () => {
    repository.write('a/Dockerfile', `FROM ${BASE}:ltsc2019\n`).write(CONFIG, 'changed-only: true\n');
    expect(checked(await check({ targets: 'ltsc2022', 'write-baseline': 'b.json' }, ['README.md']))).toEqual([
      'a/Dockerfile',
    ]);
  });
});

describe('an ignore that matches nothing is named', () => {
  const useless = 'ignore:\n  - rule: client-host\n';
  beforeEach(() => void repository.write('a/Dockerfile', `FROM ${BASE}:ltsc2022\n`));

  test('where the repository says for good which Dockerfiles are checked', async () => {
    repository.write(CONFIG, `${useless}dockerfiles: ['a/**']\n`);
    expect(said(await check({ targets: 'ltsc2022' }))).toEqual([expect.stringContaining('matches nothing')]);
  });

  test('but not where the call names some of them', async () => {
    repository.write(CONFIG, `${useless}dockerfiles: ['**/Dockerfile']\n`);
    expect(said(await check({ targets: 'ltsc2022', dockerfiles: 'a/Dockerfile' }))).toEqual([]);
  });
});

test('a name of the call is the host of the call, also for builds of the config file', async () => {
  repository
    .write('a/Dockerfile', `FROM ${BASE}:ltsc2022\n`)
    .write(CONFIG, 'targets: [prod = ltsc2019]\nbuilds:\n  - dockerfile: a/Dockerfile\n    targets: [prod]\n');
  const { targets, builds } = await check({ targets: 'prod = 10.0.20348' });
  expect(targets).toMatchObject([{ name: 'prod', build: 20348 }]);
  expect(builds[0]?.images[0]?.results).toMatchObject([{ target: 'prod', verdict: 'runs' }]);
});

test('a config file that is a link to nothing is not passed over', async () => {
  repository.write('a/Dockerfile', `FROM ${BASE}:ltsc2022\n`).link(CONFIG, '../policy/windows-containers.yml');
  await expect(check({ targets: 'ltsc2022' })).rejects.toThrow(
    `config: ${CONFIG} cannot be read: is a link to a file that does not exist`,
  );
});

test('a comment may name a target of the config file although the call names others', async () => {
  repository
    .write('a/Dockerfile', `# windows-container-compat: targets=prod\nFROM ${BASE}:ltsc2019\n`)
    .write('b/Dockerfile', `FROM ${BASE}:ltsc2022\n`)
    .write(CONFIG, 'targets: [prod = ltsc2019]\n');
  const { builds, totals } = await check({ targets: 'ltsc2022' });
  expect(builds.map(({ images }) => images[0]?.results[0]?.target)).toEqual(['prod', 'ltsc2022']);
  expect(totals.errors).toBe(0);
});

describe('a build of the config file whose Dockerfile no pattern finds', () => {
  const builds = 'builds:\n  - dockerfile: images/agent.txt\n';
  beforeEach(
    () =>
      void repository
        .write('images/agent.txt', `FROM ${BASE}:ltsc2022\n`)
        .write('a/Dockerfile', `FROM ${BASE}:ltsc2022\n`),
  );

  test('is checked beside the patterns of that file', async () => {
    repository.write(CONFIG, `${builds}dockerfiles: ['**/Dockerfile']\n`);
    expect(checked(await check({ targets: 'ltsc2022' }))).toEqual(['a/Dockerfile', 'images/agent.txt']);
  });

  test('but not where they exclude it, or the call says what is checked', async () => {
    repository.write(CONFIG, `${builds}dockerfiles: ['**/Dockerfile', '!images/**']\n`);
    expect(checked(await check({ targets: 'ltsc2022' }))).toEqual(['a/Dockerfile']);
    repository.write(CONFIG, builds);
    expect(checked(await check({ targets: 'ltsc2022', dockerfiles: 'a' }))).toEqual(['a/Dockerfile']);
  });
});

test('without any host the call is wrong; where builds were found on machines that nobody knows, plan is named', async () => {
  repository.write('Dockerfile', `FROM ${BASE}:ltsc2022\nRUN dir\n`);
  await expect(check({})).rejects.toThrow(/^No target is declared(?!.*"plan")/s);
  const job = (runner: string) => `on: push\njobs: { a: { runs-on: ${runner}, steps: [{ run: docker build . }] } }\n`;
  repository.write('.github/workflows/a.yml', job('windows-x64-8-core'));
  await expect(check({})).rejects.toThrow(/The command "plan"|the command "plan" shows why/);
  repository.write('.github/workflows/a.yml', job('windows-2022'));
  expect(checked(await check({}))).toEqual(['Dockerfile']);
});

test.each([['windows-2022, ubuntu-latest'], ['ubuntu-latest, windows-2022']])(
  'a declaration that a Windows and a Linux row share is said once, whichever comes last: %s',
  async (rows) => {
    repository.write('Dockerfile', `FROM ${BASE}:ltsc2022\n`);
    repository.write(
      '.github/workflows/a.yml',
      `on: push\njobs:\n  a:\n    strategy: { matrix: { os: [${rows}] } }\n    runs-on: \${{ matrix.os }}\n    steps:\n      - run: docker build -f \${{ inputs.file }} .\n`,
    );
    expect(said(await check({ targets: 'ltsc2022' }))).toEqual([expect.stringContaining('${{ inputs.file }}')]);
  },
);
