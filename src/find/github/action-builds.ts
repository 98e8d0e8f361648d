import type { Builder, Declarations, DeclaredBuild, Unread } from '../declared.js';
import { asWritten, hasUnknown } from '../unknown.js';
import { workspacePath } from '../workspace-path.js';
import { actionName, backslashes, input, isElsewhere, items, lines } from './action-input.js';
import type { BuildStep, UsesAction } from './build-step.js';

/** What an action is told to build; texts may hold marks. */
interface Call {
  /** Relative to the workspace; null for what is not of this repository. */
  readonly dockerfile: string | null;
  /** `NAME=value`, or `NAME` alone for a value of the environment. */
  readonly args: readonly string[];
  readonly stage: string;
  readonly platforms: readonly string[];
  readonly tags: readonly string[];
  readonly pushes: boolean | null;
  readonly builder: Builder['kind'];
  /** `name=source` pairs that replace a base image or a stage. */
  readonly contexts: readonly string[];
}

const ACTIONS = new Map<string, (step: BuildStep, action: UsesAction) => Call>([
  ['docker/build-push-action', buildPush],
  ['mr-smithers-excellent/docker-build-push', dockerBuildPush],
]);

/** The build of a step that is one of the actions that build; null for any other step. */
export function actionBuilds(step: BuildStep): Declarations | null {
  const name = actionName(step);
  const read = name === null ? undefined : ACTIONS.get(name);
  return read === undefined || step.action.kind !== 'uses' ? null : declared(step, name!, read(step, step.action));
}

/** docker/build-push-action: `file` is of the workspace, the context by default the repository as GitHub has it. */
function buildPush(step: BuildStep, action: UsesAction): Call {
  const context = input(action, 'context', 'path');
  const file = input(action, 'file', 'dockerfile');
  const [isDefault, subfolder] = /^\{\{\s*defaultContext\s*\}\}(?::(.*))?$/s.exec(context) ?? [];
  const base = isDefault === undefined ? context : (subfolder ?? '');
  const inContext = isDefault !== undefined || file === '';
  const from = inContext ? pathOf(step, base, '') : '';
  return {
    dockerfile: isElsewhere(context) || from === null ? null : pathOf(step, file === '' ? 'Dockerfile' : file, from),
    args: [...lines(input(action, 'build-args')), ...items(input(action, 'build_args'))],
    stage: input(action, 'target'),
    platforms: items(input(action, 'platforms')),
    tags: items(input(action, 'tags')),
    pushes: pushesOf(input(action, 'push'), input(action, 'outputs')),
    builder: 'buildkit',
    contexts: lines(input(action, 'build-contexts')),
  };
}

/** mr-smithers-excellent/docker-build-push: `docker build -f <dockerfile> <directory>` in the workspace. */
function dockerBuildPush(step: BuildStep, action: UsesAction): Call {
  const image = input(action, 'image');
  return {
    dockerfile: isElsewhere(input(action, 'directory'))
      ? null
      : pathOf(step, input(action, 'dockerfile') || 'Dockerfile', action.folder),
    args: items(input(action, 'buildargs')),
    stage: input(action, 'target'),
    platforms: items(input(action, 'platform')),
    tags: items(input(action, 'tags')).map((tag) => (image === '' ? tag : `${image}:${tag}`)),
    pushes: pushesOf(input(action, 'pushimage') || 'true', ''),
    builder: 'docker',
    contexts: [],
  };
}

function pushesOf(push: string, outputs: string): boolean | null {
  if (push === 'true' || /\btype=registry\b|\bpush=true\b/.test(outputs)) return true;
  return push === 'false' && outputs === '' ? false : null;
}

function pathOf(step: BuildStep, path: string, from: string): string | null {
  return workspacePath(path, from, backslashes(step));
}

function declared(step: BuildStep, name: string, call: Call): Declarations {
  const { dockerfile, args, stage, platforms, tags, pushes } = call;
  if (dockerfile === null) return { builds: [], unread: [] };
  const known = !hasUnknown(dockerfile);
  const unread = (message: string): Unread => ({
    file: step.file,
    line: step.line,
    message: `the ${message}.`,
    dockerfile: known ? dockerfile : null,
  });
  const notKnown = (what: string, text: string): Unread =>
    unread(`${what} of this ${name} is ${asWritten(text)}, which is not known before the run`);

  if (!known) return { builds: [], unread: [notKnown('Dockerfile', dockerfile)] };
  const nameless = args.find((arg) => hasUnknown(nameOf(arg)));
  if (nameless !== undefined) return { builds: [], unread: [notKnown('list of build arguments', nameless)] };
  if (hasUnknown(stage)) return { builds: [], unread: [notKnown('target stage', stage)] };
  const platform = platforms.find((one) => hasUnknown(one));
  if (platform !== undefined) return { builds: [], unread: [notKnown('platform', platform)] };

  const build: DeclaredBuild = {
    dockerfile,
    ...readArguments(args, step),
    stage: stage === '' ? null : stage,
    platforms,
    isolation: null,
    builder: { kind: call.builder, elsewhere: null },
    host: step.host,
    tags,
    pushes,
    declaredBy: { file: step.file, line: step.line },
  };
  const replaced = call.contexts.filter((pair) => /=\s*(?:docker-image|oci-layout):/i.test(pair));
  const because = 'build-contexts of this build may put another image in the place of a base: ';
  return {
    builds: [build],
    unread: replaced.map((pair) => unread(`${because}${asWritten(pair)}; this is not followed`)),
  };
}

function nameOf(argument: string): string {
  return argument.split('=', 1)[0]!.trim();
}

function readArguments(
  args: readonly string[],
  step: BuildStep,
): { readonly buildArgs: ReadonlyMap<string, string>; readonly unknownArgs: ReadonlyMap<string, string> } {
  const buildArgs = new Map<string, string>();
  const unknownArgs = new Map<string, string>();
  for (const argument of args) {
    const name = nameOf(argument);
    const at = argument.indexOf('=');
    const value = at === -1 ? step.action.env.get(name) : argument.slice(at + 1);
    buildArgs.delete(name);
    unknownArgs.delete(name);
    if (value === undefined) unknownArgs.set(name, `${name} of the runner's environment`);
    else if (hasUnknown(value)) unknownArgs.set(name, asWritten(value));
    else buildArgs.set(name, value);
  }
  return { buildArgs, unknownArgs };
}
