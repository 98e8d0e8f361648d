import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { Boundary } from './boundary.js';
import { type Written, writeFileAtomically } from './output.js';
import { reasonOf } from './reason.js';

/** A file of the repository that may be written anew, byte for byte where nothing is changed. */
export interface SourceFile {
  readonly path: string;
  /** Absolute: the repository. */
  readonly root: string;
  /** Absolute, without links, in the repository. */
  readonly real: string;
  readonly bytes: Buffer;
  /** How `bytes` are the text and back: what is not UTF-8 is taken byte by byte. */
  readonly encoding: 'utf8' | 'latin1';
}

/** `path` is relative to `root`, with `/`; a link that leads out is not followed. Never throws. */
export function readSourceFile(root: string, path: string): SourceFile | { readonly reason: string } {
  const located = new Boundary(root).locate(path);
  if ('reason' in located) return located;
  try {
    const bytes = readFileSync(located.real);
    return { path, root, real: located.real, bytes, encoding: isUtf8(bytes) ? 'utf8' : 'latin1' };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/** Those of the files that can be read, by path. */
export function readSourceFiles(root: string, paths: readonly string[]): ReadonlyMap<string, SourceFile> {
  const files = new Map<string, SourceFile>();
  for (const path of paths) {
    const file = readSourceFile(root, path);
    if ('bytes' in file) files.set(path, file);
  }
  return files;
}

/** Writes the text beside the file and renames it, unless the file is another by now than the one that was read. */
export async function replaceSourceFile(
  { path, root, real, bytes, encoding }: SourceFile,
  text: string,
): Promise<Written> {
  const wanted = Buffer.from(text, encoding);
  const now = bytesOf(real);
  // Another name of the same file may have been written before.
  if (now?.equals(wanted)) return { ok: true };
  if (!now?.equals(bytes))
    return { ok: false, message: `${path} changed while it was being fixed, and was left alone` };
  const written = await writeFileAtomically(real, wanted, [root]);
  return written.ok ? written : { ok: false, message: written.message.replace(real, path) };
}

function bytesOf(real: string): Buffer | null {
  try {
    return readFileSync(real);
  } catch {
    return null;
  }
}
