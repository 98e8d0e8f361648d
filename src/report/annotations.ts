import type { Report } from '../judge/report.js';
import type { Severity } from '../rules/verdict.js';
import { type Cause, join } from './cause.js';
import { alsoIn, fitted, fixText, othersText, placeText, sentence, sentencesOf, whyText } from './cause-words.js';
import { causesOf, FIXES } from './causes.js';
import { cut, escapeData, escapeProperty, forLog } from './harmless.js';
import { count, titleOf } from './titles.js';

/** One annotation of a file, before it is printed as a workflow command or sent to the Checks API. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  /** Relative to the repository; empty where it belongs to no file (`line` and `endLine` are then 0). */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly endLine: number;
  readonly title: string;
  /** Lines separated by `\n`; not yet escaped for where it goes. */
  readonly message: string;
}

/** The runner cuts messages at 4,096 characters and says nothing. */
const MESSAGE_LIMIT = 4000;
const TITLE_LIMIT = 250;

/** The runner keeps ten annotations of a kind for each step, the first that are printed. */
export const ANNOTATIONS_OF_A_KIND = 10;

const LEVELS = ['error', 'warning', 'notice'] as const;

/** Words of an annotation; the page of the rule has the rest. */
const WORDS = 60;
/** Of a claim that is all that there is room for. */
const CLAIM_WORDS = 50;
/** Further places of one finding that it names. */
const PLACES = 5;

/** What holds for every image of a kind is said of the first; the log and the summary have the others. */
function oncePerRun(causes: readonly Cause[]): readonly Cause[] {
  const first = causes.findIndex(({ rule }) => rule === 'named-by-tag-only');
  return causes.filter(({ rule }, index) => rule !== 'named-by-tag-only' || index === first);
}

/**
 * One annotation for each FROM and rule, naming the hosts it applies to, and one for each problem; worst first, then by
 * file and line. What is equal but for its place is one, at the first of them, and names the others. With `whole`, for
 * what is tracked by its place, each has its own, and none is cut for want of room but for what else would do. Nothing for
 * results that are off, nor for what was only taken for a Windows build.
 */
export function toAnnotations(report: Report, { whole = false } = {}): readonly Annotation[] {
  // A notice of the check is a file that nobody named and that shows no sign of Windows: not on the code.
  const causes = oncePerRun(causesOf(report, { assumed: false, joined: false }));
  return (whole ? causes : join(causes))
    .filter(({ rule, severity }) => rule !== null || severity !== 'notice')
    .flatMap((cause) => {
      const level = levelOf(cause.severity);
      const [place] = cause.places;
      if (level === null || place === undefined) return [];
      const { file } = place;
      const line = file === '' ? 0 : Math.max(1, place.line);
      const endLine = file === '' ? 0 : Math.max(line, place.endLine);
      const title = cause.rule === null ? 'Problem while checking' : titleOf(cause.rule);
      return [{ level, file, line, endLine, title, message: messageOf(cause, whole) }];
    });
}

/**
 * What and what to do, then what there is room for, and where to read on. Where many hosts and long names leave no room for
 * so much, the error goes, then what is to be done for the last hosts, then the last sentences and words of what is wrong.
 */
function messageOf(cause: Cause, whole: boolean): string {
  const isShort = (each: Cause): boolean => wordsIn(wholeMessage(each)) <= WORDS;
  if (whole) return wholeMessage(isShort(cause) ? cause : { ...cause, others: [] });
  const fitting = fitted(cause, isShort);
  const least = { ...fitting, errors: [] };
  const sentences = sentencesOf(cause.claim);
  const shorter: readonly Cause[] = [
    fitting,
    ...[FIXES, 2, 1].map((most) => ({ ...least, fixes: cause.fixes.slice(0, most) })),
    ...sentences
      .slice(1)
      .map((_, index) => ({ ...least, why: '', claim: sentences.slice(0, sentences.length - 1 - index).join(' ') })),
    { ...least, why: '', fixes: [], claim: `${cause.claim.split(/\s+/).slice(0, CLAIM_WORDS).join(' ')}…` },
  ];
  return wholeMessage(shorter.find(isShort) ?? shorter.at(-1)!);
}

function wholeMessage(cause: Cause): string {
  const { claim, places, docs } = cause;
  return [
    [sentence(claim), fixText(cause)].filter((text) => text !== '').join(' '),
    othersText(cause),
    places.length > 1 ? alsoIn(places.slice(1).map(placeText), PLACES) : '',
    whyText(cause),
    docs === '' ? '' : `See ${docs}`,
  ]
    .filter((text) => text !== '')
    .map(forLog)
    .join('\n');
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}

/**
 * What a step can show: at most `perKind` of each level, worst first. Where a level has more, its last place says how
 * many are missing and `where` to look (`the job summary`, which may itself be cut and then says so).
 */
export function selectAnnotations(
  annotations: readonly Annotation[],
  perKind: number,
  where = 'the job summary',
): readonly Annotation[] {
  return LEVELS.flatMap((level) => {
    const all = annotations.filter((annotation) => annotation.level === level);
    if (all.length <= perKind) return all;
    if (perKind < 1) return [];
    const shown = all.slice(0, perKind - 1);
    const missing = all.length - shown.length;
    const message = `${count(missing, shown.length > 0 ? `more ${level}` : level)} not shown here, because a step shows ${perKind} of a kind. See ${where}.`;
    return [...shown, { level, file: '', line: 0, endLine: 0, title: `${missing} more`, message }];
  });
}

/** Workflow commands, one a line, a newline at the end; empty for none. */
export function toWorkflowCommands(annotations: readonly Annotation[]): string {
  return annotations.map((annotation) => `${commandOf(annotation)}\n`).join('');
}

function commandOf({ level, file, line, endLine, title, message }: Annotation): string {
  const place = file === '' ? [] : [`file=${escapeProperty(forLog(file))}`, `line=${line}`, `endLine=${endLine}`];
  const properties = [...place, `title=${escapeProperty(cut(forLog(title), TITLE_LIMIT))}`].join(',');
  const body = message.split('\n').map(forLog).join('\n');
  return `::${level} ${properties}::${escapeData(cut(body, MESSAGE_LIMIT))}`;
}

function levelOf(severity: Severity): Annotation['level'] | null {
  return severity === 'off' ? null : severity;
}
