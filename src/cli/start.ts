import { printNow, startDeadline } from '../io/deadline.js';
import { endSoon } from '../io/end-soon.js';
import { isTerminal, standardError, standardOutput } from '../io/stdout.js';
import { DEFAULT_TIMEOUT_SECONDS } from '../options/table.js';
import { forLog } from '../report/harmless.js';
import { TOOL } from '../tool.js';
import { main } from './main.js';

let unprinted: string | null = null;

const deadline = startDeadline(DEFAULT_TIMEOUT_SECONDS, (message) => {
  printNow(2, `${TOOL.name}: ${forLog(message)}\n`);
});

const terminal = {
  stdout: standardOutput((reason) => {
    unprinted = reason;
  }),
  stderr: standardError(),
  env: process.env,
  // Whether it is a terminal, without setting up Node's stream for it.
  showsProgress: isTerminal(2),
  cwd: () => process.cwd(),
  endAfter: (seconds: number) => deadline.set(seconds),
};

// No top-level await: it would make the bundle wrap everything in functions that are then parsed twice.
void main(process.argv.slice(2), terminal).then(
  (code) => leave(code),
  (error: unknown) => {
    // Not bad input, which never throws, but a fault of ours or of the machine.
    terminal.stderr.write(`${TOOL.name}: the check broke off: ${forLog(String(error))}\n`);
    leave(2);
  },
);

function leave(code: number): void {
  process.exitCode = code;
  // What a stream could not write is known a moment later.
  setImmediate(() => {
    if (unprinted === null) return;
    terminal.stderr.write(`${TOOL.name}: what was found could not be printed: ${unprinted}\n`);
    process.exitCode = 2;
  });
  endSoon();
}
