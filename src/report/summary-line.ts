import type { Report } from '../judge/report.js';
import { shortReference } from './cause-words.js';
import { targetName } from './finding.js';
import { forLog } from './harmless.js';
import { count, sentenceList } from './titles.js';

/** Images that the summary line names; the others are counted. */
const NAMED = 2;

/** `3 images on 2 targets: 1 error, 0 warnings, 1 notice. windows/servercore:ltsc2019 will not run on prod.` */
export function summaryLine(report: Report): string {
  const { totals } = report;
  const counts = [count(totals.errors, 'error'), count(totals.warnings, 'warning'), count(totals.notices, 'notice')];
  const sentences = [`${count(totals.images, 'image')} on ${hostsOf(report)}: ${counts.join(', ')}.`];
  const failing = notRunning(report);
  for (const [reference, targets] of [...failing].slice(0, NAMED)) {
    sentences.push(`${forLog(shortReference(reference))} will not run on ${sentenceList([...targets].map(forLog))}.`);
  }
  if (failing.size > NAMED) {
    const rest = failing.size - NAMED;
    sentences.push(`${count(rest, 'more image')} ${rest === 1 ? 'does' : 'do'} not run everywhere.`);
  }
  if (failing.size === 0 && totals.errors + totals.warnings === 0 && runsEverywhere(report))
    sentences.push('Every Windows image runs on all of its targets.');
  if (noTarget(report)) sentences.push('No target is declared, so where the images will run is not known.');
  return sentences.join(' ');
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
      const { verdict, severity } = result;
      if (severity === 'off' || (verdict !== 'hyperv-only' && verdict !== 'cannot-run')) continue;
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
