import { type PrintBake, printOnce } from './bake/print.js';
import type { DeclaredBuild, DeclaredStart, Unread } from './declared.js';
import { Effort } from './effort.js';
import type { FileContent, Workspace } from './plan.js';
import { Reading } from './reading.js';
import type { FileDeclares, Source } from './source.js';
import { SOURCES } from './sources.js';
import type { FoundStart } from './started.js';
import { folderOf, isInside } from './workspace-path.js';

/** A declared build, and the files that say what it is: a change of any of them may change it. */
export interface FoundBuild extends DeclaredBuild {
  readonly files: readonly string[];
}

/** What could not be read. */
export interface NotRead extends Unread {
  /** False where it is about a Linux machine, or where no file that was read for it speaks of Windows. */
  readonly windows: boolean;
}

/** All that the files of a repository declare. */
export interface FoundDeclarations {
  readonly builds: readonly FoundBuild[];
  readonly unread: readonly NotRead[];
  readonly starts: readonly FoundStart[];
}

const TEXT_LIMIT = 1_000_000;
/** Characters of files that are kept, since others may name them as well. */
const MOST_KEPT = 32_000_000;
const TOO_MUCH =
  'The steps and builds that the files of this repository declare come to far more than people write: from here on they were not read.';

/**
 * What the files of a repository say is built, source by source. Files that a pipeline calls are read as called; the others
 * for themselves.
 * @param files all files of the repository
 * @param runners label of a self-hosted runner -> the host that it is, as it is declared
 */
export async function findDeclarations(
  workspace: Workspace,
  files: readonly string[],
  runners: ReadonlyMap<string, string>,
  print: PrintBake | null,
): Promise<FoundDeclarations> {
  const finder = new Finder(workspace, files, runners, print);
  for (const source of SOURCES) await finder.source(source);
  return finder.found();
}

/** What one file said. */
interface Part {
  readonly file: string;
  readonly callable: boolean;
  readonly called: readonly string[];
  readonly builds: readonly FoundBuild[];
  readonly unread: readonly NotRead[];
  readonly starts: readonly FoundStart[];
}

class Finder {
  private parts: Part[] = [];
  /** Files that sources before the one that is read have read, and the Dockerfiles that they build. */
  private readonly readBefore = new Set<string>();
  private readonly builtBefore = new Set<string>();
  /** Places of images that pipelines start. */
  private readonly startedBefore = new Set<string>();
  private folders: Map<string, string[]> | null = null;
  private readonly contents = new Map<string, Promise<FileContent>>();
  private kept = 0;
  private readonly effort = new Effort();
  private isCutShort = false;
  private readonly print: PrintBake | null;

  constructor(
    private readonly workspace: Workspace,
    private readonly files: readonly string[],
    private readonly runners: ReadonlyMap<string, string>,
    print: PrintBake | null,
  ) {
    this.print = print && printOnce(print);
  }

  found(): FoundDeclarations {
    return {
      builds: this.parts.flatMap(({ builds }) => builds),
      unread: this.parts.flatMap(({ unread }) => unread),
      starts: this.parts.flatMap(({ starts }) => starts),
    };
  }

  async source(source: Source): Promise<void> {
    const own = this.files.filter((file) => source.files(file));
    const parts: Part[] = [];
    const opened = new Set<string>();
    for (const file of own) parts.push(await this.read(source, file, opened));
    // What a caller gives is known better than what stands in the called file.
    const called = new Set(parts.flatMap((part) => part.called));
    const kept = parts.filter((part) => !part.callable || !called.has(part.file));
    this.parts.push(...kept);
    for (const file of opened) this.readBefore.add(file);
    for (const { builds } of kept) for (const { dockerfile } of builds) this.builtBefore.add(dockerfile);
    for (const { starts } of kept) for (const start of starts) this.startedBefore.add(placeOf(start));
  }

  /** Of a file that a pipeline calls only the Dockerfiles count that no pipeline builds: of those it says more than nobody does. */
  private async read(source: Source, file: string, opened: Set<string>): Promise<Part> {
    if (this.effort.spent) return { file, callable: false, called: [], builds: [], unread: [], starts: [] };
    const content = await this.content(file);
    if (content.kind !== 'text') {
      const message = `What this file builds could not be read: ${content.reason}.`;
      return {
        file,
        callable: false,
        called: [],
        builds: [],
        unread: [{ ...unreadAt(file, message), windows: false }],
        starts: [],
      };
    }
    const reading = new Reading(file, content.text, (path) => this.open(path));
    const called = this.readBefore.has(file);
    const declares = await this.declares(source, file, content.text, reading, called);
    const files = reading.files();
    for (const path of files) opened.add(path);
    const cutShort = this.effort.spent && !this.isCutShort;
    this.isCutShort ||= cutShort;
    return {
      file,
      callable: declares.callable ?? false,
      called: declares.called ?? [],
      builds: declares.builds
        .filter(({ dockerfile }) => !called || !this.builtBefore.has(dockerfile))
        .map((build) => ({ ...build, files })),
      unread: [
        ...(called ? [] : declares.unread).map(({ windows = reading.speaksOfWindows, ...each }) => ({
          ...each,
          windows,
        })),
        ...(cutShort ? [{ ...unreadAt(file, TOO_MUCH), windows: true }] : []),
      ],
      starts: (declares.starts ?? [])
        .filter((start) => start.startedBy !== null || !this.startedBefore.has(placeOf(start)))
        .map((start) => ({ ...start, files })),
    };
  }

  private declares(
    source: Source,
    file: string,
    text: string,
    { read }: Reading,
    called: boolean,
  ): Promise<FileDeclares> {
    const { files, runners, print, effort } = this;
    return source.read(file, text, {
      read,
      files,
      inFolder: (folder) => this.inFolder(folder),
      runners,
      called,
      print,
      effort,
    });
  }

  private inFolder(folder: string): readonly string[] {
    if (this.folders === null) {
      this.folders = new Map();
      for (const file of this.files) {
        const known = this.folders.get(folderOf(file));
        if (known) known.push(file);
        else this.folders.set(folderOf(file), [file]);
      }
    }
    return this.folders.get(folder) ?? [];
  }

  /** For what a pipeline names. */
  private async open(path: string): Promise<string | null> {
    if (!isInside(path)) return null;
    const content = await this.content(path);
    return content.kind === 'text' ? content.text : null;
  }

  /** Each file is read once, also one that is not there. */
  private content(path: string): Promise<FileContent> {
    const known = this.contents.get(path);
    if (known) return known;
    const content = this.workspace.read(path, TEXT_LIMIT).then((read) => {
      const size = read.kind === 'text' ? read.text.length : 0;
      this.effort.earn(size);
      this.kept += size || path.length;
      if (this.kept > MOST_KEPT) this.contents.delete(path);
      return read;
    });
    this.contents.set(path, content);
    return content;
  }
}

function placeOf({ at, name }: DeclaredStart): string {
  return JSON.stringify([at.file, at.line, name]);
}

function unreadAt(file: string, message: string): Unread {
  return { file, line: 1, message, dockerfile: null };
}
