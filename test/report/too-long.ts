import type { Report } from '../../src/judge/report.js';
import { toAnnotations } from '../../src/report/annotations.js';
import { toText } from '../../src/report/text.js';

/** Annotations of more than 60 words, and findings of the text with more than two lines below what and what to do. */
export function tooLong(report: Report): readonly string[] {
  const annotations = toAnnotations(report).map(({ message }) => message);
  const blocks = toText(report, { colour: false, width: 80, verbose: false, quiet: true }).split(
    /^(?=error: |warning: )/m,
  );
  return [
    ...annotations.filter((message) => message.split(/\s+/).length > 60),
    ...blocks.filter((block) => {
      const below =
        /\[[\w-]+\](?: \(known, in the baseline\))?\n(.*)$/s.exec(block.split('\n\n')[0]!.trimEnd())?.[1] ?? '';
      return below.replace(/^ {2}Also in .*?\.\n(?= {2}\S|$)/s, '').split('\n').length > 2;
    }),
  ];
}
