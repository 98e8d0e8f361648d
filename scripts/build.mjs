// TypeScript -> lib/ (tsc), then lib/ -> dist/ (ncc, which cannot compile TypeScript 7 itself).
// `node scripts/build.mjs [OUT]` builds into another folder, for the test that compares it with dist/.
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { licenses } from './licenses.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = resolve(root, process.argv[2] ?? 'dist');
// Always the same place: webpack numbers chunks by the paths of their modules.
const lib = join(root, 'lib');
const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');

rmSync(lib, { recursive: true, force: true });
execFileSync(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '-p', root, '--outDir', lib, '--removeComments'],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
rmSync(out, { recursive: true, force: true });

bundle(join(lib, 'action/index.js'), out);
bundle(join(lib, 'cli/index.js'), join(out, 'cli'));
writeFileSync(join(out, 'licenses.txt'), licenses(root));

/** Without comments, which every start would read again, but unminified: what runs in people's pipelines stays readable. */
function bundle(entry, folder) {
  execFileSync(process.execPath, [ncc, 'build', entry, '-o', folder, '--no-cache', '--quiet', '--target', 'es2022'], {
    cwd: root,
    stdio: 'inherit',
  });
}
