import { isKnown } from '../shell/marks.js';

/** A line of a recipe, before its references are filled in. */
export interface RecipeLine {
  readonly text: string;
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

export interface Rule {
  /** One target; a pattern where it holds `%`; may hold marks. */
  readonly target: string;
  readonly prerequisites: readonly string[];
  readonly recipe: readonly RecipeLine[];
}

/** A recipe that is run for a goal. */
export interface Reached {
  readonly target: string;
  /** What `%` stood for; `''` for a rule that is not a pattern. */
  readonly stem: string;
  readonly prerequisites: readonly string[];
  readonly recipe: readonly RecipeLine[];
}

const MAX_TARGETS = 5_000;

/** The rules of a makefile and its includes. */
export class Rules {
  readonly #explicit = new Map<string, { prerequisites: string[]; recipe: readonly RecipeLine[] }>();
  readonly #patterns: Rule[] = [];
  /** Rules with a target that is not known before the run. */
  readonly #dark: Rule[] = [];
  #first: string | null = null;

  add(rule: Rule, doubleColon: boolean): void {
    const { target, prerequisites, recipe } = rule;
    if (!isKnown(target)) this.#dark.push(rule);
    else if (target.includes('%')) this.#patterns.push(rule);
    else {
      const known = this.#explicit.get(target);
      if (known === undefined) this.#explicit.set(target, { prerequisites: [...prerequisites], recipe });
      else {
        for (const each of prerequisites) known.prerequisites.push(each);
        if (recipe.length > 0) known.recipe = doubleColon ? [...known.recipe, ...recipe] : recipe;
      }
      if (!/^\.[^/]*$/.test(target)) this.#first ??= target;
    }
  }

  /** The goal of a call that names none; null where there is no rule. */
  get byDefault(): string | null {
    return this.#first;
  }

  /** Every line of every recipe. */
  *lines(): Generator<RecipeLine> {
    for (const { recipe } of [...this.#explicit.values(), ...this.#patterns, ...this.#dark]) yield* recipe;
  }

  /**
   * The recipes that these goals run, with those of their prerequisites, each once. `unsure`: others may be run as well, as
   * a goal or prerequisite is not known before the run. `missing`: no rule makes a goal.
   */
  reach(goals: readonly string[]): {
    readonly reached: readonly Reached[];
    readonly unsure: boolean;
    readonly missing: boolean;
  } {
    const reached: Reached[] = [];
    const named = new Set(goals);
    const seen = new Set(goals);
    const left = [...goals].reverse();
    let unsure = false;
    let missing = false;
    for (let target = left.pop(); target !== undefined; target = left.pop()) {
      const found = isKnown(target) ? this.#of(target) : null;
      if (found === null) {
        unsure ||= !isKnown(target) || this.#dark.length > 0;
        missing ||= named.has(target);
        continue;
      }
      reached.push(found);
      for (const each of found.prerequisites.toReversed()) {
        if (seen.has(each) || seen.size >= MAX_TARGETS) continue;
        seen.add(each);
        left.push(each);
      }
    }
    return { reached, unsure, missing };
  }

  #of(target: string): Reached | null {
    const own = this.#explicit.get(target);
    if (own !== undefined) return { target, stem: '', ...own };
    let best: Reached | null = null;
    for (const { target: pattern, prerequisites, recipe } of this.#patterns) {
      const stem = stemOf(pattern, target);
      if (stem === null || (best !== null && best.stem.length <= stem.length)) continue;
      best = { target, stem, prerequisites: prerequisites.map((each) => each.replace('%', () => stem)), recipe };
    }
    return best;
  }
}

/** What `%` of a pattern stands for in a target; null where it does not match. */
export function stemOf(pattern: string, target: string): string | null {
  const at = pattern.indexOf('%');
  const [before, after] = [pattern.slice(0, at), pattern.slice(at + 1)];
  const fits = target.length > pattern.length - 1 && target.startsWith(before) && target.endsWith(after);
  return fits ? target.slice(at, target.length - after.length) : null;
}
