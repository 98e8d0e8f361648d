/** Where something stands in a file; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface ConfigProblem extends Place {
  readonly message: string;
}

/** One text with its own place. */
export interface Line extends Place {
  readonly text: string;
}

/** An entry of a map; its place is that of the key. */
export interface ConfigEntry extends Place {
  readonly key: string;
  readonly value: ConfigValue;
}

type Content =
  /** `lines`: of a block scalar (`|`), where each line is a value with a place of its own. */
  | { readonly kind: 'text'; readonly text: string; readonly lines: readonly Line[] | null }
  /** As it is written: 10.0 keeps its zero. */
  | { readonly kind: 'number' | 'boolean'; readonly text: string }
  /** `reported`: something is there, and what is wrong with it is among the problems already. */
  | { readonly kind: 'nothing'; readonly reported: boolean }
  | { readonly kind: 'list'; readonly items: readonly ConfigValue[] }
  /** Keys are all different. */
  | { readonly kind: 'map'; readonly entries: readonly ConfigEntry[] };

/** A value of the file. What stands behind an alias has the alias's place; what is within it has its own. */
export type ConfigValue = Place & Content;

/** A kind in words, for `expected ..., found ...`. */
export function kindOf(value: ConfigValue): string {
  switch (value.kind) {
    case 'nothing':
      return 'nothing';
    case 'boolean':
      return value.text.toLowerCase();
    default:
      return `a ${value.kind}`;
  }
}

const MOST = 100;

/** Collects what is wrong with a file. */
export class ConfigProblems {
  private readonly found: ConfigProblem[] = [];

  add({ line, column }: Place, message: string): void {
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
