import type { Glob } from '../glob/glob.js';
import type { Globs } from '../glob/globs.js';
import type { JudgedImage } from '../judge/judged-build.js';
import type { ReportedProblem } from '../judge/report.js';
import type { Finding, ReportedWorkload } from '../judge/workloads/reported-workload.js';
import { configWhere, shown } from '../options/said.js';
import type { RuleId } from '../rules/rule-table.js';

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

/** Where an ignore is declared; `input` as its users know it (`input ignore, entry 2`, `--ignore`). */
type Where = { readonly file: string; readonly line: number; readonly column: number } | { readonly input: string };

/** An ignore at work. */
export class Entry {
  /** All with these conditions. */
  readonly ignores: Ignore[];
  readonly ended: boolean;
  used = false;
  private readonly dockerfile: Glob | null;
  private readonly image: Glob | null;
  readonly target: string | null;

  constructor(
    readonly ignore: Ignore,
    today: string,
    private readonly globs: Globs,
  ) {
    const { dockerfile, image, target, until, stage } = ignore;
    this.ignores = [ignore];
    this.ended = until !== null && until < today;
    this.dockerfile = dockerfile === null || stage !== undefined ? null : globs.of(dockerfile.replace(/^\.?\/+/, ''));
    this.image = image === null ? null : globs.of(image);
    this.target = target?.trim().toLowerCase() ?? null;
  }

  coversDockerfile(path: string): boolean {
    return this.dockerfile === null || this.globs.match(this.dockerfile, path);
  }

  coversImage({ stage, reference }: JudgedImage): boolean {
    return (this.ignore.stage ?? stage) === stage && (this.image === null || this.globs.match(this.image, reference));
  }

  coversTarget(name: string): boolean {
    return this.target === null || name.toLowerCase() === this.target;
  }

  coversWorkload(workload: ReportedWorkload): boolean {
    if (!this.coversDockerfile(workload.file)) return false;
    const { image } = this;
    return (
      image === null ||
      workload.containers.some(({ reference }) => reference !== null && this.globs.match(image, reference))
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
   * What is to be said of the ignores themselves, once everything was asked. One file may serve runs on several hosts: what is
   * about another host than those that were judged is of no use here, but nobody can say that it is of none.
   */
  problems(complete: boolean, judged: ReadonlySet<string>): readonly ReportedProblem[] {
    const { until } = this.ignore;
    if (!this.ended && (this.used || !complete)) return [];
    const after =
      this.ended && (this.used || !complete) ? 'what it hid counts again. Fix that, or give a later date' : 'remove it';
    const elsewhere = this.target !== null && !judged.has(this.target);
    const nothing = `matches nothing: ${elsewhere ? 'this run judged no host of that name' : after}`;
    const message = `the ignore of ${this.words()} ${this.ended ? `ended on ${until}: ${after}` : nothing}`;
    const severity = this.ended ? 'warning' : 'notice';
    return this.ignores.map(({ where }) =>
      'file' in where
        ? { file: where.file, line: where.line, message, severity }
        : { file: '', line: 0, message: `${placeOf(where)}: ${message}`, severity },
    );
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

/** Where an ignore is declared, for people. */
export function placeOf(where: Where): string {
  return 'file' in where ? configWhere(where.file, where) : where.input;
}
