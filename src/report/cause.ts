import { isAboutHost, type RuleId } from '../rules/rule-table.js';
import type { Severity } from '../rules/verdict.js';
import type { WayOut } from '../rules/way-out.js';
import { inWords } from '../words/list.js';
import { compare } from './finding.js';
import { severityRank } from './titles.js';
import type { Way } from './ways.js';

/** A line that a cause is about. Lines are 1-based, 0 where it is the file as a whole; no file where it is the run. */
export interface CausePlace {
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
}

/**
 * One thing to act on, as every format tells it: what is wrong where, what to do, why. Equal ones of several places are
 * one. All texts are plain and hold what others wrote: each format makes them harmless for where it prints them.
 */
export interface Cause {
  readonly severity: Severity;
  /** null for a problem of the check itself. */
  readonly rule: RuleId | null;
  readonly places: readonly CausePlace[];
  /** `servercore:ltsc2025 will not run on ltsc2022 and prod`, without a full stop. */
  readonly claim: string;
  /** The images that the claim is about and what it says of them, where builds of one image for several releases share it. */
  readonly siblings: { readonly images: readonly string[]; readonly happens: string } | null;
  /** What to do first, one for each kind of host; empty where nothing can be named. */
  readonly fixes: readonly WayOut[];
  /** What else would do. */
  readonly others: readonly string[];
  /** One or two sentences; empty where the claim says it all. */
  readonly why: string;
  /** What engines print, for those who search for it. */
  readonly errors: readonly string[];
  /** Whole lines for a file, beside the ways that speak of them. */
  readonly paste: readonly Way[];
  /** The rule's page; empty where there is none. */
  readonly docs: string;
  /** It is in the baseline. */
  readonly known: boolean;
}

/** Of a claim, so that it stays a sentence. */
export const NAMED_IMAGES = 3;

/** What is said of a host is said once, wherever something is built or run on it. */
export function joinHosts(causes: readonly Cause[]): Cause[] {
  const isOfHost = ({ rule }: Cause): boolean => rule !== null && isAboutHost(rule);
  return [...join(causes.filter(isOfHost)), ...causes.filter((cause) => !isOfHost(cause))];
}

/** What is equal but for its places is one, with all of them. */
export function join(causes: readonly Cause[]): Cause[] {
  const joined = new Map<string, Cause & { readonly places: CausePlace[]; readonly seen: Set<string> }>();
  // Causes of one kind share what is to be done, and with it all that is said.
  const said = new Map<Cause['fixes'], string>();
  for (const cause of causes) {
    const { severity, rule, claim, fixes, others, known } = cause;
    const { siblings } = cause;
    const why = (rule !== null && isAboutHost(rule)) || siblings !== null ? '' : cause.why;
    const about = siblings === null ? [claim, others] : [siblings.happens];
    const text = said.get(fixes) ?? JSON.stringify([severity, rule, about, fixes, why]);
    said.set(fixes, text);
    const key = `${text}${known}`;
    const before = joined.get(key);
    const one = before === undefined ? { ...cause, places: [], seen: new Set<string>() } : withImages(before, siblings);
    joined.set(key, one);
    for (const place of cause.places) {
      const where = `${place.line} ${place.file}`;
      if (!one.seen.has(where)) one.places.push(place);
      one.seen.add(where);
    }
  }
  return [...joined.values()].map(({ seen: _, ...cause }) => ({
    ...cause,
    fixes: cause.places.length > 1 ? waysOfSeveral(cause.fixes) : cause.fixes,
  }));
}

/** Where several builds are told of at once. */
export function waysOfSeveral(ways: readonly WayOut[]): readonly WayOut[] {
  return ways.map((way) => (way.ofSeveral === undefined ? way : { ...way, text: way.ofSeveral }));
}

/** Of several images, why is told by what engines print. */
function withImages<C extends Cause>(one: C, siblings: Cause['siblings']): C {
  if (siblings === null || one.siblings === null) return one;
  const images = [...new Set([...one.siblings.images, ...siblings.images])];
  if (images.length === one.siblings.images.length) return one;
  const { happens } = siblings;
  return {
    ...one,
    siblings: { images, happens },
    claim: `${inWords(images, { most: NAMED_IMAGES })} ${happens}`,
    why: '',
  };
}

export function worstFirst(a: Cause, b: Cause): number {
  const [one, other] = [a.places[0]!, b.places[0]!];
  return (
    severityRank(a.severity) - severityRank(b.severity) ||
    compare(one.file, other.file) ||
    one.line - other.line ||
    compare(a.rule ?? '', b.rule ?? '')
  );
}
