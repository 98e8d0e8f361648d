import { endOfBracket, POSIX } from './balanced.js';
import { readBashWord } from './bash-word.js';
import { Builder } from './builder.js';
import { Cursor } from './cursor.js';
import { type Assignment, type Node, type Part, plainText, type Word } from './node.js';

const MAX_SUBSTITUTIONS = 8;
const REDIRECTION = /(?:\d+|\{\w+\})?(?:<<<|<<-?|<>|<&|>&|&>>?|>>|>\||<|>)/y;
const ASSIGNED = /^([A-Za-z_]\w*)(\+?)=/;
const IDENTIFIER = /[A-Za-z_]\w*/g;
const DECLARES = new Set(['export', 'declare', 'typeset', 'readonly', 'local']);
const READS = new Set(['read', 'mapfile', 'readarray', 'getopts', 'let', 'unset', 'printf']);
const TAKES_ANYTHING = new Set(['source', '.', 'eval']);

interface Heredoc {
  readonly delimiter: string;
  readonly tabs: boolean;
}

/** The commands of a script for bash or sh; null where it is nested too deep. */
export function readBash(text: string, line = 0, depth = 0): readonly Node[] | null {
  return new BashReader(text, line, depth).read();
}

class BashReader {
  readonly #cursor: Cursor;
  readonly #builder = new Builder({ pipesAreSubshells: true });
  readonly #depth: number;
  #heredocs: Heredoc[] = [];
  /** The name of a function whose body comes next. */
  #defines: string | null = null;

  constructor(text: string, line: number, depth: number) {
    this.#cursor = new Cursor(text, line);
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
    this.#blanks();
    const char = cursor.peek();
    if (char === '') return;
    if (char === '\n') {
      this.#newline();
      this.#builder.endList();
    } else if (cursor.sees('&&')) {
      cursor.take(2);
      this.#builder.and();
      this.#lines();
    } else if (cursor.sees('||')) {
      cursor.take(2);
      this.#builder.or();
      this.#lines();
    } else if (char === '|') {
      cursor.take(cursor.peek(1) === '&' ? 2 : 1);
      this.#builder.pipe();
      this.#lines();
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

  #blanks(): void {
    const cursor = this.#cursor;
    for (;;) {
      if (cursor.sees('\\\n')) cursor.take(2);
      else if (cursor.peek() !== '\n' && /\s/.test(cursor.peek())) cursor.take(1);
      else if (cursor.peek() === '#') cursor.skipLine();
      else return;
    }
  }

  /** Line ends after an operator do not end its list. */
  #lines(): void {
    this.#blanks();
    while (this.#cursor.peek() === '\n') {
      this.#newline();
      this.#blanks();
    }
  }

  #newline(): void {
    const cursor = this.#cursor;
    cursor.take(1);
    for (const { delimiter, tabs } of this.#heredocs.splice(0)) {
      while (!cursor.done) {
        const line = cursor.takeUntil('\n');
        cursor.take(1);
        if ((tabs ? line.replace(/^\t+/, '') : line) === delimiter) break;
      }
    }
  }

  #word(): Word | null {
    this.#blanks();
    const cursor = this.#cursor;
    if (cursor.sees('<(') || cursor.sees('>(')) {
      const { line } = cursor;
      const written = cursor.take(endOfBracket(cursor.text, cursor.at + 1, POSIX) - cursor.at);
      return { line, parts: [{ kind: 'unknown', written, quoted: true }] };
    }
    return readBashWord(cursor, this.#body);
  }

  /** `> file`, `2>&1`, `<<EOF`: no argument of the command. */
  #redirection(): boolean {
    const cursor = this.#cursor;
    const found = cursor.match(REDIRECTION);
    if (found === null || cursor.sees('<(') || cursor.sees('>(')) return false;
    cursor.take(found[0].length);
    const operator = found[0].replace(/^(?:\d+|\{\w+\})/, '');
    const target = this.#word();
    if (operator === '<<' || operator === '<<-') {
      this.#heredocs.push({ delimiter: plainText(target ?? undefined) ?? '', tabs: operator === '<<-' });
    }
    return true;
  }

  #command(): void {
    const words: Word[] = [];
    for (;;) {
      this.#blanks();
      if (this.#redirection()) continue;
      const word = this.#word();
      if (word === null) break;
      words.push(word);
      if (words.length === 1 && this.#keyword(word)) return;
    }
    const name = plainText(words[0]);
    if (words.length === 1 && name !== null && this.#cursor.peek() === '(') {
      this.#cursor.take(1);
      this.#blanks();
      if (this.#cursor.peek() === ')') this.#cursor.take(1);
      this.#defines = name;
      this.#lines();
    } else if (words.length > 0) this.#simple(words);
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
        this.#word();
        this.#lines();
        this.#word();
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
        this.#defines = plainText(this.#word() ?? undefined) ?? '';
        this.#blanks();
        if (this.#cursor.sees('()')) this.#cursor.take(2);
        this.#lines();
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
    this.#blanks();
    if (this.#cursor.sees('((')) {
      this.#arithmetic();
      this.#builder.loop('loop');
      return;
    }
    const name = plainText(this.#word() ?? undefined);
    this.#lines();
    const values: Word[] = [];
    let listed = false;
    for (let word = this.#peekWord('in'); word !== null; word = this.#word()) {
      if (listed) values.push(word);
      listed = true;
    }
    this.#builder.loop('loop', name, listed ? values : null);
  }

  #peekWord(keyword: string): Word | null {
    const cursor = this.#cursor;
    return cursor.sees(keyword) && /[\s;]/.test(cursor.peek(keyword.length)) ? this.#word() : null;
  }

  /** `a|b)` up to the bracket, or `esac`. */
  #casePattern(): void {
    const cursor = this.#cursor;
    this.#lines();
    if (cursor.peek() === '(') cursor.take(1);
    for (;;) {
      this.#lines();
      if (cursor.sees('esac') && /^[\s;)&|]?$/.test(cursor.peek(4))) return;
      if (this.#word() !== null) continue;
      const char = cursor.take(1);
      if (char === ')' || char === '') return;
    }
  }

  #test(first: Word): void {
    const cursor = this.#cursor;
    for (;;) {
      this.#blanks();
      const word = this.#word();
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

  #simple(words: readonly Word[]): void {
    for (const word of words) this.#sideEffects(word);
    const assigned: Assignment[] = [];
    for (const word of words) {
      const assignment = assignmentOf(word);
      if (assignment === null) break;
      assigned.push(assignment);
    }
    const rest = words.slice(assigned.length);
    const name = plainText(rest[0]);
    if (name === null && rest.length === 0) for (const node of assigned) this.#builder.add(node);
    else if (name !== null && DECLARES.has(name)) this.#declare(name, rest.slice(1));
    else {
      if (name !== null && READS.has(name)) {
        this.#builder.add({ kind: 'forget', names: rest.flatMap((word) => plainText(word)?.match(IDENTIFIER) ?? []) });
      }
      this.#builder.add({ kind: 'command', words: rest, before: assigned });
      if (name !== null && TAKES_ANYTHING.has(name)) this.#builder.add({ kind: 'forget', names: null });
    }
  }

  #declare(name: string, words: readonly Word[]): void {
    const exports = name === 'export' || words.some((word) => /^-\w*x/.test(plainText(word) ?? ''));
    for (const word of words) {
      const found = assignmentOf(word);
      const text = plainText(word);
      if (found !== null) this.#builder.add({ ...found, ...(exports && { exported: true }) });
      else if (text !== null && /^[A-Za-z_]\w*$/.test(text)) {
        const same: Part = { kind: 'variable', name: text, written: `$${text}`, quoted: true };
        const value = exports ? { line: word.line, parts: [same] } : null;
        this.#builder.add({
          kind: 'assign',
          name: text,
          label: text,
          value,
          append: false,
          ...(exports && { exported: true }),
        });
      }
    }
  }

  /** Arithmetic within a word can set variables; so can `${V:=x}`. */
  #sideEffects(word: Word): void {
    const names = word.parts.flatMap((part) =>
      part.kind === 'unknown' &&
      part.body === undefined &&
      /^\$(?:\(\(|\{)/.test(part.written) &&
      /=|\+\+|--/.test(part.written)
        ? (part.written.match(IDENTIFIER) ?? [])
        : [],
    );
    if (names.length > 0) this.#builder.add({ kind: 'forget', names });
  }
}

function assignmentOf(word: Word): Assignment | null {
  const [first, ...rest] = word.parts;
  if (first?.kind !== 'text' || first.quoted) return null;
  const found = ASSIGNED.exec(first.text);
  if (found === null) {
    // `A[0]=x` sets a part of an array.
    const element = /^([A-Za-z_]\w*)\[[^\]]*\]\+?=/.exec(first.text);
    return element === null ? null : { ...nothingKnown(element[1]!), append: false };
  }
  const [written, name, plus] = found;
  const text = first.text.slice(written.length);
  const parts: Part[] = text === '' ? rest : [{ ...first, text }, ...rest];
  return { kind: 'assign', name: name!, label: name!, value: { line: word.line, parts }, append: plus === '+' };
}

function nothingKnown(name: string): Omit<Assignment, 'append'> {
  return { kind: 'assign', name, label: name, value: null };
}
