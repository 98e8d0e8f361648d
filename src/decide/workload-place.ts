import type { ReportedWorkload } from '../judge/workloads/reported-workload.js';

/** What tells a workload of a run apart. */
export function workloadPlace({ file, line }: Pick<ReportedWorkload, 'file' | 'line'>): string {
  return `${file}:${line}`;
}
