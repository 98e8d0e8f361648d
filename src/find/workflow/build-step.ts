import type { DeclaredHost, Unread } from '../declared.js';
import type { Shell } from '../shell/command.js';

/** A step that may build an image, for one row of its job's matrix. Texts may hold marks (see unknown.ts). */
export interface BuildStep {
  /** The file that holds the step: for the steps of a composite action its action.yml. */
  readonly file: string;
  /** 1-based, of the `run:` or `uses:` key. */
  readonly line: number;
  /** Job id; `caller / called` for a job of a reusable workflow. */
  readonly job: string;
  readonly host: DeclaredHost;
  readonly action: RunAction | UsesAction;
}

export interface RunAction {
  readonly kind: 'run';
  readonly script: string;
  /** 1-based file line of the script's first line; null where lines of script and file do not correspond (folded). */
  readonly scriptLine: number | null;
  /** null: a shell that is none of these, or that nobody can know; `default`: that of a machine whose labels do not tell. */
  readonly shell: Shell | 'default' | null;
  readonly env: ReadonlyMap<string, string>;
  /** Relative to the repository with `/`, `''` for its root; a mark where it is elsewhere or not known. */
  readonly folder: string;
}

export interface UsesAction {
  readonly kind: 'uses';
  /** `owner/name@ref`, as written. */
  readonly uses: string;
  /** Lower-case keys. */
  readonly with: ReadonlyMap<string, string>;
  readonly env: ReadonlyMap<string, string>;
  readonly folder: string;
}

export interface WorkflowSteps {
  readonly steps: readonly BuildStep[];
  readonly unread: readonly Unread[];
  /** Reusable workflows of this repository that were read as called from here, with what the call says. */
  readonly called: readonly string[];
  /** Nothing but a call starts this workflow: what a caller in `called` gave is known better than what stands here. */
  readonly callable: boolean;
}
