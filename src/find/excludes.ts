import type { Glob } from '../glob/glob.js';
import { Globs } from '../glob/globs.js';

const MOST_STEPS = 300_000_000;

interface Exclude {
  readonly exclude: boolean;
  readonly path: string | null;
  readonly glob: string | null;
}

/** Takes what entries with `!` name out of files that were found, in which nothing is looked up. */
export class Excludes {
  private readonly globs = new Globs(MOST_STEPS);
  private readonly excludes: readonly { readonly path: string; readonly globs: readonly Glob[] }[];

  constructor(patterns: readonly Exclude[]) {
    this.excludes = patterns.flatMap(({ exclude, path, glob }) =>
      !exclude || path === null
        ? []
        : { path, globs: glob === null ? [] : [glob, `${glob}/**`].map((each) => this.globs.of(each)) },
    );
  }

  has(file: string): boolean {
    return this.excludes.some(
      ({ path, globs }) =>
        file === path ||
        path === '' ||
        file.startsWith(`${path}/`) ||
        globs.some((glob) => this.globs.spend(1) && this.globs.match(glob, file)),
    );
  }

  /** A line where not all could be compared; to be asked at the end. */
  get problem(): string | null {
    if (!this.globs.spent) return null;
    return `the ${this.excludes.length} entries that begin with ! take too long: expected fewer, and globs that begin with a folder`;
  }
}
