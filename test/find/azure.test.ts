import { describe, expect, test } from 'vitest';
import { azureSource } from '../../src/find/azure/source.js';
import { asWritten } from '../../src/find/unknown.js';
import { memoryWorkspace } from './memory.js';
import { planned } from './repository-plan.js';

test.each([
  ['azure-pipelines.yml', true],
  ['azure-pipelines-windows.yaml', true],
  ['sub/azure-pipelines.yml', true],
  ['.azure-pipelines/build.yml', true],
  ['.azuredevops/templates/x.yml', true],
  ['.pipelines/ci.yaml', true],
  ['pipelines.yml', false],
  ['azure.yml', false],
  ['azure-pipelines.yml.bak', false],
])('%j is a pipeline of Azure: %s', (path, expected) => {
  expect(azureSource.files(path)).toBe(expected);
});

const HERE = 'azure-pipelines.yml';
const WINDOWS = 'pool: {vmImage: windows-2022}\n';

/** Builds of ./Dockerfile as `ARG=value ... on HOST`, and what could not be read. */
async function found(text: string, more: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const files = { [HERE]: text, Dockerfile: 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022', ...more };
  const { plans, notRead } = await planned(memoryWorkspace(files));
  return [
    ...plans
      .filter(({ declaredBy }) => declaredBy !== null)
      .map(({ dockerfile, buildArgs, unknownArgs, buildHost, tags, declaredBy }) => {
        const host = buildHost === null ? '?' : buildHost.os === 'linux' ? buildHost.name : buildHost.host.name;
        const args = [
          ...[...buildArgs].map(([name, value]) => `${name}=${value}`),
          ...[...unknownArgs].map(([name, written]) => `${name}?${written}`),
        ];
        return [
          `${declaredBy!.line} ${dockerfile} on ${host}`,
          ...args,
          ...tags.map((tag) => `-t ${asWritten(tag)}`),
        ].join(' ');
      }),
    ...notRead.map(({ line, message }) => `${line} ${message}`),
  ];
}

describe('steps', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'a script for cmd',
      `${WINDOWS}variables: {V: a}\nsteps:\n- script: docker build --build-arg A=%V% .`,
      ['4 Dockerfile on windows-2022 A=a'],
    ],
    [
      'a variable that is set outside of the file, for cmd, which has no $(...) of its own',
      `${WINDOWS}steps:\n- script: docker build --build-arg A=$(release) .`,
      ['3 Dockerfile on windows-2022 A?$(release)'],
    ],
    [
      'a script for bash',
      'pool: {vmImage: ubuntu-24.04}\nvariables: {V: a}\nsteps:\n- script: docker build --build-arg A=$V .',
      ['4 Dockerfile on ubuntu-24.04 A=a'],
    ],
    ['without a pool', 'trigger: none\nsteps:\n- script: docker build .', ['3 Dockerfile on ?']],
    [
      'without a pool, where the shell decides',
      'trigger: none\nvariables: {V: a}\nsteps:\n- script: docker build --build-arg A=%V% .',
      [
        expect.stringContaining(
          '4 This step speaks of an image build, but in which shell it runs is not known',
        ) as never,
      ],
    ],
    [
      'a pool of one\u2019s own that says its system',
      'pool: {name: own, os: windows}\nvariables: {V: a}\nsteps:\n- script: docker build --build-arg A=%V% .',
      ['4 Dockerfile on own A=a'],
    ],
    [
      'a pool of one\u2019s own with demands',
      'pool: {name: own, demands: [docker, Agent.OSVersion -equals 10.0.17763]}\nsteps:\n- script: docker build .',
      ['3 Dockerfile on 10.0.17763'],
    ],
    [
      'a demand that nobody knows',
      'pool: {name: own, demands: "Agent.OSVersion -equals $(v)"}\nsteps:\n- script: docker build .',
      ['3 Dockerfile on ?'],
    ],
    [
      'pwsh',
      `${WINDOWS}steps:\n- pwsh: |\n    $v = 'b'\n    docker build --build-arg A=$v .`,
      ['5 Dockerfile on windows-2022 A=b'],
    ],
    [
      'a folder',
      `${WINDOWS}steps:\n- bash: docker build .\n  workingDirectory: $(Build.SourcesDirectory)/x`,
      [expect.stringContaining('x/Dockerfile, which is not in the repository') as never],
    ],
    [
      'env',
      `${WINDOWS}steps:\n- bash: docker build --build-arg A=$B .\n  env: {B: $(C), C: d}\n`,
      ['3 Dockerfile on windows-2022 A?$(C)'],
    ],
    [
      'a name with a dot',
      `${WINDOWS}variables: {a.b: c}\nsteps:\n- bash: docker build --build-arg A=$A_B --build-arg B=$(a.b) .`,
      ['4 Dockerfile on windows-2022 A=c B=c'],
    ],
    [
      'what the shell computes',
      `${WINDOWS}steps:\n- bash: docker build --build-arg A=$(date) .`,
      ['3 Dockerfile on windows-2022 A?$(date)'],
    ],
    [
      'a runtime expression',
      `${WINDOWS}variables: {V: "$[counter('x', 1)]"}\nsteps:\n- bash: docker build --build-arg A=$(V) .`,
      ["4 Dockerfile on windows-2022 A?$[counter('x', 1)]"],
    ],
    [
      'a list of variables',
      `${WINDOWS}variables:\n- group: g\n- name: V\n  value: e\nsteps:\n- bash: docker build --build-arg A=$(v) .`,
      ['7 Dockerfile on windows-2022 A=e'],
    ],
    [
      'CmdLine@2',
      `${WINDOWS}steps:\n- task: CmdLine@2\n  inputs: {script: docker build .}`,
      ['4 Dockerfile on windows-2022'],
    ],
    [
      'AzureCLI@2',
      `${WINDOWS}steps:\n- task: AzureCLI@2\n  inputs: {scriptType: pscore, inlineScript: "docker build --build-arg A=$('x') ."}`,
      [expect.stringContaining('4 Dockerfile on windows-2022 A') as never],
    ],
    [
      'a script file',
      `${WINDOWS}steps:\n- task: PowerShell@2\n  inputs: {filePath: ./b.ps1}`,
      ['4 this step runs b.ps1, which speaks of an image build; what it builds is not read from there.'],
    ],
    [
      'compose',
      `${WINDOWS}steps:\n- task: DockerCompose@1\n  inputs: {action: Build services}`,
      [expect.stringContaining('what this task builds by compose is not read') as never],
    ],
    [
      'a task of elsewhere that is told of a Dockerfile',
      `${WINDOWS}steps:\n- task: acme.image@1\n  inputs: {dockerFileRelPath: x/Dockerfile}`,
      [
        '3 what the task acme.image@1 builds of x/Dockerfile is not read: say it under builds in .github/windows-containers.yml.',
      ],
    ],
    [
      'a runtime expression with brackets, within a name',
      `${WINDOWS}variables: {V: "$[ dependencies.a.outputs['b.c'] ]"}\nsteps:\n- bash: docker build -t x:$(V)-y .`,
      ["4 Dockerfile on windows-2022 -t x:$[ dependencies.a.outputs['b.c'] ]-y"],
    ],
    ['nothing', `${WINDOWS}steps:\n- task: DotNetCoreCLI@2`, []],
    [
      'nothing that was seen',
      `${WINDOWS}steps:\n- task: DotNetCoreCLI@2\n- script: echo docker`,
      [expect.stringContaining('1 No image build was seen in this pipeline') as never],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await found(text, { 'b.ps1': 'docker build .' })).toEqual(expected);
  });

  test.each<[string, string, readonly string[]]>([
    ['the default', '', ['3 Dockerfile on windows-2022']],
    ['names', 'repository: a/b, tags: "1\\n2"', ['3 Dockerfile on windows-2022 -t a/b:1 -t a/b:2']],
    [
      'a registry that only the organisation knows',
      'repository: b, containerRegistry: c, tags: x',
      ['3 Dockerfile on windows-2022 -t $(containerRegistry)/b:x'],
    ],
    ['push alone', 'command: push', [expect.stringContaining('1 No image build was seen in this pipeline') as never]],
    ['arguments', 'command: build, arguments: --build-arg A=1 --target t', ['3 Dockerfile on windows-2022 A=1']],
    [
      'arguments that nobody knows',
      'command: build, arguments: $(args)',
      [expect.stringContaining('$(args)') as never],
    ],
    [
      'a Dockerfile that nobody knows',
      'Dockerfile: $(file)',
      [expect.stringContaining('$(file), which is not known') as never],
    ],
    [
      'a Dockerfile that is not there',
      "Dockerfile: '**/Other'",
      [expect.stringContaining('matches no file of this repository') as never],
    ],
  ])('Docker@2 with %s', async (_, inputs, expected) => {
    expect(await found(`${WINDOWS}steps:\n- task: Docker@2\n  inputs: {${inputs}}`)).toEqual(expected);
  });

  test('of several Dockerfiles Docker@2 is not guessed to take one', async () => {
    expect(await found(`${WINDOWS}steps:\n- task: Docker@2`, { 'a/Dockerfile': 'FROM scratch' })).toEqual([
      expect.stringContaining('matches Dockerfile, a/Dockerfile and perhaps more'),
    ]);
  });
});

describe('jobs, stages and templates', () => {
  const BUILD = 'docker build --build-arg A=$(V) .';
  test.each<[string, string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      'a matrix with machines',
      `trigger: none\njobs:\n- job: a\n  strategy: {matrix: {x: {V: "1", os: windows-2022}, y: {V: "2", os: windows-2025}}}\n  pool: {vmImage: $(os)}\n  steps:\n  - bash: ${BUILD}`,
      {},
      ['7 Dockerfile on windows-2022 A=1', '7 Dockerfile on windows-2025 A=2'],
    ],
    [
      'inner variables beat outer ones',
      `${WINDOWS}variables: {V: a}\nstages:\n- stage: s\n  variables: {V: b}\n  jobs:\n  - job: j\n    variables: {V: c}\n    steps:\n    - bash: ${BUILD}`,
      {},
      ['10 Dockerfile on windows-2022 A=c'],
    ],
    [
      'a template of steps',
      `${WINDOWS}steps:\n- template: t/s.yml\n  parameters: {v: x}`,
      { 't/s.yml': 'parameters: {v: y}\nsteps:\n- bash: docker build --build-arg A=${{ parameters.v }} .' },
      ['3 Dockerfile on windows-2022 A=x'],
    ],
    [
      'a default of a template',
      `${WINDOWS}steps:\n- template: /t.yml@self`,
      {
        't.yml':
          'parameters:\n- {name: v, default: y}\nsteps:\n- bash: docker build --build-arg A=${{ parameters.v }} .',
      },
      ['4 Dockerfile on windows-2022 A=y'],
    ],
    [
      'steps as a parameter',
      `${WINDOWS}jobs:\n- template: j.yml\n  parameters:\n    before:\n    - bash: docker build .`,
      { 'j.yml': 'parameters: {before: []}\njobs:\n- job: x\n  steps:\n  - ${{ parameters.before }}' },
      ['6 Dockerfile on windows-2022'],
    ],
    [
      'extends',
      `${WINDOWS}extends:\n  template: e.yml\n  parameters: {v: z}`,
      { 'e.yml': 'parameters: {v: y}\nsteps:\n- bash: docker build --build-arg A=${{ parameters.v }} .' },
      ['3 Dockerfile on windows-2022 A=z'],
    ],
    [
      'a template of another repository',
      `${WINDOWS}steps:\n- template: docker.yml@other`,
      {},
      [expect.stringContaining('1 No image build was seen in this pipeline') as never],
    ],
    [
      'a pool as a parameter',
      `${WINDOWS}jobs:\n- template: j.yml\n  parameters: {p: {vmImage: windows-2025}}`,
      {
        'j.yml':
          'parameters: {p: {}}\njobs:\n- job: x\n  pool: ${{ parameters.p }}\n  steps:\n  - bash: docker build .',
      },
      ['6 Dockerfile on windows-2025'],
    ],
    [
      'a template of variables',
      `${WINDOWS}variables:\n- template: v.yml\n  parameters: {r: ltsc2025}\n- {name: W, value: $(V)-x}\nsteps:\n- bash: docker build --build-arg A=$(W) .`,
      { 'v.yml': 'parameters: {r: a}\nvariables: {V: "${{ parameters.r }}"}' },
      ['7 Dockerfile on windows-2022 A=ltsc2025-x'],
    ],
    [
      'a template that is not there',
      `${WINDOWS}steps:\n- template: docker.yml`,
      {},
      ['3 the template docker.yml could not be read, so what it builds is not known.'],
    ],
    [
      'a template whose path nobody knows',
      `${WINDOWS}steps:\n- template: /\${{ variables.nothing }}.yml`,
      {},
      ['3 which template is taken here is not known before the run, so what it builds is not known.'],
    ],
    [
      'a template that takes itself',
      `${WINDOWS}steps:\n- template: ${HERE}\n- bash: docker build .`,
      {},
      ['4 Dockerfile on windows-2022'],
    ],
    [
      'if that is not',
      `${WINDOWS}parameters: [{name: p, default: a}]\nsteps:\n- \${{ if eq(parameters.p, 'b') }}:\n  - bash: docker build --build-arg A=1 .\n- \${{ else }}:\n  - bash: docker build --build-arg A=2 .`,
      {},
      ['7 Dockerfile on windows-2022 A=2'],
    ],
    [
      'if that nobody knows',
      `${WINDOWS}steps:\n- \${{ if eq(variables['Build.Reason'], 'x') }}:\n  - bash: docker build --build-arg A=1 .\n- \${{ else }}:\n  - bash: docker build --build-arg A=2 .`,
      {},
      ['4 Dockerfile on windows-2022 A=1', '6 Dockerfile on windows-2022 A=2'],
    ],
    [
      'each over what nobody knows',
      `${WINDOWS}steps:\n- \${{ each v in parameters.none }}:\n  - bash: docker build --build-arg A=\${{ v }} .`,
      {},
      ['4 Dockerfile on windows-2022 A?${{ v }}'],
    ],
    [
      'wrong YAML',
      'steps: [docker',
      {},
      [expect.stringContaining('this pipeline was not read: its YAML is wrong') as never],
    ],
  ])('%s', async (_, text, more, expected) => {
    expect(await found(text, more)).toEqual(expected);
  });
});

describe('hostile pipelines', () => {
  test.each<[string, string]>([
    [
      'each within each',
      `parameters: [{name: l, default: [${'1,'.repeat(200)}]}]\nsteps:\n${[0, 1, 2, 3].map((n) => `${'  '.repeat(n)}- \${{ each x${n} in parameters.l }}:`).join('\n')}\n        - bash: docker build .`,
    ],
    ['aliases', `a: &a [${'1,'.repeat(100)}]\nb: [${'*a,'.repeat(1000)}]\nsteps: [{bash: docker}]`],
    [
      'macros',
      `${WINDOWS}variables:\n${Array.from({ length: 60 }, (_, n) => `  v${n + 1}: $(v${n})$(v${n})`).join('\n')}\n  v0: docker\nsteps:\n- bash: docker build $(v60)`,
    ],
    [
      'templates of variables twice each, over many variables',
      `variables:\n${Array.from({ length: 1_000 }, (_, n) => `- {name: v${n}, value: a}`).join('\n')}\n- template: ${HERE}\n- template: ${HERE}\n- {name: x, value: docker}\nsteps:\n- bash: docker build .`,
    ],
    ['templates twice each', `steps:\n- template: ${HERE}\n- template: ${HERE}\n- bash: docker build .`],
    [
      'a wide matrix',
      `strategy: {matrix: {${Array.from({ length: 5000 }, (_, n) => `r${n}: {a: b}`).join()}}}\nsteps:\n- bash: docker build .`,
    ],
  ])('%s end', async (_, text) => {
    const before = process.cpuUsage().user;
    await found(text);
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(10);
  });
});
