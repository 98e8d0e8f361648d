import type { Part, Word } from './syntax.js';

/** A place in a script that knows its line. */
export class Cursor {
  readonly text: string;
  at = 0;
  line: number;

  constructor(text: string, line: number) {
    this.text = text;
    this.line = line;
  }

  get done(): boolean {
    return this.at >= this.text.length;
  }

  /** The character here, or further on; `''` after the end. */
  peek(ahead = 0): string {
    return this.text[this.at + ahead] ?? '';
  }

  sees(text: string): boolean {
    return this.text.startsWith(text, this.at);
  }

  /** Matches a sticky expression here, without moving. */
  match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text);
  }

  /** Moves on and returns what was passed. */
  take(length: number): string {
    const end = Math.min(this.text.length, this.at + length);
    const passed = this.text.slice(this.at, end);
    for (let at = passed.indexOf('\n'); at !== -1; at = passed.indexOf('\n', at + 1)) this.line++;
    this.at = end;
    return passed;
  }

  /** Moves to a text, or to the end; returns what was passed. The text itself stays ahead. */
  takeUntil(text: string): string {
    const end = this.text.indexOf(text, this.at);
    return this.take((end === -1 ? this.text.length : end) - this.at);
  }

  skipLine(): void {
    this.takeUntil('\n');
  }
}

/** Collects the parts of one word. */
export class WordParts {
  readonly #parts: Part[] = [];
  readonly #line: number;
  #text = '';
  #quoted = false;
  #any = false;

  constructor(line: number) {
    this.#line = line;
  }

  /** `quoted` text means nothing to the shell any more, and makes a word even where it is empty. */
  text(text: string, quoted: boolean): void {
    if (this.#quoted !== quoted) this.#flush();
    this.#quoted = quoted;
    this.#text += text;
    this.#any ||= quoted;
  }

  part(part: Part): void {
    this.#flush();
    this.#parts.push(part);
  }

  #flush(): void {
    if (this.#text !== '') this.#parts.push({ kind: 'text', text: this.#text, quoted: this.#quoted });
    this.#text = '';
  }

  /** The word; null where there is none. */
  word(): Word | null {
    this.#flush();
    return this.#parts.length > 0 || this.#any ? { line: this.#line, parts: this.#parts } : null;
  }
}
