const CLOSER: Readonly<Record<string, string>> = { '(': ')', '{': '}', '[': ']' };

/** How a shell quotes. */
export interface Quoting {
  /** Takes the next character its meaning. */
  readonly escape: string;
}

export const POSIX: Quoting = { escape: '\\' };
export const POWERSHELL: Quoting = { escape: '`' };

/**
 * Where the bracket at `start` is closed: the index after its partner, or the text's end. Quotes and comments are
 * respected; one pass, no recursion.
 */
export function endOfBracket(text: string, start: number, quoting: Quoting): number {
  const open: string[] = [];
  for (let at = start; at < text.length; at++) {
    const char = text[at]!;
    const top = open.at(-1);
    if (char === quoting.escape) at++;
    else if (char === top) {
      open.pop();
      if (open.length === 0) return at + 1;
    } else if (top === '"') {
      if (char !== '$' || text[at + 1] !== '(') continue;
      open.push(')');
      at++;
    } else if (char === "'") at = before(text, "'", at + 1);
    else if (char === '"') open.push('"');
    else if (char === '#' && /\s/.test(text[at - 1]!)) at = before(text, '\n', at);
    else if (open.length === 0 || CLOSER[char] === top) open.push(CLOSER[char]!);
  }
  return text.length;
}

/** Where a text is next; the end where it is not. */
function before(text: string, what: string, from: number): number {
  const at = text.indexOf(what, from);
  return at === -1 ? text.length : at;
}
