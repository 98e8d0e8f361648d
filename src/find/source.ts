import type { PrintBake } from './bake/print.js';
import type { DeclaredBuild, DeclaredStart, Unread } from './declared.js';
import type { Effort } from './effort.js';

/** What stands around a file that is read. */
export interface Around {
  /** Text of another file of the repository; null where it cannot be read. What is read counts as part of the declaration. */
  read(path: string): Promise<string | null>;
  /** All files of the repository, sorted. */
  readonly files: readonly string[];
  /** The files of a folder, without those of folders in it. */
  inFolder(folder: string): readonly string[];
  /** Label of a self-hosted runner -> the host that it is, as it is declared. */
  readonly runners: ReadonlyMap<string, string>;
  /** Whether a source before this one has read the file for what it declares. */
  readonly called: boolean;
  /** null: no docker here that could evaluate HCL. */
  readonly print: PrintBake | null;
  /** Of the run; who reads stops quietly where it is spent, which is said of the file. */
  readonly effort: Effort;
}

/** What one file declares. */
export interface FileDeclares {
  readonly builds: readonly DeclaredBuild[];
  readonly unread: readonly Unread[];
  readonly starts?: readonly DeclaredStart[];
  /** Files of this source that were read as called from here, with what the call says. */
  readonly called?: readonly string[];
  /** Nothing but a call starts this file: what a caller gave is known better than what stands here. */
  readonly callable?: boolean;
}

/** One way of declaring builds: a folder beside this file, named for it. */
export interface Source {
  /** Whether it reads a file of this path by itself. If such a file is deleted, a change concerns everything. */
  files(path: string): boolean;
  /** What its files may build: anything in the repository, or what is in their folder. */
  readonly speaksFor: 'repository' | 'folder';
  /** Loads the source's code. Never throws. */
  read(file: string, text: string, around: Around): Promise<FileDeclares>;
}

export const NOTHING: FileDeclares = { builds: [], unread: [] };

/** Said of a pipeline that was read and in which no build was seen, so that nobody takes that for none. */
export function nothingFound(file: string): FileDeclares['unread'][number] {
  const message =
    'No image build was seen in this pipeline; a script, a module, a task or a file of elsewhere that it calls may hold one.';
  return { file, line: 1, message, dockerfile: null, windows: false };
}
