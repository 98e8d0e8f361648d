import { escapeGlob } from '../glob/glob-syntax.js';
import { isDockerfileName, isLeftover, isOfOthers, ownFiles } from './candidates.js';
import { startsLikeDockerfile } from './first-instruction.js';
import { exclude, type Pattern, readPattern, tooMuch, unread } from './pattern.js';
import type { Problem, Workspace } from './plan.js';

/** Which Dockerfiles a run is about. */
export interface Selection {
  /** Paths, folders and globs; `!` excludes, after all the others. None but excludes: everything that is found. */
  readonly patterns: readonly string[];
  /** Folder, relative to the root, that patterns are relative to; the root if not given. */
  readonly base?: string;
}

export interface DiscoveredDockerfile {
  /** Relative to the root, with `/`. */
  readonly path: string;
  /** By its own path or by a glob, not by a folder or by no pattern at all. */
  readonly named: boolean;
}

export type Discovery =
  | { readonly ok: true; readonly dockerfiles: readonly DiscoveredDockerfile[]; readonly problems: readonly Problem[] }
  /** The selection is wrong, and what was expected instead: a usage error. One line for each wrong entry. */
  | { readonly ok: false; readonly message: string };

/** Enough to get past a long licence text at the top of a file. */
const HEAD_BYTES = 32 * 1024;
const READ_LIMIT = 5 * 1024 * 1024;

/**
 * Finds the Dockerfiles of a workspace by name and content, sorted by path, each once. `problems`: files that are
 * Dockerfiles by their name and cannot be looked into.
 */
export async function discover(workspace: Workspace, selection: Selection): Promise<Discovery> {
  const base = {
    folder: selection.base ?? '',
    root: workspace.root ?? null,
    windows: process.platform === 'win32',
  };
  const patterns = selection.patterns.map((entry) => readPattern(entry, base)).filter((pattern) => pattern !== null);
  const includes = patterns.filter((pattern) => !pattern.exclude);
  const found: Found = { dockerfiles: new Map(), problems: new Map() };
  const messages = unread(patterns);
  if (includes.length === 0) {
    await addCandidates(workspace, ownFiles(await workspace.list(), [base.folder]), found);
  }
  for (const pattern of includes.filter(({ problem }) => problem === null)) {
    const message = await include(workspace, pattern, found);
    if (message !== null) messages.push(message);
  }
  messages.push(...(await exclude(patterns, found.dockerfiles, found.problems)));
  if (messages.length > 0) return { ok: false, message: messages.join('\n') };
  const dockerfiles = [...found.dockerfiles].map(([path, named]) => ({ path, named }));
  return { ok: true, dockerfiles: dockerfiles.sort(byPath), problems: [...found.problems.values()].sort(byFile) };
}

/** By path: whether it was named; and what went wrong. */
interface Found {
  readonly dockerfiles: Map<string, boolean>;
  readonly problems: Map<string, Problem>;
}

/** Adds what one pattern stands for; the message where it stands for nothing. */
async function include(workspace: Workspace, pattern: Pattern, found: Found): Promise<string | null> {
  const written = JSON.stringify(pattern.written);
  const { path, glob } = pattern;
  const kind = path === null ? 'outside' : await workspace.kind(path);
  if (path === null || kind === 'outside')
    return `${written} lies outside the repository, and only files in it are read.`;
  if (kind === 'other') return `${written} is a pipe, socket or device: expected a Dockerfile, a folder or a glob.`;
  if (kind === 'file') {
    found.dockerfiles.set(path, true);
    return null;
  }
  if (kind === 'folder') {
    const below = await filesBelow(workspace, path);
    const start = path === '' ? 0 : path.length + 1;
    await addCandidates(
      workspace,
      below.filter((file) => !isOfOthers(file.slice(start))),
      found,
    );
    return null;
  }
  return glob === null ? missing(workspace, path, written) : includeGlob(workspace, glob, written, found);
}

async function includeGlob(workspace: Workspace, glob: string, written: string, found: Found): Promise<string | null> {
  const matches = await workspace.glob(glob);
  if (matches === null) return tooMuch(written);
  const kept: string[] = [];
  for (const path of matches) if (await isMeant(workspace, path)) kept.push(path);
  for (const path of kept) found.dockerfiles.set(path, true);
  if (kept.length > 0) return null;
  // `services/*` may mean the folders.
  const below = await workspace.glob(`${glob}/**`);
  if (below === null) return tooMuch(written);
  await addCandidates(workspace, below, found);
  if (below.some((path) => found.dockerfiles.has(path))) return null;
  const all = new Set([...matches, ...below]).size;
  if (all === 0) return `${written} matches nothing: expected a Dockerfile, a folder or a glob.`;
  const count = all === 1 ? '1 file, which does not start' : `${all} files, none of which starts`;
  return `${written} matches ${count} like a Dockerfile (with FROM or ARG). Give the path of a file to have it read whatever it holds.`;
}

/** Whether a file that a glob matches is a Dockerfile. One that cannot be opened is, if its name says so. */
async function isMeant(workspace: Workspace, path: string): Promise<boolean> {
  const name = isDockerfileName(path);
  if (isLeftover(path) || (await workspace.kind(path)) !== 'file') return false;
  if (name === 'always') return true;
  const head = await workspace.head(path, HEAD_BYTES);
  return head === null ? name !== 'never' : startsLikeDockerfile(head);
}

/** Adds the Dockerfiles among files that nobody named. */
async function addCandidates(workspace: Workspace, files: readonly string[], found: Found): Promise<void> {
  for (const path of files) {
    const name = isDockerfileName(path);
    if (name === 'never' || found.dockerfiles.has(path)) continue;
    const kind = await workspace.kind(path);
    if (kind === 'outside') found.problems.set(path, await unreadable(workspace, path));
    if (kind !== 'file') continue;
    const head = name === 'always' ? null : await workspace.head(path, HEAD_BYTES);
    if (name === 'always' || (head !== null && startsLikeDockerfile(head))) found.dockerfiles.set(path, false);
    else if (head === null) found.problems.set(path, await unreadable(workspace, path));
  }
}

async function unreadable(workspace: Workspace, path: string): Promise<Problem> {
  const content = await workspace.read(path, READ_LIMIT);
  const reason = content.kind === 'unreadable' ? content.reason : 'could not be read';
  return { file: path, line: 1, message: `Not checked: ${reason}`, severity: 'notice' };
}

/** The listed files of a folder; where there are none (git ignores it, or a link leads to it) all files in it. */
async function filesBelow(workspace: Workspace, folder: string): Promise<readonly string[]> {
  const files = await workspace.list();
  if (folder === '') return files;
  const below = files.filter((path) => path.startsWith(`${folder}/`));
  return below.length > 0 ? below : ((await workspace.glob(`${escapeGlob(folder)}/**/*`)) ?? []);
}

async function missing(workspace: Workspace, path: string, written: string): Promise<string> {
  const meant = (await workspace.list()).find((file) => file.toLowerCase() === path.toLowerCase());
  const hint = meant === undefined ? '' : ` Did you mean ${JSON.stringify(meant)}?`;
  return `${written} does not exist: expected a Dockerfile, a folder or a glob.${hint}`;
}

function byPath(a: DiscoveredDockerfile, b: DiscoveredDockerfile): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

function byFile(a: Problem, b: Problem): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}
