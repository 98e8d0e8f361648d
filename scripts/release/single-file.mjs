// The command as one CommonJS file that needs nothing but Node 20: `node scripts/release/single-file.mjs OUT`, after
// `npm run build`. One file for every system, the same to the byte wherever it is built; Node's single executable
// applications would be 110 MB for each system, built on each, and unsigned ones are refused by macOS and Windows.
import { chmodSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const [, , out] = process.argv;
if (out === undefined) {
  console.error('single-file: name the file to write');
  process.exitCode = 2;
} else {
  const bundle = await rolldown({ input: join(root, 'dist/cli/index.js'), cwd: root, platform: 'node' });
  await bundle.write({ file: resolve(out), format: 'cjs', comments: false, codeSplitting: false });
  await bundle.close();
  chmodSync(out, 0o755);
}
