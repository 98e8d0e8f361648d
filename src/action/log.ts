import type { Report } from '../judge/report.js';
import { breakCommands } from '../report/harmless.js';
import { summaryLine } from '../report/summary-line.js';
import { findingsText, toText } from '../report/text.js';
import { count } from '../report/titles.js';

const WIDTH = 100;

/**
 * The log of the step: the result, then everything in a group, which GitHub shows folded. Errors and warnings stand
 * between them only where no annotation tells them.
 */
export function toLog(report: Report, annotated: boolean): string {
  const { images } = report.totals;
  const everything = toText(report, { colour: false, width: WIDTH, quiet: false, verbose: images > 0 });
  if (images === 0) return everything;
  const findings = annotated ? '' : findingsText(report, WIDTH);
  const group = `::group::Everything that was checked: ${count(images, 'image')}\n${everything}::endgroup::\n`;
  return `${breakCommands(summaryLine(report))}\n${findings === '' ? '' : `\n${findings}\n`}${group}`;
}
