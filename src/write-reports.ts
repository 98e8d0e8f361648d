import { writeFileAtomically } from './io/output.js';
import type { Report } from './judge/report.js';
import type { Settings } from './options/settings.js';
import { toJson } from './report/json.js';
import { TOOL } from './tool.js';

/** The report as SARIF; its writer is loaded only where somebody wants it, for it holds all rule pages. */
export async function sarifOf(report: Report, { name }: Pick<Settings, 'name'>): Promise<string> {
  const { toSarif } = await import('./report/sarif.js');
  return toSarif(report, { category: name ?? TOOL.name, informationUri: TOOL.repository });
}

/**
 * Writes the reports that were asked for.
 * @param untrusted folders whose content others chose
 * @returns what went wrong, in the words of the option.
 */
export async function writeReports(
  report: Report,
  settings: Settings,
  untrusted: readonly string[],
): Promise<string | null> {
  for (const file of [settings.jsonFile, settings.writeBaseline, settings.sarifFile]) {
    if (file === null) continue;
    const text = file === settings.sarifFile ? await sarifOf(report, settings) : toJson(report);
    const written = await writeFileAtomically(file.path, text, untrusted);
    if (!written.ok) return `${file.where}: ${written.message}`;
  }
  return null;
}
