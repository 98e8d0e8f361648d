import { expect, test } from 'vitest';
import { plansFromInputs } from '../../src/discovery/plans.js';

test('one plan for each Dockerfile, in their order, built as the call says', () => {
  const buildArgs = new Map([['TAG', 'ltsc2022']]);
  const buildHost = { os: 'linux', name: 'ubuntu-24.04' } as const;
  const dockerfiles = [
    { path: 'b/Dockerfile', named: true },
    { path: 'a/Dockerfile', named: false },
  ];
  const common = { buildArgs, stage: 'runtime', buildHost, targets: null, declaredBy: null };
  expect(plansFromInputs(dockerfiles, { buildArgs, stage: 'runtime', buildHost })).toEqual([
    { dockerfile: 'b/Dockerfile', named: true, ...common },
    { dockerfile: 'a/Dockerfile', named: false, ...common },
  ]);
  expect(plansFromInputs([], { buildArgs: new Map(), stage: null, buildHost: null })).toEqual([]);
});
