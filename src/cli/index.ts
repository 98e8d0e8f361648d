#!/usr/bin/env node
import { endSoon } from '../io/end-soon.js';
import { isTerminal, standardOutput } from '../io/stdout.js';
import { forLog } from '../report/harmless.js';
import { TOOL } from '../tool.js';
import { main } from './main.js';

const terminal = {
  stdout: standardOutput(),
  stderr: { write: (text: string) => process.stderr.write(text) },
  env: process.env,
  // Whether it is a terminal, without setting up Node's stream for it.
  showsProgress: isTerminal(2),
  cwd: () => process.cwd(),
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
  endSoon();
}
