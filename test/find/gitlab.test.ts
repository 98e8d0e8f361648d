import { describe, expect, test } from 'vitest';
import { gitlabSource } from '../../src/find/gitlab/source.js';
import { asWritten } from '../../src/find/unknown.js';
import { memoryWorkspace } from './memory.js';
import { planned } from './repository-plan.js';

test.each([
  ['.gitlab-ci.yml', true],
  ['ci/windows.gitlab-ci.yml', true],
  ['sub/.gitlab-ci.yaml', true],
  ['gitlab-ci.json', false],
  ['.gitlab/ci.yml', false],
])('%j is a pipeline of GitLab: %s', (path, expected) => {
  expect(gitlabSource.files(path)).toBe(expected);
});

const TAGS = 'tags: [farm]';
const RUNNERS = 'runners:\n  farm: 10.0.20348\n  other: 10.0.26100\n';

async function found(text: string, more: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const files = {
    '.gitlab-ci.yml': text,
    '.github/windows-containers.yml': RUNNERS,
    Dockerfile: 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022',
    ...more,
  };
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
        const names = tags.map((tag) => `-t ${asWritten(tag)}`);
        return [`${declaredBy!.line} ${dockerfile} on ${host}`, ...args, ...names].join(' ');
      }),
    ...notRead.map(({ line, message }) => `${line} ${message}`),
  ];
}

describe('jobs', () => {
  test.each<[string, string, Readonly<Record<string, string>>, readonly string[]]>([
    ['a script that is one text', `a:\n  ${TAGS}\n  script: docker build .`, {}, ['3 Dockerfile on farm']],
    ['lines of a script', `a:\n  ${TAGS}\n  script:\n    - echo\n    - docker build .`, {}, ['5 Dockerfile on farm']],
    [
      'a block in a script',
      `a:\n  ${TAGS}\n  script:\n    - |\n      echo\n      docker build .`,
      {},
      ['6 Dockerfile on farm'],
    ],
    [
      'variables of all and of the job',
      `variables: {V: a, W: b}\na:\n  ${TAGS}\n  variables: {V: c}\n  script: docker build --build-arg A=$env:V --build-arg B=$env:W .`,
      {},
      [expect.stringContaining('A') as never],
    ],
    [
      'variables are PowerShell\u2019s own on Windows, as of the environment',
      'variables: {V: a}\na:\n  tags: [windows]\n  script: docker build --build-arg A=$V --build-arg B=${env:V} .',
      {},
      ['4 Dockerfile on windows A=a B=a'],
    ],
    [
      'references: tags, variables, one variable',
      '.t: [farm]\n.x: {tags: [farm], variables: {V: a}}\na:\n  tags: [!reference [.t]]\n  variables: !reference [.x, variables]\n  script: docker build -t x:$V .\nb:\n  tags: !reference [.x, tags]\n  variables: {W: !reference [.x, variables, V]}\n  script: docker build -t y:$W .',
      {},
      ['6 Dockerfile on farm -t x:a -t y:a'],
    ],
    [
      'includes by a wildcard',
      'include: [{local: ci/*.yml}, {local: more/**.yml}]\na: {script: echo docker}',
      {
        'ci/x.yml': `b: {${TAGS}, script: docker build -t x .}`,
        'ci/deep/y.yml': `c: {${TAGS}, script: docker build -t y .}`,
        'more/deep/z.yml': `d: {${TAGS}, script: docker build -t z .}`,
      },
      ['1 Dockerfile on farm -t x -t z'],
    ],
    [
      'an included job and its variables are merged, map within map',
      `include: x.yml\na:\n  variables: {V: c}\n  script: docker build -t x:$V-$W .`,
      { 'x.yml': `a: {${TAGS}, variables: {V: a, W: b}}` },
      ['4 Dockerfile on farm -t x:c-b'],
    ],
    ['tags of default', `default: {${TAGS}}\na:\n  script: docker build .`, {}, ['3 Dockerfile on farm']],
    [
      'the last of two includes counts',
      `include: [{local: x.yml}, /y.yml]\na:\n  extends: .b\n  script: docker build .`,
      { 'x.yml': `.b: {tags: [farm]}`, 'y.yml': '.b: {tags: [other]}' },
      ['4 Dockerfile on other'],
    ],
    [
      'extends over several steps',
      `.x: {${TAGS}}\n.y: {extends: .x, script: docker build .}\na: {extends: [.y]}`,
      {},
      ['2 Dockerfile on farm'],
    ],
    [
      'extends in a circle',
      `.x: {extends: .y, ${TAGS}}\n.y: {extends: .x}\na: {extends: .x, script: docker build .}`,
      {},
      ['3 Dockerfile on farm'],
    ],
    [
      'reference',
      `.x: {script: [docker build .]}\na:\n  ${TAGS}\n  script: [!reference [.x, script]]`,
      {},
      ['1 Dockerfile on farm'],
    ],
    [
      'reference in a circle',
      `a:\n  ${TAGS}\n  script: [!reference [a, script], docker build .]`,
      {},
      [expect.stringContaining('Dockerfile on farm') as never],
    ],
    [
      'a matrix',
      `a:\n  tags: [$R]\n  parallel: {matrix: [{R: [farm, other]}]}\n  script: docker build .`,
      {},
      ['4 Dockerfile on farm', '4 Dockerfile on other'],
    ],
    [
      'hidden jobs and keywords are none',
      `.a: {script: docker build .}\ncache: {script: docker build .}\nb: {${TAGS}, script: echo}`,
      {},
      [expect.stringContaining('1 No image build was seen in this pipeline') as never],
    ],
    [
      'an include that is not there',
      `include: x.yml\na: {${TAGS}, script: echo docker}`,
      {},
      ['1 the included file x.yml could not be read, so what it builds is not known.'],
    ],
    [
      'an include of a share of the network is not looked for',
      `include: '\\\\host\\share.yml'\na: {${TAGS}, script: echo docker}`,
      {},
      ['1 which files \\\\host\\share.yml includes is not read, so what they build is not known.'],
    ],
    [
      'an include of another project',
      `include: [{project: a/b, file: c.yml}, {remote: "https://x/y.yml"}, {template: z}]\na: {${TAGS}, script: docker build .}`,
      {},
      ['2 Dockerfile on farm'],
    ],
    [
      'inputs before the configuration',
      `spec:\n  inputs: {a: {}}\n---\na:\n  ${TAGS}\n  script: docker build .`,
      {},
      ['6 Dockerfile on farm'],
    ],
    [
      'wrong YAML',
      'a: [docker',
      {},
      [expect.stringContaining('this pipeline was not read: its YAML is wrong') as never],
    ],
  ])('%s', async (_, text, more, expected) => {
    expect(await found(text, more)).toEqual(expected);
  });

  test('an image is for a Linux runner; without tags nobody knows', async () => {
    const [inImage] = await found('a:\n  image: docker:28\n  script: docker build .');
    expect(inImage).toMatch(/^3 Dockerfile on (?!farm)/);
    expect(await found('a:\n  script: docker build .')).toEqual(['2 Dockerfile on ?']);
  });
});

test.each([
  [
    'extends that doubles',
    `${Array.from({ length: 60 }, (_, n) => `.j${n + 1}: {extends: [.j${n}, .j${n}], variables: {V${n}: a}}`).join('\n')}\na: {extends: .j60, script: docker}`,
  ],
  [
    'variables that double',
    `variables:\n${Array.from({ length: 60 }, (_, n) => `  V${n + 1}: $V${n}$V${n}`).join('\n')}\n  V0: a\na: {script: docker build $V60}`,
  ],
  [
    'references that double',
    `${Array.from({ length: 30 }, (_, n) => `.j${n + 1}: {script: [!reference [.j${n}, script], !reference [.j${n}, script]]}`).join('\n')}\n.j0: {script: docker}\na: {script: [!reference [.j30, script]]}`,
  ],
  [
    'references in a chain',
    `${Array.from({ length: 20_000 }, (_, n) => `.j${n + 1}: {extends: .b, variables: !reference [.j${n}, variables]}`).join('\n')}\n.b: {variables: {A: b}}\na: {extends: .b, variables: !reference [.j20000, variables], script: docker build .}`,
  ],
  [
    'many jobs',
    `variables: {A: b}\n${Array.from({ length: 6000 }, (_, n) => `j${n}: {script: docker build .}`).join('\n')}`,
  ],
])('%s end', async (_, text) => {
  const before = process.cpuUsage().user;
  await found(text);
  expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(10);
});
