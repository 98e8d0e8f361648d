import { existsSync, mkdirSync } from 'node:fs';
import { chmod, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { destinationOf } from './destination.js';
import { errorCode, reasonOf } from './reason.js';

/** What is written: as a whole or part by part. */
export type Text = string | Uint8Array | Iterable<string>;

export type Written = { readonly ok: true } | { readonly ok: false; readonly message: string };

/**
 * Writes a whole file or nothing: a temporary file beside it, then renamed over it. Makes the folders above it, keeps
 * the permissions of a file that is replaced. `untrusted`: folders whose content others chose; nothing is written through
 * a link that lies there, nor into `.git`. Outside of them links are followed and kept, and what is not a regular file
 * (`/dev/stdout`) is written to as it is. `message` names the path and says why it failed.
 */
export async function writeFileAtomically(path: string, text: Text, untrusted: readonly string[]): Promise<Written> {
  const failed = (reason: string): Written => ({ ok: false, message: `${path} could not be written: ${reason}` });
  const destination = destinationOf(path, untrusted);
  if ('reason' in destination) return failed(destination.reason);
  try {
    await write(destination.path, text);
    return { ok: true };
  } catch (error) {
    return failed(reasonOf(error));
  }
}

async function write(path: string, text: Text): Promise<void> {
  const target = await existing(path);
  if (target === null) makeFolders(dirname(path));
  else if (!target.regular) return writeFile(path, text);
  const destination = target?.real ?? path;
  // Short, since a long name with more behind it may not be one that the file system allows. Opened with wx below, so it
  // need not be unguessable (and node:crypto costs the start of the command 4 ms).
  const temporary = join(
    dirname(destination),
    `.${process.pid.toString(36)}${Math.random().toString(36).slice(2, 10)}.tmp`,
  );
  try {
    await writeFile(temporary, text, { flag: 'wx' });
    if (target !== null) await chmod(temporary, target.mode);
    await rename(temporary, destination);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** One by one: below a folder that takes none (/proc), Node's `recursive` never ends. */
function makeFolders(path: string): void {
  const missing: string[] = [];
  for (let at = path; !existsSync(at) && dirname(at) !== at; at = dirname(at)) missing.unshift(at);
  for (const folder of missing) {
    try {
      mkdirSync(folder);
    } catch (error) {
      // Another process was faster.
      if (errorCode(error) !== 'EEXIST') throw error;
    }
  }
}

async function existing(path: string): Promise<{ real: string; regular: boolean; mode: number } | null> {
  try {
    const stats = await stat(path);
    // A pipe behind /dev/stdout has no real path.
    const real = stats.isFile() ? await realpath(path) : path;
    return { real, regular: stats.isFile(), mode: stats.mode & 0o777 };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}
