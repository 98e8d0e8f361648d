import type { PrintBake } from './discovery/bake/print.js';
import type { FoundBuild, NotRead } from './discovery/declarations.js';
import { type DiscoveredDockerfile, discover } from './discovery/discover.js';
import type { BuildPlan, Problem, Workspace } from './discovery/plan.js';
import { plansOf } from './discovery/plans.js';
import type { Settings } from './options/settings.js';

/** What is built here, and what nobody can know of it. */
export interface PlannedBuilds {
  readonly plans: readonly BuildPlan[];
  readonly dockerfiles: readonly DiscoveredDockerfile[];
  /** What was found but could not be looked into, and what of the declarations is not known. */
  readonly problems: readonly Problem[];
  /** Declarations that could not be read to their end. */
  readonly notRead: readonly NotRead[];
}

export type Planned =
  | ({ readonly ok: true } & PlannedBuilds)
  /** The call or the config file names what is not there. */
  | { readonly ok: false; readonly message: string };

const DECLARING =
  /^\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$|(?:^|\/)docker-bake[^/]*$/i;

/**
 * Finds the Dockerfiles of a repository and what is said of their builds: by the call, by the config file, by workflows,
 * compose and bake files.
 * @param folder relative to the workspace's root, that paths and globs of the call are relative to.
 */
export async function planBuilds(
  settings: Settings,
  workspace: Workspace,
  folder: string,
  env: NodeJS.ProcessEnv,
): Promise<Planned> {
  const { dockerfiles: patterns, dockerfilesInFile, builds } = settings;
  const found = await discover(workspace, { patterns, base: dockerfilesInFile ? '' : folder });
  if (!found.ok) return found;
  const dockerfiles = new Map(found.dockerfiles.map((each) => [each.path, each]));
  // Where the call names what is to be checked, nothing is added to it.
  const addAll = patterns.length === 0;
  for (const { dockerfile, declaredBy } of addAll ? builds : []) {
    if (!dockerfiles.has(dockerfile) && (await workspace.kind(dockerfile)) !== 'file')
      return {
        ok: false,
        message: `${declaredBy.file}:${declaredBy.line}: builds: there is no Dockerfile ${dockerfile}`,
      };
    dockerfiles.set(dockerfile, { path: dockerfile, named: true });
  }
  const files = await workspace.list();
  const declared = files.some((file) => DECLARING.test(file))
    ? await (await import('./discovery/declarations.js')).findDeclarations(
        workspace,
        files,
        bakePrinter(workspace.root, env),
      )
    : { builds: [], unread: [] };
  const built = declared.builds.map((build) => asOnDisk(build, files));
  const missing: NotRead[] = [];
  for (const build of addAll ? built : []) {
    const { dockerfile } = build;
    if (dockerfiles.has(dockerfile)) continue;
    if ((await workspace.kind(dockerfile)) !== 'file') missing.push(notThere(build));
    else dockerfiles.set(dockerfile, { path: dockerfile, named: false });
  }
  const sorted = [...dockerfiles.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const { plans, problems } = plansOf(sorted, built, settings);
  return {
    ok: true,
    plans,
    dockerfiles: sorted,
    problems: [...found.problems, ...problems],
    notRead: [...declared.unread, ...missing],
  };
}

/** Windows finds files whatever the case of their names. */
function asOnDisk(build: FoundBuild, files: readonly string[]): FoundBuild {
  if (!buildsOnWindows(build) || files.includes(build.dockerfile)) return build;
  const wanted = build.dockerfile.toLowerCase();
  const found = files.find((file) => file.length === wanted.length && file.toLowerCase() === wanted);
  return found === undefined ? build : { ...build, dockerfile: found };
}

function notThere(build: FoundBuild): NotRead {
  const { dockerfile, declaredBy } = build;
  const message = `This builds ${dockerfile}, which is not in the repository: made during the run, perhaps. It was not checked.`;
  return { ...declaredBy, message, dockerfile, windows: buildsOnWindows(build) };
}

function buildsOnWindows({ host, platforms }: FoundBuild): boolean {
  const labels = host.kind === 'runner' ? host.labels : [];
  return [...labels, ...platforms].some((text) => /^windows/i.test(text));
}

/** Loaded with the first bake file in HCL. */
function bakePrinter(root: string | undefined, env: NodeJS.ProcessEnv): PrintBake | null {
  if (root === undefined) return null;
  return async (...call) => {
    const [{ bakePrint }, { processRun }] = await Promise.all([import('./io/bake-print.js'), import('./io/run.js')]);
    return bakePrint(processRun, root, env)(...call);
  };
}
