import type { Baseline } from '../decide/baseline.js';
import type { Ignore } from '../decide/ignore.js';
import type { BuildInputs, ConfiguredBuild } from '../find/plan.js';
import type { Target } from '../place/target.js';
import type { RuleId } from '../rules/rule-table.js';
import type { Severity } from '../rules/verdict.js';
import type { Host, Isolation } from '../windows/host.js';
import { type ParsedBuildHost, parseBuildHost, parseHostDeclaration } from '../windows/host-declaration.js';
import { configuredBuilds, runnersOf } from './builds.js';
import type { Config } from './config.js';
import { buildArg, mirror, registryHost, severity } from './entries.js';
import type { Format } from './formats.js';
import { BadValue, bad, type Given, GivenOptions, type RawOptions } from './given.js';
import { parseIgnoreInput } from './ignore-input.js';
import type { NodeSettings } from './nodes.js';
import { type FilePath, filePath, type Paths, pathsOf } from './paths.js';
import { didYouMean } from './said.js';
import type { Option } from './table.js';

export type FailOn = 'any-target' | 'no-target' | 'never';

/** Everything a run is told, understood and checked. */
export interface Settings extends Paths {
  readonly targets: readonly Host[];
  /** What builds and comments may name: these, and those of the config file that the call says nothing else of. */
  readonly named: readonly Host[];
  /** Of targets that do not say theirs; null where it was not given. */
  readonly isolation: Isolation | null;
  /** Nodes of clusters, beside the targets. */
  readonly nodes: NodeSettings;
  /** Paths, folders and globs of manifests; `-` is standard input. */
  readonly manifests: readonly string[];
  /** Whether `manifests` are the config file's, and so relative to the repository. */
  readonly manifestsInFile: boolean;
  readonly dockerfiles: readonly string[];
  /** Whether `dockerfiles` are the config file's, and so relative to the repository. */
  readonly dockerfilesInFile: boolean;
  /** Of the call: beats everything. */
  readonly build: BuildInputs;
  /** Of the config file, for all builds: beats what is declared elsewhere. */
  readonly fileBuild: BuildInputs;
  /** Single builds of the config file. */
  readonly builds: readonly ConfiguredBuild[];
  /** Label of a self-hosted runner -> the host that it is, as it is declared. */
  readonly runners: ReadonlyMap<string, string>;
  readonly resolve: 'auto' | 'registry' | 'offline';
  /** Registry hosts, with port where one is given, lower case. */
  readonly registries: readonly string[];
  /** Registry host to the host that is asked instead. */
  readonly registryMirrors: ReadonlyMap<string, string>;
  /** Those of both that only the config file names: a pull request may have put them there, so not for inner addresses. */
  readonly publicRegistries: readonly string[];
  /** For the whole run, and for all registry work together. */
  readonly timeoutSeconds: number;
  readonly registryTimeoutSeconds: number;
  readonly failOn: FailOn;
  readonly severity: ReadonlyMap<RuleId, Severity>;
  readonly ignores: readonly Ignore[];
  readonly annotations: 'auto' | 'commands' | 'check-run' | 'none';
  /** On the pull request, kept up to date: one comment, and one review of what `fix` would change. */
  readonly comment: boolean;
  readonly suggestions: boolean;
  readonly summary: boolean;
  /** Names this run where several of one workflow stand side by side; null for the tool's name. */
  readonly name: string | null;
  readonly changedOnly: boolean;
  readonly token: string | null;
  /** Whose config file and baseline count for a pull request. */
  readonly trustedConfig: 'head' | 'base';
  /** What the baseline holds, once it was read. */
  readonly known: Baseline | null;
  readonly format: Format;
  readonly output: string | null;
  /** Day of the run, YYYY-MM-DD. */
  readonly today: string;
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** The config file that was read, as it was given; null where there is none. */
  readonly configFile: string | null;
  /** What should be said about the declarations although they were understood. */
  readonly notices: readonly string[];
  /** Where what comes from, for those who ask. */
  readonly origins: readonly string[];
}

export type SettingsResult =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly message: string };

/** @param where names a value for error messages, as the face's users know it (`input targets, entry 2` or `--target`) */
export function parseSettings(
  raw: RawOptions,
  today: string,
  where: (option: Option, index: number) => string,
  config: Config | null = null,
): SettingsResult {
  try {
    return { ok: true, settings: new Reader(new GivenOptions(raw, where, config), config).settings(today) };
  } catch (error) {
    if (error instanceof BadValue) return { ok: false, message: error.message };
    throw error;
  }
}

class Reader {
  private readonly notices: string[] = [];
  private readonly runners: ReadonlyMap<string, string>;

  constructor(
    private readonly given: GivenOptions,
    private readonly config: Config | null,
  ) {
    this.runners = runnersOf(config);
  }

  settings(today: string): Settings {
    const { given, config } = this;
    const isolation = given.text('isolation') === null ? null : given.choice<Isolation>('isolation');
    const dockerfiles = given.lines('dockerfiles');
    const registries = given.lines('registries').map((each) => ({ ...each, host: registryHost(each, each.text) }));
    const mirrors = given.lines('registry-mirrors').map(mirror);
    const inCall = new Set([...registries, ...mirrors].flatMap(({ inFile, host }) => (inFile ? [] : [host])));
    const lines = given.lines('targets');
    const declared = this.targets(lines.filter(isNoFile), isolation);
    const targets = declared.map(({ host }) => host);
    const inFile = this.targets(given.inFile('targets').filter(isNoFile), isolation);
    const named = byName([...inFile.map(({ host }) => host), ...targets]);
    const manifests = given.lines('manifests');
    return {
      targets,
      named,
      isolation,
      nodes: {
        files: lines.filter((line) => !isNoFile(line)).map(nodeFile),
        inventories: [],
        declared,
        claims: [...declared, ...inFile],
      },
      manifests: manifests.map(({ text }) => text),
      manifestsInFile: manifests.some(({ inFile }) => inFile),
      dockerfiles: dockerfiles.map(({ text }) => text),
      dockerfilesInFile: dockerfiles.some(({ inFile }) => inFile),
      build: this.buildInputs(given.inCall.bind(given)),
      fileBuild: this.buildInputs(given.inFile.bind(given)),
      builds: configuredBuilds(config, named, this.runners),
      runners: this.runners,
      resolve: given.choice('resolve'),
      registries: registries.map(({ host }) => host),
      registryMirrors: new Map(mirrors.map(({ of, host }) => [of, host])),
      publicRegistries: [...registries, ...mirrors].map(({ host }) => host).filter((host) => !inCall.has(host)),
      timeoutSeconds: given.seconds('timeout'),
      registryTimeoutSeconds: given.seconds('registry-timeout'),
      failOn: given.choice('fail-on'),
      severity: new Map(given.lines('severity').map(severity)),
      ignores: this.ignores(),
      annotations: given.choice('annotations'),
      comment: given.boolean('comment'),
      suggestions: given.boolean('suggestions'),
      summary: given.boolean('summary'),
      name: this.name(),
      // A baseline of what changed would forget all the rest.
      changedOnly: this.changedOnly() && given.text('write-baseline') === null,
      token: given.text('token')?.text ?? null,
      trustedConfig: given.choice('trusted-config'),
      ...pathsOf(given),
      known: null,
      format: given.choice('format'),
      output: given.text('output')?.text ?? null,
      today: given.day('as-of') ?? today,
      quiet: given.boolean('quiet'),
      verbose: given.boolean('verbose'),
      configFile: config?.file ?? null,
      notices: [...new Set(this.notices)],
      origins: given.origins(),
    };
  }

  private targets(lines: readonly Given[], defaultIsolation: Isolation | null): readonly Target[] {
    const targets = lines.map((line): Target => {
      const parsed = parseHostDeclaration(line.text, { defaultIsolation, runners: this.runners });
      if (!parsed.ok) throw bad(line, `${parsed.message}${didYouMean(parsed.near)}`);
      this.notices.push(...parsed.notices);
      return { host: parsed.host, labels: line.told?.labels ?? null, taints: line.told?.taints ?? [] };
    });
    const names = targets.map(({ host }) => host.name);
    const twice = names.findIndex((name, index) => names.indexOf(name) !== index);
    if (twice >= 0)
      throw bad(lines[twice]!, `two targets are named "${names[twice]}". Give each a name of its own: NAME = VERSION`);
    return targets;
  }

  private buildInputs(lines: (name: string) => readonly Given[]): BuildInputs {
    return {
      buildArgs: new Map(lines('build-args').map(buildArg)),
      stage: lines('target-stage').at(-1)?.text ?? null,
      buildHost: this.buildHost(lines('build-host').at(-1) ?? null),
    };
  }

  private buildHost(given: Given | null): ParsedBuildHost | null {
    if (given === null) return null;
    const parsed = parseBuildHost(given.text, { defaultIsolation: 'process', runners: this.runners });
    if (!parsed.ok) throw bad(given, `${parsed.message}${didYouMean(parsed.near)}`);
    this.notices.push(...parsed.notices);
    return parsed.buildHost;
  }

  private ignores(): readonly Ignore[] {
    const { config } = this;
    const structured = (config?.ignore ?? []).map(({ rule, line, column, ...rest }): Ignore => {
      return { ...rest, rules: rule === null ? null : [rule], where: { file: config!.file, line, column } };
    });
    const lines = this.given.lines('ignore').map((line): Ignore => {
      const parsed = parseIgnoreInput(line.text);
      if (!parsed.ok) throw bad(line, parsed.message);
      return { ...parsed.ignore, where: { input: line.where } };
    });
    return [...structured, ...lines];
  }

  /** Who names a base wants to be compared with it, unless the call says no. */
  private changedOnly(): boolean {
    const { given } = this;
    return given.boolean('changed-only') || (given.text('base') !== null && given.inCall('changed-only').length === 0);
  }

  private name(): string | null {
    const given = this.given.text('name');
    if (given !== null && /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(given.text))
      throw bad(given, 'a name holds no control characters. Expected one line, for example windows (ltsc2022)');
    if (given !== null && given.text.length > 100) throw bad(given, 'a name has at most 100 characters');
    return given?.text ?? null;
  }
}

function isNoFile({ text }: Given): boolean {
  return !text.startsWith('@');
}

function nodeFile(line: Given): FilePath {
  const path = line.text.slice(1).trim();
  if (path === '')
    throw bad(line, 'a file is missing behind @. Expected @FILE with what kubectl get nodes -o json printed');
  return filePath({ ...line, text: path })!;
}

/** Each name once; a later host beats an earlier one. */
function byName(hosts: readonly Host[]): readonly Host[] {
  return [...new Map(hosts.map((host) => [host.name, host])).values()];
}
