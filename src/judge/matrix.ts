import type { BuildPlan } from '../find/plan.js';
import type { EvaluatedStage } from '../read/dockerfile.js';
import { evaluate, stageChain } from '../read/evaluate.js';
import { parseReference } from '../resolve/reference.js';
import { describeReference } from '../resolve/tag.js';
import { judge } from '../rules/rules.js';
import type { Verdict } from '../rules/verdict.js';
import type { Host } from '../windows/host.js';
import { parseWindowsVersion } from '../windows/version.js';
import { argumentsFor } from './argument-values.js';
import type { JudgedBuild, JudgedImage } from './judged-build.js';
import { type Machine, machinesOf } from './machines.js';
import type { ReadBuild } from './read-build.js';
import type { Result } from './report.js';
import { requestOf } from './request.js';

/** One job of a later build matrix: how and where to build an image that runs on a target. */
export interface MatrixRow {
  /** The base image, whole. */
  readonly image: string;
  readonly dockerfile: string;
  readonly target: string;
  /** For `runs-on`: a label, or all labels of one runner. */
  readonly runner: string | readonly string[];
  /** The base image's tag; empty where a digest alone names it. */
  readonly base: string;
  /** Build arguments, `NAME=value`, one a line. */
  readonly args: string;
  /** `--target` of the build; empty for the last stage. */
  readonly stage: string;
  /** `--platform` of the build; empty where none is given. */
  readonly platform: string;
}

export interface Matrix {
  readonly include: readonly MatrixRow[];
  /** What runs on a target but can be built on no runner that is known, as `reference on target`. */
  readonly withoutRunner: readonly string[];
  /** Rows over the limit of one matrix. */
  readonly leftOut: number;
}

/** A build as it was read, and what came of it. */
export interface MatrixBuild {
  readonly read: ReadBuild;
  readonly judged: JudgedBuild;
}

/** GitHub starts no more jobs of one matrix: https://docs.github.com/actions/reference/limits */
const MOST_ROWS = 256;

/**
 * One row for each final image and target that it runs on; where it does not run there and its tag comes from a build
 * argument, the row of the advised tag with that argument.
 * @param runners labels of self-hosted runners -> the hosts that they are, as they are declared
 */
export function matrixOf(builds: readonly MatrixBuild[], runners: ReadonlyMap<string, string>, today: string): Matrix {
  const machines = machinesOf(runners);
  const rows = new Map<string, MatrixRow>();
  const withoutRunner = new Set<string>();
  for (const { read, judged } of builds) {
    for (const image of judged.images.filter((each) => each.role === 'final' && !isGuess(each, read))) {
      for (const result of image.results.filter(isForMatrix)) {
        const made = buildFor(read, image, result, today);
        if (made === null) continue;
        const runner = runnerFor(made, { read, judged }, machines, today);
        if (runner === null) withoutRunner.add(`${made.reference} on ${result.target}`);
        else {
          const { dockerfile, stage, platform } = read.plan;
          const { tag } = parseReference(made.reference) ?? {};
          const row = {
            image: made.reference,
            dockerfile,
            target: result.target,
            runner,
            base: tag ?? '',
            args: [...made.args].map(([name, value]) => `${name}=${value}`).join('\n'),
            stage: stage ?? '',
            platform: platform ?? '',
          };
          rows.set(JSON.stringify({ ...row, runner: null }), row);
        }
      }
    }
  }
  return {
    include: [...rows.values()].slice(0, MOST_ROWS),
    withoutRunner: [...withoutRunner],
    leftOut: Math.max(0, rows.size - MOST_ROWS),
  };
}

/** Not where only Windows is assumed, nor where another build serves the target. */
function isForMatrix({ notes, variant }: Result): boolean {
  if (variant === 'served' || variant === 'of-no-use') return false;
  return notes.every(({ rule }) => rule !== 'platform-assumed');
}

/** Its base rests on an argument whose value nobody can know: what was judged is the default. */
function isGuess({ stage }: JudgedImage, { plan, evaluation }: ReadBuild): boolean {
  return restsOnUnknown(evaluation.stages[stage]!, plan);
}

function restsOnUnknown({ unset, defaultedArgs }: EvaluatedStage, { unknownArgs }: BuildPlan): boolean {
  return [...unset, ...defaultedArgs].some((name) => unknownArgs.has(name));
}

/** The image of a row: which base with which arguments. */
interface Made {
  readonly reference: string;
  /** `10.0.20348.2340`; null where it is not known. */
  readonly selected: string | null;
  /** The reference lists images of several Windows versions: which one it is depends on who builds. */
  readonly dependsOnBuilder: boolean;
  readonly asDeclared: boolean;
  readonly args: ReadonlyMap<string, string>;
}

function buildFor(read: ReadBuild, image: JudgedImage, result: Result, today: string): Made | null {
  const { buildArgs: args } = read.plan;
  if (result.verdict === 'runs' || result.verdict === 'at-risk') {
    const windows = image.resolved.variants.filter(({ os }) => os === 'windows');
    const { reference } = image;
    return { reference, selected: result.selected, dependsOnBuilder: windows.length > 1, asDeclared: true, args };
  }
  const [advised] = result.advice?.baseImages ?? [];
  const changed = advised === undefined ? null : argumentsFor(read.dockerfile, requestOf(read.plan), image, advised);
  if (advised === undefined || changed === null) return null;
  const variants = variantsNamed(advised, today);
  const selected = variants.length === 1 ? variants[0]!.osVersion : null;
  return { reference: advised, selected, dependsOnBuilder: false, asDeclared: false, args: changed };
}

type Variants = JudgedImage['resolved']['variants'];

/** The images that a reference's text names. */
function variantsNamed(text: string, today: string): Variants {
  const reference = parseReference(text);
  return (reference && describeReference(reference, today).image?.variants) ?? [];
}

/** The runner that builds it now where that works; else the first that can, one of the base's build before others. */
function runnerFor(
  made: Made,
  build: MatrixBuild,
  machines: readonly Machine[],
  today: string,
): MatrixRow['runner'] | null {
  const { plan } = build.read;
  const runner = plan.declarations[0]?.runner ?? [];
  // The call or the config file may have named another machine than the workflow.
  const name = plan.buildHost?.os === 'windows' ? plan.buildHost.host.name : plan.buildHost?.name;
  if (made.asDeclared && runner.some((label) => isSame(label, name))) {
    const machine = machines.find(({ label }) => isSame(label, name));
    if (machine ? builds(machine.host, made, build, today, ['runs', 'at-risk']) : crossBuilds(build.read))
      return runner.length === 1 ? runner[0]! : runner;
  }
  const able = machines.filter(({ host }) => builds(host, made, build, today, ['runs']));
  const same = able.find(({ host }) => host.build === parseWindowsVersion(made.selected ?? '')?.build);
  return (same ?? able[0])?.label ?? null;
}

function isSame(label: string, name: string | undefined): boolean {
  return label.toLowerCase() === name?.toLowerCase();
}

/** Whether a machine can pull the base of a row, and start the base of every stage with a RUN. */
function builds(host: Host, made: Made, { read, judged }: MatrixBuild, today: string, good: Verdict[]): boolean {
  const final = parseWindowsVersion(made.selected ?? '');
  if (final === null || host.build === null) return false;
  if (made.dependsOnBuilder ? final.build !== host.build : final.build > host.build) return false;
  const evaluation = evaluate(read.dockerfile, {
    ...requestOf({ ...read.plan, buildHost: null }),
    builder: 'classic',
    buildArgs: made.args,
  });
  if (!evaluation.ok) return false;
  return evaluation.stages.every(({ runs, executed }, index) => {
    if (!runs || !executed) return true;
    const root = evaluation.stages[stageChain(evaluation, index).at(-1) ?? index]!;
    if (root.from === null || restsOnUnknown(root, read.plan)) return false;
    const image = made.asDeclared ? judged.images.find(({ stage }) => stage === root.stage.index) : undefined;
    const windows = (image?.resolved.variants ?? variantsNamed(root.from, today)).filter(
      ({ os, architecture }) => os === 'windows' && (architecture ?? host.architecture) === host.architecture,
    );
    const versions = windows.map(({ osVersion }) => parseWindowsVersion(osVersion ?? ''));
    const version = versions.length === 1 ? versions[0] : versions.find((each) => each?.build === host.build);
    if (!version) return false;
    const subject = { ...version, architecture: host.architecture, flavour: null, floatsUntil: null };
    return good.includes(judge({ kind: 'image', ...subject }, host).verdict);
  });
}

/** A Linux machine builds for Windows what is asked for by platform, and runs nothing of Windows. */
function crossBuilds({ plan, evaluation }: ReadBuild): boolean {
  if (plan.buildHost?.os !== 'linux') return false;
  const isOf = (os: string, index: number): boolean => {
    const root = evaluation.stages[stageChain(evaluation, index).at(-1) ?? index];
    return (root?.platform ?? 'linux').toLowerCase().startsWith(os);
  };
  return (
    isOf('windows', evaluation.target) &&
    evaluation.stages.every(({ runs, executed }, index) => !runs || !executed || isOf('linux', index))
  );
}
