import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode, isExhausted, reasonOf } from './reason.js';

/** The files of a folder: unsorted, relative to it, with `/`. `unnamable`: entries whose name is not Unicode. */
export interface FileList {
  readonly files: readonly string[];
  /** Those of them that are neither links nor were reached through one; left out where nobody looked. */
  readonly plain?: readonly string[];
  readonly unnamable: readonly string[];
  readonly notices: readonly string[];
}

export const SKIPPED = new Set(['.git', 'node_modules']);

/**
 * Every file and every link below `root`, dot folders included, `.git` and `node_modules` left out. Links are listed,
 * never walked into. A folder that cannot be read is left out with a notice.
 * @throws where that is the root, or where this process may open no more files
 */
export function walkFiles(root: string): FileList {
  const files: string[] = [];
  const links: string[] = [];
  const unnamable: string[] = [];
  const notices: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    let entries: Dirent[];
    try {
      entries = readdirSync(join(root, folder), { withFileTypes: true });
    } catch (error) {
      // Without its root, or with nothing left to open files with, all that is said of the rest would be wrong.
      if (isExhausted(error) || (folder === '' && errorCode(error) !== 'ENOENT'))
        throw new Error(`the folder "${folder || '.'}" cannot be read: ${reasonOf(error)}`);
      notices.push(`The folder ${JSON.stringify(folder || '.')} was left out: ${reasonOf(error)}.`);
      continue;
    }
    for (const entry of entries) {
      if (SKIPPED.has(entry.name)) continue;
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (isUnnamable(root, path)) unnamable.push(path);
      else if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile()) files.push(path);
      else if (entry.isSymbolicLink()) links.push(path);
    }
  }
  return { files: links.length === 0 ? files : [...files, ...links], plain: files, unnamable, notices };
}

/** A name that is not valid Unicode arrives with replacement characters in it, and then names nothing. */
function isUnnamable(root: string, path: string): boolean {
  if (!path.includes('\uFFFD')) return false;
  try {
    lstatSync(join(root, path));
    return false;
  } catch {
    return true;
  }
}
