import { CONFIG_FILE } from '../../words/config-file.js';
import { Calls } from '../calls.js';
import { composeBuilds } from '../compose/compose.js';
import { declareBuild } from '../compose/declared-build.js';
import type { ReadFile } from '../compose/project-files.js';
import { Budget } from '../compose/read-budget.js';
import type { Declarations, DeclaredBuild, DeclaredHost, Unread } from '../declared.js';
import { BUILD } from '../effort.js';
import { readRepositoryYaml, readSharedYaml } from '../repository-yaml.js';
import { asWritten, hasUnknown } from '../unknown.js';
import { workspacePath } from '../workspace-path.js';
import { filesOfCall, named } from './bake-call-files.js';
import { BakeDefinition, type BakeFile } from './definition.js';
import { blocksOf, namesOf } from './hcl-blocks.js';
import { type Override, readOverride } from './override.js';
import type { PrintBake } from './print.js';

/** `docker buildx bake`, or what does the same. Texts may hold marks. */
export interface BakeCall {
  /** `-f`, as written, relative to `folder` (or `/github/workspace/...`); none: what bake finds by itself in `folder`. */
  readonly files: readonly string[];
  /** Empty: `default`. */
  readonly targets: readonly string[];
  /** `--set`: `target.key=value`. */
  readonly set: readonly string[];
  /** Where it is called, relative to the workspace. */
  readonly folder: string;
  /** The environment that is known. */
  readonly variables: ReadonlyMap<string, string>;
  readonly host: DeclaredHost;
  /** null: a file found by itself; then each build is declared by the line of its target. */
  readonly declaredBy: { readonly file: string; readonly line: number } | null;
}

const MOST_TARGETS = 10_000;

/**
 * What a call of bake builds. JSON files are read here; HCL by `print`, without which it is not read. Never throws;
 * `read` gives null for what is not there or may not be read.
 */
export async function bakeBuilds(
  call: BakeCall,
  read: ReadFile,
  print: PrintBake | null,
  calls = new Calls(),
): Promise<Declarations> {
  const baking = new Baking(call, read, calls);
  await baking.run(print);
  return { builds: baking.builds, unread: baking.unread };
}

class Baking {
  readonly builds: DeclaredBuild[] = [];
  readonly unread: Unread[] = [];
  private budget: Budget;

  constructor(
    private readonly call: BakeCall,
    private readonly read: ReadFile,
    private readonly calls: Calls,
  ) {
    this.budget = new Budget(calls.effort);
  }

  async run(print: PrintBake | null): Promise<void> {
    const { call } = this;
    const uncertain = [
      call.folder,
      ...named(call.files),
      ...call.targets,
      ...call.set.map((set) => set.split('=', 1)[0]!),
    ].find(hasUnknown);
    if (uncertain !== undefined)
      return this.report(null, `This bake needs ${asWritten(uncertain)}, which is not known before the run.`);
    const files = await filesOfCall(call, this.read);
    if ('problem' in files) return this.report(null, files.problem);
    const compose = files.filter((file) => /\.ya?ml$/i.test(file));
    const json = files.filter((file) => /\.json$/i.test(file));
    const hcl = files.filter((file) => !compose.includes(file) && !json.includes(file));
    if (hcl.length > 0 || (print && compose.length > 0 && json.length > 0)) return this.printed(files, hcl, print);
    if (json.length === 0) return this.composed(compose, call.targets);
    await this.inProcess(json, compose);
  }

  /** All files through bake itself: what one of them says may depend on another. */
  private async printed(files: readonly string[], hcl: readonly string[], print: PrintBake | null): Promise<void> {
    const { call } = this;
    const file = hcl[0] ?? files[0]!;
    const texts = await Promise.all(files.map(async (path) => ({ path, text: await this.read(path) })));
    const missing = texts.find(({ text }) => text === null);
    if (missing)
      return this.report(
        null,
        `The bake file ${missing.path} could not be read: it does not exist here, or is too large.`,
      );
    if (!print) {
      return this.report(
        { file, line: 1 },
        `This bake file was not read, because only docker buildx bake --print can work HCL out, and docker is not here. What it builds can be declared in ${CONFIG_FILE} (builds:).`,
      );
    }
    const blocks = texts.flatMap(({ path, text }) => blocksOf(path, text ?? ''));
    const words = new Set(texts.flatMap(({ text }) => text?.match(/[a-z_]\w{0,200}/gi) ?? []));
    const variables = [...call.variables].filter(([name]) => words.has(name));
    const uncertain = variables.find(([, value]) => hasUnknown(value));
    if (uncertain)
      return this.report(
        { file, line: 1 },
        `This bake file was not read: its variable ${uncertain[0]} is ${asWritten(uncertain[1])}, which is not known before the run.`,
      );
    const targets = call.targets.length > 0 || call.declaredBy ? call.targets : namesOf(blocks);
    // What is unknown, or comes from the environment, cannot be printed and is set afterwards.
    const isPlain = (set: string) => !hasUnknown(set) && set.includes('=');
    const known = call.set.filter((set) => isPlain(set) && readOverride(set, call.variables) !== null);
    const result = await print(files, targets, known, call.folder, new Map(variables));
    if (!result.ok) return this.report({ file, line: 1 }, `This bake file was not read, because ${result.reason}.`);
    const root = await readRepositoryYaml(result.json);
    if (!root.ok)
      return this.report(
        { file, line: 1 },
        `What docker buildx bake --print says of this file was not read: ${root.reason}.`,
      );
    const overrides = this.overridesOf(call.set.filter((set) => !isPlain(set)));
    const places = new Map(blocks.filter(({ type }) => type === 'target').map((block) => [block.name, block]));
    const definition = new BakeDefinition([{ file, root: root.root }], new Map(), overrides, this.budget);
    this.declare(definition, definition.targetNames, (name) => places.get(name) ?? { file, line: 1 });
  }

  private async inProcess(json: readonly string[], compose: readonly string[]): Promise<void> {
    const { call } = this;
    const roots: BakeFile[] = [];
    for (const file of json) {
      const text = await this.read(file);
      const read = text === null ? null : await readSharedYaml(text);
      if (read?.ok) roots.push({ file, root: read.root });
      else if (read) this.report({ file, line: read.line }, `This bake file was not read: ${read.reason}.`);
      else this.report(null, `The bake file ${file} could not be read: it does not exist here, or is too large.`);
    }
    if (roots.length < json.length) return;
    const { definition, budget } = this.calls.once(['bake', json, [...call.variables], call.set], () => {
      const budget = new Budget(this.calls.effort);
      return { definition: new BakeDefinition(roots, call.variables, this.overridesOf(call.set), budget), budget };
    });
    this.budget = budget;
    const byDefault = definition.has('default') || compose.length > 0 || call.declaredBy ? ['default'] : null;
    const all = call.declaredBy === null && compose.length === 0 ? definition.everything() : null;
    const names = definition.expand(call.targets.length > 0 ? call.targets : (all ?? byDefault ?? []));
    const elsewhere = names.filter((name) => !definition.has(name));
    this.declare(definition, compose.length > 0 ? names.filter((name) => definition.has(name)) : names, null);
    if (compose.length > 0 && elsewhere.length > 0) await this.composed(compose, elsewhere);
  }

  private overridesOf(set: readonly string[]): readonly Override[] {
    return set.map((written) => readOverride(written, this.call.variables)).filter((override) => override !== null);
  }

  private declare(
    definition: BakeDefinition,
    names: readonly string[],
    placeOf: ((name: string) => { file: string; line: number }) | null,
  ): void {
    const { call } = this;
    for (const name of names.slice(0, MOST_TARGETS)) {
      if (!this.calls.effort.spend(BUILD)) break;
      const target = definition.resolve(name);
      if (!target) {
        this.report(null, `There is no target ${asWritten(name)} in the bake files of this call.`);
        continue;
      }
      if (target.inline) continue;
      const place = placeOf?.(name) ?? { file: target.file, line: target.line };
      const result = declareBuild({
        what: `the target ${name}`,
        context: (target.context || '.').replace(/^cwd:\/\//, ''),
        folder: call.folder,
        dockerfile: target.dockerfile,
        args: target.args,
        stage: target.stage,
        platforms: target.platforms ?? [],
        isolation: null,
        contexts: target.contexts,
        tags: target.tags ?? [],
        builder: { kind: 'buildkit', elsewhere: null },
        host: call.host,
        declaredBy: call.declaredBy ?? place,
        place,
        argsThere: call.set.length === 0,
      });
      if (result === null) continue;
      if ('message' in result) this.report(result, result.message, result.dockerfile);
      else this.builds.push(result);
    }
    for (const { file, line, message } of definition.problems) this.report({ file, line }, message);
    if (this.budget.spent || names.length > MOST_TARGETS)
      this.report(
        null,
        'These bake files stand for far more targets and arguments than people write, so not all of them were read.',
      );
  }

  /** Bake builds the services of compose files too; their paths are relative to where it is called. */
  private async composed(files: readonly string[], targets: readonly string[]): Promise<void> {
    const { call } = this;
    const buildArgs = new Map<string, string>();
    for (const override of this.overridesOf(call.set)) {
      if (override.pattern !== '*' || override.key !== 'args')
        return this.report(
          null,
          `This bake was not read: what --set does to ${override.pattern}.${override.key} of a compose file is not followed.`,
        );
      buildArgs.set(override.name, override.value);
    }
    const found = await composeBuilds(
      {
        files,
        // Bake takes the services of all of them.
        profiles: ['*'],
        services: targets.includes('default') ? [] : targets,
        projectFolder: call.folder,
        folder: '',
        env: call.variables,
        buildArgs: new Map([...buildArgs].filter(([, value]) => !hasUnknown(value))),
        unknownArgs: new Map(
          [...buildArgs].filter(([, value]) => hasUnknown(value)).map(([name, value]) => [name, asWritten(value)]),
        ),
        host: call.host,
        declaredBy: call.declaredBy,
        verb: 'build',
        conditional: false,
      },
      this.read,
      this.calls,
    );
    this.builds.push(...found.builds);
    this.unread.push(...found.unread);
  }

  /** `place`: null for the call itself. */
  private report(
    place: { file: string; line: number } | null,
    message: string,
    dockerfile: string | null = null,
  ): void {
    const { declaredBy, files, folder } = this.call;
    const { file, line } = place ?? declaredBy ?? { file: workspacePath(files[0] ?? '', folder, true) ?? '', line: 1 };
    const isSame = (other: Unread) => other.file === file && other.line === line && other.message === message;
    if (this.unread.length < 100 && !this.unread.some(isSame)) this.unread.push({ file, line, message, dockerfile });
  }
}
