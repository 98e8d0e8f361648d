import type { DeclaredHost, DeclaredStart, Unread } from '../declared.js';
import type { Given, RunAction } from '../run-commands.js';

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
  /** See `RunStep`. */
  readonly conditional?: true;
  readonly given?: Given;
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
  /** Containers that jobs ask GitHub for on Windows runners. */
  readonly starts: readonly DeclaredStart[];
  /** Reusable workflows of this repository that were read as called from here, with what the call says. */
  readonly called: readonly string[];
  /** Nothing but a call starts this workflow: what a caller in `called` gave is known better than what stands here. */
  readonly callable: boolean;
}
