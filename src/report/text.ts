import type { Report, ReportedBuild, ReportedImage, ReportedProblem } from '../judge/report.js';
import { type RuleId, rulePageUrl } from '../rules/rule-table.js';
import type { Severity, Verdict } from '../rules/verdict.js';
import { type Answer, answersOf, isNotWindows, sayingsOf, type Told, targetName } from './finding.js';
import { breakCommands, forLog } from './harmless.js';
import { hostIndex, versionLabel } from './host.js';
import { type IsKnown, KNOWN, knownIn } from './known.js';
import { likewise } from './named.js';
import { summaryLine } from './summary-line.js';
import { sentenceList, severityRank } from './titles.js';
import { waysBeyond } from './ways.js';
import { displayWidth, padEnd, wrap } from './width.js';

export interface TextOptions {
  readonly colour: boolean;
  /** Columns; messages wrap there. At least 40. */
  readonly width: number;
  /** Also the reasons of rows that are off, and every message where several say the same of several hosts. */
  readonly verbose: boolean;
  /** Only errors, warnings and the summary line. */
  readonly quiet: boolean;
  /** Without the summary line: it stands elsewhere. */
  readonly untotalled?: boolean;
}

const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;
type Colour = keyof typeof CODES;

const SEVERITY_COLOUR: Readonly<Record<Severity, Colour>> = {
  error: 'red',
  warning: 'yellow',
  notice: 'cyan',
  off: 'dim',
};
const VERDICT_COLOUR: Readonly<Record<Verdict, Colour>> = {
  runs: 'green',
  'at-risk': 'yellow',
  'hyperv-only': 'red',
  'cannot-run': 'red',
  unknown: 'yellow',
  'not-windows': 'dim',
};

/** How a reference's content is known, in words. */
const KNOWN_BY: Readonly<Record<ReportedImage['resolved']['by'], string>> = {
  registry: '(from the registry)',
  daemon: '(from an image on this machine)',
  tag: '(from what the tag says)',
  none: 'not known',
};

/** Columns after which a row's next column no longer lines up, so that one long name does not push all others out. */
const NAME_LIMIT = 32;
/** Of a row, behind its verdict. */
const ROW_INDENT = 15;
/** What stands in a row beside the name, with a long rule. */
const BESIDE_NAME = 70;

/** The report for a terminal or a log; readable without colour. Ends in one summary line and a newline. */
export function toText(report: Report, options: TextOptions): string {
  const out = new TextReport(report, {
    ...options,
    width: Number.isFinite(options.width) ? Math.max(40, options.width) : 80,
  });
  return out.render();
}

class TextReport {
  private readonly lines: string[] = [];
  private readonly hostOf;
  private readonly isKnown: IsKnown;
  /** Notes that were printed before (many are about the host and come with every image). */
  private readonly said = new Set<string>();

  constructor(
    private readonly report: Report,
    private readonly options: TextOptions,
  ) {
    this.hostOf = hostIndex(report);
    this.isKnown = knownIn(report);
  }

  render(): string {
    for (const build of this.report.builds) {
      for (const image of build.images) this.image(build, image);
    }
    this.problems();
    if (this.options.untotalled !== true) this.paragraph(summaryLine(this.report), 0);
    return `${this.lines.map(breakCommands).join('\n')}\n`;
  }

  private shown(severity: Severity): boolean {
    return severityRank(severity) <= (this.options.quiet ? 1 : 2) || (this.options.verbose && !this.options.quiet);
  }

  private image(build: ReportedBuild, image: ReportedImage): void {
    const answers = answersOf(build, image).filter((answer) => this.shown(answer.severity));
    const sayings = sayingsOf(image).filter((saying) => this.shown(saying.severity));
    if (this.options.quiet && answers.length === 0 && sayings.length === 0) return;
    this.heading(build, image);
    if (!this.options.quiet) this.rows(image);
    const knownHere = (severity: Severity, rule: RuleId): string =>
      severity === 'notice' && this.isKnown(build.dockerfile, image.line, rule) ? ` (${KNOWN})` : '';
    for (const answer of answers) this.answer(answer, knownHere(answer.severity, answer.rule));
    for (const { rule, severity, message, targets } of sayings) {
      const known = `${rule} ${message}`;
      const text = this.said.has(known) ? 'as said above.' : message;
      this.headed(severity, SEVERITY_COLOUR[severity], rule + knownHere(severity, rule), targets, [
        { message: text, ways: [] },
      ]);
      if (severityRank(severity) <= 1 && !this.said.has(known)) this.paragraph(`See ${rulePageUrl(rule)}`, 4);
      this.said.add(known);
    }
    this.lines.push('');
  }

  private heading(build: ReportedBuild, image: ReportedImage): void {
    // `explain` judges an image that is in no Dockerfile.
    const place = build.dockerfile === '' ? '' : `${forLog(build.dockerfile)}:${image.line}  `;
    const role = image.role === 'build' ? ' (a stage that runs while it is built)' : '';
    const [first = '', ...more] = wrap(`${place}FROM ${forLog(image.written)}${role}`, this.options.width - 2);
    this.lines.push(this.paint('bold', first), ...more.map((line) => this.paint('bold', `  ${line}`)));
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
      this.lines.push(`  ${this.paint('dim', 'not-windows')}  nothing to judge`);
      return;
    }
    const rows = image.results.map((result) => {
      const host = this.hostOf(result.target, image.role);
      const bad = !['runs', 'not-windows'].includes(result.verdict);
      const decided = result.severity === 'off' ? (result.ignored ? 'ignored' : 'off') : result.known ? 'known' : '';
      return {
        verdict: result.verdict,
        cells: [forLog(targetName(image, result)), host === null ? '' : versionLabel(host)],
        rule: bad && decided !== '' ? `${result.rule} (${decided})` : result.rule,
      };
    });
    const limit = Math.max(NAME_LIMIT, this.options.width - BESIDE_NAME);
    const widths = [0, 1].map((column) =>
      Math.max(0, ...rows.map((row) => displayWidth(row.cells[column]!)).filter((width) => width <= limit)),
    );
    for (const { verdict, cells, rule } of rows) {
      const columns = cells.map((cell, column) => padEnd(cell, widths[column]!)).join('  ');
      const row = `  ${this.paint(VERDICT_COLOUR[verdict], padEnd(verdict, 11))}  ${columns}`;
      const fits = ROW_INDENT + displayWidth(`${columns}  ${rule}`) <= this.options.width;
      if (fits) this.lines.push(`${row}  ${rule}`);
      else this.lines.push(row.trimEnd(), `${' '.repeat(ROW_INDENT)}${rule}`);
    }
  }

  private answer(answer: Answer, known: string): void {
    const all = this.options.verbose ? answer.told : answer.told.slice(0, 1);
    const { severity, verdict } = answer;
    if (severity === 'off') this.headed(verdict, VERDICT_COLOUR[verdict], answer.rule, answer.targets, all);
    else this.headed(severity, SEVERITY_COLOUR[severity], answer.rule + known, answer.targets, all);
    const more = this.options.verbose ? '' : likewise(answer, (target) => this.withVersion(target));
    if (more !== '') this.paragraph(more, 4);
    for (const [index, way] of waysBeyond(answer.told[0]?.ways ?? [], answer.advice, answer.words).entries()) {
      this.paragraph(`${index === 0 ? way.lead : `Or: ${lowerFirst(way.lead)}`}:`, 4);
      // Never wrapped: these are for copying.
      for (const line of way.lines) this.lines.push(`      ${line}`);
    }
    if (answer.severity !== 'off') this.paragraph(`See ${forLog(answer.docs)}`, 4);
  }

  /** `error: build-mismatch on prod and stage`, the messages below it. */
  private headed(
    label: string,
    colour: Colour,
    rule: string,
    targets: ReadonlySet<string>,
    told: readonly Told[],
  ): void {
    this.lines.push('');
    this.labelled(label, colour, `${rule} on ${sentenceList([...targets].map(forLog))}`);
    for (const { message, ways } of told) {
      this.paragraph(forLog(message), 4);
      if (ways.length > 0) this.paragraph('What to do:', 4);
      for (const [index, way] of ways.entries()) this.bullet(ways.length > 1 ? `${index + 1}.` : '->', forLog(way));
    }
  }

  /** `staging (10.0.26100.3194)`. */
  private withVersion(target: string): string {
    const host = this.hostOf(target, 'final');
    return host === null ? forLog(target) : `${forLog(target)} (${versionLabel(host)})`;
  }

  /** `error: text`, wrapped under its label, the label painted. */
  private labelled(label: string, colour: Colour, text: string): void {
    const [first = '', ...more] = wrap(`${label}: ${text}`, this.options.width - 4);
    const rest = first.slice(label.length + 1);
    this.lines.push(`  ${this.paint(colour, `${label}:`)}${rest}`, ...more.map((line) => `    ${line}`));
  }

  private problems(): void {
    const problems = this.report.problems.filter((problem) => this.shown(problem.severity));
    if (problems.length === 0) return;
    if (!this.options.quiet) this.lines.push(this.paint('bold', 'Problems'));
    const sorted = [...problems].sort((a, b) => severityRank(a.severity) - severityRank(b.severity));
    for (const problem of sorted) this.problem(problem);
    this.lines.push('');
  }

  private problem(problem: ReportedProblem): void {
    const place = problem.file === '' ? '' : `${forLog(problem.file)}${problem.line > 0 ? `:${problem.line}` : ''}: `;
    this.labelled(
      problem.severity,
      SEVERITY_COLOUR[problem.severity],
      `${place}${forLog(problem.message)}${problem.known ? ` (${KNOWN})` : ''}`,
    );
  }

  private paragraph(text: string, indent: number): void {
    for (const line of wrap(text, this.options.width - indent)) this.lines.push(' '.repeat(indent) + line);
  }

  /** A way out, hanging behind its mark. */
  private bullet(mark: string, text: string): void {
    const [first = '', ...more] = wrap(text, this.options.width - 9);
    this.lines.push(`      ${mark} ${first}`, ...more.map((line) => `         ${line}`));
  }

  private paint(colour: Colour, text: string): string {
    return this.options.colour ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text;
  }
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

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
