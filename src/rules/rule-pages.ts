import { BUILD_PAGES } from './rule-pages-build.js';
import { ISOLATION_PAGES } from './rule-pages-isolation.js';
import { NOTE_PAGES } from './rule-pages-notes.js';
import { REVISION_PAGES } from './rule-pages-revision.js';
import { UNKNOWN_PAGES } from './rule-pages-unknown.js';
import type { RuleId, Severity, Verdict } from './verdict.js';

/** What the page of a rule says beyond the table of rules. All texts are Markdown of one paragraph: only code and emphasis. */
export interface RulePage {
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
  /** The day of the run, YYYY-MM-DD, where the answer depends on it. */
  readonly asOf?: string;
  /** os.version of each Windows image that the registry lists, in its order; without it the reference's text counts. */
  readonly registry?: readonly string[];
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

const PAGES: Readonly<Record<RuleId, RulePage>> = {
  ...UNKNOWN_PAGES,
  ...BUILD_PAGES,
  ...ISOLATION_PAGES,
  ...REVISION_PAGES,
  ...NOTE_PAGES,
};

export function rulePage(id: RuleId): RulePage {
  return PAGES[id];
}
