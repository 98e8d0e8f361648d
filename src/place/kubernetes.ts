import type { PodRules, Requirement, RuntimeClass, SelectorTerm } from '../find/workload.js';
import { type Answer, both, isTrue, some } from './answer.js';
import { labelOf, type Node } from './node.js';
import { fieldHolds, holds, isReadable } from './requirement.js';
import { untolerated } from './taints.js';

const OS_LABELS = ['kubernetes.io/os', 'beta.kubernetes.io/os'];

/** What a pod says with its RuntimeClass merged in. */
export type Merged =
  | { readonly ok: true; readonly rules: PodRules }
  /** Admission refuses the pod: both give the label a value, and not the same. */
  | { readonly ok: false; readonly label: string; readonly pod: string; readonly runtimeClass: string };

/** https://github.com/kubernetes/kubernetes/blob/master/plugin/pkg/admission/runtimeclass/admission.go */
export function merge(rules: PodRules, runtimeClass: RuntimeClass): Merged {
  const nodeSelector = new Map(rules.nodeSelector);
  for (const [label, value] of runtimeClass.nodeSelector) {
    const own = nodeSelector.get(label);
    if (own !== undefined && own !== value) return { ok: false, label, pod: own, runtimeClass: value };
    nodeSelector.set(label, value);
  }
  return {
    ok: true,
    rules: { ...rules, nodeSelector, tolerations: [...rules.tolerations, ...runtimeClass.tolerations] },
  };
}

/** Whether the scheduler may choose the node: its RuntimeClass, if it has one, merged in. Never asks for live state. */
export function mayLandOnNode(rules: PodRules, node: Node): Answer {
  if (rules.nodeName !== null && rules.nodeName !== node.name) return 'no';
  const selected = both(selectorHolds(rules, node), () =>
    rules.terms === null ? 'yes' : some(rules.terms, (term) => termHolds(term, node)),
  );
  // The scheduler looks at NoSchedule, and a pod with a nodeName passes it by.
  if (selected === 'no' || rules.nodeName !== null) return selected;
  return both(selected, () => isTrue(untolerated(node, rules.tolerations, selectsWindows(rules)).length === 0));
}

function selectorHolds({ nodeSelector }: PodRules, node: Node): Answer {
  let answer: Answer = 'yes';
  for (const [key, value] of nodeSelector) {
    const has = labelOf(node, key);
    if (has === undefined) answer = 'maybe';
    else if (has !== value) return 'no';
  }
  return answer;
}

/** The one label of the nodeSelector whose value a node does not have; null where that is none of them, or several. */
export function labelThatDiffers({ nodeSelector }: PodRules, node: Node): string | null {
  let found: string | null = null;
  for (const [key, value] of nodeSelector) {
    const has = labelOf(node, key);
    if (has === undefined || has === value) continue;
    if (found !== null) return null;
    found = key;
  }
  return found;
}

/** Also what stands only in an affinity: every term must ask for it, or a node of the other system may match. */
export function selectsWindows({ nodeSelector, terms }: PodRules): boolean {
  if (OS_LABELS.some((label) => nodeSelector.get(label) === 'windows')) return true;
  return terms !== null && terms.length > 0 && terms.every(({ expressions }) => expressions.some(asksForWindows));
}

function asksForWindows({ key, operator, values }: Requirement): boolean {
  return OS_LABELS.includes(key) && operator === 'In' && values.length === 1 && values[0] === 'windows';
}

/** Labels of nodes that are not machines, and so not declared targets. */
const VIRTUAL: ReadonlyMap<string, readonly string[]> = new Map([
  ['type', ['virtual-kubelet']],
  ['eks.amazonaws.com/compute-type', ['fargate']],
]);

/** `type NotIn [virtual-kubelet]`, which many manifests say: that holds for any machine. */
function excludesVirtual({ key, operator, values }: Requirement): boolean {
  const virtual = VIRTUAL.get(key) ?? [];
  return operator === 'NotIn' && values.every((value) => virtual.includes(value));
}

/** Whether a term says something that can be read; else it matches nothing. Asked of every node. */
const terms = new WeakMap<SelectorTerm, boolean>();

function says(term: SelectorTerm): boolean {
  let known = terms.get(term);
  if (known === undefined) {
    const { expressions, fields } = term;
    known = (expressions.length > 0 || fields.length > 0) && expressions.every(isReadable);
    terms.set(term, known);
  }
  return known;
}

function termHolds(term: SelectorTerm, node: Node): Answer {
  if (!says(term) || !term.fields.every((field) => fieldHolds(field, node.name))) return 'no';
  let answer: Answer = 'yes';
  for (const requirement of term.expressions) {
    const value = labelOf(node, requirement.key);
    if (value !== undefined) {
      if (!holds(requirement, value)) return 'no';
    } else if (!excludesVirtual(requirement)) answer = 'maybe';
  }
  return answer;
}
