import { type BakeCall, bakeBuilds, isBakeFile } from './bake/bake.js';
import type { PrintBake } from './bake/print.js';
import { type ComposeCall, composeBuilds, composeFileBuilds, isComposeFile } from './compose/compose.js';
import type { Declarations, DeclaredBuild, DeclaredHost, Unread } from './declared.js';
import type { Workspace } from './plan.js';
import type { Command, CommandBuild, Environment } from './shell/command.js';
import { buildCommands } from './shell/commands.js';
import { WORKSPACE } from './shell/path.js';
import { unknown } from './unknown.js';
import { actionBuilds } from './workflow/action-builds.js';
import { bakeCall } from './workflow/bake-call.js';
import type { BuildStep, RunAction } from './workflow/build-step.js';
import { workflowSteps } from './workflow/workflow-steps.js';
import { isWorkflowFile } from './workflow/workflow-text.js';

/** A declared build, and the files that say what it is: a change of any of them may change it. */
export interface FoundBuild extends DeclaredBuild {
  readonly files: readonly string[];
}

/** What could not be read. */
export interface NotRead extends Unread {
  /** False where it is about a Linux machine, or stands in a file that never speaks of Windows. */
  readonly windows: boolean;
}

/** All that the files of a repository declare. */
export interface FoundDeclarations {
  readonly builds: readonly FoundBuild[];
  readonly unread: readonly NotRead[];
}

const TEXT_LIMIT = 1_000_000;
const SPEAKS_OF_WINDOWS = /windows|nanoserver|servercore|ltsc20|hyperv|win-/i;
const SPEAKS_OF_BUILD = /\bdocker(?:\.exe)?\b[^\n]{0,200}\b(?:build|bake)\b/i;

/**
 * What workflows, compose files and bake files of the repository say is built. Files that a workflow calls are read as
 * called; the others for themselves.
 * @param files all files of the repository
 */
export async function findDeclarations(
  workspace: Workspace,
  files: readonly string[],
  print: PrintBake | null,
): Promise<FoundDeclarations> {
  const finder = new Finder(workspace, print);
  for (const file of files.filter(isWorkflowFile)) await finder.workflow(file);
  finder.dropCalled();
  for (const file of files) {
    if (isComposeFile(file)) await finder.file(file, 'compose');
    else if (isBakeFile(file)) await finder.file(file, 'bake');
  }
  return finder.found();
}

/** What one workflow or file said, and what was read for it. */
interface Part {
  readonly file: string;
  /** Nothing but a call starts it. */
  readonly callable: boolean;
  readonly called: readonly string[];
  readonly builds: readonly FoundBuild[];
  readonly unread: readonly NotRead[];
}

class Finder {
  private parts: Part[] = [];
  private readonly readByCalls = new Set<string>();

  constructor(
    private readonly workspace: Workspace,
    private readonly print: PrintBake | null,
  ) {}

  found(): FoundDeclarations {
    return {
      builds: this.parts.flatMap(({ builds }) => builds),
      unread: distinct(this.parts.flatMap(({ unread }) => unread)),
    };
  }

  /** What a caller gives is known better than what stands in the called workflow. */
  dropCalled(): void {
    const called = new Set(this.parts.flatMap((part) => part.called));
    this.parts = this.parts.filter((part) => !part.callable || !called.has(part.file));
  }

  async workflow(file: string): Promise<void> {
    const text = await this.read(file);
    if (text === null) return;
    const read = new Reading(file, (path) => this.read(path));
    const { steps, unread, called, callable } = await workflowSteps(file, text, read.read);
    const windows = SPEAKS_OF_WINDOWS.test(text);
    const builds: DeclaredBuild[] = [];
    const notRead: NotRead[] = unread.map((each) => ({ ...each, windows }));
    for (const step of steps) {
      for (const declared of await this.step(step, read)) {
        builds.push(...declared.builds);
        const ofWindows = windows && !isLinux(step.host);
        notRead.push(...declared.unread.map((each) => ({ ...each, windows: ofWindows })));
      }
    }
    const files = read.files();
    for (const path of files) this.readByCalls.add(path);
    this.parts.push({ file, callable, called, builds: builds.map((build) => ({ ...build, files })), unread: notRead });
  }

  /** A compose or bake file by itself; nothing where a workflow calls it. */
  async file(file: string, kind: 'compose' | 'bake'): Promise<void> {
    if (this.readByCalls.has(file)) return;
    const text = await this.read(file);
    if (text === null) return;
    const read = new Reading(file, (path) => this.read(path));
    const [folder, name] = [file.split('/').slice(0, -1).join('/'), file.split('/').at(-1)!];
    const declared =
      kind === 'compose'
        ? await composeFileBuilds(file, text, read.read)
        : await bakeBuilds(
            {
              files: [name],
              targets: [],
              set: [],
              folder,
              variables: new Map(),
              host: { kind: 'none' },
              declaredBy: null,
            },
            read.read,
            this.print,
          );
    const windows = SPEAKS_OF_WINDOWS.test(text);
    this.parts.push({
      file,
      callable: false,
      called: [],
      builds: declared.builds.map((build) => ({ ...build, files: read.files() })),
      unread: declared.unread.map((each) => ({ ...each, windows })),
    });
  }

  private async read(path: string): Promise<string | null> {
    const content = await this.workspace.read(path, TEXT_LIMIT);
    return content.kind === 'text' ? content.text : null;
  }

  private async step(step: BuildStep, { read }: Reading): Promise<readonly Declarations[]> {
    const { action, host, file, line } = step;
    const bake = bakeCall(step);
    if (bake) return [await bakeBuilds({ ...bake, host, declaredBy: { file, line } }, read, this.print)];
    const built = actionBuilds(step);
    if (built) return [built];
    if (action.kind !== 'run') return [];
    if (action.shell === null) return [unknownShell(step, action)];
    const { script: text, shell, env, folder, scriptLine } = action;
    return Promise.all(
      buildCommands({ text, shell, env, folder }).map((command) => {
        const declaredBy = { file, line: scriptLine === null ? line : scriptLine + command.line };
        return this.command(command, host, declaredBy, read);
      }),
    );
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
        const { files, envFiles, projectFolder, services, folder, buildArgs, unknownArgs } = command;
        const call: ComposeCall = {
          files: files.map(fromRoot),
          envFiles: envFiles.map(fromRoot),
          projectFolder: projectFolder === null ? null : fromRoot(projectFolder),
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

/** Reads files, and remembers which there were. */
class Reading {
  private readonly known = new Set<string>();

  constructor(
    file: string,
    private readonly open: (path: string) => Promise<string | null>,
  ) {
    this.known.add(file);
  }

  readonly read = async (path: string): Promise<string | null> => {
    const text = await this.open(path);
    if (text !== null) this.known.add(path);
    return text;
  };

  files(): readonly string[] {
    return [...this.known];
  }
}

function declared(build: CommandBuild, host: DeclaredHost, declaredBy: DeclaredBuild['declaredBy']): DeclaredBuild {
  return { ...build, host, declaredBy };
}

function unknownShell({ file, line }: BuildStep, { script }: RunAction): Declarations {
  if (!SPEAKS_OF_BUILD.test(script)) return { builds: [], unread: [] };
  const message = 'This step speaks of an image build, but in which shell it runs is not known, so it was not read.';
  return { builds: [], unread: [{ file, line, message, dockerfile: null }] };
}

function isLinux(host: DeclaredHost): boolean {
  return host.kind === 'runner' && host.labels.some((label) => /^(?:ubuntu|linux|macos)/i.test(label));
}

/** What is set to something that nobody knows must not fall back to a default: it is marked. */
function variablesOf({ variables, unknownVariables }: Environment): ReadonlyMap<string, string> {
  return new Map([...variables, ...[...unknownVariables].map(([name, text]) => [name, unknown(text)] as const)]);
}

/** Calls take what a command names relative to its folder; this stands at the root. */
function fromRoot(path: string): string {
  return `${WORKSPACE}/${path}`;
}

function distinct(unread: readonly NotRead[]): readonly NotRead[] {
  return [...new Map(unread.map((each) => [JSON.stringify([each.file, each.line, each.message]), each])).values()];
}
