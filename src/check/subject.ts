import type { BuildHost } from '../discovery/plan.js';
import type { ImageVariant } from '../images/image.js';
import type { Host } from '../windows/host.js';
import type { Subject } from '../windows/rules.js';
import { selectEntry } from '../windows/select.js';
import { parseWindowsVersion } from '../windows/version.js';
import { type BaseImage, isWindows, type Resolution } from './base-image.js';
import type { OperatingSystem } from './operating-system.js';

/** What one host is judged with: one subject, or several of which it gets one (a list of unknown order). */
export interface Choice {
  readonly subjects: readonly Subject[];
  /** os.version of the selected entry; null where none was, or which one is not known. */
  readonly selected: string | null;
  /** The answer rests on a built-in table of what the tag lists. */
  readonly fromTable: boolean;
}

/**
 * What `host` gets from a base image. A build fixes a Dockerfile to one entry of a list, so where the building host is
 * known it chooses first, and all targets are judged with its choice.
 */
export function chooseFor(
  host: Host,
  base: BaseImage,
  resolved: Resolution,
  os: OperatingSystem,
  buildHost: BuildHost | null,
): Choice {
  const reason = unjudgeable(base, resolved, os);
  if (reason || !resolved.image) return single(reason ?? { kind: 'version-unknown', why: resolved.why });
  const variants = resolved.image.variants.filter((variant) => isWindows(variant) && fitsPlatform(variant, base));
  if (resolved.image.list === 'single')
    return single(subjectOf(variants[0], base, resolved), variants[0]?.osVersion ?? null);
  const chooser = buildHost?.os === 'windows' && buildHost.host.build !== null ? buildHost.host : host;
  if (chooser.build === null)
    return single({ kind: 'version-unknown', why: 'which entry of the list is taken depends on the host' });
  const ordered = resolved.image.list === 'ordered';
  const selection = selectEntry(variants, { ...chooser, build: chooser.build }, ordered);
  if (selection.kind === 'none') return single({ kind: 'none-selected', offered: offered(variants), by: chooser.name });
  const indexes = selection.kind === 'selected' ? [selection.index] : selection.indexes;
  return {
    subjects: indexes.map((index) => subjectOf(variants[index], base, resolved)),
    selected: indexes.length === 1 ? (variants[indexes[0]!]?.osVersion ?? null) : null,
    fromTable: !ordered,
  };
}

/** Builds that a list offers, without repeats, in its order. */
export function offered(variants: readonly ImageVariant[]): readonly string[] {
  return [...new Set(variants.filter(isWindows).map((variant) => withoutRevision(variant.osVersion)))];
}

function withoutRevision(osVersion: string | null): string {
  return osVersion?.split('.').slice(0, 3).join('.') ?? 'an unknown version';
}

function single(subject: Subject, selected: string | null = null): Choice {
  return { subjects: [subject], selected, fromTable: false };
}

function unjudgeable(base: BaseImage, resolved: Resolution, os: OperatingSystem): Subject | null {
  if (os.kind === 'not-windows') return { kind: 'not-windows', because: os.because };
  if (base.unset.length > 0) return { kind: 'unresolved', names: base.unset };
  if (base.knowledge?.notPublished && !resolved.image) return { kind: 'not-published' };
  if (os.kind === 'unknown') return { kind: 'os-unknown' };
  return null;
}

function subjectOf(variant: ImageVariant | undefined, base: BaseImage, resolved: Resolution): Subject {
  const version = parseWindowsVersion(variant?.osVersion ?? '');
  if (!variant || !version)
    return { kind: 'version-unknown', why: resolved.why || 'the image names no Windows version' };
  const byName = resolved.image?.by === 'tag';
  return {
    kind: 'image',
    ...version,
    floatsUntil: byName ? (base.knowledge?.floatsUntil ?? null) : null,
    architecture: variant.architecture,
    flavour: base.knowledge?.flavour ?? null,
  };
}

/** `--platform=windows(10.0.20348)/amd64` pins the Windows build of a multi-platform base. */
function fitsPlatform(variant: ImageVariant, { platform }: BaseImage): boolean {
  if (!platform) return true;
  if (platform.architecture !== null && variant.architecture !== null && platform.architecture !== variant.architecture)
    return false;
  const wanted = parseWindowsVersion(platform.osVersion ?? '');
  const has = parseWindowsVersion(variant.osVersion ?? '');
  return !wanted || !has || wanted.build === has.build;
}
