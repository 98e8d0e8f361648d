/**
 * What the deadline of a run needs to know of the code that it ends: what is being read, and where text of strangers is
 * taken apart without a pause, so that a timer could not fire. Whoever keeps the time joins in here; without one nothing
 * is done.
 */
export interface Watch {
  /** Runs a piece of work that it can end. */
  run<T>(work: () => T): T;
}

let watch: Watch | null = null;
let now = 'the call';

/** A piece of work that meets text from outside, from its beginning to its end without `await`. */
export function watched<T>(work: () => T): T {
  return watch === null ? work() : watch.run(work);
}

/** @param what is read from here on, as it is named to a person; other people's text as it is. */
export function reading(what: string): void {
  now = what;
}

/** What was begun last. */
export function readingNow(): string {
  return now;
}

/** null: nobody keeps the time (any more). */
export function watchWith(keeper: Watch | null): void {
  watch = keeper;
}
