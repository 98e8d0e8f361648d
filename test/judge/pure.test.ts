import { expect, test } from 'vitest';
import type { BuildPlan } from '../../src/find/plan.js';
import { judgeBuilds } from '../../src/judge/judge-builds.js';
import { readBuilds } from '../../src/judge/read-build.js';
import { basesOf, resolveBuilds } from '../../src/judge/resolve-builds.js';
import { tagSource } from '../../src/resolve/tag-source.js';
import { host } from '../rules/sample.js';

const TODAY = '2026-09-01';

const plan: BuildPlan = {
  dockerfile: 'Dockerfile',
  buildArgs: new Map(),
  stage: null,
  buildHost: null,
  targets: null,
  declaredBy: null,
  declarations: [],
  files: [],
  platform: null,
  isolation: null,
  tags: [],
  pushes: null,
  unknownArgs: new Map(),
  named: false,
};

test('the same answers give the same facts, however often they are judged', async () => {
  const text = 'FROM mcr.microsoft.com/windows/servercore:ltsc2019\nRUN dir\n';
  const { builds } = await readBuilds([plan], async () => ({ kind: 'text', text }));
  const resolved = await resolveBuilds(
    basesOf(builds, TODAY),
    tagSource(() => TODAY),
    () => {},
  );
  const asked: string[] = [];
  const judge = () =>
    judgeBuilds(
      resolved,
      {
        targets: [[host('10.0.20348'), host('10.0.26100')]],
        today: TODAY,
        likelyBuilder: () => null,
        runners: new Map(),
      },
      {
        of: ({ tag }) => {
          asked.push(tag ?? '');
          return { kind: 'by-name' };
        },
        tagsOf: () => null,
      },
    );
  const first = judge();
  const once = asked.splice(0);
  expect(judge()).toEqual(first);
  expect(asked).toEqual(once);
  expect(first.advised.map(({ tag }) => tag)).toContain('ltsc2022');
});
