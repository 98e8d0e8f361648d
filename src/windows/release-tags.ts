import { type Release, releases } from './releases.js';

/** Repositories of base images: one flavour of them may have other names for a release than another. */
export type TaggedBase = 'windows/servercore' | 'windows/nanoserver';

/**
 * How the tags of built images call releases: `microsoft` as Microsoft calls the base image; `library`, Docker's
 * official images, by the version where the base has such a tag (1809, never ltsc2019).
 */
export type TagScheme = 'microsoft' | 'library';

let byName: Readonly<Record<string, number>> | undefined;

/**
 * The builds behind the names that tags give to releases, by their lower-case spelling: every release tag of a base
 * image, and versions in four digits (1607, which no base image is called).
 */
export function releaseNames(): Readonly<Record<string, number>> {
  byName ??= Object.fromEntries(
    releases().flatMap((release) => namesOf(release).map((name) => [name.toLowerCase(), release.build])),
  );
  return byName;
}

function namesOf(release: Release): readonly string[] {
  const tags = release.images.flatMap((image) => image.tags);
  return release.images.length > 0 && /^\d{4}$/.test(release.version) ? [...tags, release.version] : tags;
}

/** What the tags of images that are built on a base call a build; null where that base has none of it. */
export function nameInScheme(scheme: TagScheme, base: TaggedBase, build: number): string | null {
  for (const release of releases()) {
    const tags =
      release.build === build ? release.images.find(({ repository }) => repository === base)?.tags : undefined;
    if (!tags) continue;
    const versioned = tags.find((tag) => tag.toLowerCase() === release.version.toLowerCase());
    return (scheme === 'library' ? versioned : undefined) ?? tags[0] ?? null;
  }
  return null;
}

/** The `ltscYYYY` of a build, which even a stranger's tag can mean nothing else by; null where it has none. */
export function longTermTag(build: number): string | null {
  const names = Object.entries(releaseNames());
  return names.find(([name, of]) => of === build && /^ltsc\d{4}$/.test(name))?.[0] ?? null;
}
