import { readFileSync } from 'node:fs';
import type { Declarations, DeclaredBuild } from '../../../src/find/declared.js';
import { asWritten } from '../../../src/find/unknown.js';

/** Reads from a table of files. */
export function readFrom(files: Readonly<Record<string, string>>): (path: string) => Promise<string | null> {
  const table = new Map(Object.entries(files));
  return async (path) => table.get(path) ?? null;
}

/** Reads the files of test/fixtures. */
export async function readFixture(path: string): Promise<string | null> {
  try {
    return readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), 'utf8');
  } catch {
    return null;
  }
}

/** What a build says, as plain data and without what it does not say. */
function brief(build: DeclaredBuild) {
  const { dockerfile, buildArgs, unknownArgs, stage, platforms, isolation, tags, declaredBy } = build;
  return {
    dockerfile,
    ...(buildArgs.size > 0 && { args: Object.fromEntries(buildArgs) }),
    ...(unknownArgs.size > 0 && { unknown: Object.fromEntries(unknownArgs) }),
    ...(stage !== null && { stage }),
    ...(platforms.length > 0 && { platforms }),
    ...(isolation !== null && { isolation }),
    ...(tags.length > 0 && { tags: tags.map(asWritten) }),
    at: `${declaredBy.file}:${declaredBy.line}`,
  };
}

export const briefs = ({ builds }: Declarations) => builds.map(brief);
export const messages = ({ unread }: Declarations) =>
  unread.map(({ file, line, message }) => `${file}:${line} ${message}`);
