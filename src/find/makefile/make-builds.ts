import { scriptsOf, speaksOfImageBuild } from '../scripts.js';
import type { BuildCommand, Make, ScriptCall, Shell } from '../shell/command.js';
import { type ScriptCommands, scriptCommands } from '../shell/commands.js';
import { isKnown } from '../shell/marks.js';
import { asWritten, unknown, unmarked, withoutUnknown } from '../unknown.js';
import { isOutside, joinPath, WORKSPACE } from '../workspace-path.js';
import type { Reached, RecipeLine } from './make-rules.js';
import { MakeVariables } from './make-variables.js';
import { Makefile, type ReadFile } from './makefile.js';
import { MAKEFILES } from './makefile-names.js';

/** A build in a recipe that a call of make reaches. */
interface RecipeBuild {
  readonly command: BuildCommand;
  /** The makefile, and the 1-based line in it. */
  readonly through: { readonly file: string; readonly line: number };
}

/** A line of a recipe that starts, names or fetches images. */
interface RecipeStarts {
  readonly commands: ScriptCommands;
  readonly text: string;
  readonly through: RecipeBuild['through'];
}

export interface MakeBuilds {
  readonly builds: readonly RecipeBuild[];
  /** In the order in which they are run. */
  readonly starts: readonly RecipeStarts[];
  /** What speaks of an image build but is not read, one sentence each, for the step. */
  readonly unread: readonly string[];
}

/** Calls of make within recipes of make. */
const MAX_DEPTH = 5;
const MAX_RECIPE_LINES = 5_000;
const OF_CONCERN = /docker|make|compose|buildx|[\\/.]/i;
const PRINTS = /^(?:echo|printf|#)/;
const SHELLS: Readonly<Record<string, Shell>> = {
  sh: 'sh',
  bash: 'bash',
  dash: 'sh',
  pwsh: 'pwsh',
  powershell: 'powershell',
  cmd: 'cmd',
};

/**
 * What a call of make builds and starts: the recipes that its goals reach are read as commands of the step, with the variables of
 * the makefile, the call and the environment. What only a run can tell stays unknown.
 * @param os of the machine that runs it; null where it is not known
 */
export async function makeBuilds(make: Make, os: 'windows' | 'linux' | null, read: ReadFile): Promise<MakeBuilds> {
  const reading = new MakeReading(os, read);
  await reading.call(make, 0);
  return { builds: reading.builds, starts: reading.starts, unread: [...reading.unread] };
}

class MakeReading {
  readonly builds: RecipeBuild[] = [];
  readonly starts: RecipeStarts[] = [];
  readonly unread = new Set<string>();
  readonly #calls = new Set<string>();
  #lines = 0;

  constructor(
    private readonly os: 'windows' | 'linux' | null,
    private readonly read: ReadFile,
  ) {}

  async call(make: Make, depth: number): Promise<void> {
    const key = JSON.stringify([make.folder, make.file, make.goals, [...make.overrides]]);
    if (depth > MAX_DEPTH || this.#calls.has(key)) return;
    this.#calls.add(key);
    // Of which repository a folder is may be what only the run tells: if of this one, it is the same below it.
    const folder = withoutUnknown(make.folder).replace(/^\/+/, '');
    const path = await this.#makefileOf(make, folder);
    if (path === null) return;
    const makefile = new Makefile(variablesOf(make, folder, this.os), folder, this.read);
    if (!(await makefile.load(path))) return;
    if (!isKnown(make.folder) || !isKnown(make.file ?? ''))
      return this.#nameAll(makefile, path, 'which makefile it is');
    if (!make.readable) return this.#nameText(path);
    const { rules } = makefile;
    if (make.goals === null) return this.#nameAll(makefile, path, 'its goal');
    const first = rules.byDefault;
    const goals = make.goals.length > 0 ? make.goals : first === null ? [] : [first];
    const { reached, unsure, missing } = rules.reach(goals);
    for (const each of reached) await this.#recipe(each, makefile, path, folder, depth);
    if (unsure || (missing && makefile.incomplete)) this.#nameAll(makefile, path, 'all that its goal needs');
  }

  async #makefileOf({ file }: Make, folder: string): Promise<string | null> {
    const names = file !== null && isKnown(file) ? [file] : MAKEFILES;
    for (const name of names) {
      const path = joinPath(folder, name);
      if (isKnown(path) && !isOutside(path) && (await this.read(path)) !== null) return path;
    }
    return null;
  }

  async #recipe(
    { target, stem, prerequisites, recipe }: Reached,
    makefile: Makefile,
    path: string,
    folder: string,
    depth: number,
  ): Promise<void> {
    const automatic = new Map([
      ['@', target],
      ['*', stem],
      ['<', prerequisites[0] ?? ''],
      ['^', prerequisites.join(' ')],
      ['+', prerequisites.join(' ')],
    ]);
    const { variables } = makefile;
    const shell = shellOf(variables.expand('$(SHELL)'));
    for (const line of makefile.oneShell ? together(recipe) : recipe) {
      if (++this.#lines > MAX_RECIPE_LINES) return;
      if (!OF_CONCERN.test(line.text) && !line.text.includes('$')) continue;
      const text = variables.expand(line.text, automatic).replace(/^[\s@+-]+/, '');
      if (shell === null) {
        if (speaksOfImageBuild(asWritten(text))) this.#name(path);
        continue;
      }
      const found = scriptCommands({ text, shell, env: variables.environment(), folder });
      for (const command of found.builds)
        this.builds.push({ command, through: { file: line.file, line: line.line + command.line } });
      if (found.starts.length + found.names.length > 0)
        this.starts.push({ commands: found, text, through: { file: line.file, line: line.line } });
      for (const inner of found.makes) await this.call(inner, depth + 1);
      const nothing = found.builds.length + found.makes.length === 0;
      if (nothing && !isKnown(text) && !PRINTS.test(text) && speaksOfImageBuild(asWritten(text))) this.#name(path);
      await this.#scripts(text, folder, found.scripts, path);
    }
  }

  /** Scripts that a recipe runs are not read; one that builds is named. */
  async #scripts(text: string, folder: string, calls: readonly ScriptCall[], path: string): Promise<void> {
    for (const script of scriptsOf(asWritten(text), folder, calls)) {
      if (speaksOfImageBuild((await this.read(script)) ?? '')) this.#name(`${path}, and with it ${script}`);
    }
  }

  /** Any recipe of the file may be run. */
  #nameAll({ rules }: Makefile, path: string, what: string): void {
    if ([...rules.lines()].some(({ text }) => speaksOfImageBuild(text)))
      this.#name(path, `: ${what} is not known before the run`);
  }

  async #nameText(path: string): Promise<void> {
    if (speaksOfImageBuild(unmarked((await this.read(path)) ?? ''))) this.#name(path);
  }

  #name(what: string, why = ''): void {
    this.unread.add(
      `this step runs ${what}, which speaks of an image build; what it builds is not read from there${why}.`,
    );
  }
}

function variablesOf(make: Make, folder: string, os: 'windows' | 'linux' | null): MakeVariables {
  const environment = new Map(make.variables);
  for (const [name, written] of make.unknownVariables) environment.set(name, unknown(written));
  const variables = new MakeVariables({ environment, commandLine: make.overrides });
  variables.provide('MAKE', 'make');
  variables.provide('CURDIR', folder === '' ? WORKSPACE : `${WORKSPACE}/${folder}`);
  variables.provide('SHELL', '/bin/sh');
  variables.provide('MAKEFLAGS', '');
  if (os === 'windows') variables.provide('OS', 'Windows_NT');
  return variables;
}

/** SHELL of the environment counts for nothing; that of a makefile may be any program. */
function shellOf(value: string): Shell | null {
  const name = value
    .trim()
    .split(/[\\/]/)
    .at(-1)!
    .toLowerCase()
    .replace(/\.exe$/, '');
  return SHELLS[name] ?? null;
}

/** `.ONESHELL:`: one script. */
function together(recipe: readonly RecipeLine[]): readonly RecipeLine[] {
  const [first] = recipe;
  return first === undefined ? [] : [{ ...first, text: recipe.map(({ text }) => text).join('\n') }];
}
