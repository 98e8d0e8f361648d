import type { PlacementRules } from '../find/workload.js';
import type { Node } from './node.js';
import { nodeLabel } from './swarm.js';

/** A label that only nodes have on which a workload runs. */
export interface Separation {
  readonly label: string;
  readonly value: string;
}

/** Labels of single machines, and those of which every node with Windows has the same. */
const NEVER = /(?:^|\/)(?:hostname|os|arch|instance-id|node-image-version)$/i;
/** By these, people tell pools of nodes apart; a zone or a size would separate them by chance. */
const POOL = /pool|group|windows|build|version|release/i;
/** After the labels that the manifest uses itself: the kubelet's, then those by which people tell pools apart. */
const PREFERRED = [
  'node.kubernetes.io/windows-build',
  'OsVersion',
  'beta.kubernetes.io/osbuild',
  'kubernetes.azure.com/os-sku',
  'eks.amazonaws.com/nodegroup',
  'cloud.google.com/gke-nodepool',
  'kubernetes.azure.com/agentpool',
  'agentpool',
  'karpenter.sh/nodepool',
];

/**
 * A label with a value, out of those seen, that keeps a workload to nodes where it runs.
 * @param best nodes that are of the image's own release: their value is taken where several would do
 */
export function separate(
  rules: PlacementRules,
  good: readonly Node[],
  bad: readonly Node[],
  best: ReadonlySet<Node>,
): Separation | null {
  const others = [...new Set(good.flatMap(({ labels }) => [...labels.keys()]))]
    .filter((label) => POOL.test(label))
    .sort();
  for (const label of new Set([...usedBy(rules), ...PREFERRED, ...others])) {
    if (NEVER.test(label)) continue;
    const refused = new Set(bad.map(({ labels }) => labels.get(label)));
    const values = new Map<string, number>();
    for (const node of good) {
      const value = node.labels.get(label);
      if (value === undefined || refused.has(value)) continue;
      values.set(value, (values.get(value) ?? 0) + 1 + (best.has(node) ? good.length : 0));
    }
    const [first] = [...values].sort(([a, nodes], [b, more]) => more - nodes || (a < b ? -1 : 1));
    if (first) return { label, value: first[0] };
  }
  return null;
}

/** Labels of nodes that rules speak of. */
export function usedBy(rules: PlacementRules): readonly string[] {
  if (rules.by === 'swarm') return rules.constraints.flatMap((constraint) => nodeLabel(constraint) ?? []);
  if (rules.by !== 'kubernetes') return [];
  const expressions = (rules.terms ?? []).flatMap((term) => term.expressions.map(({ key }) => key));
  return [...rules.nodeSelector.keys(), ...expressions];
}
