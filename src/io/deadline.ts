import { closeSync, writeSync } from 'node:fs';
import { Script } from 'node:vm';
import type { Worker } from 'node:worker_threads';
import { readingNow, watchWith } from '../watch/watched.js';

/** A run that computes for longer, or goes on for longer, is worth a thread of its own; others must not pay for one. */
const SHORT_MS = { computing: 800, waiting: 10_000 };
/** Each costs the start of a thread in Node; more of them cost more than the guard. */
const SHORT_PIECES = 100;
const LOOK_MS = 250;
/** For the main thread, before its guard ends it. */
const GRACE_MS = 1_000;

/** What is named here is called from outside of the module: by the script, and by the guard through Node's inspector. */
const WORK = '__windows_container_compat_work';
const OVER = '__windows_container_compat_over';
const SHARED = globalThis as Record<string, unknown>;

/**
 * Of the guard, a thread of its own. It asks the main thread, whatever that is doing, to say what it reads and to end;
 * where not even that helps, because it waits for the system and runs no code, it ends the process.
 */
const GUARD = `
const { workerData } = require('node:worker_threads');
setTimeout(() => {
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), ${GRACE_MS});
  const { Session } = require('node:inspector');
  const session = new Session();
  session.connectToMainThread();
  session.post('Runtime.evaluate', { expression: '${OVER}()' });
}, workerData);
`;

/** The time that a run has. */
export interface Deadline {
  /** Of the run, counted from the start of the process. */
  set(seconds: number): void;
}

/**
 * Ends the process with exit code 2 when its time is over, and says what it was reading. It costs a short run nothing: at
 * first only a timer, and pieces of work that are ended from outside (`watched`); a guard once the run has computed for
 * most of a second. From then on no code can go on, wherever it hangs.
 * @param say prints what is to be said before it returns.
 */
export function startDeadline(seconds: number, say: (message: string) => void): Deadline {
  const deadline = new RunningDeadline(seconds, say);
  watchWith(deadline);
  return deadline;
}

class RunningDeadline implements Deadline {
  private timer: NodeJS.Timeout;
  private guard: 'none' | 'starts' | 'there' = 'none';
  private thread: Worker | null = null;
  private within = false;
  private pieces = 0;
  private readonly look: NodeJS.Timeout;
  private readonly script = new Script(`${WORK}()`);

  constructor(
    private seconds: number,
    private readonly say: (message: string) => void,
  ) {
    this.timer = this.wait();
    this.look = setInterval(() => this.startGuard(), LOOK_MS).unref();
  }

  set(seconds: number): void {
    clearTimeout(this.timer);
    this.seconds = seconds;
    this.timer = this.wait();
    void this.thread?.terminate();
    this.thread = null;
    this.guard = 'none';
    this.startGuard();
  }

  run<T>(work: () => T): T {
    if (this.within || this.guard === 'there') return work();
    // Where all files are read without a pause, no timer comes to its turn.
    this.pieces += 1;
    this.startGuard();
    let result: T;
    SHARED[WORK] = () => {
      result = work();
    };
    this.within = true;
    try {
      this.script.runInThisContext({ timeout: Math.max(1, Math.ceil(this.left())), displayErrors: false });
    } catch (error) {
      if ((error as { code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') this.over();
      throw error;
    } finally {
      this.within = false;
    }
    return result!;
  }

  /** Milliseconds. */
  private left(): number {
    return this.seconds * 1000 - performance.now();
  }

  private wait(): NodeJS.Timeout {
    return setTimeout(() => this.over(), Math.max(0, this.left())).unref();
  }

  private startGuard(): void {
    if (this.guard !== 'none' || !(this.pieces > SHORT_PIECES || isLong())) return;
    this.guard = 'starts';
    clearInterval(this.look);
    void import('node:worker_threads').then(({ Worker }) => this.guardWith(Worker));
  }

  private guardWith(Thread: typeof Worker): void {
    SHARED[OVER] = () => {
      this.over(true);
    };
    // What the call has Node load before anything else is not for the guard.
    // Streams of its own: Node would set up those of the process for a thread that prints nothing.
    this.thread = new Thread(GUARD, {
      ...{ eval: true, execArgv: [], stdout: true, stderr: true },
      workerData: Math.max(0, this.left()) + GRACE_MS,
    });
    this.thread.unref();
    // A machine that gives no thread is no reason to break off.
    this.thread.on('error', () => {});
    this.guard = 'there';
  }

  private over(fromInspector = false): never {
    const seconds = `${this.seconds} second${this.seconds === 1 ? '' : 's'}`;
    this.say(
      `The check took longer than ${seconds} (timeout) and was ended. It was reading ${readingNow()}. Nothing is said of any image.`,
    );
    if (fromInspector) endQuietly();
    process.exit(2);
  }
}

function isLong(): boolean {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000 > SHORT_MS.computing || performance.now() > SHORT_MS.waiting;
}

/** Prints before it returns, whatever streams have not written yet: to standard output (1) or standard error (2). */
export function printNow(stream: 1 | 2, text: string): void {
  try {
    writeSync(stream, text);
  } catch {
    // Nobody takes it.
  }
}

/** Node would say on standard error that it waits for a debugger. */
function endQuietly(): void {
  try {
    closeSync(2);
  } catch {
    // Nobody hears it.
  }
}
