import { Globs } from '../glob/globs.js';
import type { JudgedBuild, JudgedImage } from '../judge/judged-build.js';
import type { Ignored, ReportedProblem, Result } from '../judge/report.js';
import type { Finding, ReportedWorkload } from '../judge/workloads/reported-workload.js';
import type { RuleId } from '../rules/rule-table.js';
import type { Severity } from '../rules/verdict.js';
import { Entry, type Ignore, placeOf } from './ignore.js';
import { workloadPlace } from './workload-place.js';

/** For all ignores of a run together. Two thousand builds with hundreds of ignores need less. */
const MOST_STEPS = 300_000_000;

/**
 * Takes what is ignored out of what counts: its severity becomes `off`, and `ignored` says why and where that is declared.
 * A note is ignored by its own rule, apart from the result it stands beside. Where several ignores fit, all of them count
 * as used; those in Dockerfiles speak first, then the others in their order. Globs that would take too long cover nothing
 * more, and a warning says so.
 * @param today YYYY-MM-DD. An ignore that ended before it is a warning instead.
 * @param complete whether all that could be checked was: only then is an ignore that matches nothing worth a notice.
 */
export function applyIgnores(
  builds: readonly JudgedBuild[],
  ignores: readonly Ignore[],
  today: string,
  complete = true,
  workloads: readonly ReportedWorkload[] = [],
): {
  builds: readonly JudgedBuild[];
  workloads: readonly ReportedWorkload[];
  problems: readonly ReportedProblem[];
} {
  const globs = new Globs(MOST_STEPS);
  const entries = entriesOf(ignores, today, globs);
  const general = entries.filter(({ ignore }) => ignore.stage === undefined && ignore.workloads === undefined);
  const inline = byPlace(entries, ({ stage, dockerfile }) => (stage === undefined ? [] : [dockerfile]));
  const inManifests = byPlace(entries, (ignore) => ignore.workloads ?? []);
  const judged = hostsOf(builds, entries, workloads);
  const ofBuilds = general.filter(({ target }) => target === null || judged.has(target));
  const changed = builds.map((build) => {
    const here = [
      ...(inline.get(build.dockerfile) ?? []),
      ...(globs.spend(ofBuilds.length) ? ofBuilds.filter((entry) => entry.coversDockerfile(build.dockerfile)) : []),
    ];
    if (here.length === 0) return build;
    const images = mapKept(build.images, (image) =>
      globs.spend(here.length * (image.results.length + 1)) ? ignoreInImage(image, here) : image,
    );
    return images === build.images ? build : { ...build, images };
  });
  const settled = workloads.map((workload) => {
    const here = [
      ...(inManifests.get(workloadPlace(workload)) ?? []),
      ...(globs.spend(general.length) ? general.filter((entry) => entry.coversWorkload(workload)) : []),
    ];
    return globs.spend(here.length * workload.findings.length) ? ignoreInWorkload(workload, here) : workload;
  });
  return {
    builds: changed,
    workloads: settled,
    problems: [...tooMuch(globs), ...entries.flatMap((entry) => entry.problems(complete && !globs.spent, judged))],
  };
}

/** One warning where not all was compared. */
function tooMuch({ spent, size }: Globs): readonly ReportedProblem[] {
  if (!spent) return [];
  const message = `the ignores took too long (${size} different globs), so not all of them were compared with every build and workload: some findings may count that are to be ignored. Expected fewer ignores, and globs that begin with a folder`;
  return [{ file: '', line: 0, message, severity: 'warning' }];
}

/** Ignores with the same conditions are one at work; the first one speaks. */
function entriesOf(ignores: readonly Ignore[], today: string, globs: Globs): readonly Entry[] {
  const found = new Map<string, Entry>();
  for (const ignore of ignores) {
    const { reason: _, where: __, ...conditions } = ignore;
    const key = JSON.stringify(conditions);
    const known = found.get(key);
    if (known) known.ignores.push(ignore);
    else found.set(key, new Entry(ignore, today, globs));
  }
  return [...found.values()];
}

/** Those that comments hold, by the one place that they speak of: there may be many. */
function byPlace(
  entries: readonly Entry[],
  placesOf: (ignore: Ignore) => readonly (string | null)[],
): ReadonlyMap<string | null, readonly Entry[]> {
  const found = new Map<string | null, Entry[]>();
  for (const entry of entries) {
    for (const place of placesOf(entry.ignore)) {
      const known = found.get(place);
      if (known) known.push(entry);
      else found.set(place, [entry]);
    }
  }
  return found;
}

/** Names of the hosts that something was judged on, lower case; empty where no ignore names one. */
function hostsOf(
  builds: readonly JudgedBuild[],
  entries: readonly Entry[],
  workloads: readonly ReportedWorkload[],
): ReadonlySet<string> {
  if (entries.every(({ target }) => target === null)) return new Set();
  const results = builds.flatMap(({ images }) => images.flatMap((image) => image.results));
  const nodes = workloads.flatMap(({ mayLandOn }) => mayLandOn);
  return new Set([...results.map(({ target }) => target), ...nodes].map((name) => name.toLowerCase()));
}

function ignoreInImage(image: JudgedImage, entries: readonly Entry[]): JudgedImage {
  const here = entries.filter((entry) => entry.coversImage(image));
  const results = mapKept(image.results, (result) => {
    const there = here.filter((entry) => entry.coversTarget(result.target));
    const notes = mapKept(result.notes, (note) => (note.severity === 'off' ? note : settle(note, there)));
    return settle(notes === result.notes ? result : { ...result, notes }, counts(result) ? there : []);
  });
  return results === image.results ? image : { ...image, results };
}

/** A finding is ignored by its own name, or where all the rules behind it are. */
function ignoreInWorkload(workload: ReportedWorkload, here: readonly Entry[]): ReportedWorkload {
  if (here.length === 0) return workload;
  const findings = mapKept(workload.findings, (finding): Finding => {
    if (finding.severity === 'off') return finding;
    const fitting = here.filter((entry) => entry.coversFinding(finding));
    const first = fitting.find((entry) => !entry.ended)?.ignore;
    for (const entry of fitting) entry.used ||= !entry.ended || !first;
    if (!first) return finding;
    return { ...finding, severity: 'off', ignored: { reason: first.reason, where: placeOf(first.where) } };
  });
  return findings === workload.findings ? workload : { ...workload, findings };
}

/**
 * Whether there is something to ignore: what counts by its severity, or against `compatible`, which no severity changes.
 * Nothing is wrong with an image that runs, or is not a Windows image.
 */
function counts({ verdict, rule, severity }: Result): boolean {
  if (verdict === 'runs' || verdict === 'not-windows') return false;
  return severity !== 'off' || (verdict !== 'at-risk' && rule !== 'image-os-unknown');
}

function settle<T extends { readonly rule: RuleId; readonly severity: Severity; readonly ignored?: Ignored }>(
  finding: T,
  entries: readonly Entry[],
): T {
  const fitting = entries.filter((entry) => entry.coversRule(finding.rule));
  const first = fitting.find((entry) => !entry.ended)?.ignore;
  // What one hid that ended does not count again where another covers it.
  for (const entry of fitting) entry.used ||= !entry.ended || !first;
  if (!first) return finding;
  return { ...finding, severity: 'off', ignored: { reason: first.reason, where: placeOf(first.where) } };
}

/** The same array where nothing changed: builds share what they have in common, and there may be thousands. */
function mapKept<T>(items: readonly T[], change: (item: T) => T): readonly T[] {
  const changed = items.map(change);
  return changed.some((item, index) => item !== items[index]) ? changed : items;
}
