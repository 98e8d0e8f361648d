import { data } from '@actions/expressions';
import { entriesOf, entryOf, type YamlEntry, type YamlValue } from '../../yaml/value.js';
import type { DeclaredStart } from '../declared.js';
import { asWritten, hasUnknown } from '../unknown.js';
import { Context, type Data, UNKNOWN } from './expression-context.js';
import { contextsOf, type Scope } from './scope.js';
import { dataAt } from './workflow-data.js';

/**
 * `container:` and `services:` of a job on a Windows runner, which GitHub refuses before the first step:
 * https://docs.github.com/actions/how-tos/write-workflows/choose-where-workflows-run/run-jobs-in-a-container. An image that
 * comes out empty is none, and one that is not known may come out empty.
 */
export function containersOnWindows(job: YamlValue, scope: Scope): readonly DeclaredStart[] {
  if (scope.os !== 'Windows') return [];
  const contexts = contextsOf(scope);
  const container = entryOf(job, 'container');
  const services = entryOf(job, 'services');
  const all: [kind: string, name: string, entry: YamlEntry][] = [
    ...(container === undefined ? [] : [['container', scope.job, container] as [string, string, YamlEntry]]),
    ...entriesOf(services?.value).map((entry): [string, string, YamlEntry] => ['service', entry.key, entry]),
  ];
  return all.flatMap(([kind, name, { value, line }]) => {
    const image = imageOf(dataAt(value, contexts));
    return image === null ? [] : [refusedStart(kind, name, image, line, scope)];
  });
}

/** A container that a job, or a step, asks GitHub for on a Windows runner. */
export function refusedStart(kind: string, name: string, image: string, line: number, scope: Scope): DeclaredStart {
  const at = { file: scope.file, line };
  const { host } = scope;
  return {
    kind,
    name,
    image: null,
    written: asWritten(image),
    at,
    isolation: null,
    platform: null,
    host,
    startedBy: at,
    fetches: false,
    conditional: false,
    build: null,
    deploy: null,
    refused: [{ what: 'container-needs-linux-runner', line, machines: host.kind === 'runner' ? host.labels : [] }],
  };
}

function imageOf(value: Data | undefined): string | null {
  if (value === undefined || value === UNKNOWN) return null;
  if (value instanceof Context) return imageOf(value.get('image'));
  if (value instanceof data.Array) return null;
  const text = value.coerceString().trim();
  return text === '' || hasUnknown(text) ? null : text;
}
