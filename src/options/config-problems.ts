import type { Position } from '../yaml/value.js';

export interface ConfigProblem extends Position {
  readonly message: string;
}

const MOST = 100;

/** Collects what is wrong with a file. */
export class ConfigProblems {
  private readonly found: ConfigProblem[] = [];

  add({ line, column }: Position, message: string): void {
    this.found.push({ line, column, message });
  }

  get count(): number {
    return this.found.length;
  }

  /** More than will be listed: what comes now need not say much. */
  get many(): boolean {
    return this.found.length > MOST;
  }

  /** In the order of the file, each once; of very many the first hundred, and how many more there are. */
  list(): readonly ConfigProblem[] {
    const sorted = [...this.found].sort((a, b) => a.line - b.line || a.column - b.column);
    const listed = [...new Map(sorted.map((problem) => [JSON.stringify(problem), problem])).values()];
    const next = listed[MOST];
    if (!next) return listed;
    return [...listed.slice(0, MOST), { ...next, message: `and ${listed.length - MOST} more problems from here on` }];
  }
}
