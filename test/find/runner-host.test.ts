import { expect, test } from 'vitest';
import { ownLabel, runnerHost } from '../../src/find/runner-host.js';

const RUNNERS = new Map([
  ['Build-Farm', '10.0.17763.5329'],
  ['pc', 'Windows 11 24H2'],
  ['nas', 'linux'],
  ['windows-2022', '10.0.26100'],
]);

function described(labels: readonly string[], isolation: 'process' | 'hyperv' | null = null): string {
  const { buildHost, unknown } = runnerHost({ kind: 'runner', labels }, isolation, RUNNERS);
  if (buildHost === null) return `? ${unknown}`;
  if (buildHost.os === 'linux') return `${buildHost.name}: linux`;
  const { name, build, isolation: by, unknownBecause, asOf } = buildHost.host;
  return [`${name}: ${build ?? 'unknown'}`, by, unknownBecause === null ? '' : 'why', asOf === null ? '' : 'dated']
    .filter(Boolean)
    .join(' ');
}

test.each<[labels: string[], isolation: 'process' | 'hyperv' | null, host: string]>([
  [['windows-2025'], null, 'windows-2025: 26100 process'],
  [['windows-latest'], null, 'windows-latest: 26100 process dated'],
  [['Windows-2019'], 'hyperv', 'Windows-2019: 17763 hyperv'],
  [['ubuntu-24.04'], 'hyperv', 'ubuntu-24.04: linux'],
  [['self-hosted', 'linux', 'x64'], null, 'linux: linux'],
  [['self-hosted', 'windows', 'build-farm'], null, 'build-farm: 17763 process'],
  [['pc'], null, 'pc: 26100 hyperv'],
  [['pc'], 'process', 'pc: 26100 process'],
  [['nas'], null, 'nas: linux'],
  // What the user says of a label beats what GitHub means by it.
  [['windows-2022'], null, 'windows-2022: 26100 process'],
  [['gpu', 'ltsc2019'], null, 'ltsc2019: 17763 process'],
  [['self-hosted', 'windows', 'gpu'], null, 'gpu: unknown process why'],
  [['self-hosted', 'Windows', 'X64'], null, 'self-hosted, Windows, X64: unknown process why'],
])('%j with --isolation=%s is %s', (labels, isolation, host) => {
  expect(described(labels, isolation)).toBe(host);
});

test.each([[['self-hosted']], [['big']], [['self-hosted', 'big', 'x64']], [['windows-8-cores']], [[]]])(
  '%j is not a machine that anybody knows',
  (labels) => expect(described(labels)).toMatch(/^\? Which machine the runner label "[^",]*" stands for is not known/),
);

test.each([[['self-hosted', 'big']], [['self-hosted', 'windows', 'x64']], [['self-hosted', 'x64']], [['odd label']]])(
  'what helps with %j does help, once it is in .github/windows-containers.yml',
  (labels) => {
    const runners = new Map([[ownLabel(labels), '10.0.20348']]);
    const { buildHost, unknown } = runnerHost({ kind: 'runner', labels }, null, runners);
    expect([unknown, buildHost?.os === 'windows' && buildHost.host.build]).toEqual([null, 20348]);
  },
);

test.each([
  ['github-hosted-ubuntu-x64-large', 'linux'],
  ['own-Linux-x64', 'linux'],
  ['team-macos', 'linux'],
  ['big', 'what `ver` prints there'],
  ['windows-on-linux', 'what `ver` prints there'],
])('how to declare %s: %s', (label, declared) => {
  expect(described([label])).toContain(`as runners: { "${label}": ${declared} }`);
});

test('a host that only a run knows, and one of which nothing is said', () => {
  expect(runnerHost({ kind: 'unknown', because: '${{ inputs.os }}' }, null, RUNNERS)).toMatchObject({
    buildHost: null,
    unknown: expect.stringContaining('${{ inputs.os }}'),
  });
  expect(runnerHost({ kind: 'none' }, 'hyperv', RUNNERS)).toEqual({ buildHost: null, unknown: null, notices: [] });
});

test("what became of GitHub's own machine says nothing of a self-hosted one of that label", () => {
  const retired = (...labels: readonly string[]) => {
    const { buildHost } = runnerHost({ kind: 'runner', labels }, null, new Map());
    return buildHost?.os === 'windows' && buildHost.host.retired !== undefined;
  };
  expect(retired('windows-2019')).toBe(true);
  expect(retired('self-hosted', 'windows-2019')).toBe(false);
});
