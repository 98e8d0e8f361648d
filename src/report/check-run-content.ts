import type { Report } from '../judge/report.js';
import { type Annotation, toAnnotations } from './annotations.js';
import { cut, forLog, visible } from './harmless.js';
import { type MarkdownOptions, toMarkdown } from './markdown.js';
import { hostsOf } from './summary-line.js';
import { count } from './titles.js';

/** A check run as the Checks API takes it, but for what the workflow run says: docs.github.com/rest/checks/runs. */
export interface CheckRunContent {
  readonly conclusion: 'failure' | 'neutral' | 'success';
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  /** Worst first. */
  readonly annotations: readonly CheckRunAnnotation[];
}

export interface CheckRunAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

export interface CheckRunOptions extends Pick<MarkdownOptions, 'name' | 'link'> {
  /** Whether this run fails. */
  readonly fails: boolean;
}

/** GitHub names no limit in all; its page gets slow with more, and every fifty are a request. */
export const MOST_ANNOTATIONS = 1_000;

/** 65,535 characters, which that many bytes never exceed; the rest is room for the line about what was cut. */
const SUMMARY_LIMIT = 65_535 - 500;
/** 255 characters. */
const TITLE_LIMIT = 250;
/** 64 kB: at most three bytes for each UTF-16 unit. */
const MESSAGE_LIMIT = 20_000;

const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

/** Whether an annotation belongs on a line: the others stand in the summary, among the problems. */
export function isPlaced({ file }: Annotation): boolean {
  return file !== '';
}

/**
 * The whole report as one check run. Warnings, and errors that fail nothing, make it neutral, which a branch rule takes
 * for passed.
 */
export function toCheckRun(report: Report, { name, link, fails }: CheckRunOptions): CheckRunContent {
  const placed = toAnnotations(report).filter(isPlaced);
  const { images, errors, warnings } = report.totals;
  const markdown = toMarkdown(report, { name, link, limit: SUMMARY_LIMIT });
  return {
    conclusion: fails ? 'failure' : errors + warnings > 0 ? 'neutral' : 'success',
    title: `${count(errors, 'error')}, ${count(warnings, 'warning')}: ${count(images, 'image')} on ${hostsOf(report)}`,
    summary: `${markdown}${cutAway(placed.length)}`,
    annotations: placed.slice(0, MOST_ANNOTATIONS).map(annotationOf),
  };
}

function annotationOf({ level, file, line, endLine, title, message }: Annotation): CheckRunAnnotation {
  return {
    // Not GitHub's to obey, so only what cannot be seen is changed: any other path must stay one of the repository.
    path: visible(file),
    start_line: line,
    end_line: endLine,
    annotation_level: LEVELS[level],
    title: cut(forLog(title), TITLE_LIMIT),
    message: cut(message.split('\n').map(forLog).join('\n'), MESSAGE_LIMIT),
  };
}

function cutAway(all: number): string {
  if (all <= MOST_ANNOTATIONS) return '';
  const [shown, missing] = [MOST_ANNOTATIONS, all - MOST_ANNOTATIONS].map((number) => number.toLocaleString('en'));
  return `\n**The worst ${shown} findings are annotated on their lines, ${missing} more are not.**\n`;
}
