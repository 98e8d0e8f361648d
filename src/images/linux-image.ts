import table from '../data/image-linux.json' with { type: 'json' };
import type { ImageReference } from './image.js';

const HUB_LIBRARY = 'docker.io/library/';

let repositories: ReadonlySet<string> | undefined;
let distributions: ReadonlySet<string> | undefined;
let variants: ReadonlySet<string> | undefined;

/**
 * A repository without any Windows image, whatever the tag: Linux distributions and what Microsoft and others publish
 * for Linux alone. A copy of a distribution under `library/` of another registry counts as well.
 */
export function isLinuxRepository(reference: ImageReference): boolean {
  repositories ??= new Set(table.repositories);
  distributions ??= new Set(table.distributions);
  const name = `${reference.registry}/${reference.repository}`;
  if (repositories.has(name) || table.prefixes.some((prefix) => name.startsWith(prefix))) return true;
  const [image = '', folder = ''] = reference.repository.split('/').reverse();
  return folder === 'library' && distributions.has(image);
}

/** One of Docker's official images that has no Windows variant (no Windows architecture in official-images library/*). */
export function isLinuxOfficialImage(reference: ImageReference): boolean {
  const name = `${reference.registry}/${reference.repository}`;
  return name.startsWith(HUB_LIBRARY) && table.official.includes(name.slice(HUB_LIBRARY.length));
}

/** A tag with a distribution's name as a word of its own, also with a version: `-alpine3.23`, `bookworm`, `-ubi9-minimal`. */
export function namesLinuxVariant(tag: string): boolean {
  variants ??= new Set(table.variants);
  const words = tag.toLowerCase().split(/[-_]/);
  return !words.includes('windows') && words.some((word) => variants?.has(word.replace(/[\d.]+$/, '')));
}
