// `node scripts/release/files.mjs OUT`, at the root: makes all that a release consists of, from the committed dist/: the package,
// the single file, the bill of materials, the notes and the checksums. Also the dry run of a release.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const [out] = process.argv.slice(2);
if (out === undefined) {
  console.error('files: name a folder to write to');
  process.exitCode = 2;
} else {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const folder = resolve(out);
  mkdirSync(folder, { recursive: true });
  run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder]);
  node('single-file.mjs', join(folder, `${name}.cjs`));
  writeFileSync(join(folder, 'sbom.cdx.json'), node('sbom.mjs'));
  writeFileSync(join(folder, 'notes.md'), node('notes.mjs', version));
  const sums = readdirSync(folder)
    .filter((file) => !['SHA256SUMS', 'notes.md'].includes(file))
    .sort()
    .map(
      (file) =>
        `${createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex')}  ${file}\n`,
    );
  writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''));
}

function node(script, ...args) {
  return run(process.execPath, [join(here, script), ...args]);
}

function run(program, args) {
  return execFileSync(program, args, { encoding: 'utf8', shell: process.platform === 'win32' && program === 'npm' });
}
