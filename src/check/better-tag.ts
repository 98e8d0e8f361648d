import type { ImageReference } from '../images/image.js';
import { formatReference } from '../images/reference.js';
import { isKnownTag, pinnedTag, retag } from '../images/retag.js';
import { describeReference } from '../images/tag.js';
import type { Host } from '../windows/host.js';
import { releases } from '../windows/releases.js';
import { judge } from '../windows/rules.js';
import type { Verdict } from '../windows/verdict.js';
import { parseWindowsVersion } from '../windows/version.js';
import type { BetterTag } from '../windows/ways-out.js';
import type { Judgeable } from './judge-image.js';

interface Candidate {
  readonly text: string;
  readonly build: number;
  readonly known: boolean;
  /** One verdict for each host, in their order. */
  readonly verdicts: readonly Verdict[];
}

/**
 * The tag of the same image for another Windows release that fits `host`, and the most of the other hosts: changed in
 * nothing but its Windows part, and judged by the same rules. null where none is known to fit.
 */
export function betterTag(image: Judgeable, host: Host, hosts: readonly Host[]): BetterTag | null {
  const { reference } = image.base;
  if (!reference) return null;
  const here = hosts.indexOf(host);
  const [best] = publishedBuilds()
    .map((build) => candidate(image, reference, build, hosts))
    .filter((each) => each !== null)
    .filter((each) => fits(each.verdicts[here]))
    .sort((a, b) => score(b) - score(a) || b.build - a.build);
  if (!best) return null;
  const named = (verdict: Verdict): string[] =>
    hosts.filter((_, index) => best.verdicts[index] === verdict).map(({ name }) => name);
  return { text: best.text, known: best.known, runsOn: named('runs'), atRiskOn: named('at-risk') };
}

function fits(verdict: Verdict | undefined): boolean {
  return verdict === 'runs' || verdict === 'at-risk';
}

/** Hosts it fits count most; of equals the one that runs for certain on more of them. */
function score({ verdicts }: Candidate): number {
  const runs = verdicts.filter((verdict) => verdict === 'runs').length;
  return verdicts.filter(fits).length * (verdicts.length + 1) + runs;
}

function candidate(
  image: Judgeable,
  reference: ImageReference,
  build: number,
  hosts: readonly Host[],
): Candidate | null {
  const other = otherTag(image, reference, build);
  if (!other || formatReference(other) === image.base.text) return null;
  const knowledge = describeReference(other, image.today);
  const [variant] = knowledge.image?.list === 'single' ? knowledge.image.variants : [];
  const version = parseWindowsVersion(variant?.osVersion ?? '');
  if (!variant || version?.build !== build) return null;
  const floatsUntil = knowledge.floatsUntil === 'current' ? image.today : knowledge.floatsUntil;
  const subject = {
    kind: 'image',
    ...version,
    floatsUntil,
    architecture: variant.architecture,
    flavour: knowledge.flavour,
  } as const;
  return {
    text: formatReference(other),
    build,
    known: isKnownTag(other, image.today),
    verdicts: hosts.map((host) => judge(subject, host).verdict),
  };
}

function otherTag(image: Judgeable, reference: ImageReference, build: number): ImageReference | null {
  if (image.base.knowledge?.notPublished) return releaseTag(reference, build);
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
