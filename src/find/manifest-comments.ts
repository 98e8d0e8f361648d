import type { DocumentText } from './documents.js';
import type { Workload } from './workload.js';

const COMMENT = /(?:^|[ \t])#[ \t]*(windows-container-compat:.*)$/gim;
/** One more than count, so that it can be said. */
const MOST_COMMENTS = 101;

/** What stands in comments, on a line of their own or at the end of one; JSON has none. */
export function commentsIn({ text, line }: DocumentText): Workload['comments'] {
  if (!/windows-container-compat:/i.test(text)) return [];
  const found: { line: number; text: string }[] = [];
  let [at, here] = [0, line];
  for (const { index, 1: comment } of text.matchAll(COMMENT)) {
    for (let next = text.indexOf('\n', at); next >= 0 && next < index; next = text.indexOf('\n', at)) {
      here += 1;
      at = next + 1;
    }
    if (found.length < MOST_COMMENTS) found.push({ line: here, text: comment!.trim() });
  }
  return found;
}
