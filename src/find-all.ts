import { bakePrinter } from './bake-printer.js';
import { nothingToRun } from './check-workloads.js';
import { type FoundWorkloads, findWorkloads } from './find/find-workloads.js';
import type { LikelyBuilder } from './find/likely-builders.js';
import { type Changes, onlyChanged } from './find/only-changed.js';
import type { BuildPlan, Problem, Workspace } from './find/plan.js';
import { planBuilds } from './find/plan-builds.js';
import type { JudgeContext } from './judge/judge-builds.js';
import { type ResolvedBuild, restsOnDefault } from './judge/resolve-builds.js';
import { DEFAULT_CONFIGS } from './options/config-file.js';
import type { Settings } from './options/settings.js';

/** What a face knows of the changes and of what is piped in. */
export interface Finder {
  readonly env: NodeJS.ProcessEnv;
  /** What is piped in, for `--manifests -`; null where nothing can be. */
  readonly standardInput: (() => Promise<string>) | null;
  /** Asked only where no more than the changes are to be checked. */
  changes(): Promise<Changes>;
}

const NO_DOCKERFILE: Problem = {
  file: '',
  line: 0,
  message: 'No Dockerfile was found, so nothing was checked.',
  severity: 'notice',
};

/** What is to be checked: builds and workloads. */
export interface Found {
  readonly plans: readonly BuildPlan[];
  /** Those too that no change touches. */
  readonly everything: readonly BuildPlan[];
  /** Whether all that could be checked is. */
  readonly complete: boolean;
  /** Whether there is no Dockerfile at all. */
  readonly nothing: boolean;
  /** Whether a build on Windows was found that could not be read. */
  readonly notRead: boolean;
  /** All places that build something which could not be told. */
  readonly unread: readonly LikelyBuilder[];
  /** Files in which builds may be declared. */
  readonly files: readonly string[];
  readonly running: FoundWorkloads;
  readonly problems: readonly Problem[];
}

/** The first step: what is built here and what runs, as far as the call and the changes concern it. */
export async function find(
  settings: Settings,
  workspace: Workspace,
  folder: string,
  face: Finder,
): Promise<({ readonly ok: true } & Found) | { readonly ok: false; readonly message: string }> {
  const planned = await planBuilds(settings, workspace, folder, bakePrinter(workspace.root, face.env));
  if (!planned.ok) return planned;
  const everything = planned.plans;
  const running = await findWorkloads({
    settings,
    workspace,
    folder,
    standardInput: face.standardInput,
    searches: isForAll(settings),
    started: planned.started,
    built: everything.flatMap(({ tags }) => tags.map(lastWord)),
    all: settings.nodes.inventories.some(({ nodes }) => nodes.some(({ host }) => host !== null)),
  });
  if (!running.ok) return running;
  const configs = settings.configFile === null ? DEFAULT_CONFIGS : [settings.configFile];
  const changed = settings.changedOnly
    ? await onlyChanged(
        { plans: everything, running },
        [...configs, ...(settings.nodes.inRepository ?? [])],
        workspace,
        await face.changes(),
      )
    : null;
  const plans = changed?.builds ?? everything;
  const concerns = changed?.concerns ?? (() => true);
  const notRead = planned.notRead.filter(({ windows, file, dockerfile }) => windows && concerns([file, dockerfile]));
  return {
    ok: true,
    plans,
    everything,
    complete: plans.length === everything.length && isForAll(settings),
    nothing: planned.dockerfiles.length === 0,
    notRead: notRead.length > 0,
    files: planned.files,
    unread: planned.notRead.map(({ file, line }) => ({ file, line, text: '' })),
    running: { ...running, workloads: changed?.workloads ?? running.workloads },
    problems: [
      ...planned.problems,
      ...notRead.map(({ file, line, message }): Problem => ({ file, line, message, severity: 'notice' })),
      ...(changed?.notices ?? []),
      ...running.problems,
      ...nothingToRun(running),
      ...(planned.dockerfiles.length > 0 || running.named || running.workloads.length > 0 ? [] : [NO_DOCKERFILE]),
    ],
  };
}

/**
 * What may build the Dockerfiles of which no build was read, with other arguments than their defaults. Looked for only
 * where that matters to a Windows image.
 */
export async function findBuilders(
  bases: readonly ResolvedBuild[],
  { unread, files }: Pick<Found, 'unread' | 'files'>,
  workspace: Workspace,
): Promise<JudgeContext['likelyBuilder']> {
  if (!bases.some(restsOnDefault)) return () => null;
  const { builderOf, likelyBuilders } = await import('./find/likely-builders.js');
  const builders = [...unread, ...(await likelyBuilders(workspace, files))];
  return ({ dockerfile }, { defaultedArgs }) => {
    const builder = builderOf(dockerfile, defaultedArgs, builders);
    return builder && `${builder.file}:${builder.line}`;
  };
}

/** What a manifest that has the image's name holds at least; unknown parts of a name are marks. */
function lastWord(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1).split(/[:@\uFDD0]/, 1)[0] ?? '';
}

/** Where the config file says which Dockerfiles are checked, these are all. */
function isForAll({ dockerfiles, dockerfilesInFile }: Settings): boolean {
  return dockerfiles.length === 0 || dockerfilesInFile;
}
