import type { DecidingRule, NoteRule } from '../rules/rule-table.js';
import type { Severity, Verdict } from '../rules/verdict.js';
import type { WayOut } from '../rules/way-out.js';
import type { Edition, Engine, Isolation } from '../windows/host.js';

export interface Totals {
  /** Images in all builds, one for each reference and role. */
  readonly images: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
}

export interface ReportedHost {
  readonly name: string;
  readonly build: number | null;
  readonly revision: number | null;
  readonly edition: Edition | null;
  readonly isolation: Isolation | null;
  readonly engine: Engine | null;
  /** Only on hosts that are here because they build. */
  readonly use?: 'build';
}

export interface ReportedBuild {
  readonly dockerfile: string;
  readonly stage: string | null;
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly buildHost: ReportedHost | null;
  readonly declaredBy: { readonly file: string; readonly line: number } | null;
  /** `--platform` of the build, where it gives one. */
  readonly platform?: string;
  /** Arguments that are given with a value that nobody can know before the build: name -> what was written. */
  readonly unknownArgs?: Readonly<Record<string, string>>;
  /** Where arguments are given their values (`in Makefile:2`); not part of the JSON report. */
  readonly argsAt?: ReadonlyMap<string, string>;
  readonly stages: readonly ReportedStage[];
  readonly images: readonly ReportedImage[];
}

export interface ReportedStage {
  readonly index: number;
  readonly line: number;
  readonly endLine: number;
  readonly alias: string | null;
  readonly platform: string | null;
  readonly written: string;
  readonly from: string | null;
  readonly fromStage: number | null;
  readonly runs: boolean;
}

export interface ReportedImage {
  /** After expansion; as written where that failed. */
  readonly reference: string;
  readonly written: string;
  readonly line: number;
  readonly endLine: number;
  readonly role: 'final' | 'build';
  readonly resolved: {
    readonly by: 'registry' | 'daemon' | 'tag' | 'none';
    readonly digest: string | null;
    readonly floating: boolean;
    readonly variants: readonly {
      readonly os: string;
      readonly architecture: string | null;
      readonly osVersion: string | null;
    }[];
  };
  readonly results: readonly Result[];
}

/** One image on one host. */
export interface Result {
  readonly target: string;
  /** The os.version of the image that the host's engine selects; null where there is none or it is not known. */
  readonly selected: string | null;
  readonly verdict: Verdict;
  readonly rule: DecidingRule;
  readonly severity: Severity;
  /** What, where and why, for a person. Plain text, several sentences, no line breaks. */
  readonly message: string;
  /** What can be done, best first; empty where nothing can be named. The JSON report has the texts alone. */
  readonly ways: readonly WayOut[];
  /** What engines print in this case, as people search for it; empty where they print nothing of their own. */
  readonly errors: readonly string[];
  readonly notes: readonly Note[];
  readonly advice: Advice | null;
  readonly docs: string;
  /**
   * Of `hyperv-only` on Windows 10 or 11 where no isolation was said: Docker's default there, Hyper-V isolation, runs it.
   * The severity is then `notice` at most, and `compatible` does not count it.
   */
  readonly runsByDefault?: true;
  readonly ignored?: Ignored;
  /** It was in the baseline; the severity is then `notice`. */
  readonly known?: true;
  /**
   * Of one of several builds of an image. `served`: another one runs there, so that this one need not (the severity is
   * `off`); `to-add`: none does, so that one is to be added; `of-no-use`: another one runs there, and this one nowhere.
   */
  readonly variant?: 'served' | 'to-add' | 'of-no-use';
}

export interface Note {
  readonly rule: NoteRule;
  readonly severity: Severity;
  readonly message: string;
  /** `file:line` of what may build it in another way and was not read; not part of the JSON report. */
  readonly builder?: string;
  readonly ignored?: Ignored;
  readonly known?: true;
}

/** Present where somebody decided not to act on it; the severity is then `off`. */
export interface Ignored {
  readonly reason: string | null;
  /** Where that is declared: `file:line:column`, or an input's name and entry. */
  readonly where: string;
}

export interface Advice {
  /** Whole references to write instead, best first. */
  readonly baseImages: readonly string[];
  /** Whether Hyper-V isolation is a way out on this host. */
  readonly hyperv: boolean;
  /** Where in a cluster the image as it is would run; whether the host is of one or not. */
  readonly nodeSelector: Readonly<Record<string, string>> | null;
}

export interface ReportedProblem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
  readonly severity: Severity;
  /** What it is about, where that has a name of its own. */
  readonly what?: 'template-not-read' | 'kustomize-not-rendered';
  readonly known?: true;
}
