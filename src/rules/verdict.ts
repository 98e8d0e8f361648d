/** What the checker answers for one image on one host. */
export type Verdict = 'runs' | 'at-risk' | 'hyperv-only' | 'cannot-run' | 'unknown' | 'not-windows';

export const VERDICTS: readonly Verdict[] = ['runs', 'at-risk', 'hyperv-only', 'cannot-run', 'unknown', 'not-windows'];

const WORST_FIRST: readonly Verdict[] = ['cannot-run', 'hyperv-only', 'unknown', 'at-risk', 'runs', 'not-windows'];

/** Whether one answer for a workload is worse than another; what is not a Windows image counts for nothing beside what is. */
export function isWorse(one: Verdict, other: Verdict): boolean {
  return WORST_FIRST.indexOf(one) < WORST_FIRST.indexOf(other);
}

export type Severity = 'error' | 'warning' | 'notice' | 'off';

/** Worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice', 'off'];

/** `off` where there are none. */
export function worstOf(severities: readonly Severity[]): Severity {
  return SEVERITIES.find((severity) => severities.includes(severity)) ?? 'off';
}

/** The kind of Windows base an image stands on, where its name tells. */
export type Flavour = 'servercore' | 'nanoserver' | 'server' | 'windows';
