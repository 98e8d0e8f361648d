import { createHash } from 'node:crypto';
import type { Credential } from '../../../src/resolve/credentials.js';
import type { Http, HttpRequest, HttpResult } from '../../../src/resolve/http-port.js';
import type { ImageSource, Lookup } from '../../../src/resolve/image.js';
import { parseReference } from '../../../src/resolve/reference.js';
import {
  type DocumentCache,
  type RegistryOptions,
  registrySource,
  type TraceEvent,
} from '../../../src/resolve/registry/registry-source.js';

export const OCI_INDEX = 'application/vnd.oci.image.index.v1+json';
export const DOCKER_LIST = 'application/vnd.docker.distribution.manifest.list.v2+json';
export const OCI_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
export const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';

export interface Sent extends HttpRequest {
  readonly allowPrivate: boolean;
}

export type Handler = (request: Sent) => HttpResult | Promise<HttpResult> | null;

export function sha(text: string | Uint8Array, algorithm = 'sha256'): string {
  return `${algorithm}:${createHash(algorithm).update(text).digest('hex')}`;
}

export function answer(
  status: number,
  body: string | Uint8Array = '',
  headers: Readonly<Record<string, string>> = {},
): HttpResult {
  return { kind: 'response', status, headers, body: typeof body === 'string' ? new TextEncoder().encode(body) : body };
}

export function hang(): Promise<HttpResult> {
  return new Promise(() => {});
}

export function entry(
  digest: string,
  platform: object | undefined,
  mediaType: string | null = DOCKER_MANIFEST,
): object {
  return { ...(mediaType === null ? {} : { mediaType }), digest, size: 946, ...(platform ? { platform } : {}) };
}

export function windows(osVersion?: string, architecture = 'amd64'): object {
  return { os: 'windows', architecture, ...(osVersion === undefined ? {} : { 'os.version': osVersion }) };
}

/** A network in memory: hosts with documents, and handlers that come first and break things. */
export class World implements Http {
  readonly requests: Sent[] = [];
  readonly secrets: string[] = [];
  readonly waits: number[] = [];
  readonly notes: string[] = [];
  readonly trace: TraceEvent[] = [];
  readonly credentials = new Map<string, Credential>();
  readonly problems = new Map<string, string>();
  readonly allowed: string[] = [];
  readonly mirrors = new Map<string, string>();
  readonly deadline = new AbortController();
  cache: DocumentCache | undefined;
  clock = Date.UTC(2026, 10, 22, 12);
  /** `https://host/path` of a document, as `METHOD` does not matter. */
  readonly #documents = new Map<string, HttpResult>();
  readonly #handlers: Handler[] = [];
  running = 0;
  mostRunning = 0;

  /** Stores a manifest under its digest, and under a tag where one is given. */
  push(place: string, manifest: unknown, type: string | null, tag?: string): string {
    const text = typeof manifest === 'string' ? manifest : JSON.stringify(manifest);
    const digest = sha(text);
    const headers = { 'docker-content-digest': digest, ...(type === null ? {} : { 'content-type': type }) };
    for (const name of tag === undefined ? [digest] : [digest, tag])
      this.#documents.set(manifestUrl(place, name), answer(200, text, headers));
    return digest;
  }

  blob(place: string, content: unknown): string {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    this.#documents.set(manifestUrl(place, sha(text)).replace('/manifests/', '/blobs/'), answer(200, text));
    return sha(text);
  }

  /** A plain image with this config; its digest. */
  image(place: string, config: unknown, tag?: string, type = DOCKER_MANIFEST): string {
    const manifest = { schemaVersion: 2, mediaType: type, config: { digest: this.blob(place, config) }, layers: [] };
    return this.push(place, manifest, type, tag);
  }

  index(place: string, entries: readonly object[], tag?: string, type = DOCKER_LIST): string {
    return this.push(place, { schemaVersion: 2, mediaType: type, manifests: entries }, type, tag);
  }

  /** The latest handler is asked first; null leaves the request to the others. */
  on(handler: Handler): void {
    this.#handlers.unshift(handler);
  }

  /** Answers every request whose URL starts so. */
  at(prefix: string, respond: (request: Sent, url: URL) => HttpResult | Promise<HttpResult>): void {
    this.on((request) => (request.url.startsWith(prefix) ? respond(request, new URL(request.url)) : null));
  }

  async send(request: HttpRequest, { allowPrivate }: { readonly allowPrivate: boolean }): Promise<HttpResult> {
    const sent = { ...request, allowPrivate };
    this.requests.push(sent);
    this.running += 1;
    this.mostRunning = Math.max(this.mostRunning, this.running);
    try {
      await Promise.resolve();
      for (const handler of this.#handlers) {
        const result = handler(sent);
        if (result !== null) return await result;
      }
      const document = this.#documents.get(request.url);
      if (document?.kind !== 'response')
        return answer(404, '{"errors":[{"code":"MANIFEST_UNKNOWN","message":"manifest unknown"}]}');
      return request.method === 'HEAD' ? { ...document, body: new Uint8Array() } : document;
    } finally {
      this.running -= 1;
    }
  }

  source(options: Partial<RegistryOptions> = {}): ImageSource {
    const credentials = {
      for: async (host: string) => ({
        credential: this.credentials.get(host) ?? null,
        problem: this.problems.get(host) ?? null,
      }),
      hosts: async () => [...this.credentials.keys()],
    };
    const ports = { http: this, credentials, secret: (value: string) => void this.secrets.push(value) };
    return registrySource(this.cache ? { ...ports, cache: this.cache } : ports, {
      allowed: this.allowed,
      mirrors: this.mirrors,
      deadline: this.deadline.signal,
      now: () => this.clock,
      sleep: async (ms) => {
        this.waits.push(ms);
        this.clock += ms;
      },
      random: () => 0.5,
      patience: () => new AbortController().signal,
      trace: (event) => void this.trace.push(event),
      note: (words) => void this.notes.push(words),
      ...options,
    });
  }

  lookup(reference: string, source = this.source()): Promise<Lookup> {
    return source.lookup(parseReference(reference)!, null);
  }

  /** `GET https://host/path`, in their order. */
  get asked(): readonly string[] {
    return this.requests.map(({ method, url }) => `${method} ${url}`);
  }
}

/** `mcr.microsoft.com/windows` -> where its manifests are. */
function manifestUrl(place: string, name: string): string {
  const scheme = place.startsWith('http://') ? 'http' : 'https';
  const bare = place.replace(/^https?:\/\//, '');
  const slash = bare.indexOf('/');
  return `${scheme}://${bare.slice(0, slash)}/v2/${bare.slice(slash + 1)}/manifests/${name}`;
}

export function login(username: string, password: string, identityToken: string | null = null): Credential {
  return { username, password, identityToken };
}

/** The variants that were found, as `os/architecture osVersion`; the kind and the reason of a failure. */
export function seen(lookup: Lookup): readonly string[] | string {
  if (lookup.kind !== 'found') return `${lookup.kind}: ${lookup.reason}`;
  return lookup.image.variants.map(({ os, architecture, osVersion }) => `${os}/${architecture} ${osVersion}`);
}
