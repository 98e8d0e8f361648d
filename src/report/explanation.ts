import type { Report, ReportedImage, Result } from '../judge/report.js';
import { breakCommands, forLog } from './harmless.js';
import { hostIndex, hostLabel } from './host-label.js';
import { wrap } from './width.js';

const KNOWN_BY: Readonly<Record<ReportedImage['resolved']['by'], string>> = {
  registry: 'the registry says so',
  daemon: 'an image on this machine says so',
  tag: 'by its name and the built-in tables',
  none: 'nothing tells',
};

export interface ExplanationOptions {
  readonly width: number;
  /** What registries were asked, in order, and what came back. */
  readonly requests: readonly {
    readonly method: string;
    readonly url: string;
    readonly status?: number;
    readonly failure?: string;
  }[];
}

/** One image without a Dockerfile: what it is, then for each host what would happen and why. For people; ends in a newline. */
export function toExplanation(report: Report, { width, requests }: ExplanationOptions): string {
  const hostOf = hostIndex(report);
  const lines: string[] = [];
  const paragraph = (text: string, indent: number): void => {
    for (const line of wrap(forLog(text), Math.max(40, width) - indent)) lines.push(' '.repeat(indent) + line);
  };
  for (const image of report.builds.flatMap((build) => build.images)) {
    paragraph(image.reference, 0);
    paragraph(
      `holds ${contents(image)} (${KNOWN_BY[image.resolved.by]})${image.resolved.floating ? '; the tag floats' : ''}`,
      2,
    );
    for (const { method, url, status, failure } of requests)
      paragraph(`asked: ${method} ${url}: ${failure ?? status}`, 2);
    for (const result of image.results) {
      const host = hostOf(result.target, 'final');
      lines.push('');
      paragraph(
        `on ${result.target}${host ? ` (${hostLabel(host)})` : ''}: ${result.verdict} (${result.rule}, ${severityWord(result)})`,
        2,
      );
      if (image.resolved.variants.length > 1 && result.selected !== null)
        paragraph(`gets ${result.selected} of these`, 4);
      const { message, ways } = result;
      paragraph(message, 4);
      if (ways.length > 0) paragraph('What to do:', 4);
      for (const [index, way] of ways.entries()) paragraph(`${index + 1}. ${way.text}`, 6);
      for (const note of result.notes) paragraph(`Note: ${note.message} (${note.rule})`, 4);
      paragraph(`See ${result.docs}`, 4);
    }
  }
  return `${lines.map(breakCommands).join('\n')}\n`;
}

function contents({ resolved }: ReportedImage): string {
  const entries = resolved.variants.map(({ os, architecture, osVersion }) =>
    [osVersion ?? os, architecture].filter(Boolean).join(' '),
  );
  return entries.length > 0 ? entries.join(', ') : 'an unknown version';
}

function severityWord({ severity }: Result): string {
  return severity === 'off' ? 'nothing to do' : severity;
}
