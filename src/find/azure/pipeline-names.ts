import { entriesOf, itemsOf, type YamlEntry, type YamlValue } from '../../yaml/value.js';
import { unknown } from '../unknown.js';

/** What `${{ }}` may name: parameters, variables, what `each` goes over. A text may hold marks; null is not known. */
type Named = YamlValue | string | null;

/** What is known where a part of a pipeline stands. Names of variables are lower-case. */
export interface Names {
  readonly parameters: ReadonlyMap<string, Named>;
  readonly variables: ReadonlyMap<string, string>;
  readonly loops: ReadonlyMap<string, Named>;
  /** Items and keys that may still be looked at in the whole pipeline: loops within loops make much of little. */
  readonly budget: { left: number };
}

/** A part of a pipeline, with what is known there. */
export interface Part<N extends Names> {
  readonly value: YamlValue;
  readonly names: N;
}

const EXPRESSION = /\$\{\{([^{}]{0,1000})\}\}/g;
const ONLY = /^\s*\$\{\{([^{}]{0,1000})\}\}\s*$/;
const EACH = /^each\s+(\w+)\s+in\s+(\S{1,500})$/;
const MOST_ITEMS = 2_000;
const LONGEST = 65_536;

/** A scalar with its `${{ }}` filled in; what is not known becomes a mark. */
export function textOf(value: YamlValue | undefined, names: Names): string {
  if (value === undefined || !('text' in value)) return '';
  const filled = value.text.replace(EXPRESSION, (written, expression: string) => {
    const found = resolve(expression.trim(), names);
    const text = typeof found === 'string' ? found : found !== null && 'text' in found ? textOf(found, names) : null;
    return text ?? unknown(written);
  });
  return filled.length > LONGEST ? unknown(value.text.slice(0, 200)) : filled;
}

/** A parameter that is a map or a list, where it stands alone in place of one; else the value itself. */
export function valueIn(value: YamlValue, names: Names): YamlValue {
  const only = 'text' in value ? ONLY.exec(value.text)?.[1]?.trim() : undefined;
  const found = only === undefined ? null : resolve(only, names);
  return found === null || typeof found === 'string' ? value : found;
}

/**
 * The items of a list with `${{ if }}`, `${{ each }}` and parameters that are lists in their place
 * (https://learn.microsoft.com/azure/devops/pipelines/process/template-expressions). A branch counts unless it is known not
 * to be taken; over what is not known `each` goes once.
 */
export function itemsAt<N extends Names>(list: YamlValue | undefined, names: N): readonly Part<N>[] {
  const found: Part<N>[] = [];
  let taken = false as boolean | null;
  for (const item of itemsOf(list)) {
    if (--names.budget.left < 0) break;
    const [entry, second] = entriesOf(item);
    const directive = second === undefined && entry !== undefined ? directiveOf(entry) : null;
    const only = 'text' in item ? ONLY.exec(item.text)?.[1]?.trim() : undefined;
    if (directive !== null && entry !== undefined) {
      const { runs, loops } = decide(directive, taken, names);
      taken = directive.startsWith('each ')
        ? false
        : runs === true || taken === true
          ? true
          : runs === null
            ? null
            : taken;
      if (runs !== false)
        for (const loop of loops)
          for (const part of itemsAt(entry.value, { ...names, loops: new Map([...names.loops, ...loop]) }))
            found.push(part);
    } else if (only !== undefined) {
      const value = resolve(only, names);
      if (value !== null && typeof value !== 'string' && value.kind === 'list')
        for (const part of itemsAt(value, names)) found.push(part);
      else found.push({ value: item, names });
    } else found.push({ value: item, names });
  }
  return found;
}

/** The entries of a map, with those of `${{ if }}` and `${{ insert }}` among them. */
export function fieldsAt<N extends Names>(
  map: YamlValue | undefined,
  names: N,
): ReadonlyMap<string, YamlEntry & Part<N>> {
  const found = new Map<string, YamlEntry & Part<N>>();
  let taken = false as boolean | null;
  for (const entry of entriesOf(map)) {
    if (--names.budget.left < 0) break;
    const directive = directiveOf(entry);
    if (directive === null) {
      found.set(textOf({ ...entry.value, kind: 'text', text: entry.key, lines: null }, names), { ...entry, names });
      continue;
    }
    const { runs, loops } = decide(directive, taken, names);
    taken = runs === true || taken === true ? true : runs === null ? null : taken;
    if (runs === false) continue;
    for (const loop of loops)
      for (const [key, field] of fieldsAt(entry.value, { ...names, loops: new Map([...names.loops, ...loop]) }))
        found.set(key, field);
  }
  return found;
}

function directiveOf({ key }: YamlEntry): string | null {
  const written = ONLY.exec(key)?.[1]?.trim();
  return written !== undefined && /^(?:if|elseif|else|each|insert)\b/.test(written) ? written : null;
}

type Loops = readonly ReadonlyMap<string, Named>[];
const ONCE: Loops = [new Map()];

/** @param before whether an `if` before an `else` is taken; null where that is not known */
function decide(
  directive: string,
  before: boolean | null,
  names: Names,
): { readonly runs: boolean | null; readonly loops: Loops } {
  const [, variable, over] = EACH.exec(directive) ?? [];
  if (variable !== undefined && over !== undefined) {
    const value = resolve(over, names);
    if (value === null || typeof value === 'string') return { runs: null, loops: [new Map([[variable, null]])] };
    const items = value.kind === 'map' ? entriesOf(value).map((entry) => entry.value) : itemsOf(value);
    return { runs: true, loops: items.slice(0, MOST_ITEMS).map((item) => new Map([[variable, item]])) };
  }
  if (directive.startsWith('insert') || directive.startsWith('each')) return { runs: null, loops: ONCE };
  const condition = /^(?:else)?if\b(.*)$/s.exec(directive)?.[1]?.trim();
  const truth = condition === undefined ? true : truthOf(condition, names);
  if (directive.startsWith('else')) {
    if (before === true) return { runs: false, loops: ONCE };
    return { runs: before === null && truth === true ? null : truth, loops: ONCE };
  }
  return { runs: truth, loops: ONCE };
}

/** Of the conditions only `eq` and `ne` of two known texts are worked out. */
function truthOf(condition: string, names: Names): boolean | null {
  const [, how, left = '', right = ''] = /^(eq|ne)\(([^(),]{1,300}),([^(),]{1,300})\)$/.exec(condition) ?? [];
  if (how === undefined) return null;
  const [a, b] = [plain(resolve(left.trim(), names)), plain(resolve(right.trim(), names))];
  if (a === null || b === null) return null;
  return (a.toLowerCase() === b.toLowerCase()) === (how === 'eq');
}

function plain(value: Named): string | null {
  const text = typeof value === 'string' ? value : value !== null && 'text' in value ? value.text : null;
  return text === null || /[\uFDD0$]/.test(text) ? null : text;
}

/** `parameters.a.b`, `variables['a']`, a loop's variable, a text in quotes; null for anything else. */
function resolve(expression: string, names: Names): Named {
  const [, quoted] = /^'([^']*)'$/.exec(expression) ?? [];
  if (quoted !== undefined) return quoted;
  const [first = '', ...path] = expression.replace(/\['([^'[]{1,200})'\]/g, '.$1').split('.');
  if (!/^\w+$/.test(first) || path.length > 20) return null;
  if (first === 'variables') return names.variables.get(path.join('.').toLowerCase()) ?? null;
  const start = first === 'parameters' ? names.parameters.get(path.shift() ?? '') : names.loops.get(first);
  let value: Named = start ?? null;
  for (const key of path) {
    if (value === null || typeof value === 'string') return null;
    value = value.kind === 'map' ? (value.entries.get(key)?.value ?? null) : null;
  }
  return value;
}
