import type { YamlValue } from '../../yaml/value.js';
import type { Unread } from '../declared.js';
import { readSharedYaml } from '../repository-yaml.js';
import { asWritten, hasUnknown } from '../unknown.js';
import { isRemote, workspacePath } from '../workspace-path.js';

export type ReadFile = (path: string) => Promise<string | null>;

export interface SourceLine {
  readonly file: string;
  readonly line: number;
}

const MOST_FILES = 100;

/** What could not be read, each once. */
export class Reports {
  readonly unread: Unread[];
  private readonly reported: Set<string>;

  constructor(before: readonly Unread[] = []) {
    this.unread = [...before];
    this.reported = new Set(before.map(keyOf));
  }

  report({ file, line }: SourceLine, message: string, dockerfile: string | null = null): void {
    const each = { file, line, message, dockerfile };
    if (this.unread.length >= 100 || this.reported.has(keyOf(each))) return;
    this.reported.add(keyOf(each));
    this.unread.push(each);
  }
}

function keyOf({ file, line, message }: Unread): string {
  return `${file}\n${line}\n${message}`;
}

/** The files of a compose project, each read once, and what could not be read of them. */
export class ProjectFiles extends Reports {
  private readonly files = new Map<string, Promise<YamlValue | null>>();

  constructor(protected readonly read: ReadFile) {
    super();
  }

  /** A path that a file names, as one of the workspace; null where it is not one. */
  protected path(folder: string, written: string, place: SourceLine): string | null {
    // Compose can load from git and registries; that is not of this repository.
    if (isRemote(written) && !hasUnknown(written)) return null;
    const path = hasUnknown(written) ? null : workspacePath(written, folder, true);
    if (path === null)
      this.report(
        place,
        hasUnknown(written)
          ? `The file ${asWritten(written)} was not read, because its name is not known before the run.`
          : `The file ${written} was not read, because it lies outside the repository.`,
      );
    return path;
  }

  protected rootOf(file: string, calledBy: SourceLine | null): Promise<YamlValue | null> {
    let root = this.files.get(file);
    if (!root) {
      root = this.readRoot(file, calledBy ?? { file, line: 1 });
      this.files.set(file, root);
    }
    return root;
  }

  private async readRoot(file: string, calledBy: SourceLine): Promise<YamlValue | null> {
    if (this.files.size >= MOST_FILES) {
      this.report(calledBy, `The compose file ${file} was not read: more than ${MOST_FILES} files belong together.`);
      return null;
    }
    const text = await this.read(file);
    if (text === null) {
      this.report(calledBy, `The compose file ${file} could not be read: it does not exist here, or is too large.`);
      return null;
    }
    const read = await readSharedYaml(text);
    if (read.ok) return read.root;
    this.report({ file, line: read.line }, `This compose file was not read: ${read.reason}.`);
    return null;
  }
}
