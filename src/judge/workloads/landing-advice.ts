import type { Node } from '../../place/node.js';
import type { Facts } from './facts.js';
import { listed } from './finding-words.js';
import type { Failing } from './landed.js';
import type { Finding } from './reported-workload.js';
import type { RunJudgement } from './run-container.js';
import { familyWays } from './task-findings.js';

const VERSION_LABEL = 'OsVersion';
/** Rules that no label of a node can tell apart: they are about updates, not releases. */
const REVISION = /^(?:february-2020-|ws2016-revision-|image-patched-past-host$)/;

/** What to do about a workload that may land where it does not run: kept away by a label, changed, or isolated. */
export function landingAdvice(facts: Facts, { bad, nowhere, all }: Failing): Pick<Finding, 'add' | 'advice' | 'ways'> {
  const { placed, containers, landed } = facts;
  const { nodes: good, best } = landed.good;
  const updates = all.every(({ rule }) => REVISION.test(rule));
  const kept = nowhere || updates || good.length === 0 ? null : keptAway(facts, good, bad, best);
  const baseImages = [...new Set(containers.flatMap(({ judgement }) => advisedIn(judgement)))];
  const hyperv =
    placed.rules.by !== 'kubernetes' &&
    all.every(({ verdict }) => verdict === 'hyperv-only') &&
    bad.every(({ host }) => host?.hyperv === 'available');
  const runsOn = nowhere ? [...facts.elsewhere().runs].slice(0, 100).map(({ name }) => name) : [];
  const ways = [
    ...(kept?.ways ?? []),
    ...imageWays(facts, nowhere, bad),
    ...new Set(all.filter(({ rule }) => rule === 'pod-os-differs').flatMap(({ ways }) => ways.map(({ text }) => text))),
    ...(hyperv
      ? [
          'run it with Hyper-V isolation: isolation: hyperv on the service, or "exec-opts": ["isolation=hyperv"] in the daemon.json of every host',
        ]
      : []),
    ...(placed.rules.by === 'ecs' ? familyWays(facts) : []),
    ...(runsOn.length > 0 ? [`let it land on ${listed(runsOn)} instead, where it runs as it is`] : []),
  ];
  const command = kept?.command;
  return {
    add: kept?.add ?? null,
    advice: { baseImages, runsOn, hyperv, ...(command === undefined ? {} : { command }) },
    ways,
  };
}

interface KeptAway {
  readonly add: NonNullable<Finding['add']>;
  readonly ways: readonly string[];
  readonly command?: string;
}

/** By a label that is there; in a Swarm also by one that can be put on. */
function keptAway(
  { workload, placed, landed }: Facts,
  good: readonly Node[],
  bad: readonly Node[],
  best: ReadonlySet<Node>,
): KeptAway | null {
  const { rules } = placed;
  const found = landed.separation(rules, bad);
  if (rules.by === 'kubernetes') {
    if (!found) return null;
    const { label, value } = found;
    return {
      add: { nodeSelector: { [label]: value } },
      ways: [`add ${label}: ${quoted(value)} to the nodeSelector of the pod`],
    };
  }
  if (rules.by !== 'swarm') return null;
  const node = [...best][0] ?? good[0]!;
  const { label, value } = found ?? { label: VERSION_LABEL, value: `10.0.${node.host?.build}` };
  const constraint = `node.labels.${label} == ${value}`;
  const command = `docker service update --constraint-add "${constraint}" ${workload.name}`;
  const put = good.filter(({ host }) => host?.build === node.host?.build).slice(0, 5);
  const marks = found
    ? []
    : put.map(({ name }) => `mark the node: docker node update --label-add ${label}=${value} ${name}`);
  return {
    add: { constraints: [constraint] },
    ways: [...marks, `add the constraint ${constraint} to deploy.placement.constraints, or call ${command}`],
    command,
  };
}

/** A label's value that YAML would take for a number needs quotes. */
function quoted(value: string): string {
  return /^[\d.]+$/.test(value) && !/^\d+\.\d+\.\d/.test(value) ? `"${value}"` : value;
}

/** What is advised on any host, once for all containers of an image. */
const advised = new WeakMap<RunJudgement, readonly string[]>();

function advisedIn(judgement: RunJudgement): readonly string[] {
  let images = advised.get(judgement);
  if (!images) {
    images = [...new Set(judgement.results.flatMap(({ advice }) => advice?.baseImages ?? []))];
    advised.set(judgement, images);
  }
  return images;
}

function imageWays({ workload, containers }: Facts, nowhere: boolean, bad: readonly Node[]): readonly string[] {
  return workload.containers.flatMap(({ name }, at) => {
    const images = advisedIn(containers[at]!.judgement);
    if (images.length === 0) return [];
    const where = nowhere ? '' : ` for ${listed(bad.map((node) => node.name))}`;
    return [`use the image ${images.join(' or ')} in container ${name}${where}`];
  });
}
