import { endOfToken } from './glob-syntax.js';

const [ONE, STAR, DEEP, ENTER, FOLDERS] = [-1, -2, -3, -4, -5];
/** This and what is less stand for classes. */
const FIRST_CLASS = -6;
const SLASH = 47;
const MOST_LITERALS = 8;

/** One of the characters between `from` and `to`, or none of them. */
interface Class {
  readonly negated: boolean;
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

/** A glob without braces. All places that a text may have come to are followed at once: there is no backtracking. */
export class Track {
  /** What it begins with, until its first wildcard. */
  readonly head: string;
  private readonly steps: readonly number[];
  private readonly classes: Class[] = [];
  /** Parts without wildcards: a text that lacks one is told apart before it is followed. */
  private readonly literals: readonly string[];

  constructor(pattern: string) {
    const steps = this.stepsOf(pattern);
    const fixed = steps.findIndex((step) => step < 0);
    const head = fixed < 0 ? steps : steps.slice(0, fixed);
    this.head = head.map((code) => String.fromCodePoint(code)).join('');
    this.steps = steps.slice(head.length);
    this.literals = literalsOf(this.steps);
  }

  get length(): number {
    return this.steps.length;
  }

  /** As a glob has it. */
  atOnce(text: string): boolean | null {
    if (this.steps.length === 0) return text === this.head;
    if (!text.startsWith(this.head)) return false;
    for (const literal of this.literals) if (!text.includes(literal)) return false;
    return null;
  }

  matches(text: string): boolean {
    return this.follow(text)?.[this.steps.length] === 1;
  }

  /** Whether a text that begins like this may match, where that is seen without following it; else null. */
  mayBeginAtOnce(start: string): boolean | null {
    const { head, steps } = this;
    if (start.length <= head.length) return head.startsWith(start);
    if (!start.startsWith(head)) return false;
    return steps[0] === ENTER || steps[0] === DEEP || null;
  }

  mayBegin(start: string): boolean {
    return this.follow(start) !== null;
  }

  /** The places that a text leads to, null where it leads nowhere. */
  private follow(text: string): Uint8Array | null {
    const { head, steps } = this;
    let places = new Uint8Array(steps.length + 1);
    let next = new Uint8Array(steps.length + 1);
    reach(places, steps, 0);
    for (const char of text.slice(head.length)) {
      const code = char.codePointAt(0)!;
      let alive = false;
      next.fill(0);
      for (let at = 0; at < steps.length; at++) {
        const step = steps[at]!;
        if (places[at] === 0) continue;
        if (step === FOLDERS) next[at] = 1;
        if (step === DEEP || (step === STAR && code !== SLASH)) reach(next, steps, at);
        else if (step === code || (step === FOLDERS ? code === SLASH : step < 0 && this.isOneOf(step, code)))
          reach(next, steps, at + 1);
        else if (step !== FOLDERS) continue;
        alive = true;
      }
      if (!alive) return null;
      [places, next] = [next, places];
    }
    return places;
  }

  private isOneOf(step: number, code: number): boolean {
    if (code === SLASH) return false;
    const found = this.classes[FIRST_CLASS - step];
    return found ? found.ranges.some(([from, to]) => from <= code && code <= to) !== found.negated : step === ONE;
  }

  private stepsOf(pattern: string): number[] {
    const steps: number[] = [];
    let startsSegment = true;
    for (let at = 0, end = 0; at < pattern.length; at = end) {
      end = endOfToken(pattern, at);
      if (pattern[at] === '*') {
        while (pattern[end] === '*') end++;
        const deep = end - at > 1;
        const slash = deep && pattern[end] === '/';
        if (slash) end++;
        if (!deep) steps.push(STAR);
        else if (!slash) steps.push(DEEP);
        else steps.push(...(startsSegment ? [ENTER, FOLDERS] : [DEEP, SLASH]));
      } else if (pattern[at] === '?') steps.push(ONE);
      else if (pattern[at] === '[' && end > at + 1) {
        steps.push(FIRST_CLASS - this.classes.length);
        this.classes.push(classOf(pattern.slice(at + 1, end - 1)));
      } else {
        // An escape at the very end is a backslash.
        const code = pattern.codePointAt(pattern[at] === '\\' && at + 1 < pattern.length ? at + 1 : at)!;
        if (code > 0xffff) end = pattern[at] === '\\' ? at + 3 : at + 2;
        steps.push(code);
      }
      startsSegment = pattern[end - 1] === '/';
    }
    return steps;
  }
}

function classOf(inner: string): Class {
  const negated = /^[!^]/.test(inner);
  const codes = [...inner.slice(negated ? 1 : 0).matchAll(/\\(.)|(.)/gsu)].map(([, escaped, plain]) => ({
    code: (escaped ?? plain ?? '').codePointAt(0) ?? 0,
    dash: plain === '-',
  }));
  const ranges: [number, number][] = [];
  for (let at = 0; at < codes.length; at++) {
    const [{ code: from } = { code: 0 }, dash, to] = codes.slice(at, at + 3);
    if (dash?.dash && to) at += 2;
    ranges.push([from, dash?.dash && to ? to.code : from]);
  }
  return { negated, ranges };
}

function literalsOf(steps: readonly number[]): readonly string[] {
  const parts: string[] = [''];
  for (const step of steps) {
    if (step < 0) parts.push('');
    else parts[parts.length - 1] += String.fromCodePoint(step);
  }
  return parts.filter((part) => part.length > 1).slice(0, MOST_LITERALS);
}

/** Marks a place, and those that are reached from it without a character. */
function reach(places: Uint8Array, steps: readonly number[], from: number): void {
  for (let at = from; places[at] !== 1; ) {
    places[at] = 1;
    if (steps[at] === ENTER) places[++at] = 1;
    else if (steps[at] !== STAR && steps[at] !== DEEP) return;
    at++;
  }
}
