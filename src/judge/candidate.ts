import type { Frozen, ImageReference, ResolvedImage } from '../resolve/image.js';
import { formatReference, parseReference } from '../resolve/reference.js';
import { isKnownTag, sameImages } from '../resolve/retag.js';
import { describeReference } from '../resolve/tag.js';
import { judge } from '../rules/rules.js';
import type { Verdict } from '../rules/verdict.js';
import type { WindowsImage } from '../rules/windows-image.js';
import type { Host } from '../windows/host.js';
import { parseWindowsVersion, type WindowsVersion } from '../windows/version.js';
import { isWindows } from './base-image.js';
import type { Demand } from './demand.js';
import type { Judgeable } from './judged.js';
import { architectureOf } from './subject.js';
import type { Consequence, Fellow, Surroundings } from './surroundings.js';

/** What of a run decides on a tag: the day, and what registries said. */
type Known = Pick<Judgeable, 'today' | 'standings'>;

/** Whom a base that changes along would not serve. */
type Failing = Pick<Demand, 'host' | 'use'>;

/** A tag of the same image for another Windows release, judged on all hosts that depend on it. */
export interface Candidate {
  readonly reference: ImageReference;
  readonly build: number;
  /** The tables or the registry know it; else only its name speaks for it. */
  readonly known: boolean;
  /** Not offered before a registry has said that it is there: the tables know its publisher, but not this tag. */
  readonly unproven: boolean;
  /** One revision for good, which no update reaches. */
  readonly pinned: boolean;
  /** Set where its publisher does not build it any more. */
  readonly frozen: Frozen | null;
  /** One verdict for each host that the base is judged on, in their order. */
  readonly verdicts: readonly Verdict[];
  /** On how many hosts it fits, and on how many of them it runs. */
  readonly fitting: number;
  readonly running: number;
  readonly written: Consequence;
  /** Hosts that it would not serve, by itself or by what changes along with it. */
  readonly failing: readonly Failing[];
  /** Other references that it rests on. */
  readonly fellows: readonly ImageReference[];
}

export function fits(verdict: Verdict | undefined): boolean {
  return verdict === 'runs' || verdict === 'at-risk';
}

/** Whether a tag serves a host; Docker's default on Windows 10 and 11 is Hyper-V isolation. */
export function serves(verdict: Verdict, host: Host): boolean {
  return fits(verdict) || (verdict === 'hyperv-only' && host.isolationAssumed === true);
}

/**
 * A tag, by each way in which it can be written; none for one that is not there, is not of that build, or is what stands
 * there now.
 */
export function candidatesOf(
  image: Judgeable,
  preferred: ImageReference,
  build: number,
  pinned: boolean,
  hosts: readonly Host[],
  around: Surroundings | null,
): readonly Candidate[] {
  return waysToWrite(preferred, image, around).flatMap(({ reference, written }) => {
    const text = formatReference(reference);
    const holds = windowsBehind(text, image);
    if (text === image.base.text || around?.taken.has(text) || holds?.build !== build) return [];
    const verdicts = hosts.map((host) => judge(holds, host).verdict);
    const own = hosts.flatMap((host, index) => (serves(verdicts[index]!, host) ? [] : [{ host, use: 'run' as const }]));
    return {
      reference,
      build,
      pinned,
      unproven: false,
      frozen: describeReference(reference, image.today).frozen,
      known: image.standings.of(reference).kind === 'found' || isKnownTag(reference, image.today),
      verdicts,
      fitting: verdicts.filter(fits).length,
      running: verdicts.filter((verdict) => verdict === 'runs').length,
      written,
      failing: [...own, ...failingIn(written, image)],
      fellows: distinct(written.fellows.map(({ becomes }) => becomes)).flatMap((text) => parseReference(text) ?? []),
    };
  });
}

interface Writable {
  readonly reference: ImageReference;
  readonly written: Consequence;
}

/**
 * Of the names of one image the first that can be written where the tag stands (`ltsc\${YEAR}` becomes ltsc2019, and
 * never 1809); and a FROM that no longer shares its argument, where that is none or does not serve all that share it.
 */
function waysToWrite(preferred: ImageReference, known: Known, around: Surroundings | null): readonly Writable[] {
  const text = formatReference(preferred);
  if (around === null)
    return [{ reference: preferred, written: { by: 'from', name: null, value: text, at: null, fellows: [] } }];
  for (const reference of sameImages(preferred)) {
    const written = around.after(formatReference(reference));
    if (written === null || written.fellows.some((fellow) => isLost(fellow, known))) continue;
    if (written.by !== 'default' || failingIn(written, known).length === 0) return [{ reference, written }];
    return [
      { reference, written },
      { reference: preferred, written: around.alone(text) },
    ];
  }
  return [{ reference: preferred, written: around.alone(text) }];
}

/** A base of which the Windows version is known now, and then there would be none. */
function isLost({ was, becomes }: Fellow, known: Known): boolean {
  return windowsBehind(was, known) !== null && windowsBehind(becomes, known) === null;
}

function failingIn({ fellows }: Consequence, known: Known): readonly Failing[] {
  return fellows.filter((fellow) => !servesAsFellow(fellow, known));
}

function servesAsFellow(fellow: Fellow, known: Known): boolean {
  const { host, becomes, use } = fellow;
  const holds = windowsBehind(becomes, known);
  // Of what nothing was known before, nothing has to be known now.
  if (!holds || host.build === null) return !isLost(fellow, known);
  const { verdict } = judge(holds, host);
  return serves(verdict, host) || (use === 'pull' && verdict !== 'cannot-run');
}

const behind = new WeakMap<Known['standings'], Map<string, WindowsImage | null>>();

/** The same by its text, once for all builds; null also for what is no reference. */
function windowsBehind(text: string, known: Known): WindowsImage | null {
  const answers = behind.get(known.standings) ?? new Map<string, WindowsImage | null>();
  behind.set(known.standings, answers);
  let answer = answers.get(text);
  if (answer === undefined) {
    const reference = parseReference(text);
    answer = reference && windowsOf(reference, known);
    answers.set(text, answer);
  }
  return answer;
}

/** The one Windows image that a tag stands for, by its registry or its name; null where none is known, or there is no such tag. */
function windowsOf(reference: ImageReference, { today, standings }: Known): WindowsImage | null {
  const standing = standings.of(reference);
  if (standing.kind === 'missing') return null;
  const knowledge = describeReference(reference, today);
  const [variant] = knowledge.image?.list === 'single' ? knowledge.image.variants : [];
  const claimed = knowledge.claims === null ? null : { build: knowledge.claims, revision: null };
  const named = variant ? parseWindowsVersion(variant.osVersion ?? '') : claimed;
  if (!named) return null;
  const real = standing.kind === 'found' ? onlyVersion(standing.image) : null;
  const floatsUntil = knowledge.floatsUntil === 'current' ? today : knowledge.floatsUntil;
  return {
    kind: 'image',
    ...(real ?? named),
    floatsUntil: real === null ? floatsUntil : null,
    architecture: variant?.architecture ?? architectureOf((real ?? named).build),
    flavour: knowledge.flavour,
  };
}

/** What a registry says a tag holds, where that is one Windows image. */
function onlyVersion({ variants }: ResolvedImage): WindowsVersion | null {
  const windows = variants.filter(isWindows);
  return windows.length === 1 ? parseWindowsVersion(windows[0]?.osVersion ?? '') : null;
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
