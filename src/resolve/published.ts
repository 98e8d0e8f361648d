import { releaseNames } from '../windows/release-tags.js';
import { releases } from '../windows/releases.js';
import { isForImages, newestRevisionAtMost, publishedOn, UPDATES_AS_OF } from '../windows/updates.js';
import { inWords } from '../words/list.js';
import { FAMILIES_AS_OF, type Family, familyName, publishedBuilds, releaseNameIn, releaseTags } from './family.js';
import type { ImageReference } from './image.js';
import { OFFICIAL_TAGS_AS_OF, officialPins } from './official-tags.js';
import { formatRepository } from './reference.js';
import { kindIn, type WindowsName } from './windows-name.js';

/**
 * What the built-in tables say of one tag: it exists, it never did (`instead`: what there is, in words to be put behind
 * the statement, or empty), its product version or its update is none that they have heard of until their day, or nothing.
 */
type Published =
  /** `frozen`: it is there, and is not made anew any more. */
  | { readonly kind: 'yes' | 'unknown'; readonly frozen?: true }
  | { readonly kind: 'no'; readonly instead: string }
  | { readonly kind: 'unheard'; readonly asOf: string };

const YES: Published = { kind: 'yes' };
const UNKNOWN: Published = { kind: 'unknown' };
const NEVER: Published = { kind: 'no', instead: '' };
const UNHEARD_UPDATE: Published = { kind: 'unheard', asOf: UPDATES_AS_OF };

const ARCHITECTURE = /^(?:[-_](?:amd64|arm64|arm32v7|arm))?$/i;
const KIND_AT_END = /(?:^|-)(?:windowsservercore|nanoserver)$/;
/** `4.8`, `8.0.30`, `11.0-preview`, `11.0.0-preview.7`. */
const VERSION = /^\d+(?:\.\d+){1,3}(-(?:preview|rc|alpha)[\w.]*)?$/;
/** Never published anew: `8.0.30`, but not `8.0`. */
const PATCH = /^\d+\.\d+[.-]/;
/** Since then the tags of whole versions are there for all base images; before, for those of 2016 alone. */
const WHOLE_VERSIONS_SINCE = '2019-02-01';
const BUILD_2016 = 14393;
/** https://github.com/microsoft/Windows-Containers/issues/586 */
const FIRST_ARM64 = 26100;

/**
 * The tag of a base OS repository, in which `name` was found. Sources: the release tables, and
 * https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/base-image-lifecycle
 */
export function publishedBase(reference: ImageReference, family: Family, name: WindowsName): Published {
  const rest = (reference.tag ?? '').slice(name.end);
  const release = releaseNames()[releaseText(name)] !== undefined;
  // An insider image of a release's name may be of a build before that release.
  if (family.insider) return release || name.start > 0 || !ARCHITECTURE.test(rest) ? NEVER : UNKNOWN;
  const never = (): Published => ({
    kind: 'no',
    instead: `; ${ownName(reference)} has ${inWords(namesIn(reference, family))}`,
  });
  if (name.start > 0 || !ARCHITECTURE.test(rest)) return never();
  if (name.architecture === 'arm64' && name.build < FIRST_ARM64) return NEVER;

  if (!release) {
    if (!name.exact) return never();
    if (!releases().some(({ build }) => build === name.build)) return UNKNOWN;
    return buildsOf(reference, family).includes(name.build) ? wholeVersion(name) : never();
  }
  if (!buildsOf(reference, family).includes(name.build)) return never();
  const known = releaseTags(reference, name.build)?.tags.map((tag) => tag.toLowerCase());
  if (known && !known.includes(releaseText(name))) return never();
  if (name.exact && name.revision === null) return UNHEARD_UPDATE;
  return known !== undefined || releaseNameIn(family, reference, name.build, family.flavour) === name.text
    ? YES
    : UNKNOWN;
}

/** The tag of a repository whose images are built on a base image. */
export function publishedTag(reference: ImageReference, family: Family, name: WindowsName): Published {
  const tag = reference.tag ?? '';
  const head = tag.slice(0, name.start).replace(/-$/, '');
  const rest = tag.slice(name.end);
  if (family.type === 'official') return officialTag(reference, family, name, head, rest);
  const own = formatRepository(reference);
  if (family.versionNames && !family.builds?.includes(name.build))
    return { kind: 'no', instead: `; ${own} has none for this Windows version` };
  if (family.type === 'product' && isOfAnotherKind(family, tag)) return NEVER;
  if (name.exact) return UNKNOWN;
  const called = releaseNameIn(family, reference, name.build, family.flavour ?? kindIn(tag));
  // Images of 20H2 were called 2009 in their first months.
  const usual = name.text === called || name.text === '2009';

  const siblings = family.siblings?.find(({ pattern }) => new RegExp(pattern).test(tag));
  const listedSo = usual && siblings?.builds.includes(name.build) ? YES : UNKNOWN;
  const row = family.versions?.find(({ pattern }) => new RegExp(pattern).test(tag));
  const version = head.replace(KIND_AT_END, '');
  const [whole, preview] = VERSION.exec(version) ?? [];
  if (row && !family.leadingVersion && !row.builds.includes(name.build)) {
    // Some previews were built for releases that were out of support when the version came out.
    if (preview !== undefined) return { kind: 'unheard', asOf: FAMILIES_AS_OF };
    const names = row.builds.map((build) => releaseNameIn(family, reference, build, kindIn(tag)) ?? '');
    return { kind: 'no', instead: names.length === 0 ? '' : `; ${own} has ${head} for ${inWords(names)}` };
  }
  if (family.type === 'product' && !family.looseNames && called !== null && !usual && !isSameName(name.text, called))
    return { kind: 'no', instead: `; ${own} calls it ${head}-${called}` };
  if (!row) return family.versions && !family.leadingVersion ? { kind: 'unheard', asOf: FAMILIES_AS_OF } : listedSo;
  if (family.leadingVersion) return row.builds.includes(name.build) && usual ? YES : UNKNOWN;
  if (whole === undefined) return listedSo;
  if (!usual || version === head || !/^(?:-amd64)?$/.test(rest)) return UNKNOWN;
  if (kindIn(tag) !== 'nanoserver' && family.serverCoreBuilds?.includes(name.build) === false) return NEVER;
  return PATCH.test(version) && row.everyPatch?.includes(name.build) === false ? UNKNOWN : YES;
}

/** Nano Server in a repository whose images all stand on Server Core. */
function isOfAnotherKind({ flavour }: Family, tag: string): boolean {
  return flavour === 'servercore' && kindIn(tag) === 'nanoserver';
}

/** Microsoft itself writes `LTSC2025` at times. */
function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Docker's official images: `<version>-<kind>-<release>`, with one name for each build. */
function officialTag(
  reference: ImageReference,
  family: Family,
  name: WindowsName,
  head: string,
  rest: string,
): Published {
  const own = formatRepository(reference);
  if (!family.builds?.includes(name.build))
    return { kind: 'no', instead: `; ${own} has none for this Windows version` };
  if (!KIND_AT_END.test(head)) return NEVER;
  const called = (build: number): string => releaseNameIn(family, reference, build, kindIn(head)) ?? '';
  if (!name.exact && name.text !== called(name.build))
    return { kind: 'no', instead: `; ${own} calls it ${head}-${called(name.build)}` };
  if (name.exact || rest !== '') return UNKNOWN;
  const kind = head.endsWith('nanoserver') ? 'nanoserver' : 'windowsservercore';
  const made = officialPins(familyName(reference), head.replace(KIND_AT_END, ''), kind);
  if (made === null) return { kind: 'unheard', asOf: OFFICIAL_TAGS_AS_OF };
  if (made.ever.includes(name.build)) return made.now.includes(name.build) ? YES : { kind: 'yes', frozen: true };
  const names = made.ever.map(called);
  return { kind: 'no', instead: names.length === 0 ? '' : `; ${own} has ${head} for ${inWords(names)}` };
}

/** A revision of which images are known, of a time when such tags were published. */
function wholeVersion(name: WindowsName): Published {
  if (name.revision === null) return UNKNOWN;
  // A release whose updates no table has yet.
  if (newestRevisionAtMost(name.build, Number.POSITIVE_INFINITY) === null) return UNKNOWN;
  if (!isForImages(name.build, name.revision)) return UNHEARD_UPDATE;
  if (newestRevisionAtMost(name.build, name.revision) !== name.revision) return UNKNOWN;
  const date = publishedOn(name.build, name.revision);
  return name.build === BUILD_2016 || (date !== null && date >= WHOLE_VERSIONS_SINCE) ? YES : UNKNOWN;
}

function buildsOf(reference: ImageReference, family: Family): readonly number[] {
  return family.builds ?? publishedBuilds(reference.repository);
}

function namesIn(reference: ImageReference, family: Family): readonly string[] {
  return buildsOf(reference, family).map((build) => releaseNameIn(family, reference, build, family.flavour) ?? '');
}

/** `1809` of `1809-KB4493509`, in lower case. */
function releaseText(name: WindowsName): string {
  return name.text.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
}

/** Microsoft's base images go by their path: `windows/server`. */
function ownName(reference: ImageReference): string {
  return reference.registry === 'mcr.microsoft.com' ? reference.repository : formatRepository(reference);
}
