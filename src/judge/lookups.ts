import type { ImageReference, ImageSource, Lookup, Platform } from '../resolve/image.js';
import { formatReference } from '../resolve/reference.js';
import type { BaseImage } from './base-image.js';

/** The answers of the first phase: every distinct reference looked up once, however many Dockerfiles use it. */
export class Lookups {
  private readonly answers = new Map<string, Lookup>();
  private readonly wanted = new Map<
    string,
    { readonly reference: ImageReference; readonly platform: Platform | null }
  >();

  /** Notes that a base image will be asked for. */
  want(base: BaseImage): void {
    if (base.reference)
      this.wanted.set(keyOf(base.reference, base.platform), { reference: base.reference, platform: base.platform });
  }

  /** Asks the source for all that is wanted, side by side; one failure never hides another's answer. */
  async run(source: ImageSource, progress: (done: number, of: number) => void): Promise<void> {
    let done = 0;
    await Promise.all(
      [...this.wanted].map(async ([key, { reference, platform }]) => {
        this.answers.set(key, await source.lookup(reference, platform));
        done += 1;
        progress(done, this.wanted.size);
      }),
    );
  }

  get(base: BaseImage): Lookup | null {
    return base.reference ? (this.answers.get(keyOf(base.reference, base.platform)) ?? null) : null;
  }
}

function keyOf(reference: ImageReference, platform: Platform | null): string {
  return `${formatReference(reference)} ${platform ? `${platform.os} ${platform.osVersion} ${platform.architecture}` : ''}`;
}
