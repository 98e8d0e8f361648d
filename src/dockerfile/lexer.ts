import { cut, type GlobResult, replace } from './glob.js';
import { isSpace } from './space.js';

export interface LexerOptions {
  readonly escape: '\\' | '`';
  readonly lookup: (name: string) => string | undefined;
  /** Quotes stay in the result. */
  readonly rawQuotes?: boolean;
  /** Escape characters stay in the result. */
  readonly rawEscapes?: boolean;
  /** Variables without a value stay as they are written. */
  readonly keepUnset?: boolean;
  /** Characters that the result may have; no limit where left out. */
  readonly limit?: number;
}

/** A variable that took part in the result. */
export interface Use {
  readonly name: string;
  /** It had no value, and the expression gives no default or alternative. */
  readonly unset: boolean;
}

/** Deeper nesting of `${a:-${b:-...}}` than this is refused: the reader is recursive. */
const MAX_DEPTH = 100;
const LETTER_OR_DIGIT = /^[\p{L}\p{Nd}]$/u;
const DIGIT = /^\p{Nd}$/u;

/**
 * Expands variables, quotes and escapes in one text, as BuildKit's shell lexer does (moby/buildkit
 * frontend/dockerfile/shell/lex.go). Used once for each text; after `run` gave null, `error` says why.
 */
export class Lexer {
  error = '';
  uses: Use[] = [];
  private at = 0;
  private depth = 0;
  private rawEscapes: boolean;

  constructor(
    private readonly text: string,
    private readonly options: LexerOptions,
  ) {
    this.rawEscapes = options.rawEscapes ?? false;
  }

  /** The whole text, expanded; `words` is also given the result split at unquoted white space. */
  run(words?: WordList): string | null {
    return this.scan(null, this.rawEscapes, words);
  }

  private scan(stop: string | null, rawEscapes: boolean, words?: WordList): string | null {
    if (this.depth >= MAX_DEPTH) return this.fail('substitutions are nested too deeply');
    const outer = this.rawEscapes;
    this.rawEscapes = rawEscapes;
    this.depth++;
    const result = this.scanUntil(stop, words);
    this.depth--;
    this.rawEscapes = outer;
    return result;
  }

  private scanUntil(stop: string | null, words?: WordList): string | null {
    const limit = this.options.limit ?? Number.POSITIVE_INFINITY;
    let result = '';
    while (this.at < this.text.length) {
      const char = this.text[this.at]!;
      if (char === stop) {
        this.at++;
        return result;
      }
      const piece = this.piece(char, words);
      if (piece === null) return null;
      result += piece;
      if (result.length > limit) return this.fail(`expands to more than ${limit} characters`);
    }
    if (stop !== null) return this.fail(`unexpected end of statement while looking for matching ${stop}`);
    return result;
  }

  private piece(char: string, words: WordList | undefined): string | null {
    switch (char) {
      case '$': {
        const value = this.dollar();
        if (value !== null) words?.addText(value);
        return value;
      }
      case "'":
      case '"': {
        const value = char === '"' ? this.doubleQuoted() : this.singleQuoted();
        if (value !== null) words?.addRaw(value);
        return value;
      }
      case '<':
        if (words) {
          const mark = this.heredocMark();
          words.addRaw(mark);
          return mark;
        }
        break;
      case this.options.escape: {
        this.at++;
        const kept = this.rawEscapes ? char : '';
        const next = this.next() ?? '';
        if (kept + next !== '') words?.addRaw(kept + next);
        return kept + next;
      }
    }
    this.at++;
    words?.addText(char);
    return char;
  }

  /** `<<` takes the white space after it into the word, so that `<< EOF` is one word. */
  private heredocMark(): string {
    const start = this.at++;
    if (this.text[this.at] !== '<') return '<';
    this.at++;
    while (this.at < this.text.length && isSpace(this.text.charCodeAt(this.at))) this.at++;
    return this.text.slice(start, this.at);
  }

  private singleQuoted(): string | null {
    const close = this.text.indexOf("'", this.at + 1);
    if (close < 0) {
      this.at = this.text.length;
      return this.fail('unexpected end of statement while looking for matching single-quote');
    }
    const start = this.at;
    this.at = close + 1;
    return this.options.rawQuotes ? this.text.slice(start, this.at) : this.text.slice(start + 1, close);
  }

  private doubleQuoted(): string | null {
    const quote = this.options.rawQuotes ? '"' : '';
    let result = quote;
    this.at++;
    while (this.at < this.text.length) {
      const char = this.text[this.at]!;
      if (char === '"') {
        this.at++;
        return result + quote;
      }
      if (char === '$') {
        const value = this.dollar();
        if (value === null) return null;
        result += value;
        continue;
      }
      this.at++;
      if (char !== this.options.escape) {
        result += char;
        continue;
      }
      if (this.rawEscapes) result += char;
      const next = this.text[this.at];
      if (next === undefined) continue;
      // Inside double quotes the escape character is special only before these.
      if (next === '"' || next === '$' || next === this.options.escape) {
        result += next;
        this.at++;
      } else {
        result += char;
      }
    }
    return this.fail('unexpected end of statement while looking for matching double-quote');
  }

  private dollar(): string | null {
    this.at++;
    if (this.text[this.at] === '{') return this.braced();
    const name = this.name();
    return name === '' ? '$' : this.plain(name, `$${name}`);
  }

  private plain(name: string, written: string): string {
    const value = this.options.lookup(name);
    this.uses.push({ name, unset: value === undefined });
    return value ?? (this.options.keepUnset ? written : '');
  }

  private braced(): string | null {
    this.at++;
    const first = this.text[this.at];
    if (first === undefined) return this.fail("syntax error: missing '}'");
    if (first === '{' || first === '}' || first === ':') return this.fail('syntax error: bad substitution');
    const name = this.name();
    // U+FFFD is what Go prints for "no character", and so what people see in the error of an unclosed brace.
    let modifier = this.next() ?? '\uFFFD';
    if (modifier === '}') return this.plain(name, `\${${name}}`);
    if (modifier === '/') return this.replacement(name);
    let operator = modifier;
    const emptyIsUnset = modifier === ':';
    if (emptyIsUnset) {
      operator = this.next() ?? '\uFFFD';
      modifier += operator;
    }
    const trims = operator === '#' || operator === '%';
    if ((emptyIsUnset && trims) || !(emptyIsUnset || '+-?#%'.includes(operator))) return this.unsupported(modifier);
    const word = this.aside(() => this.scan('}', trims));
    if (word === null) return this.unclosed("missing '}'");
    return this.apply(name, modifier, operator, emptyIsUnset, word);
  }

  private apply(
    name: string,
    modifier: string,
    operator: string,
    emptyIsUnset: boolean,
    word: { readonly value: string; readonly uses: readonly Use[] },
  ): string | null {
    const value = this.options.lookup(name);
    if (value === undefined && this.options.keepUnset) return `\${${name}${modifier}${word.value}}`;
    const missing = value === undefined || (emptyIsUnset && value === '');
    this.uses.push({ name, unset: value === undefined && (operator === '#' || operator === '%') });
    switch (operator) {
      case '-':
      case '+': {
        const taken = operator === '-' ? missing : !missing;
        if (taken) this.useAll(word.uses);
        return taken ? word.value : operator === '-' ? value! : '';
      }
      case '?':
        if (!missing) return value;
        return this.fail(
          `${name}: ${word.value !== '' ? word.value : `is not allowed to be ${value === undefined ? 'unset' : 'empty'}`}`,
        );
      case '#':
      case '%': {
        this.useAll(word.uses);
        const longest = word.value.startsWith(operator);
        const pattern = longest ? word.value.slice(1) : word.value;
        return this.globbed(cut(value ?? '', pattern, operator === '#' ? 'start' : 'end', longest));
      }
      default:
        return this.unsupported(modifier);
    }
  }

  private replacement(name: string): string | null {
    const all = this.text[this.at] === '/';
    if (all) this.at++;
    const pattern = this.aside(() => this.scan('/', true));
    if (pattern === null) return this.unclosed(`missing '/' in \${}`);
    const replacement = this.aside(() => this.scan('}', true));
    if (replacement === null) return this.unclosed("missing '}'");
    const value = this.options.lookup(name);
    if (value === undefined && this.options.keepUnset) return `\${${name}/${pattern.value}/${replacement.value}}`;
    this.uses.push({ name, unset: value === undefined });
    this.useAll(pattern.uses);
    this.useAll(replacement.uses);
    return this.globbed(replace(value ?? '', pattern.value, replacement.value, all));
  }

  /** Runs `read` with the variables it uses kept apart: a default that is not taken decides nothing. */
  private aside(read: () => string | null): { value: string; uses: Use[] } | null {
    const outer = this.uses;
    this.uses = [];
    const value = read();
    const uses = this.uses;
    this.uses = outer;
    return value === null ? null : { value, uses };
  }

  private useAll(uses: readonly Use[]): void {
    for (const use of uses) this.uses.push(use);
  }

  private name(): string {
    const start = this.at;
    let char = this.peek();
    if (char !== undefined && DIGIT.test(char)) {
      while (char !== undefined && DIGIT.test(char)) {
        this.at += char.length;
        char = this.peek();
      }
    } else if (char !== undefined && '@*#?-$!'.includes(char)) {
      this.at++;
    } else {
      while (char !== undefined && (char === '_' || LETTER_OR_DIGIT.test(char))) {
        this.at += char.length;
        char = this.peek();
      }
    }
    return this.text.slice(start, this.at);
  }

  private peek(): string | undefined {
    const code = this.text.codePointAt(this.at);
    return code === undefined ? undefined : String.fromCodePoint(code);
  }

  private next(): string | undefined {
    const char = this.peek();
    if (char !== undefined) this.at += char.length;
    return char;
  }

  private globbed(result: GlobResult): string | null {
    return result.ok ? result.value : this.fail(result.message);
  }

  /** An error that happened because the text ended is told as the missing end. */
  private unclosed(what: string): null {
    return this.at >= this.text.length ? this.fail(`syntax error: ${what}`) : null;
  }

  private unsupported(modifier: string): null {
    return this.fail(`unsupported modifier (${modifier}) in substitution`);
  }

  private fail(message: string): null {
    this.error = message;
    return null;
  }
}

/** Splits a result at white space that was neither quoted nor escaped. */
export class WordList {
  private readonly done: string[] = [];
  private word = '';

  addText(text: string): void {
    for (const char of text) {
      if (!isSpace(char.charCodeAt(0))) this.word += char;
      else this.close();
    }
  }

  addRaw(text: string): void {
    this.word += text;
  }

  list(): readonly string[] {
    this.close();
    return this.done;
  }

  private close(): void {
    if (this.word !== '') this.done.push(this.word);
    this.word = '';
  }
}
