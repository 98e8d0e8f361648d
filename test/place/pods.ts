import { readManifest } from '../../src/find/manifest.js';
import type { PodRules } from '../../src/find/workload.js';
import { readInventory } from '../../src/place/inventory.js';
import type { Node } from '../../src/place/node.js';
import type { NodeObject, PodSpec } from './evaluator.js';

/** The rules of a pod, read from its manifest as from a file. */
export async function rulesOf(spec: PodSpec): Promise<PodRules> {
  const pod = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'p' },
    spec: { ...spec, containers: [{ name: 'c', image: 'i' }] },
  };
  const { workloads } = await readManifest('pod.json', JSON.stringify(pod), async () => null);
  const rules = workloads[0]?.rules;
  if (rules?.by !== 'kubernetes') throw new Error('no pod was read');
  return rules;
}

/** A node, read as from `kubectl get nodes -o json`. */
export function nodeOf(object: NodeObject): Node {
  const read = readInventory(JSON.stringify({ kind: 'List', items: [{ kind: 'Node', ...object }] }));
  if (!read.ok) throw new Error(read.message);
  return read.inventory.nodes[0]!;
}

export function node(
  name: string,
  labels: Record<string, string>,
  taints: NodeObject['spec']['taints'] = [],
): NodeObject {
  return { metadata: { name, labels }, spec: { taints } };
}
