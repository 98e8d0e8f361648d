import type { Flavour } from '../rules/verdict.js';
import { type Family, sharedTag } from './family.js';
import { frozenOf } from './frozen.js';
import type { ImageReference, TagKnowledge } from './image.js';
import {
  knowledge,
  linux,
  NO_OS_IN_NAME,
  NO_VERSION_IN_DIGEST,
  NO_VERSION_IN_TAG,
  named,
  noSuchTag,
  shared,
  TWO_VERSIONS_IN_TAG,
  unheard,
} from './knowledge.js';
import { namesDistribution, namesLinuxVariant } from './linux-image.js';
import { publishedTag } from './published.js';
import { baseNamesIn, disagree, kindIn, versionNamesIn, windowsNamesIn } from './windows-name.js';

/** An image of a known repository that is built on a base image: .NET, IIS, Docker's official images and the like. */
export function describeFamilyImage(reference: ImageReference, family: Family, today: string): TagKnowledge {
  const known = describeTag(reference, family, today);
  const flavour = known.os === 'linux' || known.os === 'unknown' ? null : flavourOf(reference, family);
  // Docker's official images are for windows-amd64 alone, in every library file.
  const architecture = family.type === 'official' && known.os !== 'linux' ? 'amd64' : null;
  const frozen = known.os === 'linux' || known.image === null ? null : frozenOf(reference, family);
  return { ...known, flavour, architecture, movedTo: movedTo(family, reference.tag ?? 'latest'), frozen };
}

function describeTag(reference: ImageReference, family: Family, today: string): TagKnowledge {
  const { tag, digest } = reference;
  if (tag === null && digest !== null) {
    // Either half of a mixed repository may be behind a digest.
    return family.os === 'windows'
      ? knowledge({ os: 'windows', why: NO_VERSION_IN_DIGEST })
      : knowledge({ why: NO_OS_IN_NAME });
  }
  const written = tag ?? 'latest';

  const names = family.versionNames
    ? versionNamesIn(written)
    : family.leadingVersion
      ? baseNamesIn(written)
      : windowsNamesIn(written, true);
  if (disagree(names)) return knowledge({ os: 'windows', why: TWO_VERSIONS_IN_TAG });
  const [name] = names;
  if (name) {
    const published = publishedTag(reference, family, name);
    if (published.kind === 'unheard') return unheard(name, published.asOf);
    return published.kind === 'no' ? noSuchTag(published.instead, {}) : named(reference, name);
  }

  const list = sharedTag(reference, family, written);
  if (list) return shared(reference, list, today);
  if (kindIn(written) !== null) return knowledge({ os: 'windows', why: NO_VERSION_IN_TAG });
  if (family.linuxVariants && namesLinuxVariant(written)) return linux(reference);
  if (family.os !== 'windows' && namesDistribution(written)) return linux(reference);
  if (fits(family.linuxTags, written)) return linux(reference);
  return describeRest(reference, family);
}

function describeRest(reference: ImageReference, family: Family): TagKnowledge {
  if (family.os === 'linux') return linux(reference);
  if (family.os === 'windows' || family.os === 'linux-and-windows')
    return knowledge({ os: family.os, why: NO_VERSION_IN_TAG });
  return knowledge({ why: NO_OS_IN_NAME });
}

function flavourOf(reference: ImageReference, family: Family): Flavour | null {
  const tag = reference.tag ?? '';
  if (family.versionNames) return /nanoserver/.test(tag) ? 'nanoserver' : /servercore/.test(tag) ? 'servercore' : null;
  return family.flavour ?? kindIn(tag);
}

function movedTo(family: Family, tag: string): string | null {
  if (family.movedTo === undefined || typeof family.movedTo === 'string') return family.movedTo ?? null;
  return family.movedTo.find((place) => fits(place.pattern, tag))?.repository ?? null;
}

function fits(pattern: string | undefined, tag: string): boolean {
  return pattern !== undefined && new RegExp(pattern).test(tag);
}
