import { type Severity, VERDICTS } from '../rules/verdict.js';
import type { ReportedBuild, ReportedProblem, Result, Totals } from './report.js';

/** Counts results, notes and problems by their severity as it stands now, so policy that changes severities counts again. */
export function totalsOf(builds: readonly ReportedBuild[], problems: readonly ReportedProblem[]): Totals {
  const images = builds.flatMap((build) => build.images);
  const results = images.flatMap((image) => image.results);
  const severities = [...results, ...results.flatMap((result) => result.notes), ...problems].map(
    (each) => each.severity,
  );
  const count = (severity: Severity): number => severities.filter((each) => each === severity).length;
  const verdicts = Object.fromEntries(
    VERDICTS.map((verdict) => [verdict, results.filter((result) => result.verdict === verdict).length]),
  );
  return {
    images: images.length,
    errors: count('error'),
    warnings: count('warning'),
    notices: count('notice'),
    verdicts: verdicts as Totals['verdicts'],
  };
}

/** About facts, not policy: no result that counts is hyperv-only, cannot-run or unknown. Severities do not matter. */
export function isCompatible(builds: readonly ReportedBuild[]): boolean {
  return builds.every((build) => build.images.every((image) => image.results.every(isFine)));
}

function isFine({ verdict, rule, notes, ignored }: Result): boolean {
  if (ignored !== undefined || verdict === 'runs' || verdict === 'at-risk' || verdict === 'not-windows') return true;
  return rule === 'image-os-unknown' || notes.some((note) => note.rule === 'platform-assumed');
}
