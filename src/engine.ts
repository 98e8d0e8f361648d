import { clusterTargets, judgeRunning, namesItsHost, resolveRunning } from './check-workloads.js';
import { type BuildComments, commentsOf } from './decide/build-comments.js';
import { commentReader } from './decide/comment-reader.js';
import { count } from './decide/count.js';
import { type BuildToDecide, decide, ignoring } from './decide/policy.js';
import { madeHere } from './find/made-here.js';
import type { BuildPlan, Problem, Workspace } from './find/plan.js';
import { type Finder, type Found, find, findBuilders } from './find-all.js';
import { hostNotices } from './host-notices.js';
import { imageSource } from './image-source.js';
import { throughBuilds } from './judge/built-base.js';
import { explain } from './judge/explain.js';
import { judgeBuilds } from './judge/judge-builds.js';
import type { JudgedBuild } from './judge/judged-build.js';
import type { Matrix } from './judge/matrix.js';
import { overwrittenTags } from './judge/one-tag.js';
import { type ReadBuild, readBuilds } from './judge/read-build.js';
import type { Report } from './judge/report.js';
import { basesOf, type ResolvedBuilds, resolveBuilds } from './judge/resolve-builds.js';
import { withVerifiedAdvice } from './judge/verified-advice.js';
import { everyBuildHasTargets, noTargets, notJudged } from './not-judged.js';
import type { Listener } from './online.js';
import type { Settings } from './options/settings.js';
import type { ImageReference } from './resolve/image.js';
import { TOOL } from './tool.js';
import { reading, watched } from './watch/watched.js';
import type { Host } from './windows/host.js';
import { CONFIG_FILE } from './words/config-file.js';

/** What a run came to: a report, or the reason why nothing was checked (a wrong call: exit code 2). */
export type Outcome = ({ readonly ok: true } & Checked) | { readonly ok: false; readonly message: string };

/** What a check comes to. */
export interface Checked {
  readonly report: Report;
  /** null where nobody wants it: it costs as much as the judging. */
  readonly matrix: Matrix | null;
}

/** What a face adds to the settings. */
export interface Face extends Listener, Finder {
  /** Absolute: folders whose content others chose; nothing is written through a link that lies there. */
  readonly untrusted: readonly string[];
  /** How a target is declared, in the face's own notation. */
  readonly example: string;
  /** Whether a build matrix is wanted beside the report. */
  readonly wantsMatrix: boolean;
  progress(done: number, of: number): void;
}

const NAMED: Report['tool'] = { name: TOOL.name, version: TOOL.version };

/**
 * Find, read, resolve, judge, decide, count: the one engine behind the action and the command. Reporting is left to the
 * face. Bad input never throws.
 * @param folder relative to the workspace's root, that paths and globs of the call are relative to.
 */
export async function runCheck(settings: Settings, workspace: Workspace, folder: string, face: Face): Promise<Outcome> {
  const { today, runners } = settings;
  const found = await find(settings, workspace, folder, face);
  if (!found.ok) return found;
  const read = await readAll(found, settings, workspace);
  const reads = read.builds.map((build) => build.read);
  const bases = watched(() => throughBuilds(basesOf(reads, today), madeHere(reads.map(({ plan }) => plan))));
  if (!found.nothing && !hasHosts(read.builds, found, settings))
    return { ok: false, message: noTargets(face.example, bases, found) };
  const images = imageSource(settings, face);
  try {
    const progress = settings.resolve === 'offline' ? () => {} : face.progress.bind(face);
    reading('what registries answer');
    const resolved = await resolveBuilds(bases, images, progress);
    const running = await resolveRunning(found.running, resolved, settings, images, progress);
    const inCluster = clusterTargets(running, settings);
    const targets = read.builds.map((build) =>
      build.ownTargets || build.comments.targets !== null ? build.targets : inCluster(build.read, build.targets),
    );
    const likelyBuilder = await findBuilders(bases, found, workspace);
    const judged = await withVerifiedAdvice(images, (tags) =>
      watched(() => judgeBuilds(resolved, { targets, today, likelyBuilder, runners }, tags)),
    );
    const { workloads } = await judgeRunning(running, settings, images);
    const toDecide = read.builds.map((build, index) => toDecideOn(build, judged.builds[index]!));
    const hosts = [...settings.targets, ...targets.flat(), ...reads.flatMap(buildHostOf)];
    const problems = [
      ...problemsOf(found, read, resolved, settings),
      ...notJudged(settings.targets, bases, judged),
      ...hostNotices(hosts, judged.builds, today),
    ];
    const commented = workloads.map((workload, index) => ({
      workload,
      comments: running?.concerned[index]?.workload.comments ?? [],
    }));
    const policy = {
      ...settings,
      complete: found.complete,
      applyIgnores: await ignoring(toDecide, commented, settings),
    };
    reading('all that it found, to decide on it');
    const decided = watched(() => decide(toDecide, problems, policy, commented));
    const report = count(decided, { targets: [...settings.targets, ...targets.flat()], tool: NAMED });
    const pairs = () => reads.map((each, index) => ({ read: each, judged: decided.builds[index]! }));
    const matrix = face.wantsMatrix ? (await import('./judge/matrix.js')).matrixOf(pairs(), runners, today) : null;
    return { ok: true, report: await named(report, settings.configFile), matrix };
  } finally {
    await images.close();
  }
}

/** Messages name the config file that is looked for; of another one is not much to be loaded. */
async function named(report: Report, used: string | null): Promise<Report> {
  if (used === null || used === CONFIG_FILE) return report;
  return (await import('./name-config.js')).nameConfig(report, used);
}

/** One image on the declared targets, without any Dockerfile. */
export async function runExplain(settings: Settings, reference: ImageReference, face: Face): Promise<Report> {
  const images = imageSource(settings, face);
  try {
    const build = await explain(reference, settings.targets, settings.today, images);
    const notices = hostNotices(settings.targets, [build], settings.today);
    const decided = decide([{ build, read: null, ownTargets: false, ignores: [] }], notices, {
      ...settings,
      complete: false,
      applyIgnores: await ignoring([], [], settings),
    });
    return count(decided, { targets: settings.targets, tool: NAMED });
  } finally {
    await images.close();
  }
}

/** A build that was read, with what comments in its Dockerfile say of it. */
interface Build {
  readonly read: ReadBuild;
  readonly comments: BuildComments;
  /** Where its image will run. */
  readonly targets: readonly Host[];
  /** Whether its plan names them. */
  readonly ownTargets: boolean;
}

interface Read {
  readonly builds: readonly Build[];
  readonly problems: readonly Problem[];
}

async function readAll({ plans }: Found, settings: Settings, workspace: Workspace): Promise<Read> {
  const { builds, problems } = await readBuilds(plans, (path, limit) => workspace.read(path, limit));
  const { named, isolation, runners } = settings;
  const reader = commentReader({ targets: named, isolation, runners });
  return {
    problems,
    builds: builds.map((read): Build => {
      const comments = commentsOf(read.dockerfile, read.evaluation, reader);
      const own = read.plan.targets;
      return { read, comments, targets: comments.targets ?? own ?? settings.targets, ownTargets: own !== null };
    }),
  };
}

function buildHostOf({ plan: { buildHost } }: ReadBuild): readonly Host[] {
  return buildHost?.os === 'windows' ? [buildHost.host] : [];
}

/** Whether there is a host to judge anything on. */
function hasHosts(builds: readonly Build[], { everything, running }: Found, { targets, nodes }: Settings): boolean {
  if (nodes.inventories.length > 0 || running.workloads.some(namesItsHost)) return true;
  return targets.length > 0 || everything.some(isJudged) || builds.some(({ comments }) => comments.targets);
}

function isJudged({ buildHost, targets }: BuildPlan): boolean {
  return buildHost?.os === 'windows' || targets !== null;
}

function inComments({ read, comments }: Build): readonly Problem[] {
  return comments.problems.map((problem) => ({ file: read.plan.dockerfile, ...problem, severity: 'error' }));
}

function toDecideOn({ read, comments, ownTargets }: Build, build: JudgedBuild): BuildToDecide {
  return { build, read, ownTargets, ignores: comments.ignores };
}

/** In the order of the steps; what several builds share is named once. */
function problemsOf(found: Found, read: Read, resolved: ResolvedBuilds, settings: Settings): readonly Problem[] {
  const problems = [
    ...found.problems,
    ...everyBuildHasTargets(settings.targets, read.builds),
    ...read.problems,
    ...read.builds.flatMap((build, index) => [...inComments(build), ...resolved.builds[index]!.problems]),
    ...overwrittenTags(resolved.builds),
  ];
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
