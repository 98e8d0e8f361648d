import { describe, expect, test } from 'vitest';
import { hostsOf, readInventory } from '../../src/place/inventory.js';
import { poolsOf } from '../../src/place/pools-of-nodes.js';

const node = (name: string, kernelVersion: string, pool?: string) => ({
  metadata: { name, labels: { 'kubernetes.io/os': 'windows', ...(pool && { agentpool: pool }) } },
  spec: { taints: [{ key: 'os', value: 'windows', effect: 'NoSchedule' }] },
  status: { nodeInfo: { operatingSystem: 'windows', kernelVersion, osImage: 'Windows Server' } },
});
const read = (...items: object[]) => {
  const inventory = readInventory(JSON.stringify({ items }));
  if (!inventory.ok) throw new Error(inventory.message);
  return inventory.inventory;
};

describe('pools of nodes', () => {
  const inventory = read(
    node('a1', '10.0.20348.2340', 'win'),
    node('a2', '10.0.20348.587', 'win'),
    node('b1', '10.0.17763.1', 'old'),
    node('c1', '10.0.26100.1'),
    node('c2', '10.0.26100.1'),
    { metadata: { name: 'l1', labels: { agentpool: 'sys' } }, status: { nodeInfo: { operatingSystem: 'linux' } } },
  );

  test('by pool, system and build; versions by number', () => {
    expect(poolsOf(inventory.nodes)).toEqual([
      {
        name: 'win',
        nodes: ['a1', 'a2'],
        os: 'windows',
        build: 20348,
        versions: ['10.0.20348.587', '10.0.20348.2340'],
        taints: ['os=windows:NoSchedule'],
      },
      {
        name: 'b1',
        nodes: ['b1'],
        os: 'windows',
        build: 17763,
        versions: ['10.0.17763.1'],
        taints: ['os=windows:NoSchedule'],
      },
      {
        name: 'c1 and 1 more',
        nodes: ['c1', 'c2'],
        os: 'windows',
        build: 26100,
        versions: ['10.0.26100.1'],
        taints: ['os=windows:NoSchedule'],
      },
      { name: 'l1', nodes: ['l1'], os: 'linux', build: null, versions: [], taints: [] },
    ]);
  });

  test('as targets of builds: one host for all nodes of a version, Linux is none', () => {
    const hosts = hostsOf([inventory], [], []).map(({ name, build, revision }) => [name, build, revision]);
    expect(hosts).toEqual([
      ['a1', 20348, 2340],
      ['a2', 20348, 587],
      ['b1', 17763, 1],
      ['c1 and 1 more', 26100, 1],
    ]);
  });
});
