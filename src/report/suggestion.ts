import { commentMarker } from './comment-text.js';
import { cut, forFence, forLog, forMarkdown } from './harmless.js';

/** What a suggestion says: for each change what stood there, what is to, and why; and the lines as they are to be. */
export interface SuggestionText {
  readonly changes: readonly { readonly from: string; readonly to: string; readonly reason: string }[];
  readonly to: readonly string[];
}

const LONGEST = 300;

/** The line that suggestions of the run `name` begin with, and no other comment does. */
export function suggestionMarker(tool: string, name: string | null): string {
  return commentMarker(`${tool} suggestion`, name ?? tool);
}

/** A comment of a review with a block that GitHub lets people commit. */
export function toSuggestion(marker: string, { changes, to }: SuggestionText): string {
  const said = changes.map(
    ({ from, to: now, reason }) =>
      `${forMarkdown(cut(from, LONGEST))} → ${forMarkdown(cut(now, LONGEST))}: ${forMarkdown(cut(reason, LONGEST))}.`,
  );
  return `${marker}\n${said.join('\n')}\n\n${forFence(to, 'suggestion')}`;
}

/** What a suggestion becomes that is no longer one. */
export function toWithdrawn(marker: string): string {
  return `${marker}\nThis was a suggestion; the check no longer asks for it.\n`;
}

/** The text of the review that holds them. */
export function toReview(marker: string): string {
  return `${marker}\nWith these changes the base images run on all their hosts. The command \`fix\` makes them too.\n`;
}

/**
 * Whether lines can be suggested as they are: what cannot be seen must not be committed by a click, and GitHub says nothing
 * of other line ends than its own.
 */
export function canBeSuggested(lines: readonly string[]): boolean {
  return lines.map((line) => line.replaceAll('\t', ' ')).every((line) => line.length <= 2_000 && forLog(line) === line);
}
