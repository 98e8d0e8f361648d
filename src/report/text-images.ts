import type { Report, ReportedBuild, ReportedImage, Result } from '../judge/report.js';
import { type Paint, VERDICT_COLOUR } from './colour.js';
import { answersOf, isNotWindows, targetName } from './finding.js';
import { forLog } from './harmless.js';
import { hostIndex, versionLabel } from './host-label.js';
import { isServed } from './image-rows.js';
import { displayWidth, padEnd, wrap } from './width.js';

/** How a reference's content is known, in words. */
const KNOWN_BY: Readonly<Record<ReportedImage['resolved']['by'], string>> = {
  registry: '(from the registry)',
  daemon: '(from an image on this machine)',
  tag: '(by its name and the built-in tables)',
  none: 'not known',
};

/** Columns after which a row's next column no longer lines up, so that one long name does not push all others out. */
const NAME_LIMIT = 32;
/** Of a row, behind its verdict. */
const ROW_INDENT = 15;
/** What stands in a row beside the name, with a long rule. */
const BESIDE_NAME = 70;

/** Each image: where it stands, what it holds, and its verdict on each host; why, where it is not a finding. */
export function imagesText(report: Report, width: number, paint: Paint): string[][] {
  const images = new ImagesText(report, width, paint);
  return report.builds.flatMap((build) => build.images.map((image) => images.lines(build, image)));
}

class ImagesText {
  private out: string[] = [];
  private readonly hostOf;

  constructor(
    report: Report,
    private readonly width: number,
    private readonly paint: Paint,
  ) {
    this.hostOf = hostIndex(report);
  }

  lines(build: ReportedBuild, image: ReportedImage): string[] {
    this.out = [];
    this.heading(build, image);
    this.rows(image);
    const own = image.results.filter((result) => !isServed(result));
    for (const { verdict, severity, told } of answersOf(build, { ...image, results: own })) {
      if (severity !== 'off' || verdict === 'not-windows') continue;
      for (const { message } of told) this.paragraph(forLog(message), 2);
    }
    return this.out;
  }

  private heading(build: ReportedBuild, image: ReportedImage): void {
    // `explain` judges an image that is in no Dockerfile.
    const place = build.dockerfile === '' ? '' : `${forLog(build.dockerfile)}:${image.line}  `;
    const role = image.role === 'build' ? ' (build stage)' : '';
    const [first = '', ...more] = wrap(`${place}FROM ${forLog(image.written)}${role}`, this.width - 2);
    this.out.push(this.paint('bold', first), ...more.map((line) => this.paint('bold', `  ${line}`)));
    const versions = new Set(image.resolved.variants.map((variant) => variant.osVersion ?? variant.os));
    const shown = [...versions].slice(0, 4).map(forLog);
    if (versions.size > 4) shown.push(`${versions.size - 4} more`);
    const what = image.written === image.reference ? '' : `= ${forLog(image.reference)}, `;
    this.paragraph(
      `${what}${shown.length > 0 ? `holds ${shown.join(', ')}` : 'content'} ${KNOWN_BY[image.resolved.by]}`,
      2,
    );
    const built = builtWith(build);
    if (built !== '') this.paragraph(built, 2);
  }

  private rows(image: ReportedImage): void {
    if (isNotWindows(image)) {
      this.out.push(`  ${this.paint('dim', 'not-windows')}  nothing to judge`);
      return;
    }
    const rows = image.results.map((result) => {
      const host = this.hostOf(result.target, image.role);
      const bad = !['runs', 'not-windows'].includes(result.verdict);
      const decided = decisionOn(result);
      return {
        verdict: result.verdict,
        cells: [forLog(targetName(image, result)), host === null ? '' : versionLabel(host)],
        rule: bad && decided !== '' ? `${result.rule} (${decided})` : result.rule,
      };
    });
    const limit = Math.max(NAME_LIMIT, this.width - BESIDE_NAME);
    const widths = [0, 1].map((column) =>
      Math.max(0, ...rows.map((row) => displayWidth(row.cells[column]!)).filter((width) => width <= limit)),
    );
    for (const { verdict, cells, rule } of rows) {
      const columns = cells.map((cell, column) => padEnd(cell, widths[column]!)).join('  ');
      const row = `  ${this.paint(VERDICT_COLOUR[verdict], padEnd(verdict, 11))}  ${columns}`;
      const fits = ROW_INDENT + displayWidth(`${columns}  ${rule}`) <= this.width;
      if (fits) this.out.push(`${row}  ${rule}`);
      else this.out.push(row.trimEnd(), `${' '.repeat(ROW_INDENT)}${rule}`);
    }
  }

  private paragraph(text: string, indent: number): void {
    for (const line of wrap(text, this.width - indent)) this.out.push(' '.repeat(indent) + line);
  }
}

/** Why a bad verdict does not count; empty where it does. */
function decisionOn(result: Result): string {
  if (isServed(result)) return 'a variant serves it';
  if (result.severity !== 'off') return result.known ? 'known' : '';
  return result.ignored ? 'ignored' : 'does not count';
}

/** `built with V=ltsc2019, stage runtime, on windows-2022, declared in .github/workflows/build.yml:31`. */
function builtWith(build: ReportedBuild): string {
  const parts: string[] = [];
  const given = Object.entries(build.buildArgs).map(([name, value]) => forLog(`${name}=${value}`));
  if (given.length > 0) parts.push(`with ${given.join(' ')}`);
  if (build.stage !== null) parts.push(`stage ${forLog(build.stage)}`);
  if (build.buildHost !== null) parts.push(`on ${forLog(build.buildHost.name)}`);
  const built = parts.length === 0 ? [] : [`built ${parts.join(', ')}`];
  if (build.declaredBy !== null) built.push(`declared in ${forLog(build.declaredBy.file)}:${build.declaredBy.line}`);
  return built.join(', ');
}
