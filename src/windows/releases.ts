import table from '../data/windows-releases.json' with { type: 'json' };
import type { Edition } from './host.js';

/** The release tags of one base OS repository for one Windows release. */
interface ReleaseImage {
  /** Path on mcr.microsoft.com, e.g. `windows/servercore`. */
  readonly repository: string;
  /** The floating release tags, the preferred name first. */
  readonly tags: readonly string[];
  /** End of extended support of the image (YYYY-MM-DD), the latest where sources differ. */
  readonly end: string | null;
  /** Last day on which the floating tag was published anew (YYYY-MM-DD), or `current` while image support lasts. */
  readonly floatsUntil: string;
}

type ReleaseKind = 'server' | 'server-sac' | 'annual-channel' | 'client';

/** A Windows release. A build that a server and a client share has a row for each. */
export interface Release {
  readonly build: number;
  readonly kind: ReleaseKind;
  /** `Windows Server 2022`, `Windows Server, version 1903`, `Windows 11 24H2`. */
  readonly name: string;
  /** `21H2`, `1809`. */
  readonly version: string;
  /** Of a client that has a long-term release (LTSC, LTSB): its year. */
  readonly longTerm?: string;
  /** The build whose system files this one shares: an enablement package turns the one into the other. */
  readonly filesOf?: number;
  /**
   * Of a client that shares its build with a server: revisions from `from` on and below `below` are the client's, those
   * from `below` on the server's. Before, both counted alike.
   */
  readonly ownRevisions?: { readonly from: number; readonly below: number };
  readonly released: string | null;
  /**
   * End of extended support (YYYY-MM-DD), the latest date where sources or editions differ (LTSC and IoT editions
   * included); paid extensions are not counted.
   */
  readonly hostEnd: string | null;
  readonly images: readonly ReleaseImage[];
}

/** A Windows from before containers: known by name, so that it can be answered for. */
interface ReleaseBeforeContainers {
  readonly build: number;
  /** `6.3`. */
  readonly kernel: string;
  readonly server: string | null;
  readonly client: string | null;
  readonly longTerm?: string;
}

/** The day up to which the table of releases is known to be right (YYYY-MM-DD). */
export const RELEASES_AS_OF: string = table.asOf;

/**
 * All releases that can be container hosts: servers by build, then clients by build.
 * Sources: https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/base-image-lifecycle and
 * https://endoflife.date/windows-server, https://endoflife.date/windows.
 */
export function releases(): readonly Release[] {
  return table.releases as readonly Release[];
}

export function releasesBeforeContainers(): readonly ReleaseBeforeContainers[] {
  return table.beforeContainers;
}

export function editionOf(release: Release): Edition {
  return release.kind === 'client' ? 'client' : 'server';
}

let byBuild: Map<string, Release> | undefined;

/** The release of a build in one edition; null where the table has none. */
export function releaseOf(build: number, edition: Edition): Release | null {
  byBuild ??= new Map(releases().map((release) => [key(release.build, editionOf(release)), release]));
  return byBuild.get(key(build, edition)) ?? null;
}

/**
 * `Windows Server 2022 (10.0.20348)`, or `build 10.0.12345` where the table does not know it.
 * Without an edition a build that both have is called by its server name, as images are.
 */
export function describeBuild(build: number, edition: Edition | null): string {
  const old = releasesBeforeContainers().find((row) => row.build === build);
  const name = nameOf(build, edition ?? 'server', old) ?? (edition === null ? nameOf(build, 'client', old) : null);
  const version = `${old?.kernel ?? '10.0'}.${build}`;
  return name === null ? `build ${version}` : `${name} (${version})`;
}

function nameOf(build: number, edition: Edition, old: ReleaseBeforeContainers | undefined): string | null {
  return releaseOf(build, edition)?.name ?? old?.[edition] ?? null;
}

function key(build: number, edition: Edition): string {
  return `${build} ${edition}`;
}
