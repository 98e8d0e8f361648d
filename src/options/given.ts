import type { Config } from './config.js';
import type { NodeTold } from './config-targets.js';
import { configWhere, shown } from './said.js';
import { OPTIONS, type Option } from './table.js';

/** Raw values by option name; an option that was not given is absent or empty. */
export type RawOptions = ReadonlyMap<string, readonly string[]>;

/** One value of an option. */
export interface Given {
  readonly text: string;
  /** Names its place for messages, as its users know it: `input targets, entry 2`, `--target`, `FILE:3:5: targets`. */
  readonly where: string;
  /** From the config file, which a pull request may bring along. */
  readonly inFile: boolean;
  /** Of a target of the config file: what it tells of its nodes. */
  readonly told?: NodeTold;
}

/** A value that could not be understood; caught in `parseSettings` and never seen outside. */
export class BadValue extends Error {}

/** Lists that are added to each other. Of the others, what the call says replaces what the file says. */
const ADDED: readonly string[] = ['severity', 'ignore', 'registries', 'registry-mirrors'];

/** What was given, from all places: what the call says beats the config file, and that beats the defaults. */
export class GivenOptions {
  constructor(
    private readonly raw: RawOptions,
    private readonly where: (option: Option, index: number) => string,
    private readonly config: Config | null,
  ) {}

  /** Values in the order in which a later one beats an earlier one. */
  lines(name: string): readonly Given[] {
    const inFile = this.inFile(name);
    const inCall = this.inCall(name);
    return ADDED.includes(name) || inCall.length === 0 ? [...inFile, ...inCall] : inCall;
  }

  inCall(name: string): readonly Given[] {
    return (this.raw.get(name) ?? [])
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .map((text, index) => ({ text, where: this.where(optionNamed(name), index), inFile: false }));
  }

  inFile(name: string): readonly Given[] {
    const { config } = this;
    return (config?.options.get(name) ?? []).map(({ value, told, ...place }) => ({
      text: value.trim(),
      where: `${configWhere(config!.file, place)}: ${name}`,
      inFile: true,
      ...(told === undefined ? {} : { told }),
    }));
  }

  text(name: string): Given | null {
    return this.lines(name).at(-1) ?? null;
  }

  choice<T extends string>(name: string): T {
    const { choices, default: fallback } = optionNamed(name);
    const given = this.text(name);
    const value = given?.text ?? fallback;
    const found = choices.find((choice) => choice === value.toLowerCase());
    if (found !== undefined) return found as T;
    throw bad(given, `"${shown(value)}" is not possible: Expected ${choices.join(', ')}`);
  }

  boolean(name: string): boolean {
    const given = this.text(name);
    const value = (given?.text ?? optionNamed(name).default).toLowerCase();
    if (value !== 'true' && value !== 'false') throw bad(given, `"${shown(value)}" is neither true nor false`);
    return value === 'true';
  }

  seconds(name: string): number {
    const given = this.text(name);
    const value = given?.text ?? optionNamed(name).default;
    const seconds = Number(value);
    if (!/^\d{1,4}$/.test(value) || seconds < 1)
      throw bad(given, `"${shown(value)}" is not a time. Expected whole seconds from 1 to 9999`);
    return seconds;
  }

  day(name: string): string | null {
    const given = this.text(name);
    if (given === null) return null;
    const value = given.text;
    const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
    if (!time || Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== value)
      throw bad(given, `"${shown(value)}" is not a day. Expected YYYY-MM-DD`);
    return value;
  }

  /** Which options the config file decided, one sentence each. */
  origins(): readonly string[] {
    return [...(this.config?.options.keys() ?? [])].flatMap((name) => {
      const [first] = this.inFile(name);
      if (!first) return [];
      const beaten = this.inCall(name).length > 0 && !ADDED.includes(name);
      return [beaten ? `${first.where} is overridden by the call` : `${first.where} counts`];
    });
  }
}

export function bad(given: Given | null, message: string): BadValue {
  return new BadValue(given === null ? message : `${given.where}: ${message}`);
}

function optionNamed(name: string): Option {
  return OPTIONS.find((option) => option.name === name)!;
}
