import { constants, existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { FileContent, Workspace } from '../find/plan.js';
import { reading } from '../watch/watched.js';
import { Boundary, type Located } from './boundary.js';
import { gitFiles } from './git-files.js';
import type { GlobbedFiles } from './glob.js';
import { readHead, readText } from './text-file.js';
import { type FileList, walkFiles } from './walk.js';

/**
 * The folder that a run is about: the nearest one, from `cwd` upwards, that holds `.git` (a folder, or the file of a
 * submodule or linked work tree), else `cwd` itself. Absolute. Starts no process.
 */
export function findRoot(cwd: string): string {
  const start = resolve(cwd);
  return workTreeOf(start) ?? start;
}

/**
 * The files below `root`. With `git`, and where `root` is in a git work tree, what git ignores is left out of `list`;
 * where git is missing or fails all files are listed, and `notices` says so. Nothing outside `root` is ever read.
 */
export function openWorkspace(root: string, options: { readonly git: boolean }): Workspace {
  return new FolderWorkspace(resolve(root), options.git);
}

class FolderWorkspace implements Workspace {
  readonly root: string;
  readonly notices: string[] = [];
  readonly #git: boolean;
  readonly #boundary: Boundary;
  #globbed: GlobbedFiles | null = null;
  #files: Promise<readonly string[]> | null = null;
  /** Files that need not be looked up before they are read, for thousands a good part of a run: no link led to them. */
  #plain: ReadonlySet<string> = new Set();

  constructor(root: string, git: boolean) {
    this.root = root;
    this.#git = git;
    this.#boundary = new Boundary(root);
  }

  list(): Promise<readonly string[]> {
    this.#files ??= this.#list();
    return this.#files;
  }

  async glob(pattern: string): Promise<readonly string[] | null> {
    if (this.#globbed === null) {
      const { GlobbedFiles } = await import('./glob.js');
      this.#globbed ??= new GlobbedFiles(this.#boundary);
    }
    return this.#globbed.matching(pattern);
  }

  async kind(path: string): Promise<'file' | 'folder' | 'other' | 'missing' | 'outside'> {
    if (this.#plain.has(path)) return 'file';
    const { kind } = this.#boundary.locate(path);
    return kind === 'refused' ? 'file' : kind;
  }

  async read(path: string, limit: number): Promise<FileContent> {
    reading(path);
    const plain = this.#plainFile(path);
    const content = plain === null ? null : readText(plain, limit);
    if (content?.kind === 'text') return content;
    const located = this.#boundary.locate(path);
    return located.kind === 'file' ? readText(located.real, limit) : { kind: 'unreadable', reason: whyNot(located) };
  }

  async head(path: string, bytes: number): Promise<string | null> {
    const plain = this.#plainFile(path);
    const head = plain === null ? null : readHead(plain, bytes);
    if (head !== null) return head;
    const located = this.#boundary.locate(path);
    return located.kind === 'file' ? readHead(located.real, bytes) : null;
  }

  #plainFile(path: string): string | null {
    return this.#plain.has(path) ? this.#boundary.plain(path) : null;
  }

  async #list(): Promise<readonly string[]> {
    reading('the list of all files');
    const found = await this.#find();
    // Where the system can be told so, a link that took the place of one since is not followed.
    if (found.plain && constants.O_NOFOLLOW) this.#plain = new Set(found.plain);
    this.notices.push(...found.notices);
    const first = found.unnamable[0];
    if (first !== undefined) {
      const count = found.unnamable.length;
      const names = count === 1 ? '1 file or folder was' : `${count} files or folders were`;
      this.notices.push(`${names} left out because of a name that is not valid UTF-8: ${JSON.stringify(first)}.`);
    }
    return [...found.files].sort();
  }

  async #find(): Promise<FileList> {
    if (!this.#git || workTreeOf(this.root) === null) return walkFiles(this.root);
    const found = await gitFiles(this.root);
    if (!('failure' in found)) return found;
    this.notices.push(
      `Files that git ignores were not left out, since git could not list the files: ${found.failure}.`,
    );
    return walkFiles(this.root);
  }
}

function whyNot(located: Located): string {
  if ('reason' in located) return located.reason;
  return located.kind === 'folder' ? 'is a folder' : 'is a pipe, socket or device';
}

function workTreeOf(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return null;
  }
}
