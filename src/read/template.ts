import { splitFlags } from './split-words.js';

/** Whether a text holds a `{{` template mark: it is filled in before the build, with what is not known here. */
export function isTemplate(word: string): boolean {
  return word.includes('{{');
}

/**
 * Words of a line that holds template marks: white space inside `{{ }}` does not separate. Leading flags are cut off as
 * usual.
 */
export function splitTemplate(text: string): { readonly flags: readonly string[]; readonly words: readonly string[] } {
  const words: string[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text[at]!)) {
      at++;
      continue;
    }
    const start = at;
    while (at < text.length && !/\s/.test(text[at]!)) {
      if (!text.startsWith('{{', at)) {
        at++;
        continue;
      }
      const close = text.indexOf('}}', at + 2);
      at = close < 0 ? text.length : close + 2;
    }
    words.push(text.slice(start, at));
  }
  let flags = 0;
  while (words[flags]?.startsWith('--')) flags++;
  return { flags: words.slice(0, flags).map((word) => unquoted(word)), words: words.slice(flags) };
}

function unquoted(word: string): string {
  return isTemplate(word) ? word : (splitFlags(word).flags[0] ?? word);
}
