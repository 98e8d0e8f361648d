import { type BakeCall, bakeBuilds } from './bake/bake.js';
import type { PrintBake } from './bake/print.js';
import { type ComposeCall, composeBuilds } from './compose/compose.js';
import type { Declarations, DeclaredBuild, DeclaredHost } from './declared.js';
import { runnerHost } from './runner-host.js';
import { includedBy, scriptsOf } from './scripts.js';
import type { Command, CommandBuild, Environment } from './shell/command.js';
import { buildCommands } from './shell/commands.js';
import { unknown } from './unknown.js';
import { actionBuilds } from './workflow/action-builds.js';
import { bakeCall } from './workflow/bake-call.js';
import type { BuildStep, RunAction } from './workflow/build-step.js';
import { WORKSPACE } from './workspace-path.js';

const SPEAKS_OF_BUILD = /\bdocker(?:\.exe)?\b[^\n]{0,200}\b(?:build|bake)\b/i;

/** What single steps of workflows build. */
export class StepBuilds {
  /** @param runners label of a self-hosted runner -> the host that it is, as it is declared */
  constructor(
    private readonly runners: ReadonlyMap<string, string>,
    private readonly print: PrintBake | null,
  ) {}

  /** @param read text of another file of the repository; null where it cannot be read */
  async of(step: BuildStep, read: (path: string) => Promise<string | null>): Promise<readonly Declarations[]> {
    const { action, host, file, line } = step;
    const bake = bakeCall(step);
    if (bake) return [await bakeBuilds({ ...bake, host, declaredBy: { file, line } }, read, this.print)];
    const built = actionBuilds(step);
    if (built) return [built];
    if (action.kind !== 'run') return [];
    const scripts = await this.scripts(step, action, read);
    const commands = this.commands(step, action);
    if (commands === null) return [scripts, unknownShell(step, action)];
    return [
      scripts,
      ...(await Promise.all(
        commands.map((command) => {
          const { scriptLine } = action;
          const declaredBy = { file, line: scriptLine === null ? line : scriptLine + command.line };
          return this.command(command, host, declaredBy, read);
        }),
      )),
    ];
  }

  /** The builds of a step's script; null where it depends on a shell that nobody can know. */
  private commands({ host }: BuildStep, { script: text, shell, env, folder }: RunAction): readonly Command[] | null {
    if (shell === null) return null;
    if (shell !== 'default') return buildCommands({ text, shell, env, folder });
    const os = runnerHost(host, null, this.runners).buildHost?.os;
    const [bash, pwsh] = (['bash', 'pwsh'] as const).map((each) => buildCommands({ text, shell: each, env, folder }));
    if (os !== undefined) return os === 'windows' ? pwsh! : bash!;
    return asText(bash) === asText(pwsh) ? bash! : null;
  }

  /** Scripts of the repository that a step runs are not read; one that builds is named. */
  private async scripts(
    { file, line }: BuildStep,
    { script, folder }: RunAction,
    read: (path: string) => Promise<string | null>,
  ): Promise<Declarations> {
    for (const path of scriptsOf(script, folder)) {
      const text = (await read(path)) ?? '';
      const included = await Promise.all(includedBy(path, text).map(read));
      if (![text, ...included].some((each) => SPEAKS_OF_BUILD.test(each ?? ''))) continue;
      const message = `this step runs ${path}, which speaks of an image build; what it builds is not read from there.`;
      return { builds: [], unread: [{ file, line, message, dockerfile: null }] };
    }
    return { builds: [], unread: [] };
  }

  private async command(
    command: Command,
    host: DeclaredHost,
    declaredBy: DeclaredBuild['declaredBy'],
    read: (path: string) => Promise<string | null>,
  ): Promise<Declarations> {
    switch (command.kind) {
      case 'build':
        return { builds: [declared(command.build, host, declaredBy)], unread: [] };
      case 'unread':
        return { builds: [], unread: [{ ...declaredBy, message: command.message, dockerfile: command.dockerfile }] };
      case 'compose-build': {
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
        };
        return composeBuilds(call, read);
      }
      case 'bake': {
        const { files, targets, set, folder } = command;
        const variables = variablesOf(command);
        const call: BakeCall = { files: files.map(fromRoot), targets, set, folder, variables, host, declaredBy };
        return bakeBuilds(call, read, this.print);
      }
    }
  }
}

function declared(build: CommandBuild, host: DeclaredHost, declaredBy: DeclaredBuild['declaredBy']): DeclaredBuild {
  return { ...build, host, declaredBy };
}

function unknownShell({ file, line }: BuildStep, { script, shell }: RunAction): Declarations {
  if (!SPEAKS_OF_BUILD.test(script)) return { builds: [], unread: [] };
  const help =
    shell === 'default' ? ': give the step a `shell`, or name its runner under runners in the config file' : '';
  const message = `This step speaks of an image build, but in which shell it runs is not known, so it was not read${help}.`;
  return { builds: [], unread: [{ file, line, message, dockerfile: null }] };
}

function asText(commands: readonly Command[] | undefined): string {
  return JSON.stringify(commands, (_, value) => (value instanceof Map ? [...value] : value));
}

/** What is set to something that nobody knows must not fall back to a default: it is marked. */
function variablesOf({ variables, unknownVariables }: Environment): ReadonlyMap<string, string> {
  return new Map([...variables, ...[...unknownVariables].map(([name, text]) => [name, unknown(text)] as const)]);
}

/** Calls take what a command names relative to its folder; this stands at the root. */
function fromRoot(path: string): string {
  return `${WORKSPACE}/${path}`;
}
