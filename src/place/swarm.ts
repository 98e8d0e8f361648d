import type { Constraint, SwarmRules } from '../find/workload.js';
import { type Answer, both, every, isTrue } from './answer.js';
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

/** @param platforms what the image is for; empty where it is not known, and then nothing is filtered. */
export function mayLandOnSwarmNode(rules: SwarmRules, node: Node, platforms: readonly SwarmPlatform[]): Answer {
  return both(
    every(rules.constraints, (constraint) => constraintHolds(constraint, node)),
    () => platformFits(platforms, node),
  );
}

function platformFits(platforms: readonly SwarmPlatform[], node: Node): Answer {
  if (platforms.length === 0 || node.os === null) return 'yes';
  const architecture = node.swarm?.architecture ?? null;
  return isTrue(
    platforms.some(
      (platform) =>
        platform.os === node.os &&
        (platform.architecture === null || architecture === null || platform.architecture === architecture),
    ),
  );
}

export const NODE_LABELS = 'node.labels.';
const ENGINE_LABELS = 'engine.labels.';

function constraintHolds(constraint: Constraint, node: Node): Answer {
  const key = constraint.key.toLowerCase();
  const { swarm } = node;
  const label = nodeLabel(constraint);
  if (label !== null) return known(labelOf(node, label), constraint);
  if (key.startsWith(ENGINE_LABELS) && key.length > ENGINE_LABELS.length) {
    const value = swarm?.engineLabels.get(constraint.key.slice(ENGINE_LABELS.length));
    return known(value ?? (swarm && node.allLabels ? null : undefined), constraint);
  }
  switch (key) {
    case 'node.id':
      return known(swarm?.id ?? undefined, constraint);
    case 'node.hostname':
      return known(swarm?.hostname, constraint);
    case 'node.role':
      return known(swarm?.role ?? undefined, constraint);
    case 'node.platform.os':
      return known(node.os ?? undefined, constraint);
    case 'node.platform.arch':
      return known(swarm?.architecture ?? undefined, { ...constraint, value: architectureOf(constraint.value) });
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
function known(value: string | null | undefined, { equal, value: wanted }: Constraint): Answer {
  if (value === undefined) return 'maybe';
  return isTrue(((value ?? '').toLowerCase() === wanted.toLowerCase()) === equal);
}

export function architectureOf(written: string): string {
  const lower = written.toLowerCase();
  if (lower === 'x86_64') return 'amd64';
  return lower === 'aarch64' ? 'arm64' : lower;
}
