import { constants, realpathSync } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { delimiter, isAbsolute, join, sep } from 'node:path';

/**
 * Windows looks into the working directory before PATH, and an empty or relative entry of PATH means it too: there a
 * repository that is being checked could put a program of its own.
 */
export async function findProgram(file: string, env: NodeJS.ProcessEnv): Promise<string | null> {
  if (isAbsolute(file)) return file;
  if (/[\\/]/.test(file)) return null;
  // Scripts (.cmd, .bat) would need a shell.
  const windows = process.platform === 'win32';
  const names = windows && !/\.(?:exe|com)$/i.test(file) ? [`${file}.exe`, `${file}.com`] : [file];
  const path = (windows ? (env.Path ?? env.PATH) : env.PATH) ?? '';
  for (const entry of path.split(delimiter)) {
    const folder = windows ? entry.replace(/^"(.*)"$/, '$1') : entry;
    if (!isAbsolute(folder)) continue;
    for (const name of names) if (await isProgram(join(folder, name))) return join(folder, name);
  }
  return null;
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/** Is a path, or what it leads to, in the folder `root` (or that itself)? Both absolute. What cannot be told is not. */
export function liesIn(path: string, root: string): boolean {
  const within = (inner: string, outer: string) => inner === outer || inner.startsWith(join(outer, sep));
  return within(path, root) || within(realOf(path), realOf(root));
}

function realOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
