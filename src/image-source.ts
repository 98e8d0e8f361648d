import type { Listener, Online } from './online.js';
import type { Settings } from './options/settings.js';
import type { ImageSource } from './resolve/image.js';
import { tagSource } from './resolve/tag-source.js';
import { TOOL } from './tool.js';

/** The sources that the settings ask for; what reaches out of the process is loaded with the first lookup. */
export function imageSource(
  settings: Settings,
  face: Listener & { readonly env: NodeJS.ProcessEnv; readonly untrusted: readonly string[] },
): ImageSource & { close(): Promise<void> } {
  const byName = tagSource(() => settings.today);
  if (settings.resolve === 'offline') return { ...byName, close: async () => {} };
  let online: Promise<Online> | null = null;
  const open = (): Promise<Online> => {
    online ??= import('./online.js').then(({ openOnline }) =>
      openOnline(settings, face.env, face, {
        byName,
        userAgent: `${TOOL.name}/${TOOL.version}`,
        untrusted: face.untrusted,
      }),
    );
    return online;
  };
  return {
    async lookup(reference, platform) {
      return (await open()).source.lookup(reference, platform);
    },
    async tags(reference) {
      return (await (await open()).source.tags?.(reference)) ?? null;
    },
    async close() {
      await (await online)?.close();
    },
  };
}
