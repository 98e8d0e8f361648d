import type { Alias, Node, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Lines } from './config-lines.js';
import type { ConfigEntry, ConfigProblems, ConfigValue, Line, Place } from './config-value.js';
import { kindOf } from './config-value.js';
import { shown } from './said.js';

/** Values that aliases may stand for, all together: enough for people, too few to blow a small file up. */
const MOST_ALIASED = 10_000;

interface Source {
  readonly yaml: typeof import('yaml');
  readonly lines: Lines;
  readonly problems: ConfigProblems;
}

/** A value with how many values it stands for. */
interface Weighed {
  readonly value: ConfigValue;
  readonly weight: number;
}

/** Makes values out of the nodes of one document, in the order of the text. */
export class ConfigConverter {
  private readonly anchors = new Map<string, Weighed>();
  private aliased = 0;

  constructor(private readonly source: Source) {}

  /** @param around where a node stands that has no text of its own */
  valueOf(node: unknown, around: Place): ConfigValue {
    return this.convert(node, around).value;
  }

  private convert(node: unknown, around: Place): Weighed {
    const { isAlias, isMap, isSeq, isScalar } = this.source.yaml;
    const place = this.placeOf(node, around);
    if (isAlias(node)) return this.behind(node, place);
    const made = isMap(node)
      ? this.map(node, place)
      : isSeq(node)
        ? this.list(node, place)
        : { value: isScalar(node) ? this.scalar(node, place) : nothing(place), weight: 1 };
    const anchor = isMap(node) || isSeq(node) || isScalar(node) ? node.anchor : undefined;
    // After its content, so that nothing can be an alias of what it stands in.
    if (anchor !== undefined) this.anchors.set(anchor, made);
    return made;
  }

  private placeOf(node: unknown, around: Place): Place {
    const range = (node as Node | null)?.range;
    return range ? this.source.lines.placeAt(range[0]) : { line: around.line, column: around.column };
  }

  private behind(alias: Alias, place: Place): Weighed {
    const { problems } = this.source;
    const target = this.anchors.get(alias.source);
    if (!target) {
      problems.add(place, `the alias "*${shown(alias.source)}" stands for no anchor before it`);
      return { value: nothing(place, true), weight: 1 };
    }
    const before = this.aliased;
    this.aliased += target.weight;
    if (this.aliased <= MOST_ALIASED) return { value: { ...target.value, ...place }, weight: target.weight };
    if (before <= MOST_ALIASED) problems.add(place, `aliases stand for more than ${MOST_ALIASED} values from here on`);
    return { value: nothing(place, true), weight: 1 };
  }

  private list(node: YAMLSeq, place: Place): Weighed {
    const items = node.items.map((item) => this.convert(item, place));
    return { value: { kind: 'list', items: items.map(({ value }) => value), ...place }, weight: weightOf(items) };
  }

  private map(node: YAMLMap, place: Place): Weighed {
    const { problems } = this.source;
    const entries = new Map<string, ConfigEntry>();
    const weighed: Weighed[] = [];
    for (const pair of node.items) {
      const key = this.convert(pair.key, place);
      const made = this.convert(pair.value, key.value);
      weighed.push(key, made);
      const name = keyText(key.value);
      const at = { line: key.value.line, column: key.value.column };
      if (name === null) {
        problems.add(at, `expected a text as key, found ${kindOf(key.value)}`);
        continue;
      }
      const first = entries.get(name);
      if (first) problems.add(at, `the key "${shown(name)}" is there already, in line ${first.line}`);
      else entries.set(name, { key: name, value: made.value, ...at });
    }
    return { value: { kind: 'map', entries: [...entries.values()], ...place }, weight: weightOf(weighed) };
  }

  private scalar(node: Scalar, place: Place): ConfigValue {
    const { value } = node;
    if (typeof value === 'string') {
      const lines = node.type === 'BLOCK_LITERAL' ? this.blockLines(value, place) : null;
      return { kind: 'text', text: value, lines, ...place };
    }
    if (typeof value === 'number' || typeof value === 'boolean') {
      const kind = typeof value === 'number' ? 'number' : 'boolean';
      return { kind, text: node.source ?? String(value), ...place };
    }
    return nothing(place);
  }

  /** The lines of a literal block stand one by one below its header. */
  private blockLines(value: string, header: Place): readonly Line[] {
    return value.split('\n').map((text, index) => ({ text, ...this.source.lines.indented(header.line + 1 + index) }));
  }
}

function keyText(key: ConfigValue): string | null {
  return key.kind === 'text' || key.kind === 'number' || key.kind === 'boolean' ? key.text : null;
}

function nothing({ line, column }: Place, reported = false): ConfigValue {
  return { kind: 'nothing', reported, line, column };
}

function weightOf(parts: readonly Weighed[]): number {
  return parts.reduce((sum, { weight }) => sum + weight, 1);
}
