import { isKnown, said } from './marks.js';

/** What build arguments of a command come to; a text says which argument has a name that is not known. */
export interface BuildArguments {
  readonly buildArgs: ReadonlyMap<string, string>;
  readonly unknownArgs: ReadonlyMap<string, string>;
}

/** Where the value of `--build-arg NAME` comes from. */
export interface ValueSource {
  /** May hold marks; undefined where nothing is known of the variable: the machine may have it. */
  value(name: string): string | undefined;
  /** The variable as its shell writes it: `$NAME`, `%NAME%`. */
  written(name: string): string;
}

/** `NAME=value` and `NAME`, in order: the last of a name counts. A string is an argument whose name is not known. */
export function readBuildArguments(given: readonly string[], source: ValueSource): BuildArguments | string {
  const buildArgs = new Map<string, string>();
  const unknownArgs = new Map<string, string>();
  for (const argument of given) {
    const equals = argument.indexOf('=');
    const name = equals === -1 ? argument : argument.slice(0, equals);
    if (!isKnown(name) || name === '') return said(argument);
    const value = equals === -1 ? source.value(name) : argument.slice(equals + 1);
    buildArgs.delete(name);
    unknownArgs.delete(name);
    if (value === undefined) unknownArgs.set(name, source.written(name));
    else if (isKnown(value)) buildArgs.set(name, value);
    else unknownArgs.set(name, said(value));
  }
  return { buildArgs, unknownArgs };
}
