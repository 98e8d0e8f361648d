import type { Report, ReportedBuild, Result } from '../judge/report.js';
import { applyEdits } from './edits.js';
import type { Change } from './file-editor.js';
import { type FixPlan, groupedBy, keyOf, planFixes } from './fix-plan.js';
import { asksForFix, listed, wishesOf } from './wish.js';

export interface Fixed {
  readonly plan: FixPlan;
  /** The Dockerfiles that are changed, by path, as they are to be. */
  readonly texts: ReadonlyMap<string, string>;
  /** The report of the check with those texts. */
  readonly after: Report;
}

/** The Dockerfiles whose text `fix` needs. */
export function filesToFix(report: Report): readonly string[] {
  return [...new Set(wishesOf(report).wishes.map(({ file }) => file))];
}

/**
 * Plans fixes, checks what they come to, and takes back what does not keep its promise: a base that still does not run,
 * or another one that ran before and does not now.
 * @param recheck the same check, with these texts in place of the files'.
 */
export async function fix(
  report: Report,
  texts: ReadonlyMap<string, string>,
  recheck: (texts: ReadonlyMap<string, string>) => Promise<Report>,
): Promise<Fixed> {
  const rejected = new Map<string, string>();
  for (;;) {
    const plan = planFixes(report, texts, rejected);
    const edited = editedTexts(plan, texts);
    const after = edited.size === 0 ? report : await recheck(edited);
    const broken = brokenPromises(plan, report, after);
    // Each round rejects one change at least, and there are only so many.
    if (broken.size === 0) return { plan, texts: edited, after };
    for (const [key, why] of broken) rejected.set(key, why);
  }
}

function editedTexts(plan: FixPlan, texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const edited = new Map<string, string>();
  for (const [file, changes] of plan.changes)
    edited.set(
      file,
      applyEdits(
        texts.get(file) ?? '',
        changes.flatMap(({ edits }) => edits),
      ),
    );
  return edited;
}

/** The changes that made something worse or mended nothing, by their keys, and what went wrong. */
function brokenPromises(plan: FixPlan, before: Report, after: Report): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const builds = groupedBy(
    after.builds.flatMap((build, index) => {
      const was = before.builds[index];
      return was ? [{ build, was }] : [];
    }),
    ({ build }) => build.dockerfile,
  );
  for (const [file, changes] of plan.changes) {
    const broken = brokenIn(builds.get(file) ?? []);
    for (const change of changes) {
      const meant = new Set(change.wishes.map(({ line }) => line));
      const reasons = broken.filter(({ line, build, ran, lost }) =>
        ran || lost ? change.affects.includes(line) : meant.has(line) && change.builds.includes(build),
      );
      if (reasons.length > 0) found.set(keyOf(file, change), whatWentWrong(change, reasons));
    }
  }
  return found;
}

interface Rebuilt {
  readonly build: ReportedBuild;
  /** The same build before the changes. */
  readonly was: ReportedBuild;
}

interface Broken {
  /** As it was before. */
  readonly build: ReportedBuild;
  readonly line: number;
  readonly target: string;
  /** It ran before; else it was to be mended. */
  readonly ran: boolean;
  /** Nothing is known of it any more, or there is no such image. */
  readonly lost: boolean;
}

/** The bases of a Dockerfile that the changes make worse, or do not mend although they were to. */
function brokenIn(builds: readonly Rebuilt[]): readonly Broken[] {
  const broken: Broken[] = [];
  for (const { build, was: before } of builds) {
    const was = new Map(
      before.images.flatMap(({ line, results }) =>
        results.map((result) => [`${line} ${result.target}`, result] as const),
      ),
    );
    for (const { line, results } of build.images)
      for (const result of results) {
        if (runs(result) || result.ignored !== undefined || result.severity === 'off') continue;
        const old = was.get(`${line} ${result.target}`);
        if (old === undefined || runs(old) || asksForFix(old))
          broken.push({
            build: before,
            line,
            target: result.target,
            ran: old === undefined || runs(old),
            lost: isUnknown(result),
          });
      }
  }
  return broken;
}

function runs({ verdict, runsByDefault }: Result): boolean {
  return runsByDefault || verdict === 'runs' || verdict === 'at-risk' || verdict === 'not-windows';
}

function isUnknown({ verdict, rule }: Result): boolean {
  return verdict === 'unknown' || rule === 'no-such-image';
}

function whatWentWrong({ from, to, wanted, wishes }: Change, reasons: readonly Broken[]): string {
  const tried = `${from} -> ${to} was tried`;
  const on = listed(reasons.map(({ target, line }) => `${target} (the FROM of line ${line})`));
  const shared = reasons.some(({ line }) => wishes.every((wish) => wish.line !== line));
  const own = shared ? `, or give this FROM a tag of its own (${wanted})` : '';
  return reasons.some(({ ran }) => ran)
    ? `${tried}, but then what runs now no longer runs on ${on}. Build one image for each release${own}.`
    : `${tried}, but it does not run on ${on} then either.`;
}
