import type { Result } from './reported-image.js';

/** What fails before anything is started. */
export function stopsPull({ rule }: { readonly rule: Result['rule'] | 'windows-image-on-linux-node' }): boolean {
  return (
    rule === 'no-such-image' ||
    rule === 'no-windows-image' ||
    rule === 'no-manifest-for-host' ||
    rule === 'image-newer-than-host'
  );
}
