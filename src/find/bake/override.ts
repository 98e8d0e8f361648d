import { unknown } from '../unknown.js';
import type { Target } from './bake-target.js';

/** One `--set`: `pattern.key[.name][+]=value`. */
export interface Override {
  readonly pattern: string;
  readonly key: string;
  /** Of an argument or context. */
  readonly name: string;
  readonly append: boolean;
  readonly value: string;
}

/** `variables`: an argument without a value gets it from there. Keys that say nothing of what is built from what (`output`, `cache-from`, ...) are left out; null then too. */
export function readOverride(written: string, variables: ReadonlyMap<string, string>): Override | null {
  const equals = written.indexOf('=');
  const left = equals < 0 ? written : written.slice(0, equals);
  const append = left.endsWith('+');
  const [pattern = '', key = '', ...rest] = (append ? left.slice(0, -1) : left).split('.');
  const name = rest.join('.');
  if (!/^(?:args|contexts|context|dockerfile|target|platform|tags)$/.test(key)) return null;
  if ((key === 'args' || key === 'contexts') === (name === '')) return null;
  if (equals >= 0) return { pattern, key, name, append, value: written.slice(equals + 1) };
  return key === 'args' ? { pattern, key, name, append, value: variables.get(name) ?? unknown(`$${name}`) } : null;
}

/** The target with what was set on the command line; several `platform` or `tags` add up to one list. */
export function applyOverrides(target: Target, overrides: readonly Override[]): Target {
  let result = target;
  for (const key of ['context', 'dockerfile', 'target'] as const) {
    const last = overrides.findLast((override) => override.key === key);
    if (last) result = { ...result, [key === 'target' ? 'stage' : key]: last.value };
  }
  for (const [key, field] of [
    ['platform', 'platforms'],
    ['tags', 'tags'],
  ] as const) {
    const given = overrides.filter((override) => override.key === key);
    const kept = given.at(-1)?.append ? (result[field] ?? []) : [];
    if (given.length > 0) result = { ...result, [field]: [...kept, ...given.map(({ value }) => value)] };
  }
  const named = (key: string) =>
    new Map(overrides.filter((override) => override.key === key).map(({ name, value }) => [name, value]));
  const [args, contexts] = [named('args'), named('contexts')];
  if (args.size === 0 && contexts.size === 0) return result;
  return {
    ...result,
    args: new Map([...result.args, ...args]),
    contexts: new Map([...result.contexts, ...contexts]),
  };
}

/** `*` and `?` as in Go's path.Match, in linear time for what names can be. */
export function matches(pattern: string, name: string): boolean {
  if (pattern.length > 200) return false;
  let [at, from, star, mark] = [0, 0, -1, 0];
  while (at < name.length) {
    if (pattern[from] === '*') [star, mark, from] = [from, at, from + 1];
    else if (pattern[from] === '?' || (from < pattern.length && pattern[from] === name[at]))
      [at, from] = [at + 1, from + 1];
    else if (star >= 0) [from, mark, at] = [star + 1, mark + 1, mark + 1];
    else return false;
  }
  while (pattern[from] === '*') from++;
  return from === pattern.length;
}
