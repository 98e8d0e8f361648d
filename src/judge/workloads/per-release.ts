import { parseReference } from '../../resolve/reference.js';
import type { ReportedWorkload } from './reported-workload.js';

/**
 * One DaemonSet for each release of Windows: that the cluster has no node for one of them, or has none any more, is as it is
 * meant. A taint that keeps one away is not.
 */
export function withoutSpare(workloads: readonly ReportedWorkload[]): readonly ReportedWorkload[] {
  const landed = new Set(workloads.flatMap((each) => (each.mayLandOn.length > 0 ? (agentOf(each) ?? []) : [])));
  return workloads.map((each) => {
    const agent = each.mayLandOn.length > 0 ? null : agentOf(each);
    if (agent === null || !landed.has(agent)) return each;
    const findings = each.findings.filter(({ what, label }) => what !== 'no-node-matches' || label === undefined);
    return { ...each, findings };
  });
}

/** The same for all DaemonSets of one agent, whatever the tags of their images; null for anything else. */
function agentOf({ kind, namespace, containers }: ReportedWorkload): string | null {
  if (kind !== 'DaemonSet') return null;
  const images = containers.map(({ reference }) => {
    const parsed = reference === null ? null : parseReference(reference);
    return parsed && `${parsed.registry}/${parsed.repository}`;
  });
  return images.includes(null) ? null : JSON.stringify([namespace, ...images]);
}
