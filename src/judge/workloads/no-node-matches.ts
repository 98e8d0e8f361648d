import type { SwarmRules } from '../../find/workload.js';
import { mismatchOf } from '../../place/mismatch.js';
import type { Node } from '../../place/node.js';
import { constraintInWords, onLabel, swarmMismatchOf } from '../../place/swarm-mismatch.js';
import { taintInWords } from '../../place/taints.js';
import { type Facts, finding, nameOf, selectorLine } from './facts.js';
import { say } from './finding-words.js';
import type { Finding } from './reported-workload.js';

/** Why no known node takes a workload: it stays Pending. Nothing where no node is known. */
export function noNodeMatches(facts: Facts): readonly Finding[] {
  const { workload, placed } = facts;
  const nodes = placed.asked.flatMap((group) => group.nodes);
  const { rules } = placed;
  if (nodes.length === 0 || rules.by === 'ecs' || rules.by === 'command') return [];
  const common = { what: 'no-node-matches', severity: 'warning', line: selectorLine(facts) } as const;
  const because = (words: string) => `${say.noNode(nameOf(workload))} ${words}`;
  if (rules.by === 'swarm') return [finding({ ...common, ...swarmMismatch(facts, rules, nodes, because) })];
  const mismatch = mismatchOf(rules, nodes);
  switch (mismatch.kind) {
    case 'several':
      return [finding({ ...common, message: because(say.several) })];
    case 'name':
      return [finding({ ...common, message: because(say.noSuchNode(mismatch.name)), has: mismatch.name })];
    case 'taint': {
      const { runs, fails } = facts.elsewhere();
      const nearest = [...mismatch.near].sort((a, b) => a.taints.length - b.taints.length);
      const best =
        nearest.find(({ node }) => runs.has(node)) ??
        nearest.find(({ node }) => node.host !== null && !fails.has(node));
      const { taints } = best ?? nearest[0]!;
      const tolerations = taints.map(({ key, value, effect }) =>
        value === '' ? { key, operator: 'Exists', effect } : { key, operator: 'Equal', value, effect },
      );
      const told = say.tainted(taints.map(taintInWords));
      const ways = tolerations.map((each) => {
        const parts = Object.entries(each).map((pair) => pair.join(': '));
        return `add the toleration ${parts.join(', ')}`;
      });
      const mended = best ? { add: { tolerations }, ways } : {};
      const message = because(best ? told : `${told} ${say.notMended}`);
      return [finding({ ...common, message, taint: taintInWords(taints[0]!), ...mended })];
    }
    case 'label': {
      const { label, has, selected, nodesHave, near } = mismatch;
      const { runs, fails } = facts.elsewhere();
      const good = near.filter((node) => runs.has(node));
      const value = selected ? valueFor(label, has, near, good) : null;
      const none = near.every((node) => fails.has(node) || node.host === null);
      const message = because(
        `${say.labelHas(label, has, nodesHave)}${none && value === null ? ` ${say.notMended}` : ''}`,
      );
      const add = value === null ? null : { nodeSelector: { [label]: value } };
      const ways = value === null ? [] : [`write ${label}: ${value} in the nodeSelector`];
      const known = good.length > 0 ? { imageRunsOnThose: true } : none ? { imageRunsOnThose: false } : {};
      return [finding({ ...common, message, label, has, nodesHave, ...known, add, ways })];
    }
  }
}

/** Of Swarm a service for Windows means nodes with Windows. */
function swarmMismatch(
  facts: Facts,
  rules: SwarmRules,
  nodes: readonly Node[],
  because: (words: string) => string,
): Pick<Finding, 'message'> & Partial<Finding> {
  const windows = nodes.filter(({ host }) => host !== null);
  const mismatch = swarmMismatchOf(rules, windows.length > 0 ? windows : nodes);
  if (mismatch === null) return { message: because(say.constraints) };
  if (mismatch === 'none') return { message: because(say.otherSystem) };
  const { constraint, label, nodesHave, near } = mismatch;
  const { runs, fails } = facts.elsewhere();
  const good = near.filter((node) => runs.has(node));
  const value = label === null ? null : valueFor(label, constraint.value, near, good);
  const none = near.every((node) => fails.has(node) || node.host === null);
  const written = constraintInWords(constraint);
  const message = because(
    `${say.constraintHas(written, nodesHave)}${none && value === null ? ` ${say.notMended}` : ''}`,
  );
  const known = good.length > 0 ? { imageRunsOnThose: true } : none ? { imageRunsOnThose: false } : {};
  const common = { message, label: constraint.key, has: constraint.value, nodesHave, ...known };
  if (label === null || value === null) return common;
  const add = onLabel(label, value);
  return { ...common, add: { constraints: [add] }, ways: [`write the constraint ${add}`] };
}

/** A value that is there and only written otherwise; else one of nodes where it runs. */
function valueFor(label: string, has: string, near: readonly Node[], runs: readonly Node[]): string | null {
  const values = near.flatMap(({ labels }) => labels.get(label) ?? []);
  const same = values.find((value) => value.toLowerCase() === has.toLowerCase());
  return same ?? runs.flatMap(({ labels }) => labels.get(label) ?? [])[0] ?? null;
}
