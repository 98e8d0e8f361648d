import table from '../data/official-tags.json' with { type: 'json' };

/** A list behind a shared tag: its builds now, or when it was last made (`live` false). */
export interface OfficialList {
  readonly builds: readonly number[];
  /** Whether Linux images are listed beside them. */
  readonly mixed: boolean;
  readonly live: boolean;
  /** Since when it has had these builds (YYYY-MM-DD); empty where it never had others. */
  readonly since: string;
}

export type OfficialKind = 'windowsservercore' | 'nanoserver';

/** The tags of one version and kind: `1.27-nanoserver`, and `1.27-nanoserver-ltsc2022` for each build of `ever`. */
interface KindRow {
  readonly list?: readonly number[];
  readonly live?: boolean;
  readonly ever?: readonly number[];
  /** Those of `ever` that are still made anew. */
  readonly now?: readonly number[];
}

interface BareRow {
  readonly builds: readonly number[];
  readonly live: boolean;
}

interface Row extends Readonly<Partial<Record<OfficialKind, KindRow>>> {
  /** Separated by spaces; `latest` stands for the tags without a version. */
  readonly versions: string;
  readonly since?: string;
  readonly mixed?: BareRow;
  readonly windows?: BareRow;
}

/** The day of the library files that the table was made from (YYYY-MM-DD). */
export const OFFICIAL_TAGS_AS_OF: string = table.asOf;

const repositories = new Map<string, ReadonlyMap<string, Row> | null>();

/**
 * What a tag of one of Docker's official images lists that names no Windows release: `1.27`, `1.27-nanoserver`,
 * `latest`. null where it never listed a Windows image, or the table does not know it.
 * Source: every state of library/* in github.com/docker-library/official-images (scripts/official-tags.mjs).
 */
export function officialList(repository: string, tag: string): OfficialList | null {
  const known = repositoryOf(repository);
  if (!known) return null;
  const { version, kind } = partsOf(tag);
  const row = known.get(version);
  const { list: builds, live = false } =
    kind === null
      ? { list: (row?.mixed ?? row?.windows)?.builds, live: (row?.mixed ?? row?.windows)?.live }
      : (row?.[kind] ?? {});
  if (!builds) return null;
  const mixed = kind === null && row?.mixed !== undefined;
  // What is made today and never had other builds may be younger than the last change that others saw.
  return { builds, mixed, live, since: row?.since ?? (live ? lastChange(known) : '') };
}

/**
 * The builds for which tags of a version and kind were ever made (`1.27`, or `latest` for none), and which of them still
 * are; null for a version that the table has never heard of.
 */
export function officialPins(
  repository: string,
  version: string,
  kind: OfficialKind,
): { readonly ever: readonly number[]; readonly now: readonly number[] } | null {
  const row = repositoryOf(repository)?.get(version === '' ? 'latest' : version);
  return row ? { ever: row[kind]?.ever ?? [], now: row[kind]?.now ?? [] } : null;
}

/**
 * Whether the publisher still builds what stands behind a tag without a release (`build` null), or the images of one
 * release with that tag before it; null for what the table has never heard of.
 */
export function isOfficialTagLive(repository: string, tag: string, build: number | null): boolean | null {
  if (build === null) return officialList(repository, tag)?.live ?? null;
  const { version, kind } = partsOf(tag);
  const row = kind === null ? undefined : repositoryOf(repository)?.get(version)?.[kind];
  return row?.ever?.includes(build) ? (row.now?.includes(build) ?? false) : null;
}

/** Whether some tag of the repository lists several Windows builds. */
export function listsSeveralBuilds(repository: string): boolean {
  const rows = [...(repositoryOf(repository)?.values() ?? [])];
  return rows.some((row) => (row.windowsservercore?.list ?? row.nanoserver?.list ?? []).length > 1);
}

function lastChange(rows: ReadonlyMap<string, Row>): string {
  return (
    [...rows.values()]
      .map(({ since = '' }) => since)
      .sort()
      .at(-1) ?? ''
  );
}

/** `1.27-nanoserver` -> its version and kind; `nanoserver` is that of no version. */
function partsOf(tag: string): { readonly version: string; readonly kind: OfficialKind | null } {
  for (const kind of ['windowsservercore', 'nanoserver'] as const) {
    if (tag === kind) return { version: 'latest', kind };
    if (tag.endsWith(`-${kind}`)) return { version: tag.slice(0, -kind.length - 1), kind };
  }
  return { version: tag, kind: null };
}

function repositoryOf(name: string): ReadonlyMap<string, Row> | null {
  let known = repositories.get(name);
  if (known === undefined) {
    const found = table.repositories.find(({ repository }) => repository === name);
    known = found ? byVersion(found.rows as readonly Row[]) : null;
    repositories.set(name, known);
  }
  return known;
}

function byVersion(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.flatMap((row) => row.versions.split(' ').map((version) => [version, row] as const)));
}
