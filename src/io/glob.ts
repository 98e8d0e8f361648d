import { type Dirent, readdirSync } from 'node:fs';
import { Globs } from '../glob/globs.js';
import type { Boundary } from './boundary.js';
import { SKIPPED } from './walk.js';

/** For all globs of a run: two seconds. */
const MOST_STEPS = 1_000_000_000;

/**
 * Files by globs. Links to folders are followed only where a glob spells them out, links to files within the root are
 * files. Folders are read once, and only those that may hold something.
 */
export class GlobbedFiles {
  readonly #boundary: Boundary;
  readonly #globs = new Globs(MOST_STEPS);
  readonly #entries = new Map<string, readonly Dirent[]>();

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
      for (const entry of entries) {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory()) {
          if (!seen.has(path) && this.#globs.mayHold(glob, path)) folders.push(path);
          seen.add(path);
        } else if (this.#globs.match(glob, path) && this.#isFile(entry, path)) found.add(path);
      }
    }
    return this.#globs.spent ? null : [...found].sort();
  }
  #entriesOf(folder: string): readonly Dirent[] {
    const known = this.#entries.get(folder);
    if (known) return known;
    const located = this.#boundary.locate(folder);
    let entries: readonly Dirent[] = [];
    try {
      if (located.kind === 'folder') entries = readdirSync(located.real, { withFileTypes: true });
    } catch {
      // A folder that may not be read holds nothing.
    }
    entries = entries.filter(({ name }) => !SKIPPED.has(name));
    this.#entries.set(folder, entries);
    return entries;
  }

  #isFile(entry: Dirent, path: string): boolean {
    return entry.isFile() || (entry.isSymbolicLink() && this.#boundary.locate(path).kind === 'file');
  }
}
