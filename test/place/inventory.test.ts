import { describe, expect, test } from 'vitest';
import { groupNodes, namesOf, rulesRead } from '../../src/place/groups.js';
import { readInventory } from '../../src/place/inventory.js';
import { rulesOf } from './pods.js';

const info = (operatingSystem: string, kernelVersion: string, more: object = {}) => ({
  architecture: 'amd64',
  containerRuntimeVersion: 'containerd://1.7.20+azure',
  operatingSystem,
  kernelVersion,
  osImage: 'Windows Server 2022 Datacenter',
  ...more,
});
const kubernetes = (name: string, nodeInfo: object, labels: object = {}, spec: object = {}) => ({
  kind: 'Node',
  metadata: { name, labels },
  spec,
  status: { nodeInfo },
});

function hostOf(item: object) {
  const read = readInventory(JSON.stringify({ kind: 'List', items: [item] }));
  return read.ok ? read.inventory.nodes[0]!.host : read.message;
}

describe('kubectl get nodes -o json', () => {
  test('what a node is', () => {
    expect(hostOf(kubernetes('akswin22', info('windows', '10.0.20348.2340')))).toEqual({
      name: 'akswin22',
      build: 20348,
      revision: 2340,
      edition: 'server',
      architecture: 'amd64',
      isolation: 'process',
      engine: 'containerd',
      hyperv: 'never',
      cluster: true,
      unknownBecause: null,
      asOf: null,
    });
  });

  test.each<[string, object, object]>([
    ['Linux has no host', kubernetes('l', info('linux', '5.15.0')), {}],
    [
      'the label, where the kernel version is missing',
      kubernetes('n', info('windows', ''), { 'node.kubernetes.io/windows-build': '10.0.17763' }),
      { build: 17763, revision: null },
    ],
    [
      'older kubelets print a BuildLabEx',
      kubernetes('n', info('windows', '10.0 14393 (14393.1715.amd64fre.rs1_release_inmarket.170906-1810)')),
      { build: 14393, revision: 1715 },
    ],
    [
      'Docker below it',
      kubernetes('n', info('windows', '10.0.17763.1', { containerRuntimeVersion: 'docker://19.3.14' })),
      { engine: 'docker' },
    ],
    [
      'a client',
      kubernetes('n', info('windows', '10.0.26200.1', { osImage: 'Windows 11 Pro' })),
      { edition: 'client' },
    ],
    [
      'another architecture',
      kubernetes('n', info('windows', '10.0.26100.1', { architecture: 'arm64' })),
      { architecture: 'arm64' },
    ],
    [
      'the system by its label alone',
      kubernetes('n', {}, { 'kubernetes.io/os': 'windows' }),
      { build: null, unknownBecause: expect.stringMatching(/kernelVersion/) },
    ],
  ])('%s', (_, item, expected) => {
    const host = hostOf(item);
    if (Object.keys(expected).length === 0) expect(host).toBeNull();
    else expect(host).toMatchObject(expected);
  });

  test('one node, and a list with a mark at its beginning', () => {
    const one = JSON.stringify(kubernetes('n', info('windows', '10.0.20348.1')));
    expect(readInventory(`\uFEFF${one}`)).toMatchObject({ ok: true, inventory: { kind: 'kubernetes' } });
  });
});

describe('docker node inspect', () => {
  const member = (labels: object, engine: object = {}) => ({
    ID: 'x',
    Spec: { Labels: labels, Role: 'worker' },
    Description: { Hostname: 'win-1', Platform: { Architecture: 'x86_64', OS: 'windows' }, Engine: { Labels: engine } },
  });
  test.each<[string, object, object]>([
    ["the label of Microsoft's page", member({ OsVersion: '10.0.17763.1040' }), { build: 17763, revision: 1040 }],
    [
      'a release',
      member({ OsVersion: 'ltsc2022' }),
      { build: 20348, revision: null, engine: 'docker', hyperv: 'available' },
    ],
    ['the same label of the engine', member({}, { OsVersion: '10.0.14393' }), { build: 14393 }],
    [
      'no label',
      member({}),
      { build: null, unknownBecause: expect.stringMatching(/tells no Windows version: declare a target/) },
    ],
    [
      'a label that says nothing',
      member({ OsVersion: 'new' }),
      { build: null, unknownBecause: expect.stringMatching(/holds none that is known/) },
    ],
  ])('%s', (_, item, expected) => {
    const read = readInventory(JSON.stringify([item]));
    expect(read).toMatchObject({ ok: true, inventory: { kind: 'swarm', nodes: [{ name: 'win-1', host: expected }] } });
  });
});

describe('what is not an inventory', () => {
  test.each<[string, RegExp]>([
    ['', /^it is not JSON; expected what `kubectl get nodes -o json`/],
    ['null', /^expected/],
    ['{"items":[]}', /lists no node/],
    ['{"kind":"Deployment"}', /^expected/],
    ['[{"metadata":{"name":"a"}},7]', /not a node/],
    [`{"items":[${'{},'.repeat(20_000)}{}]}`, /more than 20000/],
    [JSON.stringify([{ Description: {} }]), /not a node/],
    ['['.repeat(100_000), /not JSON/],
    [
      '{"items":[{"metadata":{"name":"__proto__","labels":{"__proto__":"x","a":7}},"spec":{"taints":[1,{"key":"a"}]}}]}',
      /ok/,
    ],
  ])('%s', (text, expected) => {
    const read = readInventory(text);
    expect(read.ok ? 'ok' : read.message).toMatch(expected);
  });
});

describe('groups', () => {
  const pool = (name: string, version: string, more: Record<string, string> = {}) =>
    kubernetes(name, info('windows', version), {
      'kubernetes.io/os': 'windows',
      'kubernetes.io/hostname': name,
      ...more,
    });
  const read = readInventory(
    JSON.stringify({
      items: [
        pool('a1', '10.0.20348.1', { zone: '1' }),
        pool('a2', '10.0.20348.1', { zone: '2' }),
        pool('b1', '10.0.20348.2'),
        {
          ...pool('t1', '10.0.20348.1', { zone: '1' }),
          spec: { taints: [{ key: 'os', value: 'windows', effect: 'NoSchedule' }] },
        },
        kubernetes('l1', info('linux', '5')),
      ],
    }),
  );
  const nodes = read.ok ? read.inventory.nodes : [];
  const groups = async (...pods: object[]) =>
    groupNodes(nodes, rulesRead(await Promise.all(pods.map((pod) => rulesOf(pod))), [])).map((group) =>
      namesOf([group]).join('+'),
    );

  test('by what rules read, taints and version', async () => {
    expect(await groups({ nodeSelector: { 'kubernetes.io/os': 'windows' } })).toEqual(['a1+a2', 'b1', 't1', 'l1']);
    expect(await groups({ nodeSelector: { zone: '1' } })).toEqual(['a1', 'a2', 'b1', 't1', 'l1']);
    expect(await groups({ nodeName: 'a1' })).toEqual(['a1', 'a2', 'b1', 't1', 'l1']);
  });
});
