import type { Report } from '../judge/report.js';
import { forLog } from './harmless.js';
import { versionIndex } from './host-label.js';
import { wrap } from './width.js';
import { nodesOf, shownWorkloads, titleOf, workloadRows } from './workload-rows.js';

/** Workloads, and groups of nodes of each, that are printed: the JSON report has all. */
const MOST_WORKLOADS = 50;
const MOST_ROWS = 20;

/** Workloads by the nodes where they may land; empty where there is none to show. */
export function workloadsText(report: Report, width: number): string[] {
  const workloads = shownWorkloads(report);
  const versionOf = versionIndex(report);
  const lines = workloads.slice(0, MOST_WORKLOADS).flatMap((workload) => {
    const { kind, name, file, line } = workload;
    const place = file === '-' ? 'standard input' : `${forLog(file)}:${line}`;
    const rows = workloadRows(workload, versionOf);
    const shown = rows.slice(0, MOST_ROWS).map((row) => {
      const cells = [nodesOf(row), row.version, row.rule].map(forLog).filter((cell) => cell !== '');
      return `  ${row.verdict.padEnd(11)}  ${cells.join('  ')}`;
    });
    const more = rows.length > MOST_ROWS ? [`  and ${rows.length - MOST_ROWS} more groups of nodes`] : [];
    return [...wrap(`${place}  ${forLog(titleOf({ kind, name }))}`, width), ...shown, ...more];
  });
  if (workloads.length > MOST_WORKLOADS) lines.push(`${workloads.length - MOST_WORKLOADS} more workloads`);
  return lines;
}
