import { lstatSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { destinationOf } from './destination.js';
import { runGit } from './git.js';
import { notTooDeep } from './json-depth.js';
import { writeFileAtomically } from './output.js';
import { liesIn } from './program.js';
import { errorCode, reasonOf } from './reason.js';
import { readText } from './text-file.js';

/** Ten thousand images of a few variants each take 3 MB. */
const LIMIT = 64 * 1024 * 1024;

/** The file that keeps what registries answered; notices are whole sentences. */
export interface CacheFile {
  /** `text` is null where there is no such file yet, or where it cannot be read: then a notice says why. */
  load(): Promise<{ readonly text: string | null; readonly notice: string | null }>;
  /**
   * Writes the whole file or nothing, and only what differs from what was loaded. A file that could not be read is let
   * be. Gives a notice where that failed.
   */
  save(text: string | null): Promise<string | null>;
}

/**
 * `path` as the user gave it, relative to the working directory; `untrusted`: folders whose content others chose, where
 * no link is followed.
 */
export function cacheFile(path: string, untrusted: readonly string[]): CacheFile {
  let before: string | null = null;
  let readable = true;
  return {
    async load() {
      const content = await read(path, untrusted);
      if (content.kind === 'unreadable') {
        readable = false;
        return { text: null, notice: `The cache ${path} was not used: ${content.reason}.` };
      }
      before = content.kind === 'text' ? content.text : null;
      return { text: before, notice: null };
    },
    async save(text) {
      if (text === null || text === before || !readable) return null;
      const written = await writeFileAtomically(path, text, untrusted);
      if (!written.ok) return `The cache ${written.message}.`;
      before = text;
      return null;
    },
  };
}

async function read(path: string, untrusted: readonly string[]) {
  const located = destinationOf(path, untrusted);
  if ('reason' in located) return { kind: 'unreadable', reason: located.reason } as const;
  try {
    lstatSync(located.path);
    const folder = untrusted.find((each) => liesIn(located.path, each));
    if (folder !== undefined && (await isTracked(folder, located.path)))
      return { kind: 'unreadable', reason: TRACKED } as const;
    return notTooDeep(readText(located.path, LIMIT));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { kind: 'missing' } as const;
    return { kind: 'unreadable', reason: reasonOf(error) } as const;
  }
}

const TRACKED = 'git tracks it, so a pull request could have filled it; a folder like RUNNER_TEMP is the place for it';

/** Where git cannot tell, nothing is lost: what the file holds is verified all the same. */
async function isTracked(root: string, path: string): Promise<boolean> {
  const list = ['--literal-pathspecs', 'ls-files', '-z', '--', basename(path)];
  const listed = await runGit(root, ['-C', dirname(path), ...list]);
  return listed.ok && listed.output.length > 0;
}
