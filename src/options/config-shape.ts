import { isRuleId, type RuleId, rules } from '../rules/rule-table.js';
import { nearMatches } from '../windows/near.js';
import type { Position, YamlEntry, YamlValue } from '../yaml/value.js';
import { kindOf, shown } from '../yaml/value-words.js';
import type { ConfigProblems } from './config-problems.js';

/** Names that a message lists. */
const MOST_LISTED = 30;

/** The entries of a map whose keys are known; every other key is a problem. Null where it is not a map. */
export function fieldsOf(
  value: YamlValue,
  name: string,
  known: readonly string[],
  problems: ConfigProblems,
): ReadonlyMap<string, YamlEntry> | null {
  const entries = entriesOf(value, name, `a map with ${known.join(', ')}`, problems);
  if (!entries) return null;
  const isKnown = new Set(known);
  for (const { key, ...place } of entries) if (!isKnown.has(key)) problems.add(place, unknownKey(key, known));
  return new Map(entries.filter(({ key }) => isKnown.has(key)).map((entry) => [entry.key, entry]));
}

/** The entries of a map with any keys. */
export function entriesOf(
  value: YamlValue,
  name: string,
  expected: string,
  problems: ConfigProblems,
): readonly YamlEntry[] | null {
  if (value.kind === 'map') return [...value.entries.values()];
  wrongKind(value, name, expected, problems);
  return null;
}

/** The items of a list, `[]` where it is none. */
export function itemsOf(
  value: YamlValue,
  name: string,
  expected: string,
  problems: ConfigProblems,
): readonly YamlValue[] {
  if (value.kind === 'list') return value.items;
  wrongKind(value, name, expected, problems);
  return [];
}

/**
 * A text that says something, without white space around it. A number is one as it is written. Null, and a problem
 * unless it is not there at all, where it is something else.
 */
export function textOf(value: YamlValue | undefined, name: string, problems: ConfigProblems): string | null {
  if (!value) return null;
  if (value.kind !== 'text' && value.kind !== 'number') {
    wrongKind(value, name, 'a text', problems);
    return null;
  }
  const text = value.text.trim();
  if (text !== '') return text;
  problems.add(value, `${name}: expected a text, found an empty one`);
  return null;
}

export function wrongKind(value: YamlValue, name: string, expected: string, problems: ConfigProblems): void {
  if (value.kind === 'nothing' && value.reported) return;
  problems.add(value, `${name}: expected ${expected}, found ${kindOf(value)}`);
}

/** @param what the sort of name, for example `rule` */
export function unknownName(
  what: string,
  name: string,
  known: readonly string[],
  place: Position,
  problems: ConfigProblems,
): void {
  problems.add(place, `there is no ${what} "${shown(name)}".${problems.many ? '' : expectedOneOf(name, known)}`);
}

/** Whether there is such a rule; a problem where there is none. */
export function isKnownRule(name: string, place: Position, problems: ConfigProblems): name is RuleId {
  if (isRuleId(name)) return true;
  const known = rules().map(({ id }) => id);
  const near = expectedOneOf(name, known) || ' The command "rules" lists them all';
  problems.add(place, `there is no rule "${shown(name)}".${near}`);
  return false;
}

function unknownKey(key: string, known: readonly string[]): string {
  return `unknown key "${shown(key)}".${expectedOneOf(key, known)}`;
}

/** Names that may have been meant, else all of them where they can be taken in. */
function expectedOneOf(name: string, known: readonly string[]): string {
  const near = nearMatches(name, known, 3);
  if (near.length > 0) return ` Did you mean ${near.map((each) => `"${each}"`).join(' or ')}?`;
  if (known.length === 0) return '';
  return known.length <= MOST_LISTED ? ` Expected ${known.join(', ')}` : '';
}
