import { isKnown } from '../shell/marks.js';
import type { MakeVariables } from './make-variables.js';

/** Whether lines count: `maybe` where only the run can tell. */
type State = 'on' | 'off' | 'maybe';

interface Open {
  readonly outer: State;
  state: State;
  /** A branch before was taken, or may have been. */
  taken: State;
}

/** `ifeq`, `ifdef` and the like, as far as what they compare is known. */
export class Conditions {
  readonly #open: Open[] = [];

  constructor(private readonly variables: MakeVariables) {}

  get state(): State {
    return this.#open.at(-1)?.state ?? 'on';
  }

  /** @param line one that begins with ifeq, ifneq, ifdef, ifndef, else or endif */
  follow(line: string): void {
    const [keyword = '', rest = ''] = split(line);
    if (keyword === 'endif') this.#open.pop();
    else if (keyword !== 'else') {
      const { state: outer } = this;
      const state = outer === 'off' ? 'off' : both(outer, this.#holds(keyword, rest));
      this.#open.push({ outer, state, taken: state });
    } else {
      const top = this.#open.at(-1);
      if (top === undefined) return;
      const holds = rest === '' ? 'on' : this.#holds(...split(rest));
      // What comes after a branch that may have been taken may be taken as well.
      const left: State = top.taken === 'on' ? 'off' : top.taken === 'off' ? 'on' : 'maybe';
      const own = both(left, holds);
      top.state = top.outer === 'off' ? 'off' : both(top.outer, own);
      if (top.taken === 'off') top.taken = own;
      else if (own === 'on') top.taken = 'on';
    }
  }

  #holds(keyword: string, rest: string): State {
    if (keyword === 'ifdef' || keyword === 'ifndef') {
      // What nothing sets the machine may have.
      const value = this.variables.has(rest) ? this.variables.expand(`$(${rest})`) : null;
      return value === null || !isKnown(value) ? 'maybe' : (value !== '') === (keyword === 'ifdef') ? 'on' : 'off';
    }
    const pair = compared(rest);
    if (pair === null) return 'maybe';
    const [a, b] = pair.map((text) => this.variables.expand(text.trim()).trim()) as [string, string];
    if (!isKnown(a) || !isKnown(b)) return 'maybe';
    return (a === b) === (keyword === 'ifeq') ? 'on' : 'off';
  }
}

function both(a: State, b: State): State {
  return a === 'off' || b === 'off' ? 'off' : a === 'on' && b === 'on' ? 'on' : 'maybe';
}

function split(line: string): [keyword: string, rest: string] {
  const at = line.search(/[\s("']/);
  return at === -1 ? [line, ''] : [line.slice(0, at), line.slice(at).trim()];
}

/** `(a,b)`, `"a" "b"`, `'a' 'b'` */
function compared(text: string): readonly [string, string] | null {
  if (text.startsWith('(') && text.endsWith(')')) {
    const inner = text.slice(1, -1);
    let depth = 0;
    for (let at = 0; at < inner.length; at++) {
      if (inner[at] === '(' || inner[at] === '{') depth++;
      else if (inner[at] === ')' || inner[at] === '}') depth--;
      else if (inner[at] === ',' && depth === 0) return [inner.slice(0, at), inner.slice(at + 1)];
    }
    return null;
  }
  const found = /^(?:"([^"]*)"|'([^']*)')\s*(?:"([^"]*)"|'([^']*)')$/.exec(text);
  return found === null ? null : [found[1] ?? found[2] ?? '', found[3] ?? found[4] ?? ''];
}
