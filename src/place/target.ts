import type { Host } from '../windows/host.js';
import type { Node, Taint } from './node.js';

/** A declared target with what it tells of the nodes it stands for. */
export interface Target {
  readonly host: Host;
  /** null where nothing is said of labels. */
  readonly labels: ReadonlyMap<string, string> | null;
  readonly taints: readonly Taint[];
}

const AKS_SKU = /^(?:aks |kubernetes\.azure\.com\/os-sku=)?windows(2019|2022|2025|annual)$/i;
const WINDOWS_BUILD = 'node.kubernetes.io/windows-build';

/** A target as a node of Kubernetes: its labels are what is declared, and what the kubelet puts on every node. */
export function kubernetesTarget({ host, labels, taints }: Target, declared: ReadonlySet<string>): Node {
  const { name, build, architecture } = host;
  const sku = AKS_SKU.exec(name)?.[1];
  const known = new Map([
    ['kubernetes.io/os', 'windows'],
    ['beta.kubernetes.io/os', 'windows'],
    ['kubernetes.io/arch', architecture],
    ['beta.kubernetes.io/arch', architecture],
    ...(build === null ? [] : ([[WINDOWS_BUILD, `10.0.${build}`]] as const)),
    ...(sku ? ([['kubernetes.azure.com/os-sku', `Windows${/^\d/.test(sku) ? sku : 'Annual'}`]] as const) : []),
    ...(labels ?? []),
  ]);
  const node: Node = {
    name,
    os: 'windows',
    labels: known,
    allLabels: false,
    // A label that another target is told apart by is missing where this one tells its labels without it.
    lacks: labels === null ? new Set() : declared,
    taints,
    host: { ...host, isolation: 'process', engine: 'containerd', hyperv: 'never', cluster: true },
    swarm: null,
  };
  return node;
}

/** A target as a node of Swarm. */
export function swarmTarget({ host, labels }: Target, declared: ReadonlySet<string>): Node {
  return {
    name: host.name,
    os: 'windows',
    labels: labels ?? new Map(),
    allLabels: false,
    lacks: labels === null ? new Set() : declared,
    taints: [],
    host,
    swarm: {
      id: null,
      hostname: host.name,
      address: null,
      role: null,
      architecture: host.architecture,
      engineLabels: labels ?? new Map(),
    },
  };
}

/** What is declared of a node that does not tell its own version: by its name, or by labels that it has all of. */
export function claimed(node: Node, targets: readonly Target[]): Node {
  if (node.host === null || node.host.build !== null) return node;
  const { name } = node;
  const target =
    targets.find(({ host }) => host.name.toLowerCase() === name.toLowerCase()) ??
    targets.find(({ labels }) => labels !== null && labels.size > 0 && hasAll(node, labels));
  if (!target) return node;
  const { hyperv, cluster } = node.host;
  return { ...node, host: { ...target.host, name, hyperv, cluster } };
}

function hasAll({ labels, swarm }: Node, wanted: ReadonlyMap<string, string>): boolean {
  return [...wanted].every(([key, value]) => (labels.get(key) ?? swarm?.engineLabels.get(key)) === value);
}

/** A machine with Linux of which nothing else is known: whether a rule could let a workload onto such a one. */
export const SOME_LINUX: Node = {
  name: '',
  os: 'linux',
  labels: new Map([
    ['kubernetes.io/os', 'linux'],
    ['beta.kubernetes.io/os', 'linux'],
  ]),
  allLabels: false,
  lacks: new Set([WINDOWS_BUILD, 'kubernetes.azure.com/os-sku']),
  taints: [],
  host: null,
  swarm: null,
};
