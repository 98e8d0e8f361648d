import type { ImageReference } from '../resolve/image.js';
import { formatReference } from '../resolve/reference.js';
import { imageName } from '../rules/labels.js';
import { decidingRule } from '../rules/rule-table.js';
import { judge } from '../rules/rules.js';
import { type BetterTag, type Builder, nodeSelector, type WaysOut } from '../rules/ways-out.js';
import type { Host } from '../windows/host.js';
import { hasHost } from '../windows/host-names.js';
import { bestForTargets, betterTag, candidatesFor, type Search } from './better-tag.js';
import { fits, serves } from './candidate.js';
import { FittingRevisions } from './fitting-revision.js';
import type { Judgeable, Judged } from './judged.js';
import { machineFor } from './machines.js';
import type { Advice } from './report.js';
import type { Surroundings } from './surroundings.js';

interface Advised {
  readonly advice: Advice | null;
  readonly ways: WaysOut | null;
  /** Tags to be looked up before the advice is certain. */
  readonly asked: readonly ImageReference[];
  /** The base, where the tables know no tag of its repository that fits. */
  readonly lacking: ImageReference | null;
}

const NOTHING: Advised = { advice: null, ways: null, asked: [], lacking: null };

/**
 * The ways out of each result of an image, in view of all its hosts and of all that changes with it. Nothing is advised
 * for what runs or is not known.
 * @param around null where no build stands around it: nothing else changes then
 */
export function adviceFor(all: readonly Judged[], image: Judgeable, around: Surroundings | null): readonly Advised[] {
  const hosts = all.map(({ host }) => host);
  const mended = all.map(({ judgement }) => decidingRule(judgement.rule).mends);
  const candidates =
    mended.includes('release') && image.base.builtBy === null ? candidatesFor(image, hosts, around) : [];
  const search = { all: candidates, hosts, builds: image.role === 'build', runs: around?.runs ?? true };
  const revisions = new FittingRevisions(hosts, image);
  return all.map((one, index) => {
    if (mended[index] === 'revision') return revisionAdvice(one, revisions, image, around);
    return mended[index] === 'release' ? buildAdvice(one, search, image, around) : NOTHING;
  });
}

function buildAdvice(one: Judged, search: Search, image: Judgeable, around: Surroundings | null): Advised {
  const { host, subject, choice } = one;
  const { better, asked } = betterTag(search, one);
  const own = subject.kind === 'image' && choice.subjects.length === 1 && !runsByVersion(one) ? subject.build : null;
  const isHost =
    own !== null && isAnother(own, host) && (hasHost(own) || search.hosts.some((each) => each.build === own));
  const build = isHost ? own : null;
  const hyperv = isRunByHyperv(one);
  const advice = {
    baseImages: better ? [better.text] : [],
    hyperv,
    nodeSelector: build === null ? null : nodeSelector(build),
  };
  const ways = {
    ...ONLY_WORDS,
    host,
    better,
    targets: search.hosts.length,
    hyperv,
    imageBuild: build,
    runner: build === null || !around ? null : machineFor(build, around.machines, image.today),
    builder: around && builderFor(one, better, search, image, around),
    offered: subject.kind === 'none-selected' ? subject.offered.filter((each) => each !== `10.0.${host.build}`) : [],
    unlisted: choice.unlisted,
    builtBy: image.base.builtBy,
  };
  return { advice, ways, asked, lacking: better === null ? lackingTags(search, one, image) : null };
}

/**
 * Of Microsoft's base images the tables know all. What may be a Linux image is not worth a question, nor is a tag that
 * names neither a Windows version nor a kind: nothing tells which others would be the same image.
 */
function lackingTags(
  { all, hosts }: Search,
  { host }: Judged,
  { base, os, noWindows }: Judgeable,
): ImageReference | null {
  const here = hosts.indexOf(host);
  const isFitting = all.some(({ verdicts, unproven }) => !unproven && fits(verdicts[here]));
  const { knowledge, builtBy, reference } = base;
  const isNamed = knowledge !== null && !knowledge.baseOs && (knowledge.windowsPart ?? knowledge.flavour) !== null;
  return isNamed && os.kind === 'windows' && noWindows === null && builtBy === null && !isFitting ? reference : null;
}

/** Where to build it, as far as the machine that builds it now cannot. */
function builderFor(
  { subject, judgement }: Judged,
  better: BetterTag | null,
  search: Search,
  { base, today }: Judgeable,
  around: Surroundings,
): Builder | null {
  const on = (build: number, text: string | null): Builder => ({
    text,
    machine: machineFor(build, around.machines, today) ?? null,
    label: imageName({ build, revision: null }),
    withoutRun: judgement.verdict === 'hyperv-only' && text === null,
  });
  if (!search.builds) return better === null || better.builds ? null : on(better.build, null);
  if (subject.kind !== 'image' || base.builtBy !== null) return null;
  const servesTargets = around.targets.every((target) => serves(judge(subject, target).verdict, target));
  const other = servesTargets || better !== null ? null : bestForTargets(search);
  return other ? on(other.build, formatReference(other.reference)) : on(subject.build, null);
}

/** Nothing of what a way out may say. */
const ONLY_WORDS = {
  better: null,
  imageBuild: null,
  runner: null,
  builder: null,
  offered: [],
  patchHostTo: null,
  baseRevision: null,
  unlisted: false,
  builtBy: null,
} as const;

/** A server of the build of a client is another host. */
function isAnother(build: number, host: Host): boolean {
  return build !== host.build || host.edition === 'client';
}

/** What is not certain is which version it is: neither another host nor the other isolation has to do with it. */
function runsByVersion({ subject, host }: Judged): boolean {
  return judge(subject, host).verdict === 'runs';
}

/** Where a release does not fit by itself, the other isolation may be documented to run it. */
function isRunByHyperv(one: Judged): boolean {
  const { verdict } = one.judgement;
  if (!canHyperv(one) || (verdict !== 'hyperv-only' && verdict !== 'at-risk')) return false;
  if (runsByVersion(one)) return false;
  return verdict === 'hyperv-only' || judge(one.subject, { ...one.host, isolation: 'hyperv' }).verdict === 'runs';
}

function canHyperv({ host }: Judged): boolean {
  return host.hyperv === 'available' && host.isolation === 'process';
}

/** Another revision of the same build: a pinned base image, a floating one, or an updated host. */
function revisionAdvice(
  one: Judged,
  revisions: FittingRevisions,
  image: Judgeable,
  around: Surroundings | null,
): Advised {
  const { host, judgement, subject } = one;
  if (subject.kind !== 'image' || host.build === null) return NOTHING;
  const fitting = revisions.of(one);
  const text = fitting.reference && formatReference(fitting.reference);
  const better =
    text !== null && text !== image.base.text
      ? {
          text,
          build: subject.build,
          runsOn: [host.name],
          atRiskOn: [],
          known: true,
          written: around?.after(text) ??
            around?.alone(text) ?? { by: 'from' as const, name: null, value: text, at: null },
          servesTargets: true,
          builds: true,
          frozen: null,
        }
      : null;
  const hyperv = judgement.verdict === 'hyperv-only' && canHyperv(one);
  const baseRevision = better === null ? fitting.base : null;
  const patchHostTo = hostUpdate(one);
  const ways = {
    ...ONLY_WORDS,
    host,
    better,
    targets: 1,
    hyperv,
    patchHostTo,
    baseRevision,
    builtBy: image.base.builtBy,
  };
  const asked = fitting.reference ? [fitting.reference] : [];
  return {
    advice: { baseImages: better ? [better.text] : [], hyperv, nodeSelector: null },
    ways,
    asked,
    lacking: null,
  };
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
