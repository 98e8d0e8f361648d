import { isKnown } from './marks.js';

/** A word of a command after expansion. */
export interface Argument {
  /** May hold marks. */
  readonly text: string;
  readonly line: number;
  /** Nothing of it is known, and it may be no word at all or several: `$FLAGS`, `@splat`. */
  readonly several: boolean;
}

/** The flags of a command as far as they must be known to tell its other words apart. */
export interface FlagTable {
  /** Long names of flags that take a value. */
  readonly valued: ReadonlySet<string>;
  /** One letter -> long name. */
  readonly short: ReadonlyMap<string, string>;
}

/** A table from two lists: `build-arg file|f` and, of the flags that take none, those with a letter: `quiet|q`. */
export function flagTable(valued: string, others = ''): FlagTable {
  const short = new Map<string, string>();
  const names = (list: string): string[] =>
    list
      .split(/\s+/)
      .filter((entry) => entry !== '')
      .map((entry) => {
        const [name = '', letter] = entry.split('|');
        if (letter !== undefined) short.set(letter, name);
        return name;
      });
  const table = new Set(names(valued));
  names(others);
  return { valued: table, short };
}

/** The words of a command, sorted. */
export class Flags {
  readonly #values = new Map<string, string[]>();
  readonly #given = new Set<string>();
  readonly positionals: Argument[] = [];
  /** Words that may be any flags or arguments. */
  readonly unclear: Argument[] = [];
  /** What follows the first word that is not a flag; only filled by `until`. */
  rest: readonly Argument[] = [];

  /**
   * Sorts words as docker's command line does: `--name value`, `--name=value`, `-n value`, `-nvalue`, `-n=value`, `-qn value`.
   * A long flag that is not in the table is taken for one without a value: if it has one, the command has one argument
   * too many, and its reader says so.
   * @param until stop at the first word that is not a flag, for flags before a subcommand
   */
  constructor(words: readonly Argument[], table: FlagTable, until = false) {
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      const { text } = word;
      if (!word.several && until && !text.startsWith('-')) {
        this.rest = words.slice(at);
        return;
      }
      if (word.several) this.unclear.push(word);
      else if (text === '--') {
        this.positionals.push(...words.slice(at + 1));
        return;
      } else if (!text.startsWith('-') || text === '-') this.positionals.push(word);
      else if (text.startsWith('--') ? this.#long(word, words[at + 1], table) : this.#short(word, words[at + 1], table))
        at++;
    }
  }

  /** true where the next word is its value. */
  #long(word: Argument, next: Argument | undefined, { valued }: FlagTable): boolean {
    const equals = word.text.indexOf('=');
    const name = word.text.slice(2, equals === -1 ? undefined : equals);
    if (!isKnown(name)) this.unclear.push(word);
    else if (equals !== -1) this.#set(name, word.text.slice(equals + 1));
    else if (valued.has(name) && next !== undefined) {
      this.#set(name, next.text);
      return true;
    } else this.#given.add(name);
    return false;
  }

  #short(word: Argument, next: Argument | undefined, { valued, short }: FlagTable): boolean {
    const { text } = word;
    for (let at = 1; at < text.length && text[at] !== '='; at++) {
      const letter = text[at]!;
      const name = short.get(letter) ?? letter;
      if (!isKnown(letter)) {
        this.unclear.push(word);
        return false;
      }
      if (!valued.has(name)) {
        this.#given.add(name);
        continue;
      }
      const value = text.slice(at + 1).replace(/^=/, '');
      if (at + 1 < text.length) this.#set(name, value);
      else if (next !== undefined) this.#set(name, next.text);
      return at + 1 >= text.length;
    }
    return false;
  }

  #set(name: string, value: string): void {
    const values = this.#values.get(name);
    if (values === undefined) this.#values.set(name, [value]);
    else values.push(value);
  }

  all(name: string): readonly string[] {
    return this.#values.get(name) ?? [];
  }

  last(name: string): string | undefined {
    return this.all(name).at(-1);
  }

  /** A flag that is on: `--build`, `--build=true`. */
  on(name: string): boolean {
    const value = this.last(name);
    return value === undefined ? this.#given.has(name) : !/^(?:false|0|f)$/i.test(value);
  }
}
