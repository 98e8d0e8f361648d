import type { HttpResponse } from '../http.js';
import type { RegistryClient, Wanted } from './client.js';
import { type ImageConfig, readConfig } from './config.js';
import { digestOf, isDigest } from './digest.js';
import { type Failure, isFailure, refused } from './failure.js';
import { type Manifest, readManifest, type Unusable } from './manifest.js';
import { failureOf } from './status.js';

/** A document whose digest has been verified. */
export interface Loaded<T> {
  readonly kind: 'loaded';
  readonly digest: string;
  readonly value: T;
}

type Answer<T> = Promise<Loaded<T> | Unusable | Failure>;

/** The documents of one registry, verified; what has a digest is asked for once. */
export class Content {
  readonly #manifests = new Map<string, Answer<Manifest>>();
  readonly #configs = new Map<string, Answer<ImageConfig>>();

  constructor(private readonly client: RegistryClient) {}

  /** `name` is a tag or a digest. */
  manifest(repository: string, name: string): Answer<Manifest> {
    return once(this.#manifests, `${repository}@${name}`, () => this.#manifest(repository, name));
  }

  config(repository: string, digest: string): Answer<ImageConfig> {
    return once(this.#configs, `${repository}@${digest}`, () => this.#config(repository, digest));
  }

  /** The digest of a tag, for no more than a HEAD; null where the registry does not tell it so. */
  async digestOf(repository: string, tag: string): Promise<string | null | Failure> {
    const wanted: Wanted = { method: 'HEAD', repository, what: 'manifests', name: tag };
    const answer = await this.client.ask(wanted);
    // Only the answer to a GET has the words for why there is no such tag.
    if (isFailure(answer)) return answer.kind === 'unreachable' ? answer : null;
    if (answer.response.status === 429) return failureOf(answer.response, wanted, this.client.host);
    return answer.response.status === 200 ? namedDigest(answer.response) : null;
  }

  async #manifest(repository: string, name: string): Answer<Manifest> {
    const response = await this.#get({ method: 'GET', repository, what: 'manifests', name });
    if (isFailure(response)) return response;
    const manifest = readManifest(response.body, response.headers['content-type']);
    if (manifest.kind === 'unusable') return manifest;
    const expected = name.includes(':') ? name : namedDigest(response);
    return this.#verified(response, expected, manifest);
  }

  async #config(repository: string, digest: string): Answer<ImageConfig> {
    const response = await this.#get({ method: 'GET', repository, what: 'blobs', name: digest });
    if (isFailure(response)) return response;
    const config = this.#verified(response, digest, readConfig(response.body));
    if (isFailure(config)) return config;
    const { value } = config;
    return value === null ? { kind: 'unusable', why: 'is no JSON, or no image config' } : { ...config, value };
  }

  async #get(wanted: Wanted): Promise<HttpResponse | Failure> {
    if (wanted.name.includes(':') && !isDigest(wanted.name))
      return refused(`the digest ${wanted.name.slice(0, 20)}... is of a kind that cannot be verified here`);
    const answer = await this.client.ask(wanted);
    if (isFailure(answer)) return answer;
    return answer.response.status === 200 ? answer.response : failureOf(answer.response, wanted, this.client.host);
  }

  #verified<T>(response: HttpResponse, expected: string | null, value: T): Loaded<T> | Failure {
    const digest = digestOf(response.body, expected);
    if (expected === null || digest === expected) return { kind: 'loaded', digest, value };
    return refused(
      `the registry ${this.client.host.name} sent other content than it names (asked for ${expected}, got ${digest})`,
    );
  }
}

/** What `Docker-Content-Digest` names; null where that is nothing to verify by. */
function namedDigest(response: HttpResponse): string | null {
  const named = response.headers['docker-content-digest']?.trim() ?? '';
  return isDigest(named) ? named : null;
}

function once<T>(known: Map<string, T>, key: string, ask: () => T): T {
  let answer = known.get(key);
  if (answer === undefined) {
    answer = ask();
    known.set(key, answer);
  }
  return answer;
}
