import type { BuildPlan } from '../find/plan.js';
import type { ImageReference } from '../resolve/image.js';
import { decidingRule } from '../rules/rule-table.js';
import type { Host } from '../windows/host.js';
import { isUndeclared } from './alike-dockerfiles.js';
import { type BaseImage, osOf, reportedResolution, resolution } from './base-image.js';
import { buildingHost, hostKey } from './demand.js';
import type { ImageInBuild } from './image-in-build.js';
import { judgeImage } from './judge-image.js';
import type { GivenArguments } from './judged.js';
import type { JudgedBuild, JudgedBuilds, JudgedImage } from './judged-build.js';
import { noWindowsImage, type WindowsPuller, windowsPullers } from './no-windows.js';
import type { ReadBuild } from './read-build.js';
import type { ReportedStage } from './report.js';
import { reportedBuildHost } from './reported-host.js';
import { type ResolvedBuild, type ResolvedBuilds, unknownArgsOf } from './resolve-builds.js';
import { stopsPull } from './stops-pull.js';
import { type BuildWithTargets, type PeersByFile, peersByFile } from './surroundings.js';
import type { Standings } from './verified-advice.js';

type JudgedBase = Pick<JudgedImage, 'resolved' | 'results'> & {
  /** Whether something can be done about any of the results. */
  readonly mends: boolean;
};

/** What judging needs to know besides the builds. */
export interface JudgeContext {
  /** Of each build, in their order. */
  readonly targets: readonly (readonly Host[])[];
  /** The day by which the run is judged, YYYY-MM-DD. */
  readonly today: string;
  /** Labels of self-hosted runners -> the hosts that they are, as they are declared. */
  readonly runners: ReadonlyMap<string, string>;
  /** `file:line` of what may build a Dockerfile that no build was read of, with other arguments; null where nothing may. */
  likelyBuilder(plan: BuildPlan, base: BaseImage): string | null;
}

/** What each build comes to on the hosts it is meant for. Pure: the same answers give the same facts. */
export function judgeBuilds(
  { builds, lookups }: ResolvedBuilds,
  { targets, today, likelyBuilder, runners }: JudgeContext,
  standings: Standings,
): JudgedBuilds {
  const pullerOf = windowsPullers(builds.map(({ read }) => read.plan));
  const peers = peersByFile(
    builds.map(({ read }, index) => ({ read, targets: targets[index]! })),
    runners,
  );
  const judge = new BuildJudge(lookups, { today, likelyBuilder, pullerOf, standings, peers });
  const judged = builds.map((build, index) => judge.build(build, targets[index]!));
  return { builds: judged, advised: judge.advised, lacking: judge.lacking };
}

/** Judges builds, each distinct base on distinct hosts once, however many Dockerfiles stand on it. */
class BuildJudge {
  private readonly known = new Map<string, JudgedBase>();
  /** Builds of which nothing is said alone, by their bases. */
  private readonly alike = new Map<
    ResolvedBuild['images'],
    { readonly targets: readonly Host[]; readonly judged: JudgedBuild }
  >();
  readonly advised: ImageReference[] = [];
  readonly lacking: ImageReference[] = [];

  constructor(
    private readonly lookups: ResolvedBuilds['lookups'],
    private readonly run: Pick<JudgeContext, 'today' | 'likelyBuilder'> & {
      readonly pullerOf: (plan: BuildPlan) => WindowsPuller | null;
      readonly standings: Standings;
      readonly peers: PeersByFile;
    },
  ) {}

  build(resolved: ResolvedBuild, targets: readonly Host[]): JudgedBuild {
    const { read, images } = resolved;
    if (!isUndeclared(read.plan) || !this.run.peers.isAlone(read)) return this.judgeBuild(resolved, targets);
    const alike = this.alike.get(images);
    if (alike?.targets === targets) return { ...alike.judged, dockerfile: read.plan.dockerfile };
    const judged = this.judgeBuild(resolved, targets);
    // Which builder may give it another value depends on where the Dockerfile is.
    if (images.every(({ base }) => base.defaultedArgs.length === 0)) this.alike.set(images, { targets, judged });
    return judged;
  }

  private judgeBuild({ read: build, images }: ResolvedBuild, targets: readonly Host[]): JudgedBuild {
    const { plan, evaluation } = build;
    const judged = new Set<string>();
    const reported: JudgedImage[] = [];
    for (const { image, base } of images) {
      // The same reference on the same host is reported once, and finals come first.
      // Nothing more is known of it on the machine that builds than on the targets.
      const told = image.role === 'build' && targets.length > 0 && unknownArgsOf(base, plan).length > 0;
      const hosts = (told ? [] : hostsFor(image, targets, plan)).filter(
        (host) => !judged.has(baseKey(base) + hostKey(host)),
      );
      for (const host of hosts) judged.add(baseKey(base) + hostKey(host));
      if (hosts.length === 0) continue;
      const one = this.image(image, base, hosts, { read: build, targets });
      if (one.results.length > 0) reported.push(one);
    }
    return {
      dockerfile: plan.dockerfile,
      stage: plan.stage,
      buildArgs: sorted(plan.buildArgs),
      buildHost: plan.buildHost && reportedBuildHost(plan.buildHost),
      declaredBy: plan.declaredBy,
      ...(plan.platform === null ? {} : { platform: plan.platform }),
      ...(plan.unknownArgs.size === 0 ? {} : { unknownArgs: sorted(plan.unknownArgs) }),
      ...(plan.argsAt && { argsAt: plan.argsAt }),
      stages: evaluation.stages.map(
        ({ stage, platform, from, unset, fromStage, runs }): ReportedStage => ({
          index: stage.index,
          line: stage.line,
          endLine: stage.endLine,
          alias: stage.alias,
          platform: platform ?? stage.platform,
          written: stage.written,
          from: unset.length > 0 ? null : from,
          fromStage,
          runs,
        }),
      ),
      images: reported,
    };
  }

  private image(image: ImageInBuild, base: BaseImage, hosts: readonly Host[], build: BuildWithTargets): JudgedImage {
    const { stage } = image.root;
    const { resolved, results } = this.judge(image, base, hosts, build);
    return {
      stage: stage.index,
      family: familyOf(base),
      reference: base.text,
      written: stage.written,
      line: stage.line,
      endLine: stage.endLine,
      role: image.role,
      resolved,
      results: image.pullOnly ? results.filter(stopsPull) : results,
    };
  }

  private givenTo({ plan }: ReadBuild, base: BaseImage): GivenArguments {
    const names = unknownArgsOf(base, plan);
    const declared = plan.declaredBy !== null || plan.declarations.length > 0;
    const places = plan.declarations.filter(({ unknownArgs }) => names.some((name) => unknownArgs.has(name)));
    return {
      declared,
      unknown: new Map(names.map((name) => [name, plan.unknownArgs.get(name) ?? ''])),
      places: places.map(({ file, line }) => `${file}:${line}`),
      likelyBuilder: declared || base.defaultedArgs.length === 0 ? null : this.run.likelyBuilder(plan, base),
    };
  }

  private judge(
    { role, signs, root }: ImageInBuild,
    base: BaseImage,
    hosts: readonly Host[],
    build: BuildWithTargets,
  ): JudgedBase {
    const { plan, dockerfile } = build.read;
    const { buildHost } = plan;
    const found = resolution(base, this.lookups.get(base));
    const os = osOf(base, found, signs, dockerfile.escape === '`', buildHost);
    const builder = buildHost && (buildHost.os === 'windows' ? hostKey(buildHost.host) : buildHost.name);
    const given = this.givenTo(build.read, base);
    const noWindows = given.unknown.size > 0 ? null : noWindowsImage(base, found, this.run.pullerOf(plan));
    const key = [
      baseKey(base),
      JSON.stringify(os),
      role,
      builder ?? '',
      JSON.stringify(noWindows),
      givenKey(given),
      ...hosts.map((host) => hostKey(host) + host.hyperv),
    ].join('\n');
    const known = this.known.get(key);
    if (known && !known.mends) return known;
    // What mends it depends on more than the base and its hosts.
    const around = this.run.peers.of(build.read).around(build, root.stage.index, role);
    const exactly = `${key}\n${around.key}`;
    let judged = this.known.get(exactly);
    if (!judged) {
      const { today, standings } = this.run;
      const image = { base, resolved: found, os, role, built: true, buildHost, noWindows, given, today, standings };
      const { results, advised, lacking } = judgeImage(image, hosts, around);
      this.advised.push(...advised);
      this.lacking.push(...lacking);
      const mends = results.some(({ rule }) => decidingRule(rule).mends !== 'nothing');
      judged = { resolved: reportedResolution(found.image, base.reference?.digest ?? null), results, mends };
      this.known.set(key, judged);
      this.known.set(exactly, judged);
    }
    return judged;
  }
}

function givenKey({ declared, unknown, places, likelyBuilder }: GivenArguments): string {
  return JSON.stringify([declared, [...unknown], places, likelyBuilder]);
}

function sorted(args: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  return Object.fromEntries([...args].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function hostsFor({ role }: ImageInBuild, targets: readonly Host[], plan: BuildPlan): readonly Host[] {
  if (role === 'final') return targets;
  const host = buildingHost(plan);
  return host === null ? [] : [host];
}

function baseKey({
  text,
  reference,
  platform,
  unset,
  undeclared,
  defaultedArgs,
  givenArgs,
  builtBy,
}: BaseImage): string {
  const below = builtBy === null ? null : [builtBy, reference];
  return JSON.stringify([text, below, platform, unset, undeclared, defaultedArgs, givenArgs]);
}

/** The repository and the kind of Windows in it. */
function familyOf({ reference, knowledge }: BaseImage): string | null {
  if (reference === null || knowledge?.os !== 'windows') return null;
  return `${reference.registry}/${reference.repository} ${knowledge.flavour ?? ''}`;
}
