import { type Family, releaseTags } from './family.js';
import type { ImageReference, TagKnowledge } from './image.js';
import {
  knowledge,
  NO_VERSION_IN_DIGEST,
  NO_VERSION_IN_TAG,
  named,
  noSuchTag,
  single,
  TWO_VERSIONS_IN_TAG,
  unheard,
} from './knowledge.js';
import { publishedBase } from './published.js';
import { baseNamesIn, disagree, type WindowsName } from './windows-name.js';

const NOT_PUBLISHED =
  'Microsoft has published no `latest` tag for its Windows base images since 16 April 2019; write the release, for example ltsc2022';

/**
 * A base OS repository: `mcr.microsoft.com/windows/...`, or its retired `microsoft/...` name on Docker Hub.
 * Source: https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/base-image-lifecycle and
 * version-compatibility (no `latest` since 16 April 2019).
 */
export function describeBaseImage(reference: ImageReference, family: Family): TagKnowledge {
  const movedTo = typeof family.movedTo === 'string' ? family.movedTo : null;
  const base = { os: 'windows', flavour: family.flavour, baseOs: true, movedTo } as const;
  const { tag, digest } = reference;
  if (tag === null && digest !== null) return knowledge({ ...base, why: NO_VERSION_IN_DIGEST });
  if (tag === null || tag.toLowerCase() === 'latest') return describeLatest(reference, family, base);

  const names = baseNamesIn(tag);
  if (disagree(names)) return knowledge({ ...base, why: TWO_VERSIONS_IN_TAG });
  const [name] = names;
  if (!name) return knowledge({ ...base, why: NO_VERSION_IN_TAG });
  const published = publishedBase(reference, family, name);
  if (published.kind === 'no') return noSuchTag(published.instead, base);
  if (published.kind === 'unheard') return { ...unheard(name, published.asOf), ...base };
  return named(reference, name, { ...base, floatsUntil: floatsUntil(reference, name) });
}

function describeLatest(reference: ImageReference, family: Family, base: Partial<TagKnowledge>): TagKnowledge {
  if (family.latestBuild) {
    const osVersion = `10.0.${family.latestBuild}`;
    return knowledge({ ...base, image: single(reference, { os: 'windows', architecture: null, osVersion }, true) });
  }
  if (reference.digest !== null) return knowledge({ ...base, why: NO_VERSION_IN_DIGEST });
  if (family.insider || family.movedTo) return knowledge({ ...base, why: NO_VERSION_IN_TAG });
  return knowledge({ ...base, notPublished: true, why: NOT_PUBLISHED });
}

/** Only a release tag of the repository's own floats in a way that is known. */
function floatsUntil(reference: ImageReference, name: WindowsName): string | null {
  if (reference.digest !== null || name.exact) return null;
  return releaseTags(reference, name.build)?.floatsUntil ?? null;
}
