import { Glob } from './glob.js';

const STEPS_A_COMPARISON = 40;

/** Globs that are compared with much: equal ones are one, and their work has an end. 300 million steps are half a second. */
export class Globs {
  spent = false;
  private readonly all = new Map<string, Glob>();

  constructor(private left: number) {}

  get size(): number {
    return this.all.size;
  }

  of(pattern: string): Glob {
    let glob = this.all.get(pattern);
    if (!glob) {
      glob = new Glob(pattern);
      this.all.set(pattern, glob);
    }
    return glob;
  }

  /** Whether so many comparisons may still be made. */
  spend(comparisons: number): boolean {
    return this.take(comparisons * STEPS_A_COMPARISON);
  }

  /** False where the work is spent. */
  match(glob: Glob, text: string): boolean {
    const known = glob.atOnce(text);
    if (known !== null) return known;
    return this.take(glob.cost(text)) && glob.matches(text);
  }

  /** Whether something in or below a folder may match; false where the work is spent. */
  mayHold(glob: Glob, folder: string): boolean {
    return glob.mayHoldAtOnce(folder) ?? (this.take(glob.cost(folder)) && glob.mayHold(folder));
  }

  private take(cost: number): boolean {
    this.spent ||= cost > this.left;
    if (!this.spent) this.left -= cost;
    return !this.spent;
  }
}
