import type { Node } from '../../place/node.js';
import type { Landing } from '../../place/place-workload.js';
import type { WayOut } from '../../rules/way-out.js';
import type { RunResult } from './reported-workload.js';

/** One container on one node, with what can be done about it. */
export interface NodeResult extends RunResult {
  readonly ways: readonly WayOut[];
}

/** Nodes that one finding names in the report. */
const MOST_NODES = 1000;

export function nodesOf(landings: readonly Landing[]): readonly Node[] {
  return landings.flatMap(({ group }) => group.nodes);
}

export function named(nodes: readonly Node[]): readonly string[] {
  return nodes.slice(0, MOST_NODES).map(({ name }) => name);
}

export function fits({ verdict }: Pick<RunResult, 'verdict'>): boolean {
  return verdict === 'runs' || verdict === 'at-risk' || verdict === 'not-windows';
}

export function fails({ verdict }: Pick<RunResult, 'verdict'>): boolean {
  return verdict === 'cannot-run' || verdict === 'hyperv-only';
}
