import { readBash } from './bash.js';
import { readCmd } from './cmd.js';
import type { Shell } from './command.js';
import { readPowerShell } from './powershell.js';
import type { Node } from './syntax.js';

/** What sets the shells apart once their text is read. */
export interface Dialect {
  /** null where the script is nested too deep. */
  read(text: string): readonly Node[] | null;
  /** The key of an environment variable among all variables. */
  key(name: string): string;
  /** The key of a variable of the shell itself. */
  ownKey(name: string): string;
  /** An environment variable as a script writes it. */
  written(name: string): string;
  /** An unquoted variable may come to several words, or none. */
  readonly splits: boolean;
  /** An unquoted `*`, `{a,b}` or `~` stands for other words. */
  readonly globs: boolean;
  /** A variable's value is read as text of the script, with its quotes and operators. */
  readonly rereads: boolean;
}

const POSIX: Dialect = {
  read: readBash,
  key: (name) => name,
  ownKey: (name) => name,
  written: (name) => `$${name}`,
  splits: true,
  globs: true,
  rereads: false,
};

const POWERSHELL: Dialect = {
  read: readPowerShell,
  key: (name) => `env:${name.toUpperCase()}`,
  ownKey: (name) => name.toLowerCase(),
  written: (name) => `$env:${name}`,
  splits: false,
  globs: false,
  rereads: false,
};

const CMD: Dialect = {
  read: readCmd,
  key: (name) => name.toUpperCase(),
  ownKey: (name) => name.toUpperCase(),
  written: (name) => `%${name}%`,
  splits: true,
  globs: false,
  rereads: true,
};

export const DIALECTS: Readonly<Record<Shell, Dialect>> = {
  bash: POSIX,
  sh: POSIX,
  pwsh: POWERSHELL,
  powershell: POWERSHELL,
  cmd: CMD,
};
