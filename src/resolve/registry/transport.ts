import type { Http, HttpRequest, HttpResponse, HttpResult } from '../http.js';
import { aborted } from './aborted.js';
import type { AllowList } from './allow-list.js';
import { type Failure, refused, unreachable } from './failure.js';
import { Gate } from './gate.js';
import type { RegistryOptions } from './ports.js';
import { isRedirect, Trail } from './redirects.js';
import { addressOf, type RegistryHost } from './registry-host.js';
import { retrying } from './retry.js';
import { fitForTrace } from './trace.js';

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

/** An answer that is no redirect, from the host that gave it at last. */
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
