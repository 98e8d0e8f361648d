import type { ReportedBuild, ReportedHost, ReportedProblem, Totals } from './reported-image.js';
import type { ReportedWorkload } from './workloads/reported-workload.js';

export type * from './reported-image.js';
export type { ReportedWorkload } from './workloads/reported-workload.js';

/**
 * What one run found: the JSON report, to the letter (its JSON Schema is schema/report.schema.json), and the one
 * thing that every renderer in report/ is given.
 */
export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: string; readonly version: string };
  /** About facts, not policy: no judged result that counts is hyperv-only, cannot-run or unknown. */
  readonly compatible: boolean;
  readonly totals: Totals;
  readonly targets: readonly ReportedHost[];
  readonly builds: readonly ReportedBuild[];
  /** What the repository runs; absent where nothing of it has to do with Windows. */
  readonly workloads?: readonly ReportedWorkload[];
  readonly problems: readonly ReportedProblem[];
}
