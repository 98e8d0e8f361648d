import { endOfBracket, POWERSHELL } from './balanced.js';
import { Builder } from './builder.js';
import { Cursor } from './cursor.js';
import { type Node, type Part, plainText, type Word } from './node.js';
import { bracketed, readPowerShellWord, variableKey } from './powershell-word.js';

const MAX_SUBSTITUTIONS = 8;
const BAREWORD = /[A-Za-z_%?][\w-]*/y;
const TARGET = /(?:\[[^\]\n]{0,100}\]\s*)?\$(?:\{([^}\n]{1,200})\}|((?:\w+:)?\w+))[ \t]*(\+?)=(?!=)/y;
const REDIRECTION = /(?:[1-6*]?>{1,2}(?:&[12])?|<)/y;
/** PowerShell prints `1.0` as 1 and `010` as 10: only whole numbers stay as they are written. */
const NUMBER = /(?:0|[1-9]\d{0,8})(?=[\s;,)}]|$)/y;
const NAMES = /\$\{?([\w:]+)/g;
const SETS = /=|\+\+|--|\[ref\]/i;
/** Commands that set the variable they name. */
const SETTERS = new Set(
  'set-variable sv new-variable nv remove-variable rv clear-variable clv set-item si new-item ni remove-item ri'.split(
    ' ',
  ),
);
const EACH = new Set(['foreach-object', '%', 'foreach']);

/** The commands of a script for PowerShell; null where it is nested too deep. */
export function readPowerShell(text: string, line = 0, depth = 0): readonly Node[] | null {
  return new PowerShellReader(text, line, depth).read();
}

const NAMELESS: Word = { line: 0, parts: [{ kind: 'text', text: '', quoted: true }] };

class PowerShellReader {
  readonly #cursor: Cursor;
  readonly #builder = new Builder({ pipesAreSubshells: false });
  readonly #depth: number;

  constructor(text: string, line: number, depth: number) {
    this.#cursor = new Cursor(text, line);
    this.#depth = depth;
  }

  readonly #body = (text: string, line: number): readonly Node[] | null =>
    this.#depth >= MAX_SUBSTITUTIONS || !/docker|make/i.test(text) ? null : readPowerShell(text, line, this.#depth + 1);

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
    if (char === '\n' || char === ';') {
      cursor.take(1);
      builder.endList();
    } else if (cursor.sees('&&') || cursor.sees('||')) {
      if (cursor.take(2) === '&&') builder.and();
      else builder.or();
      this.#lines();
    } else if (char === '|') {
      cursor.take(1);
      builder.pipe();
      this.#lines();
    } else if (char === '{') {
      cursor.take(1);
      builder.branches('{');
    } else if (char === '}') {
      cursor.take(1);
      builder.end('{');
    } else if (char === ')' || char === '<' || char === '>') cursor.take(1);
    else if ((char === '&' || char === '.') && /[\s"'$(]/.test(cursor.peek(1))) {
      cursor.take(1);
      this.#blanks();
      this.#command(char === '.');
    } else if (char === '&') {
      cursor.take(1);
      builder.endList();
    } else if (!this.#assignment()) {
      const word = cursor.match(BAREWORD);
      if (word === null && /["'$([@\d,+!-]/.test(char)) this.#expression();
      else if (word === null || !this.#keyword(word[0])) this.#command(false);
    }
  }

  #blanks(): void {
    const cursor = this.#cursor;
    for (;;) {
      if (cursor.sees('`\n')) cursor.take(2);
      else if (cursor.sees('<#')) {
        cursor.takeUntil('#>');
        cursor.take(2);
      } else if (cursor.peek() === '#') cursor.skipLine();
      else if (cursor.peek() !== '\n' && /\s/.test(cursor.peek())) cursor.take(1);
      else return;
    }
  }

  #lines(): void {
    this.#blanks();
    while (this.#cursor.peek() === '\n') {
      this.#cursor.take(1);
      this.#blanks();
    }
  }

  #word(): Word | null {
    return readPowerShellWord(this.#cursor, this.#body);
  }

  /** A line's end, a separator or a block's end. */
  #atEnd(): boolean {
    this.#blanks();
    return this.#cursor.done || /[\n;}]/.test(this.#cursor.peek());
  }

  #assignment(): boolean {
    const cursor = this.#cursor;
    const found = cursor.match(TARGET);
    if (found === null) return false;
    const key = variableKey(found[1] ?? found[2]!);
    cursor.take(found[0].length);
    this.#lines();
    const start = cursor.at;
    const value = this.#operand();
    const whole = value !== null && this.#atEnd();
    if (value !== null && !whole) {
      this.#rest(value);
      this.#forgetNames(cursor.text.slice(start, cursor.at));
    }
    if (value !== null && whole) this.#sideEffects(value);
    // A cast of the value may change it; a cast of the variable to a string does not.
    const isText = !found[0].startsWith('[') || /^\[string\]/i.test(found[0]);
    const opaque: Part = { kind: 'unknown', written: cursor.text.slice(start, cursor.at).trim(), quoted: true };
    const known = whole || value === null ? value : { line: value.line, parts: [opaque] };
    if (whole && (!isText || key === null)) this.#runBodies([value]);
    if (key === null) return true;
    this.#builder.add({
      kind: 'assign',
      name: key,
      label: (found[1] ?? found[2]!).replace(/^\w+:/, ''),
      value: isText ? known : null,
      append: found[3] === '+',
      ...(key.startsWith('env:') && { exported: true }),
    });
    return true;
  }

  /** The first operand on the right of `=`; null where a command or keyword stands there: `$id = docker build -q .` */
  #operand(): Word | null {
    const cursor = this.#cursor;
    const number = cursor.match(NUMBER);
    if (number !== null) {
      return { line: cursor.line, parts: [{ kind: 'text', text: cursor.take(number[0].length), quoted: true }] };
    }
    return /["'$(@]/.test(cursor.peek()) ? readPowerShellWord(cursor, this.#body, 'operand') : null;
  }

  /** Runs what stands in the brackets of words that are no command. */
  #runBodies(words: readonly Word[]): void {
    const run = words.filter(({ parts }) => parts.some((part) => part.kind === 'unknown' && part.body !== undefined));
    if (run.length > 0) this.#builder.add({ kind: 'command', words: [NAMELESS, ...run], before: [] });
  }

  /** The rest of an expression, which is not understood; the commands in its brackets are. */
  #rest(first: Word | null): void {
    const cursor = this.#cursor;
    const words = first === null ? [] : [first];
    for (;;) {
      this.#blanks();
      if (cursor.done || /[\n;|{}]/.test(cursor.peek()) || cursor.sees('&&')) break;
      const word = this.#word();
      if (word === null) cursor.take(1);
      else words.push(word);
    }
    this.#runBodies(words);
  }

  #expression(): void {
    const start = this.#cursor.at;
    this.#rest(null);
    this.#forgetNames(this.#cursor.text.slice(start, this.#cursor.at));
  }

  /** An expression that may set variables: nothing is known of those it mentions. */
  #forgetNames(written: string): void {
    if (!SETS.test(written)) return;
    const names = [...written.matchAll(NAMES)].flatMap(([, name]) => variableKey(name!.replace(/:$/, '')) ?? []);
    if (names.length > 0) this.#builder.add({ kind: 'forget', names });
  }

  #sideEffects({ parts }: Word): void {
    for (const part of parts) if (part.kind === 'unknown') this.#forgetNames(part.written);
  }

  /** `( ... )` of an `if` or `while`. */
  #condition(): string {
    this.#lines();
    if (this.#cursor.peek() !== '(') return '';
    const word = this.#word();
    const [part] = word?.parts ?? [];
    const written = part?.kind === 'unknown' ? part.written : '';
    if (part?.kind === 'unknown' && part.body !== undefined) {
      this.#builder.add({ kind: 'branches', parts: [part.body] });
    }
    this.#forgetNames(written);
    return written;
  }

  /** Reads on where a statement starts with a keyword. */
  #keyword(written: string): boolean {
    const cursor = this.#cursor;
    const builder = this.#builder;
    const keyword = written.toLowerCase();
    switch (keyword) {
      case 'if':
      case 'elseif':
      case 'else':
      case 'try':
      case 'catch':
      case 'finally':
      case 'switch':
      case 'trap':
      case 'begin':
      case 'process':
      case 'end':
      case 'while':
      case 'until':
      case 'for':
      case 'do': {
        cursor.take(written.length);
        if (keyword === 'catch' || keyword === 'trap' || keyword === 'switch') this.#beforeBlock();
        if (/^(?:if|elseif|switch|while|until|for)$/.test(keyword)) this.#condition();
        this.#lines();
        if (cursor.peek() !== '{') return true;
        cursor.take(1);
        if (/^(?:while|for|do|switch)$/.test(keyword)) builder.loop('{');
        else builder.branches('{');
        return true;
      }
      case 'foreach':
        return this.#foreach(written);
      case 'function':
      case 'filter': {
        cursor.take(written.length);
        this.#blanks();
        const name = this.#word();
        this.#condition();
        this.#lines();
        if (cursor.peek() === '{') cursor.take(1);
        builder.definition('{', (plainText(name ?? undefined) ?? '').toLowerCase());
        return true;
      }
      case 'param':
        cursor.take(written.length);
        this.#condition();
        return true;
      case 'class':
      case 'enum':
        cursor.take(written.length);
        this.#beforeBlock();
        if (cursor.peek() === '{') bracketed(cursor, 0);
        return true;
      case 'return':
      case 'throw':
      case 'exit':
        cursor.take(written.length);
        return true;
      default:
        return false;
    }
  }

  /** Type names and options between a keyword and its block or condition. */
  #beforeBlock(): void {
    const cursor = this.#cursor;
    for (this.#lines(); !cursor.done && !/[{(\n;}]/.test(cursor.peek()); this.#lines()) {
      if (this.#word() === null) cursor.take(1);
    }
  }

  #foreach(written: string): boolean {
    const cursor = this.#cursor;
    const head = cursor.match(/foreach\s*\(\s*\$(\w+)\s+in\s+/iy);
    if (head === null) {
      if (cursor.match(/foreach\s*\(/iy) === null) return false;
      cursor.take(written.length);
      this.#condition();
    } else {
      const open = cursor.at + head[0].indexOf('(');
      const end = endOfBracket(cursor.text, open, POWERSHELL);
      cursor.take(head[0].length);
      const values = this.#list(end - 1);
      cursor.take(end - cursor.at);
      this.#lines();
      if (cursor.peek() === '{') {
        cursor.take(1);
        this.#builder.loop('{', head[1]!.toLowerCase(), values);
        return true;
      }
    }
    this.#lines();
    if (cursor.peek() !== '{') return true;
    cursor.take(1);
    this.#builder.loop('{');
    return true;
  }

  /** `'a', 'b'` or `@('a', 'b')` up to `end`; null where it is anything else. */
  #list(end: number): readonly Word[] | null {
    const cursor = this.#cursor;
    const array = cursor.sees('@(');
    if (array) cursor.take(2);
    const values: Word[] = [];
    for (;;) {
      this.#lines();
      if (!/["'\d]/.test(cursor.peek())) return null;
      const word = this.#operand();
      if (word === null || cursor.at > end) return null;
      values.push(word);
      this.#lines();
      if (array && cursor.peek() === ')') {
        cursor.take(1);
        this.#lines();
      }
      if (cursor.at >= end) return values;
      if (cursor.peek() !== ',') return null;
      cursor.take(1);
    }
  }

  #command(dotted: boolean): void {
    const cursor = this.#cursor;
    const words: Word[] = [];
    let block = false;
    for (;;) {
      this.#blanks();
      const redirection = cursor.match(REDIRECTION);
      if (redirection !== null) {
        cursor.take(redirection[0].length);
        this.#blanks();
        if (!redirection[0].includes('&')) this.#word();
        continue;
      }
      if (cursor.sees('--%')) {
        const { line } = cursor;
        words.push({ line, parts: [{ kind: 'unknown', written: cursor.takeUntil('\n').trim(), quoted: false }] });
      }
      if (cursor.sees('&&')) break;
      const word = this.#word();
      if (word !== null) words.push(word);
      else if (cursor.peek() === '{') {
        block = true;
        break;
      } else break;
    }
    if (words.length === 0) {
      if (!cursor.done && !/[\n;&|{}]/.test(cursor.peek())) cursor.take(1);
      return;
    }
    this.#simple(words, dotted);
    if (!block) return;
    cursor.take(1);
    if (EACH.has(plainText(words[0])?.toLowerCase() ?? '')) this.#builder.loop('{');
    else this.#builder.branches('{');
  }

  #simple(words: readonly Word[], dotted: boolean): void {
    const name = plainText(words[0])?.toLowerCase();
    this.#builder.add({ kind: 'command', words, before: [] });
    if (dotted || name === 'iex' || name === 'invoke-expression') this.#builder.add({ kind: 'forget', names: null });
    for (const word of words) this.#sideEffects(word);
    if (name === undefined || !SETTERS.has(name)) return;
    const names = words.slice(1).flatMap((word) => {
      const text = plainText(word);
      return text === null ? [] : (variableKey(text.replace(/^variable:/i, '').replace(/[\\/]/g, '')) ?? []);
    });
    this.#builder.add({ kind: 'forget', names });
  }
}
