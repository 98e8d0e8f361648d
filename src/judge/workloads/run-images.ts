import type { Container } from '../../find/workload.js';
import type { ImageSource, Lookup } from '../../resolve/image.js';
import { parseReference } from '../../resolve/reference.js';
import { type BaseImage, namedBase } from '../base-image.js';
import { Lookups } from '../lookups.js';

/** The images that workloads run: what a name tells is worked out once, however many containers name it. */
export class RunImages {
  private readonly known = new Map<string, BaseImage | null>();
  private readonly lookups = new Lookups();

  constructor(private readonly today: string) {}

  /** null where nobody can know the reference before the run, and for what is none. */
  of({ reference }: Container): BaseImage | null {
    if (reference === null) return null;
    let image = this.known.get(reference);
    if (image === undefined) {
      const parsed = parseReference(reference);
      image = parsed && namedBase(parsed, this.today);
      this.known.set(reference, image);
    }
    return image;
  }

  /** Whether the name alone says that a container's image is for Windows, and for Windows alone. */
  isWindowsByName(container: Container): boolean {
    return this.of(container)?.knowledge?.os === 'windows';
  }

  /** Notes that a container's image will be asked for; one that is for Linux by its name only where Linux is the question. */
  want(container: Container, linuxToo: boolean): void {
    const image = this.of(container);
    if (image && (linuxToo || image.knowledge?.os !== 'linux')) this.lookups.want(image);
  }

  /** Looks all of them up, each once. */
  run(source: ImageSource, progress: (done: number, of: number) => void): Promise<void> {
    return this.lookups.run(source, progress);
  }

  lookup(image: BaseImage): Lookup | null {
    return this.lookups.get(image);
  }
}
