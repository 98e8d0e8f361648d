import { isSpace } from './space.js';

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

/** End of the `<<` at a position: the white space after it belongs to the word, so that `<< EOF` is one. */
export function endOfHeredocMark(text: string, start: number): number {
  let at = start + 1;
  if (text[at] !== '<') return at;
  at++;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}
