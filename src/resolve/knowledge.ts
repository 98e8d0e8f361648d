import { formatWindowsVersion } from '../windows/version.js';
import type { SharedList } from './family.js';
import type { ImageReference, ImageVariant, ResolvedImage, TagKnowledge } from './image.js';
import type { WindowsName } from './windows-name.js';

/** `why` never ends in a full stop: it goes into sentences, and who tells it ends them. */
const NOTHING: TagKnowledge = {
  os: 'unknown',
  flavour: null,
  baseOs: false,
  image: null,
  why: null,
  notPublished: false,
  floatsUntil: null,
  movedTo: null,
  frozen: null,
  windowsPart: null,
  stranger: false,
  architecture: null,
  claims: null,
};

/** What is known, all else at its "nothing known" value. */
export function knowledge(known: Partial<TagKnowledge>): TagKnowledge {
  return { ...NOTHING, ...known };
}

/** The tag names one Windows version. */
export function named(reference: ImageReference, name: WindowsName, more: Partial<TagKnowledge> = {}): TagKnowledge {
  const osVersion = formatWindowsVersion({ build: name.build, revision: name.revision });
  const { start, end, text } = name;
  return knowledge({
    os: 'windows',
    image: single(reference, { os: 'windows', architecture: name.architecture, osVersion }, !name.exact),
    windowsPart: { start, end, text },
    ...more,
  });
}

/** The tables know that there is no such tag; `instead`: what there is, in words that go behind it. */
export function noSuchTag(instead: string, more: Partial<TagKnowledge>): TagKnowledge {
  return knowledge({ os: 'windows', ...more, why: `the built-in tables know no such tag${instead}` });
}

/** The tag names a Windows version, but of a product version that the tables of `asOf` have not heard of. */
export function unheard(name: WindowsName, asOf: string): TagKnowledge {
  const { start, end, text, build } = name;
  return knowledge({
    os: 'windows',
    windowsPart: { start, end, text },
    claims: build,
    why: `the tag is not known to exist as of ${asOf}, the day of the built-in tables; only the registry can tell`,
  });
}

/** Of what stands behind the reference only the Windows images. */
export function onlyWindows(reference: ImageReference, known: TagKnowledge): TagKnowledge {
  if (known.os === 'windows') return known;
  const { image, flavour } = known;
  const variants = image?.variants.filter(({ os }) => os === 'windows') ?? [];
  if (image !== null && variants.length > 0) return { ...known, os: 'windows', image: { ...image, variants } };
  const digestOnly = reference.tag === null && reference.digest !== null;
  const why = known.os === 'linux-and-windows' && known.why !== null ? known.why : NO_VERSION_IN_TAG;
  return knowledge({ os: 'windows', flavour, why: digestOnly ? NO_VERSION_IN_DIGEST : why });
}

/** Nothing but Linux images behind the reference. */
export function linux(reference: ImageReference): TagKnowledge {
  return knowledge({
    os: 'linux',
    image: single(reference, { os: 'linux', architecture: null, osVersion: null }, true),
  });
}

/** A list that the built-in tables know for the day of the run; without a version where no era covers that day. */
export function shared(reference: ImageReference, { os, eras, asOf }: SharedList, today: string): TagKnowledge {
  if (reference.digest !== null) return knowledge({ os, why: LIST_OF_ANY_DAY });
  const era = eras.find(({ since, until }) => since <= today && (until === null || today <= until));
  if (!era) return knowledge({ os, why: NO_ERA });
  const windows = era.builds.map((build) => ({ os: 'windows', architecture: null, osVersion: `10.0.${build}` }));
  const variants = os === 'windows' ? windows : [{ os: 'linux', architecture: null, osVersion: null }, ...windows];
  const floating = asOf !== null;
  return knowledge({
    os,
    image: { by: 'tag', digest: null, floating, variants, list: 'unordered', asOf: era.until ?? asOf },
  });
}

/** An image frozen in the tables or fixed by its tag. */
export function single(reference: ImageReference, variant: ImageVariant, floating: boolean): ResolvedImage {
  return {
    by: 'tag',
    digest: reference.digest,
    floating: floating && reference.digest === null,
    variants: [variant],
    list: 'single',
    asOf: null,
  };
}

export const NO_VERSION_IN_TAG =
  'the tag names no Windows version; only the registry can tell it, or a tag such as ltsc2022';
export const NO_VERSION_IN_DIGEST =
  'a digest alone names none; only the registry can tell, or a tag in front of the digest';
export const NO_OS_IN_NAME = 'neither its repository nor its tag says; only the registry can tell';
export const TWO_VERSIONS_IN_TAG =
  'the tag names more than one Windows version; only the registry can tell which one the image has (os.version)';
const LIST_OF_ANY_DAY =
  'the tag stands for a list of images that changes over time, and the digest may be of any day; only the registry can tell the Windows versions (os.version)';
const NO_ERA =
  'the tag stands for a list of images that changed over time, and the built-in tables do not know the list of that day; only the registry can tell the Windows versions (os.version)';
