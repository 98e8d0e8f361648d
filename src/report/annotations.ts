import type { Report } from '../judge/report.js';
import type { Severity } from '../rules/verdict.js';
import type { Cause } from './cause.js';
import { fixText, othersText, sentence, whyText } from './cause-words.js';
import { causesOf } from './causes.js';
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

/** What holds for every image of a kind is said of the first; the log and the summary have the others. */
function oncePerRun(causes: readonly Cause[]): readonly Cause[] {
  const first = causes.findIndex(({ rule }) => rule === 'named-by-tag-only');
  return causes.filter(({ rule }, index) => rule !== 'named-by-tag-only' || index === first);
}

/**
 * One annotation for each FROM and rule, naming the hosts it applies to, and one for each problem; worst first, then by
 * file and line; with `whole`, none is cut for want of room but for what else would do. Nothing for results that are off, nor for what was only taken for a Windows build.
 */
export function toAnnotations(report: Report, { whole = false } = {}): readonly Annotation[] {
  // A notice of the check is a file that nobody named and that shows no sign of Windows: not on the code.
  return oncePerRun(causesOf(report, { assumed: false, joined: false }))
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
 * What and what to do, what else would do, why, and where to read on. What is more than `WORDS` is left out in a fixed
 * order: what else would do, the sentences of why behind the first, error texts beyond the first, the rest of why.
 * What is wrong where and what to do are never cut.
 */
function messageOf(cause: Cause, whole: boolean): string {
  const { errors } = cause;
  const sentences = sentencesOf(cause.why);
  const cuts: readonly Partial<Cause>[] = [
    {},
    ...sentences.slice(1).map((_, index) => ({ why: sentences.slice(0, sentences.length - 1 - index).join(' ') })),
    { why: sentences[0] ?? '', errors: errors.slice(0, 1) },
    { why: '', errors: errors.slice(0, 1) },
    { why: '', errors: [] },
  ];
  let message = wholeMessage(cause);
  for (const part of whole ? [{}] : cuts) {
    if (wordsIn(message) <= WORDS) break;
    message = wholeMessage({ ...cause, others: [], ...part });
  }
  return message;
}

function wholeMessage(cause: Cause): string {
  const { claim, places, docs } = cause;
  const more = places.length - 1;
  return [
    [sentence(claim), fixText(cause)].filter((text) => text !== '').join(' '),
    othersText(cause),
    more > 0 ? `The same goes for ${count(more, 'more place')}.` : '',
    whyText(cause),
    docs === '' ? '' : `See ${docs}`,
  ]
    .filter((text) => text !== '')
    .map(forLog)
    .join('\n');
}

/** A full stop and a blank end a sentence; a version has no blank behind its dots. */
function sentencesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(/(?<=[.!?]) /);
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
