import { entriesOf, itemsOf, valueAt, type YamlValue } from '../../yaml/value.js';
import type { DeclaredHost } from '../declared.js';
import { asWritten, hasUnknown, unknown } from '../unknown.js';
import { WORKSPACE } from '../workspace-path.js';
import { fieldsAt, itemsAt, type Names, textOf, valueIn } from './pipeline-names.js';

/** What is known where a step of a pipeline stands. */
export interface Scope extends Names {
  readonly file: string;
  readonly host: DeclaredHost;
  /** Templates around it. */
  readonly depth: number;
}

/** Without `pool` a job runs on the pool that is set for the pipeline outside of its file. */
export const DEFAULT_HOST: DeclaredHost = { kind: 'unknown', because: 'the default pool of this pipeline' };

/** https://learn.microsoft.com/azure/devops/pipelines/build/variables */
export const PREDEFINED: ReadonlyMap<string, string> = new Map(
  ['build.sourcesdirectory', 'build.repository.localpath', 'system.defaultworkingdirectory'].map((name) => [
    name,
    WORKSPACE,
  ]),
);

const MACRO = /\$\(([\w. -]{1,200})\)/g;
const LONGEST = 65_536;
/** Characters of values that count as one part of a pipeline. */
const PART_SIZE = 100;
/** It takes all of a value (https://learn.microsoft.com/azure/devops/pipelines/process/variables). */
const RUNTIME = /^\s*\$\[/;

/** A value with its variables filled in; what is not known before the run becomes a mark. */
export function valueOf(value: YamlValue | undefined, scope: Names): string {
  return filled(textOf(value, scope), scope.variables, false).trim();
}

/**
 * A script: what no variable of the pipeline names is left to the shell, whose own `$(...)` it may be. cmd has none, so
 * there it is a variable that is set outside of the file.
 */
export function scriptOf(value: YamlValue | undefined, scope: Names, shell: string | null): string {
  return filled(textOf(value, scope), scope.variables, true, shell !== 'cmd');
}

function filled(text: string, variables: ReadonlyMap<string, string>, script: boolean, ofShell = script): string {
  if (!script && RUNTIME.test(text)) return unknown(text.trim().slice(0, 1_000));
  const value = text.replace(MACRO, (written, name: string) => {
    const value = variables.get(name.toLowerCase());
    if (value !== undefined) return script && value.includes('\n') ? unknown(written) : value;
    return ofShell && !name.includes('.') ? written : unknown(written);
  });
  return value.length > LONGEST ? unknown(text.slice(0, 200)) : value;
}

/** `variables` as a map, or as a list of names and values; groups and templates of variables are known to nobody here. */
export function withVariables<S extends Names>(scope: S, value: YamlValue | undefined): S {
  const variables = new Map(scope.variables);
  let isSame = true;
  const put = (name: string, text: YamlValue | undefined, names: S) => {
    const value = filled(textOf(text, names), variables, false);
    scope.budget.left -= value.length / PART_SIZE;
    variables.set(name.toLowerCase(), scope.budget.left < 0 ? unknown('') : value);
    isSame = false;
  };
  for (const [name, field] of fieldsAt(value, scope)) put(name, field.value, field.names);
  for (const { value: item, names } of itemsAt(value, scope)) {
    const name = textOf(valueAt(item, 'name'), names);
    if (name !== '') put(name, valueAt(item, 'value'), names);
  }
  return isSame ? scope : { ...scope, variables };
}

/**
 * The machine of a `pool`: an image of Microsoft's, else the name of a pool of one's own, with what it says of its system.
 * `demands` may ask for `Agent.OSVersion`, a capability of Windows agents
 * (https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/pool).
 */
export function withPool(scope: Scope, written: YamlValue | undefined): Scope {
  const pool = written && valueIn(written, scope);
  if (pool === undefined || pool.kind === 'nothing') return scope;
  const fields = fieldsAt(pool, scope);
  const at = (key: string) => valueOf(fields.get(key)?.value, fields.get(key)?.names ?? scope);
  const image = at('vmImage');
  const label = pool.kind === 'map' ? image || at('name') : valueOf(pool, scope);
  if (label === '') return { ...scope, host: DEFAULT_HOST };
  if (hasUnknown(label)) return { ...scope, host: { kind: 'unknown', because: asWritten(label).slice(0, 200) } };
  if (image !== '' || pool.kind !== 'map') return { ...scope, host: { kind: 'runner', labels: [label] } };
  const demands = fields.get('demands')?.value;
  const asked = [demands, ...itemsOf(demands)].map((each) => valueOf(each, scope));
  const [version, system] = ['Agent.OSVersion', 'Agent.OS'].map((name) => equalsIn(asked, name));
  const os = (system || at('os')).toLowerCase();
  const own = os.startsWith('windows') || version !== '' ? ['windows'] : os === 'linux' ? ['linux'] : [];
  return { ...scope, host: { kind: 'runner', labels: [label, ...(version ? [version] : []), ...own] } };
}

function equalsIn(demands: readonly string[], capability: string): string {
  const start = `${capability} -equals `.toLowerCase();
  const value =
    demands
      .find((demand) => demand.toLowerCase().startsWith(start))
      ?.slice(start.length)
      .trim() ?? '';
  return hasUnknown(value) ? '' : value;
}

/** The variables as the environment of a script: upper-case, `_` for dots and blanks. */
export function environmentOf(scope: Names, own: YamlValue | undefined): ReadonlyMap<string, string> {
  const env = [...scope.variables].map(([name, value]) => [name.toUpperCase().replace(/[. ]/g, '_'), value] as const);
  return new Map([...env, ...entriesOf(own).map(({ key, value }) => [key, valueOf(value, scope)] as const)]);
}

/** `strategy.matrix`: variables for each job; one job without any where there is none, or nobody knows it. */
export function rowsOf(strategy: YamlValue | undefined, scope: Names): readonly ReadonlyMap<string, string>[] {
  const rows = [...fieldsAt(valueAt(strategy, 'matrix'), scope).values()].slice(0, 256);
  if (rows.length === 0) return [new Map()];
  return rows.map(
    ({ value, names }) =>
      new Map(entriesOf(value).map((entry) => [entry.key.toLowerCase(), valueOf(entry.value, names)] as const)),
  );
}

/** Parameters of a template: what the call gives over the declared defaults (a map, or a list of `name` and `default`). */
export function parametersOf(
  declared: YamlValue | undefined,
  given: YamlValue | undefined,
  caller: Names | null,
): Names['parameters'] {
  const defaults = [
    ...entriesOf(declared).map(({ key, value }) => [key, value] as const),
    ...itemsOf(declared).flatMap((item) => {
      const [name, value] = [valueAt(item, 'name'), valueAt(item, 'default')];
      return name !== undefined && 'text' in name ? [[name.text, value ?? null] as const] : [];
    }),
  ];
  const own =
    caller === null
      ? []
      : [...fieldsAt(given, caller)].map(
          ([key, { value, names }]) => [key, 'text' in value ? textOf(value, names) : value] as const,
        );
  return new Map<string, YamlValue | string | null>([...defaults, ...own]);
}
