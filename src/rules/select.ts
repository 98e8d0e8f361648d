import type { Architecture, Engine } from '../windows/host.js';
import { parseWindowsVersion, type WindowsVersion } from '../windows/version.js';

/** One entry of an image list, as far as choosing needs it. */
export interface ListEntry {
  readonly os: string;
  readonly architecture: string | null;
  readonly osVersion: string | null;
  /** The list names no version for it, whatever its own config says (`osVersion`): engines take it for any host. */
  readonly unlisted?: true;
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
  | { readonly kind: 'none' };

/**
 * Which entry of a list a host gets.
 * docker: moby daemon/internal/distribution/pull_v2_windows.go. containerd: hcsshim osversion/platform_compat_windows.go
 * and containerd/platforms platform_windows_compat.go.
 */
export function selectEntry(entries: readonly ListEntry[], chooser: Chooser, ordered: boolean): Selection {
  const fitting = fittingEntries(entries, chooser);
  const exact = fitting.find(({ version }) => version?.build === chooser.build);
  const first = fitting[0];
  if (!first) return { kind: 'none' };
  if (!ordered) {
    if (exact) return { kind: 'selected', index: exact.index };
    if (fitting.length === 1) return { kind: 'selected', index: first.index };
    return { kind: 'one-of', indexes: fitting.map((entry) => entry.index) };
  }
  if (chooser.engine === 'docker') return { kind: 'selected', index: (exact ?? first).index };
  return { kind: 'selected', index: fitting.reduce(higher).index };
}

interface Fitting {
  readonly index: number;
  /** As the list names it; null where it names none. */
  readonly version: WindowsVersion | null;
  readonly text: string;
}

/** Neither engine turns an entry without os.version away. */
function fittingEntries(entries: readonly ListEntry[], chooser: Chooser): Fitting[] {
  const fitting: Fitting[] = [];
  entries.forEach(({ os, architecture, osVersion, unlisted }, index) => {
    if (os !== 'windows' || (architecture !== null && architecture !== chooser.architecture)) return;
    const text = unlisted ? '' : (osVersion ?? '');
    const version = parseWindowsVersion(text);
    if (version === null || engineAccepts(version.build, chooser)) fitting.push({ index, version, text });
  });
  return fitting;
}

function engineAccepts(build: number, chooser: Chooser): boolean {
  if (chooser.engine === 'docker') return build <= chooser.build;
  // Above 26100 its matcher went back to the newest LTSC alone, until 2.3.5 (containerd/containerd#14001).
  const oldest = chooser.build > 26100 ? 26100 : 20348;
  return build === chooser.build || (build >= oldest && build <= chooser.build);
}

/** containerd compares os.version as text; without one an entry comes last, and of equals the first in the list. */
function higher(a: Fitting, b: Fitting): Fitting {
  return b.text > a.text ? b : a;
}
