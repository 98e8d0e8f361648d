import { describe, expect, test } from 'vitest';
import { runCheck } from '../../src/engine.js';
import type { Workspace } from '../../src/find/plan.js';
import { loadSettings } from '../../src/load-settings.js';
import { FACE } from '../judge/run.js';
import { memoryWorkspace } from './memory.js';

const DOCKERFILE = 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\n';

/** All that is asked for while a repository is checked. */
async function askedBy(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const asked = new Set<string>();
  const look = (path: string) => {
    asked.add(path);
    return path;
  };
  const all = memoryWorkspace({ Dockerfile: DOCKERFILE, ...files });
  const workspace: Workspace = {
    ...all,
    kind: (path) => all.kind(look(path)),
    read: (path, limit) => all.read(look(path), limit),
    head: (path, bytes) => all.head(look(path), bytes),
  };
  const raw = new Map([
    ['targets', ['ltsc2022']],
    ['resolve', ['offline']],
    ['manifests', Object.keys(files).filter((file) => /^(?:k8s|stack)/.test(file))],
  ]);
  const call = { raw, today: '2026-09-01', where: ({ name }: { name: string }) => name, base: '/repository' };
  const loaded = await loadSettings(call, workspace);
  if (!loaded.ok) throw new Error(loaded.message);
  await runCheck(loaded.settings, workspace, '', FACE);
  return [...asked].filter((path) => !(path in files) && path !== 'Dockerfile');
}

/** Ways out of a repository, as somebody on Windows or elsewhere may write them. */
const WAYS = [
  '\\\\host\\share\\x',
  '//host/share/x',
  '..\\..\\x',
  '../../x',
  'a\\..\\..\\x',
  'a/../../x',
  'C:\\x',
  'C:x',
  '\\x',
  '/x',
  '~/x',
  '\\\\?\\C:\\x',
  '\\\\.\\pipe\\docker_engine',
];
const LEADS_OUT = /^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/;

describe.each(WAYS)('%s is never looked for', (way) => {
  const text = JSON.stringify(way);
  const step = (...lines: readonly string[]) => ({
    '.github/workflows/build.yml': `on: push\njobs:\n  a:\n    runs-on: windows-2022\n    steps:\n${lines.map((line) => `      - ${line}\n`).join('')}`,
  });
  const local = JSON.stringify(`./${way}`);
  const run = (line: string, shell = 'pwsh') => step(`{ shell: ${shell}, run: ${JSON.stringify(line)} }`);

  test.each<[string, Readonly<Record<string, string>>]>([
    ['an action', step(`uses: ${local}`, 'run: docker build .')],
    ['an action below a checkout', step('{ uses: actions/checkout@v5, with: { path: b } }', `uses: ./b/${way}`)],
    [
      'a workflow',
      { '.github/workflows/a.yml': `on: push\njobs:\n  a:\n    uses: ${JSON.stringify(`./${way}.yml`)}\n` },
    ],
    [
      'a build action',
      step(
        `{ uses: docker/build-push-action@v6, with: { context: ${text}, file: ${JSON.stringify(`${way}/Dockerfile`)} } }`,
      ),
    ],
    ['a bake action', step(`{ uses: docker/bake-action@v6, with: { workdir: ${text}, files: ${text} } }`)],
    ['the folder of a step', step(`{ working-directory: ${text}, run: docker build . }`)],
    ['a build', run(`docker build -f "${way}" "${way}"`)],
    ['a build in bash', run(`cd '${way}'\ndocker build -f '${way}' '${way}'`, 'bash')],
    ['a build in cmd', run(`cd "${way}"\ndocker build -f "${way}" "${way}"`, 'cmd')],
    ['compose', run(`docker compose -f "${way}" --env-file "${way}" build`)],
    ['bake', run(`docker buildx bake -f "${way}"`)],
    ['a script', run(`& "${way}.ps1"; docker build .`)],
    ['make', { ...run(`make -C "${way}" -f "${way}" image`), Makefile: `include ${way}\nimage:\n\tdocker build .\n` }],
    [
      'services',
      {
        'compose.yaml': `include: [${text}]\nservices:\n  a: { build: { context: ${text}, dockerfile: ${text} }, env_file: ${text} }\n  b: { extends: { file: ${text}, service: a } }\n`,
      },
    ],
    ['a target of bake', { 'docker-bake.json': JSON.stringify({ target: { a: { context: way, dockerfile: way } } }) }],
    [
      'Azure',
      {
        'azure-pipelines.yml': `pool: { vmImage: windows-2022 }\nvariables:\n- template: ${text}\nsteps:\n- template: ${text}\n- task: Docker@2\n  inputs: { command: build, Dockerfile: ${text}, buildContext: ${text} }\n- task: PowerShell@2\n  inputs: { filePath: ${text} }\n- script: docker build -f "${way}" .\n  workingDirectory: ${text}\n`,
      },
    ],
    [
      'GitLab',
      {
        '.gitlab-ci.yml': `include: [${text}, { local: ${text} }]\na:\n  tags: [saas-windows-medium-amd64]\n  script: [${JSON.stringify(`docker build -f "${way}" "${way}"`)}]\n`,
      },
    ],
    [
      'GoReleaser',
      { '.goreleaser.yaml': `dockers:\n- { goos: windows, dockerfile: ${text}, image_templates: [a] }\n` },
    ],
    [
      'Kustomize',
      {
        'k8s/kustomization.yaml': `resources: [${text}]\npatches: [{ path: ${text} }]\ncomponents: [${text}]\n`,
        'k8s/pod.yaml':
          'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { containers: [{ name: a, image: b }] }\n',
      },
    ],
    [
      'a stack',
      {
        'stack.yml': `version: "3"\nservices:\n  a: { image: b, env_file: ${text}, extends: { file: ${text}, service: x } }\n`,
      },
    ],
  ])('by %s', async (_, files) => {
    expect((await askedBy(files)).filter((path) => LEADS_OUT.test(path))).toEqual([]);
  });
});
