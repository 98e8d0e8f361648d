import { valueAt, type YamlEntry, type YamlValue } from '../../yaml/value.js';
import type { RunAction } from '../run-commands.js';
import { unknownPath, workspacePath } from '../workspace-path.js';
import type { UsesAction } from './build-step.js';
import { interpolate, isNever, onlyExpression, unknownExpression } from './expression.js';
import type { Context } from './expression-context.js';
import { defaultShell, shellNamed } from './runner.js';
import type { Scope } from './scope.js';
import { textsAt } from './workflow-data.js';
import { textOf } from './workflow-yaml.js';

/** `defaults.run` of the job over that of the workflow, as written. */
export interface RunDefaults {
  readonly shell: string | null;
  readonly folder: string | null;
  /** The job runs in a container, whose default shell is another. */
  readonly inContainer: boolean;
}

export function runDefaults(workflow: YamlValue | undefined, job: YamlValue | undefined): RunDefaults {
  const of = (key: string): string | null => {
    const token = valueAt(job, 'defaults', 'run', key) ?? valueAt(workflow, 'defaults', 'run', key);
    return token === undefined ? null : textOf(token);
  };
  return { shell: of('shell'), folder: of('working-directory'), inContainer: valueAt(job, 'container') !== undefined };
}

/** `if:` keeps the step or job from running, whatever is not known. */
export function isLeftOut(token: YamlValue | undefined, contexts: Context): boolean {
  const text = textOf(valueAt(token, 'if')).trim();
  if (text === '') return false;
  if (!text.includes('${{')) return isNever(text, contexts);
  const expression = onlyExpression(text);
  // Text around an expression makes it a text that is not empty: true.
  return expression !== null && isNever(expression, contexts);
}

/** `env` of a step or job over what is set around it. */
export function withEnv(
  outer: ReadonlyMap<string, string>,
  token: YamlValue | undefined,
  contexts: Context,
): ReadonlyMap<string, string> {
  if (token === undefined) return outer;
  const own = textsAt(token, contexts);
  if (own === null) return new Map([...outer.keys()].map((name) => [name, unknownExpression(textOf(token))]));
  return new Map([...outer, ...own]);
}

/** A `run:` step; null where it runs in a folder of another repository. */
export function runAction(
  step: YamlValue,
  run: YamlEntry,
  defaults: RunDefaults,
  scope: Scope,
  contexts: Context,
): RunAction | null {
  const folderToken = valueAt(step, 'working-directory');
  const folder = folderToken === undefined ? defaults.folder : textOf(folderToken);
  const placed = placeFolder(interpolate(folder ?? '', contexts), scope);
  if (placed === null) return null;
  const shellToken = valueAt(step, 'shell');
  const shell = shellToken === undefined ? defaults.shell : textOf(shellToken);
  return {
    kind: 'run',
    script: interpolate(textOf(run.value), contexts, true),
    scriptLine: run.value.kind === 'text' ? (run.value.lines?.line ?? null) : null,
    shell: shellOf(shell, defaults, scope, contexts),
    env: scope.env,
    folder: placed,
  };
}

function shellOf(written: string | null, defaults: RunDefaults, scope: Scope, contexts: Context): RunAction['shell'] {
  const template = interpolate(written ?? '', contexts);
  return template === '' ? defaultShell(scope.os, defaults.inContainer) : shellNamed(template);
}

function placeFolder(written: string, scope: Scope): string | null {
  const folder = workspacePath(written, '', scope.os !== 'Linux');
  return folder === null ? unknownPath(written) : scope.checkouts.place(folder);
}

const BUILDS =
  /^(?:docker\/(?:build-push-action|bake-action)|mr-smithers-excellent\/docker-build-push|goreleaser\/goreleaser-action)@/i;
const PATHS: ReadonlySet<string> = new Set(['context', 'file', 'path', 'dockerfile', 'directory', 'workdir', 'source']);

export function isBuildAction(uses: string): boolean {
  return BUILDS.test(uses);
}

/** A step of an action that builds; null where what it builds is of another repository. */
export function usesAction(step: YamlValue, uses: string, scope: Scope, contexts: Context): UsesAction | null {
  const inputs = new Map<string, string>();
  for (const [key, value] of textsAt(valueAt(step, 'with'), contexts) ?? []) {
    const name = key.toLowerCase();
    const placed = PATHS.has(name) ? placePath(value, scope) : name === 'tags' ? madeTags(step, value, scope) : value;
    if (placed === null) return null;
    inputs.set(name, placed);
  }
  // Without a path docker/build-push-action builds this repository as GitHub has it, the others what is checked out.
  const needsFolder = !/^docker\/build-push/i.test(uses) && ![...inputs.keys()].some((name) => PATHS.has(name));
  const folder = needsFolder ? scope.checkouts.place('') : '';
  return folder === null ? null : { kind: 'uses', uses, with: inputs, env: scope.env, folder };
}

/** Of the tags that docker/metadata-action makes during the run, the images are known. */
function madeTags(step: YamlValue, tags: string, { metadata }: Scope): string {
  const written = textOf(valueAt(step, 'with', 'tags')).trim();
  const [, id] = /^steps\.([\w-]+)\.outputs\.tags$/.exec(onlyExpression(written) ?? '') ?? [];
  const images = id === undefined ? undefined : metadata.get(id);
  return images?.map((image) => `${image}:${unknownExpression(written)}`).join('\n') ?? tags;
}

/** Paths of inputs are of the workspace: where the repository stands in a folder of it, the folder goes. */
function placePath(value: string, scope: Scope): string | null {
  if (value === '' || /^[a-z][a-z0-9+.-]*:\/\/|^git@|^\{\{/i.test(value)) return value;
  const path = workspacePath(value, '', scope.os !== 'Linux');
  if (path === null) return value;
  const placed = scope.checkouts.place(path);
  return placed === '' ? '.' : placed;
}
