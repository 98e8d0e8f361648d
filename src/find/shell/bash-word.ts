import { endOfBracket, POSIX } from './balanced.js';
import { type Cursor, WordParts } from './cursor.js';
import type { Node, Part, Word } from './syntax.js';

/** Reads the commands of a command substitution. */
export type ReadBody = (text: string, line: number) => readonly Node[] | null;

const STOP = /[\s;&|()<>]/;
const RUN = /[^\s;&|()<>\\'"$`]+/y;
const QUOTED_RUN = /[^\\"$`]+/y;
const NAME = /\$([A-Za-z_]\w*)/y;
const SPECIAL = /\$[0-9@*#?$!-]/y;
const EXPANSION = /^([A-Za-z_]\w*)(?::?-([^$`"'\\]*))?$/;
const FOLDER_COMMAND = /^\s*pwd(?:\s+-[LP])?\s*$/;
const FOLDER = /^\s*(?:echo\s+)?"?\$\{?PWD\}?"?\s*$/;

/** Reads one word of bash or sh where the cursor stands; null where there is none. */
export function readBashWord(cursor: Cursor, readBody: ReadBody): Word | null {
  const parts = new WordParts(cursor.line);
  while (!cursor.done) {
    const char = cursor.peek();
    const run = cursor.match(RUN);
    if (run !== null) {
      const text = cursor.take(run[0].length);
      parts.text(text, false);
      // `A=(one two)`: an array
      if (text.endsWith('=') && cursor.peek() === '(') parts.part(bracketed(cursor));
    } else if (STOP.test(char)) break;
    else if (char === '\\') {
      if (cursor.peek(1) !== '\n') parts.text(cursor.peek(1), true);
      cursor.take(2);
    } else if (char === "'") parts.text(single(cursor), true);
    else if (char === '"') readDouble(cursor, parts, readBody);
    else if (cursor.sees("$'")) readAnsi(cursor, parts);
    else if (cursor.sees('$"')) cursor.take(1);
    else readDollar(cursor, parts, false, readBody);
  }
  return parts.word();
}

function single(cursor: Cursor): string {
  cursor.take(1);
  const text = cursor.takeUntil("'");
  cursor.take(1);
  return text;
}

/** `$'...'`: known where nothing is escaped in it. */
function readAnsi(cursor: Cursor, parts: WordParts): void {
  const start = cursor.at;
  cursor.take(2);
  while (!cursor.done && cursor.peek() !== "'") cursor.take(cursor.peek() === '\\' ? 2 : 1);
  cursor.take(1);
  const written = cursor.text.slice(start, cursor.at);
  if (written.includes('\\')) parts.part({ kind: 'unknown', written, quoted: true });
  else parts.text(written.slice(2, -1), true);
}

function readDouble(cursor: Cursor, parts: WordParts, readBody: ReadBody): void {
  cursor.take(1);
  parts.text('', true);
  while (!cursor.done && cursor.peek() !== '"') {
    const run = cursor.match(QUOTED_RUN);
    if (run !== null) parts.text(cursor.take(run[0].length), true);
    else if (cursor.peek() !== '\\') readDollar(cursor, parts, true, readBody);
    else {
      const next = cursor.peek(1);
      if (next !== '\n') parts.text('$`"\\'.includes(next) ? next : `\\${next}`, true);
      cursor.take(2);
    }
  }
  cursor.take(1);
}

/** A dollar or a backquote. */
function readDollar(cursor: Cursor, parts: WordParts, quoted: boolean, readBody: ReadBody): void {
  const name = cursor.match(NAME);
  if (name !== null) {
    cursor.take(name[0].length);
    parts.part(name[1] === 'PWD' ? { kind: 'folder' } : { kind: 'variable', name: name[1]!, written: name[0], quoted });
  } else if (cursor.match(SPECIAL) !== null) {
    const written = cursor.take(2);
    parts.part({ kind: 'unknown', written, quoted: quoted && written !== '$@' });
  } else if (cursor.sees('$((')) parts.part(bracketed(cursor, 1));
  else if (cursor.sees('$(') || cursor.peek() === '`') parts.part(substitution(cursor, quoted, readBody));
  else if (cursor.sees('${')) parts.part(expansion(cursor, quoted));
  else parts.text(cursor.take(1), quoted);
}

function bracketed(cursor: Cursor, before = 0): Part {
  const end = endOfBracket(cursor.text, cursor.at + before, POSIX);
  return { kind: 'unknown', written: cursor.take(end - cursor.at), quoted: false };
}

function substitution(cursor: Cursor, quoted: boolean, readBody: ReadBody): Part {
  const { line } = cursor;
  let written: string;
  let inner: string;
  if (cursor.peek() === '`') {
    const start = cursor.at;
    cursor.take(1);
    while (!cursor.done && cursor.peek() !== '`') cursor.take(cursor.peek() === '\\' ? 2 : 1);
    cursor.take(1);
    written = cursor.text.slice(start, cursor.at);
    inner = written.slice(1, -1);
  } else {
    written = cursor.take(endOfBracket(cursor.text, cursor.at + 1, POSIX) - cursor.at);
    inner = written.slice(2, written.endsWith(')') ? -1 : undefined);
  }
  if (inner.length < 100 && (FOLDER_COMMAND.test(inner) || FOLDER.test(inner))) return { kind: 'folder' };
  const body = readBody(inner, line);
  return { kind: 'unknown', written, quoted, ...(body !== null && { body }) };
}

function expansion(cursor: Cursor, quoted: boolean): Part {
  const written = cursor.take(endOfBracket(cursor.text, cursor.at + 1, POSIX) - cursor.at);
  const found = written.length < 1_000 && written.endsWith('}') ? EXPANSION.exec(written.slice(2, -1)) : null;
  // All of an array is several words, in quotes too.
  if (found === null) return { kind: 'unknown', written, quoted: quoted && !/@\]?\}$/.test(written.slice(-3)) };
  const [, name, fallback] = found;
  if (name === 'PWD') return { kind: 'folder' };
  // `${V-d}` takes an empty value, `${V:-d}` does not.
  const stands = fallback === undefined || !written.includes(':-') ? {} : { fallback };
  return { kind: 'variable', name: name!, written, quoted, ...stands };
}
