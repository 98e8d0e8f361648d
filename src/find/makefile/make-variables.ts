import { isKnown } from '../shell/marks.js';
import { unknown } from '../unknown.js';

/** Longer values, and deeper ones within each other, are not followed. */
const MAX_VALUE = 16_384;
const MAX_DEPTH = 20;
/** As far as the closing bracket of a reference is looked for. */
const MAX_REFERENCE = 1_000;
/** Characters that all expansions of one makefile may come to together. */
const MAX_WORK = 4_000_000;
const NAME = /^[\w.\-/]+$/;

/** `=`, `:=` (and `::=`), `?=`, `+=`, `!=` */
export type Operator = '=' | ':=' | '?=' | '+=' | '!=';

interface Variable {
  readonly value: string;
  /** References in it are already filled in. */
  readonly expanded: boolean;
  /** `command line` beats what the makefile says, `environment` is what `?=` leaves alone. */
  readonly origin: 'command line' | 'environment' | 'file';
}

/**
 * The variables of a makefile as far as they are known. What is set nowhere is not known: the machine may have it.
 * https://www.gnu.org/software/make/manual/html_node/Using-Variables.html
 */
export class MakeVariables {
  readonly #all = new Map<string, Variable>();
  readonly #exported = new Set<string>();
  #work = MAX_WORK;

  /** @param given values may hold marks: those of the environment, then those of the command line */
  constructor(given: { environment: ReadonlyMap<string, string>; commandLine: ReadonlyMap<string, string> }) {
    for (const [name, value] of given.environment) this.#put(name, { value, expanded: true, origin: 'environment' });
    for (const [name, value] of given.commandLine) {
      this.#put(name, { value, expanded: true, origin: 'command line' });
      this.#exported.add(name);
    }
    for (const name of given.environment.keys()) this.#exported.add(name);
  }

  #put(name: string, variable: Variable): void {
    this.#all.set(name, variable);
  }

  has(name: string): boolean {
    return this.#all.has(name);
  }

  /** What the machine or make itself says, unless the makefile or the call says something else. */
  provide(name: string, value: string): void {
    if (!this.has(name)) this.#put(name, { value, expanded: true, origin: 'environment' });
  }

  export(name: string): void {
    this.#exported.add(name);
  }

  /** @param maybe the line may not count: what it sets is not known from there on */
  assign(name: string, operator: Operator, value: string, { maybe = false, override = false } = {}): void {
    const old = this.#all.get(name);
    if (old?.origin === 'command line' && !override) return;
    if (operator === '?=' && old !== undefined) return;
    if (maybe || operator === '!=') this.#put(name, { value: unknown(`$(${name})`), expanded: true, origin: 'file' });
    else if (operator === ':=') this.#put(name, { value: this.expand(value), expanded: true, origin: 'file' });
    else if (operator !== '+=') this.#put(name, { value, expanded: false, origin: 'file' });
    else {
      // What is added to something that nobody knows stays unknown as a whole.
      const before = old ?? { value: unknown(`$(${name})`), expanded: true };
      const added = before.expanded ? this.expand(value) : value;
      this.#put(name, {
        value: `${before.value} ${added}`.slice(0, MAX_VALUE),
        expanded: before.expanded,
        origin: 'file',
      });
    }
  }

  /** What the commands of a recipe have in their environment; values may hold marks. */
  environment(): ReadonlyMap<string, string> {
    return new Map(
      [...this.#exported].filter((name) => this.has(name)).map((name) => [name, this.#value(name, 0, new Map())]),
    );
  }

  /**
   * A text with its references filled in; what is not known, functions among it, becomes a mark.
   * @param automatic `@`, `<` and the like
   */
  expand(text: string, automatic: ReadonlyMap<string, string> = new Map()): string {
    return this.#expand(text, 0, automatic);
  }

  #expand(text: string, depth: number, automatic: ReadonlyMap<string, string>): string {
    let out = '';
    let at = 0;
    for (let dollar = text.indexOf('$'); dollar !== -1; dollar = text.indexOf('$', at)) {
      out += text.slice(at, dollar);
      const next = text[dollar + 1] ?? '';
      if (next === '$') out += '$';
      else if (next === '(' || next === '{') {
        const end = endOfReference(text, dollar + 1);
        if (end === -1) return out + unknown(text.slice(dollar, dollar + 100));
        out += this.#reference(text.slice(dollar + 2, end), text.slice(dollar, end + 1), depth, automatic);
        at = end + 1;
        if (out.length > MAX_VALUE) return unknown('a very long text');
        continue;
      } else if (next.trim() !== '') out += this.#value(next, depth, automatic);
      at = dollar + 2;
    }
    out += text.slice(at);
    this.#work -= out.length + 1;
    return out.length > MAX_VALUE || this.#work <= 0 ? unknown('a very long text') : out;
  }

  #reference(inner: string, written: string, depth: number, automatic: ReadonlyMap<string, string>): string {
    if (NAME.test(inner) || automatic.has(inner)) return this.#value(inner, depth, automatic);
    if (!inner.includes('$') || /[\s:]/.test(inner)) return unknown(written);
    const name = depth >= MAX_DEPTH ? written : this.#expand(inner, depth + 1, automatic);
    return isKnown(name) && NAME.test(name) ? this.#value(name, depth, automatic) : unknown(written);
  }

  #value(name: string, depth: number, automatic: ReadonlyMap<string, string>): string {
    const own = automatic.get(name);
    if (own !== undefined) return own;
    const variable = this.#all.get(name);
    if (variable === undefined || depth >= MAX_DEPTH || this.#work <= 0) return unknown(`$(${name})`);
    return variable.expanded ? variable.value : this.#expand(variable.value, depth + 1, automatic);
  }
}

/** The index of the bracket that closes the one at `start`; -1 where there is none nearby. */
function endOfReference(text: string, start: number): number {
  const open = text[start]!;
  const close = open === '(' ? ')' : '}';
  let depth = 0;
  for (let at = start; at < Math.min(text.length, start + MAX_REFERENCE); at++) {
    if (text[at] === open) depth++;
    else if (text[at] === close && --depth === 0) return at;
  }
  return -1;
}
