import { argumentsFor } from '../judge/argument-values.js';
import type { Part, Site } from '../judge/defaults.js';
import { type Found, Locator } from '../judge/locate.js';
import type { ReportedBuild } from '../judge/report.js';
import { partsOf } from '../judge/tag-change.js';
import type { BuildRequest, Dockerfile, EvaluatedStage, Stage } from '../read/dockerfile.js';
import { evaluate } from '../read/evaluate.js';
import { type PlacedWord, Places } from '../read/places.js';
import { platformArgs } from '../read/platform-args.js';
import type { Edit } from './edits.js';
import { listed, type Wish } from './wish.js';

/** One change of one place: a FROM word or an ARG default. */
export interface Change {
  /** Several where the place is spread over continued lines. */
  readonly edits: readonly Edit[];
  /** 1-based physical line. */
  readonly line: number;
  /** What stood there and what stands there now, for people: a reference, or `NAME=default`. */
  readonly from: string;
  readonly to: string;
  /** Rules and hosts, in a few words. */
  readonly reason: string;
  /** The FROMs that it is for. */
  readonly wishes: readonly Wish[];
  /** The builds of the report in which it mends them. */
  readonly builds: readonly ReportedBuild[];
  /** The reference that it makes of them. */
  readonly wanted: string;
  /** Lines of all FROMs whose base it changes, those of `wishes` among them. */
  readonly affects: readonly number[];
  /** The other defaults of the same ARG that change with it, in words; empty where there are none. */
  readonly together: string;
}

export const NOT_AS_IT_WAS = 'The file could not be read again as it was.';

/** Finds the changes that wishes come to in the text of one Dockerfile. */
export class FileEditor {
  private readonly places: Places;
  private readonly locator: Locator;
  /** What each build makes of the file. */
  private readonly evaluations = new Map<ReportedBuild, readonly EvaluatedStage[]>();
  /** Lines that a change of an ARG affects. */
  private readonly affectedBy = new Map<string, readonly number[]>();

  constructor(
    text: string,
    private readonly dockerfile: Dockerfile,
    private readonly builds: readonly ReportedBuild[],
  ) {
    this.places = new Places(text, dockerfile);
    this.locator = new Locator(dockerfile);
  }

  changesFor(wish: Wish): { readonly changes: readonly Change[]; readonly refused: readonly string[] } {
    const stage = this.dockerfile.stages.find(({ line }) => line === wish.line);
    if (!stage) return { changes: [], refused: [NOT_AS_IT_WAS] };
    const changes: Change[] = [];
    const refused = new Set<string>();
    for (const build of wish.builds) {
      const made = wish.options.map((wanted) => this.changeIn(build, stage, wish, wanted));
      const possible = made.filter((change) => typeof change !== 'string');
      if (possible.length === 0) refused.add(String(made[0]));
      changes.push(...possible);
    }
    return { changes, refused: [...refused] };
  }

  private changeIn(build: ReportedBuild, stage: Stage, wish: Wish, option: string): Change | string {
    const request = requestOf(build);
    const evaluated = this.stagesIn(build, request)[stage.index];
    const from = evaluated?.from ?? null;
    const reported = build.stages.find(({ line }) => line === stage.line)?.from;
    if (!evaluated || from === null || from !== reported || partsOf(from).tag !== partsOf(wish.reference).tag)
      return NOT_AS_IT_WAS;
    const wanted = `${partsOf(from).name}:${partsOf(option).tag}`;
    const found = this.locator.find(evaluated, wanted, request);
    if (!found) return whereElse(this.dockerfile, build, evaluated, option, wish.only);
    const places = found.parts.map((part) => ({ part, word: this.wordOf(part.site) }));
    const edits = places.flatMap(({ part, word }) => spread(word?.spans(part.from, part.to) ?? [], part.replacement));
    const [first] = places;
    if (!first?.word || places.some(({ part, word }) => (word?.spans(part.from, part.to) ?? []).length === 0))
      return `Where the tag is written could not be told. Change it by hand, to ${option}.`;
    const { part, word } = first;
    const arg = part.site.kind === 'arg' ? this.dockerfile.globalArgs[part.site.index] : undefined;
    const after = word.text.slice(0, part.from) + part.replacement + word.text.slice(part.to);
    const line = word.lineOf(part.from);
    return {
      edits,
      line,
      from: arg ? `ARG ${arg.name}=${word.text}` : word.text,
      to: arg ? `ARG ${arg.name}=${after}` : after,
      reason: wish.reason,
      wishes: [wish],
      builds: [build],
      wanted: option,
      affects: this.affected(found, stage),
      together: together(found.name, places.slice(1)),
    };
  }

  private stagesIn(build: ReportedBuild, request: BuildRequest): readonly EvaluatedStage[] {
    let stages = this.evaluations.get(build);
    if (!stages) {
      const evaluation = evaluate(this.dockerfile, request);
      stages = evaluation.ok ? evaluation.stages : [];
      this.evaluations.set(build, stages);
    }
    return stages;
  }

  private wordOf({ kind, index }: Site): PlacedWord | null {
    if (kind === 'arg') return this.places.value(index);
    if (kind === 'stage-arg') return this.places.stageValue(index);
    const stage = this.dockerfile.stages[index];
    return stage ? this.places.base(stage) : null;
  }

  /** Lines of the FROMs whose base comes out differently in any build. */
  private affected(found: Found, stage: Stage): readonly number[] {
    if (found.parts.every(({ site }) => site.kind === 'from' && site.index === stage.index)) return [stage.line];
    const key = JSON.stringify(found);
    let affected = this.affectedBy.get(key);
    if (!affected) {
      const lines = new Set<number>();
      for (const build of this.builds) {
        const after = this.locator.basesAfter(found, requestOf(build));
        for (const { index, line, from } of build.stages) if (!after || after[index] !== from) lines.add(line);
      }
      affected = [...lines].sort((a, b) => a - b);
      this.affectedBy.set(key, affected);
    }
    return affected;
  }
}

function together(
  name: string | null,
  others: readonly { readonly part: Part; readonly word: PlacedWord | null }[],
): string {
  if (others.length === 0) return '';
  const lines = others.map(({ part, word }) => `line ${word?.lineOf(part.from)}`);
  return `with the other default${lines.length > 1 ? 's' : ''} of ${name}, ${listed(lines)}`;
}

/** A replacement over the parts of a place that is broken by a continued line: each keeps its length, the last takes the rest. */
function spread(
  spans: readonly { readonly start: number; readonly end: number }[],
  replacement: string,
): readonly Edit[] {
  let at = 0;
  return spans.map(({ start, end }, index) => {
    const last = index === spans.length - 1;
    const piece = last ? replacement.slice(at) : replacement.slice(at, at + end - start);
    at += piece.length;
    return { start, end, replacement: piece };
  });
}

function requestOf({ buildArgs, stage, buildHost, platform: given }: ReportedBuild): BuildRequest {
  const platform = given ?? null;
  return {
    buildArgs: new Map(Object.entries(buildArgs)),
    targetStage: stage,
    // Only of Windows hosts is an edition known; on them the classic builder is the default.
    builder: buildHost !== null && buildHost.edition !== null ? 'classic' : 'buildkit',
    platformArgs: platformArgs(platform, buildHost !== null && buildHost.edition === null),
    platform,
  };
}

/** Why the tag is not in this file, and where it is. */
function whereElse(
  dockerfile: Dockerfile,
  build: ReportedBuild,
  { stage, from }: EvaluatedStage,
  wanted: string,
  only: string,
): string {
  const { buildArgs, argsAt } = build;
  const given = variablesOf(stage.written, dockerfile).filter((name) => Object.hasOwn(buildArgs, name));
  if (given.length === 0)
    return `Its tag is put together by an expression (${stage.written.slice(0, 100)}) that gives no place to change. Write it so that it comes to ${wanted}${only}.`;
  const places = given.flatMap((name) => argsAt?.get(name) ?? []);
  const where = places.length === 0 ? 'where the build is called' : listed(places);
  const arguments_ = given.map((name) => `${name}=${buildArgs[name]}`);
  const after = argumentsFor(dockerfile, requestOf(build), { reference: from ?? '', stage: stage.index }, wanted);
  const to = [...(after ?? [])].flatMap(([name, value]) => (buildArgs[name] === value ? [] : [` to ${name}=${value}`]));
  return `It comes from the build argument ${listed(arguments_)}: change that${to.join('')} ${where}, so that the base becomes ${wanted}${only}.`;
}

/** Names of all variables that a word is built from, through ARG defaults too. */
function variablesOf(word: string, { globalArgs }: Dockerfile): readonly string[] {
  const defaults = new Map<string, string>();
  for (const { name, value } of globalArgs) if (value !== null) defaults.set(name, value);
  const names = new Set<string>();
  const pending = [word];
  for (let text = pending.pop(); text !== undefined; text = pending.pop())
    for (const [, name = ''] of text.matchAll(/\$\{?(\w+)/g)) {
      if (names.has(name)) continue;
      names.add(name);
      const value = defaults.get(name);
      if (value !== undefined) pending.push(value);
    }
  return [...names];
}
