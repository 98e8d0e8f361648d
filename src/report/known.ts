import type { Report } from '../judge/report.js';
import type { RuleId } from '../rules/rule-table.js';

/** Whether all the notices of a rule at a line were found before: they are in the baseline. */
export type IsKnown = (file: string, line: number, rule: RuleId) => boolean;

/** What readers see beside a finding that the baseline has. */
export const KNOWN = 'known, in the baseline';

export function knownIn(report: Report): IsKnown {
  const known = new Map<string, boolean>();
  for (const { dockerfile, images } of report.builds) {
    for (const { line, results } of images) {
      for (const finding of results.flatMap((result) => [result, ...result.notes])) {
        if (finding.severity !== 'notice') continue;
        const key = keyOf(dockerfile, line, finding.rule);
        known.set(key, finding.known === true && known.get(key) !== false);
      }
    }
  }
  return (file, line, rule) => known.get(keyOf(file, line, rule)) === true;
}

function keyOf(file: string, line: number, rule: RuleId): string {
  return JSON.stringify([file, line, rule]);
}
