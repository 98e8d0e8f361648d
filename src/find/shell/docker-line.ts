import { namesScript } from '../scripts.js';
import { asWritten } from '../unknown.js';
import { readBakeLine } from './bake-line.js';
import { type CommandPlace, readBuildLine } from './build-line.js';
import type { Command, Environment, ScriptCall } from './command.js';
import { readComposeLine } from './compose-line.js';
import { builderElsewhere, daemonElsewhere, type Switch, switchOf } from './elsewhere.js';
import { type Argument, Flags, flagTable } from './flags.js';
import { isMake, readMakeLine } from './make-line.js';
import { isKnown, isWhollyUnknown, said } from './marks.js';
import { readNameLine, readStartLine } from './run-line.js';

/** https://docs.docker.com/reference/cli/docker/ */
const DOCKER = flagTable('config context|c host|H log-level|l tlscacert tlscert tlskey', 'debug|D version|v');
const BUILDX = flagTable('builder', 'debug|D');
const NONE = flagTable('');
/** A program that runs the rest of its words, and its flags that take a value. */
const WRAPPERS: ReadonlyMap<string, string> = new Map([
  ['sudo', 'user|u group|g host|h prompt|p chdir|D'],
  ['env', 'unset|u chdir|C'],
  ['time', 'format|f output|o'],
  ['timeout', 'kill-after|k signal|s'],
  ['nice', 'adjustment|n'],
  ['nohup', ''],
  ['exec', 'name|a'],
  ['command', ''],
  ['builtin', ''],
  ['winpty', ''],
  ['call', ''],
]);
/** More of them around one command than anybody writes. */
const MAX_WRAPPERS = 10;
/** Programs and commands that take a text as a script of its own. */
const INTERPRETERS = /^(?:eval|iex|invoke-expression|bash|sh|dash|zsh|pwsh|powershell|cmd)$/;
const DOCKER_IN_TEXT = /\bdocker(?:-compose)?(?:\.exe)?\s/i;
const MAX_TEXT = 20_000;

/** A command in its place. */
export interface Surroundings extends CommandPlace {
  /** What says that builders of buildx are on another machine; null where nothing does. */
  readonly builderElsewhere: string | null;
  /** All of the environment. */
  environment(): Environment;
}

/**
 * What a command does with images; null where it does nothing. `Switch`: from here on docker works elsewhere.
 * @param before what `A=b docker ...` adds to its environment
 */
export function readDockerLine(
  words: readonly Argument[],
  before: ReadonlyMap<string, string>,
  surroundings: Surroundings,
): Command | Switch | null {
  const { rest, added } = unwrapped(words, before);
  const [program, ...args] = rest;
  if (program === undefined) return null;
  const place = added.size === 0 ? surroundings : withAdded(surroundings, added);
  const name = programName(program.text);
  if (isMake(name)) {
    const make = readMakeLine(name, args, place);
    return make === null ? null : { ...make, ...place.environment(), line: program.line };
  }
  if (INTERPRETERS.test(name)) return textOfItsOwn(name, program, args) ?? scriptCall(rest, place);
  if (!/^docker(?:-compose)?$/.test(name)) return scriptCall(rest, place);
  const command = name === 'docker' ? docker(args, place) : readComposeLine(name, args, place);
  if (command === null) return null;
  const { line } = program;
  if (command.kind === 'switch') return command;
  if (command.kind === 'compose' || command.kind === 'bake') return { ...command, ...place.environment(), line };
  return { ...command, line };
}

type Line =
  | ReturnType<typeof readBuildLine>
  | ReturnType<typeof readComposeLine>
  | ReturnType<typeof readBakeLine>
  | ReturnType<typeof readStartLine>
  | ReturnType<typeof readNameLine>
  | Switch;

function docker(words: readonly Argument[], place: Surroundings): Line {
  const flags = new Flags(words, DOCKER, true);
  if (flags.on('version') || flags.on('help')) return null;
  return verb('docker', flags, { ...place, elsewhere: daemonElsewhere(flags, place) });
}

function verb(form: string, flags: Flags, place: Surroundings): Line {
  const [first, ...args] = flags.rest;
  const dark = flags.unclear[0] ?? (first !== undefined && isWhollyUnknown(first.text) ? first : undefined);
  if (dark !== undefined) {
    const message = `what this \`${form}\` does is given by ${said(dark.text)}, which is not known before the run.`;
    return { kind: 'unread', message, dockerfile: null };
  }
  if (first === undefined) return null;
  const whole = `${form} ${first.text}`;
  switch (whole) {
    case 'docker build':
    case 'docker image build':
    case 'docker builder build':
    case 'docker buildx build':
    case 'docker buildx b':
      return readBuildLine(whole, args, place);
    case 'docker buildx bake':
    case 'docker buildx f':
      return readBakeLine(whole, args, place);
    case 'docker compose':
      return readComposeLine(whole, args, place);
    case 'docker run':
    case 'docker container run':
      return readStartLine('run', args, place);
    case 'docker create':
    case 'docker container create':
      return readStartLine('create', args, place);
    case 'docker pull':
    case 'docker image pull':
      return readStartLine('pull', args, place);
    case 'docker tag':
    case 'docker image tag':
      return readNameLine('tag', args);
    case 'docker push':
    case 'docker image push':
      return readNameLine('push', args);
    case 'docker context use':
    case 'docker buildx use':
    case 'docker buildx create':
      return switchOf(whole, args);
    case 'docker image':
    case 'docker container':
    case 'docker context':
    case 'docker builder':
      return verb(whole, new Flags(args, NONE, true), place);
    case 'docker buildx': {
      const before = new Flags(args, BUILDX, true);
      const around = { ...place, elsewhere: place.builderElsewhere ?? place.elsewhere };
      return verb(whole, before, { ...place, elsewhere: builderElsewhere(before, around) });
    }
    default:
      return null;
  }
}

/** `docker` for `/usr/bin/docker` and `C:\...\docker.exe`. */
function programName(text: string): string {
  const base = text.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1).toLowerCase();
  return base.endsWith('.exe') ? base.slice(0, -4) : base;
}

/** A command without what merely runs it: `sudo -E`, `env A=b`, `time`. */
function unwrapped(
  words: readonly Argument[],
  before: ReadonlyMap<string, string>,
): { rest: readonly Argument[]; added: ReadonlyMap<string, string> } {
  const added = new Map(before);
  let rest = words;
  for (let depth = 0; ; depth++) {
    const name = programName(rest[0]?.text ?? '');
    const valued = WRAPPERS.get(name);
    if (valued === undefined || depth >= MAX_WRAPPERS) return { rest, added };
    const flags = new Flags(rest.slice(1), flagTable(valued), true);
    rest = flags.rest.length > 0 ? flags.rest : flags.positionals;
    if (name === 'timeout') rest = rest.slice(1);
    if (name !== 'env' && name !== 'sudo') continue;
    let at = 0;
    for (; /^[A-Za-z_]\w*=/.test(rest[at]?.text ?? ''); at++) {
      const { text } = rest[at]!;
      const equals = text.indexOf('=');
      added.set(text.slice(0, equals), text.slice(equals + 1));
    }
    rest = rest.slice(at);
  }
}

function withAdded(surroundings: Surroundings, added: ReadonlyMap<string, string>): Surroundings {
  return {
    folder: surroundings.folder,
    elsewhere: surroundings.elsewhere,
    builderElsewhere: surroundings.builderElsewhere,
    value: (name) => added.get(name) ?? surroundings.value(name),
    written: (name) => surroundings.written(name),
    environment() {
      const { variables, unknownVariables } = surroundings.environment();
      const [known, dark] = [new Map(variables), new Map(unknownVariables)];
      for (const [name, value] of added) {
        known.delete(name);
        dark.delete(name);
        if (isKnown(value)) known.set(name, value);
        else dark.set(name, said(value));
      }
      return { variables: known, unknownVariables: dark };
    },
  };
}

/** `./build.sh`, `pwsh -File build.ps1`. */
function scriptCall(words: readonly Argument[], { folder }: CommandPlace): ScriptCall | null {
  const text = words
    .map((word) => word.text)
    .join(' ')
    .slice(0, MAX_TEXT);
  return namesScript(text) ? { kind: 'script', line: words[0]!.line, text, folder } : null;
}

/** `bash -c "docker build ..."`: a build in form, which is not read. */
function textOfItsOwn(name: string, program: Argument, args: readonly Argument[]): Command | null {
  const text = asWritten(args.map((word) => word.text).join(' ')).slice(0, MAX_TEXT);
  const builds = text.split('\n').some((line) => {
    const at = line.search(DOCKER_IN_TEXT);
    return at !== -1 && /\s(?:build|bake)\b/i.test(line.slice(at));
  });
  if (!builds) return null;
  const message = `this docker build is a text that ${name} runs (${said(text)}), which is not read; write it as a command of the step.`;
  return { kind: 'unread', line: program.line, message, dockerfile: null };
}
