import type { Report } from '../judge/report.js';
import { rulePageUrl } from '../rules/rule-table.js';
import type { Severity } from '../rules/verdict.js';
import { type Answer, type Finding, group, isAssumed, type Remark, worstFirst } from './finding.js';
import { cut, escapeData, escapeProperty, forLog } from './harmless.js';
import { likewise, mentions } from './named.js';
import { count, sentenceList, titleOf } from './titles.js';
import { waysBeyond } from './ways.js';

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

/** What holds for every image of a kind is said of the first; the log and the summary have the others. */
function oncePerRun(findings: readonly Finding[]): readonly Finding[] {
  const first = findings.findIndex(({ rule }) => rule === 'named-by-tag-only');
  return findings.filter(({ rule }, index) => rule !== 'named-by-tag-only' || index === first);
}

/**
 * One annotation for each FROM and rule, naming all the hosts it applies to, and one for each problem; worst first,
 * then by file and line. Nothing for results that are off, nor for what was only taken for a Windows build.
 */
export function toAnnotations(report: Report): readonly Annotation[] {
  const { findings, remarks } = group(report, (result) => !isAssumed(result));
  // A notice is a file that nobody named and that shows no sign of Windows: in the log and the summary, not on the code.
  const problems = report.problems
    .filter((problem) => problem.severity !== 'notice')
    .map((problem) => ({ ...problem, endLine: problem.line }));
  return [
    ...oncePerRun(findings).map((finding) => ({
      place: finding,
      title: titleOf(finding.rule),
      message: findingMessage(finding),
    })),
    ...remarks.map((remark) => ({ place: remark, title: titleOf(remark.rule), message: remarkMessage(remark) })),
    ...problems.map((problem) => ({
      place: problem,
      title: 'Problem while checking',
      message: forLog(problem.message),
    })),
  ]
    .sort((a, b) => worstFirst(a.place, b.place))
    .flatMap(({ place, title, message }) => {
      const level = levelOf(place.severity);
      if (level === null) return [];
      const { file } = place;
      const line = file === '' ? 0 : Math.max(1, place.line);
      return [{ level, file, line, endLine: file === '' ? 0 : Math.max(line, place.endLine), title, message }];
    });
}

/**
 * What a step can show: at most `perKind` of each level, worst first. Where a level has more, its last place says how
 * many are missing and `where` they are (`the job summary`).
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
    const message = `${count(missing, shown.length > 0 ? `more ${level}` : level)} not shown here, because a step shows ${perKind} of a kind. All of them are in ${where}.`;
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

/** Hosts that are answered differently in paragraphs of their own. */
function findingMessage({ answers, notes, severity }: Finding): string {
  const paragraphs = answers.filter((answer) => answer.severity !== 'off').map(answerLines);
  const docs = answers.find((answer) => answer.severity === severity)?.docs ?? '';
  const last = notes.map((note) => `Note (${note.rule}): ${note.message}`);
  if (docs !== '') last.push(`See ${docs}`);
  return [...paragraphs, last]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(forLog).join('\n'))
    .join('\n\n');
}

function answerLines(answer: Answer): string[] {
  const { message, ways } = answer.told[0] ?? { message: '', ways: [] };
  const lines = [about(answer.targets, message), likewise(answer, (target) => target)].filter((line) => line !== '');
  if (ways.length === 1) lines.push(`What to do: ${ways[0]}`);
  if (ways.length > 1) lines.push('What to do:', ...ways.map((way, index) => `${index + 1}. ${way}`));
  for (const way of waysBeyond(ways, answer.advice, answer.words)) lines.push(`${way.lead}:`, ...way.lines);
  return lines;
}

function remarkMessage({ rule, sayings }: Remark): string {
  const lines = sayings.map(({ targets, message }) => forLog(about(targets, message)));
  return [...lines, '', `See ${rulePageUrl(rule)}`].join('\n');
}

/** The message, with the hosts in front where it does not name them itself. */
function about(targets: ReadonlySet<string>, message: string): string {
  const names = [...targets];
  if (names.length === 1 && mentions(message, names[0]!)) return message;
  return `On ${sentenceList(names)}: ${message}`;
}

function levelOf(severity: Severity): Annotation['level'] | null {
  return severity === 'off' ? null : severity;
}
