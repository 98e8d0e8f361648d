import { createHash } from 'node:crypto';

/** https://github.com/opencontainers/image-spec/blob/main/descriptor.md#registered-algorithms */
const DIGEST = /^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/;

/** A digest that can be verified. */
export function isDigest(text: string): boolean {
  return DIGEST.test(text);
}

/** The digest of these bytes, by the algorithm of `like` (`sha512:...`), sha256 without it. */
export function digestOf(bytes: Uint8Array, like: string | null = null): string {
  const algorithm = like?.slice(0, like.indexOf(':')) ?? 'sha256';
  return `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`;
}

/** The value of a JSON text; undefined where it is none. Never throws. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
