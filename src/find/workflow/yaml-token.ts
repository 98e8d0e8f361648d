import { isMapping, isScalar, isSequence, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/index';
import { isAlias, isCollection, isPair, type ParsedNode, parse, parseDocument } from 'yaml';
import { unmarked } from '../unknown.js';
import { MAX_TEXT } from './workflow-text.js';

export type Token = NonNullable<ReturnType<typeof parseWorkflow>['value']>;

export interface Refusal {
  /** 1-based. */
  readonly line: number;
  /** Words after "could not be read: ". */
  readonly reason: string;
}

/** An anchor and an alias; shell text that looks like them only costs a second look. */
const [ANCHOR, ALIAS] = [/(?:^|[\s,[{])&[^\s&]/, /(?:^|[\s,[{:])\*[^\s*]/];
const MAX_ALIASES = 1000;
const MAX_NODES = 200_000;
/** The parser splits the text of a scalar once for each expression in it. */
const MAX_EXPRESSION_WORK = 1_000_000_000;

/**
 * A workflow or the manifest of an action, as tokens with their lines. What its schema does not know is left out: a
 * newer GitHub may know it. Never throws.
 */
export function readTokens(kind: 'workflow' | 'action', file: string, text: string): Token | Refusal {
  try {
    const refusal = tooMuch(text);
    if (refusal !== null) return refusal;
    const read = kind === 'workflow' ? parseWorkflow : parseAction;
    const { value, context } = read({ name: file, content: unmarked(text) }, new NoOperationTraceWriter());
    if (value !== undefined && isMapping(value)) return value;
    const error = context.errors.getErrors()[0];
    // Without a place it is a failure of the parser itself.
    if (error?.range === undefined)
      return { line: 1, reason: `it is not the YAML of ${kind === 'action' ? 'an action' : 'a workflow'}` };
    return { line: error.range.start.line, reason: firstLine(error.rawMessage) };
  } catch (error) {
    const deep = error instanceof RangeError;
    return { line: 1, reason: deep ? 'it is nested too deeply' : 'it is not YAML that GitHub reads' };
  }
}

export function isRefusal(result: Token | Refusal): result is Refusal {
  return 'reason' in result;
}

export interface Entry {
  readonly key: string;
  /** 1-based, of the key. */
  readonly line: number;
  readonly value: Token;
}

/** The entries of a mapping; none for anything else. */
export function entriesOf(token: Token | undefined): readonly Entry[] {
  if (token === undefined || !isMapping(token)) return [];
  return [...token].map(({ key, value }) => ({ key: textOf(key), line: key.range?.start.line ?? 1, value }));
}

export function entry(token: Token | undefined, key: string): Entry | undefined {
  return entriesOf(token).find((candidate) => candidate.key === key);
}

export function get(token: Token | undefined, ...keys: readonly string[]): Token | undefined {
  return keys.reduce<Token | undefined>((at, key) => entry(at, key)?.value, token);
}

export function itemsOf(token: Token | undefined): readonly Token[] {
  return token !== undefined && isSequence(token) ? [...token] : [];
}

/** A scalar as YAML reads it, with its `${{ }}` as written; '' for anything else. */
export function textOf(token: Token | undefined): string {
  if (token === undefined || !isScalar(token)) return '';
  const text = texts.get(token) ?? unmarked(readText(token));
  texts.set(token, text);
  return text;
}
const texts = new WeakMap<Token, string>();

interface ScalarParts {
  readonly expression?: string;
  readonly originalExpressions?: readonly unknown[];
  readonly source?: string;
  readonly blockScalarHeader?: string;
}

function readText(token: Token): string {
  const { expression, originalExpressions, source = '', blockScalarHeader } = token as ScalarParts;
  if (expression === undefined) return String(token);
  if (originalExpressions === undefined) return `\${{ ${expression} }}`;
  // Of a scalar of several lines with expressions the parser keeps the source only, with its indentation or quotes.
  if (blockScalarHeader !== undefined) return decode(`${blockScalarHeader}\n${source}`) ?? source;
  return source.includes('\n') ? (decode(source) ?? source) : source;
}

function decode(source: string): string | null {
  try {
    const value: unknown = parse(source);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}

/** The file's line of the first line of a scalar's text; null where its lines are not lines of the file. */
export function firstLineOf({ line, value }: Entry): number | null {
  const { blockScalarHeader } = value as ScalarParts;
  if (blockScalarHeader !== undefined) return blockScalarHeader.startsWith('|') ? line + 1 : null;
  const { range } = value;
  return range !== undefined && range.start.line === range.end.line ? range.start.line : null;
}

function tooMuch(text: string): Refusal | null {
  if (text.length > MAX_TEXT) return { line: 1, reason: 'it is larger than 1 MB' };
  if ((text.split('${{').length - 1) * text.length > MAX_EXPRESSION_WORK) {
    return { line: 1, reason: 'it holds too many expressions' };
  }
  return ANCHOR.test(text) && ALIAS.test(text) ? tooManyAliases(text) : null;
}

/** Aliases that come to more nodes than any workflow needs (a "YAML bomb"): the parser would follow each of them. */
function tooManyAliases(text: string): Refusal | null {
  const { contents } = parseDocument(text, { uniqueKeys: false });
  const anchors = new Map<string, number>();
  let [written, aliases] = [0, 0];
  const sizeOf = (node: ParsedNode | null): number => {
    written += 1;
    if (isAlias(node)) {
      aliases += 1;
      return anchors.get(node.source) ?? 1;
    }
    let size = 1;
    if (isCollection(node)) {
      for (const item of node.items) {
        size += isPair(item)
          ? sizeOf(item.key as ParsedNode) + sizeOf(item.value as ParsedNode)
          : sizeOf(item as ParsedNode);
      }
    }
    if (node?.anchor !== undefined) anchors.set(node.anchor, size);
    return size;
  };
  const size = sizeOf(contents);
  if (aliases === 0) return null;
  const tooMany = aliases > MAX_ALIASES || size > MAX_NODES || aliases * written > 50 * MAX_NODES;
  return tooMany ? { line: 1, reason: 'its aliases come to too much' } : null;
}

function firstLine(message: string): string {
  const [line = ''] = message.split('\n');
  return unmarked(line.length > 200 ? `${line.slice(0, 200)}...` : line).replace(/:$/, '');
}
