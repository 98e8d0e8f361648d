import { breakCommands, forLog } from './harmless.js';
import { displayWidth, padEnd, padStart, wrap } from './width.js';

const GAP = 2;

/**
 * A plain table in aligned columns under a line of headers, at most `width` columns where its longest words allow.
 * Columns that hold nothing but numbers stand to the right. What is too wide wraps at blanks inside its own column,
 * never inside a word or a number. Rows may be shorter than the headers. Ends in a newline.
 */
export function toTable(headers: readonly string[], rows: readonly (readonly string[])[], width: number): string {
  const cells = [headers, ...rows].map((row) => headers.map((_, column) => forLog(row[column] ?? '')));
  const natural = headers.map((_, column) => widest(cells, column, displayWidth));
  const least = headers.map((_, column) => widest(cells, column, longestWord));
  const widths = narrow(natural, least, width - GAP * (headers.length - 1));
  const numeric = headers.map((_, column) => isNumeric(cells, column));
  const [head = [], ...body] = cells.map((row) => layOut(row, widths, numeric));
  const rule = [widths.map((size) => '-'.repeat(size)).join(' '.repeat(GAP))];
  // Wrapping may have brought to the start of a line what stood inside a cell.
  return `${[head, rule, ...body].flat().map(breakCommands).join('\n')}\n`;
}

/** The lines of one row. */
function layOut(row: readonly string[], widths: readonly number[], numeric: readonly boolean[]): string[] {
  const wrapped = row.map((cell, column) =>
    displayWidth(cell) <= widths[column]! ? [cell] : wrap(cell, widths[column]!),
  );
  const height = Math.max(1, ...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) =>
    wrapped
      .map((lines, column) => (numeric[column] ? padStart : padEnd)(lines[at] ?? '', widths[column]!))
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
}

/** Takes columns from the widest until all fit, never below a column's longest word. */
function narrow(natural: readonly number[], least: readonly number[], available: number): number[] {
  const widths = [...natural];
  let excess = widths.reduce((sum, size) => sum + size, 0) - available;
  while (excess > 0) {
    let chosen = -1;
    for (const [column, size] of widths.entries()) {
      if (size > least[column]! && (chosen < 0 || size > widths[chosen]!)) chosen = column;
    }
    if (chosen < 0) break;
    const second = Math.max(0, ...widths.filter((size, column) => column !== chosen && size > least[column]!));
    const step = Math.min(excess, Math.max(1, widths[chosen]! - second), widths[chosen]! - least[chosen]!);
    widths[chosen]! -= step;
    excess -= step;
  }
  return widths;
}

function widest(cells: readonly (readonly string[])[], column: number, measure: (text: string) => number): number {
  let most = 0;
  for (const row of cells) most = Math.max(most, measure(row[column]!));
  return most;
}

function longestWord(text: string): number {
  let most = 0;
  for (const word of text.split(' ')) most = Math.max(most, displayWidth(word));
  return most;
}

function isNumeric(cells: readonly (readonly string[])[], column: number): boolean {
  const body = cells.slice(1);
  return body.length > 0 && body.every((row) => /^\d*$/.test(row[column]!)) && body.some((row) => row[column] !== '');
}
