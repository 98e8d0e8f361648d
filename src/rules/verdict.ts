/** What the checker answers for one image on one host. */
export type Verdict = 'runs' | 'at-risk' | 'hyperv-only' | 'cannot-run' | 'unknown' | 'not-windows';

export const VERDICTS: readonly Verdict[] = ['runs', 'at-risk', 'hyperv-only', 'cannot-run', 'unknown', 'not-windows'];

export type Severity = 'error' | 'warning' | 'notice' | 'off';

/** Worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice', 'off'];

/** `off` where there are none. */
export function worstOf(severities: readonly Severity[]): Severity {
  return SEVERITIES.find((severity) => severities.includes(severity)) ?? 'off';
}

/** The kind of Windows base an image stands on, where its name tells. */
export type Flavour = 'servercore' | 'nanoserver' | 'server' | 'windows';
