import type { ReportedProblem } from '../judge/report.js';
import type { Finding, ReportedWorkload } from '../judge/workloads/reported-workload.js';
import type { RuleId } from '../rules/rule-table.js';
import { type Severity, worstOf } from '../rules/verdict.js';
import { type Baseline, settle, workloadKey } from './baseline.js';
import type { Ignore } from './ignore.js';
import { MOST_COMMENTS, readInline } from './inline.js';
import { workloadPlace } from './workload-place.js';

/** The severities that a team has given rules of its own. */
interface OwnSeverities {
  readonly severity: ReadonlyMap<RuleId, Severity>;
}

/** A workload to decide on, with the comments for this tool that stand in its document. */
export interface WorkloadToDecide {
  readonly workload: ReportedWorkload;
  readonly comments: readonly { readonly line: number; readonly text: string }[];
}

const NO_TARGETS = 'a manifest says itself where its pods land. Expected ignore=RULE,RULE reason="..."';
const TOO_MANY = `this document has more than ${MOST_COMMENTS} comments. Only the first ${MOST_COMMENTS} are read; expected fewer, each with several rules: ignore=RULE,RULE`;

/** A comment speaks of all workloads of its document: one ignore for each, however many there are. */
export function ignoresInManifests(running: readonly WorkloadToDecide[]): {
  readonly ignores: readonly Ignore[];
  readonly problems: readonly ReportedProblem[];
} {
  const documents = new Map<string, Commented>();
  for (const { workload, comments } of running) {
    if (comments.length === 0) continue;
    const key = `${workload.file}:${comments[0]!.line}`;
    const known = documents.get(key) ?? { file: workload.file, comments, places: [] };
    documents.set(key, known);
    known.places.push(workloadPlace(workload));
  }
  const read = [...documents.values()].map(ignoresIn);
  return { ignores: read.flatMap(({ ignores }) => ignores), problems: read.flatMap(({ problems }) => problems) };
}

/** A document of a manifest with comments, and the workloads in it. */
interface Commented {
  readonly file: string;
  readonly comments: WorkloadToDecide['comments'];
  readonly places: string[];
}

function ignoresIn({ file, comments, places }: Commented): { ignores: Ignore[]; problems: ReportedProblem[] } {
  const ignores: Ignore[] = [];
  const problems: ReportedProblem[] = [];
  const wrong = (line: number, message: string) => problems.push({ file, line, message, severity: 'error' });
  for (const comment of comments.slice(0, MOST_COMMENTS)) {
    const said = readInline([comment]);
    if (said.targets !== null) wrong(comment.line, NO_TARGETS);
    else for (const { line, message } of said.problems) wrong(line, message);
    for (const { rules, reason, line } of said.ignores) {
      const where = { file, line, column: 1 };
      const workloads = places;
      ignores.push({ rules, reason, dockerfile: file, image: null, target: null, until: null, where, workloads });
    }
  }
  const more = comments[MOST_COMMENTS];
  if (more) wrong(more.line, TOO_MANY);
  return { ignores, problems };
}

/** A finding with the user's own severity: of its own name, else of all the rules behind it together. */
export function withOwnSeverity(finding: Finding, { severity }: OwnSeverities): Finding {
  const own = severity.get(finding.what);
  if (own !== undefined) return { ...finding, severity: own };
  const behind = finding.rules.map((rule) => severity.get(rule as RuleId));
  if (behind.length === 0 || behind.some((each) => each === undefined)) return finding;
  return { ...finding, severity: worstOf(behind as Severity[]) };
}

/** Errors and warnings that are in the baseline become notices, marked `known`. */
export function withoutKnownFindings(
  workloads: readonly ReportedWorkload[],
  baseline: Baseline,
): { readonly workloads: readonly ReportedWorkload[]; readonly found: ReadonlySet<string> } {
  const found = new Set<string>();
  const settled = workloads.map((workload) =>
    mapFindings(workload, (finding) => {
      return settle(finding, workloadKey(workload, finding), baseline, found);
    }),
  );
  return { workloads: settled, found };
}

/** fail-on: no-target. What runs somewhere is not an error where it does not. */
export function softenLanding(finding: Finding): Finding {
  return finding.what === 'lands-where-it-cannot-run' && finding.severity === 'error'
    ? { ...finding, severity: 'warning' }
    : finding;
}

export function mapFindings(workload: ReportedWorkload, change: (finding: Finding) => Finding): ReportedWorkload {
  if (workload.findings.length === 0) return workload;
  return { ...workload, findings: workload.findings.map(change) };
}
