import { type Node, plainText, type Word } from './syntax.js';

/** Commands after which the rest of a script, or of a function, does not run. */
const ENDS = /^(?:exit|return|throw|break|continue|goto)$/i;

/**
 * The lines (0-based) of commands that a script may leave out: behind a condition, in a function, in a loop over what is
 * not known, and behind a command that may end it early.
 */
export function conditionalLines(nodes: readonly Node[]): (line: number) => boolean {
  const lines = new Set<number>();
  let after = Number.POSITIVE_INFINITY;
  const word = ({ parts }: Word, may: boolean): void => {
    for (const part of parts) if (part.kind === 'unknown' && part.body !== undefined) all(part.body, may);
  };
  const all = (list: readonly Node[], may: boolean): void => {
    for (const node of list) {
      if (node.kind === 'command') {
        const [first] = node.words;
        if (may && first !== undefined) {
          lines.add(first.line);
          if (ENDS.test(plainText(first) ?? '')) after = Math.min(after, first.line);
        }
        for (const each of node.words) {
          if (may) lines.add(each.line);
          word(each, may);
        }
      } else if (node.kind === 'assign') {
        if (node.value !== null) word(node.value, may);
      } else if (node.kind === 'branches') {
        for (const part of node.parts) all(part, true);
      } else if ('body' in node) {
        all(node.body, may || node.kind === 'definition' || (node.kind === 'loop' && node.values === null));
      }
    }
  };
  all(nodes, false);
  return (line) => lines.has(line) || line > after;
}
