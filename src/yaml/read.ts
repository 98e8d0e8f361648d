import type { CST, Document, Parser } from 'yaml';
import { watched } from '../watch/watched.js';
import { YamlConverter } from './convert.js';
import { Lines } from './line-index.js';
import type { Position, YamlValue } from './value.js';
import { shown } from './value-words.js';

/** What a reader makes of a text. */
export interface YamlLimits {
  readonly bytes: number;
  /** Values that aliases and merge keys may stand for, all together: enough for people, too few to blow a small file up. */
  readonly aliased: number;
  /** Whether `<<` merges, as Go's readers of compose files do; else it is a key like others. */
  readonly merge: boolean;
  /** What becomes of each text once its escapes are decoded. */
  clean(text: string): string;
  /** The line of its first line, where the text is one document of a file that holds several; else 1. */
  readonly firstLine?: number;
}

interface YamlProblem extends Position {
  /** In words, for example `the key "a" is there already, in line 2`. */
  readonly message: string;
}

export type YamlFile =
  /** `problems`: what leaves the rest readable, such as a key that is there twice. */
  | { readonly ok: true; readonly root: YamlValue; readonly problems: readonly YamlProblem[] }
  | { readonly ok: false; readonly refused: Refused; readonly problems: readonly YamlProblem[] };

/** Why a whole text is not read; for `syntax` the problems say it. */
export type Refused = 'too-large' | 'more-documents' | 'too-deep' | 'aliases' | 'merge-keys' | 'syntax';

/** Far more than any key of these files needs; the parser's own recursion must stay away from the end of the stack. */
export const DEEPEST = 40;
const MOST_ERROR_TOKENS = 100;
/** Documents, collections and scalars that are open at once. */
const MOST_OPEN = 4 * DEEPEST;

/**
 * The one document of a text that anybody may have written: bounded in size, depth and what aliases stand for. An empty
 * document is `nothing`. The parser is loaded with the first text. Never throws.
 */
export async function readYaml(text: string, limits: YamlLimits): Promise<YamlFile> {
  const start = { line: limits.firstLine ?? 1, column: 1 };
  if (text.length > limits.bytes || Buffer.byteLength(text) > limits.bytes) return refusal('too-large', start);
  const yaml = await import('yaml');
  return watched(() => readWith(yaml, text, limits, start));
}

function readWith(yaml: typeof import('yaml'), text: string, limits: YamlLimits, start: Position): YamlFile {
  const lines = new Lines(text, limits.firstLine);
  const read = readTokens(new yaml.Parser(), new yaml.Lexer().lex(text));
  if ('refused' in read) return refusal(read.refused, lines.placeAt(read.offset));
  const composer = new yaml.Composer({
    // Explicit, so that a %YAML 1.1 directive does not make `off` a boolean and 1_000 a number.
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    prettyErrors: false,
    // Quadratic in the parser; keys are compared when values are made.
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const [document] = withoutTraces(() => composer.compose(read.tokens, true, text.length)) as Document.Parsed[];
  const errors = (document?.errors ?? []).map(({ message, pos }) => ({ message, ...lines.placeAt(pos[0]) }));
  if (!document || errors.length > 0) return { ok: false, refused: 'syntax', problems: errors };
  const converter = new YamlConverter(yaml, lines, limits);
  for (const { code, pos } of document.warnings) {
    if (code === 'TAG_RESOLVE_FAILED')
      converter.add(
        lines.placeAt(pos[0]),
        `the tag "${shown(text.slice(...pos))}" is not understood: values need none`,
      );
  }
  const root = converter.valueOf(document.contents, start);
  const { problems, tooMuch } = converter;
  return tooMuch === null ? { ok: true, root, problems } : { ok: false, refused: tooMuch, problems };
}

/** Of what the parser has to say no stack is wanted, which costs most of it. */
function withoutTraces<T>(make: () => Iterable<T>): readonly T[] {
  const before = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return [...make()];
  } finally {
    Error.stackTraceLimit = before;
  }
}

function refusal(refused: Refused, place: Position): YamlFile {
  return { ok: false, refused, problems: [{ ...place, message: '' }] };
}

type Tokens =
  | { readonly tokens: readonly CST.Token[] }
  | { readonly refused: 'more-documents' | 'too-deep'; readonly offset: number };

function readTokens(parser: Parser, lexemes: Iterable<string>): Tokens {
  const tokens: CST.Token[] = [];
  let documents = 0;
  let errors = 0;
  for (const token of tokensOf(parser, lexemes)) {
    if ('tooDeep' in token) return { refused: 'too-deep', offset: token.tooDeep };
    if (token.type === 'document') {
      if (++documents > 1) return { refused: 'more-documents', offset: token.offset };
      const deep = tooDeep(token);
      if (deep) return { refused: 'too-deep', offset: deep.offset };
    }
    if (token.type === 'error' && ++errors > MOST_ERROR_TOKENS) break;
    tokens.push(token);
  }
  return { tokens };
}

/** A stack of open tokens that is higher than any text within the limits makes it is not built to its end. */
function* tokensOf(parser: Parser, lexemes: Iterable<string>): Iterable<CST.Token | { readonly tooDeep: number }> {
  for (const lexeme of lexemes) {
    yield* parser.next(lexeme);
    if (parser.stack.length <= MOST_OPEN) continue;
    const deep = parser.stack.filter((token) => 'items' in token)[DEEPEST];
    if (deep) yield { tooDeep: deep.offset };
  }
  yield* parser.end();
}

/** The first token below the deepest level; without recursion, because depth is what it guards against. */
function tooDeep(document: CST.Document): CST.Token | null {
  const open: [CST.Token, number][] = document.value ? [[document.value, 1]] : [];
  for (let next = open.pop(); next; next = open.pop()) {
    const [token, depth] = next;
    if (!('items' in token)) continue;
    if (depth > DEEPEST) return token;
    for (const { key, value } of token.items) {
      if (key) open.push([key, depth + 1]);
      if (value) open.push([value, depth + 1]);
    }
  }
  return null;
}
