const [ONE, STAR, DEEP, ENTER, FOLDERS] = [-1, -2, -3, -4, -5];
const SLASH = 47;
const LONGEST_GLOB = 1_000;
const MOST_LITERALS = 8;
/** Answers that one glob remembers: builds share their base images. */
const MOST_KNOWN = 256;

/**
 * `*` stands for any run of characters without `/`, `**` for any run at all, `?` for one character but `/`. Where `**` and
 * a slash begin a segment, they stand for any folders or none. All else means itself: there are no braces, brackets or
 * escapes. Case counts. All places that a text may have come to are followed at once: there is no backtracking.
 */
export class Glob {
  private readonly head: string;
  private readonly steps: readonly number[];
  /** Parts without wildcards: a text that lacks one is told apart before it is followed. */
  private readonly literals: readonly string[];
  private readonly known = new Map<string, boolean>();
  private last: string | null = null;
  private matchedLast = false;

  /** A pattern with wildcards of more than 1,000 characters matches nothing. */
  constructor(readonly pattern: string) {
    const [head = ''] = /^[^*?]*/.exec(pattern) ?? [];
    this.head = head;
    this.steps =
      pattern.length > LONGEST_GLOB ? [] : stepsOf(pattern.slice(head.length), head === '' || head.endsWith('/'));
    // A slash after `**` may stand for nothing.
    const parts = this.steps.length === 0 ? [] : pattern.slice(head.length).split(/\*\*+\/|[*?]+/);
    this.literals = parts.filter((part) => part.length > 1).slice(0, MOST_LITERALS);
  }

  /** Steps that `matches` takes for a text at most. */
  cost(text: string): number {
    return (this.steps.length + 1) * text.length;
  }

  /** Whether a text matches where that is seen without following it; else null. */
  atOnce(text: string): boolean | null {
    if (this.steps.length === 0 || !text.startsWith(this.head)) return text === this.pattern;
    if (text === this.last) return this.matchedLast;
    for (const literal of this.literals) if (!text.includes(literal)) return false;
    return this.known.get(text) ?? null;
  }

  /** To be asked where `atOnce` does not tell. */
  matches(text: string): boolean {
    const matches = this.follow(text);
    if (this.known.size < MOST_KNOWN) this.known.set(text, matches);
    this.last = text;
    this.matchedLast = matches;
    return matches;
  }

  private follow(text: string): boolean {
    const { head, steps } = this;
    let places = new Uint8Array(steps.length + 1);
    let next = new Uint8Array(steps.length + 1);
    reach(places, steps, 0);
    for (const char of text.slice(head.length)) {
      const code = char.codePointAt(0)!;
      next.fill(0);
      for (let at = 0; at < steps.length; at++) {
        const step = steps[at]!;
        if (places[at] === 0) continue;
        if (step === FOLDERS) next[at] = 1;
        if (step === DEEP || (step === STAR && code !== SLASH)) reach(next, steps, at);
        else if (step === code || (step === ONE && code !== SLASH) || (step === FOLDERS && code === SLASH))
          reach(next, steps, at + 1);
      }
      [places, next] = [next, places];
    }
    return places[steps.length] === 1;
  }
}

function stepsOf(pattern: string, startsSegment: boolean): number[] {
  const steps: number[] = [];
  let fresh = startsSegment;
  for (const [part] of pattern.matchAll(/\*\*+\/?|./gsu)) {
    if (part === '*') steps.push(STAR);
    else if (part === '?') steps.push(ONE);
    else if (!part.startsWith('**')) steps.push(part.codePointAt(0)!);
    else if (!part.endsWith('/')) steps.push(DEEP);
    else if (fresh) steps.push(ENTER, FOLDERS);
    else steps.push(DEEP, SLASH);
    fresh = part.endsWith('/');
  }
  return steps;
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
