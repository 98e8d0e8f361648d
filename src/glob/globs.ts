import type { ReportedProblem } from '../judge/report.js';
import { Glob } from './path-glob.js';

/** For all ignores of a run together: half a second. Two thousand builds with hundreds of ignores need less. */
const MOST_STEPS = 300_000_000;
const STEPS_A_COMPARISON = 40;

/** The globs of all ignores: equal ones are one, and their work has an end. */
export class Globs {
  spent = false;
  private readonly all = new Map<string, Glob>();
  private left = MOST_STEPS;

  of(pattern: string): Glob {
    let glob = this.all.get(pattern);
    if (!glob) {
      glob = new Glob(pattern);
      this.all.set(pattern, glob);
    }
    return glob;
  }

  /** Whether so many ignores may still be compared with something. */
  spend(comparisons: number): boolean {
    return this.take(comparisons * STEPS_A_COMPARISON);
  }

  /** False where the work is spent: then nothing more is hidden. */
  match(glob: Glob, text: string): boolean {
    const known = glob.atOnce(text);
    if (known !== null) return known;
    return this.take(glob.cost(text)) && glob.matches(text);
  }

  private take(cost: number): boolean {
    this.spent ||= cost > this.left;
    if (!this.spent) this.left -= cost;
    return !this.spent;
  }

  /** One warning where not all was compared. */
  problems(): ReportedProblem[] {
    if (!this.spent) return [];
    const message = `the ignores took too long (${this.all.size} different globs), so not all of them were compared with every build and workload: some findings may count that are to be ignored. Expected fewer ignores, and globs that begin with a folder`;
    return [{ file: '', line: 0, message, severity: 'warning' }];
  }
}
