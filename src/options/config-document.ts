import type { Document, ParsedNode, Scalar, CST as Tokens } from 'yaml';
import { ConfigConverter } from './config-converter.js';
import { Lines } from './config-lines.js';
import { ConfigProblems, type ConfigValue } from './config-value.js';
import { shown } from './said.js';

const MOST_BYTES = 262_144;
/** Far more than any key of the file needs; the parser's own recursion must stay away from the end of the stack. */
const DEEPEST = 40;
const MOST_ERROR_TOKENS = 100;

/**
 * The one YAML document of a text as values with places; null where its syntax is wrong, then `problems` say why. An
 * empty document is `nothing`. Other problems (duplicate keys, aliases, tags) leave the rest readable.
 */
export async function readDocument(text: string): Promise<{ root: ConfigValue | null; problems: ConfigProblems }> {
  const problems = new ConfigProblems();
  const start = { line: 1, column: 1 };
  if (Buffer.byteLength(text) > MOST_BYTES) {
    problems.add(start, 'the file is larger than 256 KB');
    return { root: null, problems };
  }
  const yaml = await import('yaml');
  const lines = new Lines(text);
  const tokens = readTokens(new yaml.Parser().parse(text), lines, problems);
  if (!tokens) return { root: null, problems };
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
  const [document] = [...composer.compose(tokens, true, text.length)] as Document.Parsed[];
  if (!document || document.errors.length > 0) {
    for (const { message, pos } of document?.errors ?? []) problems.add(lines.placeAt(pos[0]), `YAML: ${message}`);
    return { root: null, problems };
  }
  for (const { code, pos } of document.warnings) {
    if (code === 'TAG_RESOLVE_FAILED')
      problems.add(lines.placeAt(pos[0]), `the tag "${shown(text.slice(...pos))}" is not understood: values need none`);
  }
  const content = document.contents as ParsedNode | Scalar | null;
  const converter = new ConfigConverter({ yaml, lines, problems });
  return {
    root: content === null ? { kind: 'nothing', reported: false, ...start } : converter.valueOf(content, start),
    problems,
  };
}

/** The tokens of the text if they are of one document that is not nested too deeply to be read on. */
function readTokens(
  found: Iterable<Tokens.Token>,
  lines: Lines,
  problems: ConfigProblems,
): readonly Tokens.Token[] | null {
  const tokens: Tokens.Token[] = [];
  let documents = 0;
  let errors = 0;
  for (const token of found) {
    if (token.type === 'document') {
      if (++documents > 1) {
        problems.add(lines.placeAt(token.offset), 'a second document: expected one in the file');
        return null;
      }
      const deep = tooDeep(token);
      if (deep) {
        problems.add(lines.placeAt(deep.offset), `lists and maps are nested more than ${DEEPEST} deep`);
        return null;
      }
    }
    if (token.type === 'error' && ++errors > MOST_ERROR_TOKENS) break;
    tokens.push(token);
  }
  return tokens;
}

/** The first token below the deepest level; without recursion, because depth is what it guards against. */
function tooDeep(document: Tokens.Document): Tokens.Token | null {
  const open: [Tokens.Token, number][] = document.value ? [[document.value, 1]] : [];
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
