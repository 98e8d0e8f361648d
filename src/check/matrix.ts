import { evaluate } from '../dockerfile/evaluate.js';
import { platformArgs } from '../dockerfile/platform-args.js';
import { parseReference } from '../images/reference.js';
import { describeReference } from '../images/tag.js';
import type { Host } from '../windows/host.js';
import { parseBuildHost } from '../windows/host-declaration.js';
import { hostedRunners } from '../windows/host-names.js';
import { judge } from '../windows/rules.js';
import { parseWindowsVersion } from '../windows/version.js';
import type { ReadBuild } from './read-build.js';
import type { ReportedBuild, ReportedImage, Result } from './report.js';

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
}

export interface Matrix {
  readonly include: readonly MatrixRow[];
  /** What runs on a target but can be built on no runner that is known, as `reference on target`. */
  readonly withoutRunner: readonly string[];
}

/** A build as it was read, and what came of it. */
export interface MatrixBuild {
  readonly read: ReadBuild;
  readonly reported: ReportedBuild;
}

/** GitHub starts no more jobs of one matrix: https://docs.github.com/actions/reference/limits */
const MOST_ROWS = 256;

/**
 * One row for each final image and target that it runs on; where it does not run there and its tag comes from a build
 * argument, the row of the advised tag with that argument.
 * @param runners labels of self-hosted runners -> the hosts that they are, as they are declared
 */
export function matrixOf(builds: readonly MatrixBuild[], runners: ReadonlyMap<string, string>, today: string): Matrix {
  const labels = runnerHosts(runners);
  const rows = new Map<string, MatrixRow>();
  const withoutRunner = new Set<string>();
  for (const { read, reported } of builds) {
    for (const image of reported.images.filter(({ role }) => role === 'final')) {
      for (const result of image.results) {
        const made = buildFor(read, image, result, today);
        if (made === null) continue;
        const runner = runnerFor(made, read, reported, labels);
        if (runner === null) withoutRunner.add(`${made.reference} on ${result.target}`);
        else {
          const row = rowOf(reported.dockerfile, result.target, made, runner);
          rows.set(JSON.stringify([row.dockerfile, row.target, row.image, row.args]), row);
        }
      }
    }
  }
  return { include: [...rows.values()].slice(0, MOST_ROWS), withoutRunner: [...withoutRunner] };
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

function buildFor(read: ReadBuild, image: ReportedImage, result: Result, today: string): Made | null {
  const { buildArgs: args } = read.plan;
  if (result.verdict === 'runs' || result.verdict === 'at-risk') {
    const windows = image.resolved.variants.filter(({ os }) => os === 'windows');
    const { reference } = image;
    return { reference, selected: result.selected, dependsOnBuilder: windows.length > 1, asDeclared: true, args };
  }
  const [advised] = result.advice?.baseImages ?? [];
  const changed = advised === undefined ? null : argumentsFor(read, image, advised);
  if (advised === undefined || changed === null) return null;
  const selected = versionNamed(advised, today);
  return { reference: advised, selected, dependsOnBuilder: false, asDeclared: false, args: changed };
}

/** The Windows version that a reference's text names; null where it names none, or several. */
function versionNamed(text: string, today: string): string | null {
  const reference = parseReference(text);
  const variants = (reference && describeReference(reference, today).image?.variants) ?? [];
  return variants.length === 1 ? variants[0]!.osVersion : null;
}

/** The arguments that make the base of an image another one, tried by expanding it; null where none does. */
function argumentsFor(
  { plan, dockerfile }: ReadBuild,
  image: ReportedImage,
  wanted: string,
): ReadonlyMap<string, string> | null {
  const [before, after] = differing(image.reference, wanted);
  for (const { name, value } of dockerfile.globalArgs) {
    const now = plan.buildArgs.get(name) ?? value;
    if (now === null || before === '' || !now.includes(before)) continue;
    const args = new Map([...plan.buildArgs, [name, now.replace(/^(["'])(.*)\1$/, '$2').replace(before, () => after)]]);
    const evaluation = evaluate(dockerfile, {
      buildArgs: args,
      targetStage: plan.stage,
      builder: plan.buildHost?.os === 'windows' ? 'classic' : 'buildkit',
      platformArgs: platformArgs(plan.platform, plan.buildHost?.os === 'linux'),
      platform: plan.platform,
    });
    if (evaluation.ok && evaluation.stages.some(({ stage, from }) => stage.line === image.line && from === wanted))
      return args;
  }
  return null;
}

/** The parts in which two texts differ, each with whole words of a tag. */
function differing(a: string, b: string): readonly [string, string] {
  const isWord = (text: string, at: number): boolean => /[a-z0-9]/i.test(text[at] ?? '');
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  while (start > 0 && isWord(a, start - 1)) start--;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  while (end > 0 && isWord(a, a.length - end)) end--;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

interface RunnerHost {
  readonly label: string;
  readonly host: Host;
}

function runnerHosts(runners: ReadonlyMap<string, string>): readonly RunnerHost[] {
  return [...runners.keys(), ...hostedRunners()].flatMap((label) => {
    const parsed = parseBuildHost(label, { defaultIsolation: 'process', runners });
    return parsed.ok && parsed.buildHost.os === 'windows' ? [{ label, host: parsed.buildHost.host }] : [];
  });
}

/** The runner that builds it now where that works; else the first that runs its base, one of the same build before others. */
function runnerFor(
  made: Made,
  { plan }: ReadBuild,
  { images }: ReportedBuild,
  labels: readonly RunnerHost[],
): MatrixRow['runner'] | null {
  const works = images.every(
    ({ role, results }) =>
      role === 'final' || results.every(({ verdict }) => verdict === 'runs' || verdict === 'at-risk'),
  );
  const runner = plan.declarations[0]?.runner ?? [];
  // The call or the config file may have named another machine than the workflow.
  const name = plan.buildHost?.os === 'windows' ? plan.buildHost.host.name : plan.buildHost?.name;
  if (made.asDeclared && works && runner.some((label) => label.toLowerCase() === name?.toLowerCase()))
    return runner.length === 1 ? runner[0]! : runner;
  const version = parseWindowsVersion(made.selected ?? '');
  if (version === null) return null;
  const subject = { kind: 'image' as const, ...version, architecture: 'amd64', flavour: null, floatsUntil: null };
  const same = labels.find(({ host }) => host.build === version.build);
  const other = made.dependsOnBuilder ? undefined : labels.find(({ host }) => judge(subject, host).verdict === 'runs');
  return (same ?? other)?.label ?? null;
}

function rowOf(dockerfile: string, target: string, { reference, args }: Made, runner: MatrixRow['runner']): MatrixRow {
  return {
    image: reference,
    dockerfile,
    target,
    runner,
    base: parseReference(reference)?.tag ?? '',
    args: [...args].map(([name, value]) => `${name}=${value}`).join('\n'),
  };
}
