import type { Isolation } from '../../windows/host.js';
import type { DeclaredBuild } from '../declared.js';

export type Shell = 'bash' | 'sh' | 'pwsh' | 'powershell' | 'cmd';

/** The text of one `run:` step and what is known of where it runs. */
export interface Script {
  /** `${{ }}` are already replaced: by their value, or by a mark of unknown.ts where nobody knows it. */
  readonly text: string;
  readonly shell: Shell;
  /** Names as written; values may hold marks. */
  readonly env: ReadonlyMap<string, string>;
  /** Each variable of `env` is a variable of PowerShell too: `$NAME` beside `$env:NAME`. */
  readonly ownVariables?: boolean;
  /** Working directory relative to the workspace (`''` is the root); may hold marks. */
  readonly folder: string;
}

/** What a `docker build` says of its build; all of it is known but what `unknownArgs` names. */
export type CommandBuild = Omit<DeclaredBuild, 'host' | 'declaredBy'>;

/** The environment of a command: what bake and compose files fill their variables from. */
export interface Environment {
  /** Variables with a known value. */
  readonly variables: ReadonlyMap<string, string>;
  /** Variables that are set to what nobody knows: name -> what was written. */
  readonly unknownVariables: ReadonlyMap<string, string>;
}

/**
 * `docker compose build`, `up`, `create` and `run`: all of them build (the last three what is not there yet), all but the
 * first start containers. Paths are relative to the workspace and normalised.
 */
export interface ComposeCommand extends Environment {
  readonly kind: 'compose';
  readonly verb: 'build' | 'up' | 'create' | 'run';
  /** false with `--no-build`: what is started must be there. */
  readonly builds: boolean;
  /** See `Builder`. */
  readonly elsewhere: string | null;
  readonly line: number;
  /** `-f`, in order; empty where none is given (the default files of `folder`, or COMPOSE_FILE). */
  readonly files: readonly string[];
  /** `--project-directory`. */
  readonly projectFolder: string | null;
  /** `--env-file`, in order. */
  readonly envFiles: readonly string[];
  /** `--profile`. */
  readonly profiles: readonly string[];
  /** Services named in the call; empty for all. */
  readonly services: readonly string[];
  readonly buildArgs: ReadonlyMap<string, string>;
  readonly unknownArgs: ReadonlyMap<string, string>;
  /** Working directory. */
  readonly folder: string;
  /** See `Start`. */
  readonly conditional?: true;
}

/** `docker buildx bake`. Paths are relative to the workspace and normalised. */
export interface Bake extends Environment {
  readonly kind: 'bake';
  readonly line: number;
  /** `-f`, in order; empty where none is given (the default files of `folder`). */
  readonly files: readonly string[];
  /** Targets and groups named in the call; empty for `default`. */
  readonly targets: readonly string[];
  /** `--set`, as written: `*.args.VERSION=1`. */
  readonly set: readonly string[];
  readonly folder: string;
  /** See `Builder`. */
  readonly elsewhere: string | null;
}

/** `docker run`, `docker create` and `docker pull`: an image that the machine of the step starts, or at least fetches. */
export interface Start {
  readonly kind: 'start';
  readonly verb: 'run' | 'create' | 'pull';
  readonly line: number;
  /** The image; null where a part of it is not known before the run. */
  readonly image: string | null;
  /** The same with marks for those parts; null where not even the word is known that names it. */
  readonly marked: string | null;
  /** The image as it was written, at most 200 characters, for messages. */
  readonly written: string;
  /** `--isolation`; null where none is given (`default` too), or where it is not known. */
  readonly isolation: Isolation | null;
  /** `--platform`; null where none is given, or where it is not known. */
  readonly platform: string | null;
  /** What says that it is not the machine of the step that does it; null where nothing does. */
  readonly elsewhere: string | null;
  /** The script may leave it out, by a condition that is not followed. */
  readonly conditional?: true;
}

/** `docker tag` (with `source`) and `docker push`, where the names are known. */
export interface Named {
  readonly kind: 'tag' | 'push';
  readonly line: number;
  readonly source: string | null;
  readonly image: string;
}

/** `make`: what it does its makefile says. Texts may hold marks. */
export interface Make extends Environment {
  readonly kind: 'make';
  readonly line: number;
  /** false: in a language that is not read (nmake), or with lines on the command line. */
  readonly readable: boolean;
  /** Where it looks for its makefile (`-C`), relative to the workspace. */
  readonly folder: string;
  /** `-f`, relative to `folder`; null for the default names. */
  readonly file: string | null;
  /** Empty: the first target. null where one is not known before the run. */
  readonly goals: readonly string[] | null;
  /** `NAME=value` of the call, which beats what the makefile says. */
  readonly overrides: ReadonlyMap<string, string>;
}

/** A command of a script that builds images. `line` is 0-based in the script: where the word `docker` stands. */
export type BuildCommand =
  | { readonly kind: 'build'; readonly line: number; readonly build: CommandBuild }
  | ComposeCommand
  | Bake
  | UnreadCommand;

/** A command that may run a script of the repository. Its text may hold marks, like its folder. */
export interface ScriptCall {
  readonly kind: 'script';
  readonly line: number;
  readonly text: string;
  /** Where it is run, relative to the workspace. */
  readonly folder: string;
}

/** A command of docker that is about images, in a script, or one that may come to that by another file. */
export type Command = BuildCommand | Start | Named | Make | ScriptCall;

/** A build in form whose arguments nobody can know, or that could not be read. */
export interface UnreadCommand {
  readonly kind: 'unread';
  readonly line: number;
  /** One sentence for a person. */
  readonly message: string;
  readonly dockerfile: string | null;
}
