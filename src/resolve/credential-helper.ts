import * as v from 'valibot';
import type { Credential } from './credentials.js';
import { HUB_KEY } from './docker-config-format.js';
import type { Run, RunResult } from './process.js';

/** `none`: the helper works and has nothing. `problem`: after `it `, without anything that the helper printed. */
export type HelperAnswer<T> =
  | { readonly kind: 'found'; readonly found: T }
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly problem: string };

/** Far more than the longest tokens (a few kilobytes). */
const OUTPUT_LIMIT = 256 * 1024;

/** github.com/docker/docker-credential-helpers, credentials/error.go: said on standard output, with code 1. */
const NOT_FOUND = 'credentials not found in native keychain';

const TOKEN_USER = '<token>';

const Found = v.object({ Username: v.string(), Secret: v.string() });
const Listed = v.record(v.string(), v.unknown());

/**
 * `docker-credential-NAME`, by its protocol: github.com/docker/docker-credential-helpers, client/client.go. The name is
 * one that config.json gave and that was found to be a plain word.
 */
export class CredentialHelper {
  readonly program: string;
  readonly #run: Run;
  readonly #timeoutMs: number;

  constructor(name: string, run: Run, timeoutMs: number) {
    this.program = `docker-credential-${name}`;
    this.#run = run;
    this.#timeoutMs = timeoutMs;
  }

  /** `host` as in an image reference. */
  async get(host: string): Promise<HelperAnswer<Credential>> {
    const ended = await this.#ask('get', host === 'docker.io' ? HUB_KEY : host);
    if (ended.kind !== 'found') return ended;
    const parsed = v.safeParse(Found, parse(ended.found));
    if (!parsed.success) return { kind: 'failed', problem: 'printed something that is not a credential' };
    const { Username: username, Secret: secret } = parsed.output;
    if (secret === '') return { kind: 'none' };
    if (username === TOKEN_USER)
      return { kind: 'found', found: { username: TOKEN_USER, password: '', identityToken: secret } };
    return { kind: 'found', found: { username, password: secret, identityToken: null } };
  }

  /** The addresses that it holds credentials for, as it writes them. */
  async list(): Promise<HelperAnswer<readonly string[]>> {
    const ended = await this.#ask('list', '');
    if (ended.kind !== 'found') return ended;
    const json = parse(ended.found);
    const parsed = v.safeParse(Listed, Array.isArray(json) ? undefined : (json ?? undefined));
    if (!parsed.success) return { kind: 'failed', problem: 'printed something that is not a list of credentials' };
    return { kind: 'found', found: Object.keys(parsed.output) };
  }

  async #ask(action: 'get' | 'list', input: string): Promise<HelperAnswer<string>> {
    const result = await this.#run.run(this.program, [action], {
      input,
      timeoutMs: this.#timeoutMs,
      limit: OUTPUT_LIMIT,
    });
    if (result.kind === 'ended' && result.code === 0) return { kind: 'found', found: result.stdout };
    if (result.kind === 'ended' && `${result.stdout}\n${result.stderr}`.includes(NOT_FOUND)) return { kind: 'none' };
    return { kind: 'failed', problem: this.#whyNot(result) };
  }

  #whyNot(result: RunResult): string {
    switch (result.kind) {
      case 'missing':
        return 'is not installed in any folder of PATH';
      case 'timed-out':
        return `gave no answer in ${this.#timeoutMs / 1000} s`;
      case 'failed':
        return result.reason;
      case 'ended':
        return `ended with code ${result.code}`;
    }
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
