import type { Arg, Dockerfile, Stage } from './dockerfile.js';
import { readHead } from './instruction.js';
import { join, PhysicalLines } from './logical-lines.js';
import { isSpace, trim, trimStart } from './space.js';
import { splitArgs, splitFlags } from './split-words.js';
import { stageArgs } from './stage-args.js';

/** A range of the file's text, in UTF-16 units. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A word as the parser gives it, and where it stands in the file. */
export interface PlacedWord {
  readonly text: string;
  /** 1-based physical line that a position of the word is on. */
  lineOf(at: number): number;
  /** The parts of the file that a range of the word comes from: several where a line is continued within it. */
  spans(from: number, to: number): readonly Span[];
}

/** Part of a logical line: `length` characters from `at` on, which begin at `start` in the file. */
interface Piece {
  readonly at: number;
  readonly start: number;
  readonly length: number;
  readonly line: number;
}

/** Finds where what was parsed stands in the text, for those who edit it. Only for a text that `parseDockerfile` read. */
export class Places {
  private readonly lines: PhysicalLines;
  private readonly starts: readonly number[];

  constructor(
    text: string,
    private readonly dockerfile: Dockerfile,
  ) {
    this.lines = new PhysicalLines(text);
    this.starts = startsOf(text);
  }

  /** The base word of a FROM; null where it is not found as it was parsed (a template). */
  base(stage: Stage): PlacedWord | null {
    const { text, pieces } = this.logicalLine(stage.line);
    const after = trim(splitFlags(readHead(text).rest).rest);
    return placed(text, untrimmedEnd(text) - after.length, stage.written, pieces);
  }

  /** The default of a global ARG, quotes included; null where it has none. */
  value(index: number): PlacedWord | null {
    const { globalArgs } = this.dockerfile;
    const arg = globalArgs[index];
    if (!arg || arg.value === null) return null;
    return this.defaultIn(arg.line, index - firstOfLine(globalArgs, index), arg.value);
  }

  /** The same of an ARG in a stage, by its index in `stageArgs`. */
  stageValue(index: number): PlacedWord | null {
    const arg = stageArgs(this.dockerfile)[index];
    return arg ? this.defaultIn(arg.instruction.line, arg.position, arg.value) : null;
  }

  private defaultIn(line: number, wanted: number, value: string): PlacedWord | null {
    const { text, pieces } = this.logicalLine(line);
    const { rest } = splitFlags(readHead(text).rest);
    let at = untrimmedEnd(text) - rest.length;
    for (const [position, word] of splitArgs(rest, this.dockerfile.escape).entries()) {
      while (at < text.length && isSpace(text.charCodeAt(at))) at++;
      if (position === wanted) return placed(text, at + word.length - value.length, value, pieces);
      at += word.length;
    }
    return null;
  }

  private logicalLine(line: number): { readonly text: string; readonly pieces: readonly Piece[] } {
    this.lines.number = line - 1;
    const whole = this.lines.take();
    const first = trimStart(whole);
    const lengths: { readonly number: number; readonly length: number }[] = [];
    const text = join(first, this.lines, this.dockerfile.escape, lengths);
    const pieces: Piece[] = [];
    let at = 0;
    for (const { number, length } of lengths) {
      const indent = pieces.length === 0 ? whole.length - first.length : 0;
      pieces.push({ at, start: this.starts[number - 1]! + indent, length, line: number });
      at += length;
    }
    return { text, pieces };
  }
}

/** Where each line's text starts; the byte order mark is none of it. */
function startsOf(text: string): readonly number[] {
  const starts = [text.charCodeAt(0) === 0xfeff ? 1 : 0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function untrimmedEnd(text: string): number {
  return text.length - (trimStart(text).length - trim(text).length);
}

function firstOfLine(args: readonly Arg[], index: number): number {
  let first = index;
  while (first > 0 && args[first - 1]!.line === args[index]!.line) first--;
  return first;
}

function placed(line: string, start: number, word: string, pieces: readonly Piece[]): PlacedWord | null {
  if (line.slice(start, start + word.length) !== word) return null;
  return {
    text: word,
    lineOf: (at) => pieces.findLast((piece) => piece.at <= start + at)?.line ?? pieces[0]!.line,
    spans: (from, to) => spansIn(pieces, start + from, start + to),
  };
}

function spansIn(pieces: readonly Piece[], from: number, to: number): readonly Span[] {
  const spans: Span[] = [];
  for (const { at, start, length } of pieces) {
    const first = Math.max(from, at);
    const last = Math.min(to, at + length);
    // An empty range stands at the end of the piece that it follows.
    if (first < last || (from === to && from >= at && from <= at + length && spans.length === 0))
      spans.push({ start: start + first - at, end: start + last - at });
  }
  return spans;
}
