import { globProblem } from '../glob/glob-syntax.js';
import type { Position, YamlValue } from '../yaml/value.js';
import { shown } from '../yaml/value-words.js';
import type { ConfigProblems } from './config-problems.js';
import { fieldsOf, isKnownRule, itemsOf, textOf } from './config-shape.js';

/** Findings that a team decided not to count; at least one of the first four is given, and all given ones must fit. */
export interface ConfigIgnore extends Position {
  readonly rule: string | null;
  /** A glob. */
  readonly dockerfile: string | null;
  /** A glob. */
  readonly image: string | null;
  /** A target's name. */
  readonly target: string | null;
  /** The last day, YYYY-MM-DD. */
  readonly until: string | null;
  readonly reason: string | null;
}

const NAMING = ['rule', 'dockerfile', 'image', 'target'];
const FIELDS = [...NAMING, 'until', 'reason'];

export function readIgnores(value: YamlValue, problems: ConfigProblems): readonly ConfigIgnore[] {
  return itemsOf(value, 'ignore', 'a list of what to ignore', problems).flatMap(
    (item) => readIgnore(item, problems) ?? [],
  );
}

function readIgnore(item: YamlValue, problems: ConfigProblems): ConfigIgnore | null {
  const fields = fieldsOf(item, 'ignore', FIELDS, problems);
  if (!fields) return null;
  const text = (name: string): string | null => textOf(fields.get(name)?.value, name, problems);
  const ignore = {
    rule: text('rule'),
    dockerfile: text('dockerfile'),
    image: text('image'),
    target: text('target'),
    until: text('until'),
    reason: text('reason'),
    line: item.line,
    column: item.column,
  };
  if (!NAMING.some((name) => fields.has(name))) {
    problems.add(
      item,
      'ignore: expected at least one of rule, dockerfile, image and target: all findings are not to be ignored',
    );
  }
  if (ignore.rule !== null) isKnownRule(ignore.rule, fields.get('rule')!.value, problems);
  for (const name of ['dockerfile', 'image'] as const) {
    const problem = ignore[name] === null ? null : globProblem(ignore[name]);
    if (problem !== null) problems.add(fields.get(name)!.value, `${name}: "${shown(ignore[name]!)}" ${problem}`);
  }
  if (ignore.until !== null && !isDay(ignore.until)) {
    problems.add(
      fields.get('until')!.value,
      'until: expected a day that exists, as YYYY-MM-DD, for example 2027-01-31',
    );
  }
  return ignore;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 10) === text;
}
