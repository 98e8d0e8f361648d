import { bad, type Given, type GivenOptions } from './given.js';

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

export function pathsOf(given: GivenOptions) {
  const path = (name: string): FilePath | null => filePath(given.text(name));
  return {
    cache: path('cache'),
    baseline: path('baseline'),
    writeBaseline: path('write-baseline'),
    jsonFile: path('json-file'),
    sarifFile: path('sarif-file'),
  };
}

export function filePath(given: Given | null): FilePath | null {
  if (given === null) return null;
  const { text: path, inFile, where } = given;
  const leadsOut = /^(?:[/\\]|[a-z]:)/i.test(path) || path.split(/[/\\]/).includes('..');
  if (inFile && leadsOut)
    throw bad(given, 'what the config file names lies in the repository. Expected a relative path without ..');
  return { path, inFile, where };
}
