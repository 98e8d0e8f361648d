import { lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, parse, resolve, sep } from 'node:path';
import { errorCode, reasonOf } from './reason.js';

/** Where a file is to be written, or why it is not (`reason` fits after `<path> could not be written: `). */
export type Destination = { readonly path: string } | { readonly reason: string };

const THROUGH_LINK = 'a symbolic link of the repository is on the way, and nothing is written through one';
const INTO_GIT = 'it lies in .git, where git keeps what it runs';

/** As many as Linux follows. */
const MOST_LINKS = 40;

/**
 * Follows `path` (relative to the working directory) name by name. Links outside of the folders `untrusted` are the
 * caller's own and are followed; a link within one of them may have been put there by the change that is checked, and
 * leads nowhere. Nothing within them is written into `.git` either. The path that is given back holds no link.
 */
export function destinationOf(path: string, untrusted: readonly string[]): Destination {
  const { root, names } = split(resolve(path));
  const roots = untrusted.map(realOf);
  let at = root;
  let links = 0;
  for (let name = names.shift(); name !== undefined; name = names.shift()) {
    const inside = roots.some((folder) => liesAt(at, folder));
    if (inside && isGit(name)) return { reason: INTO_GIT };
    const next = join(at, name);
    const link = linkAt(next);
    if (typeof link === 'object' && link !== null) return link;
    if (link === null) {
      at = next;
      continue;
    }
    if (inside) return { reason: THROUGH_LINK };
    // What /dev/stdout leads to has no path of its own.
    if (names.length === 0 && isSpecial(next)) return { path: next };
    links += 1;
    if (links > MOST_LINKS) return { reason: 'is a link that leads in a circle' };
    const target = split(resolve(dirname(next), link));
    at = target.root;
    names.unshift(...target.names);
  }
  return { path: at };
}

/** What a link says; null for anything else, and for what does not exist. */
function linkAt(path: string): string | null | { readonly reason: string } {
  try {
    return lstatSync(path).isSymbolicLink() ? readlinkSync(path) : null;
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? null : { reason: reasonOf(error) };
  }
}

function isSpecial(path: string): boolean {
  try {
    const stats = statSync(path);
    return !stats.isFile() && !stats.isDirectory();
  } catch {
    return false;
  }
}

function split(absolute: string): { readonly root: string; readonly names: string[] } {
  const { root } = parse(absolute);
  return {
    root,
    names: absolute
      .slice(root.length)
      .split(sep)
      .filter((name) => name !== ''),
  };
}

/** In any spelling that some file system takes for it: case, invisible characters, trailing dots, the short name. */
function isGit(name: string): boolean {
  const plain = name.replaceAll(/[\p{Cf}\s.]/gu, '').toLowerCase();
  return /^\./.test(name.replaceAll(/\p{Cf}/gu, '')) ? plain === 'git' : plain === 'git~1';
}

function liesAt(path: string, folder: string): boolean {
  // Elsewhere file systems tell upper from lower case no apart, as a rule.
  const fold = (text: string) => (process.platform === 'linux' ? text : text.toLowerCase());
  return fold(path) === fold(folder) || fold(path).startsWith(fold(folder.endsWith(sep) ? folder : folder + sep));
}

function realOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return resolve(path);
  }
}
