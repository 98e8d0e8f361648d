// TypeScript -> lib/ (tsc), then lib/ -> dist/: the action by ncc, the command by rolldown, as CommonJS in lazy chunks,
// which starts in half the time over an empty Node that ncc's modules take.
// `node scripts/build.mjs [OUT]` builds into another folder, for the test that compares it with dist/.
import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { bundledPackages } from './bundled.mjs';
import { licenses } from './licenses.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = resolve(root, process.argv[2] ?? 'dist');
// Always the same place: webpack numbers chunks by the paths of their modules.
const lib = join(root, 'lib');
const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');

rmSync(lib, { recursive: true, force: true });
run(join(root, 'node_modules/typescript/bin/tsc'), '-p', root, '--outDir', lib, '--removeComments');
rmSync(out, { recursive: true, force: true });

// Without comments, which every start would read again, but unminified: what runs in people's pipelines stays readable.
run(ncc, 'build', join(lib, 'action/index.js'), '-o', out, '--no-cache', '--quiet', '--target', 'es2022');
await bundleCommand(join(lib, 'cli/index.js'), join(out, 'cli'));
writeFileSync(join(out, 'licenses.txt'), licenses(root));

function run(...args) {
  execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
}

async function bundleCommand(entry, folder) {
  const bundle = await rolldown({ input: entry, cwd: root, platform: 'node', onLog: failOnWarning });
  const { output } = await bundle.write({
    dir: folder,
    format: 'cjs',
    comments: false,
    entryFileNames: 'index.js',
    chunkFileNames: ({ name, moduleIds }) => `${packageOf(moduleIds) ?? name}.js`,
  });
  await bundle.close();
  failOnUnlicensed(output.flatMap(({ moduleIds = [] }) => moduleIds));
  // The package around it says that its files are modules.
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ type: 'commonjs' }, null, 2)}\n`);
  chmodSync(join(folder, 'index.js'), 0o755);
}

/** Of a chunk that packages alone are in, the one that needs the others; its own entry is often called dist or index. */
function packageOf(modules) {
  const names = modules.map((id) => /.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?([^\\/]+)/.exec(id)?.[1]);
  return names.includes(undefined) ? null : names.at(-1);
}

/** What the bundler put in and nobody counted would be a package whose licence dist/ lacks. */
function failOnUnlicensed(modules) {
  const counted = bundledPackages(root).map((path) => `${join(root, path)}${sep}`);
  const others = modules.filter(
    (id) => id.includes(`${sep}node_modules${sep}`) && !counted.some((path) => id.startsWith(path)),
  );
  if (others.length > 0) throw new Error(`bundled, but not imported by src/: ${others.join(', ')}`);
}

function failOnWarning(level, log, handle) {
  if (level === 'warn') throw new Error(log.message);
  handle(level, log);
}
