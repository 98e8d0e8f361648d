import type { Output } from '../io/stdout.js';

/** What the command needs of a process. */
export interface Terminal {
  readonly stdout: Output;
  readonly stderr: { write(text: string): unknown };
  readonly env: NodeJS.ProcessEnv;
  /** Whether standard error is a terminal that a line may be rewritten on. */
  readonly showsProgress: boolean;
  cwd(): string;
  /** What a call says of the time that it may take, in seconds from the start of the process. */
  endAfter(seconds: number): void;
}
