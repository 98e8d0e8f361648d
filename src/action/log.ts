import type { Report } from '../judge/report.js';
import { ANNOTATIONS_OF_A_KIND, selectAnnotations, toAnnotations } from '../report/annotations.js';
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
  const look = { colour: false, width: WIDTH, quiet: false };
  if (images === 0) return toText(report, { ...look, verbose: false });
  const told = annotated && !isCut(report);
  const findings = told ? '' : findingsText(report, WIDTH);
  const everything = toText(report, { ...look, verbose: true, annotated: true });
  const group = `::group::Everything that was checked: ${count(images, 'image')}\n${everything}::endgroup::\n`;
  return `${breakCommands(summaryLine(report))}\n${findings === '' ? '' : `\n${findings}\n`}${group}`;
}

/** Whether a step shows fewer annotations than there are. */
function isCut(report: Report): boolean {
  const annotations = toAnnotations(report);
  return selectAnnotations(annotations, ANNOTATIONS_OF_A_KIND).length < annotations.length;
}
