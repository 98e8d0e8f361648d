import { Effort } from './effort.js';

/** What the calls of one pipeline share: what comes out equal for several of them, and what the run may still spend. */
export class Calls {
  private readonly known = new Map<string, unknown>();

  constructor(readonly effort = new Effort()) {}

  /** @param key of all that decides what is made */
  once<T>(key: readonly unknown[], make: () => T): T {
    const text = JSON.stringify(key);
    if (!this.known.has(text)) this.known.set(text, make());
    return this.known.get(text) as T;
  }
}
