import { resolve } from 'node:path';
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
  const written = new Map<string, { readonly format: Format; readonly where: string }>();
  for (const [file, format] of files) {
    if (file === null) continue;
    const place = resolve(file.path);
    const before = written.get(place);
    // What is no file, such as /dev/stderr, takes one after another.
    if (before && before.format !== format && !place.startsWith('/dev/')) {
      failures.push(`${file.where}: ${file.path} holds the report of ${before.where} already`);
      continue;
    }
    written.set(place, { format, where: file.where });
    const result = await writeFileAtomically(file.path, await WRITERS[format](report, look), untrusted);
    if (!result.ok) failures.push(`${file.where}: ${result.message}`);
  }
  return failures.length === 0 ? null : failures.join('\n');
}
