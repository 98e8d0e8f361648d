import type { ApiFailure, GitHubApi } from './github.js';

const OVER: ApiFailure = { kind: 'unreachable', status: null, message: 'there was no time left to ask it' };

/** The same API for a piece of work that may take long: no request begins after `limitMs` from now. */
export function withinTime(api: GitHubApi, limitMs: number, now: () => number = Date.now): GitHubApi {
  const end = now() + limitMs;
  return { ask: async (send) => (now() < end ? api.ask(send) : OVER) };
}
