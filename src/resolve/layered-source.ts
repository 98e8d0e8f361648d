import type { ImageSource, Lookup } from './image.js';

/**
 * Sources in order of trust: a registry, the images on this machine, what the tag says. A later one is asked only where
 * those before it have no image; its answer then keeps the reason why they have none.
 */
export function layeredSource(sources: readonly ImageSource[]): ImageSource {
  return {
    async lookup(reference, platform): Promise<Lookup> {
      let failure: Exclude<Lookup, { kind: 'found' }> | null = null;
      for (const source of sources) {
        const answer = await source.lookup(reference, platform);
        if (answer.kind === 'found') {
          if (failure === null) return answer;
          const missing = failure.kind === 'not-found' && !failure.unsure ? ({ missing: true } as const) : {};
          return { ...answer, instead: failure.reason, ...missing };
        }
        // The first failure is the one to tell: what the tag does not say is no news where a registry refused.
        failure ??= answer;
      }
      return failure ?? { kind: 'not-found', reason: 'nothing was asked for it' };
    },
    async tags(reference) {
      for (const source of sources) {
        const tags = (await source.tags?.(reference)) ?? null;
        if (tags !== null) return tags;
      }
      return null;
    },
  };
}
