import type { BuildHost } from '../find/plan.js';
import type { Judgement } from '../rules/rules.js';
import type { NoWindowsImage, Subject } from '../rules/windows-image.js';
import type { Host } from '../windows/host.js';
import type { BaseImage, Resolution } from './base-image.js';
import type { OperatingSystem } from './operating-system.js';
import type { Standings } from './verified-advice.js';

/** One base image, ready to be judged. */
export interface Judgeable {
  readonly base: BaseImage;
  readonly resolved: Resolution;
  readonly os: OperatingSystem;
  readonly role: 'final' | 'build';
  /** Whether a Dockerfile stands on it; else it is run as it is, and no builder decides anything. */
  readonly built: boolean;
  readonly buildHost: BuildHost | null;
  /** Set where it has no image for Windows and a machine that is known to be Windows pulls it all the same. */
  readonly noWindows: NoWindowsImage | null;
  readonly given: GivenArguments;
  /** Day of the run, YYYY-MM-DD. */
  readonly today: string;
  readonly standings: Standings;
}

/** What is known of the build arguments that a base depends on. */
export interface GivenArguments {
  /** A build was read, so that a default stands where it gives no other value. */
  readonly declared: boolean;
  /** Arguments of the base that are given with a value which nobody can know before the build: name -> what was written. */
  readonly unknown: ReadonlyMap<string, string>;
  /** Where they are given, `file:line`. */
  readonly places: readonly string[];
  /** `file:line` of what may build it with other values than its defaults; null where nothing is known to. */
  readonly likelyBuilder: string | null;
}

/** Where nothing is built. */
export const NOTHING_GIVEN: GivenArguments = {
  declared: false,
  unknown: new Map(),
  places: [],
  likelyBuilder: null,
};

/** What came out for one host, before it is put into words. */
export interface Judged {
  readonly host: Host;
  readonly choice: Choice;
  readonly subject: Subject;
  readonly judgement: Judgement;
}

/** What one host is judged with: one subject, or several of which it gets one (a list of unknown order). */
export interface Choice {
  readonly subjects: readonly Subject[];
  /** os.version of the selected entry; null where none was, or which one is not known. */
  readonly selected: string | null;
  /** The answer rests on a built-in table of what the tag lists. */
  readonly fromTable: boolean;
  /** The list names no version for the selected entry. */
  readonly unlisted: boolean;
  /** The building machine that chose from the list, where it is another than the host. */
  readonly chosenBy: string | null;
}
