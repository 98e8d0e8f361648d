import { mkdirSync } from 'node:fs';
import { chmod, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { errorCode, reasonOf } from './reason.js';

export type Written = { readonly ok: true } | { readonly ok: false; readonly message: string };

/**
 * Writes a whole file or nothing: a temporary file beside it, then renamed over it. Makes the folders above it, keeps
 * the permissions of a file that is replaced and the link that leads to it. What is no regular file (`/dev/stdout`) is
 * written to as it is. `message` names the path and says why it failed.
 */
export async function writeFileAtomically(path: string, text: string | Uint8Array): Promise<Written> {
  try {
    await write(resolve(path), text);
    return { ok: true };
  } catch (error) {
    return { ok: false, message: `${path} could not be written: ${reasonOf(error)}` };
  }
}

async function write(path: string, text: string | Uint8Array): Promise<void> {
  const target = await existing(path);
  // The asynchronous form never ends below /proc.
  if (target === null) mkdirSync(dirname(path), { recursive: true });
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
