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
