import { CONFIG_FILE } from '../words/config-file.js';
import { type BakeCall, bakeBuilds } from './bake/bake.js';
import type { PrintBake } from './bake/print.js';
import { Calls } from './calls.js';
import { type ComposeCall, composeBuilds } from './compose/compose.js';
import type { Builder, Declarations, DeclaredBuild, DeclaredHost } from './declared.js';
import { Effort, STEP, VARIABLE } from './effort.js';
import { makeBuilds } from './makefile/make-builds.js';
import { bashCommands, isByMachine, type RunStep, runCommands } from './run-commands.js';
import { RunStarts } from './run-starts.js';
import { runnerHost } from './runner-host.js';
import { dockerfilesOf, scriptsOf, speaksOfImageBuild } from './scripts.js';
import type { BuildCommand, Environment, Make, ScriptCall } from './shell/command.js';
import type { ScriptCommands } from './shell/commands.js';
import { type FileDeclares, NOTHING } from './source.js';
import { commandAt, withTaken } from './taken.js';
import { unknown, withoutUnknown } from './unknown.js';
import { folderOf, WORKSPACE } from './workspace-path.js';

/** On a Linux machine only a cross-build is about Windows, not the program of that name that is compiled there. */
const CROSS_BUILDS = /windows(?:\([\w.]{1,40}\))?\/(?:amd64|arm64)|nanoserver|servercore|ltsc20/i;

/** What single scripts of pipelines build. */
export class RunBuilds {
  private readonly known = new Map<string, ReturnType<typeof runCommands>>();
  readonly starts = new RunStarts();
  private readonly calls: Calls;

  /** @param runners label of a self-hosted runner -> the host that it is, as it is declared */
  constructor(
    private readonly runners: ReadonlyMap<string, string>,
    private readonly print: PrintBake | null,
    private readonly effort = new Effort(),
  ) {
    this.calls = new Calls(effort);
  }

  /** @param read text of another file of the repository; null where it cannot be read */
  async of(step: RunStep, read: (path: string) => Promise<string | null>): Promise<readonly Declarations[]> {
    const { action, host, file, line } = step;
    const { script, env } = action;
    const size = [...env.values()].reduce((sum, value) => sum + VARIABLE + value.length, 0);
    if (!this.effort.spend(STEP + script.length + size)) return [];
    const commands = this.commandsOf(step);
    const at = (line0: number) => ({ file, line: action.scriptLine === null ? line : action.scriptLine + line0 });
    const lines = (step.given?.written ?? script).split('\n');
    const built = await Promise.all(
      (commands?.builds ?? []).map(async (command) =>
        withTaken(
          await this.command(command, host, at(command.line), read),
          commandAt(lines, command.line),
          step.given?.row,
        ),
      ),
    );
    const made: Declarations[] = [];
    const { makes, scripts: calls } = commands ?? bashCommands(action);
    for (const make of makes) made.push(...(await this.make(make, step, at(make.line), read)));
    const scripts = await this.scripts(step, calls, built, read);
    const started = commands === null ? [] : await this.started(commands, step, at, read, built);
    return [...built, ...made, scripts, ...(commands === null ? [unknownShell(step)] : []), ...started];
  }

  /** What it starts, but for what calls of compose start that build as well. */
  private async started(
    commands: ScriptCommands,
    { action, host, conditional }: RunStep,
    at: (line: number) => DeclaredBuild['declaredBy'],
    read: (path: string) => Promise<string | null>,
    built: readonly Declarations[],
  ): Promise<readonly Declarations[]> {
    const around = { script: action.script, host, conditional: conditional === true, at };
    this.starts.builds(built.flatMap(({ builds }) => builds));
    const starts = this.starts.of(commands, around);
    const composed = commands.starts.filter((each) => each.kind === 'compose').filter(({ builds }) => !builds);
    const services = await Promise.all(composed.map((each) => this.command(each, host, at(each.line), read)));
    return [{ builds: [], unread: [], starts }, ...services];
  }

  /** What the recipes build and start that a call of make reaches. */
  private async make(
    make: Make,
    { host, conditional }: RunStep,
    declaredBy: DeclaredBuild['declaredBy'],
    read: (path: string) => Promise<string | null>,
  ): Promise<readonly Declarations[]> {
    const os = runnerHost(host, null, this.runners).buildHost?.os ?? null;
    const texts = new Map<string, readonly string[]>();
    const { builds, starts, unread } = await makeBuilds(make, os, async (path) => {
      const text = await read(path);
      if (text !== null) texts.set(path, text.split('\n'));
      this.effort.spend(Math.ceil((text?.length ?? 0) / 8));
      return text;
    });
    const found = await Promise.all(
      builds.map(async ({ command, through }): Promise<Declarations> => {
        const made = await this.command(command, host, declaredBy, read);
        const inRecipe = withTaken(made, commandAt(texts.get(through.file) ?? [], through.line - 1));
        const where = `this step runs ${through.file}: at its line ${through.line} `;
        return {
          builds: inRecipe.builds.map((build) => ({ argsAt: through, ...build, through })),
          unread: inRecipe.unread.map((each) => ({ ...each, message: where + each.message })),
        };
      }),
    );
    this.starts.builds(found.flatMap((each) => each.builds));
    const started = starts.flatMap(({ commands, text, through: { file, line } }) => {
      const at = (line0: number) => ({ file, line: line + line0 });
      const around = { script: text, host, conditional: conditional === true, at };
      return this.starts.of(commands, around).map((each) => ({ ...each, startedBy: declaredBy }));
    });
    return [
      ...found,
      { builds: [], unread: unread.map((message) => ({ ...declaredBy, message, dockerfile: null })), starts: started },
    ];
  }

  /** Steps of jobs and of the rows of a matrix are often the same. */
  private commandsOf(step: RunStep): ReturnType<typeof runCommands> {
    const { script, shell, env, ownVariables, folder } = step.action;
    const host = isByMachine(shell) ? step.host : null;
    const key = JSON.stringify([script, shell, [...env], ownVariables, folder, host]);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const commands = runCommands(step, this.runners);
    this.known.set(key, commands);
    return commands;
  }

  /** Scripts of the repository that a step runs are not read; one that builds is named. */
  private async scripts(
    { file, line, action: { script, folder } }: RunStep,
    calls: readonly ScriptCall[],
    built: readonly Declarations[],
    read: (path: string) => Promise<string | null>,
  ): Promise<Declarations> {
    const dockerfiles = new Set(built.flatMap(({ builds }) => builds.map(({ dockerfile }) => dockerfile)));
    for (const path of scriptsOf(script, folder, calls)) {
      const text = dockerfiles.has(path) ? '' : ((await read(path)) ?? '');
      if (!speaksOfImageBuild(text)) continue;
      const message = `this step runs ${path}, which speaks of an image build; what it builds is not read from there.`;
      const windows = CROSS_BUILDS.test(text);
      const perhaps = dockerfilesOf(text, [folderOf(path), withoutUnknown(folder), '']);
      return { builds: [], unread: [{ file, line, message, dockerfile: null, ...(windows && { windows }), perhaps }] };
    }
    return { builds: [], unread: [] };
  }

  bake(call: BakeCall, read: (path: string) => Promise<string | null>): Promise<Declarations> {
    return bakeBuilds(call, read, this.print, this.calls);
  }

  private async command(
    command: BuildCommand,
    host: DeclaredHost,
    declaredBy: DeclaredBuild['declaredBy'],
    read: (path: string) => Promise<string | null>,
  ): Promise<Declarations> {
    switch (command.kind) {
      case 'build':
        return { builds: [{ ...command.build, host, declaredBy }], unread: [] };
      case 'unread':
        return { builds: [], unread: [{ ...declaredBy, message: command.message, dockerfile: command.dockerfile }] };
      case 'compose': {
        const { files, envFiles, projectFolder, profiles, services, folder, buildArgs, unknownArgs } = command;
        const call: ComposeCall = {
          files: files.map(fromRoot),
          envFiles: envFiles.map(fromRoot),
          projectFolder: projectFolder === null ? null : fromRoot(projectFolder),
          profiles,
          services,
          folder,
          env: variablesOf(command),
          buildArgs,
          unknownArgs,
          host,
          declaredBy,
          verb: command.verb,
          conditional: command.conditional === true,
        };
        const { builds, unread, starts = [] } = await composeBuilds(call, read, this.calls);
        const { elsewhere } = command;
        return {
          ...byBuilder(command.builds ? { builds, unread } : NOTHING, { kind: 'compose', elsewhere }),
          starts: elsewhere === null ? starts : [],
        };
      }
      case 'bake': {
        const { files, targets, set, folder } = command;
        const variables = variablesOf(command);
        const call: BakeCall = { files: files.map(fromRoot), targets, set, folder, variables, host, declaredBy };
        const builder: Builder = { kind: 'buildkit', elsewhere: command.elsewhere };
        return byBuilder(await this.bake(call, read), builder);
      }
    }
  }
}

/** Who builds is known by the call, not by the files that it names. */
function byBuilder({ builds, unread }: Declarations, builder: Builder): Declarations {
  return { builds: builds.map((build) => ({ ...build, builder })), unread };
}

function unknownShell({ file, line, action: { script, shell } }: RunStep): Declarations {
  if (!speaksOfImageBuild(script)) return { builds: [], unread: [] };
  const byName = `name its ${shell === 'agent' ? 'pool' : 'runner'} under runners in ${CONFIG_FILE}`;
  const help =
    shell === 'default' ? `: give the step a \`shell\`, or ${byName}` : isByMachine(shell) ? `: ${byName}` : '';
  const message = `This step speaks of an image build, but in which shell it runs is not known, so it was not read${help}.`;
  return { builds: [], unread: [{ file, line, message, dockerfile: null }] };
}

/** What is set to something that nobody knows must not fall back to a default: it is marked. */
function variablesOf({ variables, unknownVariables }: Environment): ReadonlyMap<string, string> {
  return new Map([...variables, ...[...unknownVariables].map(([name, text]) => [name, unknown(text)] as const)]);
}

/** Calls take what a command names relative to its folder; this stands at the root. */
function fromRoot(path: string): string {
  return `${WORKSPACE}/${path}`;
}

/**
 * Declarations of steps as those of a file: what could not be read of a Windows machine is about Windows, of a Linux one only
 * where the step's text names an image or platform of Windows.
 * @param text of the step: its script, or what it is told
 */
export function ofStep(
  declared: Declarations,
  host: DeclaredHost,
  text: string,
  runners: ReadonlyMap<string, string>,
): FileDeclares {
  if (declared.unread.length === 0) return declared;
  const os = runnerHost(host, null, runners).buildHost?.os ?? osOfLabels(host);
  if (os === null) return declared;
  const windows = os === 'windows' || CROSS_BUILDS.test(text);
  return { ...declared, unread: declared.unread.map((each) => ({ windows, ...each })) };
}

/** Larger machines that GitHub hosts get names of their own, by custom with the system first. */
function osOfLabels(host: DeclaredHost): 'linux' | 'windows' | null {
  if (host.kind !== 'runner') return null;
  if (host.labels.some((label) => /^(?:ubuntu|linux|macos)/i.test(label))) return 'linux';
  return host.labels.some((label) => /^windows/i.test(label)) ? 'windows' : null;
}
