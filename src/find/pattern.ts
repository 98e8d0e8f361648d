import { escapeGlob, globProblem, hasWildcards } from '../glob/glob-syntax.js';

/** One entry of a selection: a path, a folder or a glob; `!` before it excludes. */
export interface Pattern {
  /** As given, without `!`. */
  readonly written: string;
  readonly exclude: boolean;
  /** Relative to the root, `''` for the root itself; null where it leads out of it. */
  readonly path: string | null;
  /** The same as a glob; null where it holds no glob characters. */
  readonly glob: string | null;
  /** Why the glob is not read, as the end of a sentence. */
  readonly problem: string | null;
}

/** What patterns are relative to. */
export interface PatternBase {
  /** Folder relative to the root, with `/`; `''` for the root. */
  readonly folder: string;
  /** Absolute path of the root, null where it has none. */
  readonly root: string | null;
  /** On Windows `\` separates; elsewhere it is part of a name, and escapes in a glob. */
  readonly windows: boolean;
}

/** A group that may or may not be there: `!` in `!(a|b)` excludes nothing. */
const NEGATED_GROUP =
  'begins like an extended glob, which is not read. Expected ! and a path or glob: !./(name) leaves out a folder that is called (name)';

/** Reads one entry; null for an empty one. Pure text: nothing is looked up. */
export function readPattern(entry: string, base: PatternBase): Pattern | null {
  const trimmed = entry.trim();
  const exclude = trimmed.startsWith('!');
  const written = exclude ? trimmed.slice(1).trim() : trimmed;
  if (written === '') return null;
  const slashed = slash(written, base);
  const relative = withinRoot(slashed, base);
  const segments =
    relative === null ? null : join(relative === slashed ? split(slash(base.folder, base)) : [], relative);
  if (segments === null) return { written, exclude, path: null, glob: null, problem: null };
  const isGlob = hasWildcards(slashed);
  return {
    written,
    exclude,
    path: segments.map(({ text }) => text).join('/'),
    problem: trimmed.startsWith('!(') ? NEGATED_GROUP : globProblem(slashed),
    glob: isGlob ? segments.map(({ text, literal }) => (literal ? escapeGlob(text) : text)).join('/') : null,
  };
}

/** One line for each entry that holds what is not read. */
export function unread(patterns: readonly Pattern[]): string[] {
  return patterns.flatMap(({ written, exclude, problem }) =>
    problem === null ? [] : `${JSON.stringify(`${exclude ? '!' : ''}${written}`)} ${problem}.`,
  );
}

/** For a glob that the workspace did not follow to its end. */
export function tooMuch(written: string): string {
  return `${JSON.stringify(written)} was not looked for: the globs take too long. Expected fewer, and globs that begin with a folder.`;
}

interface Files {
  keys(): Iterable<string>;
  delete(file: string): unknown;
}

/** Takes what entries with `!` name out of what was found. A line where that took too long. */
export async function exclude(patterns: readonly Pattern[], ...found: readonly Files[]): Promise<readonly string[]> {
  if (!patterns.some((pattern) => pattern.exclude)) return [];
  const { Excludes } = await import('./excludes.js');
  const excludes = new Excludes(patterns);
  for (const files of found) for (const file of files.keys()) if (excludes.has(file)) files.delete(file);
  return excludes.problem === null ? [] : [excludes.problem];
}

function slash(text: string, base: PatternBase): string {
  return base.windows ? text.replaceAll('\\', '/') : text;
}

/** An absolute pattern without the root before it, a relative one as it is, null for an absolute one elsewhere. */
function withinRoot(slashed: string, base: PatternBase): string | null {
  const absolute = slashed.startsWith('/') || (base.windows && /^[a-z]:/i.test(slashed));
  if (!absolute) return slashed;
  if (base.root === null) return null;
  const root = slash(base.root, base);
  const prefix = root.endsWith('/') ? root : `${root}/`;
  const fold = (text: string) => (base.windows ? text.toLowerCase() : text);
  if (fold(slashed) === fold(root)) return '.';
  return fold(slashed).startsWith(fold(prefix)) ? slashed.slice(prefix.length) || '.' : null;
}

interface Segment {
  readonly text: string;
  /** From the base folder: a name, never a glob. */
  readonly literal: boolean;
}

function split(folder: string): Segment[] {
  return folder
    .split('/')
    .filter((text) => text !== '' && text !== '.')
    .map((text) => ({ text, literal: true }));
}

function join(start: Segment[], relative: string): Segment[] | null {
  const segments = [...start];
  for (const text of relative.split('/')) {
    if (text === '' || text === '.') continue;
    if (text !== '..') segments.push({ text, literal: false });
    else if (segments.pop() === undefined) return null;
  }
  return segments;
}
