import { longTermTag, releaseNames } from '../windows/release-tags.js';
import { releases } from '../windows/releases.js';
import type { WindowsVersion } from '../windows/version.js';
import { formatWindowsVersion } from '../windows/version.js';
import { familyOf, releaseNameIn, sharedTag } from './family.js';
import type { ImageReference, TagKnowledge } from './image.js';
import { publishedBase, publishedTag } from './published.js';
import { formatReference } from './reference.js';
import { describeReference } from './tag.js';
import { baseNamesIn, disagree, kindIn, type WindowsName, windowsNamesIn } from './windows-name.js';

type WindowsPart = NonNullable<TagKnowledge['windowsPart']>;

/** A day, a commit or an update: what was built then need not be there for another Windows. */
const PINNED = /(?:^|[-_.])(?:\d{8}|kb\d{6,8}|(?=[a-f]*\d)[0-9a-f]{7,40})(?=[-_.]|$)/i;
const ARCHITECTURE = /^[-_](amd64|arm64|arm32v7|arm)$/i;
/** 32-bit ARM images were published for this build alone. */
const ARM_BUILD = 17763;

/**
 * The same image on another Windows build: only the Windows part of the tag changes, to the name that this repository
 * gives that build; of base images KB and revision go too, the digest always, the architecture stays. Null where the
 * tag has no Windows part, is of one day or commit, or where the tables do not know that this version was published for
 * that build. Outside the tables one `ltscYYYY` becomes another, by convention alone: see `isKnownTag`.
 */
export function retag(reference: ImageReference, build: number, today: string): ImageReference | null {
  return checked(changeTag(reference, build, today, true), build, today);
}

/**
 * As `retag`, where the tables know how the repository names that build but not whether this version was published for
 * it (`python:3.13-windowsservercore-ltsc2022`): only a registry can tell whether there is such a tag.
 */
export function unprovenTag(reference: ImageReference, build: number, today: string): ImageReference | null {
  return checked(changeTag(reference, build, today, false), build, today);
}

/**
 * For a tag that names a kind and no release (`2.0.5-nanoserver`), where the tables do not know what it lists: the name that
 * its publisher gives the tag of one release (`2.0.5-nanoserver-sac2016`). Only a registry can tell whether it is there.
 */
export function unprovenPin(reference: ImageReference, build: number, today: string): ImageReference | null {
  const family = familyOf(reference);
  const kind = kindIn(reference.tag ?? '');
  if (family === null || kind === null || onlyName(reference) !== 'none') return null;
  const name = releaseNameIn(family, reference, build, kind);
  return name === null ? null : checked(withTag(reference, `${reference.tag}-${name}`), build, today);
}

/**
 * Of the tags that a registry lists the one for a build that differs in its Windows part alone, or adds it to a tag that
 * has none (`6.1.0` -> `6.1.0-nanoserver-1809`); the shortest of several. Null where there is none.
 */
export function listedTag(
  reference: ImageReference,
  build: number,
  tags: readonly string[],
  today: string,
): ImageReference | null {
  const { tag } = reference;
  if (tag === null) return null;
  const { windowsPart: part, flavour } = describeReference(reference, today);
  const [head, tail] = part === null ? [`${tag}-`, ''] : [tag.slice(0, part.start), tag.slice(part.end)];
  const alike = tags.filter((each) => each !== tag && each.startsWith(head) && each.endsWith(tail));
  const fitting = alike
    .map((each) => withTag(reference, each))
    .filter((each) => {
      const known = describeReference(each, today);
      const own = known.windowsPart;
      // Nano Server in place of Windows Server Core would be another image.
      if (own === null || !hasOnly(known, build) || known.flavour !== flavour) return false;
      return part === null || (own.start === part.start && each.tag!.slice(own.end) === tail);
    });
  return fitting.sort((a, b) => a.tag!.length - b.tag!.length || (a.tag! < b.tag! ? -1 : 1))[0] ?? null;
}

function checked(changed: ImageReference | null, build: number, today: string): ImageReference | null {
  // `ltsc2019` by itself names a Windows version in any tag, but `1909` would not.
  return changed && hasOnly(describeReference(changed, today), build) ? changed : null;
}

function changeTag(reference: ImageReference, build: number, today: string, proven: boolean): ImageReference | null {
  const { tag } = reference;
  const known = describeReference(reference, today);
  const part = known.windowsPart;
  if (tag === null || part === null) return null;
  if (build !== ARM_BUILD && known.image?.variants.some(({ architecture }) => architecture === 'arm')) return null;
  const family = familyOf(reference);
  const rest = `${tag.slice(0, part.start)}-${tag.slice(part.end)}`;
  if (family?.type !== 'base' && PINNED.test(rest)) return null;
  if (hasOnly(known, build) && isRelease(part)) return withTag(reference, tag);
  if (family === null) {
    const name = /^ltsc\d{4}$/i.test(part.text) ? longTermTag(build) : null;
    return name === null ? null : withTag(reference, replacePart(tag, part, name));
  }
  const name = releaseNameIn(family, reference, build, known.flavour);
  if (name === null) return null;
  if (family.type === 'base') return retagBase(reference, tag, part, name);
  const changed = withTag(reference, replacePart(tag, part, name));
  if (proven && !isKnownTag(changed, today)) return null;
  // Under one name (`1-nanoserver`) what is made no more is an older product than what is.
  return isFrozen(changed) && !isFrozen(reference) ? null : changed;
}

/**
 * Whether the built-in tables know that this tag exists: on base OS repositories a release, or a revision of which
 * images are known; of others what their publisher declares for the version. False for what they do not know.
 */
export function isKnownTag(reference: ImageReference, today: string): boolean {
  const name = onlyName(reference);
  if (name === 'none') return describeReference(reference, today).image?.list === 'unordered';
  return name !== null && publishedOf(reference, name)?.kind === 'yes';
}

/** The one Windows version that a tag of a known repository names; null where it names several, or is of no such one. */
function onlyName(reference: ImageReference): WindowsName | 'none' | null {
  const family = familyOf(reference);
  const { tag } = reference;
  if (family === null || tag === null) return null;
  const leading = family.type === 'base' || family.leadingVersion === true;
  const names = leading ? baseNamesIn(tag) : windowsNamesIn(tag, true);
  return disagree(names) ? null : (names[0] ?? 'none');
}

function publishedOf(reference: ImageReference, name: WindowsName) {
  const family = familyOf(reference);
  if (family === null) return null;
  return family.type === 'base' ? publishedBase(reference, family, name) : publishedTag(reference, family, name);
}

/** It can be pulled, but its publisher makes it no more. */
function isFrozen(reference: ImageReference): boolean {
  const name = onlyName(reference);
  const published = name === null || name === 'none' ? null : publishedOf(reference, name);
  return published?.kind === 'yes' && published.frozen === true;
}

/**
 * For a shared tag of which the tables know the list: the tag of the same version, and of the kind that the tag or the
 * repository is of, that names one release (`golang:1.27-nanoserver` -> `golang:1.27-nanoserver-ltsc2022`). Also where
 * that image has left the list and is rebuilt no more: it can be pulled all the same. Null where any of this is not known.
 */
export function pinnedTag(reference: ImageReference, build: number, today: string): ImageReference | null {
  const family = familyOf(reference);
  const { tag } = reference;
  if (tag === null || family === null || sharedTag(reference, family, tag) === null) return null;
  const kind = kindIn(tag);
  // Only of Windows Server Core are there repositories of one kind, with tags that do not name it.
  if (kind === null && family.flavour !== 'servercore') return null;
  const name = releaseNameIn(family, reference, build, kind ?? family.flavour);
  if (name === null) return null;
  const pinned = withTag(reference, kind === null ? `${tag}-windowsservercore-${name}` : `${tag}-${name}`);
  return isKnownTag(pinned, today) && hasOnly(describeReference(pinned, today), build) ? pinned : null;
}

/** A reference, then the same base image by its other release tags: `nanoserver:1809` is `nanoserver:ltsc2019` too. */
export function sameImages(reference: ImageReference): readonly ImageReference[] {
  const tag = reference.tag?.toLowerCase() ?? '';
  if (reference.registry !== 'mcr.microsoft.com' || reference.digest !== null) return [reference];
  const images = releases().flatMap((release) => release.images);
  const image = images.find(({ repository, tags }) => repository === reference.repository && tags.includes(tag));
  return [reference, ...(image?.tags ?? []).filter((each) => each !== tag).map((each) => withTag(reference, each))];
}

/** `8.0` of `8.0-bookworm-slim`, `11.0-preview` of `11.0-preview-alpine`. */
const PRODUCT_VERSION = /^v?\d+(?:\.\d+){0,3}(?:-(?:preview|rc)(?:\.\d+)*)?(?=-|$)/;

/**
 * For a tag of Linux images: that of the same version for a Windows build, of Nano Server where there is one, else of
 * Windows Server Core (`dotnet/aspnet:8.0` -> `8.0-nanoserver-1809`). Null where the tables know no such tag.
 */
export function windowsTag(reference: ImageReference, build: number, today: string): ImageReference | null {
  const family = familyOf(reference);
  const version = PRODUCT_VERSION.exec(reference.tag ?? '')?.[0];
  if (family === null || version === undefined) return null;
  for (const kind of ['nanoserver', 'servercore'] as const) {
    const name = releaseNameIn(family, reference, build, kind);
    if (name === null) continue;
    const changed = withTag(reference, `${version}-${kind === 'servercore' ? 'windowsservercore' : kind}-${name}`);
    if (isKnownTag(changed, today) && hasOnly(describeReference(changed, today), build)) return changed;
  }
  return null;
}

/** The tag of one exact version of a base OS image (`10.0.20348.2340-amd64`); null for other repositories. */
export function pinRevision(reference: ImageReference, version: WindowsVersion): ImageReference | null {
  const family = familyOf(reference);
  if (family?.type !== 'base' || family.movedTo !== undefined || family.insider || version.revision === null)
    return null;
  const part = describeReference(reference, '').windowsPart;
  if (part === null && reference.tag !== null && reference.tag.toLowerCase() !== 'latest') return null;
  return retagBase(reference, reference.tag ?? '', part, formatWindowsVersion(version));
}

function retagBase(
  reference: ImageReference,
  tag: string,
  part: WindowsPart | null,
  name: string,
): ImageReference | null {
  const rest = part === null ? '' : tag.slice(part.end);
  if ((part?.start ?? 0) > 0 || (rest !== '' && !ARCHITECTURE.test(rest))) return null;
  // Underscores were written until February 2019 only.
  return withTag(reference, `${name}${rest.replace('_', '-')}`);
}

function hasOnly(known: TagKnowledge, build: number): boolean {
  if (known.image === null) return known.claims === build;
  return known.image.variants.every(({ osVersion }) => osVersion === `10.0.${build}`);
}

function isRelease(part: WindowsPart): boolean {
  return Object.hasOwn(releaseNames(), part.text.toLowerCase());
}

function replacePart(tag: string, part: WindowsPart, name: string): string {
  return tag.slice(0, part.start) + name + tag.slice(part.end);
}

function withTag(reference: ImageReference, tag: string): ImageReference {
  const changed = { ...reference, tag, digest: null };
  return { ...changed, written: formatReference(changed) };
}
