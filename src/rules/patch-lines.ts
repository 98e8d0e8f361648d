import type { Flavour } from './verdict.js';

/**
 * Revisions at which containers and hosts of one build stopped fitting each other.
 * Compare revisions of one build only, and never a client's 26100 with a server's: they count on different scales.
 */

export interface FebruaryLine {
  readonly build: number;
  /** The revision of 11 February 2020, the first with the new kernel interface on hosts. */
  readonly line: number;
  /** The first container revision that works with it (18 February 2020). */
  readonly fixed: number;
}

/** https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/update-containers */
const FEBRUARY_2020: readonly FebruaryLine[] = [
  { build: 14393, line: 3504, fixed: 3506 },
  { build: 17134, line: 1304, fixed: 1305 },
  { build: 17763, line: 1039, fixed: 1040 },
  { build: 18362, line: 657, fixed: 658 },
  { build: 18363, line: 657, fixed: 658 },
];

export const FEBRUARY_2020_DATE = '2020-02-11';

export function februaryLine(build: number): FebruaryLine | null {
  return FEBRUARY_2020.find((row) => row.build === build) ?? null;
}

/** A line that an image must not be past while its host (server, same build) is before it. */
export interface PatchLine {
  readonly build: number;
  readonly line: number;
  /** The day the line's revision was published (YYYY-MM-DD). */
  readonly date: string;
  /** Flavours that break; null for all. */
  readonly flavours: readonly Flavour[] | null;
  readonly verdict: 'hyperv-only' | 'at-risk';
  /** What the reports are worth, in words for the message. */
  readonly certainty: string;
  readonly evidence: string;
}

const FULL_SERVER: readonly Flavour[] = ['servercore', 'server', 'windows'];

/** From public reports only; Microsoft documents none of them. */
export const PATCH_LINES: readonly PatchLine[] = [
  {
    build: 26100,
    line: 3194,
    date: '2025-02-11',
    flavours: FULL_SERVER,
    verdict: 'hyperv-only',
    certainty: 'reported on GitHub runners and elsewhere, mended each time by updating the host',
    evidence: 'https://github.com/actions/runner-images/issues/11582',
  },
  {
    build: 26100,
    line: 4061,
    date: '2025-05-13',
    flavours: FULL_SERVER,
    verdict: 'at-risk',
    certainty: 'reported; the revision is an upper bound of where it began',
    evidence: 'https://github.com/microsoft/Windows-Containers/issues/591',
  },
  {
    build: 20348,
    line: 2340,
    date: '2024-03-12',
    flavours: null,
    verdict: 'at-risk',
    certainty: 'reports disagree',
    evidence: 'https://github.com/microsoft/Windows-Containers/issues/502',
  },
  {
    build: 17763,
    line: 7240,
    date: '2025-04-11',
    flavours: null,
    verdict: 'at-risk',
    certainty: 'reported; the exact revision is not proven',
    evidence: 'https://github.com/microsoft/Windows-Containers/issues/591',
  },
];

/** Whether a revision is before or after a line; null where that is not known. */
export type Side = 'before' | 'after' | null;

/** What is known of an image's revision. */
export interface RevisionKnowledge {
  readonly revision: number | null;
  /**
   * For a floating release tag of a base OS repository: the last day it was published anew, or `current`.
   * Such a tag holds the newest revision of its day, so it is past every line before that day. null for any other tag.
   */
  readonly floatsUntil: string | null;
}

export function sideOfLine(known: RevisionKnowledge, line: number, date: string): Side {
  if (known.revision !== null) return known.revision < line ? 'before' : 'after';
  if (known.floatsUntil === 'current' || (known.floatsUntil !== null && known.floatsUntil > date)) return 'after';
  return null;
}
