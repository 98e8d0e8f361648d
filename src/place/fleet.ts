import type { Host } from '../windows/host.js';
import type { Inventory } from './inventory.js';
import type { Node } from './node.js';
import { claimed, kubernetesTarget, swarmTarget, type Target } from './target.js';

/** All machines that workloads may land on, by who places them. */
export interface Fleet {
  readonly kubernetes: readonly Node[];
  readonly swarm: readonly Node[];
  /** For what no scheduler places: declared hosts, as they are. */
  readonly hosts: readonly Host[];
  /** Whether an inventory tells which Linux machines there are. */
  readonly knowsLinux: { readonly kubernetes: boolean; readonly swarm: boolean };
}

/**
 * Declared targets stand for nodes where no inventory lists them; beside one, those do that say so.
 * @param claims targets that tell the version of nodes that tell none themselves
 */
export function fleetOf(
  targets: readonly Target[],
  inventories: readonly Inventory[],
  claims: readonly Target[] = targets,
): Fleet {
  const declared = new Set(targets.flatMap(({ labels }) => [...(labels?.keys() ?? [])]));
  const listed = (kind: Inventory['kind']) =>
    inventories.filter((each) => each.kind === kind).flatMap(({ nodes }) => nodes.map((node) => claimed(node, claims)));
  const kubernetes = listed('kubernetes');
  const swarm = listed('swarm');
  const names = new Set([...kubernetes, ...swarm].map(({ name }) => name.toLowerCase()));
  const others = targets.filter(({ host }) => !names.has(host.name.toLowerCase()));
  const beside = (nodes: readonly Node[], isMeant: (target: Target) => boolean) =>
    nodes.length === 0 ? others : others.filter(isMeant);
  return {
    kubernetes: [
      ...kubernetes,
      ...beside(kubernetes, ({ host, labels }) => host.cluster || labels !== null).map((target) =>
        kubernetesTarget(target, declared),
      ),
    ],
    swarm: [...swarm, ...(swarm.length > 0 ? [] : others).map((target) => swarmTarget(target, declared))],
    hosts: others.map(({ host }) => host),
    knowsLinux: { kubernetes: kubernetes.length > 0, swarm: swarm.length > 0 },
  };
}
