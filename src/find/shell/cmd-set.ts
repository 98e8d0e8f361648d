import { isKnown } from './marks.js';
import type { Node, Word } from './syntax.js';

/** `set V=x`, `set "V=x"`; `/p` and `/a` give what nobody knows; null where it sets nothing. */
export function setCommand(rest: Word): Node | null {
  const written = sketch(rest);
  if (/^\/[ap]\b/i.test(written)) {
    const names = (written.match(/[A-Za-z_]\w*/g) ?? []).map((name) => name.toUpperCase());
    return { kind: 'forget', names };
  }
  const found = /^("?)([^=\s/"][^="]*)=/.exec(written.slice(0, 1_000));
  if (found === null) return null;
  const name = found[2]!;
  const value = cut(rest, found[0].length, found[1] === '"');
  // The name is not known.
  if (value === undefined || !isKnown(name)) return { kind: 'forget', names: null };
  return {
    kind: 'assign',
    name: name.toUpperCase(),
    label: name,
    value,
    append: false,
    exported: true,
  };
}

/** A word as far as it is text, with `?` for each part that is none. */
export function sketch(word: Word | null): string {
  return (word?.parts ?? []).map((part) => (part.kind === 'text' ? part.text : '?')).join('');
}

/** A word without its first characters, and `quoted` without all from its last quote on; undefined where they are no text. */
function cut(word: Word, length: number, quoted: boolean): Word | null | undefined {
  const parts = [...word.parts];
  let left = length;
  while (left > 0) {
    const part = parts[0];
    if (part?.kind !== 'text') return undefined;
    if (part.text.length > left) {
      parts[0] = { ...part, text: part.text.slice(left) };
      break;
    }
    left -= part.text.length;
    parts.shift();
  }
  // `set V=` removes V.
  if (parts.length === 0) return null;
  if (!quoted) return { line: word.line, parts };
  for (let at = parts.length - 1; at >= 0; at--) {
    const part = parts[at]!;
    const end = part.kind === 'text' ? part.text.lastIndexOf('"') : -1;
    if (part.kind !== 'text' || end === -1) continue;
    return { line: word.line, parts: [...parts.slice(0, at), { ...part, text: part.text.slice(0, end) }] };
  }
  return { line: word.line, parts };
}
