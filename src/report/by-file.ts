import type { Report, ReportedBuild } from '../judge/report.js';

/**
 * What is made of the builds of each file, in the order of the report. Of files that are built in one way only and share
 * what was found, thousands perhaps, it is made once, and then said of each.
 * @param make of all builds of one file
 * @param of the same of another file
 */
export function byFile<T>(
  { builds }: Pick<Report, 'builds'>,
  make: (builds: readonly ReportedBuild[]) => T,
  of: (made: T, file: string) => T,
): readonly T[] {
  const files = new Map<string, ReportedBuild[]>();
  for (const build of builds) {
    const known = files.get(build.dockerfile);
    if (known) known.push(build);
    else files.set(build.dockerfile, [build]);
  }
  const known = new Map<ReportedBuild['images'], { readonly stages: ReportedBuild['stages']; readonly made: T }>();
  return [...files].map(([file, here]) => {
    const [{ images, stages }] = here as [ReportedBuild];
    const alike = here.length > 1 ? undefined : known.get(images);
    if (alike?.stages === stages) return of(alike.made, file);
    const made = make(here);
    if (here.length === 1) known.set(images, { stages, made });
    return made;
  });
}
