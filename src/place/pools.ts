import type { Node } from './node.js';

/** Labels by which clouds name the pool of a node. */
const POOLS = [
  'kubernetes.azure.com/agentpool',
  'agentpool',
  'eks.amazonaws.com/nodegroup',
  'alpha.eksctl.io/nodegroup-name',
  'cloud.google.com/gke-nodepool',
  'karpenter.sh/nodepool',
];

/** A name for each group of nodes: of a node alone its own, of several that of their pool, else the first one's. */
export function namesOfPools(groups: readonly (readonly Node[])[]): readonly string[] {
  const pools = groups.map(poolOf);
  return groups.map((nodes, index) => {
    const [first, ...more] = nodes;
    if (more.length === 0) return first!.name;
    const pool = pools[index];
    const isOwn = pool !== null && pools.filter((each) => each === pool).length === 1;
    return isOwn ? pool! : `${first!.name} and ${more.length} more`;
  });
}

/** The pool that all of them are of; null where there is none. */
export function poolOf(nodes: readonly Node[]): string | null {
  for (const label of POOLS) {
    const value = nodes[0]?.labels.get(label);
    if (value !== undefined && nodes.every(({ labels }) => labels.get(label) === value)) return value;
  }
  return null;
}
