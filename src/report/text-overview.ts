import type { Report, Result } from '../judge/report.js';
import { inWords } from '../words/list.js';
import { shortReference } from './cause-words.js';
import { cut, forLog } from './harmless.js';
import { hostKey, type ImageRow, imageRows, isServed, otherImages, placeOf } from './image-rows.js';
import { toTable } from './tables.js';
import { COUNTED, count, severityRank } from './titles.js';
import { displayWidth, wrap } from './width.js';

/** Rows that are printed; more are counted. */
const ROWS = 12;
/** More hosts, or wider ones, and a row names them by verdict instead. */
const COLUMNS = 6;
const NAME_LIMIT = 40;

interface Row {
  readonly place: string;
  readonly image: string;
  readonly verdicts: ReadonlyMap<string, string>;
  /** Errors and warnings tell all of it. */
  readonly told: boolean;
  /** Further places with the same image and verdicts. */
  more: number;
}

/** A table of the images that do not run on all hosts, equal ones in one row; what runs is counted. */
export function overviewText(report: Report, width: number): string[] {
  const rows = new Map<string, Row>();
  const running = new Set<string>();
  const sharing = new Set<string>();
  const said = new Map<ImageRow['results'], Said>();
  for (const row of imageRows(report)) {
    const one = said.get(row.results) ?? saidOf(row);
    said.set(row.results, one);
    if (one.runs !== 'no') (one.runs === 'everywhere' ? running : sharing).add(placeOf(row));
    else add(rows, row, one);
  }
  for (const place of sharing) running.delete(place);
  const others = otherImages(report);
  const shown = [...rows.values()].slice(0, ROWS);
  // A table of what was told above says nothing new.
  const isNew = shown.some(({ told }) => !told);
  const lines = isNew && shown.length > 0 ? tableOf(shown, width) : [];
  const more = isNew ? rows.size - shown.length : 0;
  if (lines.some((line) => /\((?:unknown|at risk|cannot run|Hyper-V only)\)/.test(line)))
    lines.push('In brackets: does not count.');
  const counts = [
    ...(more > 0 ? [`${count(more, 'more image')} ${more === 1 ? 'does' : 'do'} not run everywhere`] : []),
    ...(running.size > 0 ? [`${count(running.size, 'image')} ${running.size === 1 ? 'runs' : 'run'} everywhere`] : []),
    ...(sharing.size > 0
      ? [
          `${count(sharing.size, 'image')} ${sharing.size === 1 ? 'runs' : 'run'} on some targets (variants serve the rest)`,
        ]
      : []),
    ...(others.length > 0
      ? [`${count(others.length, 'image')} ${others.length === 1 ? 'is' : 'are'} not Windows`]
      : []),
  ];
  if (counts.length > 0 && shown.length + sharing.size + others.length > 0)
    lines.push(...wrap(`${inWords(counts)}.`, width));
  return lines;
}

/** What a row says, wherever the image stands. */
interface Said {
  /** `shared`: where it does not, a variant does. */
  readonly runs: 'everywhere' | 'shared' | 'no';
  readonly verdicts: Row['verdicts'];
  /** Equal for the same image with the same verdicts. */
  readonly key: string;
}

function saidOf({ reference, results }: ImageRow): Said {
  const all = [...results.values()];
  const verdicts = new Map(all.map(({ name, result }) => [name, wordOf(result)]));
  return { runs: whereRuns(results), verdicts, key: JSON.stringify([reference, [...verdicts]]) };
}

function whereRuns(results: ImageRow['results']): Said['runs'] {
  const own = [...results].filter(([, { result }]) => !isServed(result));
  if (!own.every(([, { result }]) => result.verdict === 'runs')) return 'no';
  if (own.length === results.size) return 'everywhere';
  return own.some(([host]) => host.startsWith(hostKey('final', ''))) ? 'shared' : 'no';
}

function add(rows: Map<string, Row>, { file, line, reference, results }: ImageRow, { verdicts, key }: Said): void {
  const known = rows.get(key);
  const place = file === '' ? '' : `${file}:${line}`;
  if (known !== undefined) known.more += 1;
  else {
    const own = [...results.values()].filter(({ result }) => !isServed(result));
    const told = own.length > 0 && own.every(({ result }) => severityRank(result.severity) <= 1);
    rows.set(key, { place, image: cut(shortReference(reference), NAME_LIMIT), verdicts, told, more: 0 });
  }
}

/** In brackets where it does not count: it is switched off, or it is ignored. */
function wordOf({ verdict, severity, ignored, known }: Result): string {
  const word = verdict === 'runs' ? 'runs' : verdict === 'hyperv-only' ? 'Hyper-V only' : COUNTED[verdict].one;
  if (verdict === 'runs' || verdict === 'not-windows') return word;
  if (ignored) return `${word} (ignored)`;
  return severity === 'off' ? `(${word})` : known ? `${word} (known)` : word;
}

function tableOf(rows: readonly Row[], width: number): string[] {
  const hosts = [...new Set(rows.flatMap(({ verdicts }) => [...verdicts.keys()]))];
  const names = rows.map(({ place, image, more }) => [place + (more > 0 ? ` (+${more})` : ''), image] as const);
  const wide = hosts.length > COLUMNS || hosts.some((host) => displayWidth(host) > NAME_LIMIT);
  if (!wide) {
    const headers = ['', '', ...hosts];
    const cells = rows.map(({ verdicts }, at) => [...names[at]!, ...hosts.map((host) => verdicts.get(host) ?? '')]);
    const lines = toTable(headers, cells, 1_000).trimEnd().split('\n');
    if (lines.every((line) => displayWidth(line) <= width)) return lines;
  }
  return rows.flatMap(({ verdicts }, at) => byVerdict(names[at]!, verdicts, width));
}

/** `web/Dockerfile:4  servercore:ltsc2019: cannot run on 12 hosts, runs on prod`. */
function byVerdict([place, image]: readonly [string, string], verdicts: Row['verdicts'], width: number): string[] {
  const hosts = new Map<string, string[]>();
  for (const [host, word] of verdicts) hosts.set(word, [...(hosts.get(word) ?? []), host]);
  const told = [...hosts].map(([word, names]) => {
    const on = names.length > 2 ? `${names.length} hosts` : inWords(names.map((name) => cut(name, NAME_LIMIT)));
    return `${word} on ${on}`;
  });
  const [first = '', ...rest] = wrap(
    forLog(`${place === '' ? '' : `${place}  `}${image}: ${told.join(', ')}`),
    width - 2,
  );
  return [first, ...rest.map((line) => `  ${line}`)];
}
