import { writeFileAtomically } from './io/output.js';
import type { Report } from './judge/report.js';
import type { Format } from './options/formats.js';
import type { FilePath } from './options/paths.js';
import type { Settings } from './options/settings.js';
import { type Look, WRITERS } from './writers.js';

/** In a file nobody's terminal counts. */
const IN_FILES = { colour: false, width: 100, verbose: false, quiet: false };

/**
 * Writes the reports that were asked for, each whether or not the others could be written.
 * @param untrusted folders whose content others chose
 * @returns what went wrong, in the words of the option.
 */
export async function writeReports(
  report: Report,
  settings: Pick<Settings, 'jsonFile' | 'writeBaseline' | 'sarifFile' | 'reportFiles' | 'name'>,
  untrusted: readonly string[],
): Promise<string | null> {
  const files: readonly (readonly [FilePath | null, Format])[] = [
    [settings.jsonFile, 'json'],
    [settings.writeBaseline, 'json'],
    [settings.sarifFile, 'sarif'],
    ...settings.reportFiles.map(({ file, format }) => [file, format] as const),
  ];
  const look: Look = { ...IN_FILES, name: settings.name };
  const failures: string[] = [];
  for (const [file, format] of files) {
    if (file === null) continue;
    const written = await writeFileAtomically(file.path, await WRITERS[format](report, look), untrusted);
    if (!written.ok) failures.push(`${file.where}: ${written.message}`);
  }
  return failures.length === 0 ? null : failures.join('\n');
}
