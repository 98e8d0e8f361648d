import type { Ignored, Report, ReportedBuild, ReportedImage, ReportedProblem } from '../judge/report.js';
import type { Finding, ReportedWorkload } from '../judge/workloads/reported-workload.js';
import { shown } from '../options/said.js';
import type { Severity } from '../rules/verdict.js';
import { shapeProblem } from './baseline-shape.js';

/** The findings that a team has accepted for now. */
export interface Baseline {
  /** The report they come from, as it was named. */
  readonly file: string;
  readonly entries: ReadonlyMap<string, Entry>;
}

interface Entry {
  /** The Dockerfile, or the file of a problem. */
  readonly file: string;
  /** One image on one host, whatever is said of it; null for a problem. */
  readonly place: string | null;
  /** For people. */
  readonly words: string;
}

export type BaselineResult =
  | { readonly ok: true; readonly baseline: Baseline }
  | { readonly ok: false; readonly message: string };

interface BaselineApplied<Build> {
  readonly builds: readonly Build[];
  readonly problems: readonly ReportedProblem[];
  /** At most one notice: what is in the baseline and no longer found. */
  readonly gone: readonly ReportedProblem[];
}

/** What a baseline looks at of a result, a note or a problem. */
interface Counted {
  readonly severity: Severity;
  readonly ignored?: Ignored;
  /** It was in a baseline. */
  readonly known?: true;
}

/** So many of the findings that are gone are named; the file itself has them all. */
const NAMED = 10;
const EXPECTED = 'Expected a report that "check --write-baseline FILE" wrote';

/**
 * Reads a JSON report of earlier. Its errors and warnings are the baseline, and what it had from a baseline of its own;
 * what was ignored, off or a notice is not: where that turns into an error, something has changed.
 */
export function readBaseline(text: string, file: string): BaselineResult {
  let report: unknown;
  try {
    report = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const reason = shown(error instanceof Error ? error.message : String(error));
    return { ok: false, message: `${file} is not JSON: ${reason}. ${EXPECTED}` };
  }
  const problem = shapeProblem(report);
  if (problem !== null) return { ok: false, message: `${file}: ${problem}. ${EXPECTED}` };
  const { builds, problems, workloads = [] } = report as Pick<Report, 'builds' | 'problems' | 'workloads'>;
  const entries = new Map<string, Entry>();
  for (const build of builds) {
    const keys = new Keys(build);
    for (const image of build.images) {
      for (const result of image.results) {
        const place = keys.place(image, result.target);
        for (const finding of [result, ...result.notes]) {
          const key = keys.finding(place, finding);
          const words = wordsFor(build, image, result.target, finding.rule);
          if (isEntry(finding)) entries.set(key, { file: build.dockerfile, place, words });
        }
      }
    }
  }
  for (const workload of workloads) {
    for (const finding of workload.findings) {
      const { kind, name, file } = workload;
      const words = `${shown(finding.what)} of ${shown(`${kind}/${name}`)} in ${shown(file)}`;
      if (isEntry(finding)) entries.set(workloadKey(workload, finding), { file, place: null, words });
    }
  }
  for (const each of problems) {
    const words = `"${shown(each.message)}" in ${shown(each.file || 'no file')}`;
    if (isEntry(each)) entries.set(problemKey(each), { file: each.file, place: null, words });
  }
  return { ok: true, baseline: { file, entries } };
}

/**
 * Errors and warnings that are in the baseline become notices, marked `known`. To be asked after ignores and before
 * fail-on; what is ignored stays as it is.
 * @param complete whether everything was checked, so that what is not found is gone.
 */
export function applyBaseline<Build extends ReportedBuild>(
  builds: readonly Build[],
  problems: readonly ReportedProblem[],
  baseline: Baseline,
  complete: boolean,
  foundElsewhere: ReadonlySet<string> = new Set(),
): BaselineApplied<Build> {
  const found = new Set<string>(foundElsewhere);
  const unknown = new Set<string>();
  const settled = builds.map((build) => {
    const keys = new Keys(build);
    const images = build.images.map((image) => {
      const results = image.results.map((result) => {
        const place = keys.place(image, result.target);
        if (result.verdict === 'unknown') unknown.add(place);
        const own = settle(result, keys.finding(place, result), baseline, found);
        return { ...own, notes: result.notes.map((note) => settle(note, keys.finding(place, note), baseline, found)) };
      });
      return { ...image, results };
    });
    return { ...build, images };
  });
  const settledProblems = problems.map((problem) => settle(problem, problemKey(problem), baseline, found));
  // Of a file that could not be read, and of an image whose version is not known today, nobody can say what is gone.
  const unread = new Set(problems.map(({ file }) => file));
  const gone = [...baseline.entries].flatMap(([key, { file, place, words }]) => {
    const open = place === null ? false : unknown.has(place) || unread.has(file);
    return found.has(key) || open ? [] : [words];
  });
  return { builds: settled, problems: settledProblems, gone: complete ? goneProblem(gone, baseline.file) : [] };
}

/** @param found the keys of what there is, for what is gone */
export function settle<T extends Counted>(finding: T, key: string, { entries }: Baseline, found: Set<string>): T {
  if (finding.severity !== 'off' || finding.ignored) found.add(key);
  return counts(finding) && entries.has(key)
    ? { ...finding, severity: 'notice' as const, known: true as const }
    : finding;
}

/** What tells the findings of one build apart; lines, messages and severities are not part of it. */
class Keys {
  private readonly build: string;
  private readonly seen = new Map<string, number>();

  constructor({ dockerfile, stage, buildArgs }: ReportedBuild) {
    const sorted = Object.entries(buildArgs).sort(([a], [b]) => (a < b ? -1 : 1));
    this.build = JSON.stringify([dockerfile, stage, sorted]);
  }

  place({ written, reference, role }: ReportedImage, target: string): string {
    return this.build + JSON.stringify([written, reference, role, target]);
  }

  /** A FROM that stands twice in a file (for two platforms) has a place and a rule twice: counted in their order. */
  finding(place: string, finding: { readonly rule: string; readonly verdict?: string }): string {
    const key = place + JSON.stringify([finding.rule, finding.verdict ?? null]);
    const number = (this.seen.get(key) ?? 0) + 1;
    this.seen.set(key, number);
    return `${key}${number}`;
  }
}

/** What tells the findings of workloads apart: on other nodes, or of another container, it is another finding. */
export function workloadKey(
  { file, kind, name, namespace }: Pick<ReportedWorkload, 'file' | 'kind' | 'name' | 'namespace'>,
  { what, nodes, containers }: Finding,
): string {
  return JSON.stringify(['workload', file, kind, name, namespace, what, [...nodes].sort(), [...containers].sort()]);
}

/** Problems have no rule, so what they say is what they are, but for lines and other numbers in it. */
function problemKey({ file, message }: ReportedProblem): string {
  return JSON.stringify([file, message.replace(/\d+/g, '0')]);
}

function counts({ severity, ignored }: Counted): boolean {
  return (severity === 'error' || severity === 'warning') && !ignored;
}

function isEntry(finding: Counted): boolean {
  return counts(finding) || (finding.known === true && !finding.ignored);
}

function wordsFor({ dockerfile }: ReportedBuild, { reference, role }: ReportedImage, target: string, rule: string) {
  const host = role === 'build' ? `${shown(target)} (build host)` : shown(target);
  return `${shown(rule)} of ${shown(reference)} on ${host} in ${shown(dockerfile)}`;
}

function goneProblem(gone: readonly string[], file: string): ReportedProblem[] {
  if (gone.length === 0) return [];
  const named = gone.slice(0, NAMED);
  if (gone.length > NAMED) named.push(`${gone.length - NAMED} more`);
  const what = gone.length === 1 ? '1 finding of this baseline is' : `${gone.length} findings of this baseline are`;
  const advice = `Write the baseline anew to drop ${gone.length === 1 ? 'it' : 'them'}: check --write-baseline ${shown(file)}`;
  return [{ file, line: 1, message: `${what} no longer found: ${named.join('; ')}. ${advice}`, severity: 'notice' }];
}
