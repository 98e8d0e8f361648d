import table from '../data/windows-updates.json' with { type: 'json' };
import type { Edition } from './host.js';
import { releaseOf } from './releases.js';

/**
 * One update: build, revision, KB number, date (YYYY-MM-DD), and letters for what is known of it.
 * B: a monthly security release; I: seen in a published base image; C: only ever in images, in no host's update
 * history; W: offered to Windows 11 alone; H: a hotpatch. Rows with W or H are never in an image.
 */
type Row = readonly [build: number, revision: number, kb: number | null, date: string | null, letters: string];

interface BuildUpdates {
  /** By revision; where two KBs brought one revision, the first. */
  readonly byRevision: ReadonlyMap<number, Row>;
  /** Rows that an image can hold, newest revision first. */
  readonly forImages: readonly Row[];
  /** Revisions by KB number, those seen in images first. */
  readonly byKb: ReadonlyMap<number, readonly number[]>;
}

/** The day of the newest update that the table can hold (YYYY-MM-DD). */
export const UPDATES_AS_OF: string = table.asOf;

/**
 * The revisions that a KB brought to a build: usually one, sometimes two (the ones seen in images first), none where
 * the table does not know the pair. `kb` in any case, with or without `KB`. One KB may serve several builds.
 * Updates for Windows 11 alone and hotpatches give none: no image has them.
 */
export function revisionsOfKb(build: number, kb: string): readonly number[] {
  const match = kb.length < 40 ? /^\s*(?:kb)?\s?(\d{6,8})\s*$/i.exec(kb) : null;
  return (match && updatesOf(build)?.byKb.get(Number(match[1]))) || [];
}

/** The KB that brought a revision, e.g. `KB5034770`; null where the table does not know it. */
export function kbOf(build: number, revision: number): string | null {
  const kb = rowOf(build, revision)?.[2] ?? null;
  return kb === null ? null : `KB${kb}`;
}

/** Whether the tables know an update of that revision that an image can hold. */
export function isForImages(build: number, revision: number): boolean {
  return updatesOf(build)?.forImages.some((row) => row[1] === revision) ?? false;
}

/** The day a revision was published (YYYY-MM-DD); null where that is not known. */
export function publishedOn(build: number, revision: number): string | null {
  return rowOf(build, revision)?.[3] ?? null;
}

/**
 * The edition that a revision tells, of a build that server and client share: since January 2026 those of 26100 count on
 * two scales, and before some were offered to clients alone. null where either may have it.
 */
export function editionOfRevision(build: number, revision: number): Edition | null {
  if (rowOf(build, revision)?.[4].includes('W')) return 'client';
  const scale = releaseOf(build, 'client')?.ownRevisions;
  if (!scale || revision < scale.from) return null;
  return revision < scale.below ? 'client' : 'server';
}

/** The newest revision of which a published base image has been seen; null where there is none. */
export function latestImageRevision(build: number): { readonly revision: number; readonly date: string | null } | null {
  const row = updatesOf(build)?.forImages.find(([, , , , letters]) => letters.includes('I'));
  return row ? { revision: row[1], date: row[3] } : null;
}

/**
 * The newest revision of at most `limit` that a base image has: one seen in an image, or a monthly security release
 * from the time when images of that build were published. null where there is none.
 */
export function newestRevisionAtMost(build: number, limit: number): number | null {
  const until = imagesPublishedUntil(build);
  const row = updatesOf(build)?.forImages.find(
    ([, revision, , date, letters]) =>
      revision <= limit && (/[IC]/.test(letters) || (letters.includes('B') && date !== null && date <= until)),
  );
  return row?.[1] ?? null;
}

/** Last day on which images of a build were published; hosts often get updates for longer. */
function imagesPublishedUntil(build: number): string {
  const days = (releaseOf(build, 'server')?.images ?? []).map((image) => image.floatsUntil);
  return days.includes('current') ? '9999-12-31' : (days.sort().at(-1) ?? '');
}

function rowOf(build: number, revision: number): Row | undefined {
  return updatesOf(build)?.byRevision.get(revision);
}

let byBuild: Map<number, Row[]> | undefined;
const indexed = new Map<number, BuildUpdates>();

function updatesOf(build: number): BuildUpdates | undefined {
  byBuild ??= groupByBuild(table.updates as unknown as readonly Row[]);
  const rows = byBuild.get(build);
  if (!rows) return undefined;
  let updates = indexed.get(build);
  if (!updates) {
    updates = index(rows);
    indexed.set(build, updates);
  }
  return updates;
}

function groupByBuild(rows: readonly Row[]): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(row[0]);
    if (group) group.push(row);
    else groups.set(row[0], [row]);
  }
  return groups;
}

function index(rows: readonly Row[]): BuildUpdates {
  const byRevision = new Map<number, Row>();
  for (const row of rows) if (!byRevision.has(row[1])) byRevision.set(row[1], row);
  const forImages = rows.filter((row) => !/[WH]/.test(row[4])).sort((a, b) => b[1] - a[1]);
  const byKb = new Map<number, number[]>();
  for (const row of forImages.toSorted((a, b) => seen(b) - seen(a) || a[1] - b[1])) {
    if (row[2] === null) continue;
    const revisions = byKb.get(row[2]);
    if (revisions) revisions.push(row[1]);
    else byKb.set(row[2], [row[1]]);
  }
  return { byRevision, forImages, byKb };
}

function seen(row: Row): number {
  return row[4].includes('I') ? 1 : 0;
}
