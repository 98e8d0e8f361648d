import { type RuleId, ruleName } from '../rules/rule-table.js';
import type { Severity, Verdict } from '../rules/verdict.js';

/** `Image is older than the host (build-mismatch)`. */
export function titleOf(rule: RuleId): string {
  return `${ruleName(rule)} (${rule})`;
}

/** Worst first: 0 is an error. */
export function severityRank(severity: Severity): number {
  return RANK[severity] ?? RANK.off;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2, off: 3 };

/** How a sentence counts the answers: `2 run`, `1 runs`. */
export const COUNTED: Readonly<Record<Verdict, { readonly one: string; readonly many: string }>> = {
  runs: { one: 'runs', many: 'run' },
  'at-risk': { one: 'at risk', many: 'at risk' },
  'hyperv-only': { one: 'with Hyper-V isolation only', many: 'with Hyper-V isolation only' },
  'cannot-run': { one: 'cannot run', many: 'cannot run' },
  unknown: { one: 'unknown', many: 'unknown' },
  'not-windows': { one: 'not Windows', many: 'not Windows' },
};

/** `1 error`, `0 warnings`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
