// What all parts of the bench share: programs taken in turn, so that what else the machine does hits all alike, and a table.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureNode } from '../scripts/measure.mjs';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
export const COMMAND = join(ROOT, 'dist/cli/index.js');
export const ACTION = join(ROOT, 'dist/index.js');
export const TARGETS = ['--resolve', 'offline', '--target', 'ltsc2022', '--target', 'prod = 10.0.17763.5329'];
export const EMPTY = ['an empty Node', ['-e', '0']];

/**
 * Measures Node programs by turns and prints the medians of their processor time, as ratios to the first one's, and the
 * highest peak of their memory.
 * @param {string} title
 * @param {readonly (readonly [name: string, args: readonly string[], options?: object])[]} programs
 * @param {{ rounds: number, cwd: string, node?: string }} how
 */
export function compare(title, programs, { rounds, ...options }) {
  const runs = programs.map(() => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [index, [name, args, own]] of programs.entries()) {
      const run = measureNode(args, { ...options, ...own });
      if (run.code > 1) throw new Error(`${name} ended with code ${run.code}: ${run.stderr.slice(0, 500)}`);
      runs[index].push(run);
    }
  const first = median(runs[0].map(({ cpu }) => cpu));
  console.log(`\n${title}: processor time, median of ${rounds}`);
  for (const [index, [name]] of programs.entries()) {
    const cpu = median(runs[index].map((run) => run.cpu));
    const megabytes = Math.max(...runs[index].map((run) => run.megabytes));
    console.log(
      `  ${name.padEnd(48)} ${cpu.toFixed(0).padStart(6)} ms  ${(cpu / first).toFixed(2).padStart(6)} x  ${megabytes.toFixed(0).padStart(5)} MB`,
    );
  }
}

export function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

export function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
