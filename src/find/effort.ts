/** Given to every run, and to each character of a file that is read for the first time. */
const AT_FIRST = 8_000_000;
const FOR_EACH = 8;

/** What a step costs that is looked at, a build that is declared, and a variable that is put together for a step. */
export const STEP = 100;
export const BUILD = 1_000;
export const VARIABLE = 40;

/**
 * What a run may still spend on what its pipelines declare, in characters that are read again. It grows with what is written:
 * files, rows and templates that call one another make much of little, and then the rest is left out.
 */
export class Effort {
  private left = AT_FIRST;

  /** A file is read for the first time. */
  earn(characters: number): void {
    this.left += characters * FOR_EACH;
  }

  /** False once too much was spent. */
  spend(cost: number): boolean {
    this.left -= cost;
    return this.left >= 0;
  }

  get spent(): boolean {
    return this.left < 0;
  }
}
