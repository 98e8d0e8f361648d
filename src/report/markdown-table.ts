import type { Report, ReportedHost, Result } from '../judge/report.js';
import { VERDICTS, type Verdict } from '../rules/verdict.js';
import { inWords } from '../words/list.js';
import { isNotWindows } from './finding.js';
import { cut, forCodeCell, forMarkdown } from './harmless.js';
import { versionLabel } from './host-label.js';
import { hostKey, type ImageRow, imageRows } from './image-rows.js';
import { COUNTED, severityRank } from './titles.js';
import { displayWidth } from './width.js';

/** Gives a place in a file as Markdown: a link where one can be made. */
export type PlaceText = (file: string, line: number) => string;

/** One image's line of the table. */
interface TableRow {
  readonly markdown: string;
  /** 0 for an error; for keeping the worst where not all fit. */
  readonly rank: number;
  /** A cell of it is. */
  readonly inBrackets: boolean;
}

export interface VerdictTable {
  /** Headers and the line below them. */
  readonly head: string;
  readonly rows: readonly TableRow[];
  /** What shortened headers and symbols mean; empty where there are none. */
  readonly legend: string;
}

/** With blanks and hyphens that do not break: a verdict on two lines takes longer to read than a reference on two. */
export const CELLS: Readonly<Record<Verdict, string>> = {
  runs: '✅&nbsp;runs',
  'at-risk': '⚠️&nbsp;at&nbsp;risk',
  'hyperv-only': '❌&nbsp;Hyper&#8209;V&nbsp;only',
  'cannot-run': '❌&nbsp;cannot&nbsp;run',
  unknown: '❓&nbsp;unknown',
  'not-windows': '—',
};

/** Where there are too many columns for words; the legend says what they mean. */
const SYMBOLS: Readonly<Record<Verdict, string>> = {
  runs: '✅',
  'at-risk': '⚠️',
  'hyperv-only': '🟥',
  'cannot-run': '❌',
  unknown: '❓',
  'not-windows': '—',
};

/** More columns, and verdicts become symbols. */
const WORDED_COLUMNS = 4;
/** More columns, and names are cut to be narrow. */
const ROOMY_COLUMNS = 6;
/** Characters of a name in a header. */
const NAME_WIDTH = 24;
const NARROW_WIDTH = 14;

/** Changes that a row names, and characters of a host's name there; the findings below have all of it. */
const CHANGES = 3;
const HOST_LIMIT = 40;

/** Characters of a reference that a cell shows; the findings below name it whole. */
const REFERENCE_LIMIT = 400;

/** A target or a build host. */
interface Column {
  readonly name: string;
  readonly role: 'final' | 'build';
  readonly host: ReportedHost | null;
}

/** Images by hosts: one row for each image that may be Windows, one narrow column for each host. */
export function verdictTable(report: Report, place: PlaceText): VerdictTable {
  const columns = columnsOf(report);
  const names = shortNames(columns);
  const cells = columns.length > WORDED_COLUMNS ? SYMBOLS : CELLS;
  const headers = columns.map((column, index) => header(column, names[index]!));
  const head = `| Image | ${headers.join(' | ')} |\n| --- |${' :-: |'.repeat(headers.length)}`;
  // Sorting keeps the order of the report among equals.
  const rows = imageRows(report)
    .map((row) => rowOf(row, columns, cells, place))
    .sort((a, b) => a.rank - b.rank);
  const legend = [
    ...hostLegend(columns, names),
    ...(cells === SYMBOLS ? [symbolLegend(report)] : []),
    ...(rows.some(({ inBrackets }) => inBrackets) ? ['In brackets: does not count.'] : []),
  ];
  return { head: columns.length === 0 ? '| Image |\n| --- |' : head, rows, legend: legend.join('\n\n') };
}

function columnsOf(report: Report): Column[] {
  const columns = new Map<string, Column>();
  const add = (name: string, role: Column['role'], host: ReportedHost | null) => {
    const key = hostKey(role, name);
    if (!columns.has(key)) columns.set(key, { name, role, host });
  };
  for (const host of report.targets) add(host.name, host.use === 'build' ? 'build' : 'final', host);
  for (const image of report.builds.flatMap((build) => build.images)) {
    if (isNotWindows(image)) continue;
    for (const result of image.results) add(result.target, image.role, null);
  }
  const judged = new Set(
    report.builds.flatMap(({ images }) =>
      images.flatMap((image) => image.results.map(({ target }) => hostKey(image.role, target))),
    ),
  );
  // A build host that judged nothing has no column; a target always has one.
  return [...columns].filter(([key, { role }]) => role === 'final' || judged.has(key)).map(([, column]) => column);
}

function rowOf(row: ImageRow, columns: readonly Column[], words: typeof CELLS, place: PlaceText): TableRow {
  const { file, line, reference, onlyBuilds, results } = row;
  const lines = [
    forCodeCell(cut(reference, REFERENCE_LIMIT), true),
    (file === '' ? '' : place(file, line)) + (onlyBuilds ? ' (build host)' : ''),
    changeOf(row),
  ].filter((text) => text !== '');
  const cells = columns.map(({ role, name }) => {
    const found = results.get(hostKey(role, name));
    return found === undefined ? '' : cellOf(found.result, words);
  });
  const rank = Math.min(
    severityRank('off'),
    ...[...results.values()].map(({ result }) => severityRank(result.severity)),
  );
  const inBrackets = cells.some((cell) => cell.startsWith('('));
  return { markdown: `| ${[lines.join('<br>'), ...cells].join(' | ')} |`, rank, inBrackets };
}

/**
 * What to write instead, so that who reads no further has it: `change to ltsc2022 for prod`. It need not run where the
 * image runs now, so the hosts are left out only where it fails on all of them. What is one of several stays as it is.
 */
function changeOf({ reference, results: all }: ImageRow): string {
  const results = [...all.values()];
  const failing = results.filter(({ result: { severity } }) => severity === 'error' || severity === 'warning');
  const changes = new Map<string, Set<string>>();
  for (const { name, result } of failing) {
    const [base] = result.advice?.baseImages ?? [];
    if (base !== undefined) changes.set(base, (changes.get(base) ?? new Set()).add(name));
  }
  const repository = /^(.*):[^:/]*$/s.exec(reference)?.[1];
  const everywhere = changes.size === 1 && failing.length === results.length;
  const shown = [...changes].slice(0, CHANGES).map(([base, targets]) => {
    const tag =
      repository !== undefined && base.startsWith(`${repository}:`) ? base.slice(repository.length + 1) : base;
    const hosts = inWords([...targets].map((name) => forMarkdown(cut(name, HOST_LIMIT))));
    return `${forCodeCell(cut(tag, REFERENCE_LIMIT), true)}${everywhere ? '' : ` for ${hosts}`}`;
  });
  if (changes.size > CHANGES) shown.push('…');
  const isOneMore = failing.some(({ result }) => result.variant === 'to-add');
  return shown.length === 0 ? '' : `${isOneMore ? 'add one on' : 'change to'} ${shown.join(', ')}`;
}

/** A bad verdict that the user has switched off, ignores or knows of says so, or the table would contradict the counts. */
function cellOf(result: Result, words: typeof CELLS): string {
  const bad = result.verdict !== 'runs' && result.verdict !== 'not-windows';
  const word = words[result.verdict];
  if (bad && result.ignored) return `${word} (ignored)`;
  // It does not count: it is switched off.
  if (bad && result.severity === 'off') return `(${word})`;
  return bad && result.known ? `${word} (known)` : word;
}

function header({ role }: Column, name: string): string {
  return `${forMarkdown(name)}${role === 'build' ? ' (build host)' : ''}`;
}

/** Names as headers: those that are too long lose their middle, but for where two would become one. */
function shortNames(columns: readonly Column[]): readonly string[] {
  const width = columns.length > ROOMY_COLUMNS ? NARROW_WIDTH : NAME_WIDTH;
  const short = columns.map(({ name }) => shortName(name, width));
  return short.map((name, index) =>
    columns.some((other, at) => short[at] === name && other.name !== columns[index]!.name)
      ? cut(columns[index]!.name, HOST_LIMIT)
      : name,
  );
}

/** The end is what tells `node-pool-1` from `node-pool-2`. */
function shortName(name: string, width: number): string {
  const characters = Array.from(name);
  if (displayWidth(name) <= width) return name;
  const half = Math.floor((width - 1) / 2);
  return `${characters.slice(0, half).join('')}…${characters.slice(-half).join('')}`;
}

/** What shortened headers are short for. */
function hostLegend(columns: readonly Column[], names: readonly string[]): string[] {
  const hosts = columns.flatMap(({ name, role, host }, index) => {
    if (names[index] === name) return [];
    const about = host === null ? '' : ` ${forMarkdown(versionLabel(host))}`;
    const use = role === 'build' ? ' (build host)' : '';
    return [`${forCodeCell(names[index]!, true)} is ${forCodeCell(name, true)}${about}${use}`];
  });
  return hosts.length === 0 ? [] : [`Hosts: ${hosts.join(' · ')}`];
}

function symbolLegend(report: Report): string {
  const there = VERDICTS.filter((verdict) => verdict !== 'not-windows' && report.totals.verdicts[verdict] > 0);
  return there.map((verdict) => `${SYMBOLS[verdict]}&nbsp;${COUNTED[verdict].one}`).join(' · ');
}
