import type { HttpResponse } from '../http-port.js';
import type { RegistryClient } from './client.js';
import { digestOf, isDigest } from './document.js';
import { type Failure, failureOf, isFailure, refused } from './failure.js';
import { type ImageConfig, readConfig } from './image-config.js';
import { type Manifest, readManifest, type Unusable } from './image-manifest.js';
import type { DocumentCache } from './ports.js';
import type { Wanted } from './wanted.js';

/** A document whose digest has been verified. */
export interface Loaded<T> {
  readonly kind: 'loaded';
  readonly digest: string;
  readonly value: T;
}

type Answer<T> = Promise<Loaded<T> | Unusable | Failure>;

/** The documents of one registry, verified; what has a digest is asked for once, and not at all where it is kept. */
export class Content {
  readonly #manifests = new Map<string, Answer<Manifest>>();
  readonly #configs = new Map<string, Answer<ImageConfig>>();

  constructor(
    private readonly client: RegistryClient,
    private readonly cache: DocumentCache | undefined,
    private readonly note: (sentence: string) => void,
  ) {}

  /** `name` is a tag or a digest. */
  manifest(repository: string, name: string): Answer<Manifest> {
    return once(this.#manifests, `${repository}@${name}`, () => this.#manifest(repository, name));
  }

  config(repository: string, digest: string): Answer<ImageConfig> {
    return once(this.#configs, `${repository}@${digest}`, () => this.#config(repository, digest));
  }

  /**
   * The digest of a tag whose manifest is kept, for no more than a HEAD; null where the registry does not tell it so, and
   * where nothing is kept: then it takes a GET anyway.
   */
  async digestOf(repository: string, tag: string): Promise<string | null | Failure> {
    const last = this.cache?.digestOf(this.#tag(repository, tag)) ?? null;
    if (last === null || this.#kept(repository, last) === null) return null;
    const wanted: Wanted = { method: 'HEAD', repository, what: 'manifests', name: tag };
    const answer = await this.client.ask(wanted);
    // Only the answer to a GET has the words for why there is no such tag.
    if (isFailure(answer)) return answer.kind === 'unreachable' ? answer : null;
    if (answer.response.status === 429) return failureOf(answer.response, wanted, this.client.host);
    const digest = answer.response.status === 200 ? namedDigest(answer.response) : null;
    return digest !== null && this.#kept(repository, digest) ? digest : null;
  }

  async #manifest(repository: string, name: string): Answer<Manifest> {
    const kept = this.#kept(repository, name);
    const known = kept && readManifest(kept, undefined);
    if (known && known.kind !== 'unusable') return { kind: 'loaded', digest: name, value: known };
    const response = await this.#get({ method: 'GET', repository, what: 'manifests', name });
    if (isFailure(response)) return response;
    const manifest = readManifest(response.body, response.headers['content-type']);
    if (manifest.kind === 'unusable') return manifest;
    const expected = name.includes(':') ? name : namedDigest(response);
    const loaded = this.#verified(response, expected, manifest);
    if (isFailure(loaded)) return loaded;
    // What only the Content-Type says of it is not in what the digest names.
    if (readManifest(response.body, undefined).kind === manifest.kind) this.#keep(repository, loaded.digest, response);
    if (!name.includes(':')) this.cache?.tagged(this.#tag(repository, name), loaded.digest);
    return loaded;
  }

  async #config(repository: string, digest: string): Answer<ImageConfig> {
    const kept = this.#kept(repository, digest);
    const known = kept && readConfig(kept);
    if (known) return { kind: 'loaded', digest, value: known };
    const response = await this.#get({ method: 'GET', repository, what: 'blobs', name: digest });
    if (isFailure(response)) return response;
    const config = this.#verified(response, digest, readConfig(response.body));
    if (isFailure(config)) return config;
    const { value } = config;
    if (value === null) return { kind: 'unusable', why: 'is not JSON, or not an image config' };
    this.#keep(repository, digest, response);
    return { ...config, value };
  }

  /** What the cache has for a digest, if it is what the digest names. */
  #kept(repository: string, digest: string): Uint8Array | null {
    const name = this.#name(repository, digest);
    const text = isDigest(digest) ? (this.cache?.get(name) ?? null) : null;
    if (text === null) return null;
    const bytes = new TextEncoder().encode(text);
    if (digestOf(bytes, digest) === digest) return bytes;
    this.note(`${name}: the cache holds something else than this digest names; the registry is asked.`);
    return null;
  }

  #keep(repository: string, digest: string, { body }: HttpResponse): void {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(body);
    // What is not UTF-8 could not be written as text and verified again.
    if (this.cache && digestOf(new TextEncoder().encode(text), digest) === digest)
      this.cache.set(this.#name(repository, digest), text);
  }

  #name(repository: string, digest: string): string {
    return `${this.client.host.name}/${repository}@${digest}`;
  }

  #tag(repository: string, tag: string): string {
    return `${this.client.host.name}/${repository}:${tag}`;
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
