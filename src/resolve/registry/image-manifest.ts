import * as v from 'valibot';
import { isDigest, parseJson } from './document.js';

/** https://github.com/opencontainers/image-spec/blob/main/image-index.md */
const OCI_INDEX = 'application/vnd.oci.image.index.v1+json';
/** https://github.com/distribution/distribution/blob/main/docs/content/spec/manifest-v2-2.md#manifest-list */
const DOCKER_LIST = 'application/vnd.docker.distribution.manifest.list.v2+json';
/** https://github.com/opencontainers/image-spec/blob/main/manifest.md */
const OCI_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
/** https://github.com/distribution/distribution/blob/main/docs/content/spec/manifest-v2-2.md#image-manifest */
const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';
const SCHEMA_1 = /^application\/vnd\.docker\.distribution\.manifest\.v1\+/;

const INDEX_TYPES = [OCI_INDEX, DOCKER_LIST] as const;
const IMAGE_TYPES = [OCI_MANIFEST, DOCKER_MANIFEST] as const;

/** What to accept: without the right one a registry converts the manifest, or says that it has none. */
export const MANIFEST_TYPES: readonly string[] = [...INDEX_TYPES, ...IMAGE_TYPES];

/** No list of images for people is that long. */
export const MOST_ENTRIES = 10_000;

const Digest = v.pipe(v.string(), v.check(isDigest));
/** A wrong kind of value says as little as none at all; the words `unknown` of attestations are kept. */
const Word = v.fallback(v.nullish(v.pipe(v.string(), v.trim(), v.maxLength(100)), null), null);
const Platform = v.object({ os: Word, architecture: Word, 'os.version': Word });

const Entry = v.object({
  mediaType: Word,
  digest: Digest,
  platform: v.fallback(v.nullish(Platform, null), null),
});

const Index = v.object({
  mediaType: v.picklist(INDEX_TYPES),
  manifests: v.pipe(v.array(v.unknown()), v.maxLength(MOST_ENTRIES), v.array(Entry)),
});

const Image = v.object({
  mediaType: v.picklist(IMAGE_TYPES),
  config: v.object({ mediaType: Word, digest: Digest }),
});

const ManifestSchema = v.variant('mediaType', [Index, Image]);

export type IndexEntry = v.InferOutput<typeof Entry>;

export type Manifest =
  | { readonly kind: 'index'; readonly entries: readonly IndexEntry[] }
  | { readonly kind: 'image'; readonly config: { readonly mediaType: string | null; readonly digest: string } };

/** Why bytes are not a manifest, in words that follow what they are called ("its manifest", ...). */
export interface Unusable {
  readonly kind: 'unusable';
  readonly why: string;
}

/**
 * Reads an image index or an image manifest, of OCI or Docker; a missing mediaType is taken from the Content-Type, else
 * from the shape. Never throws.
 */
export function readManifest(body: Uint8Array, contentType: string | undefined): Manifest | Unusable {
  const value = parseJson(body);
  if (value === undefined) return unusable('is not JSON');
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return unusable('is JSON, but not a manifest');
  const type = typeOf(value, contentType);
  if (SCHEMA_1.test(type ?? '') || ('fsLayers' in value && !('config' in value)))
    return unusable('has the old format "schema 1", which tells no Windows version and which Docker no longer pulls');
  if (type === null) return unusable('is JSON, but not a manifest');
  if (!MANIFEST_TYPES.includes(type))
    return unusable(`has the type ${printable(type)}, which is not a container image`);
  // https://github.com/opencontainers/image-spec/security/advisories/GHSA-77vh-xpmg-72qh
  if ('manifests' in value && ('config' in value || 'layers' in value))
    return unusable('is both an image index and an image, so readers would disagree on it');

  const parsed = v.safeParse(ManifestSchema, { ...value, mediaType: type });
  if (parsed.success)
    return 'manifests' in parsed.output
      ? { kind: 'index', entries: parsed.output.manifests }
      : { kind: 'image', config: parsed.output.config };
  if ('manifests' in value && Array.isArray(value.manifests) && value.manifests.length > MOST_ENTRIES)
    return unusable(`lists more than ${MOST_ENTRIES} images`);
  return unusable(isIndexType(type) ? 'is not a valid image index' : 'is not a valid image manifest');
}

export function isIndexType(type: string | null): boolean {
  return INDEX_TYPES.some((known) => known === type);
}

function typeOf(value: object, contentType: string | undefined): string | null {
  if ('mediaType' in value && typeof value.mediaType === 'string' && value.mediaType !== '') return value.mediaType;
  if ('schemaVersion' in value && value.schemaVersion === 1)
    return 'application/vnd.docker.distribution.manifest.v1+json';
  const sent = (contentType ?? '').split(';', 1)[0]!.trim().toLowerCase();
  if (MANIFEST_TYPES.includes(sent) || SCHEMA_1.test(sent)) return sent;
  if ('manifests' in value && Array.isArray(value.manifests)) return OCI_INDEX;
  return 'config' in value && typeof value.config === 'object' ? OCI_MANIFEST : null;
}

function printable(type: string): string {
  return /^[\w.+/-]{1,100}$/.test(type) ? `"${type}"` : 'of something unknown';
}

function unusable(why: string): Unusable {
  return { kind: 'unusable', why };
}
