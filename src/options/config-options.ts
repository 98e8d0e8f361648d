import { SEVERITIES } from '../rules/verdict.js';
import type { Position, YamlEntry, YamlValue } from '../yaml/value.js';
import type { ConfigProblems } from './config-problems.js';
import { entriesOf, isKnownRule, unknownName, wrongKind } from './config-shape.js';
import { type ConfigText, MOST_NAMED, readTarget } from './config-targets.js';
import { type Option, optionsOf } from './table.js';

/** Where the file itself is and who may have written it, a secret, and what ends a hostile run: not for a file that everybody writes. */
const NOT_IN_A_FILE: readonly string[] = ['config', 'trusted-config', 'token', 'timeout'];
/** Options whose lines are `key=value`, which a file may say as a map. */
const MAPS: readonly string[] = ['build-args', 'registry-mirrors'];

/** The options that the file may set: those of the action. */
export function fileOptions(): readonly Option[] {
  return optionsOf('action').filter(({ name }) => !NOT_IN_A_FILE.includes(name));
}

/** The values of an option as the face would hand them over. Only their kind is checked. */
export function readOption(option: Option, value: YamlValue, problems: ConfigProblems): readonly ConfigText[] {
  if (option.name === 'severity') return readSeverities(value, problems);
  if (option.kind === 'lines') return readLines(option.name, value, problems);
  if (option.kind === 'boolean') return one(value, option.name, ['boolean'], 'true or false', problems);
  if (option.kind === 'choice') {
    return one(value, option.name, ['text'], `one of ${option.choices.join(', ')}`, problems);
  }
  return one(value, option.name, ['text', 'number'], 'a text', problems);
}

/** One value of one of the kinds, `[]` where it is something else. */
function one(
  value: YamlValue,
  name: string,
  kinds: readonly YamlValue['kind'][],
  expected: string,
  problems: ConfigProblems,
): readonly ConfigText[] {
  if (kinds.includes(value.kind) && 'text' in value) {
    return [{ value: value.text, line: value.line, column: value.column }];
  }
  wrongKind(value, name, expected, problems);
  return [];
}

function readLines(name: string, value: YamlValue, problems: ConfigProblems): readonly ConfigText[] {
  if (value.kind === 'map' && MAPS.includes(name)) return readAssignments(name, [...value.entries.values()], problems);
  const items = linesOf(value);
  if (!items) {
    wrongKind(value, name, expectedLines(name), problems);
    return [];
  }
  if (name !== 'targets') return items.flatMap((item) => one(item, name, ['text', 'number'], 'a text', problems));
  if (items.length <= MOST_NAMED) return items.flatMap((item) => readTarget(item, problems) ?? []);
  problems.add(items[MOST_NAMED]!, `targets: expected at most ${MOST_NAMED}, found ${items.length}`);
  return [];
}

/** The items of a list; a text is one for each of its lines, as in the action's inputs. */
function linesOf(value: YamlValue): readonly YamlValue[] | null {
  if (value.kind === 'list') return value.items;
  if (value.kind === 'number') return [value];
  if (value.kind !== 'text') return null;
  return value.text
    .split('\n')
    .map((text, index) => ({ ...value, text, ...placeOf(value, text, index) }))
    .filter(({ text }) => text.trim() !== '');
}

/** Where a line of a text stands. */
function placeOf({ lines, ...value }: YamlValue & { kind: 'text' }, text: string, index: number): Position {
  if (lines === null) return { line: value.line, column: value.column };
  const inBlock = lines.line > value.line;
  return { line: lines.line + index, column: lines.column + (inBlock ? /^ */.exec(text)![0].length : 0) };
}

function expectedLines(name: string): string {
  if (name === 'targets') return 'a list of hosts';
  return MAPS.includes(name) ? 'a map, or a list of texts' : 'a list of texts';
}

function readAssignments(name: string, entries: readonly YamlEntry[], problems: ConfigProblems): ConfigText[] {
  return [...readArguments(entries, name, problems)].map(([key, { value, line, column }]) => ({
    value: `${key}=${value}`,
    line,
    column,
  }));
}

/** Names with their values, numbers and booleans as they are written. A value may be empty, a name may not. */
export function readArguments(
  entries: readonly YamlEntry[],
  name: string,
  problems: ConfigProblems,
): ReadonlyMap<string, ConfigText> {
  const found = new Map<string, ConfigText>();
  for (const { key, value, line, column } of entries) {
    if (!/^[^=\s]+$/.test(key)) {
      problems.add({ line, column }, `${name}: expected a name without = and white space`);
      continue;
    }
    const [text] = one(value, key, ['text', 'number', 'boolean'], 'a text ("" for an empty one)', problems);
    if (text) found.set(key, { value: text.value, line, column });
  }
  return found;
}

function readSeverities(value: YamlValue, problems: ConfigProblems): readonly ConfigText[] {
  const expected = 'a map of rules and their severities';
  return (entriesOf(value, 'severity', expected, problems) ?? []).flatMap(({ key, value, line, column }) => {
    const known = isKnownRule(key, { line, column }, problems);
    const choices: readonly string[] = SEVERITIES;
    const [severity] = one(value, key, ['text'], `one of ${choices.join(', ')}`, problems);
    if (!severity) return [];
    if (!choices.includes(severity.value)) unknownName('severity', severity.value, choices, value, problems);
    return known && choices.includes(severity.value) ? [{ value: `${key}=${severity.value}`, line, column }] : [];
  });
}
