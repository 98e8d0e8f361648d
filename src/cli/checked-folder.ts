import { statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { findRoot } from '../io/workspace.js';

/** What a call is about. */
export interface CheckedFolder {
  /** Absolute: the repository, else the folder, that the check stays in. */
  readonly root: string;
  /** Relative to the root, with `/`: what relative paths of the call start from. */
  readonly folder: string;
  readonly dockerfiles: readonly string[];
}

/**
 * The repository around the working directory; or, where a path of the call leads out of it, the repository (else the
 * folder) around all paths of the call. What a person names on a command line may be anywhere; what a repository names
 * may not.
 */
export function placeOf(cwd: string, dockerfiles: readonly string[]): CheckedFolder {
  const root = findRoot(cwd);
  const named = dockerfiles.filter((path) => !path.startsWith('!')).map((path) => fixedPart(resolve(cwd, path)));
  const folder = relative(root, cwd).replaceAll('\\', '/');
  if (named.every((path) => isWithin(path, root))) return { root, folder, dockerfiles };
  const absolute = dockerfiles.map((path) =>
    path.startsWith('!') ? `!${resolve(cwd, path.slice(1))}` : resolve(cwd, path),
  );
  return { root: findRoot(named.map(folderOf).reduce(commonFolder)), folder: '', dockerfiles: absolute };
}

/** Folders whose content others may have chosen: the repository that is checked, and the one that the call comes from. */
export function untrustedFolders(cwd: string, root: string): readonly string[] {
  return [...new Set([root, findRoot(cwd)])];
}

/** The folders before the first glob character. */
function fixedPart(path: string): string {
  const glob = path.search(/[*?[\]{}()]/);
  return glob < 0 ? path : dirname(`${path.slice(0, glob)}x`);
}

function folderOf(path: string): string {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : dirname(path);
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function commonFolder(a: string, b: string): string {
  let folder = a;
  while (!isWithin(b, folder) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
