import type { JudgedImage } from '../judge/judged-build.js';
import type {
  Report,
  ReportedBuild,
  ReportedHost,
  ReportedImage,
  ReportedProblem,
  Result,
  Totals,
} from '../judge/report.js';
import { reportedHost } from '../judge/reported-host.js';
import type { ReportedWorkload } from '../judge/workloads/reported-workload.js';
import { type Severity, VERDICTS } from '../rules/verdict.js';
import type { Host } from '../windows/host.js';
import type { Decided } from './policy.js';

/** What a report is made of besides what was decided. */
interface Counting {
  /** The run's targets, then those that single builds name; a name counts once, the first time. */
  readonly targets: readonly Host[];
  readonly tool: Report['tool'];
}

/** The last step: what was decided, counted. */
export function count({ builds: decided, workloads, problems }: Decided, { targets, tool }: Counting): Report {
  const known = new Map<readonly JudgedImage[], readonly ReportedImage[]>();
  const imagesOf = (images: readonly JudgedImage[]): readonly ReportedImage[] => {
    const alike = known.get(images) ?? images.map(reported);
    known.set(images, alike);
    return alike;
  };
  const builds = decided.map((build): ReportedBuild => ({ ...build, images: imagesOf(build.images) }));
  const named = new Map<string, Host>();
  for (const host of targets) if (!named.has(host.name)) named.set(host.name, host);
  // Nothing is judged on a Linux machine; of Windows hosts alone an edition is known.
  const buildHosts = new Map(
    builds.flatMap(({ buildHost }) => (buildHost && buildHost.edition !== null ? [[buildHost.name, buildHost]] : [])),
  );
  return {
    schemaVersion: 1,
    tool,
    compatible: isCompatible(builds) && workloads.every(mayRun),
    totals: totalsOf(builds, workloads, problems),
    targets: [
      ...[...named.values()].map(reportedHost),
      ...[...buildHosts.values()].map((host): ReportedHost => ({ ...host, use: 'build' })),
    ],
    builds,
    ...(workloads.length === 0 ? {} : { workloads }),
    problems,
  };
}

/** A report tells the stage of an image by its lines. */
function reported({ stage: _, family: __, ...image }: JudgedImage): ReportedImage {
  return image;
}

/** Results, notes and problems by their severity as it stands now. */
function totalsOf(
  builds: readonly ReportedBuild[],
  workloads: readonly ReportedWorkload[],
  problems: readonly ReportedProblem[],
): Totals {
  const findings = workloads.flatMap((workload) => workload.findings);
  const images = builds.flatMap((build) => build.images);
  const results = images.flatMap((image) => image.results);
  const severities = [...results, ...results.flatMap((result) => result.notes), ...findings, ...problems].map(
    (each) => each.severity,
  );
  const count = (severity: Severity): number => severities.filter((each) => each === severity).length;
  const verdicts = Object.fromEntries(
    VERDICTS.map((verdict) => [verdict, results.filter((result) => result.verdict === verdict).length]),
  );
  return {
    images: images.length,
    errors: count('error'),
    warnings: count('warning'),
    notices: count('notice'),
    verdicts: verdicts as Totals['verdicts'],
  };
}

/** About facts, not policy: no result that counts is hyperv-only, cannot-run or unknown. Severities do not matter. */
function isCompatible(builds: readonly ReportedBuild[]): boolean {
  return builds.every((build) => build.images.every((image) => image.results.every(isFine)));
}

function isFine({ verdict, rule, notes, ignored, variant, runsByDefault }: Result): boolean {
  if (
    ignored !== undefined ||
    runsByDefault ||
    variant === 'served' ||
    variant === 'of-no-use' ||
    verdict === 'runs' ||
    verdict === 'at-risk' ||
    verdict === 'not-windows'
  )
    return true;
  return rule === 'image-os-unknown' || notes.some((note) => note.rule === 'platform-assumed');
}

const HARMLESS: ReadonlySet<string> = new Set([
  'no-node-matches',
  'labels-not-declared',
  'runtimeclass-not-known',
  'linux-image-on-windows-nodes',
]);

/** The same of a workload: nothing stands that keeps it from running, or from being known to run. */
function mayRun({ containers, findings }: ReportedWorkload): boolean {
  const standing = findings.filter(({ what, ignored }) => ignored === undefined && !HARMLESS.has(what));
  if (standing.length === 0) return true;
  const unknown = new Set<string>(
    containers.flatMap(({ results }) => results.flatMap(({ verdict, rule }) => (verdict === 'at-risk' ? [rule] : []))),
  );
  return standing.every(({ what }) => unknown.has(what));
}
