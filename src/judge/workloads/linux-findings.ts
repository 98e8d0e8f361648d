import { type Facts, finding, nameOf, selectorLine } from './facts.js';
import { NO_PLATFORM, nodesInWords, say } from './finding-words.js';
import { named, nodesOf } from './node-results.js';
import type { Finding } from './reported-workload.js';

const OS_LABEL = 'kubernetes.io/os';

/** Only where something says that it may: nodes that are there, or nothing that would keep it off one. */
export function onLinux(facts: Facts): readonly Finding[] {
  const { workload, placed, containers } = facts;
  const { rules } = placed;
  // What names its node the scheduler does not place.
  const kept =
    rules.by === 'kubernetes' && rules.nodeName !== null
      ? { add: null, ways: ['name a node with Windows (nodeName)'] }
      : keptOn('windows', facts);
  const common = { what: 'may-land-on-linux', line: selectorLine(facts), ...kept } as const;
  const linux = nodesOf(placed.landings.filter(({ group, answer }) => answer === 'yes' && group.node.os === 'linux'));
  const failing =
    linux.length === 0
      ? []
      : workload.containers.flatMap(({ name }, index) =>
          containers[index]!.results.some(
            ({ rule }, at) => rule === 'windows-image-on-linux-node' && placed.landings[at]!.group.node.os === 'linux',
          )
            ? [name]
            : [],
        );
  if (failing.length > 0) {
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

/** What keeps a workload to machines of one system. */
function keptOn(os: 'windows' | 'linux', { workload, placed }: Facts): Pick<Finding, 'add' | 'ways'> {
  if (placed.rules.by === 'kubernetes')
    return {
      add: { nodeSelector: { [OS_LABEL]: os } },
      ways: [`add ${OS_LABEL}: ${os} to the nodeSelector of the pod`],
    };
  const constraint = `node.platform.os == ${os}`;
  const command = `docker service update --constraint-add "${constraint}" ${workload.name}`;
  return { add: { constraints: [constraint] }, ways: [`add the constraint ${constraint}, or call ${command}`] };
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
  return [
    finding({
      what: 'linux-image-on-windows-nodes',
      severity: 'notice',
      line: selectorLine(facts),
      nodes: named(nodes),
      containers: linux,
      message: say.linuxOnWindows(nameOf(workload), nodesInWords(nodes)),
      ...keptOn('linux', facts),
      errors: [NO_PLATFORM],
      rules: ['no-windows-image'],
    }),
  ];
}

/**
 * Of images for both systems, in a workload that does not say which it means: that they do not run on some Windows node
 * is worth no more than a notice.
 */
export function listsOnWindows(facts: Facts, found: readonly Finding[]): readonly Finding[] {
  const lists = new Set(
    facts.workload.containers.flatMap(({ name }, at) =>
      facts.containers[at]!.judgement.system === 'both' ? [name] : [],
    ),
  );
  return found
    .filter(({ containers }) => containers.some((name) => lists.has(name)))
    .map((each): Finding => ({ ...each, severity: 'notice', ...keptOn('linux', facts) }));
}
