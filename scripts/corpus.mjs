// `npm run corpus -- DIR [flags of the check]`: the check over every folder of DIR, as a table. For a maintainer's own
// sweep before a release: what changed in the numbers is what changed for people. Builds nothing: `npm run build` first.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureNode } from './measure.mjs';

const COMMAND = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist/cli/index.js');
const [folder, ...flags] = process.argv.slice(2);

if (folder === undefined || folder.startsWith('-')) {
  console.error('corpus: name a folder of repositories: npm run corpus -- DIR [--target HOST ...]');
  process.exitCode = 2;
} else {
  const repositories = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== '.git')
    .map(({ name }) => name)
    .sort();
  print(repositories.map((name) => ({ name, ...swept(join(folder, name)) })));
}

/** Offline and on a target of its own where the flags do not say otherwise, so that two sweeps can be compared. */
function swept(repository) {
  const asked = [
    ...(flags.some((flag) => flag.startsWith('--target')) ? [] : ['--target', 'ltsc2022']),
    ...(flags.some((flag) => flag.startsWith('--resolve')) ? [] : ['--resolve', 'offline']),
    ...flags,
  ];
  const run = measureNode([COMMAND, 'check', '--format', 'json', ...asked], { cwd: repository });
  const measured = { ms: run.ms, megabytes: run.megabytes };
  if (run.code !== 0 && run.code !== 1) return { ...measured, failed: run.stderr.split('\n')[0] };
  const { builds, totals } = JSON.parse(run.stdout);
  return {
    ...measured,
    files: new Set(builds.map(({ dockerfile }) => dockerfile)).size,
    windows: new Set(builds.filter(isWindows).map(({ dockerfile }) => dockerfile)).size,
    errors: totals.errors,
    warnings: totals.warnings,
    notices: totals.notices,
  };
}

function isWindows({ images }) {
  return images.some(({ results }) =>
    results.some(({ verdict, rule }) => verdict !== 'not-windows' && rule !== 'image-os-unknown'),
  );
}

function print(rows) {
  const width = Math.max(10, ...rows.map(({ name }) => name.length));
  const line = (name, cells) => `${name.padEnd(width)}${cells.map((cell) => String(cell).padStart(8)).join('')}`;
  console.log(line('repository', ['files', 'Windows', 'E', 'W', 'N', 's', 'MB']));
  for (const { name, failed, ...row } of rows)
    console.log(failed === undefined ? line(name, cellsOf(row)) : `${name.padEnd(width)}  not checked: ${failed}`);
  const checked = rows.filter(({ failed }) => failed === undefined);
  const sum = (key) => checked.reduce((total, row) => total + row[key], 0);
  const total = Object.fromEntries(
    ['files', 'windows', 'errors', 'warnings', 'notices', 'ms'].map((key) => [key, sum(key)]),
  );
  const megabytes = Math.max(0, ...checked.map((row) => row.megabytes));
  console.log(line(`${checked.length} of ${rows.length}`, cellsOf({ ...total, megabytes })));
}

function cellsOf({ files, windows, errors, warnings, notices, ms, megabytes }) {
  return [files, windows, errors, warnings, notices, (ms / 1000).toFixed(2), megabytes.toFixed(0)];
}
