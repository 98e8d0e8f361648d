import { formatWindowsVersion } from '../windows/version.js';
import type { Node } from './node.js';
import { namesOfPools, poolOf } from './pools.js';
import { taintInWords } from './taints.js';

/** Nodes of one pool and one system, with the versions that they have. */
export interface PoolOfNodes {
  readonly name: string;
  readonly nodes: readonly string[];
  readonly os: 'windows' | 'linux' | null;
  /** Build of Windows; null elsewhere, and where it is not known. */
  readonly build: number | null;
  /** `10.0.20348.2340`, each once, the oldest first. */
  readonly versions: readonly string[];
  /** `os=windows:NoSchedule`, of any of them. */
  readonly taints: readonly string[];
}

/** Nodes that share pool, system and build, in the order of the inventory. */
export function poolsOf(nodes: readonly Node[]): readonly PoolOfNodes[] {
  const groups = new Map<string, Node[]>();
  for (const node of nodes) {
    const key = JSON.stringify([poolOf([node]), node.os, node.host?.build ?? null]);
    const known = groups.get(key);
    if (known) known.push(node);
    else groups.set(key, [node]);
  }
  const all = [...groups.values()];
  const names = namesOfPools(all);
  return all.map((group, index): PoolOfNodes => {
    const [{ os, host }] = group as [Node];
    return {
      name: names[index]!,
      nodes: group.map(({ name }) => name),
      os,
      build: host?.build ?? null,
      versions: versionsOf(group),
      taints: [...new Set(group.flatMap(({ taints }) => taints.map(taintInWords)))],
    };
  });
}

function versionsOf(nodes: readonly Node[]): readonly string[] {
  const known = nodes.flatMap(({ host }) => (host?.build ? [{ build: host.build, revision: host.revision }] : []));
  const sorted = known.sort((a, b) => a.build - b.build || (a.revision ?? -1) - (b.revision ?? -1));
  return [...new Set(sorted.map(formatWindowsVersion))];
}
