import type { Report, ReportedHost, ReportedImage, Result } from '../judge/report.js';
import { VERDICTS, type Verdict } from '../rules/verdict.js';
import { isNotWindows, targetName } from './finding.js';
import { cut, forCodeCell, forMarkdown } from './harmless.js';
import { versionLabel } from './host.js';
import { COUNTED, sentenceList, severityRank } from './titles.js';
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
/** More columns, or longer names, and the headers become numbers. */
const NAMED_COLUMNS = 6;
const NAMED_WIDTH = 24;

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
export function verdictTable(report: Report, place: Place): VerdictTable {
  const columns = columnsOf(report);
  const numbered = columns.length > NAMED_COLUMNS || columns.some((column) => displayWidth(column.name) > NAMED_WIDTH);
  const cells = columns.length > WORDED_COLUMNS ? SYMBOLS : CELLS;
  const headers = columns.map((column, index) => (numbered ? String(index + 1) : header(column)));
  const head = `| Image | ${headers.join(' | ')} |\n| --- |${' :-: |'.repeat(headers.length)}`;
  const rows = imagesInRows(report).map((row) => rowOf(row, columns, cells, place));
  const legend = [...(numbered ? [hostLegend(columns)] : []), ...(cells === SYMBOLS ? [symbolLegend(report)] : [])];
  return { head: columns.length === 0 ? '| Image |\n| --- |' : head, rows, legend: legend.join('\n\n') };
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

/** What one row shows: an image of one FROM, as a target gets it and as it is used while it is built. */
interface Shared {
  readonly file: string;
  readonly images: ReportedImage[];
  /** By role and name of the host. */
  readonly results: Map<string, Result>;
}

/** Images in the order of the report; what is the same FROM and reference shares a row where no host is in it twice. */
function imagesInRows(report: Report): readonly Shared[] {
  const rows: Shared[] = [];
  const open = new Map<string, Shared>();
  for (const { dockerfile, images } of report.builds) {
    for (const image of images.filter((each) => !isNotWindows(each))) {
      const key = JSON.stringify([dockerfile, image.line, image.reference]);
      let row = open.get(key);
      if (row === undefined || hostsOfImage(image).some((host) => row?.results.has(host))) {
        row = { file: dockerfile, images: [], results: new Map() };
        rows.push(row);
        open.set(key, row);
      }
      row.images.push(image);
      for (const result of image.results) row.results.set(`${image.role} ${result.target}`, result);
    }
  }
  return rows;
}

function rowOf(
  { file, images, results }: Shared,
  columns: readonly Column[],
  words: typeof CELLS,
  place: Place,
): TableRow {
  const [{ reference, line }] = images as [ReportedImage];
  const role = images.every((image) => image.role === 'build') ? ' (build host)' : '';
  const lines = [
    forCodeCell(cut(reference, REFERENCE_LIMIT), true),
    (file === '' ? '' : place(file, line)) + role,
    changeOf(reference, images),
  ].filter((text) => text !== '');
  const cells = columns.map(({ role, name }) => {
    const result = results.get(`${role} ${name}`);
    return result === undefined ? '' : cellOf(result, words);
  });
  const rank = Math.min(severityRank('off'), ...[...results.values()].map((result) => severityRank(result.severity)));
  return { markdown: `| ${[lines.join('<br>'), ...cells].join(' | ')} |`, rank };
}

/**
 * What to write instead, so that who reads no further has it: `change to ltsc2022 for prod`. It need not run where the
 * image runs now, so the hosts are left out only where it fails on all of them. */
function changeOf(reference: string, images: readonly ReportedImage[]): string {
  const results = images.flatMap((image) =>
    image.results.map((result) => ({ ...result, target: targetName(image, result) })),
  );
  const failing = results.filter(({ severity }) => severity === 'error' || severity === 'warning');
  const changes = new Map<string, Set<string>>();
  for (const { advice, target } of failing) {
    const [base] = advice?.baseImages ?? [];
    if (base !== undefined) changes.set(base, (changes.get(base) ?? new Set()).add(target));
  }
  const repository = /^(.*):[^:/]*$/s.exec(reference)?.[1];
  const everywhere = changes.size === 1 && failing.length === results.length;
  const shown = [...changes].slice(0, CHANGES).map(([base, targets]) => {
    const tag =
      repository !== undefined && base.startsWith(`${repository}:`) ? base.slice(repository.length + 1) : base;
    const hosts = sentenceList([...targets].map((name) => forMarkdown(cut(name, HOST_LIMIT))));
    return `${forCodeCell(cut(tag, REFERENCE_LIMIT), true)}${everywhere ? '' : ` for ${hosts}`}`;
  });
  if (changes.size > CHANGES) shown.push('…');
  return shown.length === 0 ? '' : `change to ${shown.join(', ')}`;
}

/** A bad verdict that the user has switched off, ignores or knows of says so, or the table would contradict the counts. */
function cellOf(result: Result, words: typeof CELLS): string {
  const bad = result.verdict !== 'runs' && result.verdict !== 'not-windows';
  const word = words[result.verdict];
  if (bad && result.ignored) return `${word} (ignored)`;
  // It does not count: switched off, or another variant serves this host.
  if (bad && result.severity === 'off') return `(${word})`;
  return bad && result.known ? `${word} (known)` : word;
}

function header(column: Column): string {
  return `${forMarkdown(column.name)}${column.role === 'build' ? ' (build host)' : ''}`;
}

function hostLegend(columns: readonly Column[]): string {
  const hosts = columns.map(({ name, role, host }, index) => {
    const about = host === null ? '' : ` ${forMarkdown(versionLabel(host))}`;
    return `${index + 1}&nbsp;${forCodeCell(name, true)}${about}${role === 'build' ? ' (build host)' : ''}`;
  });
  return `Hosts by number: ${hosts.join(' · ')}`;
}

function symbolLegend(report: Report): string {
  const there = VERDICTS.filter((verdict) => verdict !== 'not-windows' && report.totals.verdicts[verdict] > 0);
  return there.map((verdict) => `${SYMBOLS[verdict]}&nbsp;${COUNTED[verdict].one}`).join(' · ');
}
