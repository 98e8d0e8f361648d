import type { Credential, CredentialAnswer } from '../credentials.js';
import { type Failure, isFailure, refused } from './failure.js';
import { basicHeader, type TokenPorts, type TokenRequest, Tokens } from './token.js';

/** One way to log in that a server offers in `WWW-Authenticate`. */
export interface Challenge {
  /** Lower case: `bearer`, `basic`. */
  readonly scheme: string;
  /** Names in lower case; of a name given twice the first. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** As much as a server of Node's accepts in all headers together. */
const LONGEST_HEADER = 16_384;
const SPACE = /[\s,]*/y;
const TOKEN = /[!#$%&'*+.^_`|~\w-]+/y;
const EQUALS = /\s*=\s*/y;
const QUOTED = /"([^"\\]*(?:\\[\s\S][^"\\]*)*)(?:"|\\?$)/y;
const BARE = /[^\s,"]*/y;

/**
 * The challenges of a header, several in one or joined by commas, in their order
 * (https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1). Skips what is not a challenge; never throws.
 */
export function parseChallenges(header: string): readonly Challenge[] {
  const text = header.slice(0, LONGEST_HEADER);
  const challenges: { scheme: string; parameters: Map<string, string> }[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at = pattern.lastIndex;
    return match;
  };
  while (at < text.length) {
    take(SPACE);
    const word = take(TOKEN)?.[0].toLowerCase();
    if (word === undefined) at += 1;
    else if (!take(EQUALS)) challenges.push({ scheme: word, parameters: new Map() });
    else {
      const quoted = take(QUOTED);
      const value = quoted ? (quoted[1] ?? '').replace(/\\([\s\S])/g, '$1') : (take(BARE)?.[0] ?? '');
      const parameters = challenges.at(-1)?.parameters;
      if (parameters && !parameters.has(word)) parameters.set(word, value);
    }
  }
  return challenges;
}

/** What is sent as `Authorization`, and what it was had by. */
export interface Authorization {
  readonly header: string;
  readonly by: 'basic' | TokenRequest;
}

export interface LoginPorts extends Omit<TokenPorts, 'credential'> {
  /** As in Docker's configuration: `docker.io`. */
  readonly name: string;
  credentials(): Promise<CredentialAnswer>;
}

/** How one registry is logged in to: nothing is sent before it asks, and then what it asks for. */
export class Login {
  readonly #tokens: Tokens;
  #answer: Promise<CredentialAnswer> | null = null;
  /** What the registry has accepted once, so that the next repository needs no refusal first. */
  #accepted: Authorization['by'] | null = null;

  constructor(private readonly ports: LoginPorts) {
    this.#tokens = new Tokens({ ...ports, credential: () => this.#credential() });
  }

  /** For a first request; null where it goes without. */
  async before(repository: string): Promise<Authorization | null> {
    const accepted = this.#accepted;
    if (accepted === null) return null;
    const authorization = await (accepted === 'basic'
      ? this.#basic()
      : this.#bearer({ ...accepted, scope: ownScope(repository) }));
    return authorization && !isLoginFailure(authorization) ? authorization : null;
  }

  /** After a 401: what `WWW-Authenticate` asks for. `used` is what the refused request had. */
  async answer(
    header: string | undefined,
    repository: string,
    used: Authorization | null,
  ): Promise<Authorization | Failure> {
    if (used && used.by !== 'basic') await this.#tokens.forget(used.by, used.header.slice('Bearer '.length));
    const challenges = parseChallenges(header ?? '');
    let failure: Failure | null = null;
    for (const challenge of challenges.filter(({ scheme }) => scheme === 'bearer')) {
      const request = tokenRequest(challenge, repository);
      const authorization = request && (await this.#bearer(request));
      if (authorization && !isLoginFailure(authorization)) return authorization;
      failure ??= authorization;
    }
    const basic = challenges.some(({ scheme }) => scheme === 'basic');
    const authorization = basic && used?.by !== 'basic' ? await this.#basic() : null;
    return authorization ?? failure ?? (await this.refusal(repository, basic && used !== null));
  }

  accepted({ by }: Authorization): void {
    this.#accepted = by;
  }

  /** Why a 401 is the last word. */
  async refusal(repository: string, sent: boolean): Promise<Failure> {
    const { name } = this.ports;
    const { credential, problem } = await this.#credentials();
    const trouble = problem === null ? '' : ` (${problem.replace(/(?<![.\s])[.\s]+$/, '')})`;
    if (credential !== null)
      return refused(
        `${name} does not accept the login that Docker's configuration holds, or the login may not read ${repository}; log in again: ${howTo(name)}`,
      );
    return refused(
      sent
        ? `${name} shows ${repository} to nobody without a login${trouble}: its name is misspelt, or it is private; log in before this step: ${howTo(name)}`
        : `${name} asks for a login to read ${repository}, and there is none${trouble}; log in before this step: ${howTo(name)}`,
    );
  }

  async #bearer(request: TokenRequest): Promise<Authorization | Failure> {
    const token = await this.#tokens.get(request);
    if (token.kind === 'token') return { header: `Bearer ${token.token}`, by: request };
    const { problem } = await this.#credentials();
    if (token.kind !== 'refused' || problem === null) return token;
    return refused(`${token.reason} (${problem.replace(/(?<![.\s])[.\s]+$/, '')})`);
  }

  async #basic(): Promise<Authorization | null> {
    const credential = await this.#credential();
    if (credential === null || credential.identityToken !== null) return null;
    return { header: basicHeader(credential, this.ports), by: 'basic' };
  }

  #credentials(): Promise<CredentialAnswer> {
    this.#answer ??= this.ports.credentials();
    return this.#answer;
  }

  async #credential(): Promise<Credential | null> {
    const { credential } = await this.#credentials();
    if (credential?.identityToken) this.ports.secret(credential.identityToken);
    return credential;
  }
}

function isLoginFailure(value: Authorization | Failure): value is Failure {
  return 'kind' in value && isFailure(value);
}

function howTo(name: string): string {
  return name === 'docker.io'
    ? 'docker/login-action, or docker login'
    : `docker/login-action with registry: ${name}, or docker login ${name}`;
}

function tokenRequest({ parameters }: Challenge, repository: string): TokenRequest | null {
  const realm = parameters.get('realm');
  if (realm === undefined) return null;
  const offered = parameters.get('scope') ?? '';
  const scope = isPullOf(offered, repository) ? offered : ownScope(repository);
  return { realm, service: parameters.get('service') ?? null, scope };
}

function ownScope(repository: string): string {
  return `repository:${repository}:pull`;
}

/** `repository:NAME:pull`, also with a class as in `repository(plugin):NAME:pull`: never more than is needed. */
function isPullOf(scope: string, repository: string): boolean {
  const tail = `:${repository}:pull`;
  return scope.endsWith(tail) && /^repository(?:\([a-z0-9]+\))?$/.test(scope.slice(0, -tail.length));
}
