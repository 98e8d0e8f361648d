import { lstat, realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { GivenFile, Workspace } from '../find/plan.js';
import { reading } from '../watch/watched.js';
import { errorCode, reasonOf } from './reason.js';
import { readText } from './text-file.js';

/**
 * A file that the call names: relative to `base`, in the workspace or anywhere else, since who calls may read what they
 * can read. In the workspace no link is followed out of it. Never throws.
 */
export async function readGivenFile(
  workspace: Workspace,
  base: string,
  path: string,
  limit: number,
): Promise<GivenFile> {
  const absolute = resolve(base, path);
  const inside = workspace.root === undefined ? null : pathWithin(workspace.root, absolute);
  if (inside !== null) {
    if ((await workspace.kind(inside)) === 'missing')
      return (await isLink(absolute)) ? { kind: 'unreadable', reason: DANGLING, file: inside } : { kind: 'missing' };
    const content = await workspace.read(inside, limit);
    return { ...content, file: inside };
  }
  reading(path);
  try {
    return { ...readText(await realpath(absolute), limit), file: path };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { kind: 'missing' };
    return { kind: 'unreadable', reason: reasonOf(error), file: path };
  }
}

/** It was meant to be there: what it leads to may be in a submodule that was not checked out. */
const DANGLING = 'is a link to a file that does not exist';

async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch {
    return false;
  }
}

/** With `/`; null for what lies outside. */
function pathWithin(root: string, path: string): string | null {
  const way = relative(root, path);
  if (way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) return null;
  return way.replaceAll('\\', '/');
}
