import { CredentialHelper } from './credential-helper.js';
import type { Credential, CredentialAnswer, Credentials } from './credentials.js';
import { type AuthEntry, type DockerConfig, hostOfKey, readDockerConfig } from './docker-config-format.js';
import type { Run } from './process.js';

/** Docker's config.json as it was read; `reason` names the file. */
export type ConfigText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly reason: string };

export interface DockerConfigPorts {
  readConfig(): Promise<ConfigText>;
  readonly run: Run;
}

export interface DockerConfigOptions {
  /** Told every secret before it is handed out, so that it can be kept out of logs. */
  secret(value: string): void;
  /** Milliseconds for one call of a helper; 15,000 unless told. */
  readonly helperTimeoutMs?: number;
}

const HELPER_TIMEOUT_MS = 15_000;
const NONE: CredentialAnswer = { credential: null, problem: null };
const NO_CONFIG: DockerConfig = { auths: new Map(), helpers: new Map(), store: '', problem: null };

/**
 * The credentials of Docker's own configuration: for a host its helper of `credHelpers`, else the one of `credsStore`,
 * and where that has none, what `auths` holds. The file is read once, and each host asked for once.
 * Rules: https://docs.docker.com/reference/cli/docker/login/#credential-stores; github.com/docker/cli,
 * cli/config/configfile/file.go and cli/config/credentials.
 */
export function dockerCredentials(ports: DockerConfigPorts, options: DockerConfigOptions): Credentials {
  return new DockerCredentials(ports, options);
}

class DockerCredentials implements Credentials {
  readonly #ports: DockerConfigPorts;
  readonly #options: DockerConfigOptions;
  readonly #answers = new Map<string, Promise<CredentialAnswer>>();
  #config: Promise<DockerConfig> | undefined;
  #hosts: Promise<readonly string[]> | undefined;

  constructor(ports: DockerConfigPorts, options: DockerConfigOptions) {
    this.#ports = ports;
    this.#options = options;
  }

  for(registryHost: string): Promise<CredentialAnswer> {
    const host = hostOfKey(registryHost);
    if (host === null) return Promise.resolve(NONE);
    const answer = this.#answers.get(host) ?? this.#find(host);
    this.#answers.set(host, answer);
    return answer;
  }

  hosts(): Promise<readonly string[]> {
    this.#hosts ??= this.#list();
    return this.#hosts;
  }

  async #find(host: string): Promise<CredentialAnswer> {
    const config = await this.#read();
    const fromHelper = await this.#askHelper(host, config);
    if (fromHelper.credential !== null) return fromHelper;
    const fromFile = this.#keep(readEntry(host, config.auths.get(host)));
    if (fromFile.credential !== null) return fromFile;
    return { credential: null, problem: fromHelper.problem ?? fromFile.problem ?? config.problem };
  }

  async #askHelper(host: string, config: DockerConfig): Promise<CredentialAnswer> {
    const name = config.helpers.has(host) ? config.helpers.get(host) : config.store;
    if (name === null)
      return without(`What \`credHelpers\` in Docker's config.json says for ${host} is not the name of a helper.`);
    if (name === undefined || name === '') return NONE;
    const helper = this.#helper(name);
    const answer = await helper.get(host);
    if (answer.kind === 'found') return this.#keep({ credential: answer.found, problem: null });
    if (answer.kind === 'none') return NONE;
    return without(
      `No credential for ${host}: ${helper.program}, which Docker's config.json names, ${answer.problem}.`,
    );
  }

  async #list(): Promise<readonly string[]> {
    const { auths, helpers, store } = await this.#read();
    const hosts = new Set<string>();
    for (const [host, entry] of auths) if (entry !== null) hosts.add(host);
    for (const [host, name] of helpers) if (name !== null && name !== '') hosts.add(host);
    if (store !== '') {
      const listed = await this.#helper(store).list();
      for (const key of listed.kind === 'found' ? listed.found : []) {
        const host = hostOfKey(key);
        if (host !== null) hosts.add(host);
      }
    }
    return [...hosts].sort();
  }

  #helper(name: string): CredentialHelper {
    return new CredentialHelper(name, this.#ports.run, this.#options.helperTimeoutMs ?? HELPER_TIMEOUT_MS);
  }

  #read(): Promise<DockerConfig> {
    this.#config ??= this.#ports.readConfig().then((config) => {
      if (config.kind === 'text') return readDockerConfig(config.text);
      if (config.kind === 'missing') return NO_CONFIG;
      return { ...NO_CONFIG, problem: `Docker's configuration could not be read: ${config.reason}.` };
    });
    return this.#config;
  }

  #keep(answer: CredentialAnswer): CredentialAnswer {
    const { credential } = answer;
    if (credential === null) return answer;
    const { username, password, identityToken } = credential;
    const pair = password === '' ? '' : Buffer.from(`${username}:${password}`).toString('base64');
    for (const value of [password, pair, identityToken]) if (value) this.#options.secret(value);
    return answer;
  }
}

/** What the order of Docker's own fields makes of an entry: a token counts before a password. */
function readEntry(host: string, entry: AuthEntry | null | undefined): CredentialAnswer {
  const problem = (words: string) => without(`The entry for ${host} in \`auths\` of Docker's config.json ${words}.`);
  if (entry === undefined) return NONE;
  if (entry === null) return problem('is not an object of texts');
  const { auth, username, password, identitytoken, registrytoken } = entry;
  if (identitytoken !== '') return found({ username: '<token>', password: '', identityToken: identitytoken });
  if (registrytoken !== '')
    return problem('holds a `registrytoken`, which is not used here; log in with a user name and a password');
  if (auth !== '') {
    const pair = decodePair(auth);
    return pair
      ? found({ ...pair, identityToken: null })
      : problem('has an `auth` that is not base64 of user:password');
  }
  if (username === '' || password === '') return problem('has a user name or a password, but not both');
  return found({ username, password, identityToken: null });
}

/** github.com/docker/cli, cli/config/configfile/file.go, decodeAuth. */
function decodePair(auth: string): { username: string; password: string } | null {
  const base64 = auth.trim();
  if (base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return null;
  const pair = Buffer.from(base64, 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  if (colon < 1) return null;
  return { username: pair.slice(0, colon), password: withoutNul(pair.slice(colon + 1)) };
}

/** Docker trims NUL characters off the password. */
function withoutNul(text: string): string {
  let [start, end] = [0, text.length];
  while (text[start] === '\0') start += 1;
  while (end > start && text[end - 1] === '\0') end -= 1;
  return text.slice(start, end);
}

function found(credential: Credential): CredentialAnswer {
  return { credential, problem: null };
}

function without(problem: string): CredentialAnswer {
  return { credential: null, problem };
}
