import { ownComment, PAGE, type PullRequest } from './comment.js';
import { addedLines } from './diff-lines.js';
import type { ApiFailure, GitHubApi } from './github.js';

/** A suggestion as a comment of a review: of `lines` of a file as they are, from `line` on. */
export interface ReviewComment {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly lines: readonly string[];
  readonly body: string;
}

/** What a review is to say. */
export interface ReviewTexts {
  /** The line that the review and each of its comments begins with, and no other does. */
  readonly marker: string;
  readonly body: string;
  readonly comments: readonly ReviewComment[];
  /** What is said instead in a comment that is no longer a suggestion. */
  readonly withdrawn: string;
}

/** More are for `fix` itself. */
const MOST = 50;
/** docs.github.com/rest/pulls/pulls#list-pull-requests-files: "Responses include a maximum of 3000 files." */
const FILE_PAGES = 30;
const COMMENT_PAGES = 26;

/** A comment of a review as far as it matters; `line` is null where the pull request has moved on from it. */
interface Listed {
  readonly id: number;
  readonly body: string;
  readonly path: string;
  readonly line?: number | null | undefined;
  readonly start_line?: number | null | undefined;
}

/**
 * Keeps one review of suggestions on the changed lines of a pull request: made where there is something to suggest, its
 * comments changed or withdrawn by every later run, none made twice. What the pull request does not change is left out.
 * @returns why that did not work, null where it did.
 */
export async function keepReview(api: GitHubApi, pull: PullRequest, texts: ReviewTexts): Promise<ApiFailure | null> {
  const of = { ...pull.repository, pull_number: pull.number };
  const listed = await ownComments(api, of, texts.marker);
  if ('kind' in listed) return listed;
  const wanted = await onChangedLines(api, pull, texts.comments);
  if ('kind' in wanted) return wanted;
  const left = new Set(listed);
  const added: ReviewComment[] = [];
  for (const comment of wanted.slice(0, MOST)) {
    const known = listed.find((each) => left.has(each) && isAt(each, comment));
    if (known === undefined) added.push(comment);
    else {
      left.delete(known);
      const failure = await change(api, pull, known, comment.body);
      if (failure !== null) return failure;
    }
  }
  for (const old of left) {
    const failure = old.line == null ? null : await change(api, pull, old, texts.withdrawn);
    if (failure !== null) return failure;
  }
  return add(api, pull, texts, added, listed.length > 0);
}

function isAt({ path, line, start_line: start }: Listed, comment: ReviewComment): boolean {
  return path === comment.path && line === lastOf(comment) && (start ?? line) === comment.line;
}

function lastOf({ line, lines }: ReviewComment): number {
  return line + lines.length - 1;
}

async function change(
  api: GitHubApi,
  { repository }: PullRequest,
  old: Listed,
  body: string,
): Promise<ApiFailure | null> {
  if (sameText(old.body, body)) return null;
  const changed = await api.ask((rest) => rest.pulls.updateReviewComment({ ...repository, comment_id: old.id, body }));
  // Somebody has deleted it since it was listed.
  return changed.kind === 'answer' || changed.kind === 'not-found' ? null : changed;
}

/** GitHub may give back other line ends than it was given. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();
  return plain(a) === plain(b);
}

/** The first ones as a review; a review that is there takes no more, so later ones stand beside it. */
async function add(
  api: GitHubApi,
  { repository, number, head }: PullRequest,
  texts: ReviewTexts,
  comments: readonly ReviewComment[],
  isReviewed: boolean,
): Promise<ApiFailure | null> {
  const of = { ...repository, pull_number: number, commit_id: head };
  const placed = comments.map((comment) => ({
    path: comment.path,
    body: comment.body,
    line: lastOf(comment),
    side: 'RIGHT' as const,
    ...(comment.lines.length > 1 && { start_line: comment.line, start_side: 'RIGHT' as const }),
  }));
  if (placed.length === 0) return null;
  if (!isReviewed) {
    const review = { ...of, event: 'COMMENT' as const, body: texts.body, comments: placed };
    const made = await api.ask((rest) => rest.pulls.createReview(review));
    return made.kind === 'answer' ? null : made;
  }
  for (const comment of placed) {
    const made = await api.ask((rest) => rest.pulls.createReviewComment({ ...of, ...comment }));
    if (made.kind !== 'answer') return made;
  }
  return null;
}

/** Those of which the pull request adds each line, as it is in the workspace: GitHub takes comments on no others. */
async function onChangedLines(
  api: GitHubApi,
  { repository, number, head }: PullRequest,
  comments: readonly ReviewComment[],
): Promise<readonly ReviewComment[] | ApiFailure> {
  if (comments.length === 0) return [];
  const of = { ...repository, pull_number: number };
  const now = await api.ask((rest) => rest.pulls.get(of));
  if (now.kind !== 'answer') return now;
  // A later run is on its way.
  if (now.data.head?.sha !== head) return [];
  const paths = new Set(comments.map(({ path }) => path));
  const added = new Map<string, ReadonlyMap<number, string>>();
  for (let page = 1; page <= FILE_PAGES; page += 1) {
    const list = await api.ask((rest) => rest.pulls.listFiles({ ...of, per_page: PAGE, page }));
    if (list.kind !== 'answer') return list;
    if (!Array.isArray(list.data)) break;
    for (const file of list.data as readonly ({ filename?: unknown; patch?: unknown } | null)[])
      if (typeof file?.filename === 'string' && typeof file.patch === 'string' && paths.has(file.filename))
        added.set(file.filename, addedLines(file.patch));
    if (!list.more) break;
  }
  return comments.filter(({ path, line, lines }) =>
    lines.every((text, index) => added.get(path)?.get(line + index) === text),
  );
}

async function ownComments(
  api: GitHubApi,
  of: { readonly owner: string; readonly repo: string; readonly pull_number: number },
  marker: string,
): Promise<readonly Listed[] | ApiFailure> {
  const isOwn = ownComment(api, marker);
  const found: Listed[] = [];
  for (let page = 1; page <= COMMENT_PAGES; page += 1) {
    const list = await api.ask((rest) => rest.pulls.listReviewComments({ ...of, per_page: PAGE, page }));
    if (list.kind !== 'answer') return list;
    if (!Array.isArray(list.data)) return found;
    for (const comment of list.data) if (await isOwn(comment)) found.push(comment);
    if (!list.more) return found;
  }
  return { kind: 'invalid', status: null, message: 'there are more comments than can be looked through' };
}
