import type { Report } from '../judge/report.js';
import type { Cause, CausePlace } from './cause.js';
import { alsoIn, fitted, fixText, othersText, placeText, sentence, whyText } from './cause-words.js';
import { causesOf } from './causes.js';
import { type Paint, painter, SEVERITY_COLOUR } from './colour.js';
import { breakCommands, forLog } from './harmless.js';
import { imageRows } from './image-rows.js';
import { KNOWN } from './known.js';
import { isGuess, summaryLine, toldIn } from './summary-line.js';
import { imagesText } from './text-images.js';
import { overviewText } from './text-overview.js';
import { workloadsText } from './text-workloads.js';
import { count, severityRank } from './titles.js';
import { wrap } from './width.js';

export interface TextOptions {
  readonly colour: boolean;
  /** Columns; messages wrap there. At least 40. */
  readonly width: number;
  /** All findings and notices, and each image with what it is and why it runs. */
  readonly verbose: boolean;
  /** Only errors, warnings and the summary line. */
  readonly quiet: boolean;
  /** Errors and warnings that annotations tell stand there, and not here. */
  readonly annotated?: boolean;
}

/** Findings and notices that are printed unless all are asked for; the worst come first. */
const SHOWN_FINDINGS = 10;
const SHOWN_NOTICES = 2;
/** Of what stands below a finding, unless all is asked for. */
const WHY_LINES = 2;
/** Further places of one finding, and the pages below. */
const SHOWN_PLACES = 3;
const SHOWN_PAGES = 3;

/**
 * The report for a terminal or a log; readable without colour: findings, the worst first and each once, then a table of
 * the images that do not run everywhere, then one summary line. Ends in a newline.
 */
export function toText(report: Report, options: TextOptions): string {
  const width = Number.isFinite(options.width) ? Math.max(40, options.width) : 80;
  const paint = painter(options.colour);
  const all = toldIn(report);
  const told = options.annotated ? annotatedIn(report) : new Set<string>();
  const findings = all.filter((cause) => severityRank(cause.severity) <= 1 && !told.has(keyOf(cause)));
  const notices = windowsFirst(
    report,
    all.filter(({ severity }) => severity === 'notice'),
  );
  const everything = options.verbose && !options.quiet;
  const shown = options.quiet || everything ? findings : findings.slice(0, SHOWN_FINDINGS);
  const parts = [causesText(shown, width, paint, everything)];
  if (shown.length < findings.length)
    parts[0]!.push(`${count(findings.length - shown.length, 'more finding')}: --verbose shows all.`);
  if (!options.quiet) {
    if (everything) parts.push(...imagesText(report, width, paint));
    else parts.push(overviewText(report, width));
    parts.push(workloadsText(report, width));
    // One of each rule, for the others say the same of other places.
    const kinds = notices.filter(
      ({ rule }, at) => rule === null || notices.findIndex((each) => each.rule === rule) === at,
    );
    const kept = everything ? notices : kinds.slice(0, SHOWN_NOTICES);
    const lines = causesText(kept, width, paint, everything);
    if (kept.length < notices.length)
      lines.push(`${count(notices.length - kept.length, 'more notice')}: --verbose shows all.`);
    parts.push(lines);
  }
  parts.push(pagesText(shown, everything), wrap(summaryLine(report, { named: false, causes: all }), width));
  return paragraphs(parts);
}

/** Errors and warnings alone, for a log that has the rest elsewhere; empty where there are none, else ends in a newline. */
export function findingsText(report: Report, width: number): string {
  const causes = toldIn(report).filter(({ severity }) => severityRank(severity) <= 1);
  return causes.length === 0 ? '' : paragraphs([causesText(causes, width, painter(false), true)]);
}

/** What annotations tell: the same findings, but for what was only taken for a Windows build. */
function annotatedIn(report: Report): ReadonlySet<string> {
  return new Set(causesOf(report, { assumed: false, joined: false }).map(keyOf));
}

/** What is said of images that are known to be Windows before what is said of others, in their order. */
function windowsFirst(report: Report, notices: readonly Cause[]): readonly Cause[] {
  const placeOf = ({ file, line }: Pick<CausePlace, 'file' | 'line'>): string => `${line} ${file}`;
  const places = new Set(imageRows(report).flatMap((row) => (isGuess([row]) ? [] : [placeOf(row)])));
  const isOfWindows = (cause: Cause): boolean => cause.places.some((place) => places.has(placeOf(place)));
  return [...notices.filter(isOfWindows), ...notices.filter((cause) => !isOfWindows(cause))];
}

function keyOf({ rule, claim }: Cause): string {
  return JSON.stringify([rule, claim]);
}

/** Why and what else would do are told of the first of a rule, unless all is asked for: they differ in names alone. */
function causesText(causes: readonly Cause[], width: number, paint: Paint, everything: boolean): string[] {
  const seen = new Set<Cause['rule']>();
  return causes.flatMap((cause) => {
    const brief = !everything && cause.rule !== null && seen.has(cause.rule);
    seen.add(cause.rule);
    return causeText(brief ? { ...cause, why: '', errors: [], others: [] } : cause, width, paint, everything);
  });
}

function paragraphs(parts: readonly (readonly string[])[]): string {
  const texts = parts.filter((lines) => lines.length > 0).map((lines) => lines.map(breakCommands).join('\n'));
  return `${texts.join('\n\n')}\n`;
}

/** `error: web/Dockerfile:4: servercore:ltsc2019 will not run on prod. Change it to ltsc2022.`, then why, hanging below. */
function causeText(cause: Cause, width: number, paint: Paint, whole: boolean): string[] {
  const { severity, rule, places, claim, fixes, known } = cause;
  const [first, ...more] = places;
  const place = placeText(first!);
  const id = rule === null ? '' : ` [${rule}]`;
  const head = `${severity}: ${place === '' ? '' : `${place}: `}${forLog(sentence(claim))}${fixes.length === 0 ? '' : ` ${forLog(fixText(cause))}`}${id}${known ? ` (${KNOWN})` : ''}`;
  const [start = '', ...rest] = wrap(head, width - 2);
  const lines = [`${paint(SEVERITY_COLOUR[severity], `${severity}:`)}${start.slice(severity.length + 1)}`];
  const below = (text: string): number => lines.push(...wrap(text, width - 2).map((line) => `  ${line}`));
  for (const line of rest) lines.push(`  ${line}`);
  if (more.length > 0) below(alsoIn(more.map(placeText), SHOWN_PLACES));
  below(belowText(whole ? cause : fitted(cause, (each) => wrap(belowText(each), width - 2).length <= WHY_LINES)));
  return lines;
}

function belowText(cause: Cause): string {
  return [whyText(cause), othersText(cause)]
    .filter((text) => text !== '')
    .map(forLog)
    .join(' ');
}

/** The page of each rule that was named, once, the worst first. */
function pagesText(causes: readonly Cause[], everything: boolean): string[] {
  const all = [...new Set(causes.map(({ docs }) => docs).filter((docs) => docs !== ''))];
  const pages = everything ? all : all.slice(0, SHOWN_PAGES);
  return pages.length === 0 ? [] : ['More:', ...pages.map((docs) => `  ${forLog(docs)}`)];
}
