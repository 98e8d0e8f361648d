import { describe, expect, test } from 'vitest';
import { readConstraint } from '../../src/find/swarm/constraint.js';
import { readInventory } from '../../src/place/inventory.js';
import { mayLandOnSwarmNode, platformFits, type SwarmPlatform } from '../../src/place/swarm.js';

const member = (hostname: string, os: string, labels: object, more: object = {}) => ({
  ID: `id-${hostname}`,
  Spec: { Labels: labels, Role: 'worker', Availability: 'active' },
  Description: {
    Hostname: hostname,
    Platform: { Architecture: 'x86_64', OS: os },
    Engine: { Labels: { disk: 'SSD' } },
  },
  Status: { State: 'ready', Addr: '10.0.1.5' },
  ...more,
});
const SWARM = [
  member('mgr-1', 'linux', {}, { Spec: { Labels: {}, Role: 'manager' }, Status: { Addr: '10.0.0.4' } }),
  member('win-1', 'windows', { OsVersion: '10.0.17763' }),
  member('win-2', 'windows', { OsVersion: 'ltsc2022', Zone: 'b' }),
];
const read = readInventory(JSON.stringify(SWARM));
const nodes = read.ok ? read.inventory.nodes : [];

function landsOn(written: readonly string[], platforms: readonly SwarmPlatform[] = []): string {
  const constraints = written.map((each) => {
    const constraint = readConstraint(each);
    if (!constraint.ok) throw new Error(constraint.because);
    return constraint.constraint;
  });
  return nodes
    .filter((node) => mayLandOnSwarmNode(constraints, node) === 'yes' && platformFits(platforms, node))
    .map(({ name }) => name)
    .join(' ');
}

describe('constraints of Swarm', () => {
  test.each<[readonly string[], string]>([
    [[], 'mgr-1 win-1 win-2'],
    [['node.platform.os == windows'], 'win-1 win-2'],
    [['node.platform.os==Windows'], 'win-1 win-2'],
    [['Node.Platform.OS != linux'], 'win-1 win-2'],
    [['node.platform.arch == amd64'], 'mgr-1 win-1 win-2'],
    [['node.platform.arch == x86_64'], 'mgr-1 win-1 win-2'],
    [['node.platform.os == windows', 'node.labels.OsVersion == 10.0.17763'], 'win-1'],
    [['node.labels.osversion == 10.0.17763'], ''],
    [['NODE.LABELS.Zone == B'], 'win-2'],
    [['node.labels.Zone != b'], 'mgr-1 win-1'],
    [['node.labels.Zone == b*'], ''],
    [['engine.labels.disk == ssd'], 'mgr-1 win-1 win-2'],
    [['engine.labels.Disk == ssd'], ''],
    [['node.role == manager'], 'mgr-1'],
    [['node.role != manager'], 'win-1 win-2'],
    [['node.hostname == WIN-1'], 'win-1'],
    [['node.id == id-win-2'], 'win-2'],
    [['node.ip == 10.0.1.5'], 'win-1 win-2'],
    [['node.ip == 10.0.0.0/24'], 'mgr-1'],
    [['node.ip != 10.0.0.0/16'], ''],
    [['node.ip != nonsense'], ''],
    [['node.version == 10.0.17763'], ''],
    [['node.version != 10.0.17763'], ''],
  ])('%j', (constraints, expected) => {
    expect(landsOn(constraints)).toBe(expected);
  });

  test.each<[string, string]>([
    ['node.role = manager', 'Swarm knows the operators == and != alone'],
    ['node.labels.OsVersion =~ 10', 'Swarm knows the operators == and != alone'],
    ['node.labels.build < 20348', 'Swarm knows the operators == and != alone'],
    ['node.platform.os ==', 'its value is empty'],
    ['== windows', 'its key is empty'],
    ['node labels == x', '"node labels" cannot be a key'],
    ['node.labels.x == a,b', '"a,b" cannot be a value'],
  ])('%s is refused', (written, because) => {
    expect(readConstraint(written)).toEqual({ ok: false, because });
  });

  test('the platform of the image keeps services to nodes of its system, where the registry told it', () => {
    expect(landsOn([], [{ os: 'windows', architecture: 'amd64' }])).toBe('win-1 win-2');
    expect(landsOn([], [{ os: 'windows', architecture: 'arm64' }])).toBe('');
    expect(landsOn(['node.platform.os == windows'], [{ os: 'linux', architecture: null }])).toBe('');
    expect(
      landsOn(
        [],
        [
          { os: 'windows', architecture: null },
          { os: 'linux', architecture: null },
        ],
      ),
    ).toBe('mgr-1 win-1 win-2');
  });
});
