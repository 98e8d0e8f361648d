import type { RuntimeClass, Workload } from '../../find/workload.js';
import type { Fleet } from '../../place/fleet.js';
import type { Node } from '../../place/node.js';
import { type Placed, Placer } from '../../place/place-workload.js';
import type { ImageSource } from '../../resolve/image.js';
import type { MadeImages } from './made-images.js';
import { RunImages } from './run-images.js';
import { byMaker, isStepOfConcern, machineOf, stepsOf } from './run-steps.js';
import { isMeantForLinux, isMeantForWindows } from './windows-sign.js';

/** A workload that is worth a look, and where it may land as far as that is known without its images. */
export interface Concerned {
  readonly workload: Workload;
  readonly placed: Placed;
  /** It says itself that it is for Windows. */
  readonly meant: boolean;
}

/** The workloads of a run whose images were looked up. */
export interface ResolvedWorkloads {
  readonly concerned: readonly Concerned[];
  readonly placer: Placer;
  readonly images: RunImages;
  readonly made: MadeImages;
}

/** What a run runs, and where. */
export interface ToRun {
  readonly workloads: readonly Workload[];
  readonly runtimeClasses: readonly RuntimeClass[];
  readonly fleet: Fleet;
  /** What this repository builds. */
  readonly made: MadeImages;
}

/** Places the workloads and looks the images of those up that have to do with Windows, each once. */
export async function resolveWorkloads(
  { workloads, runtimeClasses, fleet, made }: ToRun,
  today: string,
  source: ImageSource,
  progress: (done: number, of: number) => void,
): Promise<ResolvedWorkloads> {
  const placer = new Placer(fleet, workloads, runtimeClasses);
  const images = new RunImages(today);
  const all = workloads.flatMap((workload) => byMaker(workload, made));
  const concerned = all.flatMap((workload): Concerned[] => {
    const placed = placer.place(workload, []);
    const meant = isMeantForWindows({ ...workload, rules: placed.rules });
    const byName = workload.containers.some(
      (container) =>
        images.isWindowsByName(container) || made.of(container, machineOf(workload))?.os.kind === 'windows',
    );
    if (isMeantForLinux(workload) && !byName) return [];
    if (stepsOf(workload) !== null) return isStepOfConcern(workload, byName, made) ? [{ workload, placed, meant }] : [];
    // Where the nodes of a cluster are known, what lands on Windows is a matter of fact.
    const lands =
      placed.knowsLinux &&
      (workload.containers.length === 0 ||
        placed.landings.some(({ group, answer }) => answer === 'yes' && isWindowsNode(group.node)));
    return meant || byName || lands ? [{ workload, placed, meant }] : [];
  });
  for (const { workload } of concerned)
    for (const container of workload.containers)
      if (container.build === undefined && made.of(container, machineOf(workload)) === null)
        images.want(container, stepsOf(workload) !== null || isOfSwarm(workload, fleet));
  await images.run(source, progress);
  return { concerned, placer, images, made };
}

/** Swarm keeps a service to nodes of the system that its image is for. */
function isOfSwarm({ rules }: Workload, { knowsLinux }: Fleet): boolean {
  return rules.by === 'swarm' || (rules.by === 'command' && knowsLinux.swarm);
}

function isWindowsNode({ os, host }: Node): boolean {
  return os === 'windows' || host !== null;
}
