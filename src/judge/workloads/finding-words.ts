import type { Node } from '../../place/node.js';
import { listed as asPrinted, NO_MATCH_IN_MANIFEST } from '../../rules/engine-errors.js';
import { formatWindowsVersion } from '../../windows/version.js';
import { inWords } from '../../words/list.js';

/** Words of findings about workloads; none of them ends a way out with a full stop. */

/** What containerd says of a list, or of a name, that has nothing for the machine. */
export const NO_PLATFORM = asPrinted(NO_MATCH_IN_MANIFEST);

const MOST_NAMED = 5;

/** `a`, `a and b`, `a, b, c, d, e and 7 more`. */
export function listed(names: readonly string[]): string {
  return inWords(names, { most: MOST_NAMED });
}

/** `akswin19 (10.0.17763.7558)`, or how many nodes of which versions. */
export function nodesInWords(nodes: readonly Node[]): string {
  const versions = new Set(
    nodes.flatMap(({ host }) =>
      host?.build ? [formatWindowsVersion({ build: host.build, revision: host.revision })] : [],
    ),
  );
  const names = listed(nodes.map(({ name }) => name));
  const count = nodes.length > 1 ? `${nodes.length} nodes` : '';
  const inside = [count, ...[...versions].slice(0, 3)].filter((part) => part !== '').join(', ');
  return inside === '' ? names : `${names} (${inside})`;
}

export function containersInWords(names: readonly string[]): string {
  return `${names.length === 1 ? 'container' : 'containers'} ${listed(names)}`;
}

/** What GitHub starts for a job. */
const STARTED: Readonly<Record<string, string>> = {
  service: 'The service',
  container: 'The container of job',
  uses: 'The action',
};

export const say = {
  lands: (workload: string, nodes: string, containers: string, why: string) =>
    `${workload} may land on ${nodes}, where its ${containers} cannot run.${why === '' ? '' : ` ${why}`}`,
  nowhere: (workload: string, nodes: string, containers: string, why: string) =>
    `${workload} can land only on ${nodes}, where no node runs its ${containers}.${why === '' ? '' : ` ${why}`}`,
  noEntryForProcess: (reference: string, node: string) =>
    `${reference} is a list without an image for ${node}. So nothing is pulled there; a HostProcess container itself runs on every Windows node, as long as its image is one image and no list.`,
  listOrNot: (reference: string, node: string) =>
    `Whether ${node} pulls ${reference} is not known: a HostProcess container runs on every Windows node if its image is one image, and of a list only where an entry fits the node. Its registry can tell.`,
  noWindowsImage: (reference: string) =>
    `${reference} holds no Windows image, so a Windows node finds nothing to pull ("no match for platform in manifest").`,
  onLinux: (workload: string, nodes: string) =>
    `${workload} runs a Windows image, and nothing in it keeps it off ${nodes}: a Linux node cannot run it, and the pull fails there.`,
  onSomeLinux: (workload: string) =>
    `${workload} runs a Windows image, and nothing in it keeps it off Linux nodes: in a cluster that has any, it may land there and fail. Which nodes there are is not known here (--target @nodes.json).`,
  linuxOnWindows: (workload: string, nodes: string) =>
    `${workload} runs Linux images, and nothing in it keeps it off ${nodes}: there is nothing to pull for Windows, so it does not start there.`,
  noNode: (workload: string) => `No known node takes ${workload}, so it waits and does not start:`,
  labelHas: (label: string, has: string, nodesHave: readonly string[]) =>
    nodesHave.length === 0
      ? `it asks for ${label} ${has === '' ? '""' : has}, a label that no node has.`
      : `it asks for ${label} ${has === '' ? '""' : has}, and the nodes have ${listed(nodesHave)}.`,
  notMended: 'To change that alone would not help: the image does not run on those nodes.',
  tainted: (taints: readonly string[]) =>
    `the nodes that fit have the ${taints.length === 1 ? 'taint' : 'taints'} ${listed(taints)}, which it does not tolerate.`,
  noSuchNode: (name: string) => `it names the node ${name}, which is not there.`,
  several: 'its selectors, affinity and tolerations fit no node together.',
  constraints: 'no node fits all of its constraints.',
  constraintHas: (constraint: string, nodesHave: readonly string[]) =>
    nodesHave.length === 0
      ? `no node that is otherwise fit has what ${constraint} asks for.`
      : `it asks for ${constraint}, and the nodes have ${listed(nodesHave)}.`,
  otherSystem: 'Swarm keeps it to nodes of the system of its image, and its constraints keep it off those.',
  labelsNotDeclared: (workload: string, labels: readonly string[], nodes: string) =>
    `Whether ${workload} may land on ${nodes} depends on ${labels.length === 1 ? 'the label' : 'labels'} ${listed(labels)}, which the target does not tell.`,
  runtimeClassUnknown: (workload: string, name: string) =>
    `${workload} names the RuntimeClass ${name}, which is not among these manifests: what it selects is not known, and without it the cluster refuses the pod.`,
  runtimeClassConflict: (workload: string, name: string, label: string, pod: string, has: string) =>
    `The cluster refuses ${workload}: its RuntimeClass ${name} sets ${label}: ${has}, and the pod itself ${label}: ${pod}.`,
  notAString: (label: string) =>
    `The API server refuses this: the value of ${label} is a number or a boolean here, and it takes texts only.`,
  podOsDiffers: (node: string) =>
    `The pod says that it is for Linux (os.name, or its label kubernetes.io/os), so the kubelet of ${node} refuses it.`,
  hostProcessRefused: (because: 'not-all' | 'no-host-network') =>
    `The API server refuses this: ${because === 'not-all' ? 'all containers of a pod have to be HostProcess containers, or none' : 'a pod with HostProcess containers has to say hostNetwork: true'}.`,
  noFamily: (workload: string) =>
    `${workload} runs a Windows image and does not say on which Windows (runtimePlatform.operatingSystemFamily), so where it runs is not known.`,
  linuxFamily: (workload: string) =>
    `${workload} asks for instances with Linux, and runs a Windows image: it cannot start there.`,
  families: (workload: string, families: readonly string[]) =>
    `${workload} is placed on no instance: its operating system family and its placement constraints ask for different ones, ${listed(families)}.`,
  constraintRefused: (constraint: string, because: string) =>
    `Swarm refuses the constraint "${constraint}": ${because}.`,
  needsLinuxRunner: (kind: string, name: string, machine: string) =>
    `${STARTED[kind] ?? 'The container'} ${name} cannot start on ${machine}. GitHub runs ${kind === 'uses' ? 'actions in containers' : 'containers of a job'} on Linux runners only${kind === 'uses' ? '' : ', so the job fails before its first step'}.`,
  insteadOfContainer: (kind: string): readonly string[] => [
    'run the job on Linux (runs-on: ubuntu-latest)',
    ...(kind === 'uses' ? [] : ['call docker run in a step, with an image for Windows']),
  ],
  step: (what: string, fails: string, machines: string, why: string) =>
    `${what} ${fails} on ${machines}.${why === '' ? '' : ` ${why}`}`,
  windowsOnly: (reference: string, machines: string) =>
    `${reference} is an image for Windows, and ${machines} runs none.`,
  unknownImage: (reference: string) =>
    `${reference === '' ? 'The image' : reference} is not known before the run, so where it runs is not known either.`,
} as const;
