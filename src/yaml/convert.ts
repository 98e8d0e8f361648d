import type { Alias, Node, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Lines } from './line-index.js';
import type { Position, YamlEntry, YamlValue } from './value.js';
import { kindOf, shown } from './value-words.js';

/** Entries that merge keys may copy, all together. */
const MOST_MERGED = 100_000;

interface Limits {
  readonly aliased: number;
  readonly merge: boolean;
  clean(text: string): string;
}

/** A value with how many values it stands for. */
interface Weighed {
  readonly value: YamlValue;
  readonly weight: number;
}

/** Makes values out of the nodes of one document, in the order of the text. */
export class YamlConverter {
  readonly problems: (Position & { readonly message: string })[] = [];
  private readonly anchors = new Map<string, Weighed>();
  private aliased = 0;
  private merged = 0;

  constructor(
    private readonly yaml: typeof import('yaml'),
    private readonly lines: Lines,
    private readonly limits: Limits,
  ) {}

  /** @param around where a node stands that has no text of its own */
  valueOf(node: unknown, around: Position): YamlValue {
    return this.convert(node, around).value;
  }

  /** Aliases, or merge keys, stand for more than the limits allow: not all of them were followed. */
  get tooMuch(): 'aliases' | 'merge-keys' | null {
    if (this.merged > MOST_MERGED) return 'merge-keys';
    return this.aliased > this.limits.aliased ? 'aliases' : null;
  }

  add({ line, column }: Position, message: string): void {
    this.problems.push({ line, column, message });
  }

  private convert(node: unknown, around: Position): Weighed {
    const { isAlias, isMap, isSeq, isScalar } = this.yaml;
    const { line, column } = this.placeOf(node, around);
    const written = (node as (Node & { tag?: string }) | null)?.tag;
    const placed = { line, column, tag: written?.startsWith('!') ? written : null };
    if (isAlias(node)) return this.behind(node, placed);
    const made = isMap(node)
      ? this.map(node, placed)
      : isSeq(node)
        ? this.list(node, placed)
        : { value: isScalar(node) ? this.scalar(node, placed) : nothing(placed), weight: 1 };
    const anchor = isMap(node) || isSeq(node) || isScalar(node) ? node.anchor : undefined;
    // After its content, so that nothing can be an alias of what it stands in.
    if (anchor !== undefined) this.anchors.set(anchor, made);
    return made;
  }

  private placeOf(node: unknown, around: Position): Position {
    const range = (node as Node | null)?.range;
    return range ? this.lines.placeAt(range[0]) : around;
  }

  private behind(alias: Alias, placed: Placed): Weighed {
    const target = this.anchors.get(alias.source);
    if (!target) {
      this.add(placed, `the alias "*${shown(alias.source)}" stands for no anchor before it`);
      return { value: nothing(placed, true), weight: 1 };
    }
    const before = this.aliased;
    const most = this.limits.aliased;
    this.aliased += target.weight;
    const { line, column } = placed;
    if (this.aliased <= most) return { value: { ...target.value, line, column }, weight: target.weight };
    if (before <= most) this.add(placed, `aliases stand for more than ${most} values from here on`);
    return { value: nothing(placed, true), weight: 1 };
  }

  private list(node: YAMLSeq, placed: Placed): Weighed {
    const items = node.items.map((item) => this.convert(item, placed));
    return { value: { kind: 'list', items: items.map(({ value }) => value), ...placed }, weight: weightOf(items) };
  }

  private map(node: YAMLMap, placed: Placed): Weighed {
    const entries = new Map<string, YamlEntry>();
    const weighed: Weighed[] = [];
    const bases: YamlValue[] = [];
    /** Lines of keys that are there again. */
    const firsts = new Map<string, number>();
    for (const pair of node.items) {
      const key = this.convert(pair.key, placed);
      const made = this.convert(pair.value, key.value);
      weighed.push(key, made);
      const { line, column } = key.value;
      if (!('text' in key.value)) {
        this.add(key.value, `expected a text as key, found ${kindOf(key.value)}`);
        continue;
      }
      const name = key.value.text;
      if (this.limits.merge && name === '<<' && (pair.key as Scalar).type === 'PLAIN') {
        bases.push(...(made.value.kind === 'list' ? made.value.items : [made.value]));
        continue;
      }
      const before = entries.get(name);
      if (before) {
        const first = firsts.get(name) ?? before.line;
        firsts.set(name, first);
        this.add(key.value, `the key "${shown(name)}" is there already, in line ${first}`);
      }
      entries.set(name, { key: name, value: made.value, line, column });
    }
    const value: YamlValue = {
      kind: 'map',
      entries: bases.length === 0 ? entries : this.over(bases, entries),
      ...placed,
    };
    return { value, weight: weightOf(weighed) };
  }

  /** What stands earlier in the list wins over what stands later, and the map's own keys over both. */
  private over(bases: readonly YamlValue[], own: ReadonlyMap<string, YamlEntry>): ReadonlyMap<string, YamlEntry> {
    const all = new Map<string, YamlEntry>();
    for (const each of [...[...bases].reverse().map((base) => (base.kind === 'map' ? base.entries : [])), own]) {
      this.merged += 'size' in each ? each.size : 0;
      if (this.merged <= MOST_MERGED) for (const [key, entry] of each) all.set(key, entry);
    }
    return all;
  }

  private scalar(node: Scalar, placed: Placed): YamlValue {
    const { value, source, type } = node;
    if (typeof value === 'string' && !(value === '' && type === undefined)) {
      const text = this.limits.clean(value);
      const lines = this.linesOf(node, text, placed);
      return { kind: 'text', text, lines, ...(type === 'PLAIN' && { plain: true }), ...placed };
    }
    if (typeof value === 'number' || typeof value === 'boolean')
      return { kind: typeof value === 'number' ? 'number' : 'boolean', text: source ?? String(value), ...placed };
    return nothing(placed);
  }

  /** The lines of a literal block stand one by one below its header. */
  private linesOf({ type, range }: Scalar, text: string, { line, column }: Position): Position | null {
    if (type === 'BLOCK_FOLDED') return null;
    if (type !== 'BLOCK_LITERAL') {
      const isOne = !text.includes('\n') && (!range || this.lines.placeAt(range[1]).line === line);
      return isOne ? { line, column } : null;
    }
    const above = /^\n*/.exec(text)![0].length;
    const deeper = /^ */.exec(text.slice(above, above + 1_000))![0].length;
    return { line: line + 1, column: this.lines.indentation(line + 1 + above) - deeper + 1 };
  }
}

type Placed = Position & { readonly tag: string | null };

function nothing({ line, column, tag }: Placed, reported = false): YamlValue {
  return { kind: 'nothing', reported, line, column, tag };
}

function weightOf(parts: readonly Weighed[]): number {
  return parts.reduce((sum, { weight }) => sum + weight, 1);
}
