import table from '../data/image-families.json' with { type: 'json' };
import type { Flavour } from '../rules/verdict.js';
import { nameInScheme, type TagScheme } from '../windows/release-tags.js';
import { releases } from '../windows/releases.js';
import type { ImageReference, TagKnowledge } from './image.js';
import { listsSeveralBuilds, OFFICIAL_TAGS_AS_OF, officialList } from './official-tags.js';

/** What a shared tag stood for from one day to another (YYYY-MM-DD, both included; `until` null: the table's day and on). */
interface Era {
  readonly since: string;
  readonly until: string | null;
  readonly builds: readonly number[];
}

/** A list of images that the publisher declares. */
export interface SharedList {
  readonly os: 'windows' | 'linux-and-windows';
  readonly eras: readonly Era[];
  /** The day of the table (YYYY-MM-DD); null where the list is not made anew any more. */
  readonly asOf: string | null;
}

/** Tags that name no Windows version but stand for such a list. */
interface SharedTags extends Omit<SharedList, 'asOf'> {
  readonly tags: readonly string[];
}

/** All builds that the tags of a product version were published for. */
interface VersionRow {
  readonly pattern: string;
  readonly builds: readonly number[];
  /** Those among them that every single patch release has; missing where no tag names a patch release. */
  readonly everyPatch?: readonly number[];
}

interface FrozenTags {
  readonly pattern: string;
  /** The first day without (YYYY-MM-DD); null where that is not known. */
  readonly since: string | null;
  /** What is built in its place: a tag, with `$1` for what the pattern holds, or a repository. */
  readonly successor?: string;
  readonly source: string;
}

/** Repositories whose tags name the Windows version in one way. */
export interface Family {
  /** `base`: Microsoft's base images, today's and retired names; `official`: Docker's; `retired`: `microsoft/...` on Docker Hub. */
  readonly type: 'base' | 'product' | 'official' | 'retired';
  /** Registry and path, e.g. `docker.io/library/golang`. */
  readonly repositories: readonly string[];
  /** How the tags name the Windows version, for people. */
  readonly naming: string;
  /** The one flavour that all of its images have; null where the tag's kind tells. */
  readonly flavour: Flavour | null;
  /** What a tag that fits nothing else stands for. */
  readonly os?: TagKnowledge['os'];
  /** Builds published in any version; missing on today's base images, where the table of releases tells. */
  readonly builds?: readonly number[];
  /** Which names its tags give the builds; missing where they have whole versions alone. */
  readonly scheme?: TagScheme;
  /** Its tags may call a build by other names as well. */
  readonly looseNames?: true;
  readonly shared?: readonly SharedTags[];
  /** Pattern of tags without any Windows image. */
  readonly linuxTags?: string;
  /** Tokens such as `alpine` and `bookworm` in a tag mean Linux. */
  readonly linuxVariants?: boolean;
  /** The tag begins with a release or a whole version, which is the base's. */
  readonly leadingVersion?: boolean;
  /** Builds published by product version; the first pattern that the tag fits counts. */
  readonly versions?: readonly VersionRow[];
  /** Builds for which its tags with `servercore` were published; missing where that is not different from the rest. */
  readonly serverCoreBuilds?: readonly number[];
  /** Tags that are known to exist for each of these builds; of others it is not known. */
  readonly siblings?: readonly { readonly pattern: string; readonly builds: readonly number[] }[];
  /** Tags that can be pulled and are not built any more; the first pattern that the tag fits counts. */
  readonly frozen?: readonly FrozenTags[];
  /** Its tags name a release by the version of the server right behind the kind: `nanoserver21H2`, `servercore1809`. */
  readonly versionNames?: boolean;
  /** Insider builds: any build, no release names of their own. */
  readonly insider?: boolean;
  /** What `latest` stood for until it froze. */
  readonly latestBuild?: number | null;
  /** Where a retired name lives now: one place, or the first pattern that the tag fits. */
  readonly movedTo?: string | readonly { readonly pattern: string; readonly repository: string }[];
}

/** The day up to which the families are known to be right (YYYY-MM-DD). */
export const FAMILIES_AS_OF: string = table.asOf;

const MCR = 'mcr.microsoft.com/';
const WINDOWS_HALF = 'winamd64/';
const LIBRARY_AT_AMAZON = 'public.ecr.aws/docker/library/';

let byRepository: Map<string, Family> | undefined;

/**
 * The family of a reference's repository; null for one that the table does not have.
 * Sources: dotnet/dotnet-docker and microsoft/dotnet-framework-docker manifest.json, docker-library/official-images
 * library/*, microsoft/iis-docker, PowerShell/PowerShell-Docker, microsoft/nav-docker, MicrosoftDocs/Virtualization-Documentation.
 */
export function familyOf(reference: ImageReference): Family | null {
  if (!byRepository) {
    byRepository = new Map();
    for (const family of table.families as readonly Family[])
      for (const repository of family.repositories) byRepository.set(repository, family);
  }
  return byRepository.get(familyName(reference)) ?? null;
}

/**
 * The name that the tables have a repository under: official images are on Docker Hub, their Windows half under
 * `winamd64/`, and in the copy that Docker itself keeps at Amazon (https://gallery.ecr.aws/docker).
 */
export function familyName(reference: ImageReference): string {
  const name = `${reference.registry}/${reference.repository}`;
  if (isWindowsHalf(reference)) return name.replace(WINDOWS_HALF, 'library/');
  return name.startsWith(LIBRARY_AT_AMAZON) ? `docker.io/library/${name.slice(LIBRARY_AT_AMAZON.length)}` : name;
}

/** What a tag without a release in it lists, by days; null where the tables know no list of it. */
export function sharedTag(reference: ImageReference, family: Family, tag: string): SharedList | null {
  if (family.type !== 'official') {
    const known = family.shared?.find(({ tags }) => tags.includes(tag));
    return known ? { ...known, asOf: FAMILIES_AS_OF } : null;
  }
  const list = officialList(familyName(reference), tag);
  if (!list) return null;
  const { builds, live, since, mixed } = list;
  return {
    os: mixed ? 'linux-and-windows' : 'windows',
    eras: [{ since, until: null, builds }],
    asOf: live ? OFFICIAL_TAGS_AS_OF : null,
  };
}

/**
 * `winamd64/golang` on Docker Hub: the Windows images of an official image, under the same tags.
 * Source: https://github.com/docker-library/official-images#architectures-other-than-amd64
 */
export function isWindowsHalf(reference: ImageReference): boolean {
  return reference.registry === 'docker.io' && reference.repository.startsWith(WINDOWS_HALF);
}

/** The name that a repository of a family gives to a build in its tags; null where it has none. */
export function releaseNameIn(
  family: Family,
  reference: ImageReference,
  build: number,
  kind: Flavour | null,
): string | null {
  if (family.type === 'base' && family.builds === undefined) return releaseTags(reference, build)?.tags[0] ?? null;
  if (!family.builds?.includes(build) || family.scheme === undefined) return null;
  return nameInScheme(family.scheme, kind === 'nanoserver' ? 'windows/nanoserver' : 'windows/servercore', build);
}

/** The row of the release table for a build in one of today's base OS repositories. */
export function releaseTags(
  reference: ImageReference,
  build: number,
): { tags: readonly string[]; floatsUntil: string } | null {
  if (`${reference.registry}/` !== MCR) return null;
  for (const release of releases()) {
    if (release.build !== build) continue;
    const image = release.images.find((candidate) => candidate.repository === reference.repository);
    if (image) return image;
  }
  return null;
}

/** A row of what the `images` command shows. */
export interface FamilyRow {
  readonly repository: string;
  readonly naming: string;
  /** Empty where any build may come (insider images). */
  readonly builds: readonly number[];
  readonly asOf: string;
  /** Some of its tags stand for several Windows builds. */
  readonly multiBuild: boolean;
}

/** All repositories that the table knows, in its order. */
export function listFamilies(): readonly FamilyRow[] {
  return (table.families as readonly Family[]).flatMap((family) =>
    family.repositories.map((repository) => ({
      repository,
      naming: family.naming,
      builds: family.builds ?? (family.insider ? [] : publishedBuilds(repository.slice(MCR.length))),
      asOf: family.type === 'official' ? OFFICIAL_TAGS_AS_OF : FAMILIES_AS_OF,
      multiBuild:
        listsSeveralBuilds(repository) ||
        (family.shared?.some((shared) => shared.eras.some((era) => era.builds.length > 1)) ?? false),
    })),
  );
}

/** The builds of one of today's base OS repositories, by its path on mcr.microsoft.com. */
export function publishedBuilds(path: string): readonly number[] {
  return releases()
    .filter((release) => release.images.some((image) => image.repository === path))
    .map((release) => release.build);
}
