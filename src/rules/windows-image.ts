import type { RevisionKnowledge } from './lines.js';
import type { Flavour } from './verdict.js';

/** A Windows image of a known build, as the rules see it. */
export interface WindowsImage extends RevisionKnowledge {
  readonly kind: 'image';
  readonly build: number;
  /** null where it is not known. */
  readonly architecture: string | null;
  readonly flavour: Flavour | null;
}

/** What is to be judged: an image of a known build, or the reason why there is none. */
export type Subject =
  | WindowsImage
  | { readonly kind: 'not-windows'; readonly because: string }
  /** `undeclared`: those that no ARG before the first FROM declares. */
  | { readonly kind: 'unresolved'; readonly names: readonly string[]; readonly undeclared: readonly string[] }
  /** Arguments that are given with a value that is known only when it is built: name -> what was written. */
  | {
      readonly kind: 'argument-unknown';
      readonly args: ReadonlyMap<string, string>;
      /** Where they are given, `file:line`. */
      readonly places: readonly string[];
    }
  | { readonly kind: 'not-published' }
  /** The registry says that there is no such image. */
  | { readonly kind: 'missing'; readonly why: string }
  | { readonly kind: 'os-unknown'; readonly why: string }
  | { readonly kind: 'version-unknown'; readonly why: string }
  /** A list of images of which the host's engine (or the build host's, then named) takes none. */
  | { readonly kind: 'none-selected'; readonly offered: readonly string[]; readonly by: string };
