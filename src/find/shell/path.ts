import { WORKSPACE } from '../workspace-path.js';
import { isKnown } from './marks.js';

const OUTSIDE = /^(?:\.\.(?:\/|$)|\/|[A-Za-z]:)/;

/**
 * A path as a command in `folder` means it, relative to the workspace and normalised (`''` is the root). What leads out
 * of the workspace begins with `..`, `/` or a drive. Where a part is not known, nothing is normalised.
 */
export function joinPath(folder: string, path: string): string {
  const slashed = path.replaceAll('\\', '/');
  if (slashed === WORKSPACE || slashed.startsWith(`${WORKSPACE}/`)) return normal(slashed.slice(WORKSPACE.length + 1));
  if (/^(?:\/|[A-Za-z]:|\uFDD0)/.test(slashed)) return slashed;
  const relative = slashed.replace(/^(?:\.\/+)+/, '').replace(/^\.$/, '');
  return normal(folder === '' || relative === '' ? folder + relative : `${folder}/${relative}`);
}

export function isOutside(path: string): boolean {
  return OUTSIDE.test(path);
}

function normal(path: string): string {
  if (!isKnown(path)) return path;
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..' && segments.length > 0 && segments.at(-1) !== '..') segments.pop();
    else segments.push(segment);
  }
  return (path.startsWith('/') ? '/' : '') + segments.join('/');
}
