import { endOfBracket, POSIX } from './balanced.js';
import { bashCommand } from './bash-command.js';
import { BashCursor } from './bash-cursor.js';
import { Builder } from './builder.js';
import { type Node, plainText, type Word } from './syntax.js';

const MAX_SUBSTITUTIONS = 8;
const IDENTIFIER = /[A-Za-z_]\w*/g;

/** The commands of a script for bash or sh; null where it is nested too deep. */
export function readBash(text: string, line = 0, depth = 0): readonly Node[] | null {
  return new BashReader(text, line, depth).read();
}

class BashReader {
  readonly #cursor: BashCursor;
  readonly #builder = new Builder({ pipesAreSubshells: true });
  readonly #depth: number;
  /** The name of a function whose body comes next. */
  #defines: string | null = null;

  constructor(text: string, line: number, depth: number) {
    this.#cursor = new BashCursor(text, line, this.#body);
    this.#depth = depth;
  }

  readonly #body = (text: string, line: number): readonly Node[] | null =>
    this.#depth >= MAX_SUBSTITUTIONS || !/docker|make/i.test(text) ? null : readBash(text, line, this.#depth + 1);

  read(): readonly Node[] | null {
    while (!this.#cursor.done && !this.#builder.tooDeep) this.#step();
    return this.#builder.tooDeep ? null : this.#builder.finish();
  }

  /** A separator, a bracket, or a command with its words. */
  #step(): void {
    const cursor = this.#cursor;
    cursor.blanks();
    const char = cursor.peek();
    if (char === '') return;
    if (char === '\n') {
      cursor.newline();
      this.#builder.endList();
    } else if (cursor.sees('&&')) {
      cursor.take(2);
      this.#builder.and();
      cursor.lines();
    } else if (cursor.sees('||')) {
      cursor.take(2);
      this.#builder.or();
      cursor.lines();
    } else if (char === '|') {
      cursor.take(cursor.peek(1) === '&' ? 2 : 1);
      this.#builder.pipe();
      cursor.lines();
    } else if (cursor.sees(';;') || cursor.sees(';&')) {
      cursor.take(cursor.sees(';;&') ? 3 : 2);
      this.#builder.nextPart();
      if (this.#builder.open === 'case') this.#casePattern();
    } else if (char === ';' || (char === '&' && cursor.peek(1) !== '>')) {
      cursor.take(1);
      this.#builder.endList();
    } else if (cursor.sees('((')) this.#arithmetic();
    else if (char === '(') {
      cursor.take(1);
      if (this.#defines !== null) this.#startDefinition('(');
      else this.#builder.group('(', 'subshell');
    } else if (char === ')') {
      cursor.take(1);
      this.#builder.end('(');
    } else this.#command();
  }

  #command(): void {
    const words: Word[] = [];
    for (;;) {
      this.#cursor.blanks();
      if (this.#cursor.redirection()) continue;
      const word = this.#cursor.word();
      if (word === null) break;
      words.push(word);
      if (words.length === 1 && this.#keyword(word)) return;
    }
    const name = plainText(words[0]);
    if (words.length === 1 && name !== null && this.#cursor.peek() === '(') {
      this.#cursor.take(1);
      this.#cursor.blanks();
      if (this.#cursor.peek() === ')') this.#cursor.take(1);
      this.#defines = name;
      this.#cursor.lines();
    } else if (words.length > 0) for (const node of bashCommand(words)) this.#builder.add(node);
    // What no word can start with, such as a lone `&>`.
    else if (!/[;&|()\n]/.test(this.#cursor.peek())) this.#cursor.take(1);
  }

  /** Reads on where a word is a keyword. */
  #keyword(word: Word): boolean {
    const builder = this.#builder;
    const [part, ...more] = word.parts;
    if (part?.kind !== 'text' || part.quoted || more.length > 0) return false;
    switch (part.text) {
      case 'if':
        // The condition of the first branch always runs.
        builder.group('condition');
        return true;
      case 'then':
      case 'elif':
      case 'else':
        if (builder.end('condition')) builder.branches('if');
        else if (builder.open === 'if') builder.nextPart();
        return true;
      case 'fi':
        builder.end('if', 'condition');
        return true;
      case 'while':
      case 'until':
        builder.loop('loop');
        return true;
      case 'for':
      case 'select':
        this.#for();
        return true;
      case 'do':
      case '!':
        return true;
      case 'done':
        builder.end('loop');
        return true;
      case 'case':
        this.#cursor.word();
        this.#cursor.lines();
        this.#cursor.word();
        builder.branches('case');
        this.#casePattern();
        return true;
      case 'esac':
        builder.end('case');
        return true;
      case '{':
        if (this.#defines !== null) this.#startDefinition('{');
        else builder.group('{');
        return true;
      case '}':
        builder.end('{');
        return true;
      case 'function':
        this.#defines = plainText(this.#cursor.word() ?? undefined) ?? '';
        this.#cursor.blanks();
        if (this.#cursor.sees('()')) this.#cursor.take(2);
        this.#cursor.lines();
        return true;
      case '[[':
        this.#test(word);
        return true;
      default:
        return false;
    }
  }

  #startDefinition(kind: string): void {
    this.#builder.definition(kind, this.#defines!);
    this.#defines = null;
  }

  #for(): void {
    this.#cursor.blanks();
    if (this.#cursor.sees('((')) {
      this.#arithmetic();
      this.#builder.loop('loop');
      return;
    }
    const name = plainText(this.#cursor.word() ?? undefined);
    this.#cursor.lines();
    const values: Word[] = [];
    let listed = false;
    for (let word = this.#peekWord('in'); word !== null; word = this.#cursor.word()) {
      if (listed) values.push(word);
      listed = true;
    }
    this.#builder.loop('loop', name, listed ? values : null);
  }

  #peekWord(keyword: string): Word | null {
    const cursor = this.#cursor;
    return cursor.sees(keyword) && /[\s;]/.test(cursor.peek(keyword.length)) ? cursor.word() : null;
  }

  /** `a|b)` up to the bracket, or `esac`. */
  #casePattern(): void {
    const cursor = this.#cursor;
    cursor.lines();
    if (cursor.peek() === '(') cursor.take(1);
    for (;;) {
      cursor.lines();
      if (cursor.sees('esac') && /^[\s;)&|]?$/.test(cursor.peek(4))) return;
      if (cursor.word() !== null) continue;
      const char = cursor.take(1);
      if (char === ')' || char === '') return;
    }
  }

  #test(first: Word): void {
    const cursor = this.#cursor;
    for (;;) {
      cursor.blanks();
      const word = cursor.word();
      if (word !== null && plainText(word) === ']]') break;
      if (word === null && (cursor.done || cursor.peek() === '\n')) break;
      if (word === null) cursor.take(1);
    }
    this.#builder.add({ kind: 'command', words: [first], before: [] });
  }

  /** `(( V++ ))` may set every name in it. */
  #arithmetic(): void {
    const cursor = this.#cursor;
    const written = cursor.take(endOfBracket(cursor.text, cursor.at, POSIX) - cursor.at);
    this.#builder.add({ kind: 'forget', names: written.match(IDENTIFIER) ?? [] });
  }
}
