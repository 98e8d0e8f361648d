import type { Flavour } from '../rules/verdict.js';

/** A parsed image reference (distribution grammar, Docker Hub short names made whole). */
export interface ImageReference {
  /** As given, trimmed. */
  readonly written: string;
  /** Registry host with port; `docker.io` for Docker Hub in all its spellings. Lower case. */
  readonly registry: string;
  /** Path in the registry; `library/golang` for `golang` on Docker Hub. */
  readonly repository: string;
  /** null where none is written (which means `latest` unless a digest is there). Case kept. */
  readonly tag: string | null;
  /** `sha256:<64 hex>` or another algorithm's, null where none. */
  readonly digest: string | null;
}

/** The platform that `--platform` asked for. */
export interface Platform {
  readonly os: string;
  /** From `windows(10.0.20348)/amd64`. */
  readonly osVersion: string | null;
  readonly architecture: string | null;
}

/** One image behind a reference. */
export interface ImageVariant {
  readonly os: string;
  /** null where it is not known (what a tag says rarely tells). */
  readonly architecture: string | null;
  /** `10.0.20348` or `10.0.20348.5499`; null where the image names none. */
  readonly osVersion: string | null;
  /** The list that it stands in names no version for it: `osVersion` is what its own config says. */
  readonly unlisted?: true;
}

/** What stands behind a reference, and how that is known. */
export interface ResolvedImage {
  readonly by: 'registry' | 'daemon' | 'tag';
  readonly digest: string | null;
  /** The reference may mean another image tomorrow. */
  readonly floating: boolean;
  /** In the registry's order, unless `list` is `unordered`. */
  readonly variants: readonly ImageVariant[];
  /**
   * `single`: the reference means one image; `ordered`: an image index in its real order;
   * `unordered`: a list known from the built-in tables only, which has a date (`asOf`) but no order.
   */
  readonly list: 'single' | 'ordered' | 'unordered';
  /** Date (YYYY-MM-DD) of the table this comes from, where the answer may have changed since; null otherwise. */
  readonly asOf: string | null;
}

/** A tag that can be pulled, and that its publisher does not build any more. */
export interface Frozen {
  /** The first day without (YYYY-MM-DD); null where only `asOf`, the day of the table, is known. */
  readonly since: string | null;
  readonly asOf: string;
  /** What is built in its place: a reference with a tag, or a repository; another version or product in any case. */
  readonly successor: string | null;
  readonly source: string;
}

/** What a reference's own text tells, with the built-in tables and without any registry. */
export interface TagKnowledge {
  /** `hostprocess`: an image that carries no operating system version to judge. */
  readonly os: 'windows' | 'linux' | 'linux-and-windows' | 'hostprocess' | 'unknown';
  readonly flavour: Flavour | null;
  /** A base OS repository of Microsoft's (windows/servercore, nanoserver, server, windows), or its retired name. */
  readonly baseOs: boolean;
  /** The images, as far as the text fixes them; null where it does not (`why` then says so in a sentence). */
  readonly image: ResolvedImage | null;
  readonly why: string | null;
  /** `latest` or no tag on a base OS repository that publishes none (since 16 April 2019). */
  readonly notPublished: boolean;
  /**
   * For the release tag of a base OS repository: the last day on which it was published anew (YYYY-MM-DD), or
   * `current` while it still is. null for every tag that does not float so.
   */
  readonly floatsUntil: string | null;
  /** Where a retired `microsoft/...` Docker Hub repository lives now, e.g. `mcr.microsoft.com/windows/servercore`. */
  readonly movedTo: string | null;
  /** Set where the tables know that the tag is not built any more. */
  readonly frozen: Frozen | null;
  /** Where in the tag the Windows version is written, e.g. `ltsc2019` or `1809-KB4493509`; null where it is not. */
  readonly windowsPart: { readonly start: number; readonly end: number; readonly text: string } | null;
  /** The repository is in no table: its tag is the word of whoever pushed it. */
  readonly stranger: boolean;
  /** The architecture of all its Windows images, where the tables know that there is no other; null where not. */
  readonly architecture: string | null;
  /** The build that a tag names of which the tables do not know that it was ever made (`image` is null then). */
  readonly claims: number | null;
}

/** The answer of an image source. Each failure carries the reason in words for a person. */
export type Lookup =
  | {
      readonly kind: 'found';
      readonly image: ResolvedImage;
      /** Why a more trusted source has no answer, in words; absent where this is the one that was to be asked. */
      readonly instead?: string;
      /** The more trusted source could be asked, and says that there is no such image. */
      readonly missing?: true;
    }
  | {
      readonly kind: 'not-found' | 'refused' | 'unreachable' | 'not-allowed';
      readonly reason: string;
      /** Not the word of the reference's own registry: the tables know no such image, or a mirror alone was asked. */
      readonly unsure?: true;
    };

/** Port: where images are looked up. The tag tables are one; a registry and a local daemon are others. */
export interface ImageSource {
  lookup(reference: ImageReference, platform: Platform | null): Promise<Lookup>;
  /** All tags of the repository of a reference, asked for once; null where none that may be asked tells. */
  tags?(reference: ImageReference): Promise<readonly string[] | null>;
}
