import { Builder } from './builder.js';
import { powerShellCommand, setBy, setWithin } from './powershell-command.js';
import { PowerShellCursor } from './powershell-cursor.js';
import { bracketed, variableKey } from './powershell-word.js';
import { type Node, type Part, plainText, type Word } from './syntax.js';

const MAX_SUBSTITUTIONS = 8;
const BAREWORD = /[A-Za-z_%?][\w-]*/y;
const TARGET = /(?:\[[^\]\n]{0,100}\]\s*)?\$(?:\{([^}\n]{1,200})\}|((?:\w+:)?\w+))[ \t]*(\+?)=(?!=)/y;
/** Keywords that a block follows, those with a condition before it, and those whose block runs any number of times. */
const BLOCKS = new Set('if elseif else try catch finally switch trap begin process end while until for do'.split(' '));
const CONDITIONAL = new Set(['if', 'elseif', 'switch', 'while', 'until', 'for']);
const REPEATS = new Set(['while', 'for', 'do', 'switch']);
const EACH = new Set(['foreach-object', '%', 'foreach']);

/** The commands of a script for PowerShell; null where it is nested too deep. */
export function readPowerShell(text: string, line = 0, depth = 0): readonly Node[] | null {
  return new PowerShellReader(text, line, depth).read();
}

const NAMELESS: Word = { line: 0, parts: [{ kind: 'text', text: '', quoted: true }] };

class PowerShellReader {
  readonly #cursor: PowerShellCursor;
  readonly #builder = new Builder({ pipesAreSubshells: false });
  readonly #depth: number;

  constructor(text: string, line: number, depth: number) {
    this.#cursor = new PowerShellCursor(text, line, this.#body);
    this.#depth = depth;
  }

  readonly #body = (text: string, line: number): readonly Node[] | null =>
    this.#depth >= MAX_SUBSTITUTIONS || !/docker|make/i.test(text) ? null : readPowerShell(text, line, this.#depth + 1);

  read(): readonly Node[] | null {
    while (!this.#cursor.done && !this.#builder.tooDeep) this.#step();
    return this.#builder.tooDeep ? null : this.#builder.finish();
  }

  #add(nodes: readonly Node[]): void {
    for (const node of nodes) this.#builder.add(node);
  }

  #step(): void {
    const cursor = this.#cursor;
    const builder = this.#builder;
    cursor.blanks();
    const char = cursor.peek();
    if (char === '') return;
    if (char === '\n' || char === ';') {
      cursor.take(1);
      builder.endList();
    } else if (cursor.sees('&&') || cursor.sees('||')) {
      if (cursor.take(2) === '&&') builder.and();
      else builder.or();
      cursor.lines();
    } else if (char === '|') {
      cursor.take(1);
      builder.pipe();
      cursor.lines();
    } else if (char === '{') {
      cursor.take(1);
      builder.branches('{');
    } else if (char === '}') {
      cursor.take(1);
      builder.end('{');
    } else if (char === ')' || char === '<' || char === '>') cursor.take(1);
    else if ((char === '&' || char === '.') && /[\s"'$(]/.test(cursor.peek(1))) {
      cursor.take(1);
      cursor.blanks();
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

  #assignment(): boolean {
    const cursor = this.#cursor;
    const found = cursor.match(TARGET);
    if (found === null) return false;
    const key = variableKey(found[1] ?? found[2]!);
    cursor.take(found[0].length);
    cursor.lines();
    const start = cursor.at;
    const value = cursor.operand();
    const whole = value !== null && cursor.atEnd();
    if (value !== null && !whole) {
      this.#rest(value);
      this.#add(setBy(cursor.text.slice(start, cursor.at)));
    }
    if (value !== null && whole) this.#add(setWithin(value));
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

  /** Runs what stands in the brackets of words that are not a command. */
  #runBodies(words: readonly Word[]): void {
    const run = words.filter(({ parts }) => parts.some((part) => part.kind === 'unknown' && part.body !== undefined));
    if (run.length > 0) this.#builder.add({ kind: 'command', words: [NAMELESS, ...run], before: [] });
  }

  /** The rest of an expression, which is not understood; the commands in its brackets are. */
  #rest(first: Word | null): void {
    const cursor = this.#cursor;
    const words = first === null ? [] : [first];
    for (;;) {
      cursor.blanks();
      if (cursor.done || /[\n;|{}]/.test(cursor.peek()) || cursor.sees('&&')) break;
      const word = cursor.word();
      if (word === null) cursor.take(1);
      else words.push(word);
    }
    this.#runBodies(words);
  }

  #expression(): void {
    const start = this.#cursor.at;
    this.#rest(null);
    this.#add(setBy(this.#cursor.text.slice(start, this.#cursor.at)));
  }

  /** `( ... )` of an `if` or `while`. */
  #condition(): string {
    this.#cursor.lines();
    if (this.#cursor.peek() !== '(') return '';
    const word = this.#cursor.word();
    const [part] = word?.parts ?? [];
    const written = part?.kind === 'unknown' ? part.written : '';
    if (part?.kind === 'unknown' && part.body !== undefined) {
      this.#builder.add({ kind: 'branches', parts: [part.body] });
    }
    this.#add(setBy(written));
    return written;
  }

  /** Reads on where a statement starts with a keyword. */
  #keyword(written: string): boolean {
    const cursor = this.#cursor;
    const builder = this.#builder;
    const keyword = written.toLowerCase();
    if (BLOCKS.has(keyword)) {
      cursor.take(written.length);
      if (keyword === 'catch' || keyword === 'trap' || keyword === 'switch') cursor.beforeBlock();
      if (CONDITIONAL.has(keyword)) this.#condition();
      cursor.lines();
      if (cursor.peek() !== '{') return true;
      cursor.take(1);
      if (REPEATS.has(keyword)) builder.loop('{');
      else builder.branches('{');
      return true;
    }
    switch (keyword) {
      case 'foreach':
        return this.#foreach(written);
      case 'function':
      case 'filter': {
        cursor.take(written.length);
        cursor.blanks();
        const name = cursor.word();
        this.#condition();
        cursor.lines();
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
        cursor.beforeBlock();
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

  #foreach(written: string): boolean {
    const cursor = this.#cursor;
    const each = cursor.each();
    if (each === null) {
      if (cursor.match(/foreach\s*\(/iy) === null) return false;
      cursor.take(written.length);
      this.#condition();
    }
    cursor.lines();
    if (cursor.peek() !== '{') return true;
    cursor.take(1);
    this.#builder.loop('{', each?.name, each?.values);
    return true;
  }

  #command(dotted: boolean): void {
    const cursor = this.#cursor;
    const words: Word[] = [];
    let block = false;
    for (;;) {
      cursor.blanks();
      if (cursor.redirection()) continue;
      if (cursor.sees('--%')) {
        const { line } = cursor;
        words.push({ line, parts: [{ kind: 'unknown', written: cursor.takeUntil('\n').trim(), quoted: false }] });
      }
      if (cursor.sees('&&')) break;
      const word = cursor.word();
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
    this.#add(powerShellCommand(words, dotted));
    if (!block) return;
    cursor.take(1);
    if (EACH.has(plainText(words[0])?.toLowerCase() ?? '')) this.#builder.loop('{');
    else this.#builder.branches('{');
  }
}
