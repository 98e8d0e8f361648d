import { endOfBracket, POSIX } from './balanced.js';
import { type ReadBody, readBashWord } from './bash-word.js';
import { Cursor } from './cursor.js';
import { plainText, type Word } from './syntax.js';

const REDIRECTION = /(?:\d+|\{\w+\})?(?:<<<|<<-?|<>|<&|>&|&>>?|>>|>\||<|>)/y;

interface Heredoc {
  readonly delimiter: string;
  readonly tabs: boolean;
}

/** A place in a script for bash or sh that knows its white space, words and redirections. */
export class BashCursor extends Cursor {
  readonly #body: ReadBody;
  #heredocs: Heredoc[] = [];

  constructor(text: string, line: number, readBody: ReadBody) {
    super(text, line);
    this.#body = readBody;
  }

  /** Passes white space, joined lines and comments. */
  blanks(): void {
    for (;;) {
      if (this.sees('\\\n')) this.take(2);
      else if (this.peek() !== '\n' && /\s/.test(this.peek())) this.take(1);
      else if (this.peek() === '#') this.skipLine();
      else return;
    }
  }

  /** Line ends after an operator do not end its list. */
  lines(): void {
    this.blanks();
    while (this.peek() === '\n') {
      this.newline();
      this.blanks();
    }
  }

  /** Passes a line's end, and the texts of `<<` that begin after it. */
  newline(): void {
    this.take(1);
    for (const { delimiter, tabs } of this.#heredocs.splice(0)) {
      while (!this.done) {
        const line = this.takeUntil('\n');
        this.take(1);
        if ((tabs ? line.replace(/^\t+/, '') : line) === delimiter) break;
      }
    }
  }

  /** The next word; null where there is none. */
  word(): Word | null {
    this.blanks();
    if (this.sees('<(') || this.sees('>(')) {
      const { line } = this;
      const written = this.take(endOfBracket(this.text, this.at + 1, POSIX) - this.at);
      return { line, parts: [{ kind: 'unknown', written, quoted: true }] };
    }
    return readBashWord(this, this.#body);
  }

  /** `> file`, `2>&1`, `<<EOF`: no argument of the command. */
  redirection(): boolean {
    const found = this.match(REDIRECTION);
    if (found === null || this.sees('<(') || this.sees('>(')) return false;
    this.take(found[0].length);
    const operator = found[0].replace(/^(?:\d+|\{\w+\})/, '');
    const target = this.word();
    if (operator === '<<' || operator === '<<-') {
      this.#heredocs.push({ delimiter: plainText(target ?? undefined) ?? '', tabs: operator === '<<-' });
    }
    return true;
  }
}
