import type { ImageReference, ResolvedImage } from '../resolve/image.js';
import { formatReference, parseReference } from '../resolve/reference.js';
import { isKnownTag, pinnedTag, pinRevision, retag, unprovenTag, windowsTag } from '../resolve/retag.js';
import { describeReference } from '../resolve/tag.js';
import { judge } from '../rules/rules.js';
import type { Verdict } from '../rules/verdict.js';
import type { BetterTag } from '../rules/ways-out.js';
import type { Host } from '../windows/host.js';
import { releases } from '../windows/releases.js';
import { newestRevisionAtMost } from '../windows/updates.js';
import { parseWindowsVersion, type WindowsVersion } from '../windows/version.js';
import { isWindows } from './base-image.js';
import type { Judgeable } from './judged.js';

/** Tags of one image that are asked for although nothing says that they exist. */
const MOST_UNPROVEN = 3;

/** A tag of the same image for another Windows release, judged on all hosts of the image. */
export interface Candidate {
  readonly reference: ImageReference;
  readonly build: number;
  /** The tables or the registry know it; else only its name speaks for it. */
  readonly known: boolean;
  /** Not offered before a registry has said that it is there: the tables know its publisher, but not this tag. */
  readonly unproven: boolean;
  /** One revision for good, which no update reaches. */
  readonly pinned: boolean;
  /** One verdict for each host, in their order. */
  readonly verdicts: readonly Verdict[];
  /** On how many hosts it fits, and on how many of them it runs. */
  readonly fitting: number;
  readonly running: number;
}

/** What might be written instead of a base: its reference changed in nothing but its Windows part, for each release. */
export function candidatesFor(image: Judgeable, hosts: readonly Host[]): readonly Candidate[] {
  const { reference } = image.base;
  return reference ? publishedBuilds().flatMap((build) => candidates(image, reference, build, hosts)) : [];
}

/**
 * The candidate that fits `host`, and the most of the other hosts, judged by the same rules. One that is at risk on `host`
 * only where none runs there; null where none is known to fit. `asked`: the tags to be looked up before that is certain.
 */
export function betterTag(
  all: readonly Candidate[],
  host: Host,
  hosts: readonly Host[],
): { readonly better: BetterTag | null; readonly asked: readonly ImageReference[] } {
  const here = hosts.indexOf(host);
  const fitting = all
    .filter((each) => fits(each.verdicts[here]))
    .sort((a, b) => rank(b, here) - rank(a, here) || Number(a.pinned) - Number(b.pinned) || b.build - a.build);
  const at = fitting.findIndex(({ unproven }) => !unproven);
  const better = at < 0 ? fitting : fitting.slice(0, at);
  const asked = better.slice(0, MOST_UNPROVEN).map(({ reference }) => reference);
  const best = fitting[at];
  if (!best) return { better: null, asked };
  const named = (verdict: Verdict): string[] =>
    hosts.filter((_, index) => best.verdicts[index] === verdict).map(({ name }) => name);
  return {
    better: {
      text: formatReference(best.reference),
      known: best.known,
      runsOn: named('runs'),
      atRiskOn: named('at-risk'),
    },
    asked: [...asked, best.reference],
  };
}

function fits(verdict: Verdict | undefined): boolean {
  return verdict === 'runs' || verdict === 'at-risk';
}

/** That it runs on the host itself counts most, then how many hosts it fits, then on how many of them it runs. */
function rank({ verdicts, fitting, running }: Candidate, here: number): number {
  const base = verdicts.length + 1;
  return (verdicts[here] === 'runs' ? base * base : 0) + fitting * base + running;
}

/** The release tag of a build, and of a base image the newest revision that each host of that build has caught up with. */
function candidates(
  image: Judgeable,
  reference: ImageReference,
  build: number,
  hosts: readonly Host[],
): readonly Candidate[] {
  const released = otherTag(image, reference, build);
  const found = released ? [candidate(image, released, build, false, hosts)] : [];
  const unproven = released ? null : unprovenTag(reference, build, image.today);
  const asked = unproven && candidate(image, unproven, build, false, hosts);
  if (asked) found.push({ ...asked, unproven: !asked.known });
  for (const revision of revisionsOn(hosts, build)) {
    const pinned = pinRevision(reference, { build, revision });
    if (pinned) found.push(candidate(image, pinned, build, true, hosts));
  }
  return found.filter((each) => each !== null);
}

function revisionsOn(hosts: readonly Host[], build: number): Iterable<number> {
  const revisions = hosts.flatMap((host) =>
    host.build === build && host.revision !== null ? (newestRevisionAtMost(build, host.revision) ?? []) : [],
  );
  return new Set(revisions);
}

function candidate(
  image: Judgeable,
  reference: ImageReference,
  build: number,
  pinned: boolean,
  hosts: readonly Host[],
): Candidate | null {
  if (formatReference(reference) === image.base.text) return null;
  const standing = image.standings.of(reference);
  if (standing.kind === 'missing') return null;
  const knowledge = describeReference(reference, image.today);
  const [variant] = knowledge.image?.list === 'single' ? knowledge.image.variants : [];
  const claimed = knowledge.claims === null ? null : { build: knowledge.claims, revision: null };
  const named = variant ? parseWindowsVersion(variant.osVersion ?? '') : claimed;
  if (!named) return null;
  const real = standing.kind === 'found' ? onlyVersion(standing.image) : null;
  const version = real ?? named;
  if (version.build !== build) return null;
  const floatsUntil = knowledge.floatsUntil === 'current' ? image.today : knowledge.floatsUntil;
  const subject = {
    kind: 'image',
    ...version,
    floatsUntil: real === null ? floatsUntil : null,
    architecture: variant?.architecture ?? null,
    flavour: knowledge.flavour,
  } as const;
  const verdicts = hosts.map((host) => judge(subject, host).verdict);
  return {
    reference,
    build,
    pinned,
    unproven: false,
    known: standing.kind === 'found' || isKnownTag(reference, image.today),
    verdicts,
    fitting: verdicts.filter(fits).length,
    running: verdicts.filter((verdict) => verdict === 'runs').length,
  };
}

/** What a registry says a tag holds, where that is one Windows image. */
function onlyVersion({ variants }: ResolvedImage): WindowsVersion | null {
  const windows = variants.filter(isWindows);
  return windows.length === 1 ? parseWindowsVersion(windows[0]?.osVersion ?? '') : null;
}

function otherTag(image: Judgeable, reference: ImageReference, build: number): ImageReference | null {
  const { knowledge } = image.base;
  if (knowledge?.notPublished) return releaseTag(reference, build);
  if (image.resolved.missing !== null && knowledge?.baseOs)
    return releaseTag(parseReference(knowledge.movedTo ?? '') ?? reference, build);
  if (image.noWindows !== null) return windowsTag(reference, build, image.today);
  return retag(reference, build, image.today) ?? pinnedTag(reference, build, image.today);
}

/** For a base image named without a tag: the release tag of a build, where that repository has one. */
function releaseTag(reference: ImageReference, build: number): ImageReference | null {
  const published = releases().find((release) => release.build === build && release.images.length > 0);
  const tag = published?.images.find((each) => each.repository === reference.repository)?.tags[0];
  return tag === undefined ? null : { ...reference, tag, digest: null };
}

function publishedBuilds(): readonly number[] {
  return releases()
    .filter((release) => release.images.length > 0)
    .map((release) => release.build);
}
