import type { Report, ReportedHost, ReportedImage, Result } from '../check/report.js';
import type { Verdict } from '../windows/verdict.js';
import { isNotWindows } from './finding.js';
import { cut, forCodeCell, forMarkdown } from './harmless.js';
import { hostLabel } from './host.js';
import { severityRank } from './titles.js';
import { displayWidth } from './width.js';

/** Gives a place in a file as Markdown: a link where one can be made. */
export type Place = (file: string, line: number) => string;

/** One image's line of the table. */
interface TableRow {
  readonly markdown: string;
  /** 0 for an error; for keeping the worst where not all fit. */
  readonly rank: number;
}

export interface VerdictTable {
  /** Headers and the line below them. */
  readonly head: string;
  readonly rows: readonly TableRow[];
  /** What the numbered headers mean; empty where the headers are names. */
  readonly legend: string;
}

const CELLS: Readonly<Record<Verdict, string>> = {
  runs: '✅ runs',
  'at-risk': '⚠️ at risk',
  'hyperv-only': '❌ Hyper-V only',
  'cannot-run': '❌ cannot run',
  unknown: '❓ unknown',
  'not-windows': '—',
};

/** More columns, or longer names, and the headers become numbers. */
const NAMED_COLUMNS = 6;
const NAMED_WIDTH = 24;

/** Characters of a reference that a cell shows; the findings below name it whole. */
const REFERENCE_LIMIT = 400;

/** A target or a build host. */
interface Column {
  readonly name: string;
  readonly role: 'final' | 'build';
  readonly host: ReportedHost | null;
}

/** Images by hosts: one row for each image that may be Windows, one narrow column for each host. */
export function verdictTable(report: Report, place: Place): VerdictTable {
  const columns = columnsOf(report);
  const numbered = columns.length > NAMED_COLUMNS || columns.some((column) => displayWidth(column.name) > NAMED_WIDTH);
  const headers = columns.map((column, index) => (numbered ? String(index + 1) : header(column)));
  const head = `| Image | ${headers.join(' | ')} |\n| --- |${' :-: |'.repeat(headers.length)}`;
  const rows = report.builds.flatMap((build) =>
    build.images.filter((image) => !isNotWindows(image)).map((image) => rowOf(build.dockerfile, image, columns, place)),
  );
  return { head: columns.length === 0 ? '| Image |\n| --- |' : head, rows, legend: numbered ? legendOf(columns) : '' };
}

function columnsOf(report: Report): Column[] {
  const columns = new Map<string, Column>();
  const add = (name: string, role: Column['role'], host: ReportedHost | null) => {
    const key = `${role} ${name}`;
    if (!columns.has(key)) columns.set(key, { name, role, host });
  };
  for (const host of report.targets) add(host.name, host.use === 'build' ? 'build' : 'final', host);
  for (const image of report.builds.flatMap((build) => build.images)) {
    if (isNotWindows(image)) continue;
    for (const result of image.results) add(result.target, image.role, null);
  }
  const judged = new Set(report.builds.flatMap(({ images }) => images.flatMap(hostsOfImage)));
  // A build host that judged nothing has no column; a target always has one.
  return [...columns].filter(([key, { role }]) => role === 'final' || judged.has(key)).map(([, column]) => column);
}

function hostsOfImage(image: ReportedImage): string[] {
  return image.results.map((result) => `${image.role} ${result.target}`);
}

function rowOf(file: string, image: ReportedImage, columns: readonly Column[], place: Place): TableRow {
  const role = image.role === 'build' ? ' (build host)' : '';
  const name = `${forCodeCell(cut(image.reference, REFERENCE_LIMIT), true)}${file === '' ? '' : `<br>${place(file, image.line)}`}${role}`;
  const results = new Map(image.results.map((result) => [result.target, result]));
  const cells = columns.map((column) => {
    const result = column.role === image.role ? results.get(column.name) : undefined;
    return result === undefined ? '' : cellOf(result);
  });
  const rank = Math.min(severityRank('off'), ...image.results.map((result) => severityRank(result.severity)));
  return { markdown: `| ${[name, ...cells].join(' | ')} |`, rank };
}

/** A bad verdict that the user has switched off says so, or the table would contradict the counts. */
function cellOf(result: Result): string {
  const bad = result.verdict !== 'runs' && result.verdict !== 'not-windows';
  return result.severity === 'off' && bad ? `${CELLS[result.verdict]} (off)` : CELLS[result.verdict];
}

function header(column: Column): string {
  return `${forMarkdown(column.name)}${column.role === 'build' ? ' (build host)' : ''}`;
}

function legendOf(columns: readonly Column[]): string {
  const lines = columns.map(({ name, role, host }, index) => {
    const about = host === null ? '' : `: ${forMarkdown(hostLabel(host))}`;
    return `${index + 1}. ${forCodeCell(name, true)}${role === 'build' ? ' (build host)' : ''}${about}`;
  });
  return `Hosts by number:\n\n${lines.join('\n')}`;
}
