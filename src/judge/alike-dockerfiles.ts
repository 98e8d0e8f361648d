import type { BuildPlan } from '../find/plan.js';
import type { Arg, Dockerfile, Evaluation, Instruction, ParseResult, Stage } from '../read/dockerfile.js';
import { evaluate } from '../read/evaluate.js';
import { mayNameStage, sourcesOf } from '../read/reach.js';
import { stageArgs } from '../read/stage-args.js';
import { endOfName } from '../read/variable-name.js';
import { MAX_ARGS } from '../read/variable-scope.js';
import { addFacts, type Fact } from './os-signs.js';
import { requestOf } from './request.js';

/**
 * The Dockerfiles of a run: those that say the same of bases are one, so that thousands of a kind are worked out, and
 * held in memory, once.
 */
export class AlikeDockerfiles {
  private readonly first = new Map<string, ParseResult>();
  private readonly evaluated = new Map<Dockerfile, { readonly plan: BuildPlan; readonly evaluation: Evaluation }>();

  /** The first one that says the same of bases, at the same lines, and that alone; a refusal as it is. */
  of(parsed: ParseResult): ParseResult {
    if (!parsed.ok) return parsed;
    const { dockerfile } = parsed;
    const args = argsThatMatter(dockerfile);
    const parts = dockerfile.stages.map((stage) => partOf(stage, args.inStages));
    const key = keyOf(dockerfile, args, parts);
    const known = this.first.get(key);
    if (known) return known;
    const stages = parts.map(({ stage, telling }) => ({ ...stage, instructions: telling }));
    const first = { ok: true, dockerfile: { ...dockerfile, stages } } as const;
    this.first.set(key, first);
    return first;
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

/** A stage, what its instructions tell, and one for each fact that tells it: all that is asked of them later. */
interface Part {
  readonly stage: Stage;
  readonly facts: ReadonlySet<Fact>;
  readonly runs: readonly boolean[];
  readonly telling: readonly Instruction[];
}

function partOf(stage: Stage, withArgs: boolean): Part {
  const facts = new Set<Fact>();
  // With ONBUILD, and without.
  const runs = [false, false];
  const telling = stage.instructions.filter((instruction) => {
    const { keyword, onbuild } = instruction;
    const known = facts.size;
    addFacts(instruction, facts);
    const isFirstRun = keyword === 'RUN' && !runs[Number(onbuild)];
    if (isFirstRun) runs[Number(onbuild)] = true;
    return facts.size > known || isFirstRun || mayNameStage(instruction) || (withArgs && keyword === 'ARG');
  });
  return { stage, facts, runs, telling };
}

/** All that is written of bases. No text of a Dockerfile holds a NUL. */
function keyOf(dockerfile: Dockerfile, { globalArgs, matters, inStages }: Args, parts: readonly Part[]): string {
  const { escape: escapeChar, syntax, strayDirectives } = dockerfile;
  const ofStages = inStages ? stageArgs(dockerfile).filter(matters) : [];
  const texts: unknown[] = [escapeChar, syntax, globalArgs.length, ofStages.length, strayDirectives.length];
  for (const { name, value, line } of globalArgs) texts.push(name, value === null, value, line);
  for (const { name, value, instruction, position } of ofStages) texts.push(name, value, instruction.line, position);
  for (const { text, line } of strayDirectives) texts.push(text, line);
  for (const part of parts) addTexts(part, texts);
  return texts.join('\0');
}

function addTexts({ stage, facts, runs, telling }: Part, texts: unknown[]): void {
  const { line, endLine, written, alias, platform, directives } = stage;
  texts.push(line, endLine, written, alias, platform, directives.length, ...[...facts].sort(), ...runs);
  for (const each of directives) texts.push(each.text, each.line);
  for (const onbuild of [false, true]) {
    const sources = sourcesOf(telling, onbuild);
    texts.push(sources.length, ...sources);
  }
}

/** Without variables, quotes or escapes in it: it is what it says, and nothing can be wrong with it. */
const PLAIN = /^(?:[^$"'\\`]{0,1000}|"[^$"'\\`]{0,1000}"|'[^$"'\\`]{0,1000}')$/;

/** The ARGs that any FROM can come to depend on, or fail by. */
interface Args {
  readonly globalArgs: readonly Arg[];
  readonly matters: (arg: Pick<Arg, 'name' | 'value'>) => boolean;
  /** Those in stages only change along with what a FROM names. */
  readonly inStages: boolean;
}

/** Names count without case, as in the classic builder. */
function argsThatMatter({ globalArgs, stages }: Dockerfile): Args {
  if (globalArgs.length > MAX_ARGS) return { globalArgs, matters: () => true, inStages: true };
  const names = new Set<string>();
  const mention = (text: string | null): void => {
    for (const name of namesIn(text ?? '')) names.add(name.toUpperCase());
  };
  for (const { written, platform } of stages) for (const text of [written, platform]) mention(text);
  const inStages = names.size > 0;
  const matters = ({ name, value }: Pick<Arg, 'name' | 'value'>): boolean =>
    names.has(name.toUpperCase()) || (value !== null && !PLAIN.test(value));
  // A default sees those before it.
  for (const arg of globalArgs.toReversed()) if (matters(arg)) mention(arg.value);
  return { globalArgs: globalArgs.filter(matters), matters, inStages };
}

function* namesIn(text: string): Iterable<string> {
  for (let at = text.indexOf('$'); at >= 0; at = text.indexOf('$', at + 1)) {
    const start = text[at + 1] === '{' ? at + 2 : at + 1;
    yield text.slice(start, endOfName(text, start));
  }
}
