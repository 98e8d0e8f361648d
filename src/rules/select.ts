import type { Architecture, Engine } from '../windows/host.js';
import { parseWindowsVersion, type WindowsVersion } from '../windows/version.js';

/** One entry of an image list, as far as choosing needs it. */
export interface ListEntry {
  readonly os: string;
  readonly architecture: string | null;
  readonly osVersion: string | null;
}

/** Who chooses: the engine of a host with its build and architecture. */
export interface Chooser {
  readonly build: number;
  readonly architecture: Architecture;
  readonly engine: Engine;
}

/** Indexes into the list that was given. */
export type Selection =
  | { readonly kind: 'selected'; readonly index: number }
  /** The list has no known order: any of these (at least two) may be the one. */
  | { readonly kind: 'one-of'; readonly indexes: readonly number[] }
  | { readonly kind: 'none' }
  /** An entry that names no version might be the one: engines take such entries too. */
  | { readonly kind: 'unknown' };

/**
 * Which entry of a list a host gets.
 * docker: moby daemon/internal/distribution/pull_v2_windows.go. containerd: hcsshim osversion/platform_compat_windows.go
 * and containerd/platforms platform_windows_compat.go.
 */
export function selectEntry(entries: readonly ListEntry[], chooser: Chooser, ordered: boolean): Selection {
  const fitting = fittingEntries(entries, chooser);
  const exact = fitting.filter((entry) => entry.version.build === chooser.build);
  const first = fitting[0];
  // Neither engine turns an entry without os.version away: containerd takes it for a fit, docker after an exact one.
  if (exact.length === 0 && entries.some((entry) => isOpen(entry, chooser))) return { kind: 'unknown' };
  if (!first) return { kind: 'none' };
  if (!ordered) {
    if (exact[0]) return { kind: 'selected', index: exact[0].index };
    if (fitting.length === 1) return { kind: 'selected', index: first.index };
    return { kind: 'one-of', indexes: fitting.map((entry) => entry.index) };
  }
  if (chooser.engine === 'docker') return { kind: 'selected', index: (exact[0] ?? first).index };
  return { kind: 'selected', index: fitting.reduce(newer).index };
}

interface Fitting {
  readonly index: number;
  readonly version: WindowsVersion;
}

function fittingEntries(entries: readonly ListEntry[], chooser: Chooser): Fitting[] {
  const fitting: Fitting[] = [];
  entries.forEach((entry, index) => {
    if (entry.os !== 'windows' || entry.osVersion === null) return;
    if (entry.architecture !== null && entry.architecture !== chooser.architecture) return;
    const version = parseWindowsVersion(entry.osVersion);
    if (version && engineAccepts(version.build, chooser)) fitting.push({ index, version });
  });
  return fitting;
}

function isOpen({ os, architecture, osVersion }: ListEntry, chooser: Chooser): boolean {
  if (os !== 'windows' || (architecture !== null && architecture !== chooser.architecture)) return false;
  return osVersion === null || parseWindowsVersion(osVersion) === null;
}

function engineAccepts(build: number, chooser: Chooser): boolean {
  if (chooser.engine === 'docker') return build <= chooser.build;
  // Above 26100 its matcher went back to the newest LTSC alone, until 2.3.5 (containerd/containerd#14001).
  const oldest = chooser.build > 26100 ? 26100 : 20348;
  return build === chooser.build || (build >= oldest && build <= chooser.build);
}

/** The later of two in list order wins only when it is really newer. */
function newer(a: Fitting, b: Fitting): Fitting {
  if (a.version.build !== b.version.build) return b.version.build > a.version.build ? b : a;
  return (b.version.revision ?? -1) > (a.version.revision ?? -1) ? b : a;
}
