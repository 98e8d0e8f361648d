/**
 * A Windows version as containers see it: `10.0.<build>[.<revision>]`.
 * Builds and revisions are numbers and are only ever compared as numbers ("10.0.20348.587" is older than "10.0.20348.3091").
 */
export interface WindowsVersion {
  readonly build: number;
  /** null where it is not known; never 0 for "unknown". */
  readonly revision: number | null;
}

const VERSION = /^10\.0\.(\d{4,6})(?:\.(\d{1,6}))?$/;

/** Reads `10.0.17763` or `10.0.17763.1040`; null for anything else. */
export function parseWindowsVersion(text: string): WindowsVersion | null {
  const match = VERSION.exec(text.trim());
  if (!match) return null;
  return { build: Number(match[1]), revision: match[2] === undefined ? null : Number(match[2]) };
}

/** `10.0.17763.1040`, or `10.0.17763` where the revision is not known. */
export function formatWindowsVersion(version: WindowsVersion): string {
  return version.revision === null ? `10.0.${version.build}` : `10.0.${version.build}.${version.revision}`;
}
