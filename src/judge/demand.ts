import type { BuildPlan } from '../find/plan.js';
import { stageChain } from '../read/evaluate.js';
import type { Host } from '../windows/host.js';
import type { ReadBuild } from './read-build.js';

/** A host that the base of a stage has to serve, and as what: `pull` is only fetched there, and never started. */
export interface Demand {
  /** Index of the stage whose FROM names the base. */
  readonly stage: number;
  readonly host: Host;
  readonly use: 'run' | 'build' | 'pull';
}

/** All that the bases of a build have to serve: the targets, and the Windows machine that builds. */
export function demandsOf({ plan, evaluation }: ReadBuild, targets: readonly Host[]): readonly Demand[] {
  const rootOf = (index: number): number => stageChain(evaluation, index).at(-1) ?? index;
  const final = rootOf(evaluation.target);
  const demands = targets.map((host): Demand => ({ stage: final, host, use: 'run' }));
  const host = buildingHost(plan);
  if (host === null) return demands;
  const started = new Map<number, Demand['use']>();
  for (const { stage, runs, executed } of evaluation.stages) {
    if (!executed) continue;
    const root = rootOf(stage.index);
    if (runs || !started.has(root)) started.set(root, runs ? 'build' : 'pull');
  }
  return [...demands, ...[...started].map(([stage, use]): Demand => ({ stage, host, use }))];
}

/** The Windows machine that builds, with the isolation that its builder passes on; null where there is none. */
export function buildingHost(plan: BuildPlan): Host | null {
  if (plan.buildHost?.os !== 'windows') return null;
  const { host } = plan.buildHost;
  return asksForIsolation(plan) ? host : { ...host, hyperv: 'not-passed-on' };
}

/** Compose and BuildKit do not pass on what isolation is wanted; where nothing says who builds, `docker build` does. */
function asksForIsolation({ declarations }: BuildPlan): boolean {
  if (declarations.length === 0) return true;
  return declarations.some(({ builder: { kind } }) => kind === 'docker' || kind === 'classic');
}

export function hostKey(host: Host): string {
  const { name, build, revision, edition, isolation, isolationAssumed, engine, architecture } = host;
  return JSON.stringify([name, build, revision, edition, isolation, isolationAssumed, engine, architecture]);
}
