import type { Credentials } from '../credentials.js';
import type { Http } from '../http-port.js';

/**
 * Port: the documents (manifests, indexes, configs) that registries gave in earlier runs, by repository and digest:
 * `quay.io/app@sha256:...`. What it gives is verified against the digest before it is used, so it need not be trusted.
 */
export interface DocumentCache {
  /** The text that this digest names; null where it is not kept. */
  get(name: string): string | null;
  set(name: string, text: string): unknown;
  /** What a tag (`quay.io/app:1`) stood for when it was last asked for; null where that is not known. Only a hint. */
  digestOf(tag: string): string | null;
  tagged(tag: string, digest: string): unknown;
}

/** What asking registries needs of the outside world. */
export interface RegistryPorts {
  readonly http: Http;
  readonly credentials: Credentials;
  /** Told every password, base64 pair and token before it is used, so that a log can mask it. */
  secret(value: string): void;
  readonly cache?: DocumentCache;
}

/** Time and chance, so that tests need neither. */
export interface Pacing {
  /** Milliseconds since 1970. */
  now(): number;
  /** Ends early when the signal aborts; whether it then resolves or rejects does not matter. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  /** In [0, 1). */
  random(): number;
  /** Ends all registry work. */
  readonly deadline: AbortSignal;
  /** When `deadline` will abort, as `now()` counts: a wait that would last longer is not begun. */
  readonly deadlineAt?: number;
  /** Ends one try that hangs; without it 20 seconds. */
  patience?(): AbortSignal;
}

export interface RegistryOptions extends Pacing {
  /** Hosts (with port) that may be asked in addition, also on private addresses. */
  readonly allowed: readonly string[];
  /** Those of `allowed` and of the mirrors that may be asked on public addresses alone. */
  readonly onlyPublic?: readonly string[];
  /** Registry -> the host that is asked first in its place. Naming one allows it. */
  readonly mirrors: ReadonlyMap<string, string>;
  trace?(event: TraceEvent): void;
  /** What was odd but not fatal, as a sentence that begins with the reference: an entry whose os.version is not a version, a broken cache entry. */
  note?(sentence: string): void;
}

/** One request that was made; the URL is without secrets. */
export interface TraceEvent {
  readonly method: 'GET' | 'HEAD' | 'POST';
  readonly url: string;
  /** Where there was an answer. */
  readonly status?: number;
  /** Where there was none, in words. */
  readonly failure?: string;
  readonly ms: number;
}
