import type { JudgedBuild, JudgedImage } from '../judge/judged-build.js';
import type { ReadBuild } from '../judge/read-build.js';
import type { ReportedProblem, Result } from '../judge/report.js';
import type { ReportedWorkload } from '../judge/workloads/reported-workload.js';
import type { FailOn } from '../options/settings.js';
import type { RuleId } from '../rules/rule-table.js';
import type { Severity } from '../rules/verdict.js';
import { applyBaseline, type Baseline } from './baseline.js';
import type { CommentIgnore } from './build-comments.js';
import {
  ignoresInManifests,
  mapFindings,
  softenLanding,
  type WorkloadToDecide,
  withOwnSeverity,
  withoutKnownFindings,
} from './decide-workloads.js';
import type { Ignore } from './ignore.js';
import type { applyIgnores } from './ignores.js';
import { runsThere, settleVariants } from './variants.js';

type ApplyIgnores = typeof applyIgnores;

/** Loads what applies ignores, where there are any. */
export async function ignoring(
  judged: readonly BuildToDecide[],
  running: readonly WorkloadToDecide[],
  { ignores }: Pick<Policy, 'ignores'>,
): Promise<ApplyIgnores | null> {
  const inComments =
    judged.some((each) => each.ignores.length > 0) || running.some(({ comments }) => comments.length > 0);
  return ignores.length > 0 || inComments ? (await import('./ignores.js')).applyIgnores : null;
}

/** What decides severities beyond the rules' own. */
export interface Policy {
  readonly severity: ReadonlyMap<RuleId, Severity>;
  readonly ignores: readonly Ignore[];
  /** What applies these, and those of comments; null where there are none. */
  readonly applyIgnores: ApplyIgnores | null;
  /** What was found before. */
  readonly known: Baseline | null;
  readonly failOn: FailOn;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Whether all that could be checked was. */
  readonly complete: boolean;
}

/** What was judged, with the severities that a team has decided on. */
export interface Decided {
  readonly builds: readonly JudgedBuild[];
  readonly workloads: readonly ReportedWorkload[];
  readonly problems: readonly ReportedProblem[];
}

/** A build to decide on. */
export interface BuildToDecide {
  readonly build: JudgedBuild;
  /** null where no Dockerfile was read. */
  readonly read: ReadBuild | null;
  /** Whether the build itself names its targets: a comment of its Dockerfile speaks of all builds of it alike. */
  readonly ownTargets: boolean;
  /** What comments in its Dockerfile ignore. */
  readonly ignores: readonly CommentIgnore[];
}

/**
 * Severities in the order that users rely on: the rule's, their own for the rule, what is ignored, variants, the
 * baseline, then fail-on. Verdicts are facts and never change here.
 */
export function decide(
  judged: readonly BuildToDecide[],
  problems: readonly ReportedProblem[],
  policy: Policy,
  running: readonly WorkloadToDecide[] = [],
): Decided {
  const own = judged.map(({ build }) =>
    policy.severity.size === 0 ? build : mapResults(build, (result) => withOwnSeverities(result, policy)),
  );
  const workloads = running.map(({ workload }) => mapFindings(workload, (each) => withOwnSeverity(each, policy)));
  const inManifests = ignoresInManifests(running);
  const ignores = [...ignoresInComments(judged), ...inManifests.ignores, ...policy.ignores];
  const kept =
    ignores.length === 0
      ? { builds: own, workloads, problems: [] }
      : policy.applyIgnores!(own, ignores, policy.today, policy.complete, workloads);
  const settled: Decided = {
    builds: settleVariants(kept.builds, judged),
    workloads: kept.workloads,
    problems: [...problems, ...inManifests.problems, ...kept.problems],
  };
  const decided = policy.known === null ? settled : withoutKnown(settled, policy.known, policy.complete);
  if (policy.failOn !== 'no-target') return decided;
  return {
    ...decided,
    builds: decided.builds.map(softenPartial),
    workloads: decided.workloads.map((workload) => mapFindings(workload, softenLanding)),
  };
}

function withoutKnown({ builds, workloads, problems }: Decided, known: Baseline, complete: boolean): Decided {
  const running = withoutKnownFindings(workloads, known);
  const applied = applyBaseline(builds, problems, known, complete, running.found);
  return { builds: applied.builds, workloads: running.workloads, problems: [...applied.problems, ...applied.gone] };
}

/** One for each comment, however many builds its Dockerfile has. */
function ignoresInComments(judged: readonly BuildToDecide[]): readonly Ignore[] {
  const found = new Map<string, Ignore>();
  for (const { build, ignores } of judged) {
    for (const { rules, reason, line, stage } of ignores) {
      found.set(JSON.stringify([build.dockerfile, line, stage]), {
        rules,
        reason,
        image: null,
        target: null,
        until: null,
        dockerfile: build.dockerfile,
        stage,
        where: { file: build.dockerfile, line, column: 1 },
      });
    }
  }
  return [...found.values()];
}

/** Whether the run fails: errors stand, unless it is never to fail. */
export function fails(errors: number, failOn: FailOn): boolean {
  return errors > 0 && failOn !== 'never';
}

function mapResults(build: JudgedBuild, change: (result: Result, image: JudgedImage) => Result): JudgedBuild {
  return {
    ...build,
    images: build.images.map((image) => ({ ...image, results: image.results.map((result) => change(result, image)) })),
  };
}

/**
 * A result that rests on an assumed platform, or of an isolation that is not the engine's default, stays a notice at most,
 * whatever the user says of the rule in general.
 */
function withOwnSeverities(result: Result, { severity }: Policy): Result {
  const assumed = result.notes.some((note) => note.rule === 'platform-assumed');
  const own = <T extends { readonly rule: RuleId; readonly severity: Severity }>(finding: T, quiet = assumed): T => {
    const wanted = severity.get(finding.rule) ?? finding.severity;
    return { ...finding, severity: quiet && (wanted === 'error' || wanted === 'warning') ? 'notice' : wanted };
  };
  return { ...own(result, assumed || result.runsByDefault), notes: result.notes.map((note) => own(note)) };
}

/** fail-on: no-target. An image that runs on one of its targets at least has no errors on the others, only warnings. */
function softenPartial(build: JudgedBuild): JudgedBuild {
  return mapResults(build, (result, image) =>
    image.role === 'final' && result.severity === 'error' && image.results.some(runsThere)
      ? { ...result, severity: 'warning' }
      : result,
  );
}
