import { endOfBracket, POWERSHELL } from './balanced.js';
import type { ReadBody } from './bash-word.js';
import { Cursor } from './cursor.js';
import { readPowerShellWord } from './powershell-word.js';
import type { Word } from './syntax.js';

const REDIRECTION = /(?:[1-6*]?>{1,2}(?:&[12])?|<)/y;
/** PowerShell prints `1.0` as 1 and `010` as 10: only whole numbers stay as they are written. */
const NUMBER = /(?:0|[1-9]\d{0,8})(?=[\s;,)}]|$)/y;

/** A place in a script for PowerShell that knows its white space, words and redirections. */
export class PowerShellCursor extends Cursor {
  readonly #body: ReadBody;

  constructor(text: string, line: number, readBody: ReadBody) {
    super(text, line);
    this.#body = readBody;
  }

  /** Passes white space, joined lines and comments. */
  blanks(): void {
    for (;;) {
      if (this.sees('`\n')) this.take(2);
      else if (this.sees('<#')) {
        this.takeUntil('#>');
        this.take(2);
      } else if (this.peek() === '#') this.skipLine();
      else if (this.peek() !== '\n' && /\s/.test(this.peek())) this.take(1);
      else return;
    }
  }

  /** Passes line ends, too. */
  lines(): void {
    this.blanks();
    while (this.peek() === '\n') {
      this.take(1);
      this.blanks();
    }
  }

  /** The next argument; null where there is none. */
  word(): Word | null {
    return readPowerShellWord(this, this.#body);
  }

  /** A line's end, a separator or a block's end. */
  atEnd(): boolean {
    this.blanks();
    return this.done || /[\n;}]/.test(this.peek());
  }

  /** The first operand on the right of `=`; null where a command or keyword stands there: `$id = docker build -q .` */
  operand(): Word | null {
    const number = this.match(NUMBER);
    if (number !== null) {
      return { line: this.line, parts: [{ kind: 'text', text: this.take(number[0].length), quoted: true }] };
    }
    return /["'$(@]/.test(this.peek()) ? readPowerShellWord(this, this.#body, 'operand') : null;
  }

  /** Type names and options between a keyword and its block or condition. */
  beforeBlock(): void {
    for (this.lines(); !this.done && !/[{(\n;}]/.test(this.peek()); this.lines()) {
      if (this.word() === null) this.take(1);
    }
  }

  /** `foreach ($v in ...)`: the variable, and its values where they are known; null where it is written otherwise. */
  each(): { readonly name: string; readonly values: readonly Word[] | null } | null {
    const head = this.match(/foreach\s*\(\s*\$(\w+)\s+in\s+/iy);
    if (head === null) return null;
    const end = endOfBracket(this.text, this.at + head[0].indexOf('('), POWERSHELL);
    this.take(head[0].length);
    const values = this.list(end - 1);
    this.take(end - this.at);
    return { name: head[1]!.toLowerCase(), values };
  }

  /** `'a', 'b'` or `@('a', 'b')` up to `end`; null where it is anything else. */
  list(end: number): readonly Word[] | null {
    const array = this.sees('@(');
    if (array) this.take(2);
    const values: Word[] = [];
    for (;;) {
      this.lines();
      if (!/["'\d]/.test(this.peek())) return null;
      const word = this.operand();
      if (word === null || this.at > end) return null;
      values.push(word);
      this.lines();
      if (array && this.peek() === ')') {
        this.take(1);
        this.lines();
      }
      if (this.at >= end) return values;
      if (this.peek() !== ',') return null;
      this.take(1);
    }
  }

  /** `> file`, `2>&1`: no argument of the command. */
  redirection(): boolean {
    const found = this.match(REDIRECTION);
    if (found === null) return false;
    this.take(found[0].length);
    this.blanks();
    if (!found[0].includes('&')) this.word();
    return true;
  }
}
