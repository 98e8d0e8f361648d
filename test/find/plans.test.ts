import { describe, expect, test } from 'vitest';
import type { FoundBuild } from '../../src/find/declarations.js';
import type { BuildInputs, ConfiguredBuild } from '../../src/find/plan.js';
import { plansOf } from '../../src/find/plans.js';
import { host } from '../rules/sample.js';

const NOTHING: BuildInputs = { buildArgs: new Map(), stage: null, buildHost: null };
const LINUX = { os: 'linux', name: 'ubuntu-24.04' } as const;

function inputs(args: Readonly<Record<string, string>>, rest: Partial<BuildInputs> = {}): BuildInputs {
  return { ...NOTHING, buildArgs: new Map(Object.entries(args)), ...rest };
}

function configured(dockerfile: string, line: number, build: BuildInputs, targets: ConfiguredBuild['targets'] = null) {
  return { dockerfile, ...build, targets, declaredBy: { file: 'config.yml', line } };
}

const DECLARED = { build: NOTHING, builds: [], fileBuild: NOTHING, runners: new Map<string, string>() };
const AS_WRITTEN = {
  targets: null,
  declaredBy: null,
  declarations: [],
  files: [],
  platform: null,
  isolation: null,
  tags: [],
  pushes: null,
  unknownArgs: new Map(),
};

function found(dockerfile: string, line: number, more: Partial<FoundBuild> = {}): FoundBuild {
  return {
    dockerfile,
    buildArgs: new Map(),
    unknownArgs: new Map(),
    stage: null,
    platforms: [],
    isolation: null,
    builder: { kind: 'docker', elsewhere: null },
    host: { kind: 'runner', labels: ['windows-2022'] },
    tags: [],
    pushes: null,
    declaredBy: { file: '.github/workflows/build.yml', line },
    files: ['.github/workflows/build.yml'],
    ...more,
  };
}

const one = [{ path: 'Dockerfile', named: false }];

test('one plan for each Dockerfile, in their order, built as the call says', () => {
  const build = inputs({ TAG: 'ltsc2022' }, { stage: 'runtime', buildHost: LINUX });
  const dockerfiles = [
    { path: 'b/Dockerfile', named: true },
    { path: 'a/Dockerfile', named: false },
  ];
  expect(plansOf(dockerfiles, [], { ...DECLARED, build }).plans).toEqual([
    { dockerfile: 'b/Dockerfile', named: true, ...build, ...AS_WRITTEN },
    { dockerfile: 'a/Dockerfile', named: false, ...build, ...AS_WRITTEN },
  ]);
  expect(plansOf([], [], { ...DECLARED, build })).toEqual({ plans: [], problems: [] });
});

test('the call beats the build, and that beats what the file says of all; arguments name by name', () => {
  const { plans } = plansOf(one, [], {
    ...DECLARED,
    build: inputs({ A: 'call' }),
    builds: [configured('Dockerfile', 3, inputs({ A: 'build', B: 'build' }, { stage: 'runtime' }))],
    fileBuild: inputs({ A: 'file', B: 'file', C: 'file' }, { stage: 'other', buildHost: LINUX }),
  });
  expect(plans).toMatchObject([
    {
      buildArgs: new Map(Object.entries({ A: 'call', B: 'build', C: 'file' })),
      stage: 'runtime',
      buildHost: LINUX,
      declaredBy: { file: 'config.yml', line: 3 },
    },
  ]);
});

test('the config file beats what workflows declare: of all builds name by name, of single builds altogether', () => {
  const workflow = [found('Dockerfile', 7, { buildArgs: new Map([['A', 'workflow']]), stage: 'workflow' })];
  const fileBuild = inputs({ A: 'file' }, { stage: 'file' });
  expect(plansOf(one, workflow, { ...DECLARED, fileBuild }).plans).toMatchObject([
    { buildArgs: new Map([['A', 'file']]), stage: 'file', buildHost: { host: { name: 'windows-2022', build: 20348 } } },
  ]);
  const builds = [configured('Dockerfile', 3, inputs({}))];
  expect(plansOf(one, workflow, { ...DECLARED, builds }).plans).toMatchObject([
    { buildArgs: new Map(), stage: null, buildHost: null, declaredBy: { file: 'config.yml' } },
  ]);
});

test('builds of one Dockerfile that come out equal are one, the first; other targets are another build', () => {
  const targets = [host('10.0.20348')];
  const builds = [
    configured('Dockerfile', 3, inputs({ A: '1' })),
    configured('Dockerfile', 5, inputs({ A: '2' })),
    configured('Dockerfile', 7, inputs({ A: '1' })),
    configured('Dockerfile', 9, inputs({ A: '1' }), targets),
    configured('other/Dockerfile', 11, inputs({})),
  ];
  const { plans } = plansOf(one, [], { ...DECLARED, builds });
  expect(plans.map(({ declaredBy }) => declaredBy?.line)).toEqual([3, 5, 9]);
});

test('one plan for each platform; an argument that the call gives is known', () => {
  const unknownArgs = new Map([
    ['A', '${{ inputs.a }}'],
    ['B', '${{ inputs.b }}'],
  ]);
  const builds = [found('Dockerfile', 3, { platforms: ['windows/amd64', 'linux/amd64'], unknownArgs })];
  const { plans } = plansOf(one, builds, { ...DECLARED, build: inputs({ A: 'known' }) });
  expect(plans.map(({ platform, unknownArgs: left }) => [platform, [...left.keys()]])).toEqual([
    ['windows/amd64', ['B']],
    ['linux/amd64', ['B']],
  ]);
});

const onOwn = (line: number) => found('Dockerfile', line, { host: { kind: 'runner', labels: ['self-hosted', 'big'] } });

test('a machine that nobody explained: one build, every place that declares it with what would help', () => {
  const { plans, problems } = plansOf(one, [onOwn(3), onOwn(3), onOwn(5)], DECLARED);
  expect(problems).toEqual([]);
  expect(plans.map(({ buildHost }) => buildHost)).toEqual([null]);
  expect(plans[0]?.declarations.map(({ line }) => line)).toEqual([3, 5]);
  expect(plans[0]?.declarations[0]?.hostUnknown).toContain('runners: { "big":');
});

test('a machine that the call names is known, whatever the workflow says of it', () => {
  const { plans } = plansOf(one, [onOwn(3)], { ...DECLARED, build: inputs({}, { buildHost: LINUX }) });
  expect(plans.map(({ declarations }) => declarations[0]?.hostUnknown)).toEqual([null]);
});

test('equal builds of several files are one, and a change of any of the files is a change of it', () => {
  const other = { declaredBy: { file: 'other.yml', line: 9 }, files: ['other.yml', 'action.yml'] };
  const { plans } = plansOf(one, [found('Dockerfile', 3), found('Dockerfile', 1, other)], DECLARED);
  expect(plans).toMatchObject([
    { declaredBy: { line: 3 }, files: ['.github/workflows/build.yml', 'other.yml', 'action.yml'] },
  ]);
  expect(plans[0]?.declarations.map(({ file, line }) => `${file}:${line}`)).toEqual([
    '.github/workflows/build.yml:3',
    'other.yml:9',
  ]);
});

describe('a compose file, which says nothing of the machine', () => {
  const compose = (more: Partial<FoundBuild> = {}) =>
    found('Dockerfile', 2, {
      host: { kind: 'none' },
      declaredBy: { file: 'compose.yml', line: 2 },
      files: ['compose.yml'],
      ...more,
    });

  test.each([
    ['before', [compose(), found('Dockerfile', 3)]],
    ['after', [found('Dockerfile', 3), compose()]],
  ])('is the build of the workflow where it builds the same: %s it', (_, builds) => {
    const { plans } = plansOf(one, builds, DECLARED);
    expect(plans).toMatchObject([{ buildHost: { os: 'windows' }, declaredBy: { line: 3 } }]);
    expect(plans[0]?.files).toContain('compose.yml');
    expect(plans[0]?.declarations).toHaveLength(2);
  });

  test.each<[string, Partial<FoundBuild>]>([
    ['arguments', { buildArgs: new Map([['A', '1']]) }],
    ['stage', { stage: 'runtime' }],
    ['platform', { platforms: ['windows/amd64'] }],
    ['isolation', { isolation: 'hyperv' }],
  ])('is a build of its own with another %s', (_, more) => {
    expect(plansOf(one, [found('Dockerfile', 3), compose(more)], DECLARED).plans).toHaveLength(2);
  });

  test('is one with a build on a machine that nobody knows', () => {
    expect(plansOf(one, [onOwn(3), compose()], DECLARED).plans).toHaveLength(1);
  });
});

test('--isolation of the command is how it is built, also on the machine that the call names', () => {
  const builds = [found('Dockerfile', 3, { isolation: 'hyperv' })];
  const isolationOf = (declared: Parameters<typeof plansOf>[2]) =>
    plansOf(one, builds, declared).plans.map(
      ({ buildHost }) => buildHost?.os === 'windows' && buildHost.host.isolation,
    );
  expect(isolationOf(DECLARED)).toEqual(['hyperv']);
  const buildHost = { os: 'windows', host: host('10.0.20348') } as const;
  expect(isolationOf({ ...DECLARED, build: inputs({}, { buildHost }) })).toEqual(['hyperv']);
});

test('of more builds than anybody has, the rest is named and left out', () => {
  const many = Array.from({ length: 1_006 }, (_, index) => found('Dockerfile', index + 1, { stage: `s${index}` }));
  const { plans, problems } = plansOf(one, many, DECLARED);
  // 1,000, and 4 for the one Dockerfile.
  expect(plans).toHaveLength(1_004);
  expect(problems.map(({ line, severity }) => [line, severity])).toEqual([[1_005, 'warning']]);
});
