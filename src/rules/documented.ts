import type { Host } from '../windows/host.js';

/**
 * The newest hosts that Microsoft's page on version compatibility goes as far as: Windows Server 2025, and Windows 11 up
 * to 26H2, for which its tab has no upper bound. Windows 11 26H1 (28000) is another line, of which no report is known.
 */
const NEWEST_SERVER = 26100;
const NEWEST_CLIENT = 26300;

/** Whether a page of Microsoft's speaks of the host's Windows; of the ones that come after, nothing is known yet. */
export function isSpokenOf({ build, edition }: Pick<Host, 'build' | 'edition'>): boolean {
  return build === null || build <= (edition === 'server' ? NEWEST_SERVER : NEWEST_CLIENT);
}
