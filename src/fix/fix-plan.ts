import type { Report, ReportedBuild } from '../judge/report.js';
import { parseDockerfile } from '../read/parse.js';
import { overlap } from './edits.js';
import { type Change, FileEditor, NOT_AS_IT_WAS } from './file-editor.js';
import { listed, type Refusal, type Wish, wishesOf } from './wish.js';

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
  const generated = saysGenerated(text);
  if (generated !== null) return { changes: [], refusals: wishes.map((wish) => refusal(wish, generated)) };
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

/** Lines of a head in which a file may say what made it. */
const HEAD_LINES = 40;
const GENERATED = /^#.{0,200}?\b(?:(?:auto-?|automatically )?generated\b|do not (?:edit|modify)\b)/i;

/** Why a file is left alone that says in its head that it is generated; null for one that does not. */
function saysGenerated(text: string): string | null {
  const head = text.split('\n', HEAD_LINES);
  const line = head.findIndex((each) => GENERATED.test(each.slice(0, 300)));
  // Behind the first instruction a comment speaks of what it stands at.
  const first = head.findIndex((each) => /^\s*(?:from|arg)\b/i.test(each));
  if (line < 0 || (first >= 0 && line > first)) return null;
  return `It says in line ${line + 1} that it is generated ("${head[line]!.replace(/^#\s*/, '').trim().slice(0, 100)}"): change what it is made from.`;
}

const TOO_MANY = `More than ${MOST_WISHES} bases of one file are not changed at once.`;

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

export function groupedBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const known = groups.get(key(item));
    if (known) known.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
