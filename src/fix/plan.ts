import type { Report, ReportedBuild } from '../check/report.js';
import type { BuildRequest, Dockerfile, EvaluatedStage, Stage } from '../dockerfile/dockerfile.js';
import { evaluate } from '../dockerfile/evaluate.js';
import { parseDockerfile } from '../dockerfile/parse.js';
import { type PlacedWord, Places } from '../dockerfile/places.js';
import { type Edit, overlap } from './edits.js';
import { type Found, Locator } from './locate.js';
import { partsOf } from './tag-change.js';
import { listed, type Refusal, type Wish, wishesOf } from './wish.js';

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
}

export interface FixPlan {
  /** By Dockerfile, in the order of the text. */
  readonly changes: ReadonlyMap<string, readonly Change[]>;
  readonly refusals: readonly Refusal[];
}

/** Changes that were tried and did not hold, by `keyOf`, with what went wrong. */
export type Rejected = ReadonlyMap<string, string>;

export function keyOf(file: string, { edits }: Pick<Change, 'edits'>): string {
  return JSON.stringify([file, edits]);
}

/**
 * What to change so that every base runs on every host it was judged on, as far as the report advises it: in each FROM or
 * ARG default only the bytes of the tag that differ. Whatever cannot be changed like that is refused, with where to
 * change it. Pure; never throws. That a change does not break another base is for `fix` to find out.
 * @param texts the Dockerfiles of the report, by path, as they were read.
 */
export function planFixes(report: Report, texts: ReadonlyMap<string, string>, rejected: Rejected = new Map()): FixPlan {
  const { wishes, refusals: refused } = wishesOf(report);
  const refusals = [...refused];
  const changes = new Map<string, readonly Change[]>();
  const builds = groupedBy(report.builds, ({ dockerfile }) => dockerfile);
  for (const [file, ofFile] of groupedBy(wishes, (wish) => wish.file)) {
    const planned = planFile(file, texts.get(file), ofFile, builds.get(file) ?? [], rejected);
    refusals.push(...planned.refusals);
    if (planned.changes.length > 0) changes.set(file, planned.changes);
  }
  return { changes, refusals: sorted(refusals) };
}

function sorted(refusals: readonly Refusal[]): readonly Refusal[] {
  return [...refusals].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}

function refusal({ file, line, reference }: Wish, message: string): Refusal {
  return { file, line, reference, message };
}

/** A Dockerfile has a handful of bases; the limit keeps what a hostile one can cost small. */
const MOST_WISHES = 200;

interface FilePlan {
  readonly changes: readonly Change[];
  readonly refusals: readonly Refusal[];
}

function planFile(
  file: string,
  text: string | undefined,
  wishes: readonly Wish[],
  builds: readonly ReportedBuild[],
  rejected: Rejected,
): FilePlan {
  const parsed = text === undefined ? null : parseDockerfile(text);
  if (text === undefined || !parsed?.ok)
    return { changes: [], refusals: wishes.map((wish) => refusal(wish, NOT_AS_IT_WAS)) };
  const editor = new FileEditor(text, parsed.dockerfile, builds);
  const refusals: Refusal[] = [];
  const possible: Change[] = [];
  for (const [index, wish] of wishes.entries()) {
    const made = index < MOST_WISHES ? editor.changesFor(wish) : { changes: [], refused: [TOO_MANY] };
    refusals.push(...made.refused.map((message) => refusal(wish, message)));
    possible.push(...made.changes);
  }
  const changes: Change[] = [];
  for (const rivals of rivalsIn(possible)) {
    const chosen = rivals.find((change) => !rejected.has(keyOf(file, change)));
    if (chosen) changes.push(forAll(chosen, rivals));
    else refusals.push(...refusalsOf(file, rivals, rejected));
  }
  return { changes, refusals };
}

const NOT_AS_IT_WAS = 'The file could not be read again as it was.';
const TOO_MANY = `More than ${MOST_WISHES} bases of one file are not changed at once.`;

class FileEditor {
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
    if (!found) return whereElse(this.dockerfile, build, evaluated, option);
    const word = this.wordOf(found);
    const spans = word?.spans(found.from, found.to) ?? [];
    if (!word || spans.length === 0)
      return `Where the tag is written could not be told. Change it by hand, to ${option}.`;
    const arg = found.site.kind === 'arg' ? this.dockerfile.globalArgs[found.site.index] : undefined;
    const after = word.text.slice(0, found.from) + found.replacement + word.text.slice(found.to);
    return {
      edits: spread(spans, found.replacement),
      line: word.lineOf(found.from),
      from: arg ? `ARG ${arg.name}=${word.text}` : word.text,
      to: arg ? `ARG ${arg.name}=${after}` : after,
      reason: wish.reason,
      wishes: [wish],
      builds: [build],
      wanted: option,
      affects: this.affected(found, stage),
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

  private wordOf({ site }: Found): PlacedWord | null {
    if (site.kind === 'arg') return this.places.value(site.index);
    const stage = this.dockerfile.stages[site.index];
    return stage ? this.places.base(stage) : null;
  }

  /** Lines of the FROMs whose base comes out differently in any build. */
  private affected(found: Found, stage: Stage): readonly number[] {
    if (found.site.kind === 'from') return [stage.line];
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

/** Changes by the place that they write, in the order of the text; of one place those that most bases ask for first. */
function rivalsIn(changes: readonly Change[]): readonly (readonly Change[])[] {
  const same = groupedBy(changes, ({ edits }) => JSON.stringify(edits));
  const merged = [...same.values()].map((equal) => forAll(equal[0]!, equal));
  merged.sort((a, b) => (a.edits[0]?.start ?? 0) - (b.edits[0]?.start ?? 0));
  const places: Change[][] = [];
  for (const change of merged) {
    const place = places.at(-1);
    if (place?.some(({ edits }) => overlap(edits, change.edits))) place.push(change);
    else places.push([change]);
  }
  for (const place of places) place.sort((a, b) => b.wishes.length - a.wishes.length);
  return places;
}

/** One of several changes of a place, in the name of all who ask for any of them. */
function forAll(change: Change, rivals: readonly Change[]): Change {
  const lines = new Set(rivals.flatMap(({ affects }) => affects));
  return {
    ...change,
    reason: [...new Set(rivals.map(({ reason }) => reason))].join('; '),
    wishes: [...new Set(rivals.flatMap(({ wishes }) => wishes))],
    builds: [...new Set(rivals.flatMap(({ builds }) => builds))],
    affects: [...lines].sort((a, b) => a - b),
  };
}

/** Nothing that could be written at a place serves all who ask for it. */
function refusalsOf(file: string, rivals: readonly Change[], rejected: Rejected): readonly Refusal[] {
  const wishes = [...new Set(rivals.flatMap((change) => change.wishes))];
  return wishes.map((wish) => {
    const others = wishes.filter(({ line }) => line !== wish.line);
    if (others.length === 0 && rivals.length > 1) return refusal(wish, wish.otherwise);
    if (others.length === 0) return refusal(wish, rejected.get(keyOf(file, rivals[0]!)) ?? wish.otherwise);
    const needs = others.map(({ line, options }) => `the FROM of line ${line} needs ${listed(options, 'or')}`);
    return refusal(
      wish,
      `It needs ${listed(wish.options, 'or')}, but ${rivals[0]!.from} stands for more: ${listed(needs)}. Give each a tag or an ARG of its own.`,
    );
  });
}

function requestOf({ buildArgs, stage, buildHost }: ReportedBuild): BuildRequest {
  return {
    buildArgs: new Map(Object.entries(buildArgs)),
    targetStage: stage,
    // Only of Windows hosts is an edition known; on them the classic builder is the default.
    builder: buildHost !== null && buildHost.edition !== null ? 'classic' : 'buildkit',
    platformArgs: new Map(),
  };
}

/** Why the tag is not in this file, and where it is. */
function whereElse(
  dockerfile: Dockerfile,
  { buildArgs, declaredBy }: ReportedBuild,
  { stage }: EvaluatedStage,
  wanted: string,
): string {
  const given = variablesOf(stage.written, dockerfile).filter((name) => Object.hasOwn(buildArgs, name));
  if (given.length === 0)
    return `Its tag is put together by an expression (${stage.written.slice(0, 100)}) that gives no place to change. Write it so that it comes to ${wanted}.`;
  const where = declaredBy === null ? 'where the build is called' : `in ${declaredBy.file}, line ${declaredBy.line}`;
  const arguments_ = given.map((name) => `${name}=${buildArgs[name]}`);
  return `It comes from the build argument ${listed(arguments_)}: change that ${where}, so that the base becomes ${wanted}.`;
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

export function groupedBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const known = groups.get(key(item));
    if (known) known.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
