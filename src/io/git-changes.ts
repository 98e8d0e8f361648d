import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { entriesOf, type GitResult, runGit } from './git.js';

/** Which files a change touches: a set of paths relative to the repository's root, with `/`. */
export type ChangedFiles =
  /** Old and new names of what was renamed, and what was removed. `how` they are known, for a log: fits after `from `. */
  | { readonly kind: 'files'; readonly paths: ReadonlySet<string>; readonly how: string }
  /** There is no change to go by, or it cannot be told. `because`: sentences that fit after a colon. */
  | { readonly kind: 'everything'; readonly because: string };

/** What git can tell of changes; `because` of its `everything` is one sentence. */
export interface GitChanges {
  /** Is the workspace's root also the root of a git work tree? Else paths of the repository would not fit its files. */
  isRepositoryRoot(): boolean;
  /** What differs between two commits, whatever lies between them. */
  between(before: string, after: string): Promise<ChangedFiles>;
  /** What came with `head` since it left `base`. */
  sinceFork(base: string, head: string): Promise<ChangedFiles>;
  /** What came with `head` since it left origin's `branch`, as far as that was fetched. */
  sinceBranch(branch: string, head: string): Promise<ChangedFiles>;
}

const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Trees are compared, never contents: nothing that attributes or settings name is run, and no blob is fetched. */
const DIFF = ['diff-tree', '-r', '-z', '--name-only', '--no-renames', '--no-ext-diff', '--no-textconv'];
const STATUS = ['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames', '--ignore-submodules=all'];

/** The status of a path in two letters, and a blank. */
const STATUS_LENGTH = 3;

export function gitChanges(root: string): GitChanges {
  const isRepositoryRoot = () => existsSync(join(root, '.git'));
  return {
    isRepositoryRoot,
    between: (before, after) => between(root, before, after),
    sinceFork: (base, head) => sinceFork(root, base, head),
    async sinceBranch(branch, head) {
      const sha = await commitOf(root, `refs/remotes/origin/${branch}`);
      return sha === null ? missing(root, 'the default branch') : sinceFork(root, sha, head);
    },
  };
}

/**
 * For a developer's machine and other CI systems: what the branch has over its base (the default branch where none is
 * named: `origin/HEAD`, else `origin/main` or `origin/master`), what is not committed yet, and new files that git does not
 * ignore.
 * @param base a branch, here or at origin, a tag, a commit, or anything else that git understands
 */
export async function localChanges(root: string, base: string | null = null): Promise<ChangedFiles> {
  if (!existsSync(join(root, '.git'))) return everything('this is not the root of a git work tree.');
  const head = await runGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  if (!head.ok) return everything(head.code === 1 ? 'nothing is committed here yet.' : `${head.reason}.`);
  const upstream = base === null ? await defaultBranch(root) : await named(root, base);
  if (upstream === null && base !== null)
    return everything(
      `this clone does not know ${base}; \`git fetch ${(await isShallow(root)) ? '--unshallow ' : ''}origin\` brings what origin has.`,
    );
  if (upstream === null)
    return everything(
      'this clone knows no default branch to compare with (origin/HEAD, origin/main or origin/master); `git remote set-head origin --auto` makes it known.',
    );
  const committed = await sinceFork(root, upstream.sha, textOf(head.output));
  if (committed.kind === 'everything') return committed;
  const pending = await uncommitted(root);
  if (!pending.ok) return everything(`git could not tell what is not committed: ${pending.reason}.`);
  const paths = entriesOf(pending.output).map((entry) => entry.slice(STATUS_LENGTH));
  return { kind: 'files', paths: new Set([...committed.paths, ...paths]), how: `git, against ${upstream.name}` };
}

async function between(root: string, before: string, after: string): Promise<ChangedFiles> {
  if (!SHA.test(before) || !SHA.test(after)) return everything('the commits to compare are not known.');
  for (const commit of [before, after]) if (!(await isHere(root, commit))) return missing(root, `commit ${commit}`);
  const diff = await runGit(root, [...DIFF, before, after, '--']);
  if (!diff.ok) return everything(`git could not compare the commits: ${diff.reason}.`);
  return { kind: 'files', paths: new Set(entriesOf(diff.output)), how: 'git' };
}

async function sinceFork(root: string, base: string, head: string): Promise<ChangedFiles> {
  if (!SHA.test(base) || !SHA.test(head)) return everything('the commits to compare are not known.');
  for (const commit of [base, head]) if (!(await isHere(root, commit))) return missing(root, `commit ${commit}`);
  const found = await runGit(root, ['merge-base', base, head]);
  if (!found.ok && found.code !== 1) return everything(`git could not compare the commits: ${found.reason}.`);
  const fork = found.ok ? textOf(found.output) : null;
  // With history cut off, a better merge base may lie beyond the cut.
  if (fork !== base && (await isShallow(root))) return missing(root, 'the commit that both branches have in common');
  if (fork === null) return everything('the two branches have no commit in common.');
  return between(root, fork, head);
}

/** Content is compared for files whose time changed, and there git would run filters that the repository's settings name. */
async function uncommitted(root: string): Promise<GitResult> {
  const listed = await runGit(root, ['config', '-z', '--name-only', '--get-regexp', '^filter\\..*\\.(clean|process)$']);
  if (!listed.ok && listed.code !== 1) return listed;
  const names = listed.ok ? entriesOf(listed.output) : [];
  const off = names.flatMap((name) => [
    [name, ''] as const,
    [name.replace(/\.(?:clean|process)$/, '.required'), 'false'] as const,
  ]);
  return runGit(root, STATUS, new Map(off));
}

async function defaultBranch(root: string): Promise<{ readonly sha: string; readonly name: string } | null> {
  const named = await runGit(root, ['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD']);
  const candidates = ['refs/remotes/origin/main', 'refs/remotes/origin/master'];
  if (named.ok) candidates.unshift(textOf(named.output));
  for (const ref of candidates) {
    const sha = await commitOf(root, ref);
    if (sha !== null) return { sha, name: ref.replace('refs/remotes/', '') };
  }
  return null;
}

/** A branch of origin comes before one of the same name here, which nobody may have updated for long. */
async function named(root: string, base: string): Promise<{ readonly sha: string; readonly name: string } | null> {
  for (const place of ['refs/remotes/', 'refs/remotes/origin/', 'refs/tags/', 'refs/heads/', '']) {
    const sha = await commitOf(root, `${place}${base}`);
    // A tag may be an object of its own.
    if (sha !== null) return commitBehind(root, sha, base);
  }
  return commitBehind(root, base, base);
}

/** The caller's word, so git's notations are fine, but no option of git's. */
async function commitBehind(
  root: string,
  revision: string,
  name: string,
): Promise<{ readonly sha: string; readonly name: string } | null> {
  if (revision.startsWith('-')) return null;
  const found = await runGit(root, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
  const sha = found.ok ? textOf(found.output) : '';
  return SHA.test(sha) ? { sha, name } : null;
}

/** `ref` in full and taken as it is: none of git's notations for other revisions is understood in it. */
async function commitOf(root: string, ref: string): Promise<string | null> {
  const found = await runGit(root, ['show-ref', '--verify', '--hash', '--', ref]);
  const sha = found.ok ? textOf(found.output) : '';
  return SHA.test(sha) ? sha : null;
}

async function isHere(root: string, commit: string): Promise<boolean> {
  return (await runGit(root, ['cat-file', '-e', `${commit}^{commit}`])).ok;
}

async function isShallow(root: string): Promise<boolean> {
  const answer = await runGit(root, ['rev-parse', '--is-shallow-repository']);
  return answer.ok && textOf(answer.output) === 'true';
}

async function missing(root: string, what: string): Promise<ChangedFiles> {
  const works = await runGit(root, ['rev-parse', '--git-dir']);
  if (!works.ok) return everything(`git could not compare the commits: ${works.reason}.`);
  if (!(await isShallow(root))) return everything(`this clone lacks ${what}.`);
  return everything(
    `this clone is shallow and lacks ${what}; \`fetch-depth: 0\` on actions/checkout brings it (elsewhere \`git fetch --unshallow\`).`,
  );
}

function everything(because: string): ChangedFiles {
  return { kind: 'everything', because };
}

function textOf(output: Buffer): string {
  return output.toString('utf8').trim();
}
