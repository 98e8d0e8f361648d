import { type Dirent, readdir } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { FileSystemAdapter } from 'tinyglobby';
import { Boundary } from './boundary.js';

/**
 * Files below `root` that match a glob with `/`, sorted, dot files included, `node_modules` and `.git` left out. Links
 * to folders are not followed, links to files within the root are files. A pattern that is absolute, climbs (`..`), is
 * no glob at all or would take the matcher more than seconds matches nothing.
 * @param among the files there are, relative to `root`; with a boundary those on disk
 */
export async function globFiles(
  root: string,
  pattern: string,
  among: Boundary | readonly string[],
): Promise<readonly string[]> {
  if (pattern.trim() === '' || leadsOut(pattern) || isCostly(pattern)) return [];
  const { glob } = await import('tinyglobby');
  try {
    const found = await glob(pattern, {
      cwd: root,
      dot: true,
      onlyFiles: true,
      expandDirectories: false,
      followSymbolicLinks: false,
      ignore: ['**/node_modules/**', '**/.git/**'],
      fs: { readdir: readdirOf(root, among) as NonNullable<FileSystemAdapter['readdir']> },
    });
    return [...new Set(found)].filter((path) => !leadsOut(path)).sort();
  } catch {
    // The matcher refuses some patterns (longer than 64 KB) by throwing.
    return [];
  }
}

function leadsOut(pattern: string): boolean {
  // `.\./` means `../` to the matcher.
  const plain = pattern.replaceAll('\\', '');
  return plain.startsWith('/') || isAbsolute(pattern) || isAbsolute(plain) || plain.split('/').includes('..');
}

const MOST_RUNS = 4;

/**
 * The matcher makes a regular expression that backtracks: each further `*` in a segment, and each further `**`, multiplies
 * its work by the length of a name, a run within a repeated group squares it again and again.
 */
function isCostly(pattern: string): boolean {
  const segments = pattern.split('/');
  if (segments.filter((segment) => segment.includes('**')).length > MOST_RUNS) return true;
  return segments.some((segment) => {
    const runs = segment.replaceAll(/\*+/g, '*').match(/[*+]/g)?.length ?? 0;
    return runs > (/[*+]\([^)]*[*+(]|\)\+/.test(segment) ? 1 : MOST_RUNS);
  });
}

type Callback = (error: Error | null, entries?: Dirent[]) => void;
type Readdir = (path: string, options: unknown, callback: Callback) => void;

function readdirOf(root: string, among: Boundary | readonly string[]): Readdir {
  return among instanceof Boundary ? confinedReaddir(root, among) : listedReaddir(root, among);
}

/** Folders as a list of files makes them. */
function listedReaddir(root: string, files: readonly string[]): Readdir {
  const folders = new Map<string, Map<string, 'file' | 'folder'>>();
  for (const file of files) {
    let folder = '';
    const names = file.split('/');
    for (const [index, name] of names.entries()) {
      const entries = folders.get(folder) ?? new Map<string, 'file' | 'folder'>();
      folders.set(folder, entries.set(name, index === names.length - 1 ? 'file' : 'folder'));
      folder = folder === '' ? name : `${folder}/${name}`;
    }
  }
  return (path, _options, callback) => {
    const entries = folders.get(relative(root, path).split(sep).join('/')) ?? [];
    callback(
      null,
      [...entries].map(
        ([name, kind]) =>
          ({
            name,
            isFile: () => kind === 'file',
            isDirectory: () => kind === 'folder',
            isSymbolicLink: () => false,
          }) as Dirent,
      ),
    );
  };
}

/**
 * tinyglobby leaves out every link, and walks into one that the fixed beginning of a pattern names. Here links to
 * files within the root pass as files, and a folder that a link puts outside is empty.
 */
function confinedReaddir(root: string, boundary: Boundary): Readdir {
  const locate = (path: string) => boundary.locate(relative(root, path).split(sep).join('/'));
  return (path, _options, callback) => {
    if (locate(path).kind !== 'folder') return callback(null, []);
    readdir(path, { withFileTypes: true }, (error, entries) => {
      if (error) return callback(error);
      const isFile = (entry: Dirent) => entry.isSymbolicLink() && locate(join(path, entry.name)).kind === 'file';
      callback(
        null,
        entries.map((entry) => (isFile(entry) ? Object.create(entry, { isFile: { value: () => true } }) : entry)),
      );
    });
  };
}
