import type { RunEvent } from './event.js';
import type { ApiFailure, GitHubApi } from './github.js';

export type PullRequest = Extract<RunEvent, { kind: 'pull-request' }>;

/** What a comment is to say. */
export interface CommentTexts {
  /** The line that it begins with, and no other comment does. */
  readonly marker: string;
  /** Null where there is nothing to say. */
  readonly body: string | null;
  /** What is said instead where an earlier run has said something. */
  readonly resolved: string;
}

/** Entries of a list at once. */
export const PAGE = 100;
/** GitHub takes no more than 2,500 comments of one conversation. */
const PAGES = 26;

const TOO_MANY: ApiFailure = {
  kind: 'invalid',
  status: null,
  message: `there are more than ${(PAGES * PAGE).toLocaleString('en')} comments to look through`,
};
const NO_LIST: ApiFailure = { kind: 'invalid', status: null, message: 'its answer is not what GitHub describes' };

interface Comment {
  readonly id: number;
  readonly body?: string | undefined;
  readonly user: { readonly id: number; readonly type: string } | null;
}

/**
 * Keeps one comment on a pull request: made where there is something to say, changed by every later run, resolved by one
 * that finds nothing.
 * @returns why that did not work, null where it did.
 */
export async function keepComment(
  api: GitHubApi,
  { repository, number }: PullRequest,
  { marker, body, resolved }: CommentTexts,
): Promise<ApiFailure | null> {
  const issue = { ...repository, issue_number: number };
  const found = await findComment(api, issue, marker);
  // Not knowing whether there is one is no reason to make another.
  if (found !== null && 'kind' in found) return found;
  const text = body ?? (found === null ? null : resolved);
  if (text === null) return null;
  if (found !== null) {
    const changed = await api.ask((rest) =>
      rest.issues.updateComment({ ...repository, comment_id: found.id, body: text }),
    );
    // Somebody has deleted it since it was listed.
    if (changed.kind !== 'not-found') return changed.kind === 'answer' ? null : changed;
    if (body === null) return null;
  }
  const made = await api.ask((rest) => rest.issues.createComment({ ...issue, body: text }));
  return made.kind === 'answer' ? null : made;
}

interface Issue {
  readonly owner: string;
  readonly repo: string;
  readonly issue_number: number;
}

async function findComment(api: GitHubApi, issue: Issue, marker: string): Promise<Comment | ApiFailure | null> {
  const isOwn = ownComment(api, marker);
  for (let page = 1; page <= PAGES; page += 1) {
    const list = await api.ask((rest) => rest.issues.listComments({ ...issue, per_page: PAGE, page }));
    if (list.kind !== 'answer') return list;
    if (!Array.isArray(list.data)) return NO_LIST;
    for (const comment of list.data as readonly (Comment | null)[]) if (await isOwn(comment)) return comment;
    if (!list.more) return null;
  }
  return TOO_MANY;
}

/** Whether a comment with the marker is of this tool: anybody may write the marker, and could change what they wrote later. */
export function ownComment(api: GitHubApi, marker: string): (comment: Comment | null) => Promise<boolean> {
  let self: number | null | undefined;
  return async (comment) => {
    if (!comment?.body?.startsWith?.(marker) || !Number.isSafeInteger(comment.id)) return false;
    if (comment.user?.type === 'Bot') return true;
    if (self === undefined) self = await ownId(api);
    return self !== null && comment.user?.id === self;
  };
}

/** The user whose token this is; null for the workflow's token, which is nobody's. */
async function ownId(api: GitHubApi): Promise<number | null> {
  const answer = await api.ask((rest) => rest.users.getAuthenticated());
  return answer.kind === 'answer' && Number.isSafeInteger(answer.data.id) ? answer.data.id : null;
}
