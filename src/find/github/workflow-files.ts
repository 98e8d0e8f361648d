import type { YamlValue } from '../../yaml/value.js';
import type { Findings } from './found-builds.js';
import { firstOf, localPaths, type Read, speaksOfBuild } from './workflow-text.js';
import { readWorkflowYaml } from './workflow-yaml.js';

export interface WorkflowFile {
  readonly path: string;
  readonly root: YamlValue;
}

/** Workflows and manifests of this repository by what calls them, each read once. */
export class WorkflowFiles {
  readonly #files = new Map<string, Promise<WorkflowFile | null>>();
  readonly #read: Read;
  readonly #findings: Findings;

  constructor(read: Read, findings: Findings) {
    this.#read = read;
    this.#findings = findings;
  }

  /** What is called in `by`; null where it could not be read, which is said if it could be about a build. */
  called(path: string, by: { readonly file: string; readonly line: number }): Promise<WorkflowFile | null> {
    const known = this.#files.get(path);
    if (known !== undefined) return known;
    const file = this.#load(path, by);
    this.#files.set(path, file);
    return file;
  }

  async #load(path: string, by: { readonly file: string; readonly line: number }): Promise<WorkflowFile | null> {
    const paths = localPaths(path);
    const found = await firstOf(paths, this.#read);
    if (found === null) {
      if (speaksOfBuild(path)) {
        this.#findings.problem(
          by.file,
          by.line,
          `./${path} is called here, but ${paths.join(' or ')} could not be read, so what it builds is not known.`,
        );
      }
      return null;
    }
    return this.parse(found.path, found.text, true);
  }

  /** @param shared others may call it as well */
  async parse(path: string, text: string, shared = false): Promise<WorkflowFile | null> {
    const kind = /(?:^|\/)action\.ya?ml$/i.test(path) ? 'action' : 'workflow';
    const read = await readWorkflowYaml(kind, text, shared);
    if (read.ok) return { path, root: read.root };
    if (speaksOfBuild(text)) {
      this.#findings.problem(path, read.line, `what this ${kind} builds could not be read: ${read.reason}.`);
    }
    return null;
  }
}
