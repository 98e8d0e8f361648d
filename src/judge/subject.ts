import type { BuildHost } from '../find/plan.js';
import { PLATFORM_ARGS } from '../read/variable-scope.js';
import type { ImageVariant } from '../resolve/image.js';
import { type Selection, selectEntry } from '../rules/select.js';
import type { Subject } from '../rules/windows-image.js';
import type { Architecture, Host } from '../windows/host.js';
import { parseWindowsVersion } from '../windows/version.js';
import { type BaseImage, isWindows, type Resolution } from './base-image.js';
import type { Choice, Judgeable } from './judged.js';

/**
 * What `host` gets from a base image. A build fixes a Dockerfile to one entry of a list, so where the building host is
 * known it chooses first, and all targets are judged with its choice.
 */
export function chooseFor(
  host: Host,
  image: Pick<Judgeable, 'base' | 'resolved' | 'os' | 'noWindows' | 'buildHost' | 'today' | 'given'>,
): Choice {
  const { base, resolved, buildHost, today } = image;
  const reason = unjudgeable(image);
  if (reason || !resolved.image) return single(reason ?? { kind: 'version-unknown', why: resolved.why });
  const windows = resolved.image.variants.filter(isWindows);
  const variants = windows.filter((variant) => fitsPlatform(variant, base));
  if (windows.length > 0 && variants.length === 0) return single({ kind: 'version-unknown', why: contradiction(base) });
  const asSubject = (variant: ImageVariant | undefined): Subject =>
    subjectOf(variant, base, resolved, today, host.architecture);
  const { list } = resolved.image;
  if (list === 'single' || (list === 'ordered' && resolved.image.variants.length === 1))
    return single(asSubject(variants[0]), variants[0]?.osVersion ?? null);
  const ordered = list === 'ordered';
  const selection = select(variants, host, buildHost, ordered);
  if (selection.kind === 'host-unknown')
    return single({ kind: 'version-unknown', why: 'which entry of the list is taken depends on the host' });
  if (selection.kind === 'none')
    return single({ kind: 'none-selected', offered: offered(variants), by: selection.chooser });
  const indexes = selection.kind === 'selected' ? [selection.index] : selection.indexes;
  return {
    subjects: indexes.map((index) => asSubject(variants[index])),
    selected: indexes.length === 1 ? (variants[indexes[0]!]?.osVersion ?? null) : null,
    fromTable: !ordered,
    unlisted: indexes.length === 1 && variants[indexes[0]!]?.unlisted === true,
    chosenBy: selection.chooser === host.name ? null : selection.chooser,
  };
}

/** Windows Server 2022: https://github.com/microsoft/Windows-Containers/issues/586 */
const LAST_WITHOUT_ARM64 = 20348;

type Selected = Selection | { readonly kind: 'host-unknown' };

/** Who chooses: the Windows machine that builds, a cross-build on Linux (the first entry), or each target for itself. */
function select(
  variants: readonly ImageVariant[],
  host: Host,
  buildHost: BuildHost | null,
  ordered: boolean,
): Selected & { readonly chooser: string } {
  if (buildHost?.os === 'linux') {
    const chooser = buildHost.name;
    // Asked for windows/amd64 without an OS version, BuildKit takes the first (moby TestMatcherOnWindowsAmd64).
    if (variants.length === 0) return { kind: 'none', chooser };
    if (ordered || variants.length === 1) return { kind: 'selected', index: 0, chooser };
    return { kind: 'one-of', indexes: variants.map((_, index) => index), chooser };
  }
  const { name, build, architecture, engine } = buildHost && buildHost.host.build !== null ? buildHost.host : host;
  if (build === null) return { kind: 'host-unknown', chooser: name };
  return { ...selectEntry(variants, { build, architecture, engine }, ordered), chooser: name };
}

/** Builds that a list offers, without repeats, in its order. */
export function offered(variants: readonly ImageVariant[]): readonly string[] {
  return [...new Set(variants.filter(isWindows).map((variant) => withoutRevision(variant.osVersion)))];
}

function withoutRevision(osVersion: string | null): string {
  return osVersion?.split('.').slice(0, 3).join('.') ?? 'an unknown version';
}

function single(subject: Subject, selected: string | null = null): Choice {
  return { subjects: [subject], selected, fromTable: false, unlisted: false, chosenBy: null };
}

function unjudgeable({
  base,
  resolved,
  os,
  noWindows,
  given,
}: Pick<Judgeable, 'base' | 'resolved' | 'os' | 'noWindows' | 'given'>): Subject | null {
  if (noWindows !== null) return noWindows;
  if (os.kind === 'not-windows') {
    // The base of HostProcess containers is for amd64 alone.
    const only = base.knowledge?.os === 'hostprocess' && { architecture: 'amd64' as const };
    return { kind: 'not-windows', because: os.because, ...only };
  }
  if (given.unknown.size > 0 && os.kind !== 'unknown')
    return { kind: 'argument-unknown', args: given.unknown, places: given.places };
  const ofPlatform = base.unset.length > 0 && base.unset.every((name) => PLATFORM_ARGS.includes(name));
  // Nothing to act on: the build sets them, and nothing speaks for Windows.
  if (ofPlatform && os.kind === 'unknown')
    return { kind: 'os-unknown', why: `it depends on ${base.unset.join(' and ')}, which BuildKit sets` };
  if (base.unset.length > 0) return { kind: 'unresolved', names: base.unset, undeclared: base.undeclared };
  if (base.knowledge?.notPublished && !resolved.image) return { kind: 'not-published' };
  if (resolved.missing !== null && os.kind !== 'unknown') return { kind: 'missing', why: resolved.missing };
  if (os.kind === 'unknown') return { kind: 'os-unknown', why: resolved.why };
  return null;
}

function subjectOf(
  variant: ImageVariant | undefined,
  base: BaseImage,
  resolved: Resolution,
  today: string,
  hosts: Architecture,
): Subject {
  const version = parseWindowsVersion(variant?.osVersion ?? '');
  if (!variant || !version)
    return { kind: 'version-unknown', why: resolved.why || 'the image names no Windows version' };
  const floatsUntil = resolved.image?.by === 'tag' ? (base.knowledge?.floatsUntil ?? null) : null;
  return {
    kind: 'image',
    ...version,
    // On the day of the run a tag can hold nothing newer than that day.
    floatsUntil: floatsUntil === 'current' || (floatsUntil !== null && floatsUntil > today) ? today : floatsUntil,
    architecture: variant.architecture ?? assumedArchitecture(base, version.build, hosts),
    flavour: base.knowledge?.flavour ?? null,
  };
}

/** What `--platform` asks for, or what there is; of two that differ the one that does not fit the host. */
function assumedArchitecture(base: BaseImage, build: number, hosts: Architecture): string | null {
  const { platform, knowledge } = base;
  const known = [platform?.architecture, knowledge?.architecture, architectureOf(build)].filter((each) => each != null);
  return known.find((each) => each !== hosts) ?? known[0] ?? null;
}

/** Without a base image for arm64 there is nothing that stands on one. */
export function architectureOf(build: number): Architecture | null {
  return build <= LAST_WITHOUT_ARM64 ? 'amd64' : null;
}

/** `--platform=windows(10.0.20348)/amd64` pins the Windows build of a multi-platform base. */
function fitsPlatform(variant: ImageVariant, { platform }: BaseImage): boolean {
  if (!platform) return true;
  const wanted = parseWindowsVersion(platform.osVersion ?? '');
  const has = parseWindowsVersion(variant.osVersion ?? '');
  if (wanted && has && wanted.build !== has.build) return false;
  return (
    platform.architecture === null || variant.architecture === null || platform.architecture === variant.architecture
  );
}

function contradiction({ text, platform }: BaseImage): string {
  const { osVersion, architecture } = platform ?? {};
  return `--platform asks for ${['windows', osVersion, architecture].filter(Boolean).join(' ')}, and ${text} is another platform`;
}
