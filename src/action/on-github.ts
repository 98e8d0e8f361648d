import { fails } from '../decide/policy.js';
import type { SuggestedChange } from '../fix/suggestions.js';
import { reasonOf } from '../io/reason.js';
import { readText } from '../io/text-file.js';
import type { Report } from '../judge/report.js';
import type { Settings } from '../options/settings.js';
import type { Annotation } from '../report/annotations.js';
import { toCheckRun } from '../report/check-run-content.js';
import { commentMarker, isWorthAComment, toComment, toResolvedComment } from '../report/comment-text.js';
import { suggestionMarker, toReview, toSuggestion, toWithdrawn } from '../report/suggestion.js';
import { TOOL } from '../tool.js';
import { type CheckRunAnswer, saying } from './annotate.js';
import { checkRunPlace, makeCheckRun } from './check-run.js';
import { keepComment } from './comment.js';
import { readEvent } from './event.js';
import { type ApiFailure, type GitHubOptions, openGitHub } from './github.js';
import { lineLink, runLink } from './links.js';
import { keepReview } from './review.js';
import { withinTime } from './within-time.js';

/** What a run leaves on GitHub through its API. Never throws. */
export interface OnGitHub {
  /** The report as a check run of the commit that this run is about. */
  checkRun(report: Report): Promise<CheckRunAnswer>;
  /** Keeps the comment of a pull request. @returns what must be said where that did not work. */
  comment(report: Report): Promise<Annotation | null>;
  /** Keeps the review with suggestions. @returns what must be said where that did not work. */
  suggest(report: Report, changes: () => Promise<readonly SuggestedChange[]>): Promise<Annotation | null>;
}

type Options = Pick<Settings, 'name' | 'token' | 'failOn'> & Pick<GitHubOptions, 'env' | 'secondMs'>;

/** For all requests of one check run, or of one comment. */
const LIMIT_MS = 60_000;

const FROM_FORK = 'The token of a pull request from a fork may only read.';
/** To all other tokens GitHub says "You must authenticate via a GitHub App." */
const FOR_CHECK_RUN =
  'Give the job `permissions: checks: write`, and leave the input token at its default: a personal token can make no check run.';
const FOR_COMMENT = 'Give the job `permissions: pull-requests: write`.';

/** For the workflow run that the environment tells of. */
export async function openOnGitHub({ name, token, failOn, env, ...times }: Options): Promise<OnGitHub> {
  const event = await readEvent(env, readText);
  const fromFork = event.kind === 'pull-request' && event.fromFork;
  const link = lineLink(env);
  const api = () => withinTime(openGitHub({ token: token ?? '', env, ...times }), LIMIT_MS);
  return {
    async checkRun(report) {
      const place = checkRunPlace(event, checkName(name, env), env);
      if (place === null) {
        const message = `for a run of the event ${event.kind === 'other' ? event.name : event.kind} it is not known which commit it is about`;
        return {
          kind: 'refused',
          failure: { kind: 'invalid', status: null, message },
          remedy: null,
          permission: false,
        };
      }
      const content = toCheckRun(report, { name, link, fails: fails(report.totals.errors, failOn) });
      const made = await makeCheckRun(api(), place, content);
      if (made.kind !== 'refused') return made;
      const refused = isRefused(made.failure);
      return {
        ...made,
        remedy: refused ? (fromFork ? FROM_FORK : FOR_CHECK_RUN) : null,
        permission: refused && !fromFork,
      };
    },
    async comment(report) {
      if (event.kind === 'other' && event.notice !== null) return saying('notice', 'No comment', event.notice);
      if (event.kind !== 'pull-request') return null;
      const options = { name, link, runUrl: runLink(env) };
      return inWords(
        'comment',
        await keepComment(api(), event, {
          marker: commentMarker(report.tool.name, name),
          body: isWorthAComment(report) ? toComment(report, options) : null,
          resolved: toResolvedComment(report, options),
        }),
      );
    },
    async suggest(report, changes) {
      if (event.kind === 'other' && event.notice !== null) return saying('notice', 'No review', event.notice);
      if (event.kind !== 'pull-request') return null;
      const marker = suggestionMarker(report.tool.name, name);
      let found: readonly SuggestedChange[];
      try {
        found = await changes();
      } catch (error) {
        return saying('warning', 'No review', `What to suggest could not be found out: ${reasonOf(error)}.`);
      }
      return inWords(
        'review',
        await keepReview(api(), event, {
          marker,
          body: toReview(marker),
          withdrawn: toWithdrawn(marker),
          comments: found.map((each) => ({
            path: each.file,
            line: each.line,
            lines: each.from,
            body: toSuggestion(marker, each),
          })),
        }),
      );
    },
  };

  /** What of the pull request could not be written, and what would help. */
  function inWords(what: 'comment' | 'review', failure: ApiFailure | null): Annotation | null {
    if (failure === null) return null;
    const why = `The ${what} on the pull request could not be written: ${failure.message}.`;
    if (!isRefused(failure)) return saying('warning', `No ${what}`, why);
    return fromFork
      ? saying('notice', `No ${what}`, `${why} ${FROM_FORK}`)
      : saying('warning', `No ${what}`, `${why} ${FOR_COMMENT}`);
  }
}

/**
 * A name of the config file, which a pull request may have put there, must not make this check run one that a branch rule
 * waits for.
 */
function checkName(name: string | null, env: GitHubOptions['env']): string {
  const given = env.INPUT_NAME?.trim() ? name : null;
  return given ?? (name === null ? TOOL.name : `${TOOL.name}: ${name}`);
}

/** Whether a permission is what is missing. To a token that may not even read, GitHub says that there is nothing. */
function isRefused({ kind }: ApiFailure): boolean {
  return kind === 'forbidden' || kind === 'not-found';
}
