import type { Comment } from './dockerfile.js';
import { isSpace, trim } from './space.js';

/** How a comment begins that speaks to this tool; all others are forgotten at once. */
const ADDRESS = /^windows-container-compat\s*:/i;
/** `w`, and `W` with the bit that tells ASCII's cases apart set. */
const FIRST_LETTER = 119;
const NONE: readonly Comment[] = [];

/** The comments of one Dockerfile that are addressed to this tool, filled while its lines are read, in order. */
export class Comments {
  private found: Comment[] | null = null;
  private taken = 0;

  /**
   * Takes in a comment line that BuildKit sees as one.
   * @param hash where its `#` stands. @param number 1-based physical line.
   */
  add(line: string, hash: number, number: number): void {
    let at = hash + 1;
    while (at < line.length && isSpace(line.charCodeAt(at))) at++;
    // Nearly every comment is somebody else's: told by one letter, without cutting up the line.
    if ((line.charCodeAt(at) | 32) !== FIRST_LETTER) return;
    const text = trim(line.slice(at));
    if (!ADDRESS.test(text)) return;
    this.found ??= [];
    this.found.push({ line: number, text });
  }

  /** Those up to a physical line that were not handed out yet. */
  take(upTo: number): readonly Comment[] {
    const { found, taken: from } = this;
    if (found === null) return NONE;
    while (this.taken < found.length && found[this.taken]!.line <= upTo) this.taken++;
    return this.taken === from ? NONE : found.slice(from, this.taken);
  }
}
