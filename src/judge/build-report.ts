import type { BuildHost, BuildPlan } from '../find/plan.js';
import type { Host } from '../windows/host.js';
import type { AdvisedTags } from './advised-tags.js';
import { type BaseImage, osOf, resolution } from './base-image.js';
import type { ImageInBuild } from './image-in-build.js';
import { judgeImage } from './judge-image.js';
import type { Lookups } from './lookups.js';
import type { ReadBuild } from './read-build.js';
import type { ReportedBuild, ReportedHost, ReportedImage, ReportedStage, Result } from './report.js';

/** An image of a build with the base that its text names. */
export interface ImageToJudge {
  readonly image: ImageInBuild;
  readonly base: BaseImage;
}

type Judged = Pick<ReportedImage, 'resolved' | 'results'>;

/** Judges builds, each distinct base on distinct hosts once, however many Dockerfiles stand on it. */
export class BuildReports {
  private readonly known = new Map<string, Judged>();

  constructor(
    private readonly lookups: Lookups,
    private readonly targets: readonly Host[],
    private readonly today: string,
    private readonly tags: AdvisedTags,
  ) {}

  report(build: ReadBuild, images: readonly ImageToJudge[]): ReportedBuild {
    const { plan, evaluation } = build;
    const targets = build.comments.targets ?? plan.targets ?? this.targets;
    const judged = new Set<string>();
    const reported: ReportedImage[] = [];
    for (const { image, base } of images) {
      // The same reference on the same host is reported once, and finals come first.
      // What the build really starts is not known: its default must not be held against the host that builds.
      const guessed = image.role === 'build' && unknownArgsOf(base, plan).length > 0;
      const hosts = (guessed ? [] : hostsFor(image, targets, plan.buildHost)).filter(
        (host) => !judged.has(baseKey(base) + hostKey(host)),
      );
      for (const host of hosts) judged.add(baseKey(base) + hostKey(host));
      if (hosts.length === 0) continue;
      const one = this.image(image, base, hosts, build);
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
      stages: evaluation.stages.map(
        ({ stage, platform, from, fromStage, runs }): ReportedStage => ({
          index: stage.index,
          line: stage.line,
          endLine: stage.endLine,
          alias: stage.alias,
          platform: platform ?? stage.platform,
          written: stage.written,
          from,
          fromStage,
          runs,
        }),
      ),
      images: reported,
    };
  }

  private image(image: ImageInBuild, base: BaseImage, hosts: readonly Host[], build: ReadBuild): ReportedImage {
    const { stage } = image.root;
    const { resolved, results } = this.judge(image, base, hosts, build);
    return {
      reference: base.text,
      written: stage.written,
      line: stage.line,
      endLine: stage.endLine,
      role: image.role,
      resolved,
      results: image.pullOnly ? results.filter(stopsPull) : results,
    };
  }

  private judge({ role, signs }: ImageInBuild, base: BaseImage, hosts: readonly Host[], build: ReadBuild): Judged {
    const { buildHost } = build.plan;
    const found = resolution(base, this.lookups.get(base));
    const os = osOf(base, found, signs, build.dockerfile.escape === '`', buildHost);
    const builder = buildHost && (buildHost.os === 'windows' ? hostKey(buildHost.host) : buildHost.name);
    const key = [baseKey(base), JSON.stringify(os), role, builder ?? '', ...hosts.map(hostKey)].join('\n');
    let judged = this.known.get(key);
    if (!judged) {
      const image = { base, resolved: found, os, role, built: true, buildHost, today: this.today, tags: this.tags };
      judged = {
        resolved: {
          by: found.image?.by ?? 'none',
          digest: found.image?.digest ?? base.reference?.digest ?? null,
          floating: found.image?.floating ?? false,
          variants:
            found.image?.variants.map(({ os, architecture, osVersion }) => ({ os, architecture, osVersion })) ?? [],
        },
        results: judgeImage(image, hosts),
      };
      this.known.set(key, judged);
    }
    return judged;
  }
}

function sorted(args: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  return Object.fromEntries([...args].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function reportedHost({ name, build, revision, edition, isolation, engine }: Host): ReportedHost {
  return { name, build, revision, edition, isolation, engine };
}

function hostsFor({ role }: ImageInBuild, targets: readonly Host[], buildHost: BuildHost | null): readonly Host[] {
  if (role === 'final') return targets;
  return buildHost?.os === 'windows' ? [buildHost.host] : [];
}

/** Arguments that the base depends on, and whose values nobody can know before the build. */
export function unknownArgsOf({ unset, defaultedArgs }: BaseImage, { unknownArgs }: BuildPlan): readonly string[] {
  return unknownArgs.size === 0 ? [] : [...unset, ...defaultedArgs].filter((name) => unknownArgs.has(name));
}

function baseKey({ text, platform, unset, undeclared, defaultedArgs, givenArgs }: BaseImage): string {
  return JSON.stringify([text, platform, unset, undeclared, defaultedArgs, givenArgs]);
}

function hostKey(host: Host): string {
  const { name, build, revision, edition, isolation, engine, architecture } = host;
  return JSON.stringify([name, build, revision, edition, isolation, engine, architecture]);
}

function stopsPull({ rule }: Result): boolean {
  return rule === 'no-manifest-for-host' || rule === 'image-newer-than-host';
}

function reportedBuildHost(buildHost: BuildHost): ReportedHost {
  if (buildHost.os === 'windows') return reportedHost(buildHost.host);
  return { name: buildHost.name, build: null, revision: null, edition: null, isolation: null, engine: null };
}
