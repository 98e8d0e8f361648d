import { existsSync, mkdirSync } from 'node:fs';
import * as module from 'node:module';
import { homedir } from 'node:os';
import { dirname, join, relative } from 'node:path';

/** Written out: whatever this module imported would be compiled before. */
const NAME = 'windows-container-compat';

/** Node 22.1 and later. Without a folder it would take one in the shared temporary one. */
type Enable = (folder: string) => unknown;

/**
 * Lets Node keep what it compiled, in the user's own folder for such things, so that the next start takes less time. Not in CI,
 * where there is no next one. Whatever goes wrong there, Node compiles anew.
 */
export function useCompileCache(env: NodeJS.ProcessEnv, cwd: string): void {
  const { enableCompileCache } = module as { readonly enableCompileCache?: Enable };
  if (enableCompileCache === undefined || env.CI) return;
  const folder = cacheFolder(env, process.platform);
  if (folder !== null && isOnesOwn(folder, cwd) && isThere(folder)) enableCompileCache(folder);
}

/** https://specifications.freedesktop.org/basedir-spec/latest/ and what Apple and Microsoft have in its place. */
function cacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | null {
  if (platform === 'win32') return env.LOCALAPPDATA ? join(env.LOCALAPPDATA, NAME, 'Cache') : null;
  const home = env.HOME || homedir();
  if (platform === 'darwin') return join(home, 'Library/Caches', NAME);
  return join(env.XDG_CACHE_HOME || join(home, '.cache'), NAME);
}

/** Made here, for oneself alone, a level at a time: where a folder cannot be made, Node's own way may try for ever (in /proc). */
function isThere(folder: string): boolean {
  try {
    for (const at of [dirname(folder), folder]) if (!existsSync(at)) mkdirSync(at, { mode: 0o700 });
    return true;
  } catch {
    return false;
  }
}

/** Compiled code that lies in the repository may be anybody's. */
function isOnesOwn(folder: string, cwd: string): boolean {
  const within = relative(cwd, folder);
  if (!within.startsWith('..')) return false;
  for (let at = folder; at !== dirname(at); at = dirname(at)) if (existsSync(join(at, '.git'))) return false;
  return true;
}
