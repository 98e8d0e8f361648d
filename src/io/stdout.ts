import { fstatSync, writeSync } from 'node:fs';
import { errorCode, reasonOf } from './reason.js';

/** Where a command prints. */
export interface Output {
  write(text: string | Uint8Array): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/**
 * Standard output: the terminal as Node knows it; for a file or a pipe written at once, because setting up Node's
 * streams takes a twentieth of the whole run. A reader that has gone away is not an error; of any other one `failed` is told
 * why, in words that fit after a colon.
 */
export function standardOutput(failed: (reason: string) => void): Output {
  if (!isTerminal(1)) return new Descriptor(failed);
  process.stdout.on('error', (error) => tell(error, failed));
  return process.stdout;
}

/** Standard error, set up with the first word. Where it cannot be written to there is nobody to tell. */
export function standardError(): Pick<Output, 'write'> {
  let ready = false;
  return {
    write(text) {
      if (!ready) process.stderr.on('error', () => {});
      ready = true;
      return process.stderr.write(text);
    },
  };
}

function tell(error: unknown, failed: (reason: string) => void): void {
  const code = errorCode(error);
  if (code !== 'EPIPE' && code !== 'EOF') failed(reasonOf(error));
}

/** Whether a file descriptor is a terminal, as good as. */
export function isTerminal(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return false;
  }
}

/** Written at once, in the order of the calls. */
class Descriptor implements Output {
  /** Node's stream waits for a pipe that does not block and is full; all that comes later goes the same way. */
  #waits = false;
  #closed = false;

  constructor(private readonly failed: (reason: string) => void) {}

  write(text: string | Uint8Array): void {
    const bytes = typeof text === 'string' ? Buffer.from(text, 'utf8') : text;
    let written = 0;
    while (!this.#closed && !this.#waits && written < bytes.length) {
      try {
        written += writeSync(1, bytes, written);
      } catch (error) {
        if (errorCode(error) === 'EAGAIN') this.#wait();
        else this.#close(error);
      }
    }
    if (this.#waits && !this.#closed) process.stdout.write(bytes.subarray(written));
  }

  #wait(): void {
    this.#waits = true;
    process.stdout.on('error', (error) => this.#close(error));
  }

  #close(error: unknown): void {
    if (!this.#closed) tell(error, this.failed);
    this.#closed = true;
  }
}
