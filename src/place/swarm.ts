import type { Constraint, SwarmRules } from '../find/workload.js';
import { type Answer, isTrue } from './answer.js';
import { isWithin } from './ip-address.js';
import { labelOf, type Node } from './node.js';

/**
 * Constraints of Swarm: https://github.com/moby/swarmkit/blob/master/manager/constraint/constraint.go
 */

/** What the manager writes into a service from the image: https://github.com/moby/moby/blob/master/client/service_create.go */
export interface SwarmPlatform {
  readonly os: string;
  /** null where the image does not say it. */
  readonly architecture: string | null;
}

export function mayLandOnSwarmNode(constraints: readonly Constraint[], node: Node): Answer {
  let answer: Answer = 'yes';
  for (const constraint of constraints) {
    const one = constraintHolds(constraint, node);
    if (one === 'no') return 'no';
    if (one === 'maybe') answer = 'maybe';
  }
  return answer;
}

/** The one constraint that keeps a service off a node; null where none does, or several. */
export function constraintThatFails({ constraints }: SwarmRules, node: Node): Constraint | null {
  let found: Constraint | null = null;
  for (const constraint of constraints) {
    if (constraintHolds(constraint, node) !== 'no') continue;
    if (found !== null) return null;
    found = constraint;
  }
  return found;
}

/** @param platforms what the image is for; empty where it is not known, and then nothing is filtered. */
export function platformFits(platforms: readonly SwarmPlatform[], node: Node): boolean {
  if (platforms.length === 0 || node.os === null) return true;
  const architecture = node.swarm?.architecture ?? null;
  return platforms.some(
    (platform) =>
      platform.os === node.os &&
      (platform.architecture === null || architecture === null || platform.architecture === architecture),
  );
}

export const NODE_LABELS = 'node.labels.';
const ENGINE_LABELS = 'engine.labels.';

/** What a constraint asks for, read once: it is asked of every node. */
interface Asked {
  readonly key: string;
  readonly label: string | null;
  readonly equal: boolean;
  readonly wanted: string;
}

const read = new WeakMap<Constraint, Asked>();

function askedBy(constraint: Constraint): Asked {
  const before = read.get(constraint);
  if (before) return before;
  const { equal, value } = constraint;
  const key = constraint.key.toLowerCase();
  const wanted = key === 'node.platform.arch' ? architectureOf(value) : value.toLowerCase();
  const asked = { key, label: nodeLabel(constraint), equal, wanted };
  read.set(constraint, asked);
  return asked;
}

function constraintHolds(constraint: Constraint, node: Node): Answer {
  const asked = askedBy(constraint);
  const { key, label } = asked;
  const { swarm } = node;
  if (label !== null) return known(labelOf(node, label), asked);
  if (key.startsWith(ENGINE_LABELS) && key.length > ENGINE_LABELS.length) {
    const value = swarm?.engineLabels.get(constraint.key.slice(ENGINE_LABELS.length));
    return known(value ?? (swarm && node.allLabels ? null : undefined), asked);
  }
  switch (key) {
    case 'node.id':
      return known(swarm?.id ?? undefined, asked);
    case 'node.hostname':
      return known(swarm?.hostname, asked);
    case 'node.role':
      return known(swarm?.role ?? undefined, asked);
    case 'node.platform.os':
      return known(node.os ?? undefined, asked);
    case 'node.platform.arch':
      return known(swarm?.architecture ?? undefined, asked);
    case 'node.ip':
      return addressFits(swarm?.address ?? null, constraint);
    default:
      // The parser takes keys that nobody knows; they match nothing, whatever the operator.
      return 'no';
  }
}

/** The label of nodes that a constraint asks for; null for another key. */
export function nodeLabel({ key }: Constraint): string | null {
  const isLabel = key.length > NODE_LABELS.length && key.slice(0, NODE_LABELS.length).toLowerCase() === NODE_LABELS;
  return isLabel ? key.slice(NODE_LABELS.length) : null;
}

/** A network of IPv6 is left open; what is not an address matches nothing. */
function addressFits(address: string | null, { equal, value }: Constraint): Answer {
  if (address === null || (value.includes(':') && value.includes('/'))) return 'maybe';
  const within = isWithin(address, value);
  return isTrue(within !== null && within === equal);
}

/** Values are compared whole and without case; a missing label is an empty text. */
function known(value: string | null | undefined, { equal, wanted }: Asked): Answer {
  if (value === undefined) return 'maybe';
  return isTrue(((value ?? '').toLowerCase() === wanted) === equal);
}

export function architectureOf(written: string): string {
  const lower = written.toLowerCase();
  if (lower === 'x86_64') return 'amd64';
  return lower === 'aarch64' ? 'arm64' : lower;
}
