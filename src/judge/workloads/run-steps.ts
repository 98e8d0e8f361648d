import type { Steps, Workload } from '../../find/workload.js';
import type { Placed } from '../../place/place-workload.js';
import { isHosted, THE_HOST } from '../no-windows.js';
import { stopsPull } from '../stops-pull.js';
import type { JudgedContainer } from './facts.js';
import type { MadeImages } from './made-images.js';
import { fails, type NodeResult } from './node-results.js';
import type { Puller } from './run-container.js';

/** What is known of the steps that start a workload; null for one that none does. */
export function stepsOf({ rules }: Workload): Steps | null {
  return rules.by === 'command' ? rules.steps : null;
}

/** The machine of the steps that start it, for what is built there: of several the first. */
export function machineOf(workload: Workload): string | null {
  return stepsOf(workload)?.machines[0]?.name ?? null;
}

/** Who pulls its images. */
export function pullerOf(workload: Workload): Puller {
  const windows = stepsOf(workload)?.machines.filter(({ host }) => host !== null) ?? [];
  const windowsMode = windows.every(({ labels }) => isHosted(labels));
  return { ...THE_HOST, windowsMode, machine: machineOf(workload) };
}

/** One for each image, where the machines of several steps build different ones under one name. */
export function byMaker(workload: Workload, made: MadeImages): readonly Workload[] {
  const { rules, containers } = workload;
  const [container] = containers;
  if (rules.by !== 'command' || rules.steps === null || container === undefined) return [workload];
  const { steps } = rules;
  const groups = new Map<string, Steps['machines'][number][]>();
  for (const machine of steps.machines) {
    const base = made.of(container, machine.name)?.base.text ?? '';
    groups.set(base, [...(groups.get(base) ?? []), machine]);
  }
  if (groups.size < 2) return [workload];
  return [...groups.values()].map((machines) => ({ ...workload, rules: { ...rules, steps: { ...steps, machines } } }));
}

/** Whether it has to do with Windows: a Windows image anywhere, or any image on a Windows machine. */
export function isStepOfConcern(workload: Workload, windowsByName: boolean, made: MadeImages): boolean {
  if (windowsByName || workload.refused.length > 0) return true;
  // That its base is for Linux the build says.
  const isMade = workload.containers.some((container) => made.of(container, machineOf(workload)) !== null);
  return !isMade && (stepsOf(workload)?.machines.some(({ host }) => host !== null) ?? false);
}

/** Where and as what a workload counts that commands start: what a scheduler places stays as it is. */
export function asStarted(
  workload: Workload,
  placed: Placed,
  containers: readonly JudgedContainer[],
): { readonly placed: Placed; readonly containers: readonly JudgedContainer[] } {
  if (workload.rules.by !== 'command') return { placed, containers };
  const { steps } = workload.rules;
  // The declared targets are those of the build as well, which says it already.
  if (steps === null) {
    const counted = containers.map((each) =>
      each.judgement.made ? { ...each, results: each.results.map(silent) } : each,
    );
    return { placed, containers: counted };
  }
  const counted = containers.map((each): JudgedContainer => {
    const results = each.results.map((result) => asStep(result, each, steps));
    return { ...each, results };
  });
  const isFine = (index: number): boolean => counted.every(({ results }) => !fails(results[index]!));
  const runsSomewhere = steps.elsewhere || placed.landings.some((_, index) => isFine(index));
  const isKept = (index: number): boolean => {
    if (isFine(index)) return !steps.fetches;
    // A condition that is not followed may keep it from the machines where it does not run.
    if (steps.conditional && runsSomewhere) return false;
    return !steps.fetches || counted.some(({ results }) => stopsPull(results[index]!));
  };
  const kept = placed.landings.flatMap((_, index) => (isKept(index) ? [index] : []));
  return {
    placed: { ...placed, landings: kept.map((index) => placed.landings[index]!) },
    containers: counted.map((each) => ({
      ...each,
      results: kept.map((index) => each.results[index]!),
    })),
  };
}

/**
 * An image that nobody knows may be one that an earlier step made, which is no more than worth a notice; the same holds for
 * one of which a registry knows nothing, unless it is of a family that others publish.
 */
function asStep(result: NodeResult, { judgement }: JudgedContainer, { conditional }: Steps): NodeResult {
  if (result.rule === 'no-such-image' && judgement.stranger)
    return { ...result, verdict: 'unknown', rule: 'image-version-unknown', severity: 'off', errors: [], ways: [] };
  if (judgement.made !== null && judgement.made.startedOn === result.target) return silent(result);
  if (result.verdict === 'unknown' && result.severity !== 'off')
    return { ...result, severity: conditional ? 'off' : 'notice' };
  return result;
}

function silent(result: NodeResult): NodeResult {
  return { ...result, severity: 'off' };
}
