import table from '../data/image-linux.json' with { type: 'json' };
import type { ImageReference } from './image.js';
import { kindIn, windowsNamesIn } from './windows-name.js';

const HUB_LIBRARY = 'docker.io/library/';

let repositories: ReadonlySet<string> | undefined;
let distributions: ReadonlySet<string> | undefined;
let variants: ReadonlySet<string> | undefined;
let numbered: ReadonlySet<string> | undefined;
let codenames: ReadonlySet<string> | undefined;

const WINDOWS_WORD = /(?:^|[-_.])(?:win|nanoserver|servercore|ltsc\d)/i;

/**
 * A repository without any Windows image: Linux distributions, whatever the tag, and what Microsoft and others publish
 * for Linux alone, unless a tag says otherwise in so many words. A copy of a distribution under `library/` of another registry counts as well.
 */
export function isLinuxRepository(reference: ImageReference): boolean {
  repositories ??= new Set(table.repositories);
  distributions ??= new Set(table.distributions);
  const name = `${reference.registry}/${reference.repository}`;
  if (repositories.has(name) || table.prefixes.some((prefix) => name.startsWith(prefix)))
    return !namesWindows(reference.tag ?? '');
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
  return !words.includes('windows') && words.some((word) => variants?.has(word.replace(/(?<![\d.])[\d.]+$/, '')));
}

/**
 * A tag with a distribution and its version, or with the name that one version of it has: `ubuntu22.04`, `debian-12`,
 * `bookworm`. No Windows image is called so in any repository.
 */
export function namesDistribution(tag: string): boolean {
  numbered ??= new Set(table.numbered);
  codenames ??= new Set(table.codenames);
  if (WINDOWS_WORD.test(tag)) return false;
  const words = tag.toLowerCase().split(/[-_]/);
  return words.some((word, index) => {
    const name = /^[a-z]+/.exec(word)?.[0] ?? '';
    const version = word === name ? (words[index + 1] ?? '') : word.slice(name.length);
    return (codenames?.has(word) || (numbered?.has(name) && /^\d[\d.]*$/.test(version))) ?? false;
  });
}

function namesWindows(tag: string): boolean {
  return kindIn(tag) !== null || windowsNamesIn(tag, false).length > 0;
}
