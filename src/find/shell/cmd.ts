import { Builder } from './builder.js';
import { CmdCursor } from './cmd-cursor.js';
import { setCommand, sketch } from './cmd-set.js';
import { type Node, plainText, type Word } from './syntax.js';

const COMPARES = /^(?:==|equ|neq|lss|leq|gtr|geq)$/i;

/** The commands of a script for cmd; null where it is nested too deep. */
export function readCmd(text: string): readonly Node[] | null {
  return new CmdReader(text).read();
}

class CmdReader {
  readonly #cursor: CmdCursor;
  readonly #builder = new Builder({ pipesAreSubshells: true });

  constructor(text: string) {
    this.#cursor = new CmdCursor(text, () => this.#builder.open === '(' || this.#builder.open === 'inline');
  }

  read(): readonly Node[] | null {
    while (!this.#cursor.done && !this.#builder.tooDeep) this.#step();
    return this.#builder.tooDeep ? null : this.#builder.finish();
  }

  #step(): void {
    const cursor = this.#cursor;
    const builder = this.#builder;
    cursor.blanks();
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

  #command(): void {
    const cursor = this.#cursor;
    const first = cursor.word();
    const name = plainText(first ?? undefined)?.toLowerCase() ?? '';
    if (name === 'rem') cursor.skipLine();
    else if (name === 'if') this.#if();
    else if (name === 'for') this.#for();
    else if (name === 'else') {
      if (this.#builder.open === 'inline') this.#builder.nextPart();
    } else if (name === 'set') this.#set();
    else {
      const words = first === null ? [] : [first, ...cursor.words()];
      if (words.length > 0) this.#simple(name, words);
      else if (!cursor.done && !/[\n&|()]/.test(cursor.peek())) cursor.redirections();
    }
  }

  #simple(name: string, words: readonly Word[]): void {
    this.#builder.add({ kind: 'command', words, before: [] });
    const called = plainText(words[1])?.toLowerCase().replaceAll('\\', '/') ?? '';
    const calls = name === 'call' && !/(?:^|\/)docker(?:-compose)?(?:\.exe)?$/.test(called);
    if (calls || name === 'endlocal') this.#builder.add({ kind: 'forget', names: null });
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
    this.#cursor.spaces();
    return sketch(this.#cursor.word());
  }

  /** `for %%v in (a b) do`; with `/f` and the like nobody knows the values. */
  #for(): void {
    const cursor = this.#cursor;
    cursor.spaces();
    let plain = true;
    let first = cursor.word();
    while (first !== null && plainText(first) !== null && !/^in$/i.test(plainText(first)!)) {
      plain = false;
      cursor.spaces();
      first = cursor.word();
    }
    const variable = first?.parts[0];
    const name = variable?.kind === 'variable' ? variable.name : null;
    cursor.spaces();
    if (cursor.match(/in\b/iy) !== null) cursor.take(2);
    cursor.spaces();
    const values: Word[] = [];
    if (cursor.peek() === '(') {
      cursor.take(1);
      this.#builder.group('(');
      for (;;) {
        cursor.blanks();
        if (cursor.peek() === '\n') cursor.take(1);
        else {
          const word = cursor.word();
          if (word === null) break;
          values.push(word);
        }
      }
      if (cursor.peek() === ')') cursor.take(1);
      this.#builder.end('(');
    }
    cursor.spaces();
    if (cursor.match(/do\b/iy) !== null) cursor.take(2);
    // `a,b` are two values and `"a b"` is one with its quotes: read as not known.
    const known =
      plain &&
      values.every(({ parts }) =>
        parts.every((part) => part.kind === 'text' && !part.quoted && !/[*?,;=]/.test(part.text)),
      );
    this.#builder.loop('inline', name, known && values.length > 0 ? values : null);
  }

  #set(): void {
    this.#cursor.spaces();
    const rest = this.#cursor.word(true);
    const node = rest === null ? null : setCommand(rest);
    if (node !== null) this.#builder.add(node);
  }
}
