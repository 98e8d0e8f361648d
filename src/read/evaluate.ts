import type { BuildRequest, Dockerfile, EvaluatedStage, Evaluation, Stage } from './dockerfile.js';
import { type Aliases, aliasesOf, reachedFrom, stageBefore } from './reach.js';
import { isTemplate } from './template.js';
import { PLATFORM_ARGS, Scope } from './variable-scope.js';

const TEMPLATE = 'template, not checked';

/**
 * What one build makes of a Dockerfile: every stage's base after expansion, the target, and what is executed. A stage whose
 * base can't be expanded has a `problem`; an error that would fail any build of the file is `ok: false`. Build arguments
 * are taken literally. Source: moby/buildkit frontend/dockerfile/dockerfile2llb/convert.go.
 */
export function evaluate(dockerfile: Dockerfile, request: BuildRequest): Evaluation {
  const { stages } = dockerfile;
  const aliases = aliasesOf(stages);
  const target = findTarget(stages, aliases, request.targetStage);
  if (typeof target === 'string') return { ok: false, line: stages.at(-1)?.line ?? 1, message: target };
  const scope = new Scope(dockerfile, request);
  const failed = scope.declareAll();
  if (failed) return { ok: false, ...failed };
  const others = new OtherScopes(dockerfile, request);
  const bases = stages.map((stage) => evaluateBase(stage, scope, others, aliases, request));
  const fromStages = bases.map((base) => base.fromStage);
  const reached = request.builder === 'buildkit' ? reachedFrom(target, stages, aliases, fromStages) : null;
  const runs = stages.map((stage) => hasRun(stage, false));
  const triggers = stages.map((stage) => hasRun(stage, true));
  return {
    ok: true,
    target,
    stages: stages.map((stage, index) => {
      const base = bases[index]!;
      // Triggers fire in the stage that starts from theirs and are not handed on to the next.
      const triggered = base.fromStage !== null && triggers[base.fromStage]!;
      const executed = reached ? reached.has(index) : index <= target;
      return { stage, ...base, runs: runs[index]! || triggered, executed };
    }),
  };
}

/** The stage and the earlier stages it starts from: itself first, the one on the external base last. */
export function stageChain(evaluation: Evaluation, index: number): readonly number[] {
  const chain: number[] = [];
  if (!evaluation.ok) return chain;
  let at: number | null = index;
  while (at !== null) {
    const stage: EvaluatedStage | undefined = evaluation.stages[at];
    if (stage === undefined) break;
    chain.push(at);
    at = stage.fromStage;
  }
  return chain;
}

function findTarget(stages: readonly Stage[], aliases: Aliases, name: string | null): number | string {
  if (name === null || name === '')
    return stages.length > 0 ? stages.length - 1 : 'dockerfile contains no stages to build';
  const found = stageBefore(aliases, name, stages.length);
  if (found !== null) return found;
  const names = [...aliases.keys()];
  const known = names.length === 0 ? 'no stage has a name' : `the stages are: ${names.slice(0, 30).join(', ')}`;
  return `target stage "${name}" could not be found; ${known}`;
}

function hasRun(stage: Stage, onbuild: boolean): boolean {
  return stage.instructions.some((instruction) => instruction.keyword === 'RUN' && instruction.onbuild === onbuild);
}

type Base = Pick<
  EvaluatedStage,
  'from' | 'problem' | 'unset' | 'undeclared' | 'defaultedArgs' | 'givenArgs' | 'fromStage' | 'platform'
>;

/** What FROM sees in a build for Windows, and in one for Linux, where this one does not say which it is for. */
class OtherScopes {
  private scopes: readonly Scope[] | null = null;

  constructor(
    private readonly dockerfile: Dockerfile,
    private readonly request: BuildRequest,
  ) {}

  /** The earlier stage that a base names there: `FROM base-$TARGETOS`. A Windows host gets the one for Windows. */
  stageNamed(stage: Stage, aliases: Aliases): Pick<EvaluatedStage, 'from' | 'fromStage'> | null {
    this.scopes ??= ['windows', 'linux'].map((os) => this.scopeFor(os));
    for (const scope of this.scopes) {
      const base = scope.resolve(stage.written);
      if (!base.ok || base.unknown) continue;
      const fromStage = stageBefore(aliases, base.value, stage.index);
      if (fromStage !== null) return { from: base.value, fromStage };
    }
    return null;
  }

  private scopeFor(os: string): Scope {
    const platformArgs = new Map([['TARGETOS', os], ...this.request.platformArgs]);
    const scope = new Scope(this.dockerfile, { ...this.request, platformArgs });
    scope.declareAll();
    return scope;
  }
}

function evaluateBase(stage: Stage, scope: Scope, others: OtherScopes, aliases: Aliases, request: BuildRequest): Base {
  const base = evaluateFrom(stage, scope, others, aliases, request);
  const platform = evaluatePlatform(stage, scope, request);
  const undeclared = base.unset.filter((name) => !scope.isDeclared(name));
  return { ...base, undeclared, platform: platform.value, problem: base.problem ?? platform.problem };
}

function evaluateFrom(
  stage: Stage,
  scope: Scope,
  others: OtherScopes,
  aliases: Aliases,
  request: BuildRequest,
): Omit<Base, 'platform' | 'undeclared'> {
  const failed = { from: null, unset: [], defaultedArgs: [], givenArgs: [], fromStage: null };
  if (isTemplate(stage.written)) return { ...failed, problem: TEMPLATE };
  const base = scope.resolve(stage.written);
  if (!base.ok) return { ...failed, problem: base.message, unset: base.required === null ? [] : [base.required] };
  const { value, givenArgs } = base;
  if (base.unknown) {
    const named = others.stageNamed(stage, aliases);
    if (named) return { ...named, problem: null, unset: [], defaultedArgs: base.defaultedArgs, givenArgs };
  }
  const missing = hasGap(value) ? base.emptyArgs : [];
  const unset = [...base.unset, ...missing];
  const defaultedArgs = base.defaultedArgs.filter((name) => !missing.includes(name));
  if (value === '') {
    const problem = `base name (${stage.written}) should not be blank${whyUnset(unset[0], scope, request)}`;
    return { from: null, problem, unset, defaultedArgs, givenArgs, fromStage: null };
  }
  if (isTemplate(value)) return { from: null, problem: TEMPLATE, unset, defaultedArgs, givenArgs, fromStage: null };
  // With a value that is not known in it, the text is not what the build will compare.
  const fromStage = base.unknown ? null : stageBefore(aliases, value, stage.index);
  return { from: value, problem: null, unset, defaultedArgs, givenArgs, fromStage };
}

function evaluatePlatform(
  stage: Stage,
  scope: Scope,
  request: BuildRequest,
): { value: string | null; problem: string | null } {
  const written = stage.platform;
  if (written === null) return { value: request.platform, problem: null };
  if (isTemplate(written)) return { value: null, problem: null };
  const platform = scope.resolve(written);
  if (!platform.ok) {
    return { value: null, problem: `failed to process arguments for platform ${written}: ${platform.message}` };
  }
  const { value, unset, unknown } = platform;
  if (value === '' && !unknown) {
    const problem = `empty platform value from expression ${written}${whyUnset(unset[0], scope, request)}`;
    return { value: null, problem };
  }
  if (isTemplate(value)) return { value: null, problem: null };
  return { value: unset.length > 0 ? literalOs(written) : value, problem: null };
}

/** The os of `windows/$TARGETARCH`: it stands in the text, whatever the rest becomes. */
function literalOs(written: string): string | null {
  return /^([a-z]+)\//.exec(written)?.[1] ?? null;
}

/** Where something is missing in a reference: `image:`, `registry//image`, `image:-nanoserver`, `image:1.0-`. */
function hasGap(value: string): boolean {
  return value === '' || /^[/:@.-]|[/:@.-]$|[/:@.-][/:@]|[/:@][.-]/.test(value);
}

function whyUnset(name: string | undefined, scope: Scope, request: BuildRequest): string {
  if (name === undefined) return '';
  if (PLATFORM_ARGS.includes(name)) {
    return request.builder === 'classic'
      ? `: ${name} is set by BuildKit only, not by the classic builder`
      : `: the value of ${name} is not known here`;
  }
  return scope.isDeclared(name)
    ? `: ${name} has no default and no build argument was given (--build-arg ${name}=...)`
    : `: ${name} is not declared by an ARG before the first FROM`;
}
