import type { Report } from '../judge/report.js';
import type { Settings } from '../options/settings.js';
import { ANNOTATIONS_OF_A_KIND, type Annotation, selectAnnotations, toAnnotations } from '../report/annotations.js';
import { isPlaced, MOST_ANNOTATIONS } from '../report/check-run-content.js';
import { count } from '../report/titles.js';
import type { CheckRunOutcome } from './check-run.js';
import type { ApiFailure } from './github.js';

/** What is to be printed of a report's annotations. */
export interface Annotated {
  /** As workflow commands, within what a step can show. */
  readonly commands: readonly Annotation[];
  /** For the log only, one sentence each. */
  readonly notes: readonly string[];
}

/** What became of the check run; `remedy`: a sentence where somebody can help, `permission`: whether one would do. */
export type CheckRunAnswer =
  | Exclude<CheckRunOutcome, { kind: 'refused' }>
  | {
      readonly kind: 'refused';
      readonly failure: ApiFailure;
      readonly remedy: string | null;
      readonly permission: boolean;
    };

export interface AnnotateOptions extends Pick<Settings, 'annotations' | 'summary' | 'token'> {
  /** What else must be seen, before all findings. */
  readonly first: readonly Annotation[];
}

/** Decides how findings are shown: by a check run, where that is wanted and can be made, else by workflow commands. */
export async function annotate(
  report: Report,
  options: AnnotateOptions,
  makeCheckRun: () => Promise<CheckRunAnswer>,
): Promise<Annotated> {
  const { annotations: how, token, first } = options;
  if (how === 'none') return { commands: first, notes: [] };
  const all = toAnnotations(report);
  const where = options.summary ? 'the job summary' : 'the log of this step';
  const commands = (annotations: readonly Annotation[], place = where, notes: readonly string[] = []): Annotated => ({
    commands: selectAnnotations([...first, ...annotations], ANNOTATIONS_OF_A_KIND, place),
    notes,
  });
  const automatic = how === 'auto';
  if (how === 'commands' || (automatic && (token === null || !tooMany(all)))) return commands(all);

  const outcome = await makeCheckRun();
  if (outcome.kind === 'made') {
    const says = `${contents(all)} in the check run${outcome.url === null ? '.' : `: ${outcome.url}`}`;
    // In nobody's way where the check run is what was asked for.
    return automatic ? commands([saying('notice', 'Findings', says)]) : commands([], where, [says]);
  }
  const { failure } = outcome;
  if (outcome.kind === 'partly') {
    const placed = all.filter(isPlaced);
    const says = `The check run holds the worst ${outcome.annotated} of ${count(placed.length, 'finding')}, because GitHub's API took no more: ${failure.message}. Of the others, workflow commands show up to ten of a kind.${outcome.url === null ? '' : ` See ${outcome.url}`}`;
    const level = automatic ? 'notice' : 'warning';
    return commands([saying(level, 'Check run is not complete', says), ...placed.slice(outcome.annotated)]);
  }
  const why = `The check run could not be made: ${failure.message}.${outcome.remedy === null ? '' : ` ${outcome.remedy}`}`;
  if (!automatic) {
    const says = `${why} Findings are shown by workflow commands instead, up to ten of a kind.`;
    return commands([saying('warning', 'No check run', says), ...all]);
  }
  const permission = '; with `permissions: checks: write` in the job, a check run would show them here';
  return commands(all, outcome.permission ? where + permission : where, [why]);
}

function tooMany(annotations: readonly Annotation[]): boolean {
  const levels = new Map<Annotation['level'], number>();
  for (const { level } of annotations) levels.set(level, (levels.get(level) ?? 0) + 1);
  return [...levels.values()].some((number) => number > ANNOTATIONS_OF_A_KIND);
}

function contents(all: readonly Annotation[]): string {
  const more = all.filter(isPlaced).length - MOST_ANNOTATIONS;
  if (more > 0) return `The worst ${MOST_ANNOTATIONS} of ${count(all.length, 'finding')} are`;
  return all.length === 1 ? 'The one finding is' : `All ${count(all.length, 'finding')} are`;
}

/** An annotation of no file. */
export function saying(level: Annotation['level'], title: string, message: string): Annotation {
  return { level, file: '', line: 0, endLine: 0, title, message };
}
