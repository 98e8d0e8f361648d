import type { CheckRunAnnotation, CheckRunContent } from '../report/check-run-content.js';
import { type RepositoryName, type RunEvent, repositoryName } from './event.js';
import type { ApiFailure, GitHubApi } from './github.js';
import { runLink } from './links.js';

type Env = Readonly<Record<string, string | undefined>>;

/** What a check run says of itself beside its content. */
export interface CheckRunPlace {
  readonly repository: RepositoryName;
  readonly name: string;
  readonly headSha: string;
  readonly detailsUrl: string | null;
  /** Tells which job of which run made it; GitHub only keeps it. */
  readonly externalId: string;
}

export type CheckRunOutcome =
  | { readonly kind: 'made'; readonly url: string | null }
  /** It is there, but only with the first `annotated` annotations. */
  | { readonly kind: 'partly'; readonly url: string | null; readonly annotated: number; readonly failure: ApiFailure }
  | { readonly kind: 'refused'; readonly failure: ApiFailure };

/** docs.github.com/rest/checks/runs#create-a-check-run: "The Checks API limits the number of annotations to a maximum of 50 per API request." */
const A_REQUEST = 50;
const NOT_AS_DESCRIBED: ApiFailure = {
  kind: 'invalid',
  status: null,
  message: 'its answer is not what GitHub describes',
};

/** Where the check run of this workflow run belongs; null where its commit is not known. */
export function checkRunPlace(event: RunEvent, name: string, env: Env): CheckRunPlace | null {
  const repository = event.kind === 'other' ? repositoryName(env.GITHUB_REPOSITORY) : event.repository;
  const headSha = headOf(event, env);
  if (repository === null || headSha === null) return null;
  const externalId = [env.GITHUB_RUN_ID ?? '', env.GITHUB_RUN_ATTEMPT ?? '', env.GITHUB_JOB ?? '', name].join('/');
  return { repository, name, headSha, detailsUrl: runLink(env), externalId };
}

/** On a pull request GITHUB_SHA is a merge commit, and what hangs there is seen by nobody. */
function headOf(event: RunEvent, { GITHUB_SHA: sha }: Env): string | null {
  if (event.kind === 'pull-request' || event.kind === 'merge-group') return event.head;
  // A payload that could not be read, or a review, which runs on the merge commit too.
  if (event.kind === 'other' && event.name.startsWith('pull_request')) return null;
  return sha !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha) ? sha : null;
}

/**
 * Makes a completed check run, then adds the annotations that one request has no room for. Always a new one: an older
 * one would keep its annotations, and of those with one name GitHub goes by the newest. So does a request that was
 * answered with 5xx, yet had made one, do no harm.
 */
export async function makeCheckRun(
  api: GitHubApi,
  { repository, name, headSha, detailsUrl, externalId }: CheckRunPlace,
  { conclusion, title, summary, annotations }: CheckRunContent,
): Promise<CheckRunOutcome> {
  const output = (from: number) => ({ title, summary, annotations: bodies(annotations.slice(from, from + A_REQUEST)) });
  const made = await api.ask((rest) =>
    rest.checks.create({
      ...repository,
      name,
      head_sha: headSha,
      external_id: externalId,
      ...(detailsUrl === null ? {} : { details_url: detailsUrl }),
      status: 'completed',
      conclusion,
      output: output(0),
    }),
  );
  if (made.kind !== 'answer') return { kind: 'refused', failure: made };
  const { id, html_url: page } = made.data;
  const url = typeof page === 'string' && /^https?:\/\//.test(page) ? page : null;
  for (let annotated = A_REQUEST; annotated < annotations.length; annotated += A_REQUEST) {
    const more = Number.isSafeInteger(id)
      ? await api.ask((rest) => rest.checks.update({ ...repository, check_run_id: id, output: output(annotated) }))
      : NOT_AS_DESCRIBED;
    if (more.kind !== 'answer') return { kind: 'partly', url, annotated, failure: more };
  }
  return { kind: 'made', url };
}

/** Octokit wants arrays that it could change. */
function bodies(annotations: readonly CheckRunAnnotation[]): CheckRunAnnotation[] {
  return [...annotations];
}
