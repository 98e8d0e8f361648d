import { entriesOf, itemsOf, valueAt, type YamlValue } from '../../yaml/value.js';
import type { DeclaredHost } from '../declared.js';
import { asWritten, unknown, unknownsIn } from '../unknown.js';
import { WORKSPACE } from '../workspace-path.js';
import { fieldsAt, itemsAt, type Names, textOf } from './template.js';

/** What is known where a step of a pipeline stands. */
export interface Scope extends Names {
  readonly file: string;
  readonly host: DeclaredHost;
  /** Templates around it. */
  readonly depth: number;
}

/** What a pipeline without `pool` runs on (https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/pool). */
export const DEFAULT_HOST: DeclaredHost = { kind: 'runner', labels: ['ubuntu-latest'] };

/** https://learn.microsoft.com/azure/devops/pipelines/build/variables */
export const PREDEFINED: ReadonlyMap<string, string> = new Map(
  ['build.sourcesdirectory', 'build.repository.localpath', 'system.defaultworkingdirectory'].map((name) => [
    name,
    WORKSPACE,
  ]),
);

const MACRO = /\$\(([\w. -]{1,200})\)/g;
const LONGEST = 65_536;
const RUNTIME = /\$\[[^\]$]{0,1000}\]/g;

/** A value with its variables filled in; what is not known before the run becomes a mark. */
export function valueOf(value: YamlValue | undefined, scope: Names): string {
  return filled(textOf(value, scope), scope.variables, false).trim();
}

/** A script: what no variable of the pipeline names is left to the shell, whose own `$(...)` it may be. */
export function scriptOf(value: YamlValue | undefined, scope: Names): string {
  return filled(textOf(value, scope), scope.variables, true);
}

function filled(text: string, variables: ReadonlyMap<string, string>, script: boolean): string {
  const value = text
    .replace(RUNTIME, (written) => (script ? written : unknown(written)))
    .replace(MACRO, (written, name: string) => {
      const value = variables.get(name.toLowerCase());
      if (value !== undefined) return script && value.includes('\n') ? unknown(written) : value;
      return script && !name.includes('.') ? written : unknown(written);
    });
  return value.length > LONGEST ? unknown(text.slice(0, 200)) : value;
}

/** `variables` as a map, or as a list of names and values; groups and templates of variables are known to nobody here. */
export function withVariables<S extends Names>(scope: S, value: YamlValue | undefined): S {
  const own: [string, string][] = [];
  const put = (name: string, text: YamlValue | undefined, names: S) =>
    own.push([name.toLowerCase(), filled(textOf(text, names), new Map([...scope.variables, ...own]), false)]);
  for (const [name, field] of fieldsAt(value, scope)) put(name, field.value, field.names);
  for (const { value: item, names } of itemsAt(value, scope)) {
    const name = textOf(valueAt(item, 'name'), names);
    if (name !== '') put(name, valueAt(item, 'value'), names);
  }
  return own.length === 0 ? scope : { ...scope, variables: new Map([...scope.variables, ...own]) };
}

/** The machine of a `pool`: an image of Microsoft's, else the name of a pool of one's own. */
export function withPool(scope: Scope, pool: YamlValue | undefined): Scope {
  if (pool === undefined || pool.kind === 'nothing') return scope;
  const fields = fieldsAt(pool, scope);
  const image = fields.get('vmImage') ?? fields.get('name');
  const label = pool.kind === 'map' ? valueOf(image?.value, image?.names ?? scope) : valueOf(pool, scope);
  if (label === '') return { ...scope, host: { kind: 'unknown', because: 'the default pool of the organisation' } };
  if (unknownsIn(label).length > 0)
    return { ...scope, host: { kind: 'unknown', because: asWritten(label).slice(0, 200) } };
  return { ...scope, host: { kind: 'runner', labels: [label] } };
}

/** The variables as the environment of a script: upper-case, `_` for dots and blanks. */
export function environmentOf(
  { variables }: Names,
  own: YamlValue | undefined,
  scope: Names,
): ReadonlyMap<string, string> {
  const env = [...variables].map(([name, value]) => [name.toUpperCase().replace(/[. ]/g, '_'), value] as const);
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
