import type { ChangedFiles, GitChanges } from '../io/git-changes.js';
import type { RepositoryName, RunEvent } from './event.js';
import type { ApiFailure, GitHubApi } from './github.js';

type PullRequest = Extract<RunEvent, { kind: 'pull-request' }>;
type Push = Extract<RunEvent, { kind: 'push' }>;

type Paths = ReadonlySet<string>;

/** Why the API could not tell, as a clause that follows a colon, and whether its other list may be asked for. */
interface Untold {
  readonly failed: string;
  readonly askOn: boolean;
}

/** docs.github.com/rest/pulls/pulls#list-pull-requests-files: "Responses include a maximum of 3000 files." */
const PULL_FILES = 3_000;
const PAGE = 100;
/** docs.github.com/rest/commits/commits#compare-two-commits: "up to 300 changed files for the entire comparison". */
const COMPARE_FILES = 300;

const NO_ROOT =
  'the workspace is not the root of a git work tree, so the paths of a change would not fit its files (actions/checkout without `path` makes it one).';

/**
 * Which files the change touches that this run is about: GitHub's API first, since a checkout is shallow as a rule, then
 * git. Where neither can tell, or there is no change to go by, it is everything, with the reason.
 */
export async function changedFiles(event: RunEvent, api: GitHubApi, git: GitChanges): Promise<ChangedFiles> {
  if (event.kind === 'other') return everything(event.notice ?? `a run for ${event.name} has no change to go by.`);
  if (!git.isRepositoryRoot()) return everything(NO_ROOT);
  const { repository } = event;
  switch (event.kind) {
    case 'pull-request':
      return orGit(await ofPullRequest(api, event), () => git.sinceFork(event.base, event.head));
    case 'merge-group':
      return orGit(await difference(api, repository, event.base, event.head), () =>
        git.between(event.base, event.head),
      );
    case 'push':
      return ofPush(event, api, git);
  }
}

async function ofPush(
  { ref, before, after, defaultBranch, repository }: Push,
  api: GitHubApi,
  git: GitChanges,
): Promise<ChangedFiles> {
  if (after === null) return everything('this push deleted a branch or tag.');
  if (!ref.startsWith('refs/heads/')) return everything('a tag was pushed, which is about all that it holds.');
  if (before !== null) return orGit(await difference(api, repository, before, after), () => git.between(before, after));
  if (defaultBranch === null || ref === `refs/heads/${defaultBranch}`)
    return everything('this push made the branch, and there is no other to compare it with.');
  const compared = await compare(api, repository, defaultBranch, after);
  return orGit('failed' in compared ? compared : compared.paths, () => git.sinceBranch(defaultBranch, after));
}

async function orGit(told: Paths | Untold, ask: () => Promise<ChangedFiles>): Promise<ChangedFiles> {
  if (!('failed' in told)) return { kind: 'files', paths: told, how: "GitHub's API" };
  const byGit = await ask();
  if (byGit.kind === 'files') return byGit;
  return everything(`GitHub's API could not tell what changed: ${told.failed}. Nor could git: ${byGit.because}`);
}

async function ofPullRequest(api: GitHubApi, event: PullRequest): Promise<Paths | Untold> {
  const listed = await filesOfPullRequest(api, event);
  if (!('failed' in listed) || !listed.askOn) return listed;
  const compared = await compare(api, event.repository, event.base, event.head);
  return 'failed' in compared ? listed : compared.paths;
}

/** The list holds for the pull request as it is now, which for an older run may be another than it was. */
async function filesOfPullRequest(
  api: GitHubApi,
  { repository, number, base, head }: PullRequest,
): Promise<Paths | Untold> {
  const pull = { ...repository, pull_number: number };
  const now = await api.ask((rest) => rest.pulls.get(pull));
  if (now.kind !== 'answer') return untold(now, 'pull-requests: read');
  const { changed_files: count } = now.data;
  if (now.data.head?.sha !== head || now.data.base?.sha !== base)
    return { failed: 'the pull request has changed since this run began', askOn: true };
  if (!(count <= PULL_FILES))
    return { failed: `it lists at most ${PULL_FILES.toLocaleString('en')} files of a pull request`, askOn: false };

  const files: unknown[] = [];
  for (let page = 1; page <= PULL_FILES / PAGE; page += 1) {
    const list = await api.ask((rest) => rest.pulls.listFiles({ ...pull, per_page: PAGE, page }));
    if (list.kind !== 'answer') return untold(list, 'pull-requests: read');
    if (!Array.isArray(list.data)) break;
    files.push(...list.data);
    if (!list.more) break;
  }
  const paths = pathsOf(files);
  if (paths === null || files.length !== count)
    return { failed: `it listed ${files.length} of ${count} files`, askOn: true };
  return paths;
}

/** What differs between two commits: after a force push also what `before` had and `after` has no more. */
async function difference(
  api: GitHubApi,
  repository: RepositoryName,
  before: string,
  after: string,
): Promise<Paths | Untold> {
  const there = await compare(api, repository, before, after);
  if ('failed' in there || there.straight) return 'failed' in there ? there : there.paths;
  const back = await compare(api, repository, after, before);
  return 'failed' in back ? back : new Set([...there.paths, ...back.paths]);
}

/** What came with `head` since it left `base`; `straight` where it did not leave it, but only went on from it. */
async function compare(
  api: GitHubApi,
  repository: RepositoryName,
  base: string,
  head: string,
): Promise<{ readonly paths: Paths; readonly straight: boolean } | Untold> {
  // Files are on the first page only, however few commits it holds.
  const range = { ...repository, basehead: `${base}...${head}`, per_page: 1 };
  const answer = await api.ask((rest) => rest.repos.compareCommitsWithBasehead(range));
  if (answer.kind !== 'answer') return untold(answer, 'contents: read');
  const { files, status } = answer.data;
  const paths = pathsOf(files);
  if (paths === null) return { failed: 'its answer is not what GitHub describes', askOn: false };
  if (files!.length >= COMPARE_FILES)
    return { failed: `it lists at most ${COMPARE_FILES} files of a comparison`, askOn: false };
  return { paths, straight: status === 'ahead' || status === 'identical' };
}

/** Renamed files under both names; null where an entry is not a file. */
function pathsOf(files: unknown): Set<string> | null {
  if (!Array.isArray(files)) return null;
  const paths = new Set<string>();
  for (const { filename, previous_filename: previous } of files.map(fieldsOf)) {
    if (typeof filename !== 'string') return null;
    paths.add(filename);
    if (typeof previous === 'string') paths.add(previous);
  }
  return paths;
}

function fieldsOf(entry: unknown): { readonly filename?: unknown; readonly previous_filename?: unknown } {
  return typeof entry === 'object' && entry !== null ? entry : {};
}

function untold({ kind, message }: ApiFailure, permission: string): Untold {
  const refused = kind === 'forbidden' || kind === 'not-found';
  const needs = refused ? `, and the token needs the permission \`${permission}\`` : '';
  return { failed: `${message}${needs}`, askOn: refused };
}

function everything(because: string): ChangedFiles {
  return { kind: 'everything', because };
}
