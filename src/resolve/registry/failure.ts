import type { Lookup } from '../image.js';

/** Why there is no answer: kind and words. The words end without a full stop, they stand in sentences of others. */
export type Failure = Exclude<Lookup, { readonly kind: 'found' }>;

const KINDS: ReadonlySet<string> = new Set<Failure['kind']>(['not-found', 'refused', 'unreachable', 'not-allowed']);

export function isFailure<T extends { readonly kind: string }>(value: T | Failure): value is Failure {
  return KINDS.has(value.kind);
}

export function refused(reason: string): Failure {
  return { kind: 'refused', reason };
}

export function unreachable(reason: string): Failure {
  return { kind: 'unreachable', reason };
}
