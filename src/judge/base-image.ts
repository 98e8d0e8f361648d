import type { BuildHost } from '../find/plan.js';
import type { EvaluatedStage } from '../read/dockerfile.js';
import type { ImageReference, ImageVariant, Lookup, Platform, ResolvedImage, TagKnowledge } from '../resolve/image.js';
import { formatReference, parseReference } from '../resolve/reference.js';
import { describeReference } from '../resolve/tag.js';
import { type OperatingSystem, operatingSystem } from './operating-system.js';
import type { Sign } from './os-signs.js';
import type { ReportedImage } from './reported-image.js';

/** The base word of a stage after expansion, with what its text tells. */
export interface BaseImage {
  /** For messages and reports: as people write it; as in the file where it could not be expanded. */
  readonly text: string;
  /** null where an ARG has no value, and for scratch. */
  readonly reference: ImageReference | null;
  readonly knowledge: TagKnowledge | null;
  readonly platform: Platform | null;
  readonly unset: readonly string[];
  readonly undeclared: readonly string[];
  readonly defaultedArgs: readonly string[];
  readonly givenArgs: readonly string[];
  /** A build of this repository makes an image of that name. */
  readonly madeHere: boolean;
  /** Where that is known to be one: what builds it, `base.Dockerfile`; all else here is of the base that stands on. */
  readonly builtBy: string | null;
}

/** The base images of a run: what a name tells is worked out once, however many stages start from it. */
export class BaseImages {
  private readonly known = new Map<string, BaseImage | null>();

  constructor(private readonly today: string) {}

  /** null where the base is not an image reference at all: BuildKit refuses it. */
  of(stage: EvaluatedStage): BaseImage | null {
    const { from, platform, unset, undeclared, defaultedArgs, givenArgs } = stage;
    const written = from === null || unset.length > 0 ? stage.stage.written : null;
    const key = JSON.stringify([from, written, platform, unset, undeclared, defaultedArgs, givenArgs]);
    let base = this.known.get(key);
    if (base === undefined) {
      base = baseImage(stage, this.today);
      this.known.set(key, base);
    }
    return base;
  }
}

function baseImage(stage: EvaluatedStage, today: string): BaseImage | null {
  const unset = stage.unset;
  const common = {
    platform: parsePlatform(stage.platform),
    unset,
    undeclared: stage.undeclared,
    defaultedArgs: stage.defaultedArgs,
    givenArgs: stage.givenArgs,
    madeHere: false,
    builtBy: null,
  };
  if (stage.from === 'scratch') return { ...common, text: 'scratch', reference: null, knowledge: null };
  if (unset.length > 0 || stage.from === null) {
    if (unset.length === 0) return null;
    const known = parseReference(knownPart(stage.from ?? withoutVariables(stage.stage.written)));
    return {
      ...common,
      text: stage.stage.written,
      reference: null,
      knowledge: known && describeReference(known, today),
    };
  }
  const reference = parseReference(stage.from);
  return (
    reference && {
      ...common,
      text: formatReference(reference),
      reference,
      knowledge: describeReference(reference, today),
    }
  );
}

/** Where the expansion itself failed (`${V:?message}`). */
function withoutVariables(written: string): string {
  return written.replace(/\$\{[^}]{0,200}\}|\$\w+|["']/g, '');
}

/** What is left of a reference when a variable in it is empty: `mcr.microsoft.com/windows/servercore:` names a repository. */
function knownPart(expanded: string): string {
  return expanded
    .replace(/^\/+/, '')
    .replace(/(?<![:@/.-])[:@/.-]+$/, '')
    .replace(/:[-.]+/, ':');
}

/** `windows`, `windows/amd64`, `windows(10.0.20348)/amd64`: https://github.com/containerd/platforms */
function parsePlatform(text: string | null): Platform | null {
  const match = /^(\w+)(?:\(([\w.]+)\))?(?:\/(\w+))?(?:\/\w+)?$/.exec(text ?? '');
  if (!match) return null;
  return { os: match[1]!.toLowerCase(), osVersion: match[2] ?? null, architecture: match[3]?.toLowerCase() ?? null };
}

/** What became of looking a base image up. */
export interface Resolution {
  readonly image: ResolvedImage | null;
  /** Why there is no image, in words. */
  readonly why: string;
  /** Why a more trusted source has no answer, where `image` is from a less trusted one. */
  readonly instead: string | null;
  /** What the reference's own registry says where it has no such image; null where it has, or was not asked. */
  readonly missing: string | null;
}

export function resolution(base: BaseImage, lookup: Lookup | null): Resolution {
  // Nobody was asked, because nothing depends on it: what the name says will do.
  const nothing = { image: null, why: '', instead: null, missing: null };
  if (lookup === null) return { ...nothing, image: base.knowledge?.image ?? null, why: base.knowledge?.why ?? '' };
  if (lookup.kind !== 'found') {
    const missing = lookup.kind === 'not-found' && !lookup.unsure && !base.madeHere;
    return { ...nothing, why: lookup.reason, missing: missing ? lookup.reason : null };
  }
  // What the tag says is no news where the registry says that there is no such tag; what this machine holds is.
  if (lookup.missing && lookup.image.by === 'tag' && !base.madeHere)
    return { ...nothing, why: lookup.instead ?? '', missing: lookup.instead ?? '' };
  return { ...nothing, image: lookup.image, instead: lookup.instead ?? null };
}

/** Windows or not, from the image itself where it is known, else from its name and from the stage. */
export function osOf(
  base: BaseImage,
  resolved: Resolution,
  signs: ReadonlySet<Sign>,
  backtickEscape: boolean,
  buildHost: BuildHost | null,
): OperatingSystem {
  if (base.text === 'scratch') return { kind: 'not-windows', because: 'scratch is empty and has no Windows version' };
  return operatingSystem({
    os:
      base.knowledge?.os === 'hostprocess'
        ? 'hostprocess'
        : (osOfVariants(resolved.image) ?? base.knowledge?.os ?? 'unknown'),
    platformOs: base.platform?.os ?? null,
    signs,
    backtickEscape,
    buildHost,
  });
}

/** What the tables say of a shared tag counts only where its list is complete, which a single image is. */
function osOfVariants(image: ResolvedImage | null): TagKnowledge['os'] | null {
  if (!image || image.by === 'tag') return null;
  const windows = image.variants.filter(isWindows).length;
  if (windows === 0) return 'linux';
  return windows === image.variants.length ? 'windows' : 'linux-and-windows';
}

export function isWindows(variant: ImageVariant): boolean {
  return variant.os === 'windows';
}

/** An image that is named by itself, in no Dockerfile. */
export function namedBase(reference: ImageReference, today: string): BaseImage {
  return {
    text: formatReference(reference),
    reference,
    knowledge: describeReference(reference, today),
    platform: null,
    unset: [],
    undeclared: [],
    defaultedArgs: [],
    givenArgs: [],
    madeHere: false,
    builtBy: null,
  };
}

/** @param digest of the reference, for an image that is not known */
export function reportedResolution(image: ResolvedImage | null, digest: string | null): ReportedImage['resolved'] {
  return {
    by: image?.by ?? 'none',
    digest: image?.digest ?? digest,
    floating: image?.floating ?? false,
    variants: image?.variants.map(({ os, architecture, osVersion }) => ({ os, architecture, osVersion })) ?? [],
  };
}
