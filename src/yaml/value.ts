/** Where something stands in a file; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** An entry of a map; its place is that of the key. */
export interface YamlEntry extends Position {
  readonly key: string;
  readonly value: YamlValue;
}

type Content =
  /**
   * `lines`: where the text's first line stands, if its lines are lines of the file one by one; else null. `plain`: written
   * without quotes, so that another reader of YAML may take it for something else.
   */
  | { readonly kind: 'text'; readonly text: string; readonly lines: Position | null; readonly plain?: true }
  /** As it is written: 10.0 keeps its zero. */
  | { readonly kind: 'number' | 'boolean'; readonly text: string }
  /** `reported`: something is there, and what is wrong with it is among the problems already. */
  | { readonly kind: 'nothing'; readonly reported: boolean }
  | { readonly kind: 'list'; readonly items: readonly YamlValue[] }
  /** In the order of the file. Of a key that is there twice the last one counts. */
  | { readonly kind: 'map'; readonly entries: ReadonlyMap<string, YamlEntry> };

/**
 * A value of a YAML or JSON file. What stands behind an alias has the alias's place and is shared, not copied; what is
 * within it has its own place.
 */
export type YamlValue = Position &
  Content & {
    /** A tag of the file's own, such as `!reset`; null for none and for those of the YAML core schema. */
    readonly tag: string | null;
  };

/** The entry of a map; undefined for what is not there, and for what is not a map. */
export function entryOf(value: YamlValue | undefined, key: string): YamlEntry | undefined {
  return value?.kind === 'map' ? value.entries.get(key) : undefined;
}

/** What stands behind keys within each other. */
export function valueAt(value: YamlValue | undefined, ...keys: readonly string[]): YamlValue | undefined {
  return keys.reduce<YamlValue | undefined>((at, key) => entryOf(at, key)?.value, value);
}

/** The entries of a map; none for anything else. */
export function entriesOf(value: YamlValue | undefined): readonly YamlEntry[] {
  return value?.kind === 'map' ? [...value.entries.values()] : [];
}

/** The items of a list; none for anything else. */
export function itemsOf(value: YamlValue | undefined): readonly YamlValue[] {
  return value?.kind === 'list' ? value.items : [];
}
