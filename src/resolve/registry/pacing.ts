import type { HttpResult } from '../http-port.js';
import type { Pacing } from './ports.js';

const known = new WeakMap<AbortSignal, Promise<void>>();

/** Resolves when the signal aborts; one listener for each signal, however many wait. */
export function aborted(signal: AbortSignal): Promise<void> {
  let promise = known.get(signal);
  if (!promise) {
    promise = new Promise((resolve) => {
      if (signal.aborted) resolve();
      else signal.addEventListener('abort', () => resolve(), { once: true });
    });
    known.set(signal, promise);
  }
  return promise;
}

/** Lets so many pieces of work run at a time, the others in the order in which they came. */
export class Gate {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(places: number) {
    this.#free = places;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((enter) => this.#waiting.push(enter));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free += 1;
    }
  }
}

const TRIES = 4;
const FIRST_WAIT = 500;
/** Somebody who asks for more does not mean this run (Docker Hub's window is six hours). */
const LONGEST_WAIT = 5 * 60_000;
const NEVER_LATER = new Set([501, 505]);

/**
 * Tries again, four times at most, where a later try may go better: no connection, 429, 408, 5xx. Waits as
 * `Retry-After` says (https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3), else longer each time and with chance.
 */
export async function retrying(attempt: () => Promise<HttpResult>, pacing: Pacing): Promise<HttpResult> {
  for (let tried = 1; ; tried += 1) {
    const result = await attempt();
    if (tried === TRIES || !mayGoBetter(result)) return result;
    const wait = askedWait(result, pacing.now()) ?? FIRST_WAIT * 2 ** (tried - 1) * (0.5 + pacing.random() / 2);
    const tooLate = pacing.deadlineAt !== undefined && pacing.now() + wait >= pacing.deadlineAt;
    if (wait > LONGEST_WAIT || tooLate || pacing.deadline.aborted) return result;
    // A signal of its own: whoever listens adds no listener to the one that all share.
    await pacing.sleep(wait, AbortSignal.any([pacing.deadline])).catch(() => {});
    if (pacing.deadline.aborted) return result;
  }
}

function mayGoBetter(result: HttpResult): boolean {
  if (result.kind === 'failed') return !result.forbidden && !result.lasting;
  if (result.kind !== 'response') return false;
  const { status } = result;
  return status === 408 || status === 429 || (status >= 500 && !NEVER_LATER.has(status));
}

/** Milliseconds, null where nothing usable is said. */
function askedWait(result: HttpResult, now: number): number | null {
  const asked = result.kind === 'response' ? result.headers['retry-after']?.trim() : undefined;
  if (asked === undefined || asked === '') return null;
  if (/^\d+$/.test(asked)) return Number(asked) * 1000;
  // Date.parse reads far more than dates of HTTP, numbers among it.
  const at = /^[A-Z][a-z]{2,8}, /.test(asked) ? Date.parse(asked) : Number.NaN;
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
