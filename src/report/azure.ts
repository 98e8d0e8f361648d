import type { Report } from '../judge/report.js';
import { type Annotation, toAnnotations } from './annotations.js';
import { breakCommands, forLog, visible } from './harmless.js';
import { summaryLine } from './summary-line.js';

/**
 * Logging commands of Azure Pipelines, one a line, then the result as text:
 * https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands#logissue-log-an-error-or-warning.
 * There are errors and warnings only; notices are lines of text. Ends in a newline.
 */
export function toAzure(report: Report): string {
  const lines = toAnnotations(report).map((annotation) =>
    annotation.level === 'notice' ? notice(annotation) : issue(annotation),
  );
  return `${[...lines, breakCommands(summaryLine(report))].join('\n')}\n`;
}

function issue({ level, file, line, title, message }: Annotation): string {
  const place = file === '' ? '' : `sourcepath=${property(file)};linenumber=${line};`;
  return `##vso[task.logissue type=${level};${place}]${data(`${title}: ${message.split('\n').join(' ')}`)}`;
}

function notice({ file, line, message }: Annotation): string {
  return forLog(`${file === '' ? '' : `${file}:${line}: `}${message.split('\n').join(' ')}`);
}

/** Azure Pipelines takes `%AZP25` for `%`, and others by their number. */
function data(text: string): string {
  return forLog(text).replaceAll('%', '%AZP25');
}

function property(text: string): string {
  return visible(text).replaceAll('%', '%AZP25').replaceAll(';', '%3B').replaceAll(']', '%5D');
}
