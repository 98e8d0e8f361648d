import type { Toleration } from '../find/workload.js';
import type { Node, Taint } from './node.js';

/** Those that a node loses again, and a cordon: https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/ */
const TRANSIENT: ReadonlySet<string> = new Set(
  [
    'not-ready',
    'unreachable',
    'unschedulable',
    'disk-pressure',
    'memory-pressure',
    'pid-pressure',
    'network-unavailable',
    'out-of-disk',
    'out-of-service',
  ].map((name) => `node.kubernetes.io/${name}`),
);
const CLOUD_PROVIDER = 'node.cloudprovider.kubernetes.io/';
const GKE_OS = 'node.kubernetes.io/os';

/** The taints of a node that keep a pod away: `PreferNoSchedule` never does, transient ones are not the manifest's matter. */
export function untolerated(node: Node, tolerations: readonly Toleration[], selectsWindows: boolean): readonly Taint[] {
  return node.taints.filter(
    (taint) =>
      (taint.effect === 'NoSchedule' || taint.effect === 'NoExecute') &&
      !isTransient(taint) &&
      !(selectsWindows && isToleratedByGke(node, taint)) &&
      !tolerations.some((toleration) => tolerates(toleration, taint)),
  );
}

function isTransient({ key }: Taint): boolean {
  return TRANSIENT.has(key) || key.startsWith(CLOUD_PROVIDER);
}

/** GKE taints its Windows nodes and adds the toleration to pods that select Windows. */
function isToleratedByGke(node: Node, { key, value }: Taint): boolean {
  if (key !== GKE_OS || value !== 'windows') return false;
  for (const label of node.labels.keys()) if (label.startsWith('cloud.google.com/gke-')) return true;
  return false;
}

/** https://github.com/kubernetes/api/blob/master/core/v1/toleration.go; Lt and Gt there stand behind a feature gate. */
function tolerates({ key, operator, value, effect }: Toleration, taint: Taint): boolean {
  if (effect !== '' && effect !== taint.effect) return false;
  if (key !== '' && key !== taint.key) return false;
  if (operator === 'Exists') return true;
  return (operator === '' || operator === 'Equal') && key !== '' && value === taint.value;
}

/** `key=value:effect`, as kubectl writes it. */
export function taintInWords({ key, value, effect }: Taint): string {
  return `${key}${value === '' ? '' : `=${value}`}:${effect}`;
}
