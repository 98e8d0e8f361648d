import type { RawOptions } from '../options/given.js';
import { type Option, optionsOf } from '../options/table.js';

/** The inputs as the runner hands them over: `INPUT_<NAME>`, upper case, blanks as underscores, one value a line. */
export function rawInputs(env: Readonly<Record<string, string | undefined>>): RawOptions {
  return new Map(optionsOf('action').map((option) => [option.name, valuesOf(option, env)]));
}

function valuesOf({ name, kind }: Option, env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const text = env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
  return kind === 'lines' ? text.split(/\r?\n/) : [text];
}

/** `input targets, entry 2`: lines that say something are counted. */
export function whereInput({ name, kind }: Option, index: number): string {
  return kind === 'lines' ? `input ${name}, entry ${index + 1}` : `input ${name}`;
}
