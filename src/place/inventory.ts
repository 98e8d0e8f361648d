import type { Host } from '../windows/host.js';
import { kubernetesNode } from './kubernetes-node.js';
import { member, textIn } from './members.js';
import type { Node } from './node.js';
import { namesOfPools } from './pools.js';
import { swarmNode } from './swarm-node.js';
import { claimed, type Target } from './target.js';

/** The machines of one cluster, as its own tool lists them. */
export interface Inventory {
  readonly kind: 'kubernetes' | 'swarm';
  readonly nodes: readonly Node[];
  /** What a person should know of single nodes. */
  readonly notices: readonly string[];
}

export type ReadInventory =
  | { readonly ok: true; readonly inventory: Inventory }
  /** `message`: what was expected, a clause. */
  | { readonly ok: false; readonly message: string };

/** More than any cluster holds: https://kubernetes.io/docs/setup/best-practices/cluster-large/ */
const MOST_NODES = 20_000;
const EXPECTED = 'expected what `kubectl get nodes -o json` or `docker node inspect $(docker node ls -q)` prints';

/** Reads the JSON that `kubectl get nodes -o json` or `docker node inspect` prints. Never throws. */
export function readInventory(text: string): ReadInventory {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, message: `it is not JSON; ${EXPECTED}` };
  }
  const items = Array.isArray(json) ? json : listed(json);
  if (items === null) return { ok: false, message: EXPECTED };
  if (items.length === 0) return { ok: false, message: 'it lists no node' };
  if (items.length > MOST_NODES) return { ok: false, message: `it lists more than ${MOST_NODES} nodes` };
  const isSwarm = items.some((item) => member(item, 'Description') !== undefined);
  const notices: string[] = [];
  const nodes = new Map<string, Node>();
  for (const item of items) {
    const node = isSwarm ? swarmNode(item, notices) : kubernetesNode(item, notices);
    if (node === null) return { ok: false, message: `it lists something that is not a node; ${EXPECTED}` };
    nodes.set(node.name, node);
  }
  return { ok: true, inventory: { kind: isSwarm ? 'swarm' : 'kubernetes', nodes: [...nodes.values()], notices } };
}

function listed(json: unknown): readonly unknown[] | null {
  const items = member(json, 'items');
  if (Array.isArray(items)) return items;
  return textIn(json, 'kind') === 'Node' || member(json, 'Description') !== undefined ? [json] : null;
}

/**
 * The Windows machines of inventories as hosts that images are built for: one for all nodes of the same version. Of a node
 * that tells no version itself, what is declared of it counts.
 * @param taken hosts that are targets already: their names are not given twice
 */
export function hostsOf(
  inventories: readonly Inventory[],
  declared: readonly Target[],
  taken: readonly Host[],
): readonly Host[] {
  const groups = new Map<string, { readonly host: Host; readonly nodes: Node[] }>();
  for (const node of inventories.flatMap(({ nodes }) => nodes)) {
    const { host } = claimed(node, declared);
    if (host === null) continue;
    const key = JSON.stringify({ ...host, name: null });
    const group = groups.get(key);
    if (group) group.nodes.push(node);
    else groups.set(key, { host, nodes: [node] });
  }
  const names = namesOfPools([...groups.values()].map(({ nodes }) => nodes));
  const used = new Set(taken.map(({ name }) => name));
  return [...groups.values()].flatMap(({ host }, index) =>
    used.has(names[index]!) ? [] : [{ ...host, name: names[index]! }],
  );
}
