// TypeScript -> lib/ (tsc), then lib/ -> dist/. The command is bundled by rolldown, as CommonJS in lazy chunks, which start
// faster than ncc's modules. The action is bundled by ncc, after rolldown took out of @actions/core what is not
// used: its OIDC client alone would load an HTTP stack of 1 MB at each start.
// `node scripts/build.mjs [OUT]` builds into another folder, for the test that compares it with dist/.
import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** JSON is read faster than code that means the same. */
const TABLES = {
  name: 'tables',
  load(id) {
    if (!id.endsWith('.json')) return null;
    const text = JSON.stringify(JSON.parse(readFileSync(id, 'utf8')));
    return { code: `export default JSON.parse(${JSON.stringify(text)});`, moduleType: 'js' };
  },
};

/** Modules that every check loads; known once all are read. */
let starting = null;

rmSync(lib, { recursive: true, force: true });
run(join(root, 'node_modules/typescript/bin/tsc'), '-p', root, '--outDir', lib, '--removeComments');
rmSync(out, { recursive: true, force: true });

// Without comments, which every start would read again, but unminified: what runs in people's pipelines stays readable.
await shakeAction(join(lib, 'action/index.js'), join(lib, 'shaken'));
run(ncc, 'build', join(lib, 'shaken/index.js'), '-o', out, '--no-cache', '--quiet', '--target', 'es2022');
await bundleCommand(join(lib, 'cli/index.js'), join(out, 'cli'));
writeFileSync(join(out, 'licenses.txt'), licenses(root));

function run(...args) {
  execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
}

async function shakeAction(entry, folder) {
  const isCore = /[\\/]@actions[\\/]core[\\/]/;
  const bundle = await rolldown({
    input: entry,
    cwd: root,
    platform: 'node',
    onLog: failOnWarning,
    external: (id) => /^[@\w]/.test(id) && !/^@actions\/core$|^[A-Za-z]:/.test(id),
    // Its modules do nothing when they are loaded, though its package does not say so.
    treeshake: { moduleSideEffects: (id, external) => external || !isCore.test(id) },
  });
  await bundle.write({
    dir: folder,
    format: 'esm',
    comments: false,
    entryFileNames: 'index.js',
    chunkFileNames: '[name].js',
  });
  await bundle.close();
}

async function bundleCommand(entry, folder) {
  const bundle = await rolldown({ input: entry, cwd: root, platform: 'node', onLog: failOnWarning, plugins: [TABLES] });
  const { output } = await bundle.write({
    dir: folder,
    format: 'cjs',
    comments: false,
    entryFileNames: 'index.js',
    // What every check needs is one file: opening and compiling a dozen takes longer.
    codeSplitting: {
      groups: [{ debugName: 'check', name: (id, context) => (startsWith(id, context) ? 'check' : null) }],
    },
    chunkFileNames: ({ name, moduleIds }) => `${packageOf(moduleIds) ?? name}.js`,
  });
  await bundle.close();
  failOnUnlicensed(output.flatMap(({ moduleIds = [] }) => moduleIds));
  for (const { fileName, code } of output) writeFileSync(join(folder, fileName), inAscii(code));
  // The package around it says that its files are modules.
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ type: 'commonjs' }, null, 2)}\n`);
  chmodSync(join(folder, 'index.js'), 0o755);
}

/** One other letter, and Node reads and keeps all of a file as two bytes a letter. */
function inAscii(code) {
  return code.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Whether a module is loaded by every check: reached from its start, and from its text, without an import(). */
function startsWith(id, context) {
  starting ??= reached(
    ['cli/start.js', 'report/text.js'].map((path) => join(lib, path)),
    context,
  );
  return starting.has(id);
}

function reached(entries, context) {
  const found = new Set(entries);
  for (const id of found) for (const next of context.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  return found;
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
