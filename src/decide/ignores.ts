import type { JudgedBuild, JudgedImage } from '../judge/judged-build.js';
import type { Ignored, ReportedProblem, Result } from '../judge/report.js';
import type { Finding, ReportedWorkload } from '../judge/workloads/reported-workload.js';
import { configWhere, shown } from '../options/said.js';
import type { RuleId } from '../rules/rule-table.js';
import type { Severity } from '../rules/verdict.js';
import { Glob } from './glob.js';

/** What a team has decided not to act on. Every condition that is not null must hold. */
export interface Ignore {
  /** Rule ids; null for every rule. */
  readonly rules: readonly string[] | null;
  /** Glob over Dockerfile paths (see `Glob`); the path itself where there is a `stage`. */
  readonly dockerfile: string | null;
  /** Glob over the reference as the report has it: after expansion, tag and digest included. */
  readonly image: string | null;
  /** Name of a target or of the host that builds, any case. */
  readonly target: string | null;
  /** Last day on which it applies, YYYY-MM-DD. */
  readonly until: string | null;
  readonly reason: string | null;
  readonly where: Where;
  /** Of a comment in a Dockerfile: index of the stage whose FROM it is about. */
  readonly stage?: number;
  /** Of a comment in a manifest: the workloads of its document, by their places. */
  readonly workloads?: readonly string[];
}

/** What tells a workload of a run apart. */
export function workloadPlace({ file, line }: Pick<ReportedWorkload, 'file' | 'line'>): string {
  return `${file}:${line}`;
}

/** Where an ignore is declared; `input` as its users know it (`input ignore, entry 2`, `--ignore`). */
type Where = { readonly file: string; readonly line: number; readonly column: number } | { readonly input: string };

/**
 * Takes what is ignored out of what counts: its severity becomes `off`, and `ignored` says why and where that is declared.
 * A note is ignored by its own rule, apart from the result it stands beside. Where several ignores fit, all of them count
 * as used; those in Dockerfiles speak first, then the others in their order.
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
  const entries = ignores.map((ignore) => new Entry(ignore, today));
  const general = entries.filter(({ ignore }) => ignore.stage === undefined && ignore.workloads === undefined);
  const inline = new Map<string | null, Entry[]>();
  for (const entry of entries) {
    const { stage, dockerfile } = entry.ignore;
    if (stage === undefined) continue;
    const known = inline.get(dockerfile);
    if (known) known.push(entry);
    else inline.set(dockerfile, [entry]);
  }
  const changed = builds.map((build) => {
    const here = [
      ...(inline.get(build.dockerfile) ?? []),
      ...general.filter((entry) => entry.coversDockerfile(build.dockerfile)),
    ];
    if (here.length === 0) return build;
    const images = mapKept(build.images, (image) => ignoreInImage(image, here));
    return images === build.images ? build : { ...build, images };
  });
  const judged = hostsOf(builds, entries, workloads);
  const settled = workloads.map((workload) => ignoreInWorkload(workload, entries));
  return {
    builds: changed,
    workloads: settled,
    problems: entries.flatMap((entry) => entry.problem(complete, judged) ?? []),
  };
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
function ignoreInWorkload(workload: ReportedWorkload, entries: readonly Entry[]): ReportedWorkload {
  const here = entries.filter((entry) => entry.coversWorkload(workload));
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
 * Nothing is wrong with an image that runs, or is no Windows image.
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

/** An ignore at work. */
class Entry {
  readonly ended: boolean;
  used = false;
  private readonly dockerfile: Glob | null;
  private readonly image: Glob | null;
  readonly target: string | null;

  constructor(
    readonly ignore: Ignore,
    today: string,
  ) {
    const { dockerfile, image, target, until, stage } = ignore;
    this.ended = until !== null && until < today;
    this.dockerfile = dockerfile === null || stage !== undefined ? null : new Glob(dockerfile.replace(/^\.?\/+/, ''));
    this.image = image === null ? null : new Glob(image);
    this.target = target?.trim().toLowerCase() ?? null;
  }

  coversDockerfile(path: string): boolean {
    return this.dockerfile?.matches(path) ?? true;
  }

  coversImage({ stage, reference }: JudgedImage): boolean {
    return (this.ignore.stage ?? stage) === stage && (this.image?.matches(reference) ?? true);
  }

  coversTarget(name: string): boolean {
    return this.target === null || name.toLowerCase() === this.target;
  }

  coversWorkload(workload: ReportedWorkload): boolean {
    const { workloads, stage } = this.ignore;
    if (workloads !== undefined) return workloads.includes(workloadPlace(workload));
    if (stage !== undefined || !this.coversDockerfile(workload.file)) return false;
    const { image } = this;
    return (
      image === null || workload.containers.some(({ reference }) => reference !== null && image.matches(reference))
    );
  }

  coversFinding({ what, rules, nodes }: Finding): boolean {
    const named = this.ignore.rules;
    const isRule =
      named === null || named.includes(what) || (rules.length > 0 && rules.every((rule) => named.includes(rule)));
    return isRule && (this.target === null || (nodes.length > 0 && nodes.every((name) => this.coversTarget(name))));
  }

  coversRule(rule: RuleId): boolean {
    return this.ignore.rules?.includes(rule) ?? true;
  }

  /**
   * What is to be said of the ignore itself, once everything was asked. One file may serve runs on several hosts: what is
   * about another host than those that were judged is of no use here, but nobody can say that it is of none.
   */
  problem(complete: boolean, judged: ReadonlySet<string>): ReportedProblem | null {
    const { until, where } = this.ignore;
    if (!this.ended && (this.used || !complete)) return null;
    const after =
      this.ended && (this.used || !complete) ? 'what it hid counts again. Fix that, or give a later date' : 'remove it';
    const elsewhere = this.target !== null && !judged.has(this.target);
    const nothing = `matches nothing: ${elsewhere ? 'this run judged no host of that name' : after}`;
    const message = `the ignore of ${this.words()} ${this.ended ? `ended on ${until}: ${after}` : nothing}`;
    const severity = this.ended ? 'warning' : 'notice';
    if ('file' in where) return { file: where.file, line: where.line, message, severity };
    return { file: '', line: 0, message: `${placeOf(where)}: ${message}`, severity };
  }

  private words(): string {
    const { rules: ids, dockerfile, image, target, stage } = this.ignore;
    const words = [ids === null ? 'every rule' : ids.join(', ')];
    if (dockerfile !== null && stage === undefined) words.push(`in ${dockerfile}`);
    if (image !== null) words.push(`for ${image}`);
    if (target !== null) words.push(`on ${target}`);
    return words.map(shown).join(' ');
  }
}

function placeOf(where: Where): string {
  return 'file' in where ? configWhere(where.file, where) : where.input;
}
