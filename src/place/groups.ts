import type { PlacementRules, Requirement, RuntimeClass } from '../find/workload.js';
import type { Node } from './node.js';
import { nodeLabel } from './swarm.js';

/** Nodes that no rule in hand can tell apart, and on which everything runs alike. */
export interface NodeGroup {
  /** The first of them, for all. */
  readonly node: Node;
  readonly nodes: readonly Node[];
}

/** What rules read of a node, beside its taints and its version. */
export interface RulesRead {
  readonly labels: ReadonlySet<string>;
  /** Whether some rule names a single node, by name, address or id. */
  readonly names: boolean;
}

/** Node constraints that tell single machines apart. */
const SINGLE = /^(?:node\.(?:hostname|ip|id|role)|engine\.labels\.)/i;

export function rulesRead(rules: readonly PlacementRules[], runtimeClasses: readonly RuntimeClass[]): RulesRead {
  const labels = new Set<string>();
  let names = false;
  const requirement = ({ key }: Requirement) => labels.add(key);
  for (const { nodeSelector } of runtimeClasses) for (const key of nodeSelector.keys()) labels.add(key);
  for (const each of rules) {
    if (each.by === 'kubernetes') {
      for (const key of each.nodeSelector.keys()) labels.add(key);
      if (each.nodeName !== null) names = true;
      for (const { expressions, fields } of each.terms ?? []) {
        expressions.forEach(requirement);
        if (fields.length > 0) names = true;
      }
    } else if (each.by === 'swarm') {
      for (const constraint of each.constraints) {
        const label = nodeLabel(constraint);
        if (label !== null) labels.add(label);
        else if (SINGLE.test(constraint.key)) names = true;
      }
    }
  }
  return { labels, names };
}

/** Groups in the order of their first node. */
export function groupNodes(nodes: readonly Node[], { labels, names }: RulesRead): readonly NodeGroup[] {
  const read = [...labels].sort();
  const groups = new Map<string, { node: Node; nodes: Node[] }>();
  for (const node of nodes) {
    const { host, swarm } = node;
    const key = JSON.stringify([
      names ? node.name : null,
      node.os,
      node.allLabels,
      read.map((label) => node.labels.get(label) ?? null),
      node.taints.map(({ key, value, effect }) => [key, value, effect]).sort(),
      [...node.labels.keys()].some((label) => label.startsWith('cloud.google.com/gke-')),
      host && { ...host, name: null },
      swarm?.architecture ?? null,
    ]);
    const group = groups.get(key);
    if (group) group.nodes.push(node);
    else groups.set(key, { node, nodes: [node] });
  }
  return [...groups.values()];
}

export function namesOf(groups: readonly NodeGroup[]): readonly string[] {
  return groups.flatMap(({ nodes }) => nodes.map(({ name }) => name));
}
