import type { Declarations, DeclaredBuild } from './declared.js';

/** Longer commands are not searched for their values to the end. */
const LONGEST = 4000;
const MOST_LINES = 100;

/** A command with the lines that continue it, in any shell. */
export function commandAt(lines: readonly string[], line: number): string {
  let end = line;
  while (end - line < MOST_LINES && /[\\^`]$/.test(lines[end]?.trimEnd().slice(-1) ?? '')) end += 1;
  return lines.slice(line, end + 1).join('\n');
}

/**
 * Which arguments of builds have values that do not stand where they are given, but come from elsewhere: an expression, a
 * variable.
 * @param written what gives the arguments, as the file has it
 * @param row values that it takes from a row of a matrix
 */
export function withTaken(declared: Declarations, written: string, row: readonly string[] = []): Declarations {
  const text = written.slice(0, LONGEST);
  const longestFirst = row.toSorted((a, b) => b.length - a.length);
  const ofRow = (value: string) => longestFirst.find((each) => each !== '' && value.includes(each)) ?? null;
  const builds = declared.builds.map((build) => {
    const absent = [...build.buildArgs].filter(([, value]) => !text.includes(value));
    if (build.argsAt !== undefined || absent.length === 0) return build;
    return { ...build, taken: new Map(absent.map(([name, value]) => [name, ofRow(value)])) };
  });
  return { ...declared, builds };
}

/** Where the arguments of a build are given their values, in words that follow what to change: `in Makefile:2`. */
export function placesOf({
  buildArgs,
  declaredBy,
  argsAt = declaredBy,
  taken,
}: Pick<DeclaredBuild, 'buildArgs' | 'declaredBy' | 'argsAt' | 'taken'>): ReadonlyMap<string, string> {
  const place = `${argsAt.file}:${argsAt.line}`;
  const where = (value: string | null | undefined): string => {
    if (value === undefined) return `in ${place}`;
    return value === null
      ? `where ${place} takes it from`
      : `in the row of the matrix that has ${value}, from which ${place} takes it`;
  };
  return new Map([...buildArgs.keys()].map((name) => [name, where(taken?.get(name))]));
}
