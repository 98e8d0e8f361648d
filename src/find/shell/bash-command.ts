import { type Assignment, type Node, type Part, plainText, type Word } from './syntax.js';

const ASSIGNED = /^([A-Za-z_]\w*)(\+?)=/;
const IDENTIFIER = /[A-Za-z_]\w*/g;
const DECLARES = new Set(['export', 'declare', 'typeset', 'readonly', 'local']);
const READS = new Set(['read', 'mapfile', 'readarray', 'getopts', 'let', 'unset', 'printf']);
const TAKES_ANYTHING = new Set(['source', '.', 'eval']);

/** A command with its words, together with what it does to variables. */
export function bashCommand(words: readonly Word[]): readonly Node[] {
  const nodes: Node[] = [];
  for (const word of words) nodes.push(...sideEffects(word));
  const assigned: Assignment[] = [];
  for (const word of words) {
    const assignment = assignmentOf(word);
    if (assignment === null) break;
    assigned.push(assignment);
  }
  const rest = words.slice(assigned.length);
  const name = plainText(rest[0]);
  if (name === null && rest.length === 0) nodes.push(...assigned);
  else if (name !== null && DECLARES.has(name)) nodes.push(...declared(name, rest.slice(1)));
  else {
    if (name !== null && READS.has(name)) {
      nodes.push({ kind: 'forget', names: rest.flatMap((word) => plainText(word)?.match(IDENTIFIER) ?? []) });
    }
    nodes.push({ kind: 'command', words: rest, before: assigned });
    if (name !== null && TAKES_ANYTHING.has(name)) nodes.push({ kind: 'forget', names: null });
  }
  return nodes;
}

function declared(name: string, words: readonly Word[]): readonly Node[] {
  const nodes: Node[] = [];
  const exports = name === 'export' || words.some((word) => /^-\w*x/.test(plainText(word) ?? ''));
  for (const word of words) {
    const found = assignmentOf(word);
    const text = plainText(word);
    if (found !== null) nodes.push({ ...found, ...(exports && { exported: true }) });
    else if (text !== null && /^[A-Za-z_]\w*$/.test(text)) {
      const same: Part = { kind: 'variable', name: text, written: `$${text}`, quoted: true };
      const value = exports ? { line: word.line, parts: [same] } : null;
      nodes.push({
        kind: 'assign',
        name: text,
        label: text,
        value,
        append: false,
        ...(exports && { exported: true }),
      });
    }
  }
  return nodes;
}

/** Arithmetic within a word can set variables; so can `${V:=x}`. */
function sideEffects(word: Word): readonly Node[] {
  const names = word.parts.flatMap((part) =>
    part.kind === 'unknown' &&
    part.body === undefined &&
    /^\$(?:\(\(|\{)/.test(part.written) &&
    /=|\+\+|--/.test(part.written)
      ? (part.written.match(IDENTIFIER) ?? [])
      : [],
  );
  return names.length > 0 ? [{ kind: 'forget', names }] : [];
}

function assignmentOf(word: Word): Assignment | null {
  const [first, ...rest] = word.parts;
  if (first?.kind !== 'text' || first.quoted) return null;
  const found = ASSIGNED.exec(first.text);
  if (found === null) {
    // `A[0]=x` sets a part of an array.
    const element = /^([A-Za-z_]\w*)\[[^\]]*\]\+?=/.exec(first.text);
    return element === null ? null : { ...nothingKnown(element[1]!), append: false };
  }
  const [written, name, plus] = found;
  const text = first.text.slice(written.length);
  const parts: Part[] = text === '' ? rest : [{ ...first, text }, ...rest];
  return { kind: 'assign', name: name!, label: name!, value: { line: word.line, parts }, append: plus === '+' };
}

function nothingKnown(name: string): Omit<Assignment, 'append'> {
  return { kind: 'assign', name, label: name, value: null };
}
