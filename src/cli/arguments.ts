import { parseArgs } from 'node:util';
import type { RawOptions } from '../options/given.js';
import { type Option, optionsOf } from '../options/table.js';
import { nearMatches } from '../windows/near.js';

const COMMANDS = ['check', 'fix', 'plan', 'explain', 'nodes', 'hosts', 'images', 'rules'] as const;
export type Command = (typeof COMMANDS)[number];

export interface Arguments {
  readonly command: Command;
  /** Whether the command was named, or is what is meant without one. */
  readonly named: boolean;
  readonly positionals: readonly string[];
  readonly raw: RawOptions;
  readonly help: boolean;
  readonly version: boolean;
}

export type ArgumentsResult =
  | { readonly ok: true; readonly arguments: Arguments }
  | { readonly ok: false; readonly message: string };

/** Reads a command line (without node and script). The first word is the command where it is one, else `check` is meant. */
export function readArguments(argv: readonly string[]): ArgumentsResult {
  const known = optionsOf('command').filter((option) => option.flag !== null);
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: parserOptions(known),
      allowPositionals: true,
      strict: true,
    });
    const [first] = positionals;
    const asksFor = first === 'help' || first === 'version' ? positionals.shift() : undefined;
    const command = COMMANDS.find((each) => each === positionals[0]);
    if (asksFor !== undefined && positionals.length > (command ? 1 : 0))
      return {
        ok: false,
        message: `There is no command "${positionals.at(-1)!.slice(0, 100)}" to ask "${asksFor}" for.`,
      };
    const raw = new Map(known.map((option) => [option.name, asList(valueOf(option, values))]));
    const rest = command ? positionals.slice(1) : positionals;
    return {
      ok: true,
      arguments: {
        command: command ?? 'check',
        named: command !== undefined,
        positionals: rest,
        raw,
        help: values.help === true || asksFor === 'help',
        version: values.version === true || asksFor === 'version',
      },
    };
  } catch (error) {
    return { ok: false, message: usageMessage(error, known) };
  }
}

type ParserOption = { type: 'string' | 'boolean'; multiple: boolean; short?: string };

function parserOptions(known: readonly Option[]): Record<string, ParserOption> {
  const options: Record<string, ParserOption> = {
    help: { type: 'boolean', multiple: false, short: 'h' },
    version: { type: 'boolean', multiple: false, short: 'V' },
  };
  for (const { flag, kind } of known)
    options[flag!] = { type: kind === 'boolean' ? 'boolean' : 'string', multiple: kind === 'lines' };
  for (const option of known)
    if (mayBeFalse(option)) options[`no-${option.flag}`] = { type: 'boolean', multiple: false };
  return options;
}

/** What the config file may switch on, the call may switch off. */
function mayBeFalse({ kind, faces }: Option): boolean {
  return kind === 'boolean' && faces.includes('action');
}

function valueOf({ flag }: Option, values: Values): Values[string] {
  return values[`no-${flag}`] === true ? false : values[flag!];
}

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

function asList(value: string | boolean | (string | boolean)[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}

function usageMessage(error: unknown, known: readonly Option[]): string {
  const text = error instanceof Error ? error.message : String(error);
  const unknown = /^Unknown option '(--?[^']*)'/.exec(text)?.[1];
  if (unknown === undefined) return `${text.split('\n')[0]?.split(/\.? To specify/)[0]}.`.replace('..', '.');
  const near = nearMatches(unknown.replace(/^-+/, ''), [...known.map((option) => option.flag!), 'help', 'version'], 2);
  const hint =
    near.length > 0 ? ` Did you mean ${near.map((flag) => `--${flag}`).join(' or ')}?` : ' --help lists all options.';
  return `There is no option ${unknown}.${hint}`;
}
