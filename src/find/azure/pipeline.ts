import { valueAt, type YamlValue } from '../../yaml/value.js';
import type { DeclaredStart } from '../declared.js';
import { BUILD, STEP, VARIABLE } from '../effort.js';
import { jobContainer } from '../job-container.js';
import { readRepositoryYaml, readSharedYaml } from '../repository-yaml.js';
import { ofStep, RunBuilds } from '../run-builds.js';
import { type Around, type FileDeclares, NOTHING, nothingFound } from '../source.js';
import { hasUnknown } from '../unknown.js';
import { folderOf, nameOf, workspacePath } from '../workspace-path.js';
import { fieldsAt, itemsAt, valueIn } from './pipeline-names.js';
import {
  DEFAULT_HOST,
  PREDEFINED,
  parametersOf,
  rowsOf,
  type Scope,
  valueOf,
  withPool,
  withVariables,
} from './scope.js';
import { type StepBuild, stepOf } from './step.js';

/** Far more than people write; templates within each other make much of little. */
const MOST_STEPS = 5_000;
const MOST_PARTS = 200_000;
const DEEPEST = 20;
const MOST_VARIABLE_FILES = 100;
const MOST_ALIASED = 10_000;
const OF_CONCERN = /docker|container:|template:|\.(?:ps1|sh|cmd|bat)\b|\bmake\b/i;

/** What a pipeline of Azure builds, through the templates of the repository that it takes. */
export async function readAzurePipeline(file: string, text: string, around: Around): Promise<FileDeclares> {
  if (!OF_CONCERN.test(text)) return NOTHING;
  const pipeline = new Pipeline(around);
  const root = await pipeline.load(file, text);
  if (root === null) return pipeline.found(false);
  const budget = { left: MOST_PARTS };
  const scope: Scope = {
    file,
    host: DEFAULT_HOST,
    depth: 0,
    parameters: parametersOf(valueAt(root, 'parameters'), undefined, null),
    variables: PREDEFINED,
    loops: new Map(),
    budget,
  };
  await pipeline.any(root, scope);
  if (budget.left < 0 || pipeline.hasTooMany)
    pipeline.problem(
      file,
      1,
      'the loops and templates of this pipeline come to more than people write; not all of it was read.',
    );
  const starts = ['trigger', 'pr', 'schedules', 'resources', 'pool', 'extends', 'name'];
  const callable = starts.every((key) => valueAt(root, key) === undefined);
  const found = pipeline.found(callable);
  const isTemplate = callable && !/^azure-pipelines/i.test(nameOf(file));
  const isEmpty = found.builds.length === 0 && found.unread.length === 0 && !found.starts?.length && !isTemplate;
  return isEmpty ? { ...found, unread: [nothingFound(file)] } : found;
}

class Pipeline {
  private readonly builds: FileDeclares['builds'][number][] = [];
  private readonly unread: FileDeclares['unread'][number][] = [];
  private readonly starts: DeclaredStart[] = [];
  private readonly called = new Set<string>();
  /** `resources.containers`: name -> image, as it is written there. */
  private readonly images = new Map<string, { readonly image: YamlValue; readonly scope: Scope }>();
  private readonly roots = new Map<string, Promise<YamlValue | null>>();
  private readonly runs: RunBuilds;
  private steps = 0;
  private variableFiles = 0;

  constructor(private readonly around: Around) {
    this.runs = new RunBuilds(around.runners, around.print, around.effort);
  }

  found(callable: boolean): FileDeclares {
    const builds = this.runs.starts.named(this.builds);
    return { builds, unread: this.unread, starts: this.starts, called: [...this.called], callable };
  }

  get hasTooMany(): boolean {
    return this.variableFiles > MOST_VARIABLE_FILES;
  }

  /** @param shared other pipelines may take it as well */
  async load(file: string, text: string, shared = false): Promise<YamlValue | null> {
    const read = await (shared ? readSharedYaml : readRepositoryYaml)(text, MOST_ALIASED);
    if (read.ok) return read.root;
    this.problem(file, read.line, `this pipeline was not read: ${read.reason}.`);
    return null;
  }

  /** A pipeline, a stage, a job or a template: whatever of stages, jobs and steps stands in it. */
  async any(value: YamlValue, outer: Scope): Promise<void> {
    if (!this.spend(outer)) return;
    const fields = fieldsAt(value, outer);
    const at = (key: string) => fields.get(key)?.value;
    const scope = withPool(await this.variables(at('variables'), outer), at('pool'));
    const template = at('template') ?? valueAt(at('extends'), 'template');
    if (template !== undefined)
      return this.template(template, at('parameters') ?? valueAt(at('extends'), 'parameters'), scope);
    for (const { value: resource, names } of itemsAt(valueAt(at('resources'), 'containers'), scope)) {
      const [name, image] = [valueAt(resource, 'container'), valueAt(resource, 'image')];
      if (name !== undefined && image !== undefined)
        this.images.set(valueOf(name, scope), { image, scope: { ...scope, ...names } });
    }
    for (const list of [at('stages'), at('jobs')])
      for (const part of itemsAt(list, scope)) await this.any(part.value, { ...scope, ...part.names });
    const strategy = at('strategy');
    for (const row of rowsOf(strategy, scope)) {
      if (!this.spend(scope)) return;
      const inRow = { ...scope, variables: new Map([...scope.variables, ...row]) };
      // The machine may be a variable of the row.
      const onHost = row.size > 0 ? withPool(inRow, at('pool')) : inRow;
      this.container(at('container'), valueOf(at('job') ?? at('deployment'), onHost), onHost);
      for (const part of itemsAt(at('steps'), onHost)) await this.step(part.value, { ...onHost, ...part.names });
      for (const { value: hooks } of fieldsAt(strategy, onHost).values())
        for (const { value: hook } of fieldsAt(hooks, onHost).values())
          for (const part of itemsAt(valueAt(hook, 'steps'), onHost))
            await this.step(part.value, { ...onHost, ...part.names });
    }
  }

  /** Each part has variables of its own. */
  private spend({ variables }: Scope): boolean {
    return this.around.effort.spend(STEP + variables.size * VARIABLE);
  }

  /** With the variables of a part, and of the templates of variables that it takes; not of those that they take in turn. */
  private async variables(value: YamlValue | undefined, outer: Scope): Promise<Scope> {
    let scope = withVariables(outer, value);
    for (const { value: item, names } of itemsAt(value, outer)) {
      const template = valueAt(item, 'template');
      if (template === undefined) continue;
      if (++this.variableFiles > MOST_VARIABLE_FILES) break;
      const found = await this.opened(template, valueAt(item, 'parameters'), { ...outer, ...names });
      if (found === null) continue;
      const { variables } = withVariables(
        { ...found.scope, variables: scope.variables },
        valueAt(found.value, 'variables'),
      );
      // What the part names itself is not overwritten: which of two counts is for their order to say.
      scope = withVariables({ ...scope, variables }, value);
    }
    return scope;
  }

  private async template(template: YamlValue, given: YamlValue | undefined, scope: Scope): Promise<void> {
    const found = await this.opened(template, given, scope);
    if (found !== null) await this.any(found.value, found.scope);
  }

  /** A template with what is known in it; null for one of elsewhere, and where that is said already. */
  private async opened(
    template: YamlValue,
    given: YamlValue | undefined,
    scope: Scope,
  ): Promise<{ readonly value: YamlValue; readonly scope: Scope } | null> {
    const [written = '', repository] = valueOf(template, scope).split('@', 2);
    if (repository !== undefined && repository !== 'self') return null;
    const [relative, folder] = written.startsWith('/') ? [written.slice(1), ''] : [written, folderOf(scope.file)];
    const path = hasUnknown(written) ? null : workspacePath(relative, folder, true);
    const place = { file: scope.file, line: template.line };
    if (path === null) {
      this.problem(
        place.file,
        place.line,
        'which template is taken here is not known before the run, so what it builds is not known.',
      );
      return null;
    }
    if (scope.depth >= DEEPEST || this.steps > MOST_STEPS) return null;
    let root = this.roots.get(path);
    if (root === undefined) {
      root = this.around.read(path).then((text) => {
        if (text !== null) return this.load(path, text, true);
        this.problem(place.file, place.line, `the template ${path} could not be read, so what it builds is not known.`);
        return null;
      });
      this.roots.set(path, root);
    }
    const value = await root;
    if (value === null) return null;
    this.called.add(path);
    const parameters = parametersOf(valueAt(value, 'parameters'), given, scope);
    return { value, scope: { ...scope, file: path, parameters, loops: new Map(), depth: scope.depth + 1 } };
  }

  /** The container of a job, by its image or by the name of a resource. */
  private container(value: YamlValue | undefined, job: string, scope: Scope): void {
    const inside = value && valueIn(value, scope);
    const written = valueAt(inside, 'image') ?? inside;
    if (written === undefined || !('text' in written)) return;
    const named = valueOf(written, scope);
    const resource = this.images.get(named);
    const image = resource ? valueOf(resource.image, resource.scope) : named;
    const at = { file: scope.file, line: written.line };
    if (image !== '') this.starts.push(jobContainer(job, image, scope.host, at));
  }

  private async step(value: YamlValue, scope: Scope): Promise<void> {
    if (!this.spend(scope)) return;
    if (++this.steps > MOST_STEPS) {
      if (this.steps === MOST_STEPS + 1)
        this.problem(
          scope.file,
          value.line,
          `this pipeline comes to more than ${MOST_STEPS} steps; from here on they were not read.`,
        );
      return;
    }
    const template = valueAt(value, 'template');
    if (template !== undefined) return this.template(template, valueAt(value, 'parameters'), scope);
    const step = stepOf(value, scope, this.around);
    if (step !== null) await this.add(step, scope);
  }

  private async add(step: StepBuild, scope: Scope): Promise<void> {
    const declared = step.kind === 'run' ? await this.runs.of(step.step, this.around.read) : [step.declared];
    for (const each of declared) {
      const { builds, unread, starts = [] } = ofStep(each, scope.host, step.text, this.around.runners);
      this.around.effort.spend(builds.length * BUILD);
      this.builds.push(...builds);
      this.starts.push(...starts);
      this.unread.push(...unread);
    }
  }

  problem(file: string, line: number, message: string): void {
    if (this.unread.length < 200) this.unread.push({ file, line, message, dockerfile: null });
  }
}
