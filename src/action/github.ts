import type { getOctokit } from '@actions/github';
import { failureOf } from '../io/http-failure.js';

type Octokit = ReturnType<typeof getOctokit>;

/** Why GitHub's API gave no answer. `message`: a clause that fits after a colon; `status`: null where none came. */
export interface ApiFailure {
  readonly kind: 'no-token' | 'forbidden' | 'not-found' | 'rate-limited' | 'unreachable' | 'invalid';
  readonly status: number | null;
  readonly message: string;
}

/** `more`: the list goes on with the next page. */
type ApiAnswer<T> = { readonly kind: 'answer'; readonly data: T; readonly more: boolean } | ApiFailure;

/** GitHub's REST API with a token. Never throws; what goes wrong is a value. */
export interface GitHubApi {
  /** One request, tried again where that may help: `ask((rest) => rest.pulls.get({ owner, repo, pull_number }))`. */
  ask<T>(send: (rest: Octokit['rest']) => Promise<Response<T>>): Promise<ApiAnswer<T>>;
}

interface Response<T> {
  readonly data: T;
  readonly headers: { readonly link?: string | undefined };
}

export interface GitHubOptions {
  /** From the input `token`, never from the environment; empty where there is none. */
  readonly token: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** For one request with all its tries. */
  readonly limitMs?: number;
  /** A second of the waits between tries; tests have shorter ones. */
  readonly secondMs?: number;
}

/** Three tries in all. */
const RETRIES = 2;
/** Longer waits that GitHub asks for (`Retry-After`, in seconds) are not worth the runner's time. */
const LONGEST_WAIT = 10;
const LIMIT_MS = 30_000;
/** plugin-retry's own list, and 429: when that is worth another try is decided here. */
const NOT_BY_ITSELF = [400, 401, 403, 404, 410, 422, 429, 451];

/** Opens GitHub's API at GITHUB_API_URL (a GitHub Enterprise Server has its own). Octokit is loaded with the first request. */
export function openGitHub(options: GitHubOptions): GitHubApi {
  let octokit: Promise<Octokit | null> | null = null;
  return {
    async ask(send) {
      if (options.token === '')
        return { kind: 'no-token', status: null, message: 'there is no token to ask it with (input token)' };
      octokit ??= load(options).catch(() => null);
      const loaded = await octokit;
      if (loaded === null) return NO_CLIENT;
      try {
        const { data, headers } = await send(loaded.rest);
        if (typeof data !== 'object' || data === null) return NO_JSON;
        return { kind: 'answer', data, more: /(?:^|[;,\s])rel="?next"?/.test(headers.link ?? '') };
      } catch (error) {
        return toFailure(error);
      }
    },
  };
}

async function load({ token, env, limitMs = LIMIT_MS, secondMs = 1_000 }: GitHubOptions): Promise<Octokit> {
  const [{ getOctokit }, { retry }] = await Promise.all([import('@actions/github'), import('@octokit/plugin-retry')]);
  const octokit = getOctokit(
    token,
    {
      baseUrl: (env.GITHUB_API_URL || 'https://api.github.com').replace(/(?<!\/)\/+$/, ''),
      log: SILENT,
      retry: { retries: RETRIES, doNotRetry: NOT_BY_ITSELF, retryAfterBaseValue: secondMs },
    },
    whereGitHubSaysWhen,
    retry,
  );
  // Registered last, so around all tries of a request.
  octokit.hook.wrap('request', async (request, options) => {
    const limit = new AbortController();
    // Octokit speaks on the console of what is deprecated, unless a request has a log of its own.
    options.request = { ...options.request, signal: limit.signal, log: SILENT };
    const late = new Promise<never>((_, reject) => {
      limit.signal.addEventListener('abort', () => reject(limit.signal.reason), { once: true });
    });
    const timer = setTimeout(() => limit.abort(), limitMs);
    try {
      return await Promise.race([request(options), late]);
    } finally {
      clearTimeout(timer);
    }
  });
  return octokit;
}

const NO_JSON: ApiFailure = { kind: 'invalid', status: null, message: 'it answered with something that is not JSON' };
/** @actions/github reads the event's payload while it is loaded, and throws where that is not JSON. */
const NO_CLIENT: ApiFailure = { kind: 'invalid', status: null, message: 'the client for it could not be loaded' };

const silent = () => {};
const SILENT = { debug: silent, info: silent, warn: silent, error: silent };

interface Retrying {
  readonly status?: number;
  readonly request?: { request?: object };
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> };
}

/**
 * A plugin that must come before plugin-retry, which goes by a number of tries alone: rate limits are waited for as long
 * as GitHub says (docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api), if that is short.
 */
function whereGitHubSaysWhen(octokit: { hook: Octokit['hook'] }): void {
  octokit.hook.error('request', (error) => {
    const { status, request, response } = error as Retrying;
    const seconds = Number(response?.headers['retry-after'] ?? Number.NaN);
    if (request && (status === 429 || status === 403) && seconds >= 0 && seconds <= LONGEST_WAIT)
      request.request = { ...request.request, retries: RETRIES, retryAfter: Math.ceil(seconds) };
    throw error;
  });
}

/** Octokit's RequestError gives 500 to what had no answer at all; only `response` tells. */
function toFailure(error: unknown): ApiFailure {
  const { status = 0, response } = error as Retrying;
  if (!response) return { kind: 'unreachable', status: null, message: `it could not be reached: ${reasonOf(error)}` };
  return { kind: kindOf(status, error as Retrying), status, message: `it answered ${status}${saying(error)}` };
}

function kindOf(status: number, { response }: Retrying): ApiFailure['kind'] {
  const headers = response?.headers ?? {};
  const limited = headers['retry-after'] !== undefined || String(headers['x-ratelimit-remaining']) === '0';
  if (status === 429 || (status === 403 && limited)) return 'rate-limited';
  if (status === 401 || status === 403) return 'forbidden';
  if (status === 404 || status === 410 || status === 451) return 'not-found';
  return status >= 500 ? 'unreachable' : 'invalid';
}

/** GitHub's own words, without the link to its documentation that Octokit adds. */
function saying(error: unknown): string {
  const data = (error as { response?: { data?: { message?: unknown } } }).response?.data;
  const message = typeof data?.message === 'string' ? data.message.split('\n', 1)[0]!.slice(0, 200).trim() : '';
  return message === '' ? '' : ` (${message})`;
}

function reasonOf(error: unknown): string {
  // fetch hides the network's error, and Octokit fetch's.
  let inner = error;
  for (let depth = 0; depth < 4 && inner instanceof Error && inner.cause !== undefined; depth += 1) inner = inner.cause;
  if (inner instanceof DOMException && inner.name === 'AbortError') return 'no answer in time';
  return failureOf(inner).reason;
}
