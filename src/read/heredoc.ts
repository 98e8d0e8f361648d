import { Lexer } from './lexer.js';
import { trim } from './space.js';
import { splitFlags } from './split-words.js';
import { WordList } from './word-list.js';

interface HeredocMark {
  /** The line that ends the body. */
  readonly delimiter: string;
  /** `<<-`: leading tabs are dropped from the body and before the delimiter. */
  readonly chomp: boolean;
}

const CARRIER = /^\s*(?:ONBUILD[\t\v\f\r ]+)?(?:RUN|COPY|ADD)[\t\v\f\r ]+/i;
const MARK = /^\d*<<(-?)([^<]*)$/;
const nothing = () => undefined;

/**
 * The heredocs that a finished logical line opens: only RUN, COPY and ADD do, also through ONBUILD, and not in their JSON
 * form. The lexer here always escapes with the backslash, whatever the escape directive says, and a line that it can't
 * read (an unclosed quote) opens none. Source: heredocsFromLine in moby/buildkit frontend/dockerfile/parser/parser.go.
 */
export function heredocsOf(line: string): readonly HeredocMark[] {
  if (!line.includes('<<')) return [];
  const carrier = CARRIER.exec(line.slice(0, 1_000));
  if (carrier === null || isJsonForm(line.slice(carrier[0].length))) return [];
  const words = new WordList();
  const lexer = new Lexer(line, {
    escape: '\\',
    lookup: nothing,
    rawQuotes: true,
    rawEscapes: true,
    keepUnset: true,
  });
  if (lexer.run(words) === null) return [];
  return words.list().flatMap((word) => readMark(word) ?? []);
}

function readMark(word: string): HeredocMark | null {
  const at = word.indexOf('<<');
  // Nothing but a file descriptor may stand before the mark; the length keeps the expression cheap on long words.
  if (at < 0 || at > 20) return null;
  const match = MARK.exec(word);
  if (!match) return null;
  const lexer = new Lexer(match[2]!.trimStart(), { escape: '\\', lookup: nothing, keepUnset: true });
  const words = new WordList();
  if (lexer.run(words) === null) return null;
  const [delimiter, ...more] = words.list();
  return delimiter === undefined || more.length > 0 ? null : { delimiter, chomp: match[1] === '-' };
}

/** Whether the arguments (flags left out) are a JSON array of strings. */
function isJsonForm(rest: string): boolean {
  const args = trim(splitFlags(rest).rest);
  if (!args.startsWith('[') || !args.endsWith(']')) return false;
  try {
    const json: unknown = JSON.parse(args);
    return Array.isArray(json) && json.every((item) => typeof item === 'string');
  } catch {
    return false;
  }
}
