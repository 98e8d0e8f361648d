import { Builder } from './builder.js';
import { Cursor, WordParts } from './cursor.js';
import { isKnown } from './marks.js';
import { type Node, plainText, type Word } from './node.js';

const RUN = /[^\s&|<>()"^%!\\]+/y;
const REDIRECTION = /\d?(?:>>|>|<)(?:&\d)?/y;
const LOOP_VARIABLE = /%%([A-Za-z])/y;
const PARAMETER = /%%?~[A-Za-z$:]*[A-Za-z0-9]|%[0-9*]/y;
const COMPARES = /^(?:==|equ|neq|lss|leq|gtr|geq)$/i;

/** The commands of a script for cmd; null where it is nested too deep. */
export function readCmd(text: string): readonly Node[] | null {
  return new CmdReader(text).read();
}

class CmdReader {
  readonly #cursor: Cursor;
  readonly #builder = new Builder({ pipesAreSubshells: true });
  /** `!NAME!` is a variable, too. */
  readonly #delayed: boolean;

  constructor(text: string) {
    this.#cursor = new Cursor(text, 0);
    this.#delayed = /enabledelayedexpansion/i.test(text);
  }

  read(): readonly Node[] | null {
    while (!this.#cursor.done && !this.#builder.tooDeep) this.#step();
    return this.#builder.tooDeep ? null : this.#builder.finish();
  }

  #step(): void {
    const cursor = this.#cursor;
    const builder = this.#builder;
    this.#blanks();
    const char = cursor.peek();
    if (char === '') return;
    if (char === '\n') {
      cursor.take(1);
      this.#endLine();
      return;
    }
    if (builder.open === 'root') builder.group('line', 'together');
    if (char === '@') cursor.take(1);
    else if (char === ':') {
      // Execution may come here from anywhere.
      if (cursor.peek(1) !== ':') builder.add({ kind: 'forget', names: null, folder: true });
      cursor.skipLine();
    } else if (cursor.sees('&&')) {
      cursor.take(2);
      builder.and();
    } else if (cursor.sees('||')) {
      cursor.take(2);
      builder.or();
    } else if (char === '&') {
      cursor.take(1);
      builder.endList();
    } else if (char === '|') {
      cursor.take(1);
      builder.pipe();
    } else if (char === '(') {
      cursor.take(1);
      builder.group('(');
    } else if (char === ')') {
      cursor.take(1);
      while (builder.end('inline')) {}
      builder.end('(');
    } else this.#command();
  }

  #endLine(): void {
    while (this.#builder.end('inline')) {}
    this.#builder.end('line');
    this.#builder.endList();
  }

  #blanks(): void {
    const cursor = this.#cursor;
    for (;;) {
      if (cursor.sees('^\n')) cursor.take(2);
      else if (cursor.peek() !== '\n' && /[\s,;=]/.test(cursor.peek())) cursor.take(1);
      else return;
    }
  }

  #command(): void {
    const cursor = this.#cursor;
    const first = this.#word();
    const name = plainText(first ?? undefined)?.toLowerCase() ?? '';
    if (name === 'rem') cursor.skipLine();
    else if (name === 'if') this.#if();
    else if (name === 'for') this.#for();
    else if (name === 'else') {
      if (this.#builder.open === 'inline') this.#builder.nextPart();
    } else if (name === 'set') this.#set();
    else {
      const words = first === null ? [] : [first, ...this.#words()];
      if (words.length > 0) this.#simple(name, words);
      else if (!cursor.done && !/[\n&|()]/.test(cursor.peek())) this.#redirections();
    }
  }

  #simple(name: string, words: readonly Word[]): void {
    this.#builder.add({ kind: 'command', words, before: [] });
    const called = plainText(words[1])?.toLowerCase().replaceAll('\\', '/') ?? '';
    const calls = name === 'call' && !/(?:^|\/)docker(?:-compose)?(?:\.exe)?$/.test(called);
    if (calls || name === 'endlocal') this.#builder.add({ kind: 'forget', names: null });
  }

  #redirections(): void {
    const cursor = this.#cursor;
    const found = cursor.match(REDIRECTION);
    cursor.take(found?.[0].length ?? 1);
    if (found === null || found[0].includes('&')) return;
    this.#spaces();
    this.#word();
  }

  #spaces(): void {
    const cursor = this.#cursor;
    for (;;) {
      if (cursor.sees('^\n')) cursor.take(2);
      else if (cursor.peek() !== '\n' && /\s/.test(cursor.peek())) cursor.take(1);
      else return;
    }
  }

  #words(): readonly Word[] {
    const cursor = this.#cursor;
    const words: Word[] = [];
    for (;;) {
      this.#spaces();
      if (cursor.match(REDIRECTION) !== null) {
        this.#redirections();
        continue;
      }
      const word = this.#word();
      if (word === null) return words;
      words.push(word);
    }
  }

  /** One word; `rest` reads to the command's end instead, blanks and all. */
  #word(rest = false): Word | null {
    const cursor = this.#cursor;
    const parts = new WordParts(cursor.line);
    let quoted = false;
    while (!cursor.done) {
      const char = cursor.peek();
      const run = cursor.match(RUN);
      if (run !== null) parts.text(cursor.take(run[0].length), quoted);
      else if (char === '\n') break;
      else if (char === '"') {
        if (rest) parts.text('"', true);
        else parts.text('', true);
        quoted = !quoted;
        cursor.take(1);
      } else if (char === '\\') {
        // A program takes `\"` for a quote that is no quote.
        const escapes = !rest && cursor.peek(1) === '"';
        parts.text(escapes ? '"' : '\\', quoted || escapes);
        cursor.take(escapes ? 2 : 1);
      } else if (char === '%' || (char === '!' && this.#delayed)) this.#variable(parts, quoted);
      else if (quoted || char === '!') parts.text(cursor.take(1), quoted);
      else if (char === '^') {
        if (cursor.peek(1) !== '\n') parts.text(cursor.peek(1), true);
        cursor.take(2);
      } else if (/\s/.test(char)) {
        if (!rest) break;
        parts.text(cursor.take(1), false);
      } else if (char === '(' || (char === ')' && !this.#closes())) {
        parts.text(cursor.take(1), false);
      } else break;
    }
    return parts.word();
  }

  /** A `)` here ends a block. */
  #closes(): boolean {
    return this.#builder.open === '(' || this.#builder.open === 'inline';
  }

  #variable(parts: WordParts, quoted: boolean): void {
    const cursor = this.#cursor;
    const mark = cursor.peek();
    const loop = cursor.match(LOOP_VARIABLE);
    const parameter = cursor.match(PARAMETER);
    if (mark === '%' && loop !== null) {
      const written = cursor.take(loop[0].length);
      parts.part({ kind: 'variable', name: `%%${loop[1]}`, written, quoted });
      return;
    }
    if (mark === '%' && parameter !== null) {
      parts.part({ kind: 'unknown', written: cursor.take(parameter[0].length), quoted });
      return;
    }
    const end = cursor.text.indexOf(mark, cursor.at + 1);
    const inner = end === -1 ? '' : cursor.text.slice(cursor.at + 1, end);
    if (inner === '' || inner.length > 300 || inner.includes('\n')) {
      parts.text(cursor.take(cursor.sees('%%') ? 2 : 1).slice(0, 1), quoted);
      return;
    }
    const written = cursor.take(inner.length + 2);
    if (mark === '!' || !/^[\w().#$-]+$/.test(inner)) parts.part({ kind: 'unknown', written, quoted });
    else if (inner.toUpperCase() === 'CD') parts.part({ kind: 'folder' });
    else parts.part({ kind: 'variable', name: inner.toUpperCase(), written, quoted });
  }

  /** `if [/i] [not] exist FILE`, `defined V`, `errorlevel N`, `A==B`, `A equ B`: what follows may run. */
  #if(): void {
    let left = this.#next();
    while (/^(?:\/i|not)$/i.test(left)) left = this.#next();
    if (/^(?:exist|defined|errorlevel|cmdextversion)$/i.test(left)) this.#next();
    else if (!/.==./.test(left)) {
      const operator = left.endsWith('==') ? '==' : this.#next();
      if (COMPARES.test(operator)) this.#next();
    }
    this.#builder.branches('inline');
  }

  /** The next word as far as it is text. */
  #next(): string {
    this.#spaces();
    return sketch(this.#word());
  }

  /** `for %%v in (a b) do`; with `/f` and the like nobody knows the values. */
  #for(): void {
    const cursor = this.#cursor;
    this.#spaces();
    let plain = true;
    let first = this.#word();
    while (first !== null && plainText(first) !== null && !/^in$/i.test(plainText(first)!)) {
      plain = false;
      this.#spaces();
      first = this.#word();
    }
    const variable = first?.parts[0];
    const name = variable?.kind === 'variable' ? variable.name : null;
    this.#spaces();
    if (cursor.match(/in\b/iy) !== null) cursor.take(2);
    this.#spaces();
    const values: Word[] = [];
    if (cursor.peek() === '(') {
      cursor.take(1);
      this.#builder.group('(');
      for (;;) {
        this.#blanks();
        if (cursor.peek() === '\n') cursor.take(1);
        else {
          const word = this.#word();
          if (word === null) break;
          values.push(word);
        }
      }
      if (cursor.peek() === ')') cursor.take(1);
      this.#builder.end('(');
    }
    this.#spaces();
    if (cursor.match(/do\b/iy) !== null) cursor.take(2);
    // `a,b` are two values and `"a b"` is one with its quotes: read as not known.
    const known =
      plain &&
      values.every(({ parts }) =>
        parts.every((part) => part.kind === 'text' && !part.quoted && !/[*?,;=]/.test(part.text)),
      );
    this.#builder.loop('inline', name, known && values.length > 0 ? values : null);
  }

  /** `set V=x`, `set "V=x"`; `/p` and `/a` give what nobody knows. */
  #set(): void {
    this.#spaces();
    const rest = this.#word(true);
    if (rest === null) return;
    const written = sketch(rest);
    if (/^\/[ap]\b/i.test(written)) {
      const names = (written.match(/[A-Za-z_]\w*/g) ?? []).map((name) => name.toUpperCase());
      this.#builder.add({ kind: 'forget', names });
      return;
    }
    const found = /^("?)([^=\s/"][^="]*)=/.exec(written.slice(0, 1_000));
    if (found === null) return;
    const name = found[2]!;
    const value = cut(rest, found[0].length, found[1] === '"');
    // The name is not known.
    if (value === undefined || !isKnown(name)) this.#builder.add({ kind: 'forget', names: null });
    else
      this.#builder.add({
        kind: 'assign',
        name: name.toUpperCase(),
        label: name,
        value,
        append: false,
        exported: true,
      });
  }
}

/** A word as far as it is text, with `?` for each part that is none. */
function sketch(word: Word | null): string {
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
