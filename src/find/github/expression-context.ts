import { data, type Evaluator } from '@actions/expressions';
import { hasUnknown } from '../unknown.js';

/** A value of an expression. */
export type Data = ReturnType<Evaluator['evaluate']>;

/** A value that nobody can know before the run. Whatever looks at it fails, and the whole expression is unknown. */
class Unknown {
  get kind(): never {
    throw new Error('unknown operand');
  }
  get primitive(): never {
    return this.kind;
  }
  coerceString(): never {
    return this.kind;
  }
  number(): never {
    return this.kind;
  }
  toJSON(): never {
    return this.kind;
  }
}
export const UNKNOWN = new Unknown() as unknown as data.StringData;

/** A context or an object: names without case, in a Map. Of an open one, a name that is not in it is unknown. */
export class Context extends data.Dictionary {
  readonly #entries = new Map<string, { readonly key: string; readonly value: Data }>();
  readonly open: boolean;

  constructor(entries: Iterable<readonly [string, Data]>, open = false) {
    super();
    this.open = open;
    for (const [key, value] of entries) this.#entries.set(key.toLowerCase(), { key, value });
  }

  override get(key: string): Data | undefined {
    return this.#entries.get(key.toLowerCase())?.value ?? (this.open ? UNKNOWN : undefined);
  }

  override pairs(): { key: string; value: Data }[] {
    if (this.open) throw new Error('unknown entries');
    return [...this.#entries.values()];
  }

  override values(): Data[] {
    return this.pairs().map(({ value }) => value);
  }
}

/** Text of a file as a value: unknown where it holds a mark. */
export function dataOf(text: string): Data {
  return hasUnknown(text) ? UNKNOWN : new data.StringData(text);
}
