import type { ImageReference, ResolvedImage } from '../resolve/image.js';
import { formatReference, parseReference } from '../resolve/reference.js';
import { listedTag, pinnedTag, pinRevision, retag, unprovenPin, unprovenTag, windowsTag } from '../resolve/retag.js';
import type { Verdict } from '../rules/verdict.js';
import type { BetterTag } from '../rules/ways-out.js';
import type { Host } from '../windows/host.js';
import { releases } from '../windows/releases.js';
import { newestRevisionAtMost } from '../windows/updates.js';
import { parseWindowsVersion } from '../windows/version.js';
import { isWindows } from './base-image.js';
import { type Candidate, candidatesOf, fits } from './candidate.js';
import type { Judgeable, Judged } from './judged.js';
import { imageSupportEnd, sayFrozen } from './support.js';
import type { Surroundings } from './surroundings.js';

/** Tags of one image that are asked for although nothing says that they exist. */
const MOST_UNPROVEN = 3;

/**
 * What might be written instead of a base: its reference changed in nothing but its Windows part, for each release that is
 * in support.
 */
export function candidatesFor(
  image: Judgeable,
  hosts: readonly Host[],
  around: Surroundings | null,
): readonly Candidate[] {
  const { reference, knowledge } = image.base;
  if (!reference) return [];
  const isSupported = (build: number): boolean =>
    (imageSupportEnd(build, knowledge?.flavour ?? null) ?? image.today) >= image.today;
  // A pin of what the tag lists is what people have already.
  const listed = image.resolved.image?.list === 'ordered' ? buildsOf(image.resolved.image) : [];
  return publishedBuilds()
    .filter((build) => isSupported(build) || (listed.length > 1 && listed.includes(build)))
    .flatMap((build) => candidates(image, reference, build, hosts, around));
}

/** What a better tag is looked for with. */
export interface Search {
  readonly all: readonly Candidate[];
  readonly hosts: readonly Host[];
  /** The base is judged on the machine that builds it: whatever is advised there has to serve the targets as well. */
  readonly builds: boolean;
  /** Whether it is known where the image is to run; if not, the oldest release runs on the most machines. */
  readonly runs: boolean;
}

/**
 * The candidate that serves all hosts which depend on the base; where there is none, the one that fits the host and the most
 * of the others. One that is at risk there only where none runs, and never in place of one that is; null where none fits. `asked`: the
 * tags to be looked up before that is certain.
 */
export function betterTag(
  { all, hosts, builds, runs }: Search,
  { host, judgement: { verdict: now } }: Judged,
): { readonly better: BetterTag | null; readonly asked: readonly ImageReference[] } {
  const here = hosts.indexOf(host);
  const enough = (verdict: Verdict | undefined): boolean => (now === 'at-risk' ? verdict === 'runs' : fits(verdict));
  const newest = runs ? 1 : -1;
  const fitting = all
    .filter((each) => enough(each.verdicts[here]) && !(builds && each.failing.some(({ use }) => use === 'run')))
    .sort(
      (a, b) => rank(b, here) - rank(a, here) || Number(a.pinned) - Number(b.pinned) || newest * (b.build - a.build),
    );
  const at = fitting.findIndex(({ unproven }) => !unproven);
  const better = at < 0 ? fitting : fitting.slice(0, at);
  const asked = better.slice(0, MOST_UNPROVEN).map(({ reference }) => reference);
  const best = fitting[at];
  if (!best) return { better: null, asked };
  const { runsOn, atRiskOn } = namesOf(best, hosts);
  const { written, failing, frozen } = best;
  return {
    better: {
      text: formatReference(best.reference),
      known: best.known,
      build: best.build,
      runsOn,
      atRiskOn,
      written: { by: written.by, name: written.name, value: written.value, at: written.at },
      servesTargets: failing.every(({ use }) => use !== 'run'),
      builds: failing.every(({ use }) => use === 'run'),
      frozen: frozen && { when: sayFrozen(frozen), successor: frozen.successor },
    },
    asked: [...asked, best.reference, ...best.fellows],
  };
}

/** Of each candidate, which many hosts may be advised. */
const names = new WeakMap<Candidate, Pick<BetterTag, 'runsOn' | 'atRiskOn'>>();

function namesOf(candidate: Candidate, hosts: readonly Host[]): Pick<BetterTag, 'runsOn' | 'atRiskOn'> {
  let known = names.get(candidate);
  if (!known) {
    const named = (verdict: Verdict): string[] =>
      hosts.filter((_, index) => candidate.verdicts[index] === verdict).map(({ name }) => name);
    known = { runsOn: named('runs'), atRiskOn: named('at-risk') };
    names.set(candidate, known);
  }
  return known;
}

/** What serves all targets, whatever the machine that builds it now can. */
export function bestForTargets({ all }: Search): Candidate | null {
  const serving = all.filter(
    ({ failing, unproven, pinned }) => !unproven && !pinned && failing.every(({ use }) => use !== 'run'),
  );
  return serving.sort((a, b) => a.failing.length - b.failing.length || b.build - a.build)[0] ?? null;
}

/**
 * That it serves all targets counts most, then that it is written where the tag stands, that the machine that builds it
 * can go on doing so, that it runs on the host itself, how many hosts it fits, and on how many of them it runs.
 */
function rank({ verdicts, fitting, running, failing, written }: Candidate, here: number): number {
  const base = verdicts.length + 1;
  const own = (verdicts[here] === 'runs' ? base * base : 0) + fitting * base + running;
  const most = 2 * base * base;
  const serves = failing.every(({ use }) => use !== 'run') ? 4 : 0;
  return (serves + (written.by === 'own' ? 0 : 2) + (failing.length === 0 ? 1 : 0)) * most + own;
}

/** The tag of the same image for one release, where one is known: what to write instead of a list. */
export function tagFor(image: Judgeable, build: number): string | null {
  const { reference } = image.base;
  const known = reference && otherTag(image, reference, build);
  if (known) return image.standings.of(known).kind === 'missing' ? null : formatReference(known);
  const named = reference && unprovenPin(reference, build, image.today);
  return named && image.standings.of(named).kind === 'found' ? formatReference(named) : null;
}

/** The release tag of a build, and of a base image the newest revision that each host of that build has caught up with. */
function candidates(
  image: Judgeable,
  reference: ImageReference,
  build: number,
  hosts: readonly Host[],
  around: Surroundings | null,
): readonly Candidate[] {
  const of = (tag: ImageReference, pinned: boolean) => candidatesOf(image, tag, build, pinned, hosts, around);
  const released = otherTag(image, reference, build);
  const tags = released ? null : image.standings.tagsOf(reference);
  const listed = tags && listedTag(reference, build, tags, image.today);
  const unproven =
    released || listed
      ? null
      : (unprovenTag(reference, build, image.today) ?? unprovenPin(reference, build, image.today));
  const pinned = [...revisionsOn(hosts, build)].flatMap(
    (revision) => pinRevision(reference, { build, revision }) ?? [],
  );
  return [
    ...(released ? of(released, false) : []),
    ...(listed ? of(listed, false) : []),
    ...(unproven ? of(unproven, false).map((each) => ({ ...each, unproven: !each.known })) : []),
    ...pinned.flatMap((tag) => of(tag, true)),
  ];
}

function buildsOf({ variants }: ResolvedImage): readonly number[] {
  return variants.filter(isWindows).flatMap(({ osVersion }) => parseWindowsVersion(osVersion ?? '')?.build ?? []);
}

function revisionsOn(hosts: readonly Host[], build: number): Iterable<number> {
  const revisions = hosts.flatMap((host) =>
    host.build === build && host.revision !== null ? (newestRevisionAtMost(build, host.revision) ?? []) : [],
  );
  return new Set(revisions);
}

function otherTag(image: Judgeable, reference: ImageReference, build: number): ImageReference | null {
  const { knowledge } = image.base;
  if (knowledge?.notPublished) return releaseTag(reference, build);
  if (image.resolved.missing !== null && knowledge?.baseOs)
    return releaseTag(parseReference(knowledge.movedTo ?? '') ?? reference, build);
  if (image.noWindows !== null) return windowsTag(reference, build, image.today);
  return (
    retag(reference, build, image.today) ??
    pinnedTag(reference, build, image.today) ??
    inSuccessor(reference, knowledge?.movedTo ?? null, build, image.today)
  );
}

/** In the repository that a retired name lives at now, or that goes on where Microsoft's `windows` ended with 20H2. */
function inSuccessor(
  reference: ImageReference,
  movedTo: string | null,
  build: number,
  today: string,
): ImageReference | null {
  const name = `${reference.registry}/${reference.repository}`;
  const place = parseReference(movedTo ?? (name === 'mcr.microsoft.com/windows' ? `${name}/server` : ''));
  if (place === null) return null;
  const there = { ...place, tag: reference.tag, digest: null };
  return retag(there, build, today) ?? pinnedTag(there, build, today) ?? releaseTag(place, build);
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
