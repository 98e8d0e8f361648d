import type { Node } from '../../place/node.js';
import { type Facts, finding, named, nameOf, nodesOf, selectorLine } from './facts.js';
import { NO_PLATFORM, nodesInWords, say } from './finding-words.js';
import type { Finding, RunResult } from './reported-workload.js';

const OS_LABEL = 'kubernetes.io/os';

/** Only where something says that it may: nodes that are there, or nothing that would keep it off one. */
export function onLinux(facts: Facts): readonly Finding[] {
  const { workload, placed, containers } = facts;
  const { rules } = placed;
  const names = (is: (result: RunResult) => boolean, on: (node: Node) => boolean) =>
    workload.containers.flatMap(({ name }, index) =>
      containers[index]!.results.some((result, at) => on(placed.landings[at]!.group.node) && is(result)) ? [name] : [],
    );
  const add =
    rules.by === 'kubernetes'
      ? { nodeSelector: { [OS_LABEL]: 'windows' } }
      : { constraints: ['node.platform.os == windows'] };
  const ways = [
    rules.by === 'kubernetes'
      ? `add to the nodeSelector of the pod ${OS_LABEL}: windows`
      : 'add the constraint node.platform.os == windows',
  ];
  const common = { what: 'may-land-on-linux', line: selectorLine(facts), add, ways } as const;
  const linux = nodesOf(placed.landings.filter(({ group, answer }) => answer === 'yes' && group.node.os === 'linux'));
  const failing = names(
    ({ rule }) => rule === 'windows-image-on-linux-node',
    ({ os }) => os === 'linux',
  );
  if (linux.length > 0 && failing.length > 0) {
    const errors = [NO_PLATFORM];
    const message = say.onLinux(nameOf(workload), nodesInWords(linux));
    return [
      finding({
        ...common,
        severity: 'error',
        nodes: named(linux),
        containers: failing,
        errors,
        message,
        rules: ['windows-image-on-linux-node'],
      }),
    ];
  }
  const onlyWindows = workload.containers.flatMap(({ name }, index) =>
    ['windows', 'hostprocess'].includes(containers[index]!.judgement.system) ? [name] : [],
  );
  if (placed.knowsLinux || placed.onSomeLinux !== 'yes' || onlyWindows.length === 0) return [];
  return [
    finding({ ...common, severity: 'warning', containers: onlyWindows, message: say.onSomeLinux(nameOf(workload)) }),
  ];
}

export function linuxOnWindows(facts: Facts): readonly Finding[] {
  const { workload, placed, containers } = facts;
  if (!placed.knowsLinux) return [];
  const landings = placed.landings.filter(({ group, answer }) => answer === 'yes' && group.node.host !== null);
  const linux = workload.containers.flatMap(({ name }, index) =>
    containers[index]!.judgement.system === 'linux' ? [name] : [],
  );
  if (landings.length === 0 || linux.length === 0) return [];
  const nodes = nodesOf(landings);
  const { rules } = placed;
  return [
    finding({
      what: 'linux-image-on-windows-nodes',
      severity: 'notice',
      line: selectorLine(facts),
      nodes: named(nodes),
      containers: linux,
      message: say.linuxOnWindows(nameOf(workload), nodesInWords(nodes)),
      ways: [
        rules.by === 'kubernetes'
          ? `add to the nodeSelector of the pod ${OS_LABEL}: linux`
          : 'add the constraint node.platform.os == linux',
      ],
      errors: [NO_PLATFORM],
      add:
        rules.by === 'kubernetes'
          ? { nodeSelector: { [OS_LABEL]: 'linux' } }
          : { constraints: ['node.platform.os == linux'] },
      rules: ['no-windows-image'],
    }),
  ];
}
