import type { FoundWorkloads } from './find/find-workloads.js';
import { madeHere } from './find/made-here.js';
import type { BuildPlan, Problem } from './find/plan.js';
import type { Workload } from './find/workload.js';
import type { ReadBuild } from './judge/read-build.js';
import type { ResolvedBuilds } from './judge/resolve-builds.js';
import { withVerifiedAdvice } from './judge/verified-advice.js';
import type { JudgedWorkloads } from './judge/workloads/judge-workloads.js';
import type { ResolvedWorkloads } from './judge/workloads/resolve-workloads.js';
import type { Settings } from './options/settings.js';
import type { ImageSource } from './resolve/image.js';
import type { Host } from './windows/host.js';

/** What a run needs to know of its clusters. */
type Running = Pick<Settings, 'nodes' | 'today'>;

/**
 * Places workloads and looks their images up. null where there are none.
 * @param builds what this repository builds: a workload whose image it makes is judged by what that stands on
 */
export async function resolveRunning(
  found: FoundWorkloads,
  builds: ResolvedBuilds,
  { nodes, today }: Running,
  images: ImageSource,
  progress: (done: number, of: number) => void,
): Promise<ResolvedWorkloads | null> {
  if (found.workloads.length === 0) return null;
  const [{ resolveWorkloads }, { MadeImages }, { fleetOf }] = await Promise.all([
    import('./judge/workloads/resolve-workloads.js'),
    import('./judge/workloads/made-images.js'),
    import('./place/fleet.js'),
  ]);
  const made = new MadeImages(builds, madeHere(builds.builds.map(({ read }) => read.plan)));
  const { workloads, runtimeClasses } = found;
  const fleet = fleetOf(nodes.declared, nodes.inventories, nodes.claims);
  return resolveWorkloads({ workloads, runtimeClasses, fleet, made }, today, images, progress);
}

export async function judgeRunning(
  resolved: ResolvedWorkloads | null,
  { today }: Running,
  images: ImageSource,
): Promise<JudgedWorkloads> {
  if (resolved === null) return { workloads: [], advised: [], lacking: [] };
  const { judgeWorkloads } = await import('./judge/workloads/judge-workloads.js');
  return withVerifiedAdvice(images, (standings) => judgeWorkloads(resolved, today, standings));
}

/**
 * Where the image of each build will run. Of the nodes of a cluster only those count on which a workload of the repository
 * that runs the image may land: one DaemonSet for each release is not an error on the nodes of the others.
 */
export function clusterTargets(
  resolved: ResolvedWorkloads | null,
  { nodes }: Running,
): (build: ReadBuild, targets: readonly Host[]) => readonly Host[] {
  if (resolved === null || nodes.inventories.length === 0) return (_, targets) => targets;
  const declared = new Set(nodes.declared.map(({ host }) => host));
  const landed = new Map<BuildPlan, Set<string>>();
  for (const { workload, placed } of resolved.concerned) {
    const plans = new Set(workload.containers.flatMap((each) => resolved.made.of(each, null)?.plan ?? []));
    if (plans.size === 0) continue;
    const facts = placed.landings.flatMap(({ group }) => (group.node.host ? [factsOf(group.node.host)] : []));
    for (const plan of plans) {
      const here = landed.get(plan) ?? new Set<string>();
      for (const each of facts) here.add(each);
      landed.set(plan, here);
    }
  }
  return ({ plan }, targets) => {
    const here = landed.get(plan);
    return here ? targets.filter((host) => declared.has(host) || here.has(factsOf(host))) : targets;
  };
}

function factsOf({ name: _, ...facts }: Host): string {
  return JSON.stringify(facts);
}

/** On ECS the task definition itself says which Windows it runs on, of a step the runner. */
export function namesItsHost({ rules }: Workload): boolean {
  if (rules.by === 'command') return rules.steps?.machines.some(({ host }) => host !== null) ?? false;
  return rules.by === 'ecs' && (rules.family ?? rules.constrained) !== null;
}

/** Said where manifests were named and hold nothing that runs. */
export function nothingToRun({ named, workloads, problems }: FoundWorkloads): readonly Problem[] {
  // Those that steps and compose files start are in no manifest.
  if (!named || problems.length > 0 || workloads.some(({ files }) => files === undefined)) return [];
  const message = 'The manifests hold nothing that runs containers, so nothing of them was checked.';
  return [{ file: '', line: 0, message, severity: 'notice' }];
}
