import type { Comments } from './comments.js';
import type { Arg, Comment, Instruction, ParseResult, Stage } from './dockerfile.js';
import { readFrom } from './from.js';
import { type Head, isKeyword, readHead } from './instruction.js';
import { type LogicalLine, readLogicalLines } from './logical-lines.js';
import { splitArgs, splitFlags } from './split-words.js';

/** The largest of 4,693 public Dockerfiles has 59; the limit keeps what a hostile file can cost small. */
const MAX_STAGES = 5_000;
const TOO_MANY_STAGES = `more than ${MAX_STAGES} stages are not read`;

/**
 * Reads a Dockerfile as BuildKit does: global ARGs, stages and their instructions, or why BuildKit would refuse it. Never
 * throws. A `FROM` that holds `{{` template marks is read as far as it can be. Source: moby/buildkit
 * frontend/dockerfile/parser/parser.go and frontend/dockerfile/instructions/parse.go.
 */
export function parseDockerfile(text: string): ParseResult {
  const nul = text.indexOf('\0');
  if (nul >= 0)
    return refuse(lineAt(text, nul), 'not a text file: it holds NUL bytes (UTF-16? save it as UTF-8)', null);
  const { directives, lines, comments, refusal } = readLogicalLines(text);
  const { syntax, escape: escapeChar } = directives;
  if (refusal) return { ok: false, refusal, syntax };
  const reader = new Reader(escapeChar, comments);
  for (const line of lines) {
    const message = reader.read(line);
    if (message !== null) return refuse(line.line, message, syntax);
  }
  if (lines.length === 0) return refuse(1, 'file with no instructions', syntax);
  if (reader.stages.length === 0) {
    return refuse(lines[0]!.line, 'dockerfile contains no stages to build: there is no FROM', syntax);
  }
  const { globalArgs, stages } = reader;
  const strayDirectives = reader.strayDirectives();
  return { ok: true, dockerfile: { escape: escapeChar, syntax, globalArgs, stages, strayDirectives } };
}

function refuse(line: number, message: string, syntax: string | null): ParseResult {
  const refusal = message === TOO_MANY_STAGES ? ({ line, message, limit: true } as const) : { line, message };
  return { ok: false, refusal, syntax };
}

function lineAt(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < position; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/** Takes the logical lines in order; each answer is null, or why BuildKit refuses the line. */
class Reader {
  readonly globalArgs: Arg[] = [];
  readonly stages: Stage[] = [];
  private instructions: Instruction[] = [];
  private before = '';
  private readonly strays: Comment[] = [];

  constructor(
    private readonly escapeChar: '\\' | '`',
    private readonly comments: Comments,
  ) {}

  /** To be asked after the last line. */
  strayDirectives(): readonly Comment[] {
    return this.strays.concat(this.comments.take(Number.POSITIVE_INFINITY));
  }

  read(line: LogicalLine): string | null {
    const head = readHead(line.text);
    const before = this.before;
    this.before = line.text;
    if (!isKeyword(head.keyword)) return this.unknown(head.keyword, before);
    if (head.keyword === 'FROM') return this.from(head.rest, line);
    if (head.keyword === 'ARG') return this.arg(head, line);
    if (head.keyword === 'ONBUILD') return this.onbuild(head.rest, line);
    return this.add(head, line, false);
  }

  private from(rest: string, { line, endLine }: LogicalLine): string | null {
    const result = readFrom(rest);
    if (!result.ok) return result.message;
    if (this.stages.length === MAX_STAGES) return TOO_MANY_STAGES;
    this.instructions = [];
    this.stages.push({
      index: this.stages.length,
      line,
      endLine,
      ...result.from,
      instructions: this.instructions,
      directives: this.comments.take(endLine),
    });
    return null;
  }

  private arg(head: Head, line: LogicalLine): string | null {
    const words = splitArgs(splitFlags(head.rest).rest, this.escapeChar);
    if (words.length === 0) return 'ARG requires at least one argument';
    if (words.some((word) => word.startsWith('='))) return 'ARG names can not be blank';
    if (this.stages.length > 0) return this.add(head, line, false);
    for (const word of words) {
      const equals = word.indexOf('=');
      const name = equals < 0 ? word : word.slice(0, equals);
      const value = equals < 0 ? null : word.slice(equals + 1);
      this.globalArgs.push({ name, value, line: line.line, endLine: line.endLine });
    }
    return null;
  }

  private onbuild(rest: string, line: LogicalLine): string | null {
    if (rest === '') return 'ONBUILD requires at least one argument';
    const head = readHead(rest);
    if (head.keyword === 'ONBUILD') return "Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed";
    if (head.keyword === 'FROM' || head.keyword === 'MAINTAINER') {
      return `${head.keyword} isn't allowed as an ONBUILD trigger`;
    }
    return this.add(head, line, true);
  }

  private add({ keyword, rest }: Head, { line, endLine, heredocs }: LogicalLine, onbuild: boolean): string | null {
    if (this.stages.length === 0) return `no build stage in current context: ${keyword} before the first FROM`;
    for (const stray of this.comments.take(endLine)) this.strays.push(stray);
    this.instructions.push({ keyword, rest, line, endLine, onbuild, heredocs });
    return null;
  }

  private unknown(keyword: string, before: string): string {
    const word = keyword.length > 80 ? `${keyword.slice(0, 80)}…` : keyword;
    if (word === '') return 'unknown instruction: an escape character at the end of the file continues nothing';
    return `unknown instruction: ${word}${this.unknownHint(word, before)}`;
  }

  private unknownHint(word: string, before: string): string {
    if (/^(?:\{\{|\{%|<%|@@|%%)/.test(word)) return ' (a template that is filled in before the build?)';
    if (before.endsWith('`') && this.escapeChar === '\\') {
      return ' (the line before ends in a backtick, which continues it only after `# escape=` and a backtick in the first line)';
    }
    return before.endsWith('\\') && this.escapeChar === '`'
      ? ' (the line before ends in a backslash, which does not continue it under the escape directive)'
      : '';
  }
}
