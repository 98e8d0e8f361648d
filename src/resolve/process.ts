/** How a process ended. `failed`: it could not be started, or said more than the limit; `reason` in words. */
export type RunResult =
  | { readonly kind: 'ended'; readonly code: number; readonly stdout: string; readonly stderr: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'timed-out' }
  | { readonly kind: 'failed'; readonly reason: string };

export interface RunOptions {
  /** Written to its standard input, which is then closed; without it standard input is empty. */
  readonly input?: string;
  readonly timeoutMs: number;
  /** Bytes of standard output and standard error together. */
  readonly limit: number;
}

/** Port: a process with a time limit, no shell, silent, killed when late. Never throws. */
export interface Run {
  run(file: string, args: readonly string[], options: RunOptions): Promise<RunResult>;
}
