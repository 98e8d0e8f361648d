import type { Constraint, Refusal } from '../workload.js';

export type ReadConstraint =
  | { readonly ok: true; readonly constraint: Constraint }
  | { readonly ok: false; readonly because: string };

/** https://github.com/moby/swarmkit/blob/master/manager/constraint/constraint.go */
const KEY = /^[a-z_][a-z0-9_.-]+$/i;
const VALUE = /^[a-z0-9:\-_\s.*()?+[\]\\^$|/]+$/i;
const OPERATORS = ['==', '!='] as const;
const LONGEST = 10_000;

/** One of `deploy.placement.constraints`: `key==value` or `key!=value`, with blanks around the parts. */
export function readConstraint(written: string): ReadConstraint {
  const operator = OPERATORS.find((each) => written.includes(each));
  if (operator === undefined || written.length > LONGEST)
    return { ok: false, because: `Swarm knows the operators == and != alone` };
  const at = written.indexOf(operator);
  const key = written.slice(0, at).trim();
  const value = written.slice(at + operator.length).trim();
  if (!KEY.test(key))
    return { ok: false, because: `${key === '' ? 'its key is empty' : `"${key.slice(0, 100)}" cannot be a key`}` };
  if (value === '') return { ok: false, because: 'its value is empty' };
  if (!VALUE.test(value)) return { ok: false, because: `"${value.slice(0, 100)}" cannot be a value` };
  return { ok: true, constraint: { key, equal: operator === '==', value } };
}

export function refusedConstraint(line: number, constraint: string, because: string): Refusal {
  return { what: 'constraint-refused', line, constraint, because };
}
