import type { LexerOptions, Use } from './lexing.js';
import { applyModifier, unsupported } from './modifier.js';
import { replace } from './parameter-pattern.js';
import { charAt, endOfName } from './variable-name.js';
import { endOfHeredocMark, type WordList } from './word-list.js';

/** Deeper nesting of `${a:-${b:-...}}` than this is refused: the reader is recursive. */
const MAX_DEPTH = 100;

/**
 * Expands variables, quotes and escapes in one text, as BuildKit's shell lexer does (moby/buildkit
 * frontend/dockerfile/shell/lex.go). Used once for each text; after `run` gave null, `error` says why.
 */
export class Lexer {
  error = '';
  /** The variable that `${name:?message}` demands a value of, where that failed. */
  required: string | null = null;
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
          const start = this.at;
          this.at = endOfHeredocMark(this.text, start);
          const mark = this.text.slice(start, this.at);
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
    if ((emptyIsUnset && trims) || !(emptyIsUnset || '+-?#%'.includes(operator)))
      return this.fail(unsupported(modifier));
    const word = this.aside(() => this.scan('}', trims));
    if (word === null) return this.unclosed("missing '}'");
    const value = this.options.lookup(name);
    if (value === undefined && this.options.keepUnset) return `\${${name}${modifier}${word.value}}`;
    const modified = applyModifier(name, value, modifier, word.value);
    if (!modified.ok) {
      if (operator === '?') this.required = name;
      return this.fail(modified.message);
    }
    this.uses.push({ name, unset: value === undefined && trims });
    if (modified.wordTaken) this.useAll(word.uses);
    return modified.value;
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
    const replaced = replace(value ?? '', pattern.value, replacement.value, all);
    return replaced.ok ? replaced.value : this.fail(replaced.message);
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

  private next(): string | undefined {
    const char = charAt(this.text, this.at);
    if (char !== undefined) this.at += char.length;
    return char;
  }

  private name(): string {
    const end = endOfName(this.text, this.at);
    const name = this.text.slice(this.at, end);
    this.at = end;
    return name;
  }

  /** An error that happened because the text ended is told as the missing end. */
  private unclosed(what: string): null {
    return this.at >= this.text.length ? this.fail(`syntax error: ${what}`) : null;
  }

  private fail(message: string): null {
    this.error = message;
    return null;
  }
}
