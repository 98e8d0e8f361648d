import { cut } from './parameter-pattern.js';

type Modified =
  | {
      readonly ok: true;
      readonly value: string;
      /** The modifier's word became part of the result, or decided it. */
      readonly wordTaken: boolean;
    }
  | { readonly ok: false; readonly message: string };

/**
 * The value of `${name<modifier>word}`, for the modifiers `-`, `+`, `?` (with a colon an empty value counts as unset),
 * `#` and `%` (doubled, the second one begins the word). `value` undefined: the variable is not set.
 */
export function applyModifier(name: string, value: string | undefined, modifier: string, word: string): Modified {
  const missing = value === undefined || (modifier.startsWith(':') && value === '');
  switch (modifier.at(-1)) {
    case '-':
      return missing ? { ok: true, value: word, wordTaken: true } : { ok: true, value, wordTaken: false };
    case '+':
      return { ok: true, value: missing ? '' : word, wordTaken: !missing };
    case '?': {
      if (!missing) return { ok: true, value, wordTaken: false };
      const message = word !== '' ? word : `is not allowed to be ${value === undefined ? 'unset' : 'empty'}`;
      return { ok: false, message: `${name}: ${message}` };
    }
    case '#':
    case '%': {
      const longest = word.startsWith(modifier);
      const side = modifier === '#' ? 'start' : 'end';
      const result = cut(value ?? '', longest ? word.slice(1) : word, side, longest);
      return result.ok ? { ...result, wordTaken: true } : result;
    }
    default:
      return { ok: false, message: unsupported(modifier) };
  }
}

export function unsupported(modifier: string): string {
  return `unsupported modifier (${modifier}) in substitution`;
}
