import * as v from 'valibot';
import type { Credential } from '../credentials.js';
import { parseJson } from './document.js';
import { type Failure, isFailure, refused, unreachable } from './failure.js';
import { isLoopback, parseUrl } from './hosts.js';
import type { Exchange, Received } from './transport.js';

const LONGEST_ANSWER = 1_048_576;
/** What fits in a header, so nothing can be smuggled into another. */
const HEADER_SAFE = /^[\x21-\x7e]{1,65536}$/;
const Field = v.fallback(v.optional(v.pipe(v.string(), v.regex(HEADER_SAFE))), undefined);
const TokenSchema = v.object({ token: Field, access_token: Field });

/** Where a token is had, and for what. */
export interface TokenRequest {
  readonly realm: string;
  readonly service: string | null;
  readonly scope: string;
}

export interface Token {
  readonly kind: 'token';
  readonly token: string;
}

export interface TokenPorts {
  send(exchange: Exchange): Promise<Received | Failure>;
  secret(value: string): void;
  credential(): Promise<Credential | null>;
  /** The registry's own URL. */
  readonly registry: URL;
}

/**
 * Asks the token service that a registry names (https://distribution.github.io/distribution/spec/auth/token/ and, with
 * an identity token, .../oauth/). One request for each realm, service and scope, however many ask for it.
 */
export class Tokens {
  readonly #known = new Map<string, Promise<Token | Failure>>();

  constructor(private readonly ports: TokenPorts) {}

  get(request: TokenRequest): Promise<Token | Failure> {
    const key = keyOf(request);
    let token = this.#known.get(key);
    if (!token) {
      token = this.#ask(request);
      this.#known.set(key, token);
    }
    return token;
  }

  /** Where the registry refused a token, one that is no longer good is not given again. */
  async forget(request: TokenRequest, token: string): Promise<void> {
    const key = keyOf(request);
    const known = await this.#known.get(key);
    if (known?.kind === 'token' && known.token === token) this.#known.delete(key);
  }

  async #ask(request: TokenRequest): Promise<Token | Failure> {
    const { registry } = this.ports;
    const url = parseUrl(request.realm);
    const why = url ? unsafe(url, registry) : 'is not a web address';
    if (!url || why !== null)
      return refused(`${registry.host} names a token service that ${why}, so nothing was sent there`);
    const credential = await this.ports.credential();
    const identityToken = credential?.identityToken ?? null;
    const sent = identityToken === null ? get(url, request, credential, this.ports) : post(url, request, identityToken);
    const received = await this.ports.send(sent);
    if (isFailure(received)) return received;
    return this.#read(received, registry, credential !== null);
  }

  #read({ response, from }: Received, registry: URL, loggedIn: boolean): Token | Failure {
    const service = `the token service ${from.host} of ${registry.host}`;
    if (response.status === 429) return unreachable(`${service} asks to wait (too many requests)`);
    if (response.status >= 500) return unreachable(`${service} has a fault of its own (${response.status})`);
    if (response.status >= 400 && response.status !== 404)
      return refused(
        loggedIn
          ? `${service} does not accept the login that Docker's configuration holds, or the login may not read this repository (${response.status}); log in again`
          : `${service} gives nobody without a login access to this repository (${response.status}): it is private, or its name is misspelt`,
      );
    const parsed = response.status === 200 ? v.safeParse(TokenSchema, parseJson(response.body)) : null;
    const token = parsed?.success ? (parsed.output.token ?? parsed.output.access_token) : undefined;
    if (token === undefined) return refused(`${service} answered without a token (${response.status})`);
    this.ports.secret(token);
    return { kind: 'token', token };
  }
}

/** The header of Basic; password and base64 pair are made known as secrets first. */
export function basicHeader(credential: Credential, ports: Pick<TokenPorts, 'secret'>): string {
  const pair = Buffer.from(`${credential.username}:${credential.password}`, 'utf8').toString('base64');
  for (const value of [credential.password, pair]) if (value !== '') ports.secret(value);
  return `Basic ${pair}`;
}

/** Why nothing may be sent to a token service; null where it may. */
function unsafe(realm: URL, registry: URL): string | null {
  if (realm.username !== '' || realm.password !== '') return 'has a user name in its address';
  if (realm.protocol === 'https:') return null;
  if (realm.protocol !== 'http:') return 'is not a web address';
  // Only registries on this machine are spoken to over http.
  const onThisMachine = registry.protocol === 'http:' && isLoopback(realm);
  return onThisMachine ? null : `is not asked over https (http://${realm.host})`;
}

function get(url: URL, request: TokenRequest, credential: Credential | null, ports: TokenPorts): Exchange {
  const asked = new URL(url);
  if (request.service !== null) asked.searchParams.set('service', request.service);
  asked.searchParams.set('scope', request.scope);
  const authorization = credential && basicHeader(credential, ports);
  return { method: 'GET', url: asked, accept: 'application/json', authorization, limit: LONGEST_ANSWER };
}

function post(url: URL, { service, scope }: TokenRequest, identityToken: string): Exchange {
  const form = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: identityToken, scope });
  form.set('client_id', 'windows-container-compat');
  if (service !== null) form.set('service', service);
  const limit = LONGEST_ANSWER;
  return { method: 'POST', url, accept: 'application/json', authorization: null, limit, form: form.toString() };
}

function keyOf({ realm, service, scope }: TokenRequest): string {
  return JSON.stringify([realm, service, scope]);
}
