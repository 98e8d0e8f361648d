import { isSpace, trim } from './space.js';

const SEPARATOR = /[\t\v\f\r ]+/;

/** Words of a FROM or COPY: separated by tab, VT, FF, CR or space, never by NBSP; quotes mean nothing here. */
export function splitWords(text: string): readonly string[] {
  const trimmed = trim(text);
  return trimmed === '' ? [] : trimmed.split(SEPARATOR);
}

/**
 * Cuts the leading `--flag` words off an instruction's arguments, quotes removed. The escape is always the backslash here,
 * whatever the file's escape directive says. Source: moby/buildkit frontend/dockerfile/parser/split_command.go.
 */
export function splitFlags(text: string): { readonly flags: readonly string[]; readonly rest: string } {
  const flags: string[] = [];
  let at = 0;
  for (;;) {
    while (at < text.length && isSpace(text.charCodeAt(at))) at++;
    if (!text.startsWith('--', at)) return { flags, rest: text.slice(at) };
    let word = '';
    let quote = '';
    for (; at < text.length; at++) {
      const char = text[at]!;
      if (quote === '' && isSpace(text.charCodeAt(at))) break;
      if (char === '\\') word += text[++at] ?? '';
      else if (char === quote) quote = '';
      else if (quote === '' && (char === '"' || char === "'")) quote = char;
      else word += char;
    }
    if (word === '--') return { flags, rest: text.slice(at) };
    flags.push(word);
  }
}

/**
 * Words of an ARG: separated by white space outside quotes; quotes and escapes are kept, for expansion removes them.
 * Source: parseWords in moby/buildkit frontend/dockerfile/parser/line_parsers.go.
 */
export function splitArgs(text: string, escapeChar: '\\' | '`'): readonly string[] {
  const words: string[] = [];
  let start = -1;
  let quote = '';
  let end = text.length;
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (quote === '' && isSpace(text.charCodeAt(at))) {
      if (start >= 0) words.push(text.slice(start, at));
      start = -1;
      continue;
    }
    if (start < 0) start = at;
    // A single quote can't be escaped inside single quotes; everywhere else the escape takes the next character along.
    if (char === escapeChar && quote !== "'") {
      // An escape character that ends the line escapes nothing and is dropped.
      if (at === text.length - 1) end = at;
      at++;
    } else if (char === quote) quote = '';
    else if (quote === '' && (char === '"' || char === "'")) quote = char;
  }
  if (start >= 0 && start < end) words.push(text.slice(start, end));
  return words;
}
