import { mismatchOf } from '../../place/mismatch.js';
import type { Node } from '../../place/node.js';
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
  if (rules.by === 'swarm') return [finding({ ...common, message: because(say.constraints) })];
  const mismatch = mismatchOf(rules, nodes);
  switch (mismatch.kind) {
    case 'several':
      return [finding({ ...common, message: because(say.several) })];
    case 'name':
      return [finding({ ...common, message: because(say.noSuchNode(mismatch.name)), has: mismatch.name })];
    case 'taint': {
      const { key, value, effect } = mismatch.taint;
      const taint = taintInWords(mismatch.taint);
      const toleration = value === '' ? { key, operator: 'Exists', effect } : { key, operator: 'Equal', value, effect };
      const ways = [
        `add the toleration ${Object.entries(toleration)
          .map((pair) => pair.join(': '))
          .join(', ')}`,
      ];
      return [
        finding({ ...common, message: because(say.tainted(taint)), taint, add: { tolerations: [toleration] }, ways }),
      ];
    }
    case 'label': {
      const { label, has, selected, nodesHave, near } = mismatch;
      const runs = near.filter((node) => facts.elsewhere().includes(node.name));
      const value = selected ? valueFor(label, has, near, runs) : null;
      const imageRunsOnThose = runs.length > 0;
      const message = because(
        `${say.labelHas(label, has, nodesHave)}${imageRunsOnThose || value !== null ? '' : ` ${say.notMended}`}`,
      );
      const add = value === null ? null : { nodeSelector: { [label]: value } };
      const ways = value === null ? [] : [`write ${label}: ${value} in the nodeSelector`];
      return [finding({ ...common, message, label, has, nodesHave, imageRunsOnThose, add, ways })];
    }
  }
}

/** A value that is there and only written otherwise; else one of nodes where it runs. */
function valueFor(label: string, has: string, near: readonly Node[], runs: readonly Node[]): string | null {
  const values = near.flatMap(({ labels }) => labels.get(label) ?? []);
  const same = values.find((value) => value.toLowerCase() === has.toLowerCase());
  return same ?? runs.flatMap(({ labels }) => labels.get(label) ?? [])[0] ?? null;
}
