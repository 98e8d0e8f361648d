import type { Host, Isolation } from '../windows/host.js';
import type { Builder } from './declared.js';

/** The machine that builds: a Windows host, or a Linux one (which cannot run Windows RUN steps, but can cross-build). */
export type BuildHost =
  | { readonly os: 'windows'; readonly host: Host }
  | { readonly os: 'linux'; readonly name: string };

/** A place that declares a build. */
export interface Declaration {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** Labels of the runner that builds, as written; empty where no workflow says. */
  readonly runner: readonly string[];
  /** Why nobody can tell the machine that builds, one sentence; null where it is known or nothing was said of it. */
  readonly hostUnknown: string | null;
  /** Who builds there, which decides whether `isolation` is passed on. */
  readonly builder: Builder;
  /** The line of a makefile that is run there. */
  readonly through?: { readonly file: string; readonly line: number };
  /** Arguments that are given with a value that nobody can know: name -> what was written. */
  readonly unknownArgs: ReadonlyMap<string, string>;
}

/** One Dockerfile built with one set of arguments, where that is declared, its build host and its targets. */
export interface BuildPlan {
  /** Relative to the workspace, with `/`. */
  readonly dockerfile: string;
  readonly buildArgs: ReadonlyMap<string, string>;
  /** Where arguments are given their values, for those that the repository gives one: `in Makefile:2`. */
  readonly argsAt?: ReadonlyMap<string, string>;
  /** `--target`. */
  readonly stage: string | null;
  readonly buildHost: BuildHost | null;
  /** The config file says that host of this Dockerfile, not of all alike. */
  readonly hasOwnHost?: true;
  /** Targets of its own; null where the run's targets apply. */
  readonly targets: readonly Host[] | null;
  readonly declaredBy: { readonly file: string; readonly line: number } | null;
  /** All places in workflows, compose and bake files that declare it, the first as in `declaredBy`; else empty. */
  readonly declarations: readonly Declaration[];
  /** The files that say so: a change of any of them may change the build. */
  readonly files: readonly string[];
  /** `--platform`: `windows/amd64`; null where none is given. */
  readonly platform: string | null;
  /**
   * Names that the image is given by all that declares the build; parts that nobody can know before the run are marks
   * (unknown.ts). Which of them an image reference means is for `made-here.ts` to say.
   */
  readonly tags: readonly string[];
  /** Whether a declaration pushes the image: null where none says so, and another step may. */
  readonly pushes: boolean | null;
  /** Names that are known to be pushed; left out where none is. */
  readonly pushed?: readonly string[];
  /** `--isolation` of the build; a Windows `buildHost` has it too. null where none is given. */
  readonly isolation: Isolation | null;
  /** Arguments that are given with a value that nobody can know: name -> what was written. */
  readonly unknownArgs: ReadonlyMap<string, string>;
  /** The user named this file (then a file that cannot be read is an error, not a notice). */
  readonly named: boolean;
}

/** What is said of every build. */
export interface BuildInputs {
  readonly buildArgs: ReadonlyMap<string, string>;
  /** `--target` of the build; null for the last stage. */
  readonly stage: string | null;
  readonly buildHost: BuildHost | null;
}

/** A build as the user declares it: takes the place of all that is declared of its Dockerfile elsewhere. */
export interface ConfiguredBuild extends BuildInputs {
  readonly dockerfile: string;
  /** Its own; null where the run's targets apply. */
  readonly targets: readonly Host[] | null;
  readonly declaredBy: { readonly file: string; readonly line: number };
}

/** What reading a file came to. */
export type FileContent =
  | { readonly kind: 'text'; readonly text: string }
  /** `reason` in words: does not exist, not a file, not permitted, too large, binary, link out of the workspace. */
  | { readonly kind: 'unreadable'; readonly reason: string };

/** What reading a file that a call names came to; `file` is relative to the repository where it lies there. */
export type GivenFile = (FileContent & { readonly file: string }) | { readonly kind: 'missing' };

/** Port: the files of the repository. Paths are relative to its root, with `/`. */
export interface Workspace {
  /** Absolute path of the root, where there is one; lets absolute paths in a call be understood. */
  readonly root?: string;
  /** What a person should know of how the files were found (git missing, names left out); filled by `list`. */
  readonly notices?: readonly string[];
  /** All files, sorted; in a git work tree without what git ignores. Never follows symbolic links to folders. */
  list(): Promise<readonly string[]>;
  /**
   * Files that match a glob, sorted (dot files included, node_modules and .git not; what git ignores too). null where all
   * that was asked so far takes too long.
   */
  glob(pattern: string): Promise<readonly string[] | null>;
  /**
   * What a path is, without following it out of the workspace. `other`: a pipe, socket or device. A path that may not
   * be looked at counts as a file, so that reading it says why.
   */
  kind(path: string): Promise<'file' | 'folder' | 'other' | 'missing' | 'outside'>;
  /** At most `limit` bytes as text; larger files are unreadable. Invalid UTF-8 is kept as replacement characters. */
  read(path: string, limit: number): Promise<FileContent>;
  /** The first bytes of a file as text, for telling what it is; null where it cannot be read. */
  head(path: string, bytes: number): Promise<string | null>;
}

/** Something that could not be read or understood; becomes an entry of the report's `problems`. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
  readonly severity: 'error' | 'warning' | 'notice' | 'off';
  /** What it is about, where that has a name of its own. */
  readonly what?: 'template-not-read' | 'kustomize-not-rendered';
}
