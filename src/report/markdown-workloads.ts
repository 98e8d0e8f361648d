import type { Report, ReportedWorkload } from '../judge/report.js';
import type { Verdict } from '../rules/verdict.js';
import { cut, forCodeCell, forMarkdown } from './harmless.js';
import { versionIndex } from './host-label.js';
import { CELLS, type PlaceText } from './markdown-table.js';
import { severityRank } from './titles.js';
import { nodesOf, shownWorkloads, titleOf, workloadRows } from './workload-rows.js';

const NAME_LIMIT = 200;
/** Groups of nodes that a row names; the JSON report has all of them. */
const MOST_GROUPS = 8;
const HEAD = '| Workload | Where it may land |\n| --- | --- |\n';

/** Workloads by groups of nodes: as many rows as fit, the worst first to be kept, in the order of the report. */
export function workloadTable(report: Report, place: PlaceText, room: number): { text: string; missing: number } {
  const workloads = shownWorkloads(report);
  if (workloads.length === 0) return { text: '', missing: 0 };
  const versionOf = versionIndex(report);
  const rows = workloads.map((workload) => ({ text: rowOf(workload, place, versionOf), rank: rankOf(workload) }));
  let left = room - HEAD.length - 1;
  const kept = new Set<(typeof rows)[number]>();
  for (const row of [...rows].sort((a, b) => a.rank - b.rank)) {
    left -= Buffer.byteLength(row.text);
    if (left < 0) break;
    kept.add(row);
  }
  if (kept.size === 0) return { text: '', missing: rows.length };
  const text = rows.filter((row) => kept.has(row)).map((row) => row.text);
  return { text: `${HEAD}${text.join('')}\n`, missing: rows.length - kept.size };
}

function rowOf(workload: ReportedWorkload, place: PlaceText, versionOf: (node: string) => string): string {
  const { kind, name, file, line, containers } = workload;
  const images = containers
    .filter(({ written }) => written !== name)
    .map(({ written }) => forCodeCell(cut(written, NAME_LIMIT), true));
  const where = file === '-' ? 'standard input' : place(file, line);
  const cell = [forCodeCell(cut(titleOf({ kind, name }), NAME_LIMIT), true), ...images, where].join('<br>');
  const rows = workloadRows(workload, versionOf);
  const groups = rows.slice(0, MOST_GROUPS).map((row) => {
    const version = row.version === '' ? '' : ` ${forMarkdown(row.version)}`;
    return `${wordOf(row.verdict, row.rule)} on ${forCodeCell(cut(nodesOf(row), NAME_LIMIT), true)}${version}`;
  });
  if (rows.length > MOST_GROUPS) groups.push(`and ${rows.length - MOST_GROUPS} more groups of nodes`);
  return `| ${cell} | ${groups.length === 0 ? 'no known node' : groups.join('<br>')} |\n`;
}

function wordOf(verdict: Verdict, rule: string): string {
  return rule === 'windows-image-on-linux-node' ? '❌&nbsp;Linux' : CELLS[verdict];
}

function rankOf({ findings }: ReportedWorkload): number {
  return Math.min(severityRank('off'), ...findings.map(({ severity }) => severityRank(severity)));
}
