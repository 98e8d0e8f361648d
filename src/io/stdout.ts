import { fstatSync, writeSync } from 'node:fs';

/** Where a command prints. */
export interface Output {
  write(text: string | Uint8Array): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/**
 * Standard output: the terminal as Node knows it; for a file or a pipe written at once, because setting up Node's
 * streams takes a twentieth of the whole run. A reader that has gone away is no error.
 */
export function standardOutput(): Output {
  return isTerminal(1) ? process.stdout : { write: writeAll };
}

/** Whether a file descriptor is a terminal, as good as. */
export function isTerminal(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return false;
  }
}

function writeAll(text: string | Uint8Array): void {
  const bytes = typeof text === 'string' ? Buffer.from(text, 'utf8') : text;
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(1, bytes, written);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'EPIPE' || code === 'EOF') return;
      // A pipe that does not block and is full: Node's stream waits for it.
      process.stdout.write(bytes.subarray(written));
      return;
    }
  }
}
