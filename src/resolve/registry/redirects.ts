import { isLoopback, parseUrl } from './registry-host.js';

const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

export function isRedirect(status: number): boolean {
  return REDIRECTS.has(status);
}

/** The next step, or why none is taken, in words that follow the name of the host. */
export type Step = { readonly kind: 'step'; readonly url: URL } | { readonly kind: 'stop'; readonly why: string };

/** The way of one request from URL to URL; it never turns back, nor from https to http. */
export class Trail {
  readonly #visited: Set<string>;
  #at: URL;

  constructor(start: URL) {
    this.#at = start;
    this.#visited = new Set([start.href]);
  }

  next(location: string | undefined): Step {
    if (location === undefined || location === '') return stop('sends on to nowhere (a redirect without Location)');
    const url = parseUrl(location, this.#at);
    if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:'))
      return stop('sends on to something that is no web address');
    if (url.username !== '' || url.password !== '') return stop('sends on to an address with a user name in it');
    if (url.protocol === 'http:' && !(this.#at.protocol === 'http:' && isLoopback(url)))
      return stop(`sends on to http://${url.host}, where anybody on the way could read and change the answer`);
    url.hash = '';
    if (this.#visited.has(url.href)) return stop('sends on in a circle (a redirect loop)');
    if (this.#visited.size > MOST_REDIRECTS) return stop(`sends on more than ${MOST_REDIRECTS} times`);
    this.#visited.add(url.href);
    this.#at = url;
    return { kind: 'step', url };
  }
}

function stop(why: string): Step {
  return { kind: 'stop', why };
}
