import type { Report, Result } from '../judge/report.js';
import { inWords } from '../words/list.js';
import type { Cause } from './cause.js';
import { shortReference } from './cause-words.js';
import { causesOf } from './causes.js';
import { isAssumed, targetName } from './finding.js';
import { forLog } from './harmless.js';
import { countImages, type ImageRow, imageRows } from './image-rows.js';
import { count } from './titles.js';
import { titleOf } from './workload-rows.js';

/** Images that the summary line names; the others are counted. */
const NAMED = 2;

/** `3 images on 2 targets: 1 error, 0 warnings, 1 notice. servercore:ltsc2019 will not run on prod.`; with `named` false, only the counts. */
export function summaryLine(report: Report, { named = true, causes = toldIn(report) } = {}): string {
  const { totals } = report;
  const sentences = [`${scopeOf(report)}: ${countsOf(causes).join(', ')}.`];
  const failing = notRunning(report);
  if (named) sentences.push(...whatFails(report, failing));
  if (failing.size === 0 && totals.errors + totals.warnings === 0 && runsEverywhere(report))
    sentences.push('Every Windows image runs on all of its targets.');
  if (noTarget(report)) sentences.push('No target is declared, so where the images will run is not known.');
  return sentences.join(' ');
}

/** What is told where all is told, each once. */
export function toldIn(report: Report): readonly Cause[] {
  return causesOf(report, { assumed: true, joined: true });
}

/** `1 error in 5 places`, `0 warnings`, `2 notices`: as many as are told, equal ones of several places as one. */
export function countsOf(causes: readonly Cause[]): readonly [string, string, string] {
  const counted = (severity: 'error' | 'warning' | 'notice'): string => {
    const told = causes.filter((cause) => cause.severity === severity);
    const places = told.reduce((sum, cause) => sum + cause.places.length, 0);
    return `${count(told.length, severity)}${places > told.length ? ` in ${places} places` : ''}`;
  };
  return [counted('error'), counted('warning'), counted('notice')];
}

function whatFails(report: Report, failing: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const sentences: string[] = [];
  const stuck = (report.workloads ?? []).filter(({ findings }) =>
    findings.some(({ severity }) => severity === 'error'),
  );
  for (const { kind, name, findings } of stuck.slice(0, NAMED)) {
    const nodes = findings.find(({ severity }) => severity === 'error')?.nodes ?? [];
    const where = nodes.length === 0 ? '' : ` on ${inWords(nodes.slice(0, NAMED).map(forLog))}`;
    sentences.push(`${forLog(titleOf({ kind, name }))} will not run${where}.`);
  }
  if (stuck.length > NAMED) sentences.push(`${count(stuck.length - NAMED, 'more workload')} will not run everywhere.`);
  for (const [reference, targets] of [...failing].slice(0, NAMED)) {
    sentences.push(`${forLog(shortReference(reference))} will not run on ${inWords([...targets].map(forLog))}.`);
  }
  if (failing.size > NAMED) {
    const rest = failing.size - NAMED;
    sentences.push(`${count(rest, 'more image')} ${rest === 1 ? 'does' : 'do'} not run everywhere.`);
  }
  return sentences;
}

function scopeOf(report: Report): string {
  const rows = imageRows(report);
  const { windows, others } = countImages(report, rows);
  if (windows + (report.workloads?.length ?? 0) > 0)
    return `${checkedOf(report, isGuess(rows) || others > 0 ? nounFor(rows) : 'image', windows)} on ${hostsOf(report)}`;
  return others > 0 ? 'No Windows image was found' : 'Nothing was judged';
}

/** What the images of a table are called that is not to say more than is known. */
export function nounFor(rows: readonly ImageRow[]): string {
  return isGuess(rows) ? 'possible Windows image' : 'Windows image';
}

export function isGuess(rows: readonly ImageRow[]): boolean {
  const isAssumption = ({ result }: { result: Result }): boolean =>
    isAssumed(result) || result.rule === 'image-os-unknown';
  return rows.length > 0 && rows.every(({ results }) => [...results.values()].every(isAssumption));
}

/** `3 images`, `3 images and 2 workloads`, `2 workloads`. */
export function checkedOf({ workloads = [] }: Report, noun: string, images: number): string {
  if (workloads.length === 0) return count(images, noun);
  const running = count(workloads.length, 'workload');
  return images === 0 ? running : `${count(images, noun)} and ${running}`;
}

/** Nothing but build hosts: where the images will run was not said. */
export function noTarget(report: Report): boolean {
  return report.totals.images > 0 && report.targets.every((host) => host.use === 'build');
}

/** `2 targets`, `2 targets and 1 build host`, `1 build host`: those that something was judged on, where anything was. */
export function hostsOf(report: Report): string {
  const judged = new Set(
    report.builds.flatMap((build) => build.images.flatMap((image) => image.results.map((result) => result.target))),
  );
  const hosts = report.targets.filter(({ name }) => judged.size === 0 || judged.has(name));
  const builders = hosts.filter((host) => host.use === 'build').length;
  const targets = hosts.length - builders;
  if (builders === 0) return count(targets, 'target');
  if (targets === 0) return count(builders, 'build host');
  return `${count(targets, 'target')} and ${count(builders, 'build host')}`;
}

function notRunning(report: Report): Map<string, Set<string>> {
  const failing = new Map<string, Set<string>>();
  for (const image of report.builds.flatMap((build) => build.images)) {
    for (const result of image.results) {
      const { verdict, severity, runsByDefault } = result;
      // A notice is of what may be no Windows build at all.
      if (
        severity === 'off' ||
        severity === 'notice' ||
        runsByDefault ||
        (verdict !== 'hyperv-only' && verdict !== 'cannot-run')
      )
        continue;
      const targets = failing.get(image.reference) ?? new Set();
      failing.set(image.reference, targets.add(targetName(image, result)));
    }
  }
  return failing;
}

function runsEverywhere(report: Report): boolean {
  const { runs, 'not-windows': other, ...rest } = report.totals.verdicts;
  return runs > 0 && !noTarget(report) && Object.values(rest).every((number) => number === 0);
}
