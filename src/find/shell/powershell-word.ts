import { endOfBracket, POWERSHELL } from './balanced.js';
import type { ReadBody } from './bash-word.js';
import { type Cursor, WordParts } from './cursor.js';
import type { Part, Word } from './syntax.js';

const RUN = /[^\s;&|(){}<>'"$`]+/y;
const QUOTED_RUN = /[^"$`]+/y;
const VARIABLE = /\$(?:\{([^}\n]{1,200})\}|((?:\w+:(?!:))?\w+)|[$?^])/y;
const MEMBER = /(?:\.\w+|::\w+|\[[^\]\n]{0,100}\])+/y;
const FOLDER = /^\s*(?:pwd|get-location|gl|\$pwd|\(\s*(?:pwd|get-location)\s*\))\s*(?:\.path\s*)?$/i;
const ALONE = /^\s*(\$(?:\{[^}]{1,200}\}|(?:\w+:)?\w+))\s*$/;

/** The key of a PowerShell variable by what stands after its dollar; null where it is of no kind known here. */
export function variableKey(name: string): string | null {
  const [, scope = '', base] = /^(?:(\w+):)?(\w+)$/.exec(name) ?? [];
  if (base === undefined) return null;
  if (scope.toLowerCase() === 'env') return `env:${base.toUpperCase()}`;
  return /^(?:|global|script|local|private|using)$/i.test(scope) ? base.toLowerCase() : null;
}

/**
 * Reads one argument of a PowerShell command where the cursor stands, or one operand of an expression; null where there
 * is none.
 */
export function readPowerShellWord(
  cursor: Cursor,
  readBody: ReadBody,
  mode: 'argument' | 'operand' = 'argument',
): Word | null {
  const start = cursor.at;
  const parts = new WordParts(cursor.line);
  // PowerShell takes `-Dname=$value` for the name of a parameter, and expands nothing in it.
  const parameter = /^-[A-Za-z]/.test(cursor.peek() + cursor.peek(1));
  if (cursor.sees('@"') || cursor.sees("@'")) readHere(cursor, parts, readBody);
  else if (cursor.sees('@(') || cursor.sees('@{')) parts.part(bracketed(cursor, 1));
  else if (cursor.match(/@\w/y) !== null) {
    const written = cursor.take(cursor.match(/@[\w:]+/y)![0].length);
    parts.part({ kind: 'unknown', written, quoted: false });
  }
  while (!cursor.done) {
    const char = cursor.peek();
    const run = cursor.match(RUN);
    if (mode === 'operand' && (run !== null || cursor.at > start)) break;
    if (run !== null) parts.text(cursor.take(run[0].length), false);
    else if (char === '`') {
      if (cursor.peek(1) === '\n') break;
      parts.text(escaped(cursor.peek(1)), true);
      cursor.take(2);
    } else if (char === "'") readSingle(cursor, parts);
    else if (char === '"') readDouble(cursor, parts, readBody);
    else if (char === '$') {
      const first = cursor.at === start;
      const part = dollar(cursor, false, readBody);
      const member = first ? cursor.match(MEMBER) : null;
      const after = member === null ? '' : cursor.take(member[0].length);
      const written = (part.kind === 'folder' ? '$PWD' : part.kind === 'text' ? part.text : part.written) + after;
      if (part.kind === 'folder' && /^(?:\.path)?$/i.test(after)) parts.part(part);
      else if (part.kind === 'text' || (after === '' && !parameter)) parts.part(part);
      else parts.part({ kind: 'unknown', written, quoted: false });
    } else if (char === '(' && cursor.at === start) {
      parts.part(parenthesis(cursor, readBody));
    } else break;
  }
  return parts.word();
}

function readSingle(cursor: Cursor, parts: WordParts): void {
  do {
    cursor.take(1);
    const text = cursor.takeUntil("'");
    cursor.take(1);
    parts.text(cursor.peek() === "'" ? `${text}'` : text, true);
  } while (cursor.peek() === "'");
}

function readDouble(cursor: Cursor, parts: WordParts, readBody: ReadBody): void {
  cursor.take(1);
  parts.text('', true);
  while (!cursor.done) {
    const run = cursor.match(QUOTED_RUN);
    if (run !== null) parts.text(cursor.take(run[0].length), true);
    else if (cursor.peek() === '$') parts.part(dollar(cursor, true, readBody));
    else if (cursor.peek() === '`' || cursor.sees('""')) {
      const next = cursor.peek(1);
      parts.text(cursor.peek() === '`' ? escaped(next) : next, true);
      cursor.take(2);
    } else break;
  }
  cursor.take(1);
}

function escaped(char: string): string {
  return { n: '\n', t: '\t', r: '\r', '0': '\0' }[char] ?? char;
}

/** A here-string: its lines between `@"` and a line that starts with `"@`. */
function readHere(cursor: Cursor, parts: WordParts, readBody: ReadBody): void {
  const quote = cursor.peek(1);
  const { line } = cursor;
  cursor.take(2);
  const body = cursor.takeUntil(`\n${quote}@`);
  cursor.take(3);
  const simple = quote === "'" || !/[$`]/.test(body);
  // What is expanded in it is read for its commands only.
  const nodes = simple ? null : readBody(`"${body.replaceAll('"', '""')}"`, line);
  if (simple) parts.text(body.replace(/^[^\n]*\n/, ''), true);
  else parts.part({ kind: 'unknown', written: body.trim(), quoted: true, ...(nodes !== null && { body: nodes }) });
}

function dollar(cursor: Cursor, quoted: boolean, readBody: ReadBody): Part {
  if (cursor.sees('$(')) {
    const { line } = cursor;
    const written = cursor.take(endOfBracket(cursor.text, cursor.at + 1, POWERSHELL) - cursor.at);
    return substituted(written, written.slice(2, -1), line, quoted, readBody);
  }
  const found = cursor.match(VARIABLE);
  return found === null
    ? { kind: 'text', text: cursor.take(1), quoted }
    : variable(cursor.take(found[0].length), quoted);
}

function variable(written: string, quoted: boolean): Part {
  const key = variableKey(written.replace(/^\$\{?|\}$/g, ''));
  if (key === 'pwd') return { kind: 'folder' };
  return key === null ? { kind: 'unknown', written, quoted } : { kind: 'variable', name: key, written, quoted };
}

function substituted(written: string, inner: string, line: number, quoted: boolean, readBody: ReadBody): Part {
  if (inner.length < 300) {
    if (FOLDER.test(inner)) return { kind: 'folder' };
    const alone = ALONE.exec(inner);
    if (alone !== null) return variable(alone[1]!, quoted);
  }
  const body = readBody(inner, line);
  return { kind: 'unknown', written, quoted, ...(body !== null && { body }) };
}

function parenthesis(cursor: Cursor, readBody: ReadBody): Part {
  const { line } = cursor;
  const written = cursor.take(endOfBracket(cursor.text, cursor.at, POWERSHELL) - cursor.at);
  const member = cursor.match(MEMBER);
  const after = member === null ? '' : cursor.take(member[0].length);
  if (written.length < 300 && FOLDER.test(written.slice(1, -1)) && /^(?:\.path)?$/i.test(after))
    return { kind: 'folder' };
  const body = readBody(written.slice(1, -1), line);
  return { kind: 'unknown', written: written + after, quoted: false, ...(body !== null && { body }) };
}

/** `@(...)` or `@{...}`; the bracket is `before` characters ahead. */
export function bracketed(cursor: Cursor, before: number): Part {
  const end = endOfBracket(cursor.text, cursor.at + before, POWERSHELL);
  return { kind: 'unknown', written: cursor.take(end - cursor.at), quoted: false };
}
