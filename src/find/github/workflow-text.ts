import { MAKEFILES } from '../makefile/makefile-names.js';

/** A longer workflow GitHub does not run. Source: https://docs.github.com/en/actions/reference/limits (500 KB a workflow file). */
export const MAX_TEXT = 512_000;
export const TOO_LONG = 'it is larger than 500 KB, and GitHub runs no such workflow';

const BUILD = /docker|buildx|\bbake\b|\bcompose\b|goreleaser-action@/i;
/** A script by its ending or its place, or make, somewhere behind `run:` or in its lines. */
const RUNS_SCRIPT = /[\w-]\.(?:ps1|sh|bash|cmd|bat|py)\b|[\s"'`&]\.[\\/]\w|\bn?make[ \t\n]/i;
const RUNS_MAKE = /\bn?make[ \t\n]/i;
const LOCAL_CALL = /\buses["']?:[ \t]*["']?[.$]\/([^\s"'#,}]*)/g;
const MAX_CALLS = 100;

/** Reads another file of the repository; null where it cannot be read. */
export type Read = (path: string) => Promise<string | null>;

export function isWorkflowFile(path: string): boolean {
  return /^\.github\/workflows\/[^/]+\.ya?ml$/i.test(path);
}

/** The text could be about building an image; a plain search, so that most workflows cost no parser. */
export function speaksOfBuild(text: string): boolean {
  return BUILD.test(text);
}

/** GitHub starts containers of jobs on Linux runners alone: of concern where a machine may be a Windows one. */
function mayAskForContainers(text: string): boolean {
  return /windows/i.test(text) && /^[ \t]+["']?(?:services|container)["']?[ \t]*:/m.test(text);
}

/** What is built by a script of the repository is of concern where a machine may be a Windows one. */
function mayRunScript(text: string): boolean {
  return /windows/i.test(text) && RUNS_SCRIPT.test(text);
}

/** A makefile may build for Windows on a Linux machine, of which the workflow says no word. */
async function mayMakeForWindows(text: string, read: Read): Promise<boolean> {
  if (!RUNS_MAKE.test(text)) return false;
  const makefile = (await firstOf(MAKEFILES, read))?.text.slice(0, MAX_TEXT) ?? '';
  return speaksOfBuild(makefile) && /windows/i.test(makefile);
}

/** The text, or a file of the repository that it calls, could be about building an image. */
export async function reachesBuild(text: string, read: Read): Promise<boolean> {
  const seen = new Set<string>();
  const queue = [text];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (speaksOfBuild(next) || mayRunScript(next) || mayAskForContainers(next)) return true;
    if (await mayMakeForWindows(next, read)) return true;
    for (const [, written] of next.matchAll(LOCAL_CALL)) {
      if (seen.has(written!) || seen.size >= MAX_CALLS) continue;
      seen.add(written!);
      const called = await firstOf(localPaths(written!), read);
      // Below a checkout in a folder the path is another: only the steps before it tell.
      if (called === null) return true;
      queue.push(called.text.slice(0, MAX_TEXT));
    }
  }
  return false;
}

/** Where `uses: ./x` may be: the file itself for a workflow, else the manifest in the folder. */
export function localPaths(path: string): readonly string[] {
  if (isWorkflowFile(path)) return [path];
  const folder = path.replace(/(?<!\/)\/+$/, '');
  const before = folder === '' ? '' : `${folder}/`;
  return [`${before}action.yml`, `${before}action.yaml`];
}

export async function firstOf(
  paths: readonly string[],
  read: Read,
): Promise<{ readonly path: string; readonly text: string } | null> {
  for (const path of paths) {
    const text = await read(path);
    if (text !== null) return { path, text };
  }
  return null;
}
