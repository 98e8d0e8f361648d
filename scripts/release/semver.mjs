const VERSION = /^(\d+)\.(\d+)\.(\d+)(?:-([0-9A-Za-z.-]+))?$/;

/** @returns {{ major: number, minor: number, patch: number, pre: string | null } | null} null for what is not a version. */
export function parseVersion(text) {
  const match = VERSION.exec(text);
  if (match === null) return null;
  const [major, minor, patch] = match.slice(1, 4).map(Number);
  return { major, minor, patch, pre: match[4] ?? null };
}

/** Negative where a comes before b; of pre-releases nothing is asked here. */
export function compareVersions(a, b) {
  return a.major - b.major || a.minor - b.minor || a.patch - b.patch;
}
