import type { Advice, Report, ReportedBuild, ReportedImage, Result } from '../judge/report.js';
import type { DecidingRule, NoteRule, RuleId } from '../rules/rule-table.js';
import type { Severity, Verdict } from '../rules/verdict.js';
import { byFile } from './by-file.js';
import { severityRank } from './titles.js';
import { type FromWords, fromWords } from './ways.js';

/** Results of one image that say the same thing of several hosts: same rule, verdict, severity, choice and advice, and other host to run it on. */
export interface Answer {
  readonly reference: string;
  readonly rule: DecidingRule;
  readonly verdict: Verdict;
  readonly severity: Severity;
  readonly advice: Advice | null;
  readonly words: FromWords;
  readonly docs: string;
  /** `prod`, `windows-2022 (build host)`; none twice. */
  readonly targets: Set<string>;
  /** Whether it is started there, or built. */
  readonly roles: Set<ReportedImage['role']>;
  /** Of the first target. */
  readonly variant: Result['variant'];
  /** What is told of them, each once, the first target's first. */
  readonly told: readonly Told[];
  /** What engines print, of the first target. */
  readonly errors: readonly string[];
}

/** Why, and what to do, as one result has it. */
type Told = Pick<Result, 'message' | 'ways'>;

/** A note of one image and what it says, with the hosts it was said of. */
interface Saying {
  readonly message: string;
  readonly targets: Set<string>;
}

interface Located {
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
  /** The worst of what is in it. */
  readonly severity: Severity;
}

/** Everything one deciding rule says of one FROM, however many builds, arguments and hosts it was judged for. */
export interface Finding extends Located {
  readonly rule: DecidingRule;
  /** One list for all FROMs of which the same was found. */
  readonly answers: readonly Answer[];
  /** Why it may be no Windows image at all; null where that is known. */
  readonly assumed: string | null;
  /** Notices beside the results. */
  readonly notes: readonly { readonly rule: NoteRule; readonly message: string; readonly known: boolean }[];
}

/** Everything one advice rule says of one FROM. */
export interface Remark extends Located {
  readonly rule: NoteRule;
  readonly sayings: readonly Saying[];
}

/** The name of a result's host as readers need it. */
export function targetName(image: ReportedImage, result: Result): string {
  return image.role === 'build' ? `${result.target} (build host)` : result.target;
}

/** No sign said Windows or Linux: such results are never annotated and fail nothing. */
export function isAssumed(result: Result): boolean {
  return result.notes.some((note) => note.rule === 'platform-assumed');
}

function isAssumption({ rule, severity }: Result['notes'][number]): boolean {
  return rule === 'platform-assumed' && severity !== 'off';
}

/** Nothing to judge behind this image on any host: it is not in the table. */
export function isNotWindows(image: ReportedImage): boolean {
  return image.results.length > 0 && image.results.every((result) => result.verdict === 'not-windows');
}

/** An image's results, those that say the same put together, in the order of the results. */
export function answersOf(build: ReportedBuild, image: ReportedImage): Answer[] {
  const answers = new Map<string, OpenAnswer>();
  const words = fromWords(build, image);
  for (const result of image.results) collect(answers, words, image, result);
  return [...answers.values()];
}

function collect(answers: Map<string, OpenAnswer>, words: FromWords, image: ReportedImage, result: Result): void {
  const { rule, verdict, severity, selected, advice, docs, message, ways, variant } = result;
  const { reference } = image;
  const key = JSON.stringify([reference, rule, verdict, severity, selected, advice, words, hostOf(ways)]);
  let answer = answers.get(key);
  if (answer === undefined) {
    answer = {
      reference,
      rule,
      verdict,
      severity,
      advice,
      words,
      docs,
      targets: new Set(),
      roles: new Set(),
      variant,
      told: [],
      errors: result.errors,
      said: new Set(),
    };
    answers.set(key, answer);
  }
  answer.targets.add(targetName(image, result));
  answer.roles.add(image.role);
  const said = JSON.stringify([message, ways]);
  if (!answer.said.has(said)) answer.told.push({ message, ways });
  answer.said.add(said);
}

/** Nodes of a cluster, a runner or any host: which of them is said first is nothing for the others. */
function hostOf([first]: Result['ways']): string | null {
  return first?.kind === 'host' ? first.text : null;
}

type OpenAnswer = Answer & { readonly told: Told[]; readonly said: Set<string> };

export interface Grouped {
  readonly findings: readonly Finding[];
  readonly remarks: readonly Remark[];
}

/**
 * The report by FROM and rule, worst first, then file and line. Results that are off are not findings. Notes that are
 * errors or warnings stand on their own, and so do notices where the result itself is not a finding.
 */
export function group(report: Report, keep: (result: Result) => boolean = () => true): Grouped {
  const parts = byFile(report, (builds) => groupBuilds(builds, keep), inFile);
  return {
    findings: parts.flatMap(({ findings }) => findings).sort(worstFirst),
    remarks: parts.flatMap(({ remarks }) => remarks).sort(worstFirst),
  };
}

function inFile({ findings, remarks }: Grouped, file: string): Grouped {
  return {
    findings: findings.map((finding) => ({ ...finding, file })),
    remarks: remarks.map((remark) => ({ ...remark, file })),
  };
}

function groupBuilds(builds: readonly ReportedBuild[], keep: (result: Result) => boolean): Grouped {
  const findings = new Map<
    string,
    Open<Finding> & {
      assumed: string | null;
      answers: Map<string, OpenAnswer>;
      notes: Map<string, Finding['notes'][number]>;
    }
  >();
  const remarks = new Map<string, Open<Remark> & { sayings: Map<string, Saying> }>();
  for (const build of builds) {
    for (const image of build.images) {
      const words = fromWords(build, image);
      const place = { file: build.dockerfile, line: image.line, endLine: image.endLine };
      for (const result of image.results) {
        if (!keep(result)) continue;
        const found = result.severity !== 'off';
        const assumed = result.notes.find(isAssumption)?.message ?? null;
        const finding = found
          ? openAt(findings, place, result.rule, { assumed, answers: new Map(), notes: new Map() })
          : null;
        if (finding !== null) {
          finding.severity = worse(finding.severity, result.severity);
          if (assumed === null) finding.assumed = null;
          collect(finding.answers, words, image, result);
        }
        for (const note of result.notes) {
          // What may be no Windows image is one notice, whatever else might be said of it.
          if (note.severity === 'off' || (assumed !== null && (finding !== null || !isAssumption(note)))) continue;
          if (finding !== null && note.severity === 'notice') {
            const { rule, message, known } = note;
            finding.notes.set(`${rule} ${message}`, { rule, message, known: known === true });
            continue;
          }
          const remark = openAt(remarks, place, note.rule, { sayings: new Map() });
          remark.severity = worse(remark.severity, note.severity);
          const saying = remark.sayings.get(note.message) ?? { message: note.message, targets: new Set<string>() };
          remark.sayings.set(note.message, saying);
          saying.targets.add(targetName(image, result));
        }
      }
    }
  }
  return {
    findings: [...findings.values()].map((open) => ({
      ...open,
      answers: [...open.answers.values()].sort(bySeverity),
      notes: [...open.notes.values()],
    })),
    remarks: [...remarks.values()].map((open) => ({ ...open, sayings: [...open.sayings.values()] })),
  };
}

/** Worst first, then file, line and rule, so that the order never depends on where it was found. */
function worstFirst(a: Located & { readonly rule?: RuleId }, b: Located & { readonly rule?: RuleId }): number {
  return bySeverity(a, b) || compare(a.file, b.file) || a.line - b.line || compare(a.rule ?? '', b.rule ?? '');
}

type Open<T extends { readonly rule: RuleId }> = Omit<Located, 'severity'> & {
  readonly rule: T['rule'];
  severity: Severity;
};

function openAt<R extends RuleId, Extra extends object>(
  map: Map<string, Omit<Located, 'severity'> & { readonly rule: R; severity: Severity } & Extra>,
  place: Omit<Located, 'severity'>,
  rule: R,
  extra: Extra,
) {
  const key = JSON.stringify([place.file, place.line, rule]);
  const known = map.get(key);
  if (known !== undefined) return known;
  const opened = { ...place, rule, severity: 'off' as Severity, ...extra };
  map.set(key, opened);
  return opened;
}

function worse(a: Severity, b: Severity): Severity {
  return severityRank(a) <= severityRank(b) ? a : b;
}

function bySeverity(a: { readonly severity: Severity }, b: { readonly severity: Severity }): number {
  return severityRank(a.severity) - severityRank(b.severity);
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
