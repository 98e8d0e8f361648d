import { escapeGlob } from '../glob/glob-syntax.js';
import { isOfOthers } from './candidates.js';
import { exclude, type Pattern, readPattern, tooMuch, unread } from './pattern.js';
import type { Workspace } from './plan.js';

/** Which manifests a run is about. */
export interface ManifestSelection {
  /** Paths, folders and globs; `!` excludes; `-` is standard input. None: what is found by its content. */
  readonly patterns: readonly string[];
  /** Folder, relative to the root, that patterns are relative to. */
  readonly base: string;
}

export type ManifestFiles =
  | {
      readonly ok: true;
      readonly files: readonly string[];
      /** Somebody named them: then all of them are read, and what cannot be read is an error. */
      readonly named: boolean;
      readonly standardInput: boolean;
    }
  /** One line for each wrong entry: a usage error. */
  | { readonly ok: false; readonly message: string };

const MANIFEST = /\.(?:ya?ml|json)$/i;
/** Files with rules of their own. */
const NEVER = /(?:^|\/)\.git(?:hub)?\/|(?:^|\/)(?:package(?:-lock)?|tsconfig[^/]*)\.json$/;
const HEAD_BYTES = 16 * 1024;
const IN_HEAD =
  /^\s{0,40}["']?(?:apiVersion|kind|containerDefinitions)["']?\s*:|"(?:apiVersion|containerDefinitions)"\s*:/m;
/** Files of a repository that are looked into for what they hold. */
const MOST_CANDIDATES = 50_000;

/** The manifests of a workspace, sorted. */
export async function manifestFiles(workspace: Workspace, selection: ManifestSelection): Promise<ManifestFiles> {
  const base = { folder: selection.base, root: workspace.root ?? null, windows: process.platform === 'win32' };
  const written = selection.patterns.map((each) => each.trim());
  const patterns = written.filter((each) => each !== '-').flatMap((entry) => readPattern(entry, base) ?? []);
  const includes = patterns.filter(({ exclude }) => !exclude);
  const standardInput = written.includes('-');
  const named = includes.length > 0 || standardInput;
  const found = new Set<string>();
  const messages = unread(patterns);
  if (!named) for (const path of await foundByContent(workspace)) found.add(path);
  for (const pattern of includes.filter(({ problem }) => problem === null)) {
    const files = await filesOf(workspace, pattern);
    if (files === null) messages.push(tooMuch(pattern.written));
    else if (files.length === 0) messages.push(await nothing(workspace, pattern));
    for (const path of files ?? []) found.add(path);
  }
  messages.push(...(await exclude(patterns, found)));
  if (messages.length > 0) return { ok: false, message: messages.join('\n') };
  return { ok: true, files: [...found].sort(), named, standardInput };
}

async function foundByContent(workspace: Workspace): Promise<readonly string[]> {
  const candidates = (await workspace.list()).filter(
    (path) => MANIFEST.test(path) && !NEVER.test(path) && !isOfOthers(path),
  );
  const found: string[] = [];
  for (const path of candidates.slice(0, MOST_CANDIDATES)) {
    const head = await workspace.head(path, HEAD_BYTES);
    if (head !== null && IN_HEAD.test(head)) found.push(path);
  }
  return found;
}

/** null where the globs take too long. */
async function filesOf(workspace: Workspace, { path, glob }: Pattern): Promise<readonly string[] | null> {
  if (glob !== null) {
    const [matches, below] = [await workspace.glob(glob), await workspace.glob(`${glob}/**`)];
    return matches && below && [...new Set([...matches, ...below.filter((each) => MANIFEST.test(each))])];
  }
  const kind = path === null ? 'outside' : await workspace.kind(path);
  if (path === null || kind === 'outside') return [];
  if (kind === 'file') return [path];
  if (kind !== 'folder') return [];
  const listed = (await workspace.list()).filter((each) => path === '' || each.startsWith(`${path}/`));
  const all = listed.length > 0 ? listed : ((await workspace.glob(`${escapeGlob(path)}/**/*`)) ?? []);
  return all.filter((each) => MANIFEST.test(each));
}

async function nothing(workspace: Workspace, { written, path }: Pattern): Promise<string> {
  const quoted = JSON.stringify(written);
  const kind = path === null ? 'outside' : await workspace.kind(path);
  if (kind === 'outside') return `${quoted} lies outside the repository, and only files in it are read.`;
  if (kind === 'folder') return `${quoted} holds no YAML or JSON file: expected manifests.`;
  return `${quoted} ${kind === 'missing' ? 'does not exist' : 'matches nothing'}: expected a manifest, a folder, a glob, or - for standard input.`;
}
