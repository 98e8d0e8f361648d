const [ONE, STAR, DEEP, ENTER, FOLDERS] = [-1, -2, -3, -4, -5];
const SLASH = 47;
const LONGEST_GLOB = 1_000;

/**
 * `*` stands for any run of characters without `/`, `**` for any run at all, `?` for one character but `/`. Where `**` and
 * a slash begin a segment, they stand for any folders or none. All else means itself: there are no braces, brackets or
 * escapes. Case counts. All places that a text may have come to are followed at once: there is no backtracking.
 */
export class Glob {
  private readonly head: string;
  private readonly steps: readonly number[];

  /** A pattern with wildcards of more than 1,000 characters matches nothing. */
  constructor(private readonly pattern: string) {
    const [head = ''] = /^[^*?]*/.exec(pattern) ?? [];
    this.head = head;
    this.steps =
      pattern.length > LONGEST_GLOB ? [] : stepsOf(pattern.slice(head.length), head === '' || head.endsWith('/'));
  }

  matches(text: string): boolean {
    const { head, steps } = this;
    if (steps.length === 0 || !text.startsWith(head)) return text === this.pattern;
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
