import { type BakeCall, bakeBuilds } from './bake/bake.js';
import type { PrintBake } from './bake/print.js';
import { type ComposeCall, composeBuilds } from './compose/compose.js';
import type { Declarations, DeclaredBuild, DeclaredHost } from './declared.js';
import { runnerHost } from './runner-host.js';
import { includedBy, scriptsOf, speaksOfImageBuild } from './scripts.js';
import type { Command, Environment, Shell } from './shell/command.js';
import { buildCommands } from './shell/commands.js';
import type { FileDeclares } from './source.js';
import { unknown } from './unknown.js';
import { WORKSPACE } from './workspace-path.js';

/** A step of a pipeline that runs a script. Texts may hold marks (see unknown.ts). */
export interface RunStep {
  readonly file: string;
  /** 1-based, of the key that holds the script. */
  readonly line: number;
  readonly host: DeclaredHost;
  readonly action: RunAction;
}

export interface RunAction {
  readonly kind: 'run';
  readonly script: string;
  /** 1-based file line of the script's first line; null where lines of script and file do not correspond (folded). */
  readonly scriptLine: number | null;
  /** null: a shell that is none of these, or that nobody can know; `default`: that of a machine whose labels do not tell. */
  readonly shell: Shell | 'default' | null;
  readonly env: ReadonlyMap<string, string>;
  /** Relative to the repository with `/`, `''` for its root; a mark where it is elsewhere or not known. */
  readonly folder: string;
}

/** On a Linux machine only a cross-build is about Windows, not the program of that name that is compiled there. */
const CROSS_BUILDS = /windows(?:\([\w.]{1,40}\))?\/(?:amd64|arm64)|nanoserver|servercore|ltsc20/i;

/** What single scripts of pipelines build. */
export class RunBuilds {
  /** @param runners label of a self-hosted runner -> the host that it is, as it is declared */
  constructor(
    private readonly runners: ReadonlyMap<string, string>,
    private readonly print: PrintBake | null,
  ) {}

  /** @param read text of another file of the repository; null where it cannot be read */
  async of(step: RunStep, read: (path: string) => Promise<string | null>): Promise<readonly Declarations[]> {
    const { action, host, file, line } = step;
    const scripts = await this.scripts(step, read);
    const commands = this.commands(step);
    if (commands === null) return [scripts, unknownShell(step)];
    const { scriptLine } = action;
    const built = commands.map((command) => {
      const declaredBy = { file, line: scriptLine === null ? line : scriptLine + command.line };
      return this.command(command, host, declaredBy, read);
    });
    return [scripts, ...(await Promise.all(built))];
  }

  /** The builds of a step's script; null where it depends on a shell that nobody can know. */
  private commands({ host, action }: RunStep): readonly Command[] | null {
    const { script: text, shell, env, folder } = action;
    if (shell === null) return null;
    if (shell !== 'default') return buildCommands({ text, shell, env, folder });
    const os = runnerHost(host, null, this.runners).buildHost?.os;
    const [bash, pwsh] = (['bash', 'pwsh'] as const).map((each) => buildCommands({ text, shell: each, env, folder }));
    if (os !== undefined) return os === 'windows' ? pwsh! : bash!;
    return asText(bash) === asText(pwsh) ? bash! : null;
  }

  /** Scripts of the repository that a step runs are not read; one that builds is named. */
  private async scripts(
    { file, line, action: { script, folder } }: RunStep,
    read: (path: string) => Promise<string | null>,
  ): Promise<Declarations> {
    for (const path of scriptsOf(script, folder)) {
      const text = (await read(path)) ?? '';
      const included = await Promise.all(includedBy(path, text).map(read));
      if (![text, ...included].some((each) => speaksOfImageBuild(each ?? ''))) continue;
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
        return { builds: [{ ...command.build, host, declaredBy }], unread: [] };
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

function unknownShell({ file, line, action: { script, shell } }: RunStep): Declarations {
  if (!speaksOfImageBuild(script)) return { builds: [], unread: [] };
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
  return { builds: declared.builds, unread: declared.unread.map((each) => ({ ...each, windows })) };
}

/** Larger machines that GitHub hosts get names of their own, by custom with the system first. */
function osOfLabels(host: DeclaredHost): 'linux' | 'windows' | null {
  if (host.kind !== 'runner') return null;
  if (host.labels.some((label) => /^(?:ubuntu|linux|macos)/i.test(label))) return 'linux';
  return host.labels.some((label) => /^windows/i.test(label)) ? 'windows' : null;
}
