import type { BuildPlan, Problem, Workspace } from './plan.js';
import { mayDeclare } from './sources.js';

/** Which files a change touches. */
export type Changes =
  /** Relative to the repository, with `/`; old and new names of what was renamed. */
  | { readonly kind: 'files'; readonly paths: ReadonlySet<string> }
  /** There is no change to go by, or it cannot be told; a sentence that says why. */
  | { readonly kind: 'everything'; readonly because: string };

interface OnlyChanged {
  readonly kept: readonly BuildPlan[];
  readonly notices: readonly Problem[];
  /** Whether the change touches one of these files. */
  concerns(files: readonly (string | null)[]): boolean;
}

/**
 * The builds that a change touches: their Dockerfile, the file that declares them, or the config file, which is about all.
 * Builds of one Dockerfile stay together: as variants they are judged together.
 * @param configs the config file, or where it would be
 */
export async function onlyChanged(
  plans: readonly BuildPlan[],
  configs: readonly string[],
  workspace: Workspace,
  changes: Changes,
): Promise<OnlyChanged> {
  const notice = (message: string): Problem => ({ file: '', line: 0, message, severity: 'notice' });
  const everything = (because: string): OnlyChanged => ({
    kept: plans,
    notices: [notice(`Everything is checked: ${because}`)],
    concerns: () => true,
  });
  if (changes.kind === 'everything') return everything(changes.because);
  const { paths } = changes;
  const config = configs.find((path) => paths.has(path));
  if (config !== undefined) return everything(`${config} changed.`);
  const gone = await missing([...paths].filter(mayDeclare), workspace);
  if (gone !== null) return everything(`${gone}, which could declare builds, is gone.`);
  const concerns = (files: readonly (string | null)[]) =>
    files.some((file) => file !== null && withFolders(file).some((path) => paths.has(path)));
  const touched = new Set(
    plans.filter(({ dockerfile, files }) => concerns([dockerfile, ...files])).map(({ dockerfile }) => dockerfile),
  );
  const kept = plans.filter(({ dockerfile }) => touched.has(dockerfile));
  const left = plans.length - kept.length;
  if (left === 0) return { kept, notices: [], concerns };
  const message = `Only what changed is checked: ${left} of ${plans.length} builds were left out, because neither their Dockerfile nor the file that declares them changed.`;
  return { kept, notices: [notice(message)], concerns };
}

/** A file and the folders that it is in: of a submodule, a change names no more than its folder. */
function withFolders(file: string): readonly string[] {
  const segments = file.split('/');
  return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}

/** The first of the files that is no longer there: what it declared cannot be read any more. */
async function missing(paths: readonly string[], workspace: Workspace): Promise<string | null> {
  for (const path of paths) if ((await workspace.kind(path)) === 'missing') return path;
  return null;
}
