import type { JudgedBuild } from '../check/check.js';
import type { ReportedBuild, ReportedImage, Result } from '../check/report.js';
import type { RuleId, Severity } from '../windows/verdict.js';
import type { FailOn } from './settings.js';

/** What decides severities beyond the rules' own. */
export interface Policy {
  readonly severity: ReadonlyMap<RuleId, Severity>;
  readonly failOn: FailOn;
}

/**
 * Severities in the order that users rely on: the rule's, their own for the rule, variants, then fail-on.
 * Verdicts are facts and never change here.
 */
export function applyPolicy(builds: readonly JudgedBuild[], policy: Policy): readonly ReportedBuild[] {
  const own = builds.map(({ build }) =>
    policy.severity.size === 0 ? build : mapResults(build, (result) => withOwnSeverities(result, policy)),
  );
  const variants = new Map<string, ReportedBuild[]>();
  const keys = builds.map(({ build, ownTargets }) =>
    ownTargets ? null : JSON.stringify([build.dockerfile, build.stage]),
  );
  for (const [index, key] of keys.entries()) {
    if (key === null) continue;
    const group = variants.get(key);
    if (group) group.push(own[index]!);
    else variants.set(key, [own[index]!]);
  }
  const settled = own.map((build, index) => settleVariant(build, variants.get(keys[index] ?? '') ?? []));
  return policy.failOn === 'no-target' ? settled.map(softenPartial) : settled;
}

/** Whether the run fails: errors stand, unless it is never to fail. */
export function fails(errors: number, failOn: FailOn): boolean {
  return errors > 0 && failOn !== 'never';
}

function mapResults(build: ReportedBuild, change: (result: Result, image: ReportedImage) => Result): ReportedBuild {
  return {
    ...build,
    images: build.images.map((image) => ({ ...image, results: image.results.map((result) => change(result, image)) })),
  };
}

/** A result that rests on an assumed platform stays a notice at most, whatever the user says of the rule in general. */
function withOwnSeverities(result: Result, { severity }: Policy): Result {
  const assumed = result.notes.some((note) => note.rule === 'platform-assumed');
  const own = <T extends { readonly rule: RuleId; readonly severity: Severity }>(finding: T): T => {
    const wanted = severity.get(finding.rule) ?? finding.severity;
    return { ...finding, severity: assumed && (wanted === 'error' || wanted === 'warning') ? 'notice' : wanted };
  };
  return { ...own(result), notes: result.notes.map(own) };
}

function runsThere({ verdict }: Result): boolean {
  return verdict === 'runs' || verdict === 'at-risk';
}

/**
 * Variants: builds of one Dockerfile and stage that differ in their arguments and take the run's targets, made to cover
 * them together. Where another runs on a target, this one need not; but one that runs nowhere is no use to anybody.
 */
function settleVariant(build: ReportedBuild, variants: readonly ReportedBuild[]): ReportedBuild {
  if (variants.length < 2) return build;
  const covered = new Set(
    variants
      .flatMap(finalResults)
      .filter(runsThere)
      .map((result) => result.target),
  );
  const runsSomewhere = finalResults(build).some(runsThere);
  return mapResults(build, (result, image) =>
    image.role === 'final' && runsSomewhere && !runsThere(result) && covered.has(result.target)
      ? { ...result, severity: 'off' }
      : result,
  );
}

function finalResults(build: ReportedBuild): readonly Result[] {
  return build.images.filter((image) => image.role === 'final').flatMap((image) => image.results);
}

/** fail-on: no-target. An image that runs on one of its targets at least has no errors on the others, only warnings. */
function softenPartial(build: ReportedBuild): ReportedBuild {
  return mapResults(build, (result, image) =>
    image.role === 'final' && result.severity === 'error' && image.results.some(runsThere)
      ? { ...result, severity: 'warning' }
      : result,
  );
}
