import type { RunResult } from './workloads/reported-workload.js';

/** What fails before anything is started. */
export function stopsPull({ rule }: { readonly rule: RunResult['rule'] }): boolean {
  return (
    rule === 'no-such-image' ||
    rule === 'no-windows-image' ||
    rule === 'no-manifest-for-host' ||
    rule === 'image-newer-than-host'
  );
}
