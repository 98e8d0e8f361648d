import { isUtf8 } from 'node:buffer';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runGit } from './git.js';
import type { FileList } from './walk.js';

// -t tells tracked, deleted and untracked entries apart, --stage the files from the submodules.
const LIST = ['ls-files', '-z', '-t', '--stage', '--cached', '--deleted', '--others', '--exclude-standard'];

const SUBMODULE = '160000 ';

/**
 * The files of a git work tree at and below `root`: tracked ones that are there, and untracked ones that git does not
 * ignore; no submodules, no repositories within. `failure`: why git could not tell, in words.
 */
export async function gitFiles(root: string): Promise<FileList | { readonly failure: string }> {
  const listed = await runGit(root, LIST);
  return listed.ok ? readEntries(root, listed.output) : { failure: listed.reason };
}

function readEntries(root: string, output: Buffer): FileList {
  const files = new Set<string>();
  const deleted: string[] = [];
  const unnamable: string[] = [];
  for (let start = 0, end = output.indexOf(0); end !== -1; start = end + 1, end = output.indexOf(0, start)) {
    const entry = output.toString('utf8', start, end);
    const tag = entry[0];
    const untracked = tag === '?';
    const tab = untracked ? 1 : entry.indexOf('\t');
    const path = entry.slice(tab + 1);
    // A slash at the end: a repository within this one.
    if (tab === -1 || path === '' || path.endsWith('/') || path.startsWith('../')) continue;
    if (!untracked && entry.startsWith(SUBMODULE, 2)) continue;
    if (path.split('/').includes('node_modules')) continue;
    if (path.includes('\uFFFD') && !isUtf8(output.subarray(start, end))) unnamable.push(path);
    else if (tag === 'R') deleted.push(path);
    // Left out of a sparse checkout, or only marked so.
    else if (tag !== 'S' || existsSync(join(root, path))) files.add(path);
  }
  for (const path of deleted) files.delete(path);
  return { files: [...files], unnamable, notices: [] };
}
