import type { PrintBake } from './bake/print.js';
import { ownFiles } from './candidates.js';
import type { FoundBuild, NotRead } from './declarations.js';
import { type DiscoveredDockerfile, discover } from './discover.js';
import { madeHere } from './made-here.js';
import { readPattern } from './pattern.js';
import type { BuildPlan, Problem, Workspace } from './plan.js';
import { type Declared, plansOf } from './plans.js';
import { runnerHost } from './runner-host.js';
import { mayDeclare, speaksForAll } from './sources.js';
import type { FoundStart } from './started.js';
import type { Workload } from './workload.js';
import { folderOf, isInside } from './workspace-path.js';

/** What is built here, and what nobody can know of it. */
export interface PlannedBuilds {
  readonly plans: readonly BuildPlan[];
  readonly dockerfiles: readonly DiscoveredDockerfile[];
  /** What was found but could not be looked into, and what should be said of machines that build. */
  readonly problems: readonly Problem[];
  /** Declarations that could not be read to their end. */
  readonly notRead: readonly NotRead[];
  /** Those of the repository in which builds may be declared. */
  readonly files: readonly string[];
  /** What steps and compose files start; none where the call names what is to be checked. */
  readonly started: readonly Workload[];
}

export type Planned =
  | ({ readonly ok: true } & PlannedBuilds)
  /** The call or the config file names what is not there. */
  | { readonly ok: false; readonly message: string };

/** What planning needs of the settings. */
export interface PlanSettings extends Declared {
  /** Paths, folders and globs. */
  readonly dockerfiles: readonly string[];
  /** Whether the config file names them, whose paths are of the repository, not the call. */
  readonly dockerfilesInFile: boolean;
}

/**
 * Finds the Dockerfiles of a repository and what is said of their builds: by the call, by the config file, by workflows,
 * compose and bake files.
 * @param folder relative to the workspace's root, that paths and globs of the call are relative to.
 * @param print evaluates bake files in HCL; null where that is not possible
 */
export async function planBuilds(
  settings: PlanSettings,
  workspace: Workspace,
  folder: string,
  print: PrintBake | null,
): Promise<Planned> {
  const { dockerfiles: patterns, builds } = settings;
  const selection = { patterns, base: settings.dockerfilesInFile ? '' : folder };
  const found = await discover(workspace, selection);
  if (!found.ok) return found;
  const dockerfiles = new Map(found.dockerfiles.map((each) => [each.path, each]));
  // Where the call names what is to be checked, nothing is added to it; the config file's own builds are to its patterns.
  const addAll = patterns.every(isExclude);
  for (const { dockerfile, declaredBy } of addAll || settings.dockerfilesInFile ? builds : []) {
    if (!dockerfiles.has(dockerfile) && (await workspace.kind(dockerfile)) !== 'file')
      return {
        ok: false,
        message: `${declaredBy.file}:${declaredBy.line}: builds: there is no Dockerfile ${dockerfile}`,
      };
    dockerfiles.set(dockerfile, { path: dockerfile, named: true });
  }
  const files = ownFiles(await workspace.list(), [
    folder,
    ...(await namedFolders(settings, selection.base, workspace)),
  ]);
  const { built, unread, starts } = await declarations(settings, files, workspace, print);
  for (const build of addAll ? built : []) {
    const { dockerfile } = build;
    if (dockerfiles.has(dockerfile)) continue;
    if (isInside(dockerfile) && (await workspace.kind(dockerfile)) === 'file')
      dockerfiles.set(dockerfile, { path: dockerfile, named: false });
    else unread.push(notThere(build, settings));
  }
  for (const path of await excluded([...dockerfiles.keys()], found.dockerfiles, selection, workspace))
    dockerfiles.delete(path);
  const kept = [...dockerfiles.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const { plans, problems } = plansOf(kept, built, settings);
  const isChecked = new Set(kept.map(({ path }) => path));
  return {
    ok: true,
    plans,
    dockerfiles: kept,
    files,
    problems: [...found.problems, ...problems],
    notRead: distinct(unread.filter((each) => addAll || mayConcern(each, isChecked))),
    started: addAll || settings.dockerfilesInFile ? await started(starts, built, plans, settings, workspace) : [],
  };
}

/** The folders that the call names, and those of the files that it names. */
async function namedFolders(
  { dockerfiles }: PlanSettings,
  folder: string,
  workspace: Workspace,
): Promise<readonly string[]> {
  const base = { folder, root: workspace.root ?? null, windows: process.platform === 'win32' };
  const paths = dockerfiles.flatMap((entry) => readPattern(entry, base)?.path ?? []);
  return Promise.all(paths.map(async (path) => ((await workspace.kind(path)) === 'folder' ? path : folderOf(path))));
}

/** A pipeline may build anything; a compose or bake file speaks for the folder that it is in. */
function mayConcern({ file, dockerfile }: NotRead, isChecked: ReadonlySet<string>): boolean {
  if (dockerfile !== null) return isChecked.has(dockerfile);
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  return speaksForAll(file) || [...isChecked].some((path) => path.startsWith(folder));
}

/** What the files of the repository declare, with Dockerfiles named as they are on disk. */
async function declarations(
  settings: PlanSettings,
  files: readonly string[],
  workspace: Workspace,
  print: PrintBake | null,
): Promise<{
  readonly built: readonly FoundBuild[];
  readonly unread: NotRead[];
  readonly starts: readonly FoundStart[];
}> {
  if (!files.some((file) => mayDeclare(file))) return { built: [], unread: [], starts: [] };
  const { findDeclarations } = await import('./declarations.js');
  const { builds, unread, starts } = await findDeclarations(workspace, files, settings.runners, print);
  const names = new DiskNames(files);
  return {
    built: builds.map((build) => (isOnWindows(build, settings) ? names.of(build) : build)),
    unread: [...unread],
    starts,
  };
}

/** What is started, but for images that a build makes which cannot be checked: of those nothing is known. */
async function started(
  starts: readonly FoundStart[],
  built: readonly FoundBuild[],
  plans: readonly BuildPlan[],
  { runners }: PlanSettings,
  workspace: Workspace,
): Promise<readonly Workload[]> {
  if (starts.length === 0) return [];
  const [{ startedWorkloads }, { commentsIn }] = await Promise.all([
    import('./started.js'),
    import('./manifest-comments.js'),
  ]);
  const isPlanned = new Set(plans.map(({ dockerfile }) => dockerfile));
  const lost = madeHere(built.filter(({ dockerfile }) => !isPlanned.has(dockerfile)));
  const known = starts.filter(({ image }) => image === null || lost(image).length === 0);
  const comments = new Map<string, Workload['comments']>();
  const workloads: Workload[] = [];
  for (const workload of startedWorkloads(known, runners)) {
    let said = comments.get(workload.file);
    if (said === undefined) {
      const content = await workspace.read(workload.file, 1_000_000);
      said = content.kind === 'text' ? commentsIn({ text: content.text, line: 1 }) : [];
      comments.set(workload.file, said);
    }
    workloads.push({ ...workload, comments: said });
  }
  return workloads;
}

/** Windows finds files whatever the case of their names. */
class DiskNames {
  private readonly files: ReadonlySet<string>;
  private lower: Map<string, string> | null = null;

  constructor(files: readonly string[]) {
    this.files = new Set(files);
  }

  of(build: FoundBuild): FoundBuild {
    if (this.files.has(build.dockerfile)) return build;
    this.lower ??= new Map([...this.files].map((file) => [file.toLowerCase(), file]));
    const found = this.lower.get(build.dockerfile.toLowerCase());
    return found === undefined ? build : { ...build, dockerfile: found };
  }
}

/** What was added to what was found by its name may be excluded as well. */
async function excluded(
  paths: readonly string[],
  found: readonly DiscoveredDockerfile[],
  { patterns, base }: { readonly patterns: readonly string[]; readonly base: string },
  workspace: Workspace,
): Promise<readonly string[]> {
  const known = new Set(found.map(({ path }) => path));
  const added = paths.filter((path) => !known.has(path));
  if (added.length === 0 || !patterns.some(isExclude)) return [];
  const up = base === '' ? './' : '../'.repeat(base.split('/').length);
  const left = await discover(workspace, { patterns: [...added.map((path) => up + path), ...patterns], base });
  if (!left.ok) return [];
  const kept = new Set(left.dockerfiles.map(({ path }) => path));
  return added.filter((path) => !kept.has(path));
}

function isExclude(pattern: string): boolean {
  return pattern.trim() === '' || pattern.trim().startsWith('!');
}

function notThere(build: FoundBuild, settings: PlanSettings): NotRead {
  const { dockerfile, declaredBy, platforms } = build;
  const windows = isOnWindows(build, settings) || platforms.some((platform) => /^windows/i.test(platform));
  const message = `This builds ${dockerfile}, which is not in the repository: made during the run, perhaps. It was not checked.`;
  return { ...declaredBy, message, dockerfile, windows };
}

function isOnWindows({ host }: FoundBuild, { runners }: PlanSettings): boolean {
  return runnerHost(host, null, runners).buildHost?.os === 'windows';
}

/** Each declaration once, by file and line; rows of a matrix are one. */
function distinct(unread: readonly NotRead[]): readonly NotRead[] {
  const byPlace = new Map<string, Map<string, NotRead>>();
  for (const each of unread) {
    const place = JSON.stringify([each.file, each.line]);
    const known = byPlace.get(place) ?? new Map<string, NotRead>();
    // Rows on other machines may say the same: one on Windows is enough.
    const first = known.get(each.message) ?? each;
    byPlace.set(place, known.set(each.message, { ...first, windows: first.windows || each.windows }));
  }
  const once = [...byPlace.values()].map((messages): NotRead => {
    const [first, ...more] = [...messages.values()];
    if (more.length === 0) return first!;
    const others = more.length === 1 ? 'One more build' : `${more.length} more builds`;
    return {
      ...first!,
      message: `${first!.message} ${others} of this line could not be read either.`,
      dockerfile: more.every(({ dockerfile }) => dockerfile === first!.dockerfile) ? first!.dockerfile : null,
      windows: [first!, ...more].some(({ windows }) => windows),
    };
  });
  return once.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}
