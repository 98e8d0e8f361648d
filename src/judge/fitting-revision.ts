import type { ImageReference } from '../resolve/image.js';
import { pinRevision, retag } from '../resolve/retag.js';
import { februaryLine } from '../rules/patch-lines.js';
import { judge } from '../rules/rules.js';
import type { WindowsImage } from '../rules/windows-image.js';
import type { Host } from '../windows/host.js';
import { newestRevisionAtMost } from '../windows/updates.js';
import { formatWindowsVersion } from '../windows/version.js';
import type { Judgeable, Judged } from './judged.js';

export interface FittingRevision {
  /** What to write instead; null where this repository has no tag for it. */
  readonly reference: ImageReference | null;
  /** The base image to build on where `reference` is null: `windows/servercore:10.0.17763.973`. */
  readonly base: string | null;
}

const NONE: FittingRevision = { reference: null, base: null };

/** How far back to look: updates come monthly, and the lines lie years apart. */
const MOST_TRIES = 6;

type ImageSubject = WindowsImage & Judged['subject'];

/** What hosts could take, and the revision of the oldest of them. */
type Sorts = Map<string, { revision: number; readonly takes: readonly number[] }>;

/**
 * For each host of one image the revision of the same build that the rules let run there, of those not past it: the one that
 * runs on the most of all hosts, the newest of equals. Of thousands of hosts most have the same candidates.
 */
export class FittingRevisions {
  /** By build: hosts that differ in what they could take, the oldest of each sort. */
  private readonly older = new Map<number, Sorts>();
  private readonly spread = new Map<string, number>();
  private readonly pins = new Map<string, { readonly pinned: ImageReference | null; readonly isThere: boolean }>();

  constructor(
    private readonly hosts: readonly Host[],
    private readonly image: Judgeable,
  ) {}

  of({ host, subject }: Judged): FittingRevision {
    if (subject.kind !== 'image' || host.build === null) return NONE;
    const { today, standings } = this.image;
    const { reference, knowledge } = this.image.base;
    const key = JSON.stringify(subject);
    const [best] = this.revisionsFor(host)
      .filter((revision) => runs(subject, fixed(revision), host) && this.pin(subject.build, revision).isThere)
      .map((revision) => ({ revision, spread: this.spreadOf(subject, key, revision) }))
      .sort((a, b) => b.spread - a.spread);
    if (best) {
      const { pinned } = this.pin(subject.build, best.revision);
      if (pinned) return { reference: pinned, base: null };
      const version = formatWindowsVersion({ build: subject.build, revision: best.revision });
      if (!knowledge?.baseOs) return { reference: null, base: `windows/${subject.flavour ?? 'servercore'}:${version}` };
    }
    if (!reference || !knowledge?.baseOs || !runs(subject, { revision: null, floatsUntil: today }, host)) return NONE;
    const floating = retag(reference, subject.build, today);
    return floating && standings.of(floating).kind !== 'missing' ? { reference: floating, base: null } : NONE;
  }

  /** On how many of all hosts it runs. */
  private spreadOf(subject: ImageSubject, key: string, revision: number): number {
    const place = `${revision} ${key}`;
    let count = this.spread.get(place);
    if (count === undefined) {
      count = this.hosts.filter((each) => runs(subject, fixed(revision), each)).length;
      this.spread.set(place, count);
    }
    return count;
  }

  private pin(build: number, revision: number): { readonly pinned: ImageReference | null; readonly isThere: boolean } {
    const { base, standings } = this.image;
    const key = `${build} ${revision}`;
    let known = this.pins.get(key);
    if (!known) {
      const pinned = base.reference && pinRevision(base.reference, { build, revision });
      known = { pinned, isThere: pinned === null || standings.of(pinned).kind !== 'missing' };
      this.pins.set(key, known);
    }
    return known;
  }

  /** What the host could take: its own, then those of older hosts of the same build. */
  private revisionsFor({ build, revision }: Host): number[] {
    if (build === null || revision === null) return [];
    const older = [...this.sortsOf(build).values()].filter((each) => each.revision < revision);
    return [...new Set([...candidates(build, revision), ...older.flatMap(({ takes }) => takes)])];
  }

  private sortsOf(build: number): Sorts {
    const known = this.older.get(build);
    if (known) return known;
    const sorts: Sorts = new Map();
    const revisions = this.hosts.flatMap((host) => (host.build === build ? (host.revision ?? []) : []));
    for (const revision of new Set(revisions)) {
      const takes = candidates(build, revision);
      const same = sorts.get(takes.join());
      if (!same) sorts.set(takes.join(), { revision, takes });
      else same.revision = Math.min(same.revision, revision);
    }
    this.older.set(build, sorts);
    return sorts;
  }
}

function fixed(revision: number): Partial<WindowsImage> {
  return { revision, floatsUntil: null };
}

function runs(subject: ImageSubject, other: Partial<WindowsImage>, on: Host): boolean {
  return judge({ ...subject, ...other }, on).verdict === 'runs';
}

/** Not past the host, newest first, then the one that mended the images of 11 February 2020. */
function candidates(build: number, hostRevision: number): readonly number[] {
  const found: number[] = [];
  let limit = hostRevision;
  while (found.length < MOST_TRIES) {
    const revision = newestRevisionAtMost(build, limit);
    if (revision === null) break;
    found.push(revision);
    limit = revision - 1;
  }
  const line = februaryLine(build);
  return line && hostRevision >= line.line ? [...found, line.fixed] : found;
}
