import type { DeclaredStart, Unread } from '../declared.js';
import { type Effort, STEP, VARIABLE } from '../effort.js';
import type { BuildStep } from './build-step.js';

/** More steps, and characters of them, than any repository declares: a file made to keep a reader busy. */
const MAX_STEPS = 5000;
const MAX_SIZE = 20_000_000;

/** What a workflow comes to: steps that come out equal in several rows of a matrix once, problems once. */
export class Findings {
  readonly #steps = new Map<string, BuildStep>();
  readonly #unread = new Map<string, Unread>();
  readonly #called = new Set<string>();
  readonly starts: DeclaredStart[] = [];
  #looked = 0;
  #size = 0;
  #full = false;

  constructor(private readonly effort: Effort) {}

  /**
   * Counts a step that is looked at; false once there were too many.
   * @param variables that are put together for it
   */
  look(file: string, line: number, variables = 0): boolean {
    this.#looked += 1;
    this.#size += variables * VARIABLE;
    const isLeft = this.effort.spend(STEP + variables * VARIABLE);
    if (isLeft && this.#looked <= MAX_STEPS && this.#size <= MAX_SIZE) return true;
    if (this.#full) return false;
    this.#full = true;
    this.problem(
      file,
      line,
      `the rows of this workflow's matrices come to more than ${MAX_STEPS} steps, or to very long ones; from here on they were not read.`,
    );
    return false;
  }

  step(step: BuildStep): void {
    const { given: _, ...rest } = step;
    const key = JSON.stringify(rest, (_, value) => (value instanceof Map ? [...value] : value));
    if (this.#steps.has(key)) return;
    this.#steps.set(key, step);
    this.#size += key.length;
  }

  /** @param message one sentence for a person */
  problem(file: string, line: number, message: string): void {
    this.#unread.set(`${file}:${line}:${message}`, { file, line, message, dockerfile: null });
  }

  call(file: string): void {
    this.#called.add(file);
  }

  get steps(): readonly BuildStep[] {
    return [...this.#steps.values()];
  }

  get unread(): readonly Unread[] {
    return [...this.#unread.values()];
  }

  get called(): readonly string[] {
    return [...this.#called];
  }
}
