import type { BuildPlan, Problem, Workspace } from './find/plan.js';
import { type Checked, type CheckRequest, judge, type ReadBuilds, readBuilds } from './judge/check.js';
import { explain } from './judge/explain.js';
import type { Report } from './judge/report.js';
import type { Listener, Online } from './online.js';
import { type Changes, onlyChanged } from './only-changed.js';
import { commentReader } from './options/comments.js';
import { applyPolicy } from './options/policy.js';
import type { Settings } from './options/settings.js';
import { planBuilds } from './plan-builds.js';
import type { ImageReference, ImageSource } from './resolve/image.js';
import { tagSource } from './resolve/tag-source.js';
import { TOOL } from './tool.js';

/** What a run came to: a report, or the reason why nothing was checked (a wrong call: exit code 2). */
export type Outcome = ({ readonly ok: true } & Checked) | { readonly ok: false; readonly message: string };

/** What a face adds to the settings. */
export interface Face extends Listener {
  readonly env: NodeJS.ProcessEnv;
  /** Absolute: folders whose content others chose; nothing is written through a link that lies there. */
  readonly untrusted: readonly string[];
  /** How a target is declared, in the face's own notation. */
  readonly example: string;
  /** Whether a build matrix is wanted beside the report. */
  readonly wantsMatrix: boolean;
  progress(done: number, of: number): void;
  /** Asked only where no more than the changes are to be checked. */
  changes(): Promise<Changes>;
}

const NO_TARGETS =
  'No target is declared, and no Windows build host either, so there is no host to judge on. Name the hosts that the images will run on';

const NO_DOCKERFILE: Problem = {
  file: '',
  line: 0,
  message: 'No Dockerfile was found, so nothing was checked.',
  severity: 'notice',
};

/**
 * Find, read, resolve, judge: the one engine behind the action and the command. Reporting is left to the face.
 * @param folder relative to the workspace's root, that paths and globs of the call are relative to.
 */
export async function runCheck(settings: Settings, workspace: Workspace, folder: string, face: Face): Promise<Outcome> {
  const planned = await planBuilds(settings, workspace, folder, face.env);
  if (!planned.ok) return planned;
  const everything = planned.plans;
  const changed = settings.changedOnly
    ? await onlyChanged(everything, settings, workspace, await face.changes())
    : null;
  const plans = changed?.kept ?? everything;
  const concerns = changed?.concerns ?? (() => true);
  const notRead = planned.notRead.filter(({ windows, file, dockerfile }) => windows && concerns([file, dockerfile]));
  const request = {
    wantsMatrix: face.wantsMatrix,
    ...requestOf(settings, plans.length === everything.length && isForAll(settings)),
    plans,
    problems: [
      ...planned.problems,
      ...notRead.map(({ file, line, message }): Problem => ({ file, line, message, severity: 'notice' })),
      ...(changed?.notices ?? []),
      ...(planned.dockerfiles.length > 0 ? [] : [NO_DOCKERFILE]),
    ],
  };
  const read = (path: string, limit: number) => workspace.read(path, limit);
  const builds = await readBuilds(request, { read });
  const hosts =
    settings.targets.length > 0 || everything.some(isJudged) || builds.builds.some(({ comments }) => comments.targets);
  if (!hosts)
    return { ok: false, message: noTargets(face.example, notRead.length > 0 || everything.some(isOnUnknownHost)) };
  const unused = everyBuildHasTargets(settings, builds);
  const images = sourceFor(settings, face);
  try {
    const progress = (done: number, of: number): void => {
      if (settings.resolve !== 'offline') face.progress(done, of);
    };
    const problems = unused === null ? request.problems : [...request.problems, unused];
    return { ok: true, ...(await judge({ ...request, problems }, builds, { read, images, progress })) };
  } finally {
    await images.close();
  }
}

function noTargets(example: string, notRead: boolean): string {
  const message = `${NO_TARGETS}, for example:\n${example}`;
  if (!notRead) return message;
  return `${message}\nWorkflows here build images, but not on a machine that could be told: the command "plan" shows why, and what would help.`;
}

/** One image on the declared targets, without any Dockerfile. */
export async function runExplain(settings: Settings, reference: ImageReference, face: Face): Promise<Report> {
  const images = sourceFor(settings, face);
  try {
    return await explain(reference, settings.targets, requestOf(settings, false), images);
  } finally {
    await images.close();
  }
}

/** @param complete whether all that could be checked is. */
function requestOf(settings: Settings, complete: boolean): Omit<CheckRequest, 'plans' | 'problems' | 'wantsMatrix'> {
  const { targets, named, today, isolation, runners } = settings;
  return {
    targets,
    runners,
    today,
    tool: { name: TOOL.name, version: TOOL.version },
    comments: commentReader({ targets: named, isolation, runners }),
    policy: (builds, problems) => applyPolicy(builds, problems, { ...settings, complete }),
  };
}

/** Targets that nothing is judged on must not look as if everything ran there. */
function everyBuildHasTargets({ targets }: Settings, { builds }: ReadBuilds): Problem | null {
  if (targets.length === 0 || builds.length === 0) return null;
  if (builds.some(({ plan, comments }) => (comments.targets ?? plan.targets) === null)) return null;
  const judged = new Set(
    builds.flatMap(({ plan, comments }) => (comments.targets ?? plan.targets)?.map(({ name }) => name)),
  );
  const names = targets.map(({ name }) => name).filter((name) => !judged.has(name));
  if (names.length === 0) return null;
  const message = `Nothing was judged on ${names.join(', ')}: every build has targets of its own (in the config file, or in a comment of its Dockerfile).`;
  return { file: '', line: 0, message, severity: 'notice' };
}

/** Where the config file says which Dockerfiles are checked, these are all. */
function isForAll({ dockerfiles, dockerfilesInFile }: Settings): boolean {
  return dockerfiles.length === 0 || dockerfilesInFile;
}

function isOnUnknownHost({ declarations }: BuildPlan): boolean {
  return declarations.some(({ hostUnknown }) => hostUnknown !== null);
}

function isJudged({ buildHost, targets }: BuildPlan): boolean {
  return buildHost?.os === 'windows' || targets !== null;
}

/** The sources that the settings ask for; what reaches out of the process is loaded with the first lookup. */
function sourceFor(settings: Settings, face: Face): ImageSource & { close(): Promise<void> } {
  const byName = tagSource(() => settings.today);
  if (settings.resolve === 'offline') return { ...byName, close: async () => {} };
  let online: Promise<Online> | null = null;
  return {
    async lookup(reference, platform) {
      online ??= import('./online.js').then(({ openOnline }) =>
        openOnline(settings, face.env, face, {
          byName,
          userAgent: `${TOOL.name}/${TOOL.version}`,
          untrusted: face.untrusted,
        }),
      );
      return (await online).source.lookup(reference, platform);
    },
    async close() {
      await (await online)?.close();
    },
  };
}
