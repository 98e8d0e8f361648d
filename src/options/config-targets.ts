import type { Taint } from '../place/node.js';
import { parseHostDeclaration } from '../windows/host-declaration.js';
import type { Position, YamlEntry, YamlValue } from '../yaml/value.js';
import type { ConfigProblems } from './config-problems.js';
import { entriesOf, fieldsOf, textOf, unknownName, wrongKind } from './config-shape.js';

/** A value as an option takes it, and where it stands. */
export interface ConfigText extends Position {
  readonly value: string;
  /** Of a target: what it tells of the nodes that it stands for. */
  readonly told?: NodeTold;
}

/** What a declared target tells of the nodes that it stands for. */
export interface NodeTold {
  readonly labels: ReadonlyMap<string, string> | null;
  readonly taints: readonly Taint[];
}

/** Of targets and runners: whoever compares them with each other may take each with each. */
export const MOST_NAMED = 1000;

/** What a target may say of a machine beside its version: the words in brackets of a declaration. */
const WORDS = {
  isolation: ['process', 'hyperv'],
  engine: ['docker', 'containerd'],
  edition: ['server', 'client'],
  architecture: ['amd64', 'arm64'],
} as const;

const FIELDS = ['name', 'version', ...Object.keys(WORDS), 'labels', 'taints'];

/**
 * One of `targets` as a declaration line, `prod = 10.0.20348.2340 [process docker]`. Null where it is none. Whether the
 * host is known is for the reader of declarations to say.
 */
export function readTarget(item: YamlValue, problems: ConfigProblems): ConfigText | null {
  const { line, column } = item;
  if (item.kind === 'text' || item.kind === 'number') {
    const value = textOf(item, 'targets', problems);
    return value === null ? null : { value, line, column };
  }
  if (item.kind !== 'map') {
    wrongKind(item, 'targets', `a host (a text, or a map with ${FIELDS.join(', ')})`, problems);
    return null;
  }
  const fields = fieldsOf(item, 'targets', FIELDS, problems)!;
  if (!fields.has('name')) problems.add(item, 'targets: expected a name, for example name: prod');
  const name = textOf(fields.get('name')?.value, 'name', problems);
  const version = textOf(fields.get('version')?.value, 'version', problems);
  const words = Object.entries(WORDS).flatMap(([key, choices]) => wordOf(fields.get(key), choices, problems) ?? []);
  if (name === null) return null;
  // The line is read up to its first `=`, and what is before would become another name.
  if (version !== null && /[=[\]]/.test(name)) {
    problems.add(fields.get('name')!.value, 'name: expected a name without =, [ and ]');
    return null;
  }
  const declared = version === null ? name : `${name} = ${version}`;
  const value = words.length > 0 ? `${declared} [${words.join(' ')}]` : declared;
  const told = { labels: labelsOf(fields.get('labels'), problems), taints: taintsOf(fields.get('taints'), problems) };
  return { value, line, column, ...(told.labels === null && told.taints.length === 0 ? {} : { told }) };
}

/** Labels of nodes, as Kubernetes or Swarm has them: numbers and booleans as they are written. */
function labelsOf(entry: YamlEntry | undefined, problems: ConfigProblems): ReadonlyMap<string, string> | null {
  if (!entry) return null;
  const entries = entriesOf(entry.value, 'labels', 'a map of labels and their values', problems);
  if (!entries) return null;
  const labels = new Map<string, string>();
  for (const { key, value } of entries) {
    if (value.kind === 'text' || value.kind === 'number' || value.kind === 'boolean') labels.set(key, value.text);
    else wrongKind(value, key, 'a text', problems);
  }
  return labels;
}

const TAINT = /^([^=:\s]{1,317})(?:=([^=:\s]{0,63}))?:(NoSchedule|NoExecute|PreferNoSchedule)$/;

/** As `kubectl taint` takes them: `os=windows:NoSchedule`. */
function taintsOf(entry: YamlEntry | undefined, problems: ConfigProblems): readonly Taint[] {
  if (!entry) return [];
  if (entry.value.kind !== 'list') {
    wrongKind(entry.value, 'taints', 'a list of taints such as os=windows:NoSchedule', problems);
    return [];
  }
  return entry.value.items.flatMap((item): Taint[] => {
    const taint = TAINT.exec(item.kind === 'text' ? item.text : '');
    if (taint) return [{ key: taint[1]!, value: taint[2] ?? '', effect: taint[3]! }];
    problems.add(item, 'taints: expected KEY=VALUE:EFFECT, for example os=windows:NoSchedule');
    return [];
  });
}

function wordOf(entry: YamlEntry | undefined, choices: readonly string[], problems: ConfigProblems): string | null {
  const text = textOf(entry?.value, entry?.key ?? '', problems);
  if (!entry || text === null) return null;
  const word = choices.find((choice) => choice === text.toLowerCase());
  if (word === undefined) unknownName(entry.key, text, choices, entry.value, problems);
  return word ?? null;
}

/** The names of declared targets, as builds refer to them; of a wrong declaration what is likely its name. */
export function namesOfTargets(targets: readonly ConfigText[], runners: ReadonlyMap<string, ConfigText>): Set<string> {
  const labels = new Map([...runners].map(([label, { value }]) => [label, value]));
  return new Set(
    targets.map(({ value }) => {
      const parsed = parseHostDeclaration(value, { defaultIsolation: 'process', runners: labels });
      return parsed.ok ? parsed.host.name : value.split(/[=[]/, 1)[0]!.trim();
    }),
  );
}
