import type { Architecture, Host } from '../windows/host.js';
import type { RevisionKnowledge } from './patch-lines.js';
import type { Flavour } from './verdict.js';

/** A Windows image of a known build, as the rules see it. */
export interface WindowsImage extends RevisionKnowledge {
  readonly kind: 'image';
  readonly build: number;
  /** null where it is not known. */
  readonly architecture: string | null;
  readonly flavour: Flavour | null;
}

/** A reference behind which there is no image for Windows, and a Windows machine that pulls it. */
export interface NoWindowsImage {
  readonly kind: 'no-windows-image';
  /** The machine that builds; null where it is the host itself that pulls. */
  readonly builder: Host | null;
  /** The registry says so; else the built-in tables do. */
  readonly asked: boolean;
  /** The engine of that machine is in Windows mode for certain, as it is on hosted runners. */
  readonly windowsMode: boolean;
}

/** What is to be judged: an image of a known build, or the reason why there is none. */
export type Subject =
  | WindowsImage
  /** `architecture`: the only one there is, where that is known and counts. */
  | { readonly kind: 'not-windows'; readonly because: string; readonly architecture?: Architecture }
  | NoWindowsImage
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
