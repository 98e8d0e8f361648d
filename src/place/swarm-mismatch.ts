import type { Constraint, SwarmRules } from '../find/workload.js';
import type { Node } from './node.js';
import { constraintThatFails, mayLandOnSwarmNode, NODE_LABELS, nodeLabel } from './swarm.js';

/** The one constraint that keeps a service off the nodes that come nearest. */
export interface SwarmMismatch {
  readonly constraint: Constraint;
  /** The label of nodes that it asks for, in their own spelling where that differs in case alone; null for another key. */
  readonly label: string | null;
  /** Values that nodes have of it, sorted. */
  readonly nodesHave: readonly string[];
  /** The nodes that all else fits. */
  readonly near: readonly Node[];
}

const MOST_VALUES = 20;

/** `null`: constraints together keep it off. `none`: constraints do not; its image is for another system than the nodes. */
export function swarmMismatchOf(rules: SwarmRules, nodes: readonly Node[]): SwarmMismatch | 'none' | null {
  if (nodes.some((node) => mayLandOnSwarmNode(rules.constraints, node) !== 'no')) return 'none';
  const byConstraint = new Map<Constraint, Node[]>();
  for (const node of nodes) {
    const constraint = constraintThatFails(rules, node);
    if (constraint === null) continue;
    const near = byConstraint.get(constraint) ?? [];
    byConstraint.set(constraint, near);
    near.push(node);
  }
  for (const constraint of rules.constraints) {
    const near = byConstraint.get(constraint) ?? [];
    if (near.length === 0) continue;
    const label = spelled(nodeLabel(constraint), near);
    const values = label === null ? [] : near.flatMap(({ labels }) => labels.get(label) ?? []);
    return { constraint, label, nodesHave: [...new Set(values)].sort().slice(0, MOST_VALUES), near };
  }
  return null;
}

/** Names of labels are compared with their case, so another spelling is a label that no node has. */
function spelled(label: string | null, nodes: readonly Node[]): string | null {
  if (label === null || nodes.some(({ labels }) => labels.has(label))) return label;
  const lower = label.toLowerCase();
  for (const { labels } of nodes) for (const name of labels.keys()) if (name.toLowerCase() === lower) return name;
  return label;
}

/** `node.labels.OsVersion == 10.0.20348` */
export function constraintInWords({ key, equal, value }: Constraint): string {
  return `${key} ${equal ? '==' : '!='} ${value}`;
}

export function onLabel(label: string, value: string): string {
  return constraintInWords({ key: `${NODE_LABELS}${label}`, equal: true, value });
}
