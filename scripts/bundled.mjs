// Which packages the bundles may hold: those that src/ imports, and all that these need in turn, as the lock file has them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @returns {string[]} folders of packages relative to the root, such as node_modules/yaml, sorted. */
export function bundledPackages(root) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const found = new Set();
  const open = importedBy(join(root, 'src')).map((name) => ['', name]);
  for (let next = open.pop(); next; next = open.pop()) {
    const path = installed(packages, ...next);
    if (path === null || found.has(path)) continue;
    found.add(path);
    for (const name of Object.keys(packages[path].dependencies ?? {})) open.push([path, name]);
  }
  return [...found].sort();
}

/** Names of packages, without what follows within them. */
function importedBy(folder) {
  const names = new Set();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [, name] of text.matchAll(/(?:\bfrom |\bimport\()'((?:@[\w.-]+\/)?[\w-][\w.-]*)(?:\/[^']*)?'/g))
      names.add(name);
  }
  return [...names];
}

/** Where Node finds a package from another: in its own folder, then further out. Null for Node's own modules. */
function installed(packages, from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const path = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (path in packages) return path;
    if (at === '') return null;
  }
}
