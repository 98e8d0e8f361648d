import { FORMATS, type Format, fileWithFormat } from './formats.js';
import { bad, type Given, type GivenOptions } from './given.js';
import { shown } from './said.js';

/** A file that an option names. */
export interface FilePath {
  readonly path: string;
  /**
   * Named by the config file: relative to the repository, and never out of it, for a pull request may have put it there.
   * Else relative to the working directory, and anywhere.
   */
  readonly inFile: boolean;
  /** For messages. */
  readonly where: string;
}

/** The files that options name; null where one does not. */
export interface Paths {
  readonly cache: FilePath | null;
  readonly baseline: FilePath | null;
  readonly writeBaseline: FilePath | null;
  readonly jsonFile: FilePath | null;
  readonly sarifFile: FilePath | null;
  readonly reportFiles: readonly ReportFile[];
}

export function pathsOf(given: GivenOptions): Paths {
  const path = (name: string): FilePath | null => filePath(given.text(name));
  return {
    cache: path('cache'),
    baseline: path('baseline'),
    writeBaseline: path('write-baseline'),
    jsonFile: path('json-file'),
    sarifFile: path('sarif-file'),
    reportFiles: reportFiles(given.lines('report-file')),
  };
}

/** A report beside those that are printed, and what it is written as. */
interface ReportFile {
  readonly file: FilePath;
  readonly format: Format;
}

function reportFiles(lines: readonly Given[]): readonly ReportFile[] {
  const files = lines.map((line): ReportFile => {
    const told = fileWithFormat(line.text);
    if (told === null)
      throw bad(line, `"${shown(line.text)}" tells no format. Expected FORMAT=FILE with one of ${FORMATS.join(', ')}`);
    return { file: filePath({ ...line, text: told.path })!, format: told.format };
  });
  const paths = files.map(({ file }) => file.path);
  const twice = paths.findIndex((path, index) => paths.indexOf(path) !== index);
  if (twice >= 0) throw bad(lines[twice]!, `"${shown(paths[twice]!)}" is named twice`);
  return files;
}

export function filePath(given: Given | null): FilePath | null {
  if (given === null) return null;
  const { text: path, inFile, where } = given;
  const leadsOut = /^(?:[/\\]|[a-z]:)/i.test(path) || path.split(/[/\\]/).includes('..');
  if (inFile && leadsOut)
    throw bad(given, 'what the config file names lies in the repository. Expected a relative path without ..');
  return { path, inFile, where };
}
