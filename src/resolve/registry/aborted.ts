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
