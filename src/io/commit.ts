import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FileContent, Workspace } from '../find/plan.js';
import { runGit } from './git.js';
import { gitChanges } from './git-changes.js';

/** The commits that a pull request is compared with. */
export interface Bases {
  /** Of the branch that it is to go into. */
  readonly tip: string;
  /** Where it left that branch, as far as that is known: what lies between this and the checkout is its own. */
  readonly fork: string;
  /** Paths that differ between `fork` and what is checked out; null where that cannot be told. */
  readonly changed: ReadonlySet<string> | null;
}

/**
 * Finds them in the clone at `root`, whose checkout is a pull request's merge commit or its head. `reason`: why they are
 * not known, a sentence.
 */
export async function basesOf(root: string, base: string, head: string): Promise<Bases | { readonly reason: string }> {
  if (!existsSync(join(root, '.git'))) return { reason: 'the workspace is not the root of a git work tree.' };
  const here = await commitOf(root, 'HEAD');
  if (here === null) return { reason: 'nothing is checked out.' };
  const merged = (await commitOf(root, 'HEAD^2')) === head ? await commitOf(root, 'HEAD^1') : null;
  const tip = merged ?? (await commitOf(root, base));
  if (tip === null)
    return {
      reason: `this clone lacks the base commit; \`fetch-depth: 2\` on actions/checkout brings it, \`fetch-depth: 0\` where the head is checked out.`,
    };
  const found = merged === null ? await runGit(root, ['merge-base', tip, here]) : null;
  const fork = found?.ok ? found.output.toString('utf8').trim() : tip;
  const changes = await gitChanges(root).between(fork, here);
  return { tip, fork, changed: changes.kind === 'files' ? changes.paths : null };
}

async function commitOf(root: string, name: string): Promise<string | null> {
  const found = await runGit(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  const sha = found.ok ? found.output.toString('utf8').trim() : '';
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha) ? sha : null;
}

/** A file as a commit has it; links are not followed. `path` is relative to the repository, with `/`. */
export async function readAt(
  root: string,
  commit: string,
  path: string,
  limit: number,
): Promise<FileContent | { readonly kind: 'missing' }> {
  const listed = await runGit(root, ['--literal-pathspecs', 'ls-tree', '-z', commit, '--', path]);
  if (!listed.ok) return { kind: 'unreadable', reason: listed.reason };
  const [mode = '', type, object] = listed.output.toString('utf8').split('\t', 1)[0]!.split(' ');
  if (mode === '') return { kind: 'missing' };
  if (type !== 'blob' || object === undefined || mode === '120000')
    return { kind: 'unreadable', reason: 'is not a file in the base commit' };
  const shown = await runGit(root, ['cat-file', 'blob', object]);
  if (!shown.ok) return { kind: 'unreadable', reason: shown.reason };
  if (shown.output.length > limit) return { kind: 'unreadable', reason: 'is too large in the base commit' };
  return { kind: 'text', text: shown.output.toString('utf8') };
}

/** The same repository with its files as a commit has them, for reading those that are named; nothing is listed. */
export function workspaceAt(root: string, commit: string): Workspace {
  const most = 1024 * 1024 * 1024;
  const read = (path: string, limit: number) => readAt(root, commit, path, limit);
  return {
    root,
    list: async () => [],
    glob: async () => [],
    kind: async (path) => ((await read(path, most)).kind === 'missing' ? 'missing' : 'file'),
    async read(path, limit) {
      const content = await read(path, limit);
      return content.kind === 'missing' ? { kind: 'unreadable', reason: 'does not exist' } : content;
    },
    async head(path, bytes) {
      const content = await read(path, most);
      return content.kind === 'text' ? content.text.slice(0, bytes) : null;
    },
  };
}
