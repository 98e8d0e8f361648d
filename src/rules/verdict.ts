/** What the checker answers for one image on one host. */
export type Verdict = 'runs' | 'at-risk' | 'hyperv-only' | 'cannot-run' | 'unknown' | 'not-windows';

export const VERDICTS: readonly Verdict[] = ['runs', 'at-risk', 'hyperv-only', 'cannot-run', 'unknown', 'not-windows'];

export type Severity = 'error' | 'warning' | 'notice' | 'off';

/** Worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice', 'off'];

/** The kind of Windows base an image stands on, where its name tells. */
export type Flavour = 'servercore' | 'nanoserver' | 'server' | 'windows';

/** Rules that decide a verdict. Order and conditions are in rules.ts. */
export type DecidingRule =
  | 'not-windows'
  | 'host-cannot-run-containers'
  | 'host-version-unknown'
  | 'unresolved-argument'
  | 'base-tag-not-published'
  | 'image-os-unknown'
  | 'image-version-unknown'
  | 'architecture-mismatch'
  | 'no-manifest-for-host'
  | 'image-newer-than-host'
  | 'client-process-refused'
  | 'february-2020-baseline'
  | 'ws2016-revision-mismatch'
  | 'image-patched-past-host'
  | 'ws2016-revision-unproven'
  | 'february-2020-unproven'
  | 'february-2020-withdrawn-image'
  | 'windows-10-process-isolation'
  | 'same-build'
  | 'stable-abi'
  | 'stable-abi-disputed'
  | 'relaxed-in-practice'
  | 'build-mismatch'
  | 'hyperv'
  | 'hyperv-unproven'
  | 'list-from-table';

/** Advice rules: notes beside a verdict that never change it. */
export type NoteRule =
  | 'image-newer-revision'
  | 'client-host'
  | 'image-out-of-support'
  | 'host-out-of-support'
  | 'moved-repository'
  | 'decided-by-builder'
  | 'manifest-order'
  | 'reference-depends-on-argument'
  | 'registry-disagrees-with-tag'
  | 'platform-assumed'
  | 'table-out-of-date';

export type RuleId = DecidingRule | NoteRule;
