import type { Host } from '../windows/host.js';
import type { EngineError } from './engine-errors.js';
import type { PatchLine } from './patch-lines.js';
import type { Severity, Verdict } from './verdict.js';
import type { WayOut } from './way-out.js';
import type { WaysOut } from './ways-out.js';
import type { Subject } from './windows-image.js';

/** All that is said of a rule, in one place; its condition is in rules.ts (a note's in judge/notes.ts). */
interface RuleRecord<Id extends string> {
  readonly id: Id;
  /** The default; a rule with several verdicts has the severity of the verdict it gives. */
  readonly severity: Severity;
  /** A few words, for titles: `Image is older than the host`. */
  readonly name: string;
  /** One line without a full stop: when it applies. */
  readonly title: string;
  /** Whether it is about a host whatever the image: then it is said once, not at each image. */
  readonly about?: 'host';
  /** docs/rules/ID.md. */
  readonly page: RulePage;
}

/** A rule that decides a verdict. */
export interface DecidingRecord<Id extends string = string> extends RuleRecord<Id> {
  readonly kind: 'decides';
  /** What happens, where and why, for somebody new to Windows containers: sentences without line breaks and ways out. */
  readonly say: (saying: Saying) => string;
  /** What is wrong, without a full stop, where `IMAGE will not run on HOSTS` and the like do not say it. */
  readonly claim?: (image: string, hosts: string) => string;
  /** What engines print, the likeliest first, because that is what people search for; they stand beside the words. */
  readonly errors: (saying: Saying) => readonly EngineError[];
  /** Whether another Windows release of the image or host mends it, or another revision of the same build. */
  readonly mends: 'release' | 'revision' | 'nothing';
  /** What can be done, best first; `out` is what was found to mend it, null where nothing was. */
  readonly ways: (saying: Saying, out: WaysOut | null) => readonly WayOut[];
}

/** An advice rule: said beside a verdict, which it never changes. */
export interface NoteRecord<Id extends string = string> extends RuleRecord<Id> {
  readonly kind: 'note';
  /** One or two sentences without line breaks. */
  readonly say: (facts: NoteFacts) => string;
}

/** A rule about where a workload lands, over all verdicts of its containers. */
export interface PlacementRecord<Id extends string = string> extends RuleRecord<Id> {
  readonly kind: 'places';
}

/** What a message speaks of. */
export interface Saying {
  /** The image reference as people write it. */
  readonly reference: string;
  readonly subject: Subject;
  readonly host: Host;
  readonly verdict: Verdict;
  /** The line that was crossed, for image-patched-past-host. */
  readonly line: PatchLine | null;
}

/** Facts that notes speak of; each note uses its own. */
export interface NoteFacts {
  readonly reference: string;
  readonly host: Host;
  /** `10.0.17763.5329` of the image. */
  readonly imageVersion?: string;
  /** A date (YYYY-MM-DD): end of support, or of the table; with a word before it where it is a beginning. */
  readonly date?: string;
  /** A repository, or builds listed, or names of ARGs. */
  readonly names?: readonly string[];
  /** Tags of one release each that stand for entries of a list. */
  readonly pins?: readonly string[];
  /** `file:line` of what may build it otherwise. */
  readonly builder?: string;
  /** The address of a page. */
  readonly source?: string;
}

/** What the page of a rule says beyond the table of rules. All texts are Markdown of one paragraph: only code and emphasis. */
interface RulePage {
  /** Two or three sentences for somebody new to Windows containers. */
  readonly meaning: string;
  /** What engines print where the rule is not heeded, word for word; empty where nothing is printed. */
  readonly errors: readonly QuotedError[];
  /** At least one for each verdict that the rule gives. */
  readonly examples: readonly RuleExample[];
  /** Best first; empty where nothing is to be done. */
  readonly waysOut: readonly WayToPaste[];
  readonly sources: readonly Source[];
}

export interface QuotedError {
  readonly text: string;
  /** Who prints it, and when. */
  readonly when: string;
}

/** A check, and what comes of it. The tests run every one. */
export interface RuleExample {
  readonly dockerfile: string;
  readonly target: string;
  readonly buildHost?: string;
  /** Label of the runner of a job that builds it: the machine that builds. */
  readonly runner?: string;
  /** Arguments that the build gives with values that are not known: name -> what was written. */
  readonly unknownArgs?: Readonly<Record<string, string>>;
  /** The day of the run, YYYY-MM-DD, where the answer depends on it. */
  readonly asOf?: string;
  /** os.version of each Windows image that the registry lists, in its order, `linux` for one of Linux; without it the reference's text counts. */
  readonly registry?: readonly string[];
  /** A tag of which the registry says that there is none. */
  readonly missing?: string;
  readonly verdict: Verdict;
  /** Of the rule; the table's where it is not said. */
  readonly severity?: Severity;
}

export interface WayToPaste {
  readonly text: string;
  readonly paste?: readonly [language: 'dockerfile' | 'shell' | 'text' | 'yaml', lines: string];
}

export interface Source {
  readonly name: string;
  readonly url: string;
}
