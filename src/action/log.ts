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
  return errors + warnings === 0 ? result + group : `${result}\n${findings(report)}\n${group}`;
}

/** Errors and warnings; the last paragraph is the result again. */
function findings(report: Report): string {
  const text = toText(report, { ...OPTIONS, quiet: true });
  return text.slice(0, text.lastIndexOf('\n\n') + 1);
}
