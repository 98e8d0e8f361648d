import { type BakeCall, bakeBuilds, isBakeFile } from './bake/bake.js';
import type { PrintBake } from './bake/print.js';
import { composeFileBuilds, isComposeFile } from './compose/compose.js';
import { folderOf, nameOf } from './compose/path.js';
import type { Declarations, DeclaredBuild, DeclaredHost, Unread } from './declared.js';
import type { Workspace } from './plan.js';
import { Reading } from './reading.js';
import { runnerHost } from './runner-host.js';
import { StepBuilds } from './step-builds.js';
import type { BuildStep } from './workflow/build-step.js';
import { workflowSteps } from './workflow/workflow-steps.js';
import { isWorkflowFile } from './workflow/workflow-text.js';

/** A declared build, and the files that say what it is: a change of any of them may change it. */
export interface FoundBuild extends DeclaredBuild {
  readonly files: readonly string[];
}

/** What could not be read. */
export interface NotRead extends Unread {
  /** False where it is about a Linux machine, or where no file that was read for it speaks of Windows. */
  readonly windows: boolean;
}

/** All that the files of a repository declare. */
export interface FoundDeclarations {
  readonly builds: readonly FoundBuild[];
  readonly unread: readonly NotRead[];
}

const TEXT_LIMIT = 1_000_000;
/** On a Linux machine only a cross-build is about Windows, not the program of that name that is compiled there. */
const CROSS_BUILDS = /windows(?:\([\w.]{1,40}\))?\/(?:amd64|arm64)|nanoserver|servercore|ltsc20/i;
const BAKE_ORDER = ['docker-bake.json', 'docker-bake.hcl', 'docker-bake.override.json', 'docker-bake.override.hcl'];

/**
 * What workflows, compose files and bake files of the repository say is built. Files that a workflow calls are read as
 * called; the others for themselves.
 * @param files all files of the repository
 * @param runners label of a self-hosted runner -> the host that it is, as it is declared
 */
export async function findDeclarations(
  workspace: Workspace,
  files: readonly string[],
  runners: ReadonlyMap<string, string>,
  print: PrintBake | null,
): Promise<FoundDeclarations> {
  const finder = new Finder(workspace, runners, print);
  for (const file of files.filter(isWorkflowFile)) await finder.workflow(file);
  finder.endOfWorkflows();
  for (const file of files.filter(isComposeFile))
    await finder.file(file, (read, text) => composeFileBuilds(file, text, read));
  for (const together of bakeFiles(files)) await finder.file(together[0]!, (read) => finder.bake(together, read));
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
  /** Dockerfiles that workflows build. */
  private built: ReadonlySet<string> = new Set();

  private readonly steps: StepBuilds;

  constructor(
    private readonly workspace: Workspace,
    private readonly runners: ReadonlyMap<string, string>,
    private readonly print: PrintBake | null,
  ) {
    this.steps = new StepBuilds(runners, print);
  }

  found(): FoundDeclarations {
    return {
      builds: this.parts.flatMap(({ builds }) => builds),
      unread: this.parts.flatMap(({ unread }) => unread),
    };
  }

  /** What a caller gives is known better than what stands in the called workflow. */
  endOfWorkflows(): void {
    const called = new Set(this.parts.flatMap((part) => part.called));
    this.parts = this.parts.filter((part) => !part.callable || !called.has(part.file));
    this.built = new Set(this.parts.flatMap(({ builds }) => builds.map(({ dockerfile }) => dockerfile)));
  }

  async workflow(file: string): Promise<void> {
    const text = await this.open(file, 'workflow');
    if (text === null) return;
    const read = new Reading(file, text, (path) => this.read(path));
    const { steps, unread, called, callable } = await workflowSteps(file, text, read.read);
    const builds: DeclaredBuild[] = [];
    const ofSteps: NotRead[] = [];
    for (const step of steps) {
      for (const declared of await this.steps.of(step, read.read)) {
        builds.push(...declared.builds);
        if (declared.unread.length === 0) continue;
        const windows = this.isOfWindows(step, read);
        ofSteps.push(...declared.unread.map((each) => ({ ...each, windows })));
      }
    }
    const files = read.files();
    for (const path of files) this.readByCalls.add(path);
    const notRead = [...unread.map((each) => ({ ...each, windows: read.speaksOfWindows })), ...ofSteps];
    this.parts.push({ file, callable, called, builds: builds.map((build) => ({ ...build, files })), unread: notRead });
  }

  /**
   * A compose or bake file by itself. Of one that a workflow calls only the Dockerfiles count that no workflow builds:
   * of those it says more than nobody does.
   */
  async file(
    file: string,
    declare: (read: (path: string) => Promise<string | null>, text: string) => Promise<Declarations>,
  ): Promise<void> {
    const called = this.readByCalls.has(file);
    // Docker would be started again for it.
    if (called && file.endsWith('.hcl')) return;
    const text = await this.open(file, 'file');
    if (text === null) return;
    const read = new Reading(file, text, (path) => this.read(path));
    const { builds, unread } = await declare(read.read, text);
    const files = read.files();
    this.parts.push({
      file,
      callable: false,
      called: [],
      builds: builds
        .filter(({ dockerfile }) => !called || !this.built.has(dockerfile))
        .map((build) => ({ ...build, files })),
      unread: called ? [] : unread.map((each) => ({ ...each, windows: read.speaksOfWindows })),
    });
  }

  /** Files that bake takes together. */
  bake(files: readonly string[], read: (path: string) => Promise<string | null>): Promise<Declarations> {
    const call: BakeCall = {
      files: files.map(nameOf),
      targets: [],
      set: [],
      folder: folderOf(files[0]!),
      variables: new Map(),
      host: { kind: 'none' },
      declaredBy: null,
    };
    return bakeBuilds(call, read, this.print);
  }

  /** A file that was found, not named by another; where it cannot be read, that is said. */
  private async open(file: string, what: 'workflow' | 'file'): Promise<string | null> {
    const content = await this.workspace.read(file, TEXT_LIMIT);
    if (content.kind === 'text') return content.text;
    const message = `What this ${what} builds could not be read: ${content.reason}.`;
    const unread = [{ file, line: 1, message, dockerfile: null, windows: false }];
    this.parts.push({ file, callable: false, called: [], builds: [], unread });
    return null;
  }

  private isOfWindows(step: BuildStep, { speaksOfWindows }: Reading): boolean {
    const os = runnerHost(step.host, null, this.runners).buildHost?.os ?? osOfLabels(step.host);
    if (os !== 'linux') return speaksOfWindows || os === 'windows';
    const { action } = step;
    return CROSS_BUILDS.test(action.kind === 'run' ? action.script : [...action.with.values()].join('\n'));
  }

  private async read(path: string): Promise<string | null> {
    const content = await this.workspace.read(path, TEXT_LIMIT);
    return content.kind === 'text' ? content.text : null;
  }
}

/** Larger machines that GitHub hosts get names of their own, by custom with the system first. */
function osOfLabels(host: DeclaredHost): 'linux' | 'windows' | null {
  if (host.kind !== 'runner') return null;
  if (host.labels.some((label) => /^(?:ubuntu|linux|macos)/i.test(label))) return 'linux';
  return host.labels.some((label) => /^windows/i.test(label)) ? 'windows' : null;
}

/** Bake files of one folder, in the order in which bake reads them over each other. */
function bakeFiles(files: readonly string[]): readonly (readonly string[])[] {
  const byFolder = new Map<string, string[]>();
  for (const file of files.filter(isBakeFile)) {
    const known = byFolder.get(folderOf(file));
    if (known) known.push(file);
    else byFolder.set(folderOf(file), [file]);
  }
  const rank = (file: string) => BAKE_ORDER.indexOf(nameOf(file).toLowerCase());
  return [...byFolder.values()].map((together) => together.sort((a, b) => rank(a) - rank(b)));
}
