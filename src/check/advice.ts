import type { ImageReference } from '../images/image.js';
import { formatReference } from '../images/reference.js';
import { pinRevision, retag } from '../images/retag.js';
import { describeReference } from '../images/tag.js';
import type { Host } from '../windows/host.js';
import { FEBRUARY_2020_DATE, februaryLine } from '../windows/lines.js';
import { releases } from '../windows/releases.js';
import { judge } from '../windows/rules.js';
import { newestRevisionAtMost } from '../windows/updates.js';
import type { DecidingRule, Verdict } from '../windows/verdict.js';
import { formatWindowsVersion, parseWindowsVersion } from '../windows/version.js';
import { nodeSelector, type WaysOut } from '../windows/ways-out.js';
import type { Judgeable, Judged } from './judge-image.js';
import type { Advice } from './report.js';

/** Rules that another release does not mend, only another revision of image or host. */
const REVISION_RULES: ReadonlySet<DecidingRule> = new Set([
  'february-2020-baseline',
  'february-2020-unproven',
  'february-2020-withdrawn-image',
  'ws2016-revision-mismatch',
  'image-patched-past-host',
]);

const BUILD_RULES: ReadonlySet<DecidingRule> = new Set([
  'build-mismatch',
  'image-newer-than-host',
  'client-process-refused',
  'base-tag-not-published',
  'no-manifest-for-host',
]);

interface Advised {
  readonly advice: Advice | null;
  readonly ways: WaysOut | null;
}

/** The ways out of one result, in view of all hosts of its image. Nothing is advised for what runs or is not known. */
export function adviceFor(one: Judged, all: readonly Judged[], image: Judgeable): Advised {
  const { rule } = one.judgement;
  if (REVISION_RULES.has(rule)) return revisionAdvice(one, image);
  if (BUILD_RULES.has(rule)) return buildAdvice(one, all, image);
  return { advice: null, ways: null };
}

function buildAdvice(one: Judged, all: readonly Judged[], image: Judgeable): Advised {
  const { host, judgement, subject } = one;
  const { tags, runsOn } = betterTags(
    image,
    host,
    all.map((each) => each.host),
  );
  const build = subject.kind === 'image' ? subject.build : null;
  const hyperv = judgement.verdict === 'hyperv-only' && canHyperv(host);
  const advice = { baseImages: tags, hyperv, nodeSelector: build === null ? null : nodeSelector(build) };
  return {
    advice,
    ways: {
      rule: judgement.rule,
      host,
      baseImages: tags,
      runsOn,
      targets: all.length,
      hyperv,
      imageBuild: build,
      patchHostTo: null,
      baseRevision: null,
    },
  };
}

function canHyperv(host: Host): boolean {
  return host.hyperv === 'available' && host.isolation === 'process';
}

interface Candidate {
  readonly text: string;
  readonly build: number;
  /** One verdict for each host, in their order. */
  readonly verdicts: readonly Verdict[];
}

/** Tags of the same image for other Windows releases, with what they would come to on the hosts; best for `host` first. */
function betterTags(
  image: Judgeable,
  host: Host,
  hosts: readonly Host[],
): { readonly tags: readonly string[]; readonly runsOn: readonly string[] } {
  const { reference } = image.base;
  const here = hosts.indexOf(host);
  const candidates = publishedBuilds()
    .map((build) => reference && candidate(image, reference, build, hosts))
    .filter((each) => each !== null)
    .filter((each) => good(each.verdicts[here] ?? 'unknown'))
    .sort((a, b) => score(b) - score(a) || b.build - a.build);
  const best = candidates[0];
  if (!best) return { tags: [], runsOn: [] };
  return {
    tags: [best.text],
    runsOn: hosts.filter((_, index) => good(best.verdicts[index] ?? 'unknown')).map(({ name }) => name),
  };
}

function good(verdict: Verdict): boolean {
  return verdict === 'runs' || verdict === 'at-risk';
}

/** Hosts it runs on count most; of equals the one that runs for certain on more of them. */
function score({ verdicts }: Candidate): number {
  const runs = verdicts.filter((verdict) => verdict === 'runs').length;
  return verdicts.filter(good).length * (verdicts.length + 1) + runs;
}

function candidate(
  image: Judgeable,
  reference: ImageReference,
  build: number,
  hosts: readonly Host[],
): Candidate | null {
  const other = image.base.knowledge?.notPublished ? firstTag(reference, build) : retag(reference, build, image.today);
  if (!other) return null;
  const knowledge = describeReference(other, image.today);
  const version = parseWindowsVersion(knowledge.image?.variants[0]?.osVersion ?? '');
  if (!version || version.build !== build) return null;
  const subject = {
    kind: 'image',
    ...version,
    floatsUntil: knowledge.floatsUntil,
    architecture: knowledge.image?.variants[0]?.architecture ?? null,
    flavour: knowledge.flavour,
  } as const;
  return { text: formatReference(other), build, verdicts: hosts.map((host) => judge(subject, host).verdict) };
}

/** For a base image named without a tag: the release tag of a build, where that repository has one. */
function firstTag(reference: ImageReference, build: number): ImageReference | null {
  const published = releases().find((release) => release.build === build && release.images.length > 0);
  const tag = published?.images.find((each) => each.repository === reference.repository)?.tags[0];
  return tag === undefined ? null : { ...reference, tag, digest: null };
}

function publishedBuilds(): readonly number[] {
  return releases()
    .filter((release) => release.images.length > 0)
    .map((release) => release.build);
}

/** Another revision of the same build: a pinned base image, a floating one, or an updated host. */
function revisionAdvice(one: Judged, image: Judgeable): Advised {
  const { host, judgement, subject } = one;
  const { reference } = image.base;
  if (subject.kind !== 'image' || host.build === null) return { advice: null, ways: null };
  const fitting = fittingRevision(one);
  const version = fitting === null || fitting === 'floating' ? null : { build: subject.build, revision: fitting };
  const pinned = reference && version && pinRevision(reference, version);
  const imageIsOld = host.revision !== null && host.revision >= (februaryLine(host.build)?.line ?? Infinity);
  const floating = fitting === 'floating' || (imageIsOld && judgement.rule === 'february-2020-baseline');
  const other = pinned ?? (reference && floating ? retag(reference, subject.build, image.today) : null);
  const baseImages = other && formatReference(other) !== image.base.text ? [formatReference(other)] : [];
  const hyperv = judgement.verdict === 'hyperv-only' && canHyperv(host);
  const patchHostTo = hostRevision(one);
  return {
    advice: { baseImages, hyperv, nodeSelector: null },
    ways: {
      rule: judgement.rule,
      host,
      baseImages,
      runsOn: [host.name],
      targets: 1,
      hyperv,
      imageBuild: null,
      patchHostTo,
      baseRevision: version && baseImages.length === 0 ? formatWindowsVersion(version) : null,
    },
  };
}

/** The revision of the image that fits the host; `floating` where the newest does; null where none is known. */
function fittingRevision({ host, judgement, subject }: Judged): number | 'floating' | null {
  if (subject.kind !== 'image' || host.build === null) return null;
  if (judgement.rule === 'february-2020-withdrawn-image') return 'floating';
  if (host.revision === null) return judgement.rule === 'february-2020-unproven' ? 'floating' : null;
  const newest = newestRevisionAtMost(host.build, host.revision);
  if (judgement.rule === 'ws2016-revision-mismatch') return newest === host.revision ? newest : null;
  return newest;
}

/** What the host would have to be updated to; null where the image is the old side. */
function hostRevision({ host, judgement, subject }: Judged): string | null {
  if (subject.kind !== 'image' || host.build === null) return null;
  const version = (revision: number): string => formatWindowsVersion({ build: subject.build, revision });
  if (judgement.line) return version(Math.max(judgement.line.line, subject.revision ?? 0));
  if (
    judgement.rule === 'ws2016-revision-mismatch' &&
    subject.revision !== null &&
    subject.revision > (host.revision ?? 0)
  )
    return version(subject.revision);
  const line = februaryLine(host.build);
  const hostIsOld = line !== null && host.revision !== null && host.revision < line.line;
  return hostIsOld && judgement.rule.startsWith('february-2020')
    ? `${version(line.line)} (${FEBRUARY_2020_DATE})`
    : null;
}
