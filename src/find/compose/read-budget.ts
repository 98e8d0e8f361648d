import type { Effort } from '../effort.js';

/** Characters and entries that may be read out of files together: aliases and `extends` make much of little. */
const MOST = 2_500_000;

/** What reading a project may still cost. */
export class Budget {
  private left = MOST;

  /** @param effort of the run, where one reads many projects */
  constructor(private readonly effort: Effort | null = null) {}

  /** False, from then on for good, once it is used up. */
  spend(cost: number): boolean {
    this.left -= cost;
    this.effort?.spend(cost);
    return !this.spent;
  }

  get spent(): boolean {
    return this.left < 0 || this.effort?.spent === true;
  }
}
