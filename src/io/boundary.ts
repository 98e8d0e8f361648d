import { lstatSync, realpathSync, type Stats, statSync } from 'node:fs';
import { isAbsolute, join, sep } from 'node:path';
import { errorCode, reasonOf } from './reason.js';

/** Where a path leads: a real path within the root, or why there is none (`reason` fits after `<path>: `). */
export type Located =
  | { readonly kind: 'file' | 'folder' | 'other'; readonly real: string }
  | { readonly kind: 'missing' | 'outside' | 'refused'; readonly reason: string };

type Folder = { readonly real: string } | Extract<Located, { reason: string }>;

const LINK_OUT = { kind: 'outside', reason: 'is a link that leads out of the repository' } as const;
const PATH_OUT = { kind: 'outside', reason: 'lies outside the repository' } as const;
const GIT_FOLDER = { kind: 'outside', reason: 'lies in .git, which holds no files of the repository' } as const;
const NOT_A_NAME = { kind: 'missing', reason: 'does not exist (no file can have this name)' } as const;

/**
 * Turns paths relative to a root into real paths, and lets none lead out of it: neither by its text (`../x`, absolute)
 * nor through a link. `.git` counts as outside, for it may hold credentials that a link could bring into a report.
 * Everything here is synchronous, since for thousands of small look-ups that is several times faster.
 */
export class Boundary {
  readonly #root: string;
  readonly #folders = new Map<string, Folder>();

  /** `root` is an absolute path. */
  constructor(root: string) {
    this.#root = root;
  }

  /** `path` is relative to the root, with `/` (on Windows `\` too). Never throws. */
  locate(path: string): Located {
    const segments = segmentsOf(path);
    if (!Array.isArray(segments)) return segments;
    const name = segments.pop();
    const folder = this.#folder(segments.join('/'));
    if ('reason' in folder) return folder;
    if (name === undefined) return { kind: 'folder', real: folder.real };
    try {
      const real = join(folder.real, name);
      const stats = lstatSync(real);
      return stats.isSymbolicLink() ? this.#follow(real) : { kind: kindOf(stats), real };
    } catch (error) {
      return failure(error);
    }
  }

  /** The real path of a file that a walk through the root has met on a way without links: nothing is looked up anew. */
  plain(path: string): string | null {
    const root = this.#folder('');
    return 'reason' in root ? null : join(root.real, path);
  }

  #follow(link: string): Located {
    try {
      const real = realpathSync.native(link);
      return this.#refusal(real) ?? { kind: kindOf(statSync(real)), real };
    } catch (error) {
      const missing = errorCode(error) === 'ENOENT';
      return missing ? { kind: 'missing', reason: 'is a link to something that does not exist' } : failure(error);
    }
  }

  #folder(path: string): Folder {
    const known = this.#folders.get(path);
    if (known) return known;
    let folder: Folder;
    try {
      const real = realpathSync.native(join(this.#root, path));
      folder = (path === '' ? null : this.#refusal(real)) ?? { real };
    } catch (error) {
      folder = failure(error);
    }
    this.#folders.set(path, folder);
    return folder;
  }

  #refusal(real: string): Extract<Located, { reason: string }> | null {
    const root = this.#folder('');
    if ('reason' in root) return root;
    if (real === root.real) return null;
    const prefix = root.real.endsWith(sep) ? root.real : root.real + sep;
    if (!real.startsWith(prefix)) return LINK_OUT;
    return real.slice(prefix.length).split(sep).includes('.git') ? GIT_FOLDER : null;
  }
}

function segmentsOf(path: string): string[] | Extract<Located, { reason: string }> {
  const windows = process.platform === 'win32';
  const slashed = windows ? path.replaceAll('\\', '/') : path;
  if (path.includes('\0')) return NOT_A_NAME;
  if (slashed.startsWith('/') || isAbsolute(path)) return PATH_OUT;
  // A colon names a drive or an alternate data stream there.
  if (windows && path.includes(':')) return NOT_A_NAME;
  const segments: string[] = [];
  for (const segment of slashed.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return PATH_OUT;
  }
  return segments.includes('.git') ? GIT_FOLDER : segments;
}

function kindOf(stats: Stats): 'file' | 'folder' | 'other' {
  if (stats.isFile()) return 'file';
  return stats.isDirectory() ? 'folder' : 'other';
}

function failure(error: unknown): Extract<Located, { reason: string }> {
  const code = errorCode(error);
  const missing = code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'ELOOP';
  return { kind: missing ? 'missing' : 'refused', reason: reasonOf(error) };
}
