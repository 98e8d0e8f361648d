import { Cursor, WordParts } from './cursor.js';
import type { Word } from './syntax.js';

const RUN = /[^\s&|<>()"^%!\\]+/y;
const REDIRECTION = /\d?(?:>>|>|<)(?:&\d)?/y;
const LOOP_VARIABLE = /%%([A-Za-z])/y;
const PARAMETER = /%%?~[A-Za-z$:]*[A-Za-z0-9]|%[0-9*]/y;

/** A place in a script for cmd that knows its white space, words and variables. */
export class CmdCursor extends Cursor {
  /** `!NAME!` is a variable, too. */
  readonly #delayed: boolean;
  /** A `)` here ends a block. */
  readonly #inBlock: () => boolean;

  constructor(text: string, inBlock: () => boolean) {
    super(text, 0);
    this.#delayed = /enabledelayedexpansion/i.test(text);
    this.#inBlock = inBlock;
  }

  /** Passes what stands between commands and values. */
  blanks(): void {
    for (;;) {
      if (this.sees('^\n')) this.take(2);
      else if (this.peek() !== '\n' && /[\s,;=]/.test(this.peek())) this.take(1);
      else return;
    }
  }

  /** `> file`, `2>&1`: no argument of the command. */
  redirections(): void {
    const found = this.match(REDIRECTION);
    this.take(found?.[0].length ?? 1);
    if (found === null || found[0].includes('&')) return;
    this.spaces();
    this.word();
  }

  /** Passes what stands between words. */
  spaces(): void {
    for (;;) {
      if (this.sees('^\n')) this.take(2);
      else if (this.peek() !== '\n' && /\s/.test(this.peek())) this.take(1);
      else return;
    }
  }

  /** The words of a command up to its end. */
  words(): readonly Word[] {
    const words: Word[] = [];
    for (;;) {
      this.spaces();
      if (this.match(REDIRECTION) !== null) {
        this.redirections();
        continue;
      }
      const word = this.word();
      if (word === null) return words;
      words.push(word);
    }
  }

  /** One word; `rest` reads to the command's end instead, blanks and all. */
  word(rest = false): Word | null {
    const parts = new WordParts(this.line);
    let quoted = false;
    while (!this.done) {
      const char = this.peek();
      const run = this.match(RUN);
      if (run !== null) parts.text(this.take(run[0].length), quoted);
      else if (char === '\n') break;
      else if (char === '"') {
        if (rest) parts.text('"', true);
        else parts.text('', true);
        quoted = !quoted;
        this.take(1);
      } else if (char === '\\') {
        // A program takes `\"` for a quote that is not a quote.
        const escapes = !rest && this.peek(1) === '"';
        parts.text(escapes ? '"' : '\\', quoted || escapes);
        this.take(escapes ? 2 : 1);
      } else if (char === '%' || (char === '!' && this.#delayed)) this.#variable(parts, quoted);
      else if (quoted || char === '!') parts.text(this.take(1), quoted);
      else if (char === '^') {
        if (this.peek(1) !== '\n') parts.text(this.peek(1), true);
        this.take(2);
      } else if (/\s/.test(char)) {
        if (!rest) break;
        parts.text(this.take(1), false);
      } else if (char === '(' || (char === ')' && !this.#inBlock())) {
        parts.text(this.take(1), false);
      } else break;
    }
    return parts.word();
  }

  #variable(parts: WordParts, quoted: boolean): void {
    const mark = this.peek();
    const loop = this.match(LOOP_VARIABLE);
    const parameter = this.match(PARAMETER);
    if (mark === '%' && loop !== null) {
      const written = this.take(loop[0].length);
      parts.part({ kind: 'variable', name: `%%${loop[1]}`, written, quoted });
      return;
    }
    if (mark === '%' && parameter !== null) {
      parts.part({ kind: 'unknown', written: this.take(parameter[0].length), quoted });
      return;
    }
    const end = this.text.indexOf(mark, this.at + 1);
    const inner = end === -1 ? '' : this.text.slice(this.at + 1, end);
    if (inner === '' || inner.length > 300 || inner.includes('\n')) {
      parts.text(this.take(this.sees('%%') ? 2 : 1).slice(0, 1), quoted);
      return;
    }
    const written = this.take(inner.length + 2);
    if (mark === '!' || !/^[\w().#$-]+$/.test(inner)) parts.part({ kind: 'unknown', written, quoted });
    else if (inner.toUpperCase() === 'CD') parts.part({ kind: 'folder' });
    else parts.part({ kind: 'variable', name: inner.toUpperCase(), written, quoted });
  }
}
