/** A Dockerfile, read as BuildKit reads it. Knows nothing of Windows, images or the network. */
export interface Dockerfile {
  readonly escape: '\\' | '`';
  /** The `# syntax=` directive's value. */
  readonly syntax: string | null;
  /** ARG instructions before the first FROM, in order; one ARG line may give several. */
  readonly globalArgs: readonly Arg[];
  readonly stages: readonly Stage[];
  /** Comments for this tool that belong to no FROM: an instruction of a stage, or the end of the file, comes first. */
  readonly strayDirectives: readonly Comment[];
}

/** A comment that begins with `windows-container-compat:`, any case. Parser directives (`# escape=`) are none. */
export interface Comment {
  /** 1-based. */
  readonly line: number;
  /** All after the `#`, trimmed. */
  readonly text: string;
}

export interface Arg {
  readonly name: string;
  /** The default as written, quotes kept; null where there is none. */
  readonly value: string | null;
  /** 1-based first and last physical line of the instruction. */
  readonly line: number;
  readonly endLine: number;
}

export interface Stage {
  readonly index: number;
  /** 1-based first and last physical line of the FROM. */
  readonly line: number;
  readonly endLine: number;
  /** The base word as it stands in the file: quotes and variables kept, flags left out. */
  readonly written: string;
  /** Lower-cased, null where there is none. */
  readonly alias: string | null;
  /** Value of `--platform`, outer quotes removed, variables kept. */
  readonly platform: string | null;
  /** Everything after the FROM up to the next one. */
  readonly instructions: readonly Instruction[];
  /**
   * Comments for this tool between the instruction before and the FROM, or within the FROM's own lines; before the first
   * FROM all of them, for only ARGs stand there.
   */
  readonly directives: readonly Comment[];
}

/** One instruction, continuation lines joined. */
export interface Instruction {
  /** Upper case. */
  readonly keyword: string;
  /** All after the keyword, flags included, trimmed. For ONBUILD: the inner instruction's; `onbuild` is then true. */
  readonly rest: string;
  readonly line: number;
  readonly endLine: number;
  readonly onbuild: boolean;
  /** Bodies of its heredocs, LF line ends; leading tabs are dropped where `<<-` asks for it. */
  readonly heredocs: readonly string[];
}

/** Why BuildKit would refuse the file, in its words where they help, and where (1-based line). */
export interface Refusal {
  readonly line: number;
  readonly message: string;
  /** It is a limit of ours that stops here, where BuildKit would go on. */
  readonly limit?: true;
}

export type ParseResult =
  | { readonly ok: true; readonly dockerfile: Dockerfile }
  | {
      readonly ok: false;
      readonly refusal: Refusal;
      /** The `# syntax=` directive's value: another frontend may well accept what BuildKit's own refuses. */
      readonly syntax?: string | null;
    };

/** What a build is called with. */
export interface BuildRequest {
  readonly buildArgs: ReadonlyMap<string, string>;
  /** `--target`: an alias, any case; null for the last stage. */
  readonly targetStage: string | null;
  /** The classic builder executes every stage up to the target; BuildKit only those the target reaches. */
  readonly builder: 'classic' | 'buildkit';
  /** BUILDPLATFORM, TARGETPLATFORM and their parts where known (BuildKit only; the classic builder has none). */
  readonly platformArgs: ReadonlyMap<string, string>;
  /** `--platform` of the build: of the bases that say none of their own. */
  readonly platform: string | null;
}

/** A stage after expansion, in one build. */
export interface EvaluatedStage {
  readonly stage: Stage;
  /** The base after expansion; null where that failed (`problem` says why). */
  readonly from: string | null;
  /** Why the base or the `--platform` can't be expanded; with a `from` it is the platform that failed. */
  readonly problem: string | null;
  /**
   * Variables in the base that have no value and no default in the expression itself, in order; through ARGs that are
   * built from them, too. Under BuildKit also the platform variables whose value is not known here.
   */
  readonly unset: readonly string[];
  /** Those of them that no ARG before the first FROM declares, so that no build argument can reach them. */
  readonly undeclared: readonly string[];
  /** Global ARGs whose default decides the base because no build argument was given, in order (through other ARGs too). */
  readonly defaultedArgs: readonly string[];
  /** Build arguments that decide the base, in order. */
  readonly givenArgs: readonly string[];
  /** Index of the earlier stage that the base names, else null. */
  readonly fromStage: number | null;
  /**
   * `--platform` after expansion, else that of the build; null where there is none, or where it has a value that is not known. Where only the
   * part after the os is not known (`windows/$TARGETARCH`), the os alone.
   */
  readonly platform: string | null;
  /** Whether the stage executes a RUN: one of its own, or an ONBUILD RUN of the earlier stage that it starts from. */
  readonly runs: boolean;
  /** Whether this build executes the stage. */
  readonly executed: boolean;
}

export type Evaluation =
  | {
      readonly ok: true;
      readonly stages: readonly EvaluatedStage[];
      /** Index of the target stage. */
      readonly target: number;
    }
  | { readonly ok: false; readonly line: number; readonly message: string };
