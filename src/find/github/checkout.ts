import { asWritten, hasUnknown, unknown } from '../unknown.js';
import { below, unknownPath, workspacePath } from '../workspace-path.js';

/** The repository that the workflow is of, as `actions/checkout` is told it; of a pull request that is the same tree. */
const OWN =
  /^\$\{\{\s*(?:github\.(?:repository|event\.pull_request\.head\.repo\.full_name)(?:\s*\|\|\s*|\s*(?=\}\}$)))+\}\}$/i;

/** Where the repositories of a job stand in its workspace, step by step. */
export class Checkouts {
  /** Folder of this repository. */
  #own = '';
  /** Folders of others, the newest first; those of which nobody can know the repository are unsure. */
  #others: { readonly folder: string; readonly unsure: string | null }[] = [];

  /**
   * @param written the input `repository` as it stands in the workflow
   * @param repository the same, evaluated
   */
  add(path: string, written: string, repository: string, backslashes: boolean): void {
    const folder = workspacePath(path, '', backslashes) ?? unknownPath(path);
    this.#others = this.#others.filter((other) => other.folder !== folder);
    if (repository === '' || OWN.test(written.trim())) {
      this.#own = folder;
    } else {
      const unsure = hasUnknown(repository) ? asWritten(repository) : null;
      this.#others.unshift({ folder, unsure });
    }
  }

  /**
   * A path of the workspace as one of this repository: a mark where it is above the checkout or where nobody can know
   * of which repository it is; null where it is of another one.
   */
  place(path: string): string | null {
    const within = this.#others
      .filter(({ folder }) => below(folder, path) !== null)
      .sort((a, b) => b.folder.length - a.folder.length)[0];
    const own = below(this.#own, path);
    if (within !== undefined && (own === null || within.folder.length >= this.#own.length)) {
      return within.unsure === null ? null : unknown(within.unsure);
    }
    return own ?? unknownPath(path === '' ? '.' : path);
  }
}
