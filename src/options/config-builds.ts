import type { Position, YamlValue } from '../yaml/value.js';
import { readArguments } from './config-options.js';
import type { ConfigProblems } from './config-problems.js';
import { entriesOf, fieldsOf, itemsOf, textOf, unknownName } from './config-shape.js';
import { type ConfigText, MOST_NAMED } from './config-targets.js';

/** A build that the file declares; its place is that of its entry in the list. */
export interface ConfigBuild extends Position {
  readonly dockerfile: string;
  readonly args: ReadonlyMap<string, string>;
  readonly stage: string | null;
  /** As it is declared, not yet understood. */
  readonly buildHost: string | null;
  /** Names of targets; null where the run's targets apply. */
  readonly targets: readonly string[] | null;
}

const FIELDS = ['dockerfile', 'args', 'stage', 'build-host', 'targets'];

/** @param targets names that a build may refer to; null where the file declares none, and the run's inputs do */
export function readBuilds(
  value: YamlValue,
  targets: ReadonlySet<string> | null,
  problems: ConfigProblems,
): readonly ConfigBuild[] {
  return itemsOf(value, 'builds', 'a list of builds', problems).flatMap(
    (item) => readBuild(item, targets, problems) ?? [],
  );
}

function readBuild(item: YamlValue, known: ReadonlySet<string> | null, problems: ConfigProblems): ConfigBuild | null {
  const fields = fieldsOf(item, 'builds', FIELDS, problems);
  if (!fields) return null;
  if (!fields.has('dockerfile'))
    problems.add(item, 'builds: expected a dockerfile, for example dockerfile: web/Dockerfile');
  const text = (name: string): string | null => textOf(fields.get(name)?.value, name, problems);
  const args = fields.get('args');
  const targets = fields.get('targets');
  const build = {
    args: args ? argumentsOf(args.value, problems) : new Map<string, string>(),
    stage: text('stage'),
    buildHost: text('build-host'),
    targets: targets ? targetNames(targets.value, known, problems) : null,
    line: item.line,
    column: item.column,
  };
  const dockerfile = text('dockerfile');
  return dockerfile === null ? null : { dockerfile, ...build };
}

function argumentsOf(value: YamlValue, problems: ConfigProblems): ReadonlyMap<string, string> {
  const entries = entriesOf(value, 'args', 'a map of build arguments', problems) ?? [];
  return new Map([...readArguments(entries, 'args', problems)].map(([name, argument]) => [name, argument.value]));
}

function targetNames(value: YamlValue, known: ReadonlySet<string> | null, problems: ConfigProblems): readonly string[] {
  const single = value.kind === 'text' || value.kind === 'number';
  const items = single ? [value] : itemsOf(value, 'targets', 'a list of names of targets', problems);
  if (value.kind === 'list' && items.length === 0) {
    problems.add(value, "targets: expected at least one name; without this key the run's targets apply");
  }
  const names = new Set<string>();
  for (const item of items) {
    const name = textOf(item, 'targets', problems);
    if (name === null) continue;
    if (names.has(name)) problems.add(item, `targets: "${name}" is there already`);
    if (known && !known.has(name)) unknownName('target', name, [...known], item, problems);
    names.add(name);
  }
  return [...names];
}

/** What labels of self-hosted runners are. Labels are compared without case, as GitHub does. */
export function readRunners(value: YamlValue, problems: ConfigProblems): ReadonlyMap<string, ConfigText> {
  const runners = new Map<string, ConfigText>();
  const seen = new Map<string, number>();
  const entries = entriesOf(value, 'runners', 'a map of labels', problems) ?? [];
  if (entries.length > MOST_NAMED) {
    problems.add(entries[MOST_NAMED]!, `runners: expected at most ${MOST_NAMED}, found ${entries.length}`);
    return runners;
  }
  for (const { key, value: host, line, column } of entries) {
    const label = key.trim();
    const first = seen.get(label.toLowerCase());
    if (label === '') problems.add({ line, column }, 'runners: expected a label, found an empty one');
    else if (first !== undefined)
      problems.add({ line, column }, `the label "${label}" is there already, in line ${first}`);
    else seen.set(label.toLowerCase(), line);
    const text = textOf(host, label, problems);
    if (text !== null) runners.set(label, { value: text, line: host.line, column: host.column });
  }
  return runners;
}
