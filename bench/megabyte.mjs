// What one megabyte of each kind of file costs at worst, offline: processor time, its ratio to an empty Node process that
// ran just before, and the peak of memory. 50 is 2 s where an empty Node takes 40 ms. Nothing is asserted here.
// `node bench/megabyte.mjs [WORDS OF A NAME]`, after `npm run build`; FROM=NAME begins there, BEST=3 takes the best of three.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureNode } from '../scripts/measure.mjs';
import { SHAPES } from './megabyte-shapes.mjs';

const { COMMAND, FROM, SHOW, BEST = '1' } = process.env;
const command = COMMAND ?? join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist/cli/index.js');
const TARGETS = ['--resolve', 'offline', '--target', 'ltsc2022', '--target', 'prod = 10.0.17763.5329'];
const words = process.argv.slice(2);
const names = Object.keys(SHAPES).filter((name) => words.every((word) => name.includes(word)));

console.log(' ratio   cpu    MB  size exit');
for (const name of FROM ? names.slice(names.indexOf(FROM)) : names) {
  const { args = [], ...files } = SHAPES[name]();
  const folder = mkdtempSync(join(tmpdir(), 'megabyte-'));
  try {
    let size = 0;
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
      size += Buffer.byteLength(text);
    }
    const measured = Array.from({ length: Number(BEST) }, () => {
      const empty = [1, 2, 3].map(() => measureNode(['-e', '0']).cpu).sort((a, b) => a - b)[1];
      const run = measureNode([command, ...TARGETS, ...args], { cwd: folder, timeout: 300_000 });
      return { ...run, ratio: run.cpu / empty };
    });
    const run = measured.sort((a, b) => a.ratio - b.ratio)[0];
    const columns = [run.ratio.toFixed(1), run.cpu.toFixed(0), run.megabytes.toFixed(0), (size / 1e6).toFixed(2)];
    console.log(
      `${[...columns, String(run.code)].map((each, at) => each.padStart([6, 5, 5, 5, 4][at])).join(' ')}  ${name}`,
    );
    if (SHOW) console.log((run.stdout + run.stderr).slice(0, Number(SHOW)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
