import type { Report } from '../judge/report.js';
import { breakCommands } from '../report/harmless.js';
import { summaryLine } from '../report/summary-line.js';
import { toText } from '../report/text.js';
import { count } from '../report/titles.js';

const OPTIONS = { colour: false, width: 100, verbose: false };

/**
 * The log of the step: the result, then errors and warnings in full, then everything in a group, which GitHub shows
 * folded.
 */
export function toLog(report: Report): string {
  const { images, errors, warnings } = report.totals;
  const everything = toText(report, { ...OPTIONS, quiet: false });
  if (images === 0) return everything;
  const group = `::group::Everything that was checked: ${count(images, 'image')}\n${everything}::endgroup::\n`;
  const result = `${breakCommands(summaryLine(report))}\n`;
  return errors + warnings === 0 ? result + group : `${result}\n${findings(report)}${group}`;
}

/** Errors and warnings, a blank line after each. */
function findings(report: Report): string {
  return toText(report, { ...OPTIONS, quiet: true, untotalled: true });
}
