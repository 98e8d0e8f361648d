// `node scripts/release/prepare.mjs VERSION [YYYY-MM-DD]`, at the root: writes the version wherever it stands and dates the
// changelog's section. Then `npm run build`, a commit, and a tag vVERSION on it.
import { readFileSync, writeFileSync } from 'node:fs';
import { withRelease } from './changelog.mjs';
import { parseVersion } from './semver.mjs';

const [version, date = new Date().toISOString().slice(0, 10)] = process.argv.slice(2);
if (parseVersion(version ?? '') === null || !/^\d{4}-\d\d-\d\d$/.test(date)) {
  console.error('prepare: a version such as 1.0.0 is expected, then, perhaps, a day such as 2026-12-01');
  process.exitCode = 2;
} else {
  edit('package.json', (text) => text.replace(/("version": ")[^"]+/, `$1${version}`));
  // Its own and that of the root among the packages.
  edit('package-lock.json', (text) => {
    const lock = JSON.parse(text);
    lock.version = version;
    lock.packages[''].version = version;
    return `${JSON.stringify(lock, null, 2)}\n`;
  });
  edit('src/tool.ts', (text) => text.replace(/(version: ')[^']+/, `$1${version}`));
  edit('CHANGELOG.md', (text) => withRelease(text, version, date));
}

function edit(path, change) {
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  if (changed === text) console.log(`prepare: ${path} said so before`);
  writeFileSync(path, changed);
}
