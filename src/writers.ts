import type { Report } from './judge/report.js';
import type { Format } from './options/formats.js';
import type { TextOptions } from './report/text.js';
import { TOOL } from './tool.js';

/** How a report is to look; each format takes what it has a use for. */
export interface Look extends TextOptions {
  /** Names this run; null for the tool's name. */
  readonly name: string | null;
}

/** A report as text, a newline at its end where it has any; what may be long in parts. */
export type Writer = (report: Report, look: Look) => Promise<string | Iterable<string>>;

/** One for each format that the options offer, each loaded where somebody wants it. */
export const WRITERS: Readonly<Record<Format, Writer>> = {
  text: async (report, look) => (await import('./report/text.js')).toText(report, look),
  json: async (report) => (await import('./report/json.js')).jsonParts(report),
  sarif: async (report, { name }) =>
    (await import('./report/sarif.js')).toSarif(report, {
      category: name ?? TOOL.name,
      informationUri: TOOL.repository,
    }),
  markdown: async (report, { name }) => {
    const { SUMMARY_LIMIT, toMarkdown } = await import('./report/markdown.js');
    return toMarkdown(report, { name, link: null, limit: SUMMARY_LIMIT });
  },
  github: async (report) => {
    const { ANNOTATIONS_OF_A_KIND, selectAnnotations, toAnnotations, toWorkflowCommands } = await import(
      './report/annotations.js'
    );
    const shown = selectAnnotations(toAnnotations(report), ANNOTATIONS_OF_A_KIND, 'what --format text prints');
    return toWorkflowCommands(shown);
  },
  gitlab: async (report) => (await import('./report/gitlab.js')).toGitLab(report),
  junit: async (report) => (await import('./report/junit.js')).toJUnit(report),
  azure: async (report) => (await import('./report/azure.js')).toAzure(report),
};
