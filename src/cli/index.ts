#!/usr/bin/env node
import { isTerminal, standardOutput } from '../io/stdout.js';
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
void main(process.argv.slice(2), terminal).then((code) => {
  process.exitCode = code;
});
