import type { Report } from '../judge/report.js';
import { cut, forHref, forMarkdown } from './harmless.js';
import { type MarkdownOptions, toMarkdown } from './markdown.js';

export interface CommentOptions extends Pick<MarkdownOptions, 'name' | 'link'> {
  /** The page of the workflow run; null where there is none. */
  readonly runUrl: string | null;
}

/**
 * Bytes of the report in a comment. GitHub takes 65,536 characters, but mails every comment to all who follow the pull
 * request: the rest is in the job summary.
 */
const REPORT_LIMIT = 30_000;
const NAME_LIMIT = 100;

/** The line that a comment of the run `name` begins with, and no other does; GitHub does not show it. */
export function commentMarker(tool: string, name: string | null): string {
  // Two dashes may end an HTML comment.
  const harmless = encodeURIComponent((name ?? tool).replace(/\p{Cs}/gu, '\ufffd')).replaceAll('--', '-%2D');
  return `<!-- ${tool}: ${harmless} -->`;
}

/** Whether a comment has something to say that nobody has said yet. */
export function isWorthAComment({ totals }: Report): boolean {
  return totals.errors + totals.warnings > 0;
}

/** The comment of a pull request: the worst of the report as Markdown, within 65,536 characters. */
export function toComment(report: Report, { name, link, runUrl }: CommentOptions): string {
  const markdown = toMarkdown(report, { name, link, limit: REPORT_LIMIT });
  return `${commentMarker(report.tool.name, name)}\n${markdown}${footer(runUrl)}`;
}

/** What the comment becomes once there is nothing to say any more. */
export function toResolvedComment(report: Report, { name, runUrl }: CommentOptions): string {
  const title = `## ✅ ${forMarkdown(cut(name ?? report.tool.name, NAME_LIMIT))}: resolved`;
  const text = 'What this comment was about is no longer found: there are no errors and no warnings.';
  return `${commentMarker(report.tool.name, name)}\n${title}\n\n${text}\n${footer(runUrl)}`;
}

function footer(runUrl: string | null): string {
  const href = forHref(runUrl ?? '');
  return href === null
    ? ''
    : `\n<sub>From <a href="${href}">this workflow run</a>, which has the whole report.</sub>\n`;
}
