import type { Report } from '../judge/report.js';
import { VERDICTS } from '../rules/verdict.js';
import { inWords } from '../words/list.js';
import type { Cause } from './cause.js';
import { cut, forCodeCell, forHref, forMarkdown } from './harmless.js';
import { countImages, type ImageRow, imageRows, isServed } from './image-rows.js';
import { chaptersOf } from './markdown-sections.js';
import { type PlaceText, verdictTable } from './markdown-table.js';
import { workloadTable } from './markdown-workloads.js';
import { keepWithin } from './room.js';
import { checkedOf, countsOf, hostsOf, noTarget, nounFor, toldIn } from './summary-line.js';
import { COUNTED, count } from './titles.js';

export interface MarkdownOptions {
  /** Names this run in the headline; null for the tool's name. */
  readonly name: string | null;
  /** The URL of a line of a file; null where there is none to link to. */
  readonly link: ((file: string, line: number) => string) | null;
  /** Bytes of UTF-8 that the result may have. */
  readonly limit: number;
}

/** A job summary above 1 MiB is dropped whole by GitHub; the rest is room for what else a step writes. */
export const SUMMARY_LIMIT = 1024 * 1024 - 16 * 1024;

/** Room for the lines that say what was left out. */
const TAIL = 700;
/** Of the room, so that a long table leaves some for what to change. */
const TABLE_SHARE = 1 / 3;
const NAME_LIMIT = 100;

/**
 * The report as GitHub Markdown: headline, a table of images by hosts, what to change (worst first), problems, and
 * folded notices. Stays within the limit by leaving out whole rows and sections, the least bad first, and says so.
 */
export function toMarkdown(report: Report, options: MarkdownOptions): string {
  const { limit } = options;
  const causes = toldIn(report);
  const head = headOf(report, options.name, causes);
  if (Buffer.byteLength(head) + TAIL > limit) return shortest(report, limit);
  const place = placeOf(options.link);
  const room = limit - TAIL - Buffer.byteLength(head);
  const table = tableWithin(report, place, room * TABLE_SHARE);
  const running = workloadTable(report, place, (room - Buffer.byteLength(table.text)) * TABLE_SHARE);
  const used = Buffer.byteLength(table.text) + Buffer.byteLength(running.text);
  const { text, missing } = keepWithin(chaptersOf(report, causes, place), room - used);
  const left = [
    ...(table.missing > 0 ? [`${count(table.missing, 'row')} of the table`] : []),
    ...(running.missing > 0 ? [count(running.missing, 'workload')] : []),
    ...[...missing].map(([noun, number]) => count(number, noun)),
  ];
  return `${(head + table.text + running.text + text + tailOf(left)).trimEnd()}\n`;
}

function headOf(report: Report, name: string | null, causes: readonly Cause[]): string {
  const { totals } = report;
  const rows = imageRows(report);
  const nothing = totals.errors + totals.warnings === 0 && rows.length === 0 && (report.workloads ?? []).length === 0;
  const symbol = nothing ? 'ℹ️' : totals.errors > 0 ? '❌' : totals.warnings > 0 || !report.compatible ? '⚠️' : '✅';
  const found = countsOf(causes).filter((text, index) => (index === 0 && !nothing) || !text.startsWith('0 '));
  const shown = nothing ? ['nothing to check', ...found] : found;
  const title = `## ${symbol} ${forMarkdown(cut(name ?? report.tool.name, NAME_LIMIT))}: ${shown.join(', ')}`;
  const lines = [scopeOf(report, rows)];
  if (noTarget(report)) lines.push('No target is declared, so where the images will run is not known.');
  return `${title}\n\n${lines.join('\n')}\n\n`;
}

/**
 * `2 Windows images on 3 targets. Of 6 pairs of image and host, 4 run, 2 cannot run. In 1 of them a variant serves the
 * host. 1 other image is not Windows.`
 */
function scopeOf(report: Report, rows: readonly ImageRow[]): string {
  const { windows, others } = countImages(report, rows);
  const workloads = report.workloads?.length ?? 0;
  if (windows + others + workloads === 0) return 'No image was found.';
  const pairs = rows.flatMap(({ results }) => [...results.values()].map(({ result }) => result));
  const served = pairs.filter(isServed).length;
  const sentences = [
    windows + workloads === 0
      ? 'No Windows image was found.'
      : `${checkedOf(report, nounFor(rows), windows)} on ${hostsOf(report)}.`,
  ];
  if (pairs.length > 0) {
    const counted = VERDICTS.flatMap((verdict) => {
      const number = pairs.filter((each) => each.verdict === verdict).length;
      return number === 0 ? [] : [`${number} ${number === 1 ? COUNTED[verdict].one : COUNTED[verdict].many}`];
    });
    sentences.push(`Of ${count(pairs.length, 'pair')} of image and host, ${counted.join(', ')}.`);
    if (served > 0) sentences.push(`In ${served} of them a variant serves the host.`);
  }
  if (others > 0)
    sentences.push(
      `${count(others, windows > 0 ? 'other image' : 'image')} ${others === 1 ? 'is' : 'are'} not Windows.`,
    );
  return sentences.join(' ');
}

/** The table with as many rows as fit, the worst ones, in their order. */
function tableWithin(report: Report, place: PlaceText, room: number): { text: string; missing: number } {
  const { head, rows, legend } = verdictTable(report, place);
  if (rows.length === 0) return { text: '', missing: 0 };
  const below = legend === '' ? '\n' : `\n${legend}\n\n`;
  let left = room - Buffer.byteLength(`${head}\n${below}`);
  if (left < 0) return { text: '', missing: rows.length };
  const kept = new Set<number>();
  const order = rows.map((row, index) => ({ row, index })).sort((a, b) => a.row.rank - b.row.rank);
  for (const { row, index } of order) {
    left -= Buffer.byteLength(row.markdown) + 1;
    if (left < 0) break;
    kept.add(index);
  }
  if (kept.size === 0) return { text: '', missing: rows.length };
  const lines = rows.filter((_, index) => kept.has(index)).map((row) => `${row.markdown}\n`);
  return { text: `${head}\n${lines.join('')}${below}`, missing: rows.length - kept.size };
}

/** `file:line` as code, linked where the link is one to http or https. */
function placeOf(link: MarkdownOptions['link']): PlaceText {
  return (file, line) => {
    // `explain` judges an image that is in no Dockerfile.
    if (file === '') return '';
    const shown = forCodeCell(line > 0 ? `${file}:${line}` : file, true);
    const href = link === null ? null : forHref(link(file, Math.max(1, line)));
    return href === null ? shown : `<a href="${href}">${shown}</a>`;
  };
}

function tailOf(left: readonly string[]): string {
  if (left.length === 0) return '';
  return `\n**Not shown for want of room: ${inWords(left)}.** The worst are kept. The whole report is in the JSON report (the action's output \`report\`, or \`--format json\`).\n`;
}

/** Where not even the headline fits. */
function shortest(report: Report, limit: number): string {
  const { errors, warnings } = report.totals;
  const text = `${count(errors, 'error')}, ${count(warnings, 'warning')}. No room for more: see the JSON report.\n`;
  return Buffer.byteLength(text) <= limit ? text : '';
}
