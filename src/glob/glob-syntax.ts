/** Texts without braces that a glob stands for, at most. */
const MOST_ALTERNATIVES = 100;
const LONGEST_GLOB = 1_000;
const LONGEST_CLASS = 200;

/** What a glob is made of beyond texts, `*`, `**` and `?`: why it is not read, as the end of a sentence, else null. */
export function globProblem(pattern: string): string | null {
  if (!hasWildcards(pattern)) return null;
  if (pattern.length > LONGEST_GLOB) return `is a glob of more than ${LONGEST_GLOB} characters`;
  const bare = pattern.replace(/\\./gsu, '..');
  if (/[!?*+@]\(/.test(bare))
    return 'holds an extended glob such as !(a|b), which is not read. Expected {a,b} for alternatives, an entry of its own that begins with ! for what is left out, and [(] for a parenthesis';
  if (/\[\[:/.test(bare)) return 'holds a named class such as [[:digit:]], which is not read. Expected [0-9]';
  if (/\{[^{},.]*\.\.[^{},.]*\}/.test(bare)) return 'holds a range in braces, which is not read. Expected {1,2,3}';
  return alternativesOf(pattern) ? null : `stands for more than ${MOST_ALTERNATIVES} alternatives`;
}

export function hasWildcards(pattern: string): boolean {
  return /[*?[{]/.test(pattern);
}

/** A path as a glob that matches only that path. */
export function escapeGlob(path: string): string {
  return path.replace(/[\\*?[\]{}()!+@|]/g, '\\$&');
}

/** What is left of a pattern without its braces: one text for each choice, null where they are too many. */
export function alternativesOf(pattern: string): readonly string[] | null {
  const done: string[] = [];
  const open = [pattern];
  for (let text = open.pop(); text !== undefined; text = open.pop()) {
    const choices = firstChoice(text);
    if (!choices) done.push(text);
    else open.push(...choices.reverse());
    if (done.length + open.length > MOST_ALTERNATIVES) return null;
  }
  return done;
}

/** The first braces that hold a comma, replaced by each of what they hold: braces without one mean themselves. */
function firstChoice(text: string): string[] | null {
  const open: { readonly at: number; readonly commas: number[] }[] = [];
  let first: { start: number; end: number; commas: readonly number[] } | null = null;
  for (let at = 0; at < text.length; at = endOfToken(text, at)) {
    const char = text[at];
    if (char === '{') open.push({ at, commas: [] });
    else if (char === ',') open.at(-1)?.commas.push(at);
    else if (char === '}') {
      const braces = open.pop();
      if (braces && braces.commas.length > 0 && (!first || braces.at < first.start))
        first = { start: braces.at, end: at, commas: braces.commas };
      if (open.length === 0 && first) break;
    }
  }
  if (!first) return null;
  const { start, end, commas } = first;
  const cuts = [start, ...commas, end];
  return cuts
    .slice(1)
    .map((cut, index) => text.slice(0, start) + text.slice(cuts[index]! + 1, cut) + text.slice(end + 1));
}

/** Where the character, the escape or the class that begins at a place ends. */
export function endOfToken(text: string, at: number): number {
  if (text[at] === '\\') return at + 2;
  return text[at] === '[' ? (endOfClass(text, at) ?? at + 1) : at + 1;
}

/** Where the class `[...]` that begins at a place ends; null where none does, and the bracket means itself. */
function endOfClass(text: string, at: number): number | null {
  const first = /[!^]/.test(text[at + 1] ?? '') ? at + 2 : at + 1;
  const last = Math.min(text.length, at + LONGEST_CLASS);
  for (let end = first; end < last && text[end] !== '/'; end += text[end] === '\\' ? 2 : 1)
    if (text[end] === ']' && end > first) return end + 1;
  return null;
}
