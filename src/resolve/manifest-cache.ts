import * as v from 'valibot';
import { type CachedImage, type ManifestCache, readCachedImage } from './registry/cache.js';

const SCHEMA_VERSION = 1;
const MOST_IMAGES = 10_000;
/** Longer lists are asked for anew: none that is in use comes near, and the file stays small. */
const MOST_VARIANTS = 100;

const DIGEST = /^sha(?:256:[0-9a-f]{64}|512:[0-9a-f]{128})$/;

const CacheText = v.object({
  schemaVersion: v.literal(SCHEMA_VERSION),
  images: v.pipe(
    v.unknown(),
    // To valibot an array is a record too.
    v.check((images) => !Array.isArray(images)),
    v.record(v.string(), v.unknown()),
  ),
});

/**
 * What registries answered, by digest, so true for ever. Holds 10,000 images; of more, those go that were not used for
 * the longest time.
 */
export class KeptManifests implements ManifestCache {
  readonly #images = new Map<string, CachedImage>();
  readonly #foreign: boolean;

  /** `foreign`: the file holds something else, which must not be written over. */
  constructor(foreign = false) {
    this.#foreign = foreign;
  }

  get(digest: string): CachedImage | undefined {
    const image = this.#images.get(digest);
    if (image) this.#use(digest, image);
    return image;
  }

  /** false, and nothing kept: a digest or an image of another shape, or a list of more than 100 images. */
  set(digest: string, image: unknown): boolean {
    const checked = DIGEST.test(digest) ? readCachedImage(image) : null;
    if (checked === null || checked.variants.length > MOST_VARIANTS) return false;
    this.#use(digest, checked);
    return true;
  }

  /** The whole as JSON, one line for each image, sorted: the same images give the same bytes. null: nothing to write. */
  toText(): string | null {
    if (this.#foreign || this.#images.size === 0) return null;
    const lines = [...this.#images.keys()].sort().map((digest) => {
      const { list, variants } = this.#images.get(digest)!;
      const ordered = variants.map(({ os, architecture, osVersion }) => ({ os, architecture, osVersion }));
      return `${JSON.stringify(digest)}:${JSON.stringify({ list, variants: ordered })}`;
    });
    return `{"schemaVersion":${SCHEMA_VERSION},"images":{\n${lines.join(',\n')}\n}}\n`;
  }

  /** A Map keeps the order in which keys were added: the first is the one that was not used for the longest time. */
  #use(digest: string, image: CachedImage): void {
    this.#images.delete(digest);
    this.#images.set(digest, image);
    if (this.#images.size <= MOST_IMAGES) return;
    const oldest = this.#images.keys().next().value;
    if (oldest !== undefined) this.#images.delete(oldest);
  }
}

/**
 * Reads what an earlier run kept; null where there is none. What is corrupt or from something else is left out, and the
 * notice says so in a sentence. `name`: what people know the file by. Never throws.
 */
export function readManifestCache(
  text: string | null,
  name: string,
): { readonly cache: KeptManifests; readonly notice: string | null } {
  if (text === null || text.trim() === '') return { cache: new KeptManifests(), notice: null };
  const json = parse(text);
  const parsed = v.safeParse(CacheText, json);
  if (!parsed.success) {
    const ours = /^\s*\{\s*"schemaVersion"/.test(text);
    const what = json === undefined ? 'it is not JSON' : 'it is not of the form that this version writes';
    const then = ours ? 'It will be written anew' : 'It will not be written either';
    return { cache: new KeptManifests(!ours), notice: `The cache ${name} was not used: ${what}. ${then}.` };
  }
  const cache = new KeptManifests();
  let broken = 0;
  for (const [digest, image] of Object.entries(parsed.output.images)) if (!cache.set(digest, image)) broken += 1;
  const entries = broken === 1 ? '1 entry' : `${broken} entries`;
  const notice = broken === 0 ? null : `In the cache ${name}, ${entries} could not be understood and will be left out.`;
  return { cache, notice };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
