import type { Alias, CST, Document, Node, ParsedNode, Scalar, YAMLMap } from 'yaml';
import { unknown, unmarked } from './unknown.js';

const MOST_BYTES = 1_048_576;
/** Far more than any key of these files needs; the parser's own recursion must stay away from the end of the stack. */
const DEEPEST = 40;
const MOST_ERROR_TOKENS = 100;
/** Entries that merge keys may copy, all together. */
const MOST_MERGED = 100_000;

interface Placed {
  /** 1-based. */
  readonly line: number;
  /** A tag of the file's own, such as `!reset`; null for none and for those of the YAML core schema. */
  readonly tag: string | null;
}

/** A value of a YAML (or JSON) file. Aliases are resolved (the value is shared, not copied), `<<` is merged in. */
export type YamlValue = Placed &
  (
    | { readonly kind: 'text'; readonly text: string; readonly plain: false | 'number' | 'boolean' }
    | { readonly kind: 'nothing' }
    | { readonly kind: 'list'; readonly items: readonly YamlValue[] }
    | { readonly kind: 'map'; readonly entries: ReadonlyMap<string, YamlEntry> }
  );

export interface YamlEntry {
  /** Of the key. */
  readonly line: number;
  readonly value: YamlValue;
}

export type YamlFile =
  | { readonly ok: true; readonly root: YamlValue }
  | { readonly ok: false; readonly line: number; readonly reason: string };

/**
 * The one document of a text that anybody may have written: bounded in size, depth and what aliases stand for. Never
 * throws. Of a key that is there twice the last one counts.
 */
export async function readYaml(text: string): Promise<YamlFile> {
  const wrong = (line: number, reason: string): YamlFile => ({ ok: false, line, reason });
  if (text.length > MOST_BYTES || Buffer.byteLength(text) > MOST_BYTES) return wrong(1, 'it is larger than 1 MB');
  const yaml = await import('yaml');
  const harmless = unmarked(text);
  const lines = new Lines(harmless);
  const read = readTokens(new yaml.Parser().parse(harmless));
  if ('reason' in read) return wrong(lines.at(read.offset), read.reason);
  const composer = new yaml.Composer({
    // Explicit, so that a %YAML 1.1 directive does not make `off` a boolean and 1_000 a number.
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    prettyErrors: false,
    // Quadratic in the parser.
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const [document] = [...composer.compose(read.tokens, true, harmless.length)] as Document.Parsed[];
  const error = document?.errors[0];
  if (error) return wrong(lines.at(error.pos[0]), `its YAML is wrong: ${error.message}`);
  const content = (document?.contents ?? null) as ParsedNode | null;
  const root = new Converter(yaml, lines).valueOf(content, 1);
  return root ? { ok: true, root } : wrong(1, 'its merge keys (<<) stand for too much');
}

/** The entry of a map; undefined for what is not there, and for what is no map. */
export function entryOf(value: YamlValue | undefined, key: string): YamlEntry | undefined {
  return value?.kind === 'map' ? value.entries.get(key) : undefined;
}

type Tokens = { readonly tokens: readonly CST.Token[] } | { readonly reason: string; readonly offset: number };

function readTokens(found: Iterable<CST.Token>): Tokens {
  const tokens: CST.Token[] = [];
  let documents = 0;
  let errors = 0;
  for (const token of found) {
    if (token.type === 'document') {
      if (++documents > 1) return { reason: 'it holds more than one YAML document', offset: token.offset };
      const deep = tooDeep(token);
      if (deep) return { reason: `its lists and maps are nested more than ${DEEPEST} deep`, offset: deep.offset };
    }
    if (token.type === 'error' && ++errors > MOST_ERROR_TOKENS) break;
    tokens.push(token);
  }
  return { tokens };
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

/** The parser's own counter loses lines after some block scalars. */
class Lines {
  private readonly starts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
  }

  at(offset: number): number {
    let [low, high] = [0, this.starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }
}

class Converter {
  private readonly anchors = new Map<string, YamlValue>();
  private merged = 0;

  constructor(
    private readonly yaml: typeof import('yaml'),
    private readonly lines: Lines,
  ) {}

  /** null where merge keys would blow the file up. */
  valueOf(node: unknown, around: number): YamlValue | null {
    const value = this.convert(node, around);
    return this.merged > MOST_MERGED ? null : value;
  }

  private convert(node: unknown, around: number): YamlValue {
    const { isAlias, isMap, isSeq, isScalar } = this.yaml;
    const range = (node as Node | null)?.range;
    const line = range ? this.lines.at(range[0]) : around;
    if (isAlias(node)) return this.anchors.get((node as Alias).source) ?? { kind: 'nothing', line, tag: null };
    const written = (node as (Node & { tag?: string }) | null)?.tag;
    const placed = { line, tag: written?.startsWith('!') ? written : null };
    let value: YamlValue = { kind: 'nothing', ...placed };
    if (isMap(node)) value = { kind: 'map', entries: this.entriesOf(node, line), ...placed };
    else if (isSeq(node))
      value = { kind: 'list', items: node.items.map((item) => this.convert(item, line)), ...placed };
    else if (isScalar(node)) value = scalar(node, placed);
    const anchor = isMap(node) || isSeq(node) || isScalar(node) ? node.anchor : undefined;
    // After its content, so that nothing can be an alias of what it stands in.
    if (anchor !== undefined) this.anchors.set(anchor, value);
    return value;
  }

  private entriesOf(node: YAMLMap, line: number): Map<string, YamlEntry> {
    const own = new Map<string, YamlEntry>();
    const bases: YamlValue[] = [];
    for (const pair of node.items) {
      const key = this.convert(pair.key, line);
      const value = this.convert(pair.value, key.line);
      const isMerge = key.kind === 'text' && key.text === '<<' && (pair.key as Scalar).type === 'PLAIN';
      if (isMerge) bases.push(...(value.kind === 'list' ? value.items : [value]));
      else if (key.kind === 'text') own.set(key.text, { line: key.line, value });
    }
    if (bases.length === 0) return own;
    const all = new Map<string, YamlEntry>();
    // What stands earlier in the list wins over what stands later, and the map's own keys over both.
    for (const base of bases.reverse()) this.addAll(all, base.kind === 'map' ? base.entries : new Map());
    this.addAll(all, own);
    return all;
  }

  private addAll(into: Map<string, YamlEntry>, from: ReadonlyMap<string, YamlEntry>): void {
    this.merged += from.size;
    if (this.merged <= MOST_MERGED) for (const [key, entry] of from) into.set(key, entry);
  }
}

/** Numbers as the Go programs that read these files print them: `1.10` is 1.1. */
function scalar({ value, source, type }: Scalar, placed: Placed): YamlValue {
  if (typeof value === 'boolean') return { kind: 'text', text: String(value), plain: 'boolean', ...placed };
  if (typeof value === 'number') return { kind: 'text', text: printed(source ?? ''), plain: 'number', ...placed };
  if (typeof value === 'string' && !(value === '' && type === undefined))
    return { kind: 'text', text: value, plain: false, ...placed };
  return { kind: 'nothing', ...placed };
}

function printed(source: string): string {
  if (/^-?(?:0|[1-9]\d{0,14})$/.test(source)) return source;
  if (/^-?(?:0|[1-9]\d{0,4})\.\d{1,9}$/.test(source)) {
    const number = Number(source);
    if (number === 0 || Math.abs(number) >= 0.0001) return String(number);
  }
  // Octal, hexadecimal, exponents, huge ones: how they come out depends on the program's version.
  return unknown(source.slice(0, 100));
}
