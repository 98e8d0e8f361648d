import type { WindowsVersion } from '../windows/version.js';
import { formatWindowsVersion } from '../windows/version.js';
import { type Family, familyOf, releaseNameIn } from './family.js';
import type { ImageReference, TagKnowledge } from './image.js';
import { formatReference } from './reference.js';
import { describeReference } from './tag.js';

type WindowsPart = NonNullable<TagKnowledge['windowsPart']>;

const ARCHITECTURE = /^[-_](amd64|arm64|arm32v7|arm)$/i;
/** 32-bit ARM images were published for this build alone. */
const ARM_BUILD = 17763;
const LTSC_BUILDS = new Map([
  [14393, 'ltsc2016'],
  [17763, 'ltsc2019'],
  [20348, 'ltsc2022'],
  [26100, 'ltsc2025'],
]);

/**
 * The same image on another Windows build: only the Windows part of the tag changes, to the name that this repository
 * gives that build; KB, revision and digest go, the architecture stays. Null where the tag has no Windows part, or
 * where the tables know no such image. Whether the tag exists, only the registry knows.
 */
export function retag(reference: ImageReference, build: number, today: string): ImageReference | null {
  const changed = changeTag(reference, build, today);
  // `ltsc2019` by itself names a Windows version in any tag, but `1909` would not.
  return changed && hasOnly(describeReference(changed, today), build) ? changed : null;
}

function changeTag(reference: ImageReference, build: number, today: string): ImageReference | null {
  const { tag } = reference;
  const known = describeReference(reference, today);
  const part = known.windowsPart;
  if (tag === null || part === null) return null;
  if (build !== ARM_BUILD && known.image?.variants.some(({ architecture }) => architecture === 'arm')) return null;
  if (hasOnly(known, build) && isRelease(part)) return withTag(reference, tag);

  const family = familyOf(reference);
  if (family === null) {
    const name = /^ltsc\d{4}$/i.test(part.text) ? LTSC_BUILDS.get(build) : undefined;
    return name === undefined ? null : withTag(reference, replacePart(tag, part, name));
  }
  if (!hasBuild(family, tag, build)) return null;
  const name = releaseNameIn(family, reference, build, known.flavour);
  if (name === null) return null;
  if (family.type === 'base') return retagBase(reference, tag, part, name);
  if (!isRelease(part) && !family.leadingVersion) return null;
  return withTag(reference, replacePart(tag, part, name));
}

/** The tag of one exact version of a base OS image (`10.0.20348.2340-amd64`); null for other repositories. */
export function pinRevision(reference: ImageReference, version: WindowsVersion): ImageReference | null {
  const family = familyOf(reference);
  if (family?.type !== 'base' || family.movedTo !== undefined || family.insider || version.revision === null)
    return null;
  const part = describeReference(reference, '').windowsPart;
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
  return known.image?.variants.every(({ osVersion }) => osVersion === `10.0.${build}`) ?? false;
}

function hasBuild(family: Family, tag: string, build: number): boolean {
  if (!family.versions) return true;
  const version = family.versions.find(({ pattern }) => new RegExp(pattern).test(tag));
  return version ? version.builds.includes(build) : family.leadingVersion !== true;
}

function isRelease(part: WindowsPart): boolean {
  return /^(?:ltsc\d{4}|sac2016|\d{4}|20h2)$/i.test(part.text);
}

function replacePart(tag: string, part: WindowsPart, name: string): string {
  return tag.slice(0, part.start) + name + tag.slice(part.end);
}

function withTag(reference: ImageReference, tag: string): ImageReference {
  const changed = { ...reference, tag, digest: null };
  return { ...changed, written: formatReference(changed) };
}
