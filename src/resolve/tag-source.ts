import type { ImageSource, Lookup } from './image.js';
import { NO_OS_IN_NAME } from './knowledge.js';
import { describeReference } from './tag.js';

/** The image source that asks nobody: what the reference's text tells on the day that `today` gives (YYYY-MM-DD). */
export function tagSource(today: () => string): ImageSource {
  return {
    async lookup(reference): Promise<Lookup> {
      const { image, why } = describeReference(reference, today());
      return image ? { kind: 'found', image } : { kind: 'not-found', reason: why ?? NO_OS_IN_NAME, unsure: true };
    },
  };
}
