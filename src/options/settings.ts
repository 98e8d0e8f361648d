import type { Host, Isolation } from '../windows/host.js';
import { type ParsedBuildHost, parseBuildHost, parseHostDeclaration } from '../windows/host-declaration.js';
import { nearMatches } from '../windows/near.js';
import { isRuleId, rules } from '../windows/rule-table.js';
import { type RuleId, SEVERITIES, type Severity } from '../windows/verdict.js';
import { OPTIONS, type Option } from './table.js';

export type FailOn = 'any-target' | 'no-target' | 'never';
type Format = 'text' | 'json' | 'markdown' | 'github';

/** Everything a run is told, understood and checked. */
export interface Settings {
  readonly targets: readonly Host[];
  readonly dockerfiles: readonly string[];
  readonly buildArgs: ReadonlyMap<string, string>;
  readonly stage: string | null;
  readonly buildHost: ParsedBuildHost | null;
  readonly resolve: 'auto' | 'registry' | 'offline';
  /** Registry hosts, with port where one is given, lower case. */
  readonly registries: readonly string[];
  /** Registry host to the host that is asked instead. */
  readonly registryMirrors: ReadonlyMap<string, string>;
  /** For all registry work together. */
  readonly registryTimeoutSeconds: number;
  readonly cache: string | null;
  readonly failOn: FailOn;
  readonly severity: ReadonlyMap<RuleId, Severity>;
  readonly annotations: 'auto' | 'commands' | 'none';
  readonly summary: boolean;
  readonly jsonFile: string | null;
  readonly format: Format;
  readonly output: string | null;
  /** Day of the run, YYYY-MM-DD. */
  readonly today: string;
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** What should be said about the declarations although they were understood. */
  readonly notices: readonly string[];
}

/** Raw values by option name; an option that was not given is absent or empty. */
export type RawOptions = ReadonlyMap<string, readonly string[]>;

export type SettingsResult =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly message: string };

/** A value that could not be understood; caught in `parseSettings` and never seen outside. */
class BadValue extends Error {}

/**
 * @param where names a value for error messages, as the face's users know it (`input targets, entry 2` or `--target`).
 */
export function parseSettings(
  raw: RawOptions,
  today: string,
  where: (option: Option, index: number) => string,
): SettingsResult {
  try {
    return { ok: true, settings: new Reader(raw, where).settings(today) };
  } catch (error) {
    if (error instanceof BadValue) return { ok: false, message: error.message };
    throw error;
  }
}

class Reader {
  private readonly notices: string[] = [];

  constructor(
    private readonly raw: RawOptions,
    private readonly where: (option: Option, index: number) => string,
  ) {}

  settings(today: string): Settings {
    const isolation = this.choice<Isolation>('isolation');
    return {
      targets: this.targets(isolation),
      dockerfiles: this.lines('dockerfiles'),
      buildArgs: this.buildArgs(),
      stage: this.text('target-stage'),
      buildHost: this.buildHost(),
      resolve: this.choice('resolve'),
      registries: this.lines('registries').map((line, index) => this.registryHost('registries', index, line)),
      registryMirrors: this.mirrors(),
      registryTimeoutSeconds: this.seconds('registry-timeout'),
      cache: this.text('cache'),
      failOn: this.choice('fail-on'),
      severity: this.severities(),
      annotations: this.choice('annotations'),
      summary: this.boolean('summary'),
      jsonFile: this.text('json-file'),
      format: this.choice('format'),
      output: this.text('output'),
      today: this.day('as-of') ?? today,
      quiet: this.boolean('quiet'),
      verbose: this.boolean('verbose'),
      notices: this.notices,
    };
  }

  private targets(defaultIsolation: Isolation): readonly Host[] {
    const hosts = this.lines('targets').map((line, index) => {
      const parsed = parseHostDeclaration(line, { defaultIsolation });
      if (!parsed.ok) throw this.bad('targets', index, `${parsed.message}${didYouMean(parsed.near)}`);
      this.notices.push(...parsed.notices);
      return parsed.host;
    });
    const names = hosts.map((host) => host.name);
    const twice = names.findIndex((name, index) => names.indexOf(name) !== index);
    if (twice >= 0)
      throw this.bad(
        'targets',
        twice,
        `two targets are named "${names[twice]}". Give each a name of its own: NAME = VERSION`,
      );
    return hosts;
  }

  private buildHost(): ParsedBuildHost | null {
    const text = this.text('build-host');
    if (text === null) return null;
    const parsed = parseBuildHost(text, { defaultIsolation: 'process' });
    if (!parsed.ok) throw this.bad('build-host', 0, `${parsed.message}${didYouMean(parsed.near)}`);
    this.notices.push(...parsed.notices);
    return parsed.buildHost;
  }

  private buildArgs(): ReadonlyMap<string, string> {
    const given = this.lines('build-args').map((line, index): [string, string] => {
      const split = /^([^=\s]+)=(.*)$/s.exec(line);
      if (!split) throw this.bad('build-args', index, `"${shown(line)}" is no build argument. Expected NAME=value`);
      return [split[1]!, split[2]!];
    });
    return new Map(given);
  }

  private severities(): ReadonlyMap<RuleId, Severity> {
    const given = this.lines('severity').map((line, index): [RuleId, Severity] => {
      const [rule = '', severity = '', ...more] = line.split('=').map((part) => part.trim());
      if (severity === '' || more.length > 0)
        throw this.bad(
          'severity',
          index,
          `"${shown(line)}" is no severity setting. Expected RULE=SEVERITY, for example image-out-of-support=off`,
        );
      if (!isRuleId(rule))
        throw this.bad(
          'severity',
          index,
          `there is no rule "${shown(rule)}".${didYouMean(
            nearMatches(
              rule,
              rules().map((each) => each.id),
              3,
            ),
          )} The command "rules" lists them all`,
        );
      if (!isSeverity(severity))
        throw this.bad('severity', index, `"${shown(severity)}" is no severity. Expected ${SEVERITIES.join(', ')}`);
      return [rule, severity];
    });
    return new Map(given);
  }

  private lines(name: string): readonly string[] {
    return (this.raw.get(name) ?? []).map((line) => line.trim()).filter((line) => line !== '');
  }

  private text(name: string): string | null {
    return this.lines(name).at(-1) ?? null;
  }

  private choice<T extends string>(name: string): T {
    const { choices, default: fallback } = optionNamed(name);
    const value = this.text(name) ?? fallback;
    const found = choices.find((choice) => choice === value.toLowerCase());
    if (found !== undefined) return found as T;
    throw this.bad(name, 0, `"${shown(value)}" is not possible: Expected ${choices.join(', ')}`);
  }

  private boolean(name: string): boolean {
    const value = (this.text(name) ?? optionNamed(name).default).toLowerCase();
    if (value !== 'true' && value !== 'false') throw this.bad(name, 0, `"${shown(value)}" is neither true nor false`);
    return value === 'true';
  }

  private registryHost(name: string, index: number, text: string): string {
    const host = text.toLowerCase();
    const expected = 'Expected a host, with its port where it has one, for example registry.example:5000';
    if (!/^(?:\[[0-9a-f:.]+\]|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::\d{1,5})?$/.test(host))
      throw this.bad(name, index, `"${shown(text)}" is no registry host. ${expected}`);
    return host;
  }

  private mirrors(): ReadonlyMap<string, string> {
    const name = 'registry-mirrors';
    const given = this.lines(name).map((line, index): [string, string] => {
      const [registry, mirror, ...more] = line.split('=').map((part) => part.trim());
      if (!registry || !mirror || more.length > 0)
        throw this.bad(
          name,
          index,
          `"${shown(line)}" is no mirror. Expected HOST=MIRROR, for example docker.io=mirror.example`,
        );
      return [this.registryHost(name, index, registry), this.registryHost(name, index, mirror)];
    });
    return new Map(given);
  }

  private seconds(name: string): number {
    const value = this.text(name) ?? optionNamed(name).default;
    const seconds = Number(value);
    if (!/^\d{1,4}$/.test(value) || seconds < 1)
      throw this.bad(name, 0, `"${shown(value)}" is no time. Expected whole seconds from 1 to 9999`);
    return seconds;
  }

  private day(name: string): string | null {
    const value = this.text(name);
    if (value === null) return null;
    const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
    if (!time || Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== value)
      throw this.bad(name, 0, `"${shown(value)}" is no day. Expected YYYY-MM-DD`);
    return value;
  }

  private bad(name: string, index: number, message: string): BadValue {
    return new BadValue(`${this.where(optionNamed(name), index)}: ${message}`);
  }
}

function optionNamed(name: string): Option {
  return OPTIONS.find((option) => option.name === name)!;
}

function isSeverity(text: string): text is Severity {
  return (SEVERITIES as readonly string[]).includes(text);
}

function didYouMean(near: readonly string[]): string {
  return near.length > 0 ? ` Did you mean ${near.map((name) => `"${name}"`).join(' or ')}?` : '';
}

/** Enough of a value to recognise it; whoever prints the message makes it harmless. */
function shown(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
