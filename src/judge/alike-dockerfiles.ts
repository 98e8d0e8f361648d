import type { BuildPlan } from '../find/plan.js';
import type { Arg, Dockerfile, Evaluation, ParseResult, Stage } from '../read/dockerfile.js';
import { evaluate } from '../read/evaluate.js';
import { sourcesOf } from '../read/reach.js';
import { stageArgs } from '../read/stage-args.js';
import { endOfName } from '../read/variable-name.js';
import { MAX_ARGS } from '../read/variable-scope.js';
import { traitsOf } from './os-signs.js';
import { requestOf } from './request.js';

/**
 * The Dockerfiles of a run: those that say the same of bases are one, so that thousands of a kind are worked out, and
 * held in memory, once.
 */
export class AlikeDockerfiles {
  private readonly first = new Map<string, ParseResult>();
  private readonly evaluated = new Map<Dockerfile, { readonly plan: BuildPlan; readonly evaluation: Evaluation }>();

  /** The first one that says the same of bases, at the same lines; a refusal as it is. */
  of(parsed: ParseResult): ParseResult {
    if (!parsed.ok) return parsed;
    const key = keyOf(parsed.dockerfile);
    const known = this.first.get(key);
    if (known) return known;
    this.first.set(key, parsed);
    return parsed;
  }

  /** What a build makes of it: the same for builds that are called alike. */
  evaluate(dockerfile: Dockerfile, plan: BuildPlan): Evaluation {
    const known = this.evaluated.get(dockerfile);
    if (known && isCalledAlike(known.plan, plan)) return known.evaluation;
    const evaluation = evaluate(dockerfile, requestOf(plan));
    this.evaluated.set(dockerfile, { plan, evaluation });
    return evaluation;
  }
}

/**
 * Whether nothing is said of this build alone. Builds of which that is so, and of which bases are the same, come to the
 * same.
 */
export function isUndeclared({ declaredBy, declarations, unknownArgs, hasOwnHost, tags }: BuildPlan): boolean {
  return declaredBy === null && declarations.length === 0 && unknownArgs.size === 0 && !hasOwnHost && tags.length === 0;
}

function isCalledAlike(a: BuildPlan, b: BuildPlan): boolean {
  return a.buildArgs === b.buildArgs && a.stage === b.stage && a.buildHost === b.buildHost && a.platform === b.platform;
}

/** All that is written of bases. No text of a Dockerfile holds a NUL. */
function keyOf(dockerfile: Dockerfile): string {
  const { escape: escapeChar, syntax, stages, strayDirectives } = dockerfile;
  const { globalArgs, ofStages } = argsThatMatter(dockerfile);
  const parts: unknown[] = [escapeChar, syntax, globalArgs.length, ofStages.length, strayDirectives.length];
  for (const { name, value, line } of globalArgs) parts.push(name, value === null, value, line);
  for (const { name, value, instruction, position } of ofStages) parts.push(name, value, instruction.line, position);
  for (const { text, line } of strayDirectives) parts.push(text, line);
  for (const stage of stages) addStage(stage, parts);
  return parts.join('\0');
}

function addStage(
  { line, endLine, written, alias, platform, directives, instructions }: Stage,
  parts: unknown[],
): void {
  const { signs, crossCompiles } = traitsOf(instructions);
  parts.push(line, endLine, written, alias, platform, directives.length, ...signs, crossCompiles);
  for (const each of directives) parts.push(each.text, each.line);
  let runs = '';
  for (const { keyword, onbuild } of instructions) if (keyword === 'RUN') runs += onbuild ? 'o' : 'r';
  parts.push(runs.includes('r'), runs.includes('o'));
  for (const onbuild of [false, true]) {
    const sources = sourcesOf(instructions, onbuild);
    parts.push(sources.length, ...sources);
  }
}

/** Without variables, quotes or escapes in it: it is what it says, and nothing can be wrong with it. */
const PLAIN = /^(?:[^$"'\\`]{0,1000}|"[^$"'\\`]{0,1000}"|'[^$"'\\`]{0,1000}')$/;

/** The ARGs that any FROM can come to depend on, or fail by. Names count without case, as in the classic builder. */
function argsThatMatter(dockerfile: Dockerfile) {
  const { globalArgs, stages } = dockerfile;
  if (globalArgs.length > MAX_ARGS) return { globalArgs, ofStages: stageArgs(dockerfile) };
  const names = new Set<string>();
  const mention = (text: string | null): void => {
    for (const name of namesIn(text ?? '')) names.add(name.toUpperCase());
  };
  for (const { written, platform } of stages) for (const text of [written, platform]) mention(text);
  const matters = ({ name, value }: Pick<Arg, 'name' | 'value'>): boolean =>
    names.has(name.toUpperCase()) || (value !== null && !PLAIN.test(value));
  const hasVariables = names.size > 0;
  // A default sees those before it.
  for (const arg of globalArgs.toReversed()) if (matters(arg)) mention(arg.value);
  return {
    globalArgs: globalArgs.filter(matters),
    // They only change along with what a FROM names.
    ofStages: hasVariables ? stageArgs(dockerfile).filter(matters) : [],
  };
}

function* namesIn(text: string): Iterable<string> {
  for (let at = text.indexOf('$'); at >= 0; at = text.indexOf('$', at + 1)) {
    const start = text[at + 1] === '{' ? at + 2 : at + 1;
    yield text.slice(start, endOfName(text, start));
  }
}
