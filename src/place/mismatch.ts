import type { PodRules, Requirement } from '../find/workload.js';
import { labelThatDiffers, mayLandOnNode, selectsWindows } from './kubernetes.js';
import type { Node, Taint } from './node.js';
import { untolerated } from './taints.js';

/** Why a pod lands on no node: the one thing that keeps it off those that come nearest. */
export type Mismatch =
  | {
      readonly kind: 'label';
      readonly label: string;
      /** What the manifest asks for: the value of a selector, or an operator with its values. */
      readonly has: string;
      /** Whether it stands in the nodeSelector, where another value can be written. */
      readonly selected: boolean;
      /** Values that nodes have, sorted. */
      readonly nodesHave: readonly string[];
      /** The nodes that all else fits. */
      readonly near: readonly Node[];
    }
  /** Each of them keeps it away from these nodes, which all else fits. */
  | { readonly kind: 'taint'; readonly near: readonly { readonly node: Node; readonly taints: readonly Taint[] }[] }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'several' };

/** Looks at nodes with Windows first: a pod for Windows means those. */
export function mismatchOf(rules: PodRules, nodes: readonly Node[]): Mismatch {
  const windows = nodes.filter(({ os }) => os === 'windows');
  const candidates = windows.length > 0 ? windows : nodes;
  if (rules.nodeName !== null && !nodes.some(({ name }) => name === rules.nodeName))
    return { kind: 'name', name: rules.nodeName };
  const windowsIsSelected = selectsWindows(rules);
  const tolerant = { ...rules, tolerations: ANYTHING };
  // What has no taint in its way was asked already.
  const tainted = candidates
    .map((node) => ({ node, taints: untolerated(node, rules.tolerations, windowsIsSelected) }))
    .filter(({ node, taints }) => taints.length > 0 && mayLandOnNode(tolerant, node) !== 'no');
  if (tainted.length > 0) return { kind: 'taint', near: tainted };
  const byLabel = new Map<string, { readonly others: PodRules; readonly near: Node[] }>();
  for (const node of candidates) {
    const label = labelThatDiffers(rules, node);
    if (label === null) continue;
    const of = byLabel.get(label) ?? { others: without(label, rules), near: [] };
    byLabel.set(label, of);
    if (mayLandOnNode(of.others, node) !== 'no') of.near.push(node);
  }
  for (const [label, has] of rules.nodeSelector) {
    const near = byLabel.get(label)?.near ?? [];
    if (near.length > 0) return { kind: 'label', label, has, selected: true, nodesHave: valuesOf(label, nodes), near };
  }
  const near = candidates.filter((node) => mayLandOnNode({ ...rules, terms: null }, node) !== 'no');
  const asked = near.length === 0 ? undefined : rules.terms?.flatMap(({ expressions }) => expressions)[0];
  const failing = (near.length === 0 ? [] : (rules.terms ?? [])).flatMap(({ expressions }) => expressions);
  const first = failing.find((each) => near.every((node) => !holdsOn(each, node))) ?? asked;
  if (first)
    return {
      kind: 'label',
      label: first.key,
      has: [first.operator, ...first.values].join(' '),
      selected: false,
      nodesHave: valuesOf(first.key, nodes),
      near,
    };
  return { kind: 'several' };
}

function without(label: string, rules: PodRules): PodRules {
  const nodeSelector = new Map(rules.nodeSelector);
  nodeSelector.delete(label);
  return { ...rules, nodeSelector };
}

const ANYTHING = [{ key: '', operator: 'Exists', value: '', effect: '' }];

function holdsOn(requirement: Requirement, node: Node): boolean {
  const terms = [{ expressions: [requirement], fields: [] }];
  return mayLandOnNode({ ...ALONE, terms }, node) !== 'no';
}

const ALONE: PodRules = {
  by: 'kubernetes',
  nodeName: null,
  nodeSelector: new Map(),
  terms: null,
  tolerations: ANYTHING,
  runtimeClass: null,
  os: null,
  lines: { spec: 1, nodeSelector: null, runtimeClass: null },
};

const MOST_VALUES = 20;

function valuesOf(label: string, nodes: readonly Node[]): readonly string[] {
  const values = new Set(nodes.flatMap(({ labels }) => labels.get(label) ?? []));
  return [...values].sort().slice(0, MOST_VALUES);
}
