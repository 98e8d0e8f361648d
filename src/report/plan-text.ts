import type { Severity } from '../rules/verdict.js';
import { inWords } from '../words/list.js';
import { breakCommands, forLog } from './harmless.js';
import { count } from './titles.js';
import { wrap } from './width.js';

/** What is built, as `plan --format json` prints it. Keys stay; new ones may be added. */
export interface PlanReport {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: string; readonly version: string };
  /** By Dockerfile; of one Dockerfile in the order of what declares them. */
  readonly builds: readonly PlannedBuild[];
  /** Declarations that could not be read to their end; on Linux machines, too. */
  readonly notRead: readonly PlannedUnread[];
  /** What else should be said. */
  readonly problems: readonly {
    readonly file: string;
    readonly line: number;
    readonly message: string;
    readonly severity: Severity;
  }[];
  /** What would make more of it known. */
  readonly help: readonly PlanHelp[];
}

export interface PlannedBuild {
  /** Relative to the repository, with `/`. */
  readonly dockerfile: string;
  /** null: the last one. */
  readonly stage: string | null;
  readonly buildArgs: Readonly<Record<string, string>>;
  /** Arguments with a value that nobody can know before the build: name -> what was written. */
  readonly unknownArgs: Readonly<Record<string, string>>;
  /** Names that the image is given, as written: `acme/web:${{ github.sha }}`. */
  readonly tags: readonly string[];
  readonly platform: string | null;
  readonly isolation: 'process' | 'hyperv' | null;
  readonly buildHost: PlannedHost | null;
  /** Why the machine that builds, or its Windows, is not known; null where it is. */
  readonly hostUnknown: string | null;
  /** Whether the machine, the platform or the Dockerfile speaks of Windows. */
  readonly windows: boolean;
  /** Names of the hosts that the image is for; none where none is declared. */
  readonly targets: readonly string[];
  /** None for a Dockerfile that nothing declares: it is taken with its defaults. */
  readonly declaredBy: readonly {
    readonly file: string;
    readonly line: number;
    /** `runs-on` of the job, as written. */
    readonly runner: readonly string[];
    /** The line of a makefile that is run there. */
    readonly through?: { readonly file: string; readonly line: number };
  }[];
}

export interface PlannedHost {
  /** `linux` stands for all that is not Windows. */
  readonly os: 'windows' | 'linux';
  readonly name: string;
  /** null where it is not known or not Windows, like all that follows. */
  readonly build: number | null;
  readonly edition: 'server' | 'client' | null;
  readonly isolation: 'process' | 'hyperv' | null;
  /** Day of the table that says so (YYYY-MM-DD), for a name that may mean a newer Windows later; else null. */
  readonly asOf: string | null;
}

interface PlannedUnread {
  readonly file: string;
  readonly line: number;
  readonly message: string;
  /** The Dockerfile that it is about, where that much is known. */
  readonly dockerfile: string | null;
  /** Whether anything there speaks of Windows: a check is silent about the others. */
  readonly windows: boolean;
}

export interface PlanHelp {
  readonly message: string;
  /** Lines for the config file. */
  readonly config: readonly string[];
}

export interface PlanTextOptions {
  readonly colour: boolean;
  /** Columns; at least 40. */
  readonly width: number;
  /** Only what could not be read, and the last line. */
  readonly quiet: boolean;
}

const CODES = { bold: 1, dim: 2, yellow: 33, cyan: 36 } as const;
/** `declared in  ` */
const LABEL = 13;

/** The plan for a terminal or a log; readable without colour. Ends in a line that counts, and a newline. */
export function toPlanText(plan: PlanReport, options: PlanTextOptions): string {
  const out = new PlanText({ ...options, width: Number.isFinite(options.width) ? Math.max(40, options.width) : 80 });
  return out.render(plan);
}

class PlanText {
  private readonly lines: string[] = [];

  constructor(private readonly options: PlanTextOptions) {}

  render(plan: PlanReport): string {
    if (!this.options.quiet) this.builds(plan.builds);
    const ofWindows = plan.notRead.filter(({ windows }) => windows);
    this.section('Could not be read', [...ofWindows, ...plan.problems], 'yellow');
    const others = plan.notRead.filter(({ windows }) => !windows);
    this.section('Could not be read either, but nothing there speaks of Windows', others, 'dim');
    if (!this.options.quiet) this.help(plan.help);
    this.lines.push(...wrap(summaryOf(plan), this.options.width));
    return `${this.lines.map(breakCommands).join('\n')}\n`;
  }

  private builds(builds: readonly PlannedBuild[]): void {
    const byDockerfile = new Map<string, PlannedBuild[]>();
    for (const build of builds) {
      const known = byDockerfile.get(build.dockerfile);
      if (known) known.push(build);
      else byDockerfile.set(build.dockerfile, [build]);
    }
    for (const [dockerfile, ofFile] of byDockerfile) {
      const several = ofFile.length > 1 ? ` (${count(ofFile.length, 'build')})` : '';
      this.lines.push(this.paint('bold', `${forLog(dockerfile)}${several}`));
      for (const build of ofFile) this.build(build);
    }
  }

  private build(build: PlannedBuild): void {
    const { buildHost, hostUnknown, tags, targets, declaredBy } = build;
    this.field('built of', whatOf(build));
    const unknown = pairs(build.unknownArgs);
    if (unknown.length > 0)
      this.field('not known', `${unknown.join(' ')}, so the default of the Dockerfile is taken`, 'yellow');
    if (tags.length > 0) this.field('named', namesOf(tags));
    if (buildHost === null)
      this.field('built on', `not known${hostUnknown === null ? ': nothing says where' : `. ${forLog(hostUnknown)}`}`);
    else this.field('built on', hostOf(build, buildHost));
    this.field('runs on', targets.length === 0 ? 'not declared' : targets.map(forLog).join(', '));
    if (declaredBy.length === 0) this.field('declared in', 'nothing that was read: these are its defaults');
    for (const [index, { file, line, through }] of declaredBy.entries()) {
      const made = through === undefined ? '' : `. This step runs ${forLog(through.file)}, line ${through.line}`;
      this.field(index === 0 ? 'declared in' : '', `${forLog(file)}:${line}${made}`);
    }
    this.lines.push('');
  }

  private field(label: string, text: string, colour: keyof typeof CODES = 'dim'): void {
    const [first = '', ...more] = wrap(text, this.options.width - LABEL - 2);
    this.lines.push(`  ${this.paint(colour, label)}${' '.repeat(LABEL - label.length)}${first}`);
    for (const line of more) this.lines.push(`${' '.repeat(LABEL + 2)}${line}`);
  }

  private section(
    title: string,
    entries: readonly { readonly file: string; readonly line: number; readonly message: string }[],
    colour: keyof typeof CODES,
  ): void {
    if (entries.length === 0) return;
    this.lines.push(this.paint(colour, title));
    for (const { file, line, message } of entries) {
      this.lines.push(`  ${forLog(file)}:${line}`);
      for (const wrapped of wrap(forLog(sentence(message)), this.options.width - 4)) this.lines.push(`    ${wrapped}`);
    }
    this.lines.push('');
  }

  private help(help: readonly PlanHelp[]): void {
    if (help.length === 0) return;
    this.lines.push(this.paint('cyan', 'What would help'));
    for (const { message, config } of help) {
      for (const line of wrap(forLog(message), this.options.width - 2)) this.lines.push(`  ${line}`);
      // Never wrapped: these are for copying.
      for (const line of config) this.lines.push(`      ${forLog(line)}`);
    }
    this.lines.push('');
  }

  private paint(colour: keyof typeof CODES, text: string): string {
    return this.options.colour && text !== '' ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text;
  }
}

/** `stage runtime with V=ltsc2022, for windows/amd64, with Hyper-V isolation`. */
function whatOf({ stage, buildArgs, platform, isolation, buildHost }: PlannedBuild): string {
  const given = pairs(buildArgs);
  const parts = [
    `${stage === null ? 'the last stage' : `stage ${forLog(stage)}`}${given.length > 0 ? ` with ${given.join(' ')}` : ''}`,
  ];
  if (platform !== null) parts.push(`for ${forLog(platform)}`);
  if (isolation !== null && buildHost?.os !== 'windows') parts.push(isolationOf(isolation));
  return parts.join(', ');
}

/** The first names; of many the rest is counted. */
function namesOf(tags: readonly string[]): string {
  const shown = tags.length > 5 ? tags.slice(0, 4) : tags;
  const more = tags.length - shown.length;
  return `${shown.map(forLog).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function pairs(args: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(args).map(([name, value]) => forLog(`${name}=${value}`));
}

/** `windows-2022: Windows Server 10.0.20348, process isolation`, and for a label that moves the day of the table. */
function hostOf({ platform, hostUnknown }: PlannedBuild, host: PlannedHost): string {
  const { os, name, build, edition, isolation, asOf } = host;
  if (os === 'linux') {
    const crosses = /^windows\b/i.test(platform ?? '');
    return `${forLog(name)}, no Windows machine${crosses ? ': a cross-build, and RUN of a Windows stage cannot run there' : ''}`;
  }
  if (build === null)
    return `${forLog(name)}, a Windows machine whose version is not known${hostUnknown === null ? '' : `: ${forLog(hostUnknown)}`}`;
  const what = [`${edition === 'client' ? 'Windows client' : 'Windows Server'} 10.0.${build}`];
  if (isolation !== null) what.push(isolationOf(isolation));
  const today = asOf === null ? '' : ` (what the label means by the table of ${asOf}; it moves on to newer releases)`;
  return `${forLog(name)}: ${what.join(', ')}${today}`;
}

function isolationOf(isolation: 'process' | 'hyperv'): string {
  return isolation === 'hyperv' ? 'Hyper-V isolation' : 'process isolation';
}

/** `3 builds of 2 Dockerfiles, on windows-2022 and ubuntu-24.04; where 1 is built is not known. 1 declaration could not be read.` */
function summaryOf({ builds, notRead }: PlanReport): string {
  const dockerfiles = new Set(builds.map(({ dockerfile }) => dockerfile)).size;
  const left = notRead.length === 0 ? '' : ` ${count(notRead.length, 'declaration')} could not be read.`;
  if (dockerfiles === 0) return `No Dockerfile was found, so nothing is built here.${left}`;
  const hosts = [...new Set(builds.flatMap(({ buildHost }) => (buildHost === null ? [] : [forLog(buildHost.name)])))];
  const named = hosts.length > 4 ? [...hosts.slice(0, 3), `${hosts.length - 3} more`] : hosts;
  const unknown = builds.filter(({ buildHost }) => buildHost === null).length;
  const rest = unknown === builds.length ? 'they are' : unknown === 1 ? '1 is' : `${unknown} are`;
  return [
    `${count(builds.length, 'build')} of ${count(dockerfiles, 'Dockerfile')}`,
    named.length === 0 ? '' : `, on ${inWords(named)}`,
    unknown === 0 ? '' : `; where ${builds.length === 1 ? 'it is' : rest} built is not known`,
    `.${left}`,
  ].join('');
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
