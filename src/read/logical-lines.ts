import { Comments } from './comments.js';
import { type Directives, readDirectives } from './directives.js';
import type { Refusal } from './dockerfile.js';
import { heredocsOf } from './heredoc.js';
import { isSpace, trimStart } from './space.js';

/** One instruction as text: continuation lines joined, comments and blank lines in between left out. */
export interface LogicalLine {
  readonly text: string;
  /** 1-based first and last physical line, heredoc bodies included. */
  readonly line: number;
  readonly endLine: number;
  /** Bodies of its heredocs: LF line ends, and without leading tabs where `<<-` asks for that. */
  readonly heredocs: readonly string[];
}

interface LogicalLines {
  readonly directives: Directives;
  readonly lines: readonly LogicalLine[];
  readonly comments: Comments;
  readonly refusal: Refusal | null;
}

/** Longest physical line in bytes that BuildKit reads, the line feed not counted. */
const MAX_LINE = 65_535;
const COMMENT = 35;

/**
 * Cuts a Dockerfile into logical lines. Source: Parse in moby/buildkit frontend/dockerfile/parser/parser.go.
 * Linear in the size of the text.
 */
export function readLogicalLines(text: string): LogicalLines {
  const source = new PhysicalLines(text);
  const directives = readDirectives(source.lines);
  const lines: LogicalLine[] = [];
  const { comments } = source;
  const refuse = (refusal: Refusal): LogicalLines => ({ directives, lines, comments, refusal });
  if (source.tooLong > 0) {
    return refuse({
      line: source.tooLong,
      message: `dockerfile line greater than max allowed size of ${MAX_LINE} (bytes)`,
    });
  }
  if (directives.refusal) return refuse(directives.refusal);
  while (source.more()) {
    const first = trimStart(source.take());
    const line = source.number;
    if (source.skips(first)) continue;
    const joined = join(first, source, directives.escape);
    const heredocs: string[] = [];
    for (const mark of heredocsOf(joined)) {
      const body = takeHeredoc(source, mark.delimiter, mark.chomp);
      if (body === null) {
        return refuse({ line, message: `unterminated heredoc: no line reads ${mark.delimiter.slice(0, 80)}` });
      }
      heredocs.push(body);
    }
    lines.push({ text: joined, line, endLine: source.number, heredocs });
  }
  return { directives, lines, comments, refusal: null };
}

/** Joins the line taken last with those that continue it. `lines` is given the number of the line of each piece. */
export function join(
  first: string,
  source: PhysicalLines,
  escapeChar: string,
  lines?: { readonly number: number; readonly length: number }[],
): string {
  const end = continuation(first, escapeChar);
  lines?.push({ number: source.number, length: end < 0 ? first.length : end });
  if (end < 0) return first;
  const pieces = [first.slice(0, end)];
  while (source.more()) {
    const next = source.take();
    if (source.skips(next)) continue;
    const cut = continuation(next, escapeChar);
    lines?.push({ number: source.number, length: cut < 0 ? next.length : cut });
    if (cut < 0) {
      pieces.push(next);
      break;
    }
    pieces.push(next.slice(0, cut));
  }
  return pieces.join('');
}

/**
 * Where the text of a continued line ends, or -1. The escape character continues at the end of a line, trailing spaces
 * and tabs aside, unless another one precedes it (`COPY a C:\\`).
 */
function continuation(line: string, escapeChar: string): number {
  let end = line.length - 1;
  while (end >= 0 && (line[end] === ' ' || line[end] === '\t')) end--;
  if (end < 0 || line[end] !== escapeChar || line[end - 1] === escapeChar) return -1;
  return end;
}

function takeHeredoc(source: PhysicalLines, delimiter: string, chomp: boolean): string | null {
  const body: string[] = [];
  while (source.more()) {
    const line = chomp ? source.take().replace(/^\t+/, '') : source.take();
    if (line === delimiter) return body.join('');
    body.push(line, '\n');
  }
  return null;
}

/** The lines between LFs, trailing CRs and the byte order mark dropped; a lone CR ends no line. */
export class PhysicalLines {
  readonly lines: readonly string[];
  /** 1-based number of the first line over the limit, 0 for none. */
  readonly tooLong: number;
  /** What `skips` came across. */
  readonly comments = new Comments();
  /** 1-based number of the line taken last. */
  number = 0;

  constructor(text: string) {
    const lines = text.split('\n');
    if (lines.at(-1) === '') lines.pop();
    this.tooLong = lines.findIndex(isTooLong) + 1;
    if (lines[0]?.charCodeAt(0) === 0xfeff) lines[0] = lines[0].slice(1);
    for (let i = 0; i < lines.length; i++) lines[i] = withoutCarriageReturns(lines[i]!);
    this.lines = lines;
  }

  more(): boolean {
    return this.number < this.lines.length;
  }

  take(): string {
    return this.lines[this.number++]!;
  }

  /** Whether the line taken last (white space before it may be gone) is blank or a comment. */
  skips(line: string): boolean {
    let at = 0;
    while (at < line.length && isSpace(line.charCodeAt(at))) at++;
    if (at === line.length) return true;
    if (line.charCodeAt(at) !== COMMENT) return false;
    this.comments.add(line, at, this.number);
    return true;
  }
}

function isTooLong(line: string): boolean {
  // A UTF-16 unit takes at most three bytes of UTF-8: short lines need no counting.
  return line.length * 3 > MAX_LINE && Buffer.byteLength(line) > MAX_LINE;
}

function withoutCarriageReturns(line: string): string {
  let end = line.length;
  while (end > 0 && line.charCodeAt(end - 1) === 13) end--;
  return end === line.length ? line : line.slice(0, end);
}
