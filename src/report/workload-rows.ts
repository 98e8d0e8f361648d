import type { Report, ReportedWorkload } from '../judge/report.js';
import { isWorse, type Verdict } from '../rules/verdict.js';

/** Nodes on which a workload comes to the same. */
export interface WorkloadRow {
  /** The worst verdict of its containers there. */
  readonly verdict: Verdict;
  readonly nodes: readonly string[];
  /** `10.0.20348.2340`; empty where it is not known, or is none. */
  readonly version: string;
  /** The rule behind the worst verdict. */
  readonly rule: string;
}

/** What a workload comes to, by groups of nodes: in the order of the nodes. */
export function workloadRows(
  { containers }: ReportedWorkload,
  versionOf: (node: string) => string,
): readonly WorkloadRow[] {
  const byNode = new Map<string, { verdict: Verdict; rule: string }>();
  for (const { results } of containers) {
    for (const { target, verdict, rule } of results) {
      const known = byNode.get(target);
      if (!known || isWorse(verdict, known.verdict)) byNode.set(target, { verdict, rule });
    }
  }
  const rows = new Map<string, WorkloadRow & { readonly nodes: string[] }>();
  for (const [node, { verdict, rule }] of byNode) {
    const version = versionOf(node);
    const key = JSON.stringify([verdict, rule, version]);
    const row = rows.get(key) ?? { verdict, rule, version, nodes: [] };
    rows.set(key, row);
    row.nodes.push(node);
  }
  return [...rows.values()];
}

/** `Deployment/web`, `docker run mcr.microsoft.com/windows/servercore:ltsc2022`. */
export function titleOf({ kind, name }: Pick<ReportedWorkload, 'kind' | 'name'>): string {
  return kind.includes(' ') ? `${kind} ${name}` : `${kind}/${name}`;
}

/** `akswin22`, `akswin22 and 4 more`. */
export function nodesOf({ nodes }: WorkloadRow): string {
  return nodes.length > 1 ? `${nodes[0]} and ${nodes.length - 1} more` : (nodes[0] ?? '');
}

/** Those that readers are shown: what has a finding, or runs somewhere with Windows. */
export function shownWorkloads({ workloads = [] }: Report): readonly ReportedWorkload[] {
  return workloads.filter(
    ({ findings, containers }) =>
      findings.length > 0 ||
      containers.some(({ results }) =>
        results.some(({ verdict }) => verdict !== 'not-windows' && verdict !== 'unknown'),
      ),
  );
}
