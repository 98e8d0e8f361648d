import { data } from '@actions/expressions';
import type { DeclaredHost } from '../declared.js';
import { WORKSPACE } from '../workspace-path.js';
import type { Checkouts } from './checkout.js';
import { Context, type Data, dataOf, UNKNOWN } from './expression-context.js';
import type { RunnerOs } from './runner.js';

/** What is known where a step stands. */
export interface Scope {
  /** The file that holds the step. */
  readonly file: string;
  readonly job: string;
  readonly host: DeclaredHost;
  readonly os: RunnerOs | null;
  /** null outside of a job, where no matrix is known yet. */
  readonly matrix: Context | null;
  readonly inputs: Context;
  /** Values may hold marks. */
  readonly env: ReadonlyMap<string, string>;
  /** Names that `$GITHUB_ENV` has changed on the way; shared by the steps of a job. */
  readonly changed: Set<string>;
  /** By the id of a step of docker/metadata-action: the images that it makes tags for; shared by the steps of a job. */
  readonly metadata: Map<string, readonly string[]>;
  /** Folder of the composite action that the step is of. */
  readonly actionFolder: string | null;
  readonly checkouts: Checkouts;
  /** A condition of the job, or of a call around the step, is not followed. */
  readonly conditional: boolean;
  /** Calls of local actions around the step. */
  readonly depth: number;
}

/** The contexts of expressions, as far as they are known before the run. */
export function contextsOf(scope: Pick<Scope, 'matrix' | 'inputs' | 'env' | 'os' | 'actionFolder'>): Context {
  const github: [string, Data][] = [['workspace', new data.StringData(WORKSPACE)]];
  if (scope.actionFolder !== null) github.push(['action_path', dataOf(inWorkspace(scope.actionFolder))]);
  return new Context(
    [
      ['github', new Context(github, true)],
      [
        'env',
        new Context(
          [...scope.env].map(([name, value]) => [name, dataOf(value)] as const),
          true,
        ),
      ],
      ['matrix', scope.matrix ?? UNKNOWN],
      ['runner', new Context(scope.os === null ? [] : [['os', new data.StringData(scope.os)]], true)],
      ['inputs', scope.inputs],
    ],
    true,
  );
}

export function inWorkspace(folder: string): string {
  return folder === '' ? WORKSPACE : `${WORKSPACE}/${folder}`;
}
