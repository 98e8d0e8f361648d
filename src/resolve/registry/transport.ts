import type { Http, HttpRequest, HttpResponse, HttpResult } from '../http-port.js';
import { type Failure, refused, unreachable } from './failure.js';
import { type AllowList, addressOf, isLoopback, parseUrl, type RegistryHost } from './hosts.js';
import { aborted, Gate, retrying } from './pacing.js';
import type { RegistryOptions } from './ports.js';

const AT_A_TIME = 8;
const PATIENCE = 20_000;

export interface Exchange {
  readonly method: HttpRequest['method'];
  readonly url: URL;
  readonly accept: string;
  /** Value of the header of that name. Left out once the way leads to another host. */
  readonly authorization: string | null;
  /** Left out after any redirect, even to the same host: blob stores refuse a signed URL that comes with a login. */
  readonly blob?: true;
  /** Bytes of body at most. */
  readonly limit: number;
  readonly form?: string;
}

/** An answer that is not a redirect, from the host that gave it at last. */
export interface Received {
  readonly kind: 'received';
  readonly response: HttpResponse;
  readonly from: URL;
}

/** All requests that one registry is the cause of: eight at a time, tried again, redirects followed by hand. */
export class Transport {
  readonly #gate = new Gate(AT_A_TIME);

  constructor(
    private readonly registry: RegistryHost,
    private readonly http: Http,
    private readonly allowList: AllowList,
    private readonly options: RegistryOptions,
  ) {}

  async send(exchange: Exchange): Promise<Received | Failure> {
    const trail = new Trail(exchange.url);
    let url = exchange.url;
    let authorization = exchange.authorization;
    for (;;) {
      const request = this.#request(exchange, url, authorization);
      const result = await retrying(() => this.#gate.run(() => this.#once(request, url)), this.options);
      if (result.kind !== 'response') return this.#failure(result, url, exchange.limit);
      if (!isRedirect(result.status)) return { kind: 'received', response: result, from: url };
      // The form of a POST holds an identity token.
      if (exchange.method === 'POST') return refused(`${url.host} sends a login on to another address`);
      const step = trail.next(result.headers.location);
      if (step.kind === 'stop') return refused(`${url.host} ${step.why}`);
      if (exchange.blob || step.url.origin !== url.origin) authorization = null;
      url = step.url;
    }
  }

  /** One request without a second try or redirect: does this URL speak https? */
  async answers(url: URL): Promise<string | null> {
    const request = this.#request({ method: 'GET', url, accept: '*/*', authorization: null, limit: 65_536 }, url, null);
    const result = await this.#gate.run(() => this.#once(request, url));
    return result.kind === 'failed' ? result.reason : null;
  }

  #request(exchange: Exchange, url: URL, authorization: string | null): Omit<HttpRequest, 'signal'> {
    const { method, accept, limit, form } = exchange;
    const headers: Record<string, string> = { accept };
    if (authorization !== null) headers.authorization = authorization;
    if (form !== undefined) headers['content-type'] = 'application/x-www-form-urlencoded';
    return { method, url: url.href, headers, limit, ...(form === undefined ? {} : { body: form }) };
  }

  async #once(request: Omit<HttpRequest, 'signal'>, url: URL): Promise<HttpResult> {
    const { options } = this;
    if (options.deadline.aborted) return { kind: 'failed', reason: 'the time for registries is over' };
    const patience = options.patience?.() ?? AbortSignal.timeout(PATIENCE);
    const signal = AbortSignal.any([options.deadline, patience]);
    const started = options.now();
    const sent = this.http.send({ ...request, signal }, { allowPrivate: this.#allowPrivate(url) });
    const result = await Promise.race([sent.catch(broken), aborted(signal).then(late)]);
    const { method } = request;
    const ms = options.now() - started;
    const shown = { method, url: fitForTrace(url), ms };
    if (result.kind === 'response') options.trace?.({ ...shown, status: result.status });
    else options.trace?.({ ...shown, failure: result.kind === 'failed' ? result.reason : 'its answer is too large' });
    return result;
  }

  #allowPrivate(url: URL): boolean {
    const itself = this.registry.addresses.includes(addressOf(url));
    return this.allowList.trusts(url) || (itself && this.allowList.mayBePrivate(this.registry));
  }

  #failure(result: Exclude<HttpResult, HttpResponse>, url: URL, limit: number): Failure {
    if (result.kind === 'too-large')
      return refused(`${url.host} sent more than ${limit / 1_048_576} MiB where a small document was expected`);
    if (result.forbidden)
      return {
        kind: 'not-allowed',
        reason: `${url.host} has a private address, and nobody said that this run may connect to it; to allow it: registries: ${url.host}`,
      };
    if (this.options.deadline.aborted)
      return unreachable(`${url.host} gave no answer in the time for registries (registry-timeout)`);
    return unreachable(`${url.host} could not be reached: ${result.reason}`);
  }
}

function broken(): HttpResult {
  return { kind: 'failed', reason: 'the request could not be made' };
}

/** So that not even a connection that ignores its signal holds up the run. */
function late(): HttpResult {
  return { kind: 'failed', reason: 'no answer in time' };
}

const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

function isRedirect(status: number): boolean {
  return REDIRECTS.has(status);
}

/** The next step, or why none is taken, in words that follow the name of the host. */
type Step = { readonly kind: 'step'; readonly url: URL } | { readonly kind: 'stop'; readonly why: string };

/** The way of one request from URL to URL; it never turns back, nor from https to http. */
class Trail {
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
      return stop('sends on to something that is not a web address');
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

const HARMLESS_PARAMETERS = new Set(['service', 'scope', 'n', 'last', 'ns']);

/** The URL as it may be shown: signed parts of its query are left out. */
function fitForTrace(url: URL): string {
  const shown = new URL(url);
  shown.username = '';
  shown.password = '';
  shown.hash = '';
  for (const name of new Set(shown.searchParams.keys()))
    if (!HARMLESS_PARAMETERS.has(name)) shown.searchParams.delete(name);
  return shown.href;
}
