/** One element of a shell pattern: a character, `?` (any one) or `*` (any run). */
type Element = { readonly any: 'one' | 'run' } | { readonly any: null; readonly char: string };

/** A pattern as the literal-or-`?` stretches between its stars: n stars make n + 1 stretches. */
type Pattern = readonly (readonly Element[])[];

/** Patterns and values beyond these sizes cannot belong to an image reference; matching them is refused. */
const MAX_PATTERN = 128;
const MAX_VALUE = 1_024;

type GlobResult = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly message: string };

/** `${value#pattern}` and `##` (side start), `%` and `%%` (side end): cuts the shortest or the longest match. */
export function cut(value: string, pattern: string, side: 'start' | 'end', longest: boolean): GlobResult {
  const read = readPattern(pattern, value);
  if (!read.ok) return read;
  const chars = [...value];
  if (side === 'start') {
    const end = matchAt(stretches(read.elements), chars, 0, longest);
    return { ok: true, value: end < 0 ? value : chars.slice(end).join('') };
  }
  // The shortest match at the end is not the leftmost one: mirror both, then it is the shortest at the start.
  const end = matchAt(stretches(read.elements.reverse()), chars.reverse(), 0, longest);
  return { ok: true, value: end < 0 ? value : chars.slice(end).reverse().join('') };
}

/** `${value/pattern/replacement}`, and `//` for all matches; leftmost, longest. There are no `/#` and `/%` anchors. */
export function replace(value: string, pattern: string, replacement: string, all: boolean): GlobResult {
  const read = readPattern(pattern, value);
  if (!read.ok) return read;
  const wanted = stretches(read.elements);
  const chars = [...value];
  const out: string[] = [];
  let at = 0;
  let matchedTo = -1;
  while (at <= chars.length) {
    const end = matchAt(wanted, chars, at, true);
    if (end === NOWHERE) break;
    // An empty match right after another one does not count (Go's regexp.ReplaceAll).
    if (end >= 0 && !(end === at && matchedTo === at)) {
      out.push(replacement);
      matchedTo = end;
      if (!all) return { ok: true, value: out.join('') + chars.slice(end).join('') };
      if (end > at) {
        at = end;
        continue;
      }
    }
    if (at < chars.length) out.push(chars[at]!);
    at++;
  }
  return { ok: true, value: out.join('') + chars.slice(at).join('') };
}

type Read = { readonly ok: true; readonly elements: Element[] } | { readonly ok: false; readonly message: string };

function readPattern(pattern: string, value: string): Read {
  if (pattern.length > MAX_PATTERN || value.length > MAX_VALUE) {
    return { ok: false, message: 'pattern or value too long to match' };
  }
  const elements: Element[] = [];
  const chars = [...pattern];
  for (let i = 0; i < chars.length; i++) {
    const char = chars[i]!;
    if (char === '*') elements.push({ any: 'run' });
    else if (char === '?') elements.push({ any: 'one' });
    else if (char !== '\\') elements.push({ any: null, char });
    else {
      const next = chars[++i];
      if (next === undefined || !'*?\\}/'.includes(next)) {
        return { ok: false, message: `invalid pattern (${pattern}) in substitution: invalid escape '\\${next ?? ''}'` };
      }
      elements.push({ any: null, char: next });
    }
  }
  return { ok: true, elements };
}

function stretches(elements: readonly Element[]): Pattern {
  const result: Element[][] = [[]];
  for (const element of elements) {
    if (element.any === 'run') result.push([]);
    else result.at(-1)!.push(element);
  }
  return result;
}

/** matchAt's answer where no later start can match either: a star before the missing stretch would have reached it. */
const NOWHERE = -2;

/**
 * End of the shortest or longest match that begins at `start`, negative where there is none. No backtracking: taking the first place for each
 * inner stretch leaves the most room for the next one, and only the last stretch decides the length.
 */
function matchAt(pattern: Pattern, chars: readonly string[], start: number, longest: boolean): number {
  const [first, ...rest] = pattern;
  if (!fits(first!, chars, start)) return -1;
  let at = start + first!.length;
  for (const [index, stretch] of rest.entries()) {
    const last = longest && index === rest.length - 1;
    const found = last ? findLast(stretch, chars, at) : findFirst(stretch, chars, at);
    if (found < 0) return NOWHERE;
    at = found + stretch.length;
  }
  return at;
}

function fits(stretch: readonly Element[], chars: readonly string[], at: number): boolean {
  if (at + stretch.length > chars.length) return false;
  for (let i = 0; i < stretch.length; i++) {
    const element = stretch[i]!;
    if (element.any === null && element.char !== chars[at + i]) return false;
  }
  return true;
}

function findFirst(stretch: readonly Element[], chars: readonly string[], from: number): number {
  for (let at = from; at + stretch.length <= chars.length; at++) if (fits(stretch, chars, at)) return at;
  return -1;
}

function findLast(stretch: readonly Element[], chars: readonly string[], from: number): number {
  for (let at = chars.length - stretch.length; at >= from; at--) if (fits(stretch, chars, at)) return at;
  return -1;
}
