import { entriesOf, entryOf, itemsOf, valueAt, type YamlEntry, type YamlValue } from '../../yaml/value.js';
import type { RunAction } from '../run-commands.js';
import { namesScript } from '../scripts.js';
import { workspacePath } from '../workspace-path.js';
import { lines } from './action-input.js';
import type { UsesAction } from './build-step.js';
import { refusedStart } from './containers.js';
import { interpolate, unknownExpression } from './expression.js';
import type { Context } from './expression-context.js';
import type { Findings } from './found-builds.js';
import { valuesOf } from './matrix-values.js';
import { contextsOf, inWorkspace, type Scope } from './scope.js';
import { calledInputs } from './step-inputs.js';
import { isBuildAction, isLeftOut, type RunDefaults, runAction, usesAction, withEnv } from './step-reader.js';
import type { WorkflowFiles } from './workflow-files.js';
import { speaksOfBuild } from './workflow-text.js';
import { textOf } from './workflow-yaml.js';

/** GitHub's limit on composite actions within each other. */
const MAX_DEPTH = 10;

/** Reads lists of steps: those that may build are kept, local actions are followed. */
export class StepsReader {
  readonly #findings: Findings;
  readonly #files: WorkflowFiles;

  constructor(findings: Findings, files: WorkflowFiles) {
    this.#findings = findings;
    this.#files = files;
  }

  /** @returns false once too much was read */
  async read(steps: YamlValue | undefined, defaults: RunDefaults, outer: Scope): Promise<boolean> {
    let outerContexts = contextsOf(outer);
    for (const step of itemsOf(steps)) {
      const [run, uses] = [entryOf(step, 'run'), entryOf(step, 'uses')];
      const at = run ?? uses;
      if (at === undefined) continue;
      const env = valueAt(step, 'env');
      if (!this.#findings.look(outer.file, at.line, env === undefined ? 0 : outer.env.size)) return false;
      const scope = env === undefined ? outer : { ...outer, env: withEnv(outer.env, env, outerContexts) };
      const contexts = env === undefined ? outerContexts : contextsOf(scope);
      if (isLeftOut(step, contexts)) continue;
      if (run !== undefined) this.#run(step, run, defaults, scope, contexts);
      else if (!(await this.#uses(step, at, scope, contexts))) return false;
      if (outer.changed.size === 0) continue;
      outer = { ...outer, env: withoutChanged(outer) };
      outerContexts = contextsOf(outer);
    }
    return true;
  }

  #run(step: YamlValue, run: YamlEntry, defaults: RunDefaults, scope: Scope, contexts: Context): void {
    const text = textOf(run.value);
    const isOfConcern = (script: string): boolean => speaksOfBuild(script) || namesScript(script);
    if (isOfConcern(text) || (text.includes('${{') && isOfConcern(interpolate(text, contexts)))) {
      this.#keep(run, text, runAction(step, run, defaults, scope, contexts), scope, isConditional(step, scope));
    }
    if (!/GITHUB_ENV|::set-env/i.test(text)) return;
    const words = new Set(text.match(/\w+/g));
    for (const name of scope.env.keys()) if (words.has(name)) scope.changed.add(name);
  }

  async #uses(step: YamlValue, at: YamlEntry, scope: Scope, contexts: Context): Promise<boolean> {
    const uses = textOf(at.value).trim();
    if (/^actions\/checkout@/i.test(uses)) {
      const input = (name: string): string => textOf(valueAt(step, 'with', name));
      const repository = input('repository');
      const path = interpolate(input('path'), contexts);
      scope.checkouts.add(path, repository, interpolate(repository, contexts), scope.os !== 'Linux');
    } else if (/^docker\/metadata-action@/i.test(uses)) {
      const images = lines(interpolate(textOf(valueAt(step, 'with', 'images')), contexts));
      scope.metadata.set(textOf(valueAt(step, 'id')), images.flatMap(imageOf));
    } else if (isBuildAction(uses)) {
      const written = entriesOf(valueAt(step, 'with')).map(({ value }) => textOf(value));
      this.#keep(at, written.join('\n'), usesAction(step, uses, scope, contexts), scope);
    } else if (/^docker:\/\//i.test(uses)) {
      // GitHub runs actions in containers on Linux alone.
      if (scope.os === 'Windows' && !isConditional(step, scope))
        this.#findings.starts.push(refusedStart('uses', uses, uses.slice('docker://'.length), at.line, scope));
    } else if (/^[.$]\//.test(uses)) {
      return this.#composite(step, at, uses, scope, contexts);
    }
    return true;
  }

  /** A local action whose steps are steps of the job. */
  async #composite(step: YamlValue, at: YamlEntry, uses: string, scope: Scope, contexts: Context): Promise<boolean> {
    const path = workspacePath(uses.slice(2), '', true);
    // `./` is of the workspace, `$/` of the repository itself.
    const folder = path === null || uses.startsWith('$') ? path : scope.checkouts.place(path);
    if (folder === null || scope.depth >= MAX_DEPTH) return true;
    const action = await this.#files.called(folder, { file: scope.file, line: at.line });
    if (action === null || textOf(valueAt(action.root, 'runs', 'using')).toLowerCase() !== 'composite') return true;
    const inputs = calledInputs(valueAt(action.root, 'inputs'), valueAt(step, 'with'), contexts);
    const env = new Map([...scope.env, ['GITHUB_ACTION_PATH', inWorkspace(folder)]]);
    const inner = {
      ...scope,
      file: action.path,
      inputs,
      env,
      actionFolder: folder,
      metadata: new Map(),
      conditional: isConditional(step, scope),
      depth: scope.depth + 1,
    };
    return this.read(valueAt(action.root, 'runs', 'steps'), NO_DEFAULTS, inner);
  }

  #keep(
    at: YamlEntry,
    written: string,
    action: RunAction | UsesAction | null,
    scope: Scope,
    conditional = false,
  ): void {
    if (action === null) return;
    const { file, job, host } = scope;
    const given = written.includes('${{') ? { given: { written, row: valuesOf(scope.matrix, written) } } : {};
    this.#findings.step({ file, line: at.line, job, host, action, ...(conditional ? { conditional } : {}), ...given });
  }
}

function isConditional(step: YamlValue, scope: Scope): boolean {
  return scope.conditional || valueAt(step, 'if') !== undefined;
}

/** `acme/app`, or `name=acme/app,enable=true`. */
function imageOf(line: string): readonly string[] {
  const attributes = line.split(',').map((part) => part.trim());
  const name = attributes.find((part) => !/^(?:enable|type)=/.test(part))?.replace(/^name=/, '');
  return name === undefined || attributes.includes('enable=false') ? [] : [name];
}

/** The steps of a composite action name their shell. */
const NO_DEFAULTS: RunDefaults = { shell: null, folder: null, inContainer: false };

function withoutChanged({ env, changed }: Scope): ReadonlyMap<string, string> {
  return new Map(
    [...env].map(([name, value]) => [name, changed.has(name) ? unknownExpression(`\${{ env.${name} }}`) : value]),
  );
}
