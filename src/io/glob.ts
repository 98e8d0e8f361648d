import { type Dirent, readdirSync } from 'node:fs';
import { Globs } from '../glob/globs.js';
import type { Boundary } from './boundary.js';
import { SKIPPED } from './walk.js';

/** For all globs of a run: two seconds. */
const MOST_STEPS = 1_000_000_000;

interface Entry {
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'link';
}

/**
 * Files by globs. Links to folders are followed only where a glob spells them out, links to files within the root are
 * files. Folders are read once, and only those that may hold something.
 */
export class GlobbedFiles {
  readonly #boundary: Boundary;
  readonly #globs = new Globs(MOST_STEPS);
  readonly #entries = new Map<string, readonly Entry[]>();

  constructor(boundary: Boundary) {
    this.#boundary = boundary;
  }

  /** Sorted; null where the globs so far take too long. */
  matching(pattern: string): readonly string[] | null {
    const glob = this.#globs.of(pattern);
    const found = new Set<string>();
    const folders = glob.folders().filter((folder) => !folder.split('/').some((name) => SKIPPED.has(name)));
    const seen = new Set(folders);
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      const entries = this.#entriesOf(folder);
      if (!this.#globs.spend(entries.length + 1)) return null;
      for (const { path, kind } of entries) {
        if (kind === 'folder') {
          if (!seen.has(path) && this.#globs.mayHold(glob, path)) folders.push(path);
          seen.add(path);
        } else if (this.#globs.match(glob, path) && (kind === 'file' || this.#boundary.locate(path).kind === 'file'))
          found.add(path);
      }
    }
    return this.#globs.spent ? null : [...found].sort();
  }

  #entriesOf(folder: string): readonly Entry[] {
    const known = this.#entries.get(folder);
    if (known) return known;
    const located = this.#boundary.locate(folder);
    let found: readonly Dirent[] = [];
    try {
      if (located.kind === 'folder') found = readdirSync(located.real, { withFileTypes: true });
    } catch {
      // A folder that may not be read holds nothing.
    }
    const entries = found.flatMap((entry): Entry[] => {
      const kind = kindOf(entry);
      if (kind === null || SKIPPED.has(entry.name)) return [];
      return [{ path: folder === '' ? entry.name : `${folder}/${entry.name}`, kind }];
    });
    this.#entries.set(folder, entries);
    return entries;
  }
}

function kindOf(entry: Dirent): Entry['kind'] | null {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : null;
}
