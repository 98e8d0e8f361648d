const LETTER_OR_DIGIT = /^[\p{L}\p{Nd}]$/u;
const DIGIT = /^\p{Nd}$/u;

/** The whole character (code point) at a position; undefined at the end. */
export function charAt(text: string, at: number): string | undefined {
  const code = text.codePointAt(at);
  return code === undefined ? undefined : String.fromCodePoint(code);
}

/**
 * Where the variable name that begins at a position ends: digits alone, one special parameter (`$?`), or letters of any
 * script, digits and `_`. Source: processName in moby/buildkit frontend/dockerfile/shell/lex.go.
 */
export function endOfName(text: string, start: number): number {
  const first = charAt(text, start);
  if (first === undefined) return start;
  if ('@*#?-$!'.includes(first)) return start + 1;
  const digits = DIGIT.test(first);
  let at = start;
  for (let char: string | undefined = first; char !== undefined; char = charAt(text, at)) {
    if (digits ? !DIGIT.test(char) : char !== '_' && !LETTER_OR_DIGIT.test(char)) break;
    at += char.length;
  }
  return at;
}
