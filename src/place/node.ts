import type { Host } from '../windows/host.js';

export interface Taint {
  readonly key: string;
  readonly value: string;
  /** `NoSchedule`, `NoExecute`, `PreferNoSchedule`. */
  readonly effect: string;
}

/** A machine of a cluster, as the cluster or a declared target tells it. */
export interface Node {
  readonly name: string;
  /** null where nobody says it. */
  readonly os: 'windows' | 'linux' | null;
  readonly labels: ReadonlyMap<string, string>;
  /** Whether a label that is not in `labels` is known to be missing; else it may be there. */
  readonly allLabels: boolean;
  /** Labels that are known to be missing although not all are known. */
  readonly lacks?: ReadonlySet<string>;
  readonly taints: readonly Taint[];
  /** What containers find there; null on what is not a Windows. */
  readonly host: Host | null;
  /** What only Swarm knows of a node; null elsewhere. */
  readonly swarm: SwarmNode | null;
}

export interface SwarmNode {
  /** null where it is not known. */
  readonly id: string | null;
  readonly hostname: string;
  readonly address: string | null;
  readonly role: 'manager' | 'worker' | null;
  /** As Swarm compares it: `amd64` for `x86_64`. */
  readonly architecture: string | null;
  readonly engineLabels: ReadonlyMap<string, string>;
}

/** The value of a label; null where the node has none, undefined where that is not known. */
export function labelOf(node: Node, key: string): string | null | undefined {
  return node.labels.get(key) ?? (node.allLabels || node.lacks?.has(key) ? null : undefined);
}
