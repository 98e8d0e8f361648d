import { asWritten, hasUnknown, unknown } from './unknown.js';

/**
 * How the workspace is spelled where files of the repository name it: what `${{ github.workspace }}` and GITHUB_WORKSPACE
 * stand for while texts are read, on any system. It is nowhere opened.
 */
export const WORKSPACE = '/github/workspace';

/**
 * A path of a step as one of the workspace: `/` between names, no `.` and `..`, '' for the workspace itself.
 * @param from folder that it is relative to, normalised
 * @returns null for a path outside of the workspace; a mark where that cannot be told
 */
export function workspacePath(path: string, from: string, backslashes: boolean): string | null {
  const slashed = (backslashes ? path.replaceAll('\\', '/') : path).trim();
  if (/^~/.test(slashed)) return null;
  const joined = join(from, slashed);
  if (joined === null) return unknownPath(path);
  return isOutside(joined) ? null : joined;
}

/**
 * A path as a command in `folder` means it, relative to the workspace and normalised ('' is the root). What leads out of
 * the workspace begins with `..`, `/` or a drive. As it was written where what `..` leads out of is not known.
 */
export function joinPath(folder: string, path: string): string {
  const slashed = path.replaceAll('\\', '/');
  return join(folder, slashed) ?? slashed;
}

const OUTSIDE = /^(?:\.\.(?:\/|$)|\/|[A-Za-z]:)/;

export function isOutside(path: string): boolean {
  return OUTSIDE.test(path);
}

/**
 * Whether a path that a text of the repository came to may be looked up: on no system one of another place. What Windows takes
 * for a drive, a share of the network or a way out is none of the workspace elsewhere either.
 */
export function isInside(path: string): boolean {
  const slashed = path.replaceAll('\\', '/');
  return !isOutside(slashed) && !slashed.split('/').includes('..') && !path.includes('\0');
}

/** null where `..` leads out of a folder that is not known. */
function join(folder: string, slashed: string): string | null {
  const inWorkspace = slashed === WORKSPACE || slashed.startsWith(`${WORKSPACE}/`);
  // A path that begins with something unknown may be absolute.
  const stands = !inWorkspace && /^(?:\/|[A-Za-z]:|\uFDD0)/.test(slashed);
  if (stands) return slashed.startsWith('\uFDD0') && slashed.split('/').includes('..') ? null : slashed;
  const segments = inWorkspace || folder === '' ? [] : folder.split('/');
  for (const segment of (inWorkspace ? slashed.slice(WORKSPACE.length) : slashed).split('/')) {
    if (segment === '' || segment === '.') continue;
    const last = segments.at(-1);
    if (segment !== '..' || last === undefined || last === '..') segments.push(segment);
    else if (hasUnknown(last)) return null;
    else segments.pop();
  }
  return segments.join('/');
}

/** The path below a folder, '' for the folder itself; null where it is not within it. */
export function below(folder: string, path: string): string | null {
  if (folder === '') return path;
  if (path === folder) return '';
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
}

/** A mark for a path, which may hold marks itself. */
export function unknownPath(path: string): string {
  return unknown(asWritten(path));
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** What is not a folder or file of this repository: git, an archive on the web, another image. */
export function isRemote(context: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:\/\/|git@|github\.com\/)/i.test(context);
}
