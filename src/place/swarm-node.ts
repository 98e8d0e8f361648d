import type { Host } from '../windows/host.js';
import { isMisfit } from '../windows/host-meaning.js';
import { readHost } from '../windows/host-reading.js';
import { textIn, textsIn } from './members.js';
import type { Node, SwarmNode } from './node.js';
import { architectureOf } from './swarm.js';

/** The label of Microsoft's page; Swarm itself knows no Windows version. */
const VERSION_LABEL = 'OsVersion';

/** One of `docker node inspect`; null for what is not a node. */
export function swarmNode(item: unknown, notices: string[]): Node | null {
  const hostname = textIn(item, 'Description', 'Hostname');
  if (hostname === null || hostname === '') return null;
  const labels = textsIn(item, 'Spec', 'Labels');
  const written = (textIn(item, 'Description', 'Platform', 'OS') ?? '').toLowerCase();
  const os = written === 'windows' || written === 'linux' ? written : null;
  const role = textIn(item, 'Spec', 'Role')?.toLowerCase();
  const architecture = textIn(item, 'Description', 'Platform', 'Architecture');
  const swarm: SwarmNode = {
    id: textIn(item, 'ID') ?? '',
    hostname,
    address: textIn(item, 'Status', 'Addr'),
    role: role === 'manager' || role === 'worker' ? role : null,
    architecture: architecture === null ? null : architectureOf(architecture),
    engineLabels: textsIn(item, 'Description', 'Engine', 'Labels'),
  };
  return {
    name: hostname,
    os,
    labels,
    allLabels: true,
    taints: [],
    host: os === 'windows' ? hostOf(swarm, labels, notices) : null,
    swarm,
  };
}

function hostOf({ hostname, architecture, engineLabels }: SwarmNode, labels: Node['labels'], notices: string[]): Host {
  const label = labels.get(VERSION_LABEL) ?? engineLabels.get(VERSION_LABEL) ?? null;
  const reading = label === null ? null : readHost(label.trim().toLowerCase().replace(/\s+/g, ' '), 'server', false);
  const known = isMisfit(reading) ? null : reading;
  for (const notice of known?.notices ?? []) notices.push(`${hostname}: ${notice}`);
  const build = known?.build ?? null;
  return {
    name: hostname,
    build,
    revision: known?.revision ?? null,
    edition: known?.edition ?? 'server',
    architecture: architecture === 'arm64' ? 'arm64' : 'amd64',
    isolation: 'process',
    engine: 'docker',
    hyperv: 'available',
    cluster: false,
    unknownBecause: build === null ? whyUnknown(label) : null,
    asOf: null,
  };
}

function whyUnknown(label: string | null): string {
  const told = `docker node inspect tells no Windows version${label === null ? '' : `, and the label ${VERSION_LABEL} holds none that is known`}`;
  return `${told}: declare a target of this name, or run docker node update --label-add ${VERSION_LABEL}=10.0.<build> for it`;
}
