/** Enough for what was printed to be taken. */
const GRACE_MS = 500;

/**
 * Ends the process when all is said. Nothing can cancel a name server that never answers, and it would keep the process
 * for a minute; where nothing is left to wait for, the process ends by itself and at once.
 */
export function endSoon(): void {
  setTimeout(() => process.exit(), GRACE_MS).unref();
}
