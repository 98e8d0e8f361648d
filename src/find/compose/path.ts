import { WORKSPACE } from '../workspace-path.js';

/**
 * A path as a compose or bake file writes it, relative to the workspace and normalised; null where it leads out of it.
 * @param folder relative to the workspace, `''` for its root
 */
export function within(folder: string, path: string): string | null {
  let slashed = path.replaceAll('\\', '/');
  let start = folder;
  if (slashed === WORKSPACE || slashed.startsWith(`${WORKSPACE}/`)) {
    slashed = slashed.slice(WORKSPACE.length + 1);
    start = '';
  }
  if (slashed.startsWith('/') || slashed.startsWith('~') || /^[a-z]:/i.test(slashed)) return null;
  const segments: string[] = [];
  for (const segment of `${start.replaceAll('\\', '/')}/${slashed}`.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return null;
  }
  return segments.join('/');
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A context that is no folder of this repository: git, an archive on the web, another image. */
export function isRemote(context: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:\/\/|git@|github\.com\/)/i.test(context);
}
