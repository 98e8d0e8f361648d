import type { Report } from './judge/report.js';
import type { Format } from './options/formats.js';
import { ANNOTATIONS_OF_A_KIND, selectAnnotations, toAnnotations, toWorkflowCommands } from './report/annotations.js';
import { toJson } from './report/json.js';
import { SUMMARY_LIMIT, toMarkdown } from './report/markdown.js';
import { type TextOptions, toText } from './report/text.js';
import { TOOL } from './tool.js';

/** How a report is to look; each format takes what it has a use for. */
export interface Look extends TextOptions {
  /** Names this run; null for the tool's name. */
  readonly name: string | null;
}

/** A report as text, a newline at its end where it has any. */
export type Writer = (report: Report, look: Look) => string | Promise<string>;

/** One for each format that the options offer. */
export const WRITERS: Readonly<Record<Format, Writer>> = {
  text: toText,
  json: toJson,
  // It holds all rule pages, so it is loaded only where somebody wants it.
  sarif: async (report, { name }) =>
    (await import('./report/sarif.js')).toSarif(report, {
      category: name ?? TOOL.name,
      informationUri: TOOL.repository,
    }),
  markdown: (report, { name }) => toMarkdown(report, { name, link: null, limit: SUMMARY_LIMIT }),
  github: (report) =>
    toWorkflowCommands(selectAnnotations(toAnnotations(report), ANNOTATIONS_OF_A_KIND, 'what --format text prints')),
};
