import type { ImageReference } from '../resolve/image.js';
import { formatReference } from '../resolve/reference.js';
import { decidingRule } from '../rules/rule-table.js';
import { judge } from '../rules/rules.js';
import { nodeSelector, type WaysOut } from '../rules/ways-out.js';
import type { Host } from '../windows/host.js';
import { betterTag, type Candidate, candidatesFor } from './better-tag.js';
import { fittingRevision } from './fitting-revision.js';
import type { Judgeable, Judged } from './judged.js';
import type { Advice } from './report.js';

interface Advised {
  readonly advice: Advice | null;
  readonly ways: WaysOut | null;
  /** Tags to be looked up before the advice is certain. */
  readonly asked: readonly ImageReference[];
}

const NOTHING: Advised = { advice: null, ways: null, asked: [] };

/** The ways out of each result of an image, in view of all its hosts. Nothing is advised for what runs or is not known. */
export function adviceFor(all: readonly Judged[], image: Judgeable): readonly Advised[] {
  const hosts = all.map(({ host }) => host);
  const mended = all.map(({ judgement }) => decidingRule(judgement.rule).mends);
  const candidates = mended.includes('release') && image.base.builtBy === null ? candidatesFor(image, hosts) : [];
  return all.map((one, index) => {
    if (mended[index] === 'revision') return revisionAdvice(one, hosts, image);
    return mended[index] === 'release' ? buildAdvice(one, hosts, candidates, image) : NOTHING;
  });
}

function buildAdvice(one: Judged, hosts: readonly Host[], candidates: readonly Candidate[], image: Judgeable): Advised {
  const { host, judgement, subject, choice } = one;
  const { better, asked } = betterTag(candidates, host, hosts);
  const build = subject.kind === 'image' && choice.subjects.length === 1 ? subject.build : null;
  const hyperv = judgement.verdict === 'hyperv-only' && canHyperv(one);
  const advice = {
    baseImages: better ? [better.text] : [],
    hyperv,
    nodeSelector: build === null ? null : nodeSelector(build),
  };
  const ways = {
    host,
    better,
    targets: hosts.length,
    hyperv,
    imageBuild: build,
    args: image.base.defaultedArgs,
    givenArgs: image.base.givenArgs,
    offered: subject.kind === 'none-selected' ? subject.offered : [],
    patchHostTo: null,
    baseRevision: null,
    unlisted: choice.unlisted,
    builtBy: image.base.builtBy,
  };
  return { advice, ways, asked };
}

function canHyperv({ host }: Judged): boolean {
  return host.hyperv === 'available' && host.isolation === 'process';
}

/** Another revision of the same build: a pinned base image, a floating one, or an updated host. */
function revisionAdvice(one: Judged, hosts: readonly Host[], image: Judgeable): Advised {
  const { host, judgement, subject } = one;
  if (subject.kind !== 'image' || host.build === null) return NOTHING;
  const fitting = fittingRevision(one, hosts, image);
  const better =
    fitting.reference && formatReference(fitting.reference) !== image.base.text
      ? { text: formatReference(fitting.reference), runsOn: [host.name], atRiskOn: [], known: true }
      : null;
  const hyperv = judgement.verdict === 'hyperv-only' && canHyperv(one);
  const baseRevision = better === null ? fitting.base : null;
  const ways = {
    host,
    better,
    targets: 1,
    hyperv,
    imageBuild: null,
    args: image.base.defaultedArgs,
    givenArgs: image.base.givenArgs,
    offered: [],
    patchHostTo: hostUpdate(one),
    baseRevision,
    unlisted: false,
    builtBy: image.base.builtBy,
  };
  const asked = fitting.reference ? [fitting.reference] : [];
  return { advice: { baseImages: better ? [better.text] : [], hyperv, nodeSelector: null }, ways, asked };
}

/** What the host would have to be updated to, checked against the rules themselves; null where that is no way out. */
function hostUpdate({ host, judgement, subject }: Judged): string | null {
  if (subject.kind !== 'image' || host.build === null || host.revision === null) return null;
  if (subject.revision === null)
    return subject.floatsUntil === null || host.build === 14393 ? null : 'its newest updates';
  const wanted = host.build === 14393 ? subject.revision : Math.max(subject.revision, judgement.line?.line ?? 0);
  if (wanted <= host.revision) return null;
  const updated = judge(subject, { ...host, revision: wanted });
  const exactly = host.build === 14393 ? ' exactly' : ' or later';
  return updated.verdict === 'runs' ? `10.0.${host.build}.${wanted}${exactly}` : null;
}
