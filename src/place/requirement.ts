import type { Requirement } from '../find/workload.js';

/**
 * Label selectors of Kubernetes: https://github.com/kubernetes/apimachinery/blob/master/pkg/labels/selector.go and
 * https://github.com/kubernetes/component-helpers/blob/master/scheduling/corev1/nodeaffinity/nodeaffinity.go
 */

const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$/;
const PREFIX = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const INTEGER = /^[+-]?\d{1,30}$/;
const [LEAST, MOST] = [-(2n ** 63n), 2n ** 63n - 1n];

/** Each is asked of every node. */
const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Whether the scheduler can read a requirement on a label; a term with one that it cannot read matches nothing. */
export function isReadable({ key, operator, values }: Requirement): boolean {
  if (!isLabelKey(key) || !values.every(isLabelValue)) return false;
  switch (operator) {
    case 'In':
    case 'NotIn':
      return values.length > 0;
    case 'Exists':
    case 'DoesNotExist':
      return values.length === 0;
    case 'Gt':
    case 'Lt':
      return values.length === 1 && integer(values[0]!) !== null;
    default:
      return false;
  }
}

/** Whether a readable requirement holds for a label's value; null where the label is missing. */
export function holds({ operator, values }: Requirement, value: string | null): boolean {
  switch (operator) {
    case 'In':
      return value !== null && includes(values, value);
    case 'NotIn':
      return value === null || !includes(values, value);
    case 'Exists':
      return value !== null;
    case 'DoesNotExist':
      return value === null;
    default:
      return compares(operator, value, values[0]!);
  }
}

/** Few are compared as fast one by one. */
function includes(values: readonly string[], value: string): boolean {
  return values.length < 8 ? values.includes(value) : setOf(values).has(value);
}

function setOf(values: readonly string[]): ReadonlySet<string> {
  let known = sets.get(values);
  if (!known) {
    known = new Set(values);
    sets.set(values, known);
  }
  return known;
}

/** Versions such as `10.0.20348` are not integers, so neither is ever true of them. */
function compares(operator: string, value: string | null, than: string): boolean {
  const [left, right] = [value === null ? null : integer(value), integer(than)];
  if (left === null || right === null) return false;
  return operator === 'Gt' ? left > right : left < right;
}

/** Fields: of `metadata.name` alone, and one value each. */
export function fieldHolds({ key, operator, values }: Requirement, name: string): boolean {
  if (key !== 'metadata.name' || values.length !== 1) return false;
  if (operator === 'In') return values[0] === name;
  return operator === 'NotIn' && values[0] !== name;
}

function isLabelKey(key: string): boolean {
  const slash = key.indexOf('/');
  if (!NAME.test(key.slice(slash + 1))) return false;
  if (slash < 0) return true;
  const prefix = key.slice(0, slash);
  return prefix.length <= 253 && prefix.split('.').every((part) => PREFIX.test(part));
}

function isLabelValue(value: string): boolean {
  return value === '' || NAME.test(value);
}

/** A 64-bit integer as Go reads it; null for anything else. */
function integer(text: string): bigint | null {
  if (!INTEGER.test(text)) return null;
  const value = BigInt(text.startsWith('+') ? text.slice(1) : text);
  return value >= LEAST && value <= MOST ? value : null;
}
