import type { FoundWorkloads } from './find-workloads.js';
import { madeHere } from './made-here.js';
import type { BuildPlan, Problem, Workspace } from './plan.js';
import { mayDeclare } from './sources.js';
import type { Workload } from './workload.js';

/** Which files a change touches. */
export type Changes =
  /** Relative to the repository, with `/`; old and new names of what was renamed. */
  | { readonly kind: 'files'; readonly paths: ReadonlySet<string> }
  /** There is no change to go by, or it cannot be told; a sentence that says why. */
  | { readonly kind: 'everything'; readonly because: string };

interface OnlyChanged {
  readonly builds: readonly BuildPlan[];
  readonly workloads: readonly Workload[];
  readonly notices: readonly Problem[];
  /** Whether the change touches one of these files. */
  concerns(files: readonly (string | null)[]): boolean;
}

/** All that could be checked. */
interface Everything {
  readonly plans: readonly BuildPlan[];
  readonly running: Pick<FoundWorkloads, 'workloads' | 'runtimeClasses'>;
}

/**
 * The builds and workloads that a change touches: their Dockerfile or manifest, the file that declares them, or one of
 * `settings`, which are about all. Builds of one Dockerfile stay together: as variants they are judged together. So do a
 * workload and the builds of its image, and a pod and its RuntimeClass.
 * @param settings the config file, or where it would be, and files of nodes
 */
export async function onlyChanged(
  { plans, running }: Everything,
  settings: readonly string[],
  workspace: Workspace,
  changes: Changes,
): Promise<OnlyChanged> {
  const { workloads, runtimeClasses } = running;
  const notice = (message: string): Problem => ({ file: '', line: 0, message, severity: 'notice' });
  const everything = (because: string): OnlyChanged => ({
    builds: plans,
    workloads,
    notices: [notice(`Everything is checked: ${because}`)],
    concerns: () => true,
  });
  if (changes.kind === 'everything') return everything(changes.because);
  const { paths } = changes;
  const setting = settings.find((path) => paths.has(path));
  if (setting !== undefined) return everything(`${setting} changed.`);
  const gone = await missing([...paths].filter(mayDeclare), workspace);
  if (gone !== null) return everything(`${gone}, which could declare builds, is gone.`);
  const concerns = (files: readonly (string | null)[]) =>
    files.some((file) => file !== null && withFolders(file).some((path) => paths.has(path)));
  const touched = new Set(
    plans.filter(({ dockerfile, files }) => concerns([dockerfile, ...files])).map(({ dockerfile }) => dockerfile),
  );
  const makersOf = madeHere(plans);
  const dockerfilesOf = ({ containers }: Workload): readonly string[] =>
    containers.flatMap(({ reference, build }) => [
      ...(build === undefined ? [] : [build]),
      ...(reference === null ? [] : makersOf(reference).map(({ plan }) => plan.dockerfile)),
    ]);
  const classes = new Set(runtimeClasses.flatMap(({ name, file = null }) => (concerns([file]) ? [name] : [])));
  const isTouched = (workload: Workload): boolean => {
    const { file, files = [], rules } = workload;
    if (file === '-' || concerns([file, ...files])) return true;
    if (rules.by === 'kubernetes' && rules.runtimeClass !== null && classes.has(rules.runtimeClass)) return true;
    return dockerfilesOf(workload).some((dockerfile) => touched.has(dockerfile));
  };
  const kept = workloads.filter(isTouched);
  for (const workload of kept) for (const dockerfile of dockerfilesOf(workload)) touched.add(dockerfile);
  const builds = plans.filter(({ dockerfile }) => touched.has(dockerfile));
  const left = plans.length - builds.length;
  const message = `Only what changed is checked: ${left} of ${plans.length} builds were left out, because neither their Dockerfile nor the file that declares them changed.`;
  return { builds, workloads: kept, notices: left === 0 ? [] : [notice(message)], concerns };
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
