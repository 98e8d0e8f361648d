import type { Position } from './value.js';

/**
 * Where the lines of a text start. The YAML parser's own counter loses lines after some block scalars
 * (`!a: |`, then `b: >-`), and gives places behind the end for what is missing there.
 */
export class Lines {
  private readonly starts: number[] = [0];

  /** @param first the line of its first line, where the text is a part of a file */
  constructor(
    private readonly text: string,
    private readonly first = 1,
  ) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
  }

  placeAt(offset: number): Position {
    const within = Math.min(offset, this.text.length);
    let [low, high] = [0, this.starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.starts[middle]! <= within) low = middle;
      else high = middle - 1;
    }
    // Editors do not count the byte order mark.
    const mark = low === 0 && within > 0 && this.text.startsWith('\ufeff') ? 1 : 0;
    return { line: low + this.first, column: within - this.starts[low]! - mark + 1 };
  }

  /** How many blanks a line starts with. */
  indentation(line: number): number {
    const start = this.starts[line - this.first] ?? this.text.length;
    let blanks = 0;
    while (this.text[start + blanks] === ' ') blanks++;
    return blanks;
  }
}
