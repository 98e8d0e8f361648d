import * as v from 'valibot';
import { parseWindowsVersion } from '../../windows/version.js';
import { MOST_ENTRIES } from './manifest.js';

const Text = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const Version = v.pipe(
  Text,
  v.check((text) => parseWindowsVersion(text) !== null),
);

const CachedImageSchema = v.strictObject({
  list: v.picklist(['single', 'ordered']),
  variants: v.pipe(
    v.array(v.strictObject({ os: Text, architecture: v.nullable(Text), osVersion: v.nullable(Version) })),
    v.minLength(1),
    v.maxLength(MOST_ENTRIES),
  ),
});

/** What stands behind a digest, for ever: a plain JSON value. */
export type CachedImage = v.InferOutput<typeof CachedImageSchema>;

/** Port: what registries answered in earlier runs, by digest. What it gives is checked before it is used. */
export interface ManifestCache {
  get(digest: string): unknown;
  set(digest: string, image: CachedImage): void;
}

/** null for anything that this version does not write. Never throws. */
export function readCachedImage(value: unknown): CachedImage | null {
  const parsed = v.safeParse(CachedImageSchema, value);
  return parsed.success ? parsed.output : null;
}
