import { WORKSPACE } from '../workspace-path.js';
import type { Environment } from './command.js';
import type { Dialect } from './dialect.js';
import { isKnown, said } from './marks.js';

/** Longer values are not followed. */
const MAX_VALUE = 4_096;

interface Variable {
  /** As the environment spells it. */
  readonly label: string;
  /** May hold marks; null where nothing is known of it. */
  readonly value: string | null;
  readonly exported: boolean;
}

/** The variables of a script at one point of it: environment and shell, by the keys of its dialect. */
export class Variables {
  readonly #all = new Map<string, Variable>();
  /** Keys of those that may be known: what there is to forget. */
  readonly #known = new Set<string>();
  readonly #dialect: Dialect;
  #environment: Environment | null = null;

  constructor(env: ReadonlyMap<string, string>, dialect: Dialect, own = false) {
    this.#dialect = dialect;
    for (const [name, value] of env) {
      if (!isKnown(name)) continue;
      const key = dialect.key(name);
      this.set(key, { label: name, value, exported: true });
      if (own && key !== dialect.ownKey(name)) this.set(dialect.ownKey(name), { label: name, value, exported: false });
    }
    this.set(dialect.key('GITHUB_WORKSPACE'), { label: 'GITHUB_WORKSPACE', value: WORKSPACE, exported: true });
  }

  get size(): number {
    return this.#all.size;
  }

  get(key: string): Variable | undefined {
    return this.#all.get(key);
  }

  set(key: string, variable: Variable): void {
    const value = variable.value !== null && variable.value.length > MAX_VALUE ? null : variable.value;
    this.#all.set(key, { ...variable, value });
    if (value !== null && isKnown(value)) this.#known.add(key);
    else this.#known.delete(key);
    this.#environment = null;
  }

  /** Puts a variable back to what it was. */
  restore(key: string, variable: Variable | undefined): void {
    if (variable !== undefined) this.set(key, variable);
    else if (this.#all.delete(key)) {
      this.#known.delete(key);
      this.#environment = null;
    }
  }

  /** A point to put these variables back to. */
  save(keys: readonly string[]): () => void {
    const saved = keys.map((key) => [key, this.#all.get(key)] as const);
    return () => {
      for (const [key, variable] of saved) this.restore(key, variable);
    };
  }

  forget(keys: Iterable<string>): void {
    for (const key of keys) {
      const variable = this.#all.get(key);
      if (variable !== undefined && this.#known.has(key)) this.set(key, { ...variable, value: null });
    }
  }

  /** All but the workspace, which no file that is read in between has reason to set. */
  forgetAll(): void {
    const workspace = this.#dialect.key('GITHUB_WORKSPACE');
    this.forget([...this.#known].filter((key) => key !== workspace));
  }

  /** The value that a program sees; undefined where nothing is known of it. */
  exported(name: string): string | undefined {
    const variable = this.#all.get(this.#dialect.key(name));
    return variable?.exported === true ? (variable.value ?? undefined) : undefined;
  }

  /** All that a program sees. */
  environment(): Environment {
    if (this.#environment !== null) return this.#environment;
    const variables = new Map<string, string>();
    const unknownVariables = new Map<string, string>();
    for (const { label, value, exported } of this.#all.values()) {
      if (!exported) continue;
      if (value !== null && isKnown(value)) variables.set(label, value);
      else unknownVariables.set(label, value === null ? this.#dialect.written(label) : said(value));
    }
    this.#environment = { variables, unknownVariables };
    return this.#environment;
  }
}
