import { expect, test } from 'vitest';
import type { BuildInputs, ConfiguredBuild } from '../../src/discovery/plan.js';
import { plansOf } from '../../src/discovery/plans.js';
import { host } from '../windows/sample.js';

const NOTHING: BuildInputs = { buildArgs: new Map(), stage: null, buildHost: null };
const LINUX = { os: 'linux', name: 'ubuntu-24.04' } as const;

function inputs(args: Readonly<Record<string, string>>, rest: Partial<BuildInputs> = {}): BuildInputs {
  return { ...NOTHING, buildArgs: new Map(Object.entries(args)), ...rest };
}

function configured(dockerfile: string, line: number, build: BuildInputs, targets: ConfiguredBuild['targets'] = null) {
  return { dockerfile, ...build, targets, declaredBy: { file: 'config.yml', line } };
}

test('one plan for each Dockerfile, in their order, built as the call says', () => {
  const build = inputs({ TAG: 'ltsc2022' }, { stage: 'runtime', buildHost: LINUX });
  const dockerfiles = [
    { path: 'b/Dockerfile', named: true },
    { path: 'a/Dockerfile', named: false },
  ];
  const common = { ...build, targets: null, declaredBy: null };
  expect(plansOf(dockerfiles, { build, builds: [], fileBuild: NOTHING })).toEqual([
    { dockerfile: 'b/Dockerfile', named: true, ...common },
    { dockerfile: 'a/Dockerfile', named: false, ...common },
  ]);
  expect(plansOf([], { build, builds: [], fileBuild: NOTHING })).toEqual([]);
});

test('the call beats the build, and that beats what the file says of all; arguments name by name', () => {
  const plans = plansOf([{ path: 'Dockerfile', named: false }], {
    build: inputs({ A: 'call' }),
    builds: [configured('Dockerfile', 3, inputs({ A: 'build', B: 'build' }, { stage: 'runtime' }))],
    fileBuild: inputs({ A: 'file', B: 'file', C: 'file' }, { stage: 'other', buildHost: LINUX }),
  });
  expect(plans).toEqual([
    {
      dockerfile: 'Dockerfile',
      named: false,
      buildArgs: new Map(Object.entries({ A: 'call', B: 'build', C: 'file' })),
      stage: 'runtime',
      buildHost: LINUX,
      targets: null,
      declaredBy: { file: 'config.yml', line: 3 },
    },
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
  const plans = plansOf([{ path: 'Dockerfile', named: false }], { build: NOTHING, builds, fileBuild: NOTHING });
  expect(plans.map(({ declaredBy }) => declaredBy?.line)).toEqual([3, 5, 9]);
});
