/** One piece of a word, before variables are expanded. */
export type Part =
  | { readonly kind: 'text'; readonly text: string; readonly quoted: boolean }
  | {
      readonly kind: 'variable';
      /** The key of the variable, by its shell's rules (see dialect.ts). */
      readonly name: string;
      readonly written: string;
      readonly quoted: boolean;
      /** `${V:-fallback}`: what stands for a value that is known to be empty. */
      readonly fallback?: string;
    }
  /** The working directory: `$PWD`, `$(pwd)`, `%cd%`. */
  | { readonly kind: 'folder' }
  /** What only a run can tell; `body` are the commands that are run for it, where they matter. */
  | { readonly kind: 'unknown'; readonly written: string; readonly quoted: boolean; readonly body?: readonly Node[] };

export interface Word {
  /** 0-based line of the script. */
  readonly line: number;
  readonly parts: readonly Part[];
}

export interface Assignment {
  readonly kind: 'assign';
  readonly name: string;
  /** As the environment spells it. */
  readonly label: string;
  /** null where it is what only a run can tell. */
  readonly value: Word | null;
  readonly append: boolean;
  /** true: from here on commands see it, too; undefined: as it was. */
  readonly exported?: true;
}

/** What a script consists of, alike for all shells. */
export type Node =
  | {
      readonly kind: 'command';
      readonly words: readonly Word[];
      /** `A=b docker build`: the environment of this command alone. */
      readonly before: readonly Assignment[];
    }
  | Assignment
  /** These variables, or all of them, may have any value from here on. `folder`: the working directory, too. */
  | { readonly kind: 'forget'; readonly names: readonly string[] | null; readonly folder?: true }
  /** Each part may run or not. */
  | { readonly kind: 'branches'; readonly parts: readonly (readonly Node[])[] }
  /** `values` null: runs any number of times, with any value. */
  | {
      readonly kind: 'loop';
      readonly name: string | null;
      readonly values: readonly Word[] | null;
      readonly body: readonly Node[];
    }
  /** What is set in it ends with it. */
  | { readonly kind: 'subshell'; readonly body: readonly Node[] }
  | { readonly kind: 'group'; readonly body: readonly Node[] }
  /** Variables are read before the first command of it runs (a line or block of cmd). */
  | { readonly kind: 'together'; readonly body: readonly Node[] }
  | { readonly kind: 'definition'; readonly name: string; readonly body: readonly Node[] };

/** The node lists directly within a node. */
function bodiesOf(node: Node): readonly (readonly Node[])[] {
  if (node.kind === 'branches') return node.parts;
  return 'body' in node ? [node.body] : [];
}

/** All nodes, in no order. */
export function* everyNode(nodes: readonly Node[]): Generator<Node> {
  const left = [nodes];
  for (let list = left.pop(); list !== undefined; list = left.pop()) {
    for (const node of list) {
      yield node;
      for (const body of bodiesOf(node)) left.push(body);
    }
  }
}

const assigned = new WeakMap<readonly Node[], readonly string[]>();

/** Names that may get a value in these nodes. */
export function assignedIn(nodes: readonly Node[]): readonly string[] {
  const known = assigned.get(nodes);
  if (known !== undefined) return known;
  const names = new Set<string>();
  for (const node of nodes) {
    for (const name of assignedBy(node)) names.add(name);
    for (const body of bodiesOf(node)) for (const name of assignedIn(body)) names.add(name);
  }
  const all = [...names];
  assigned.set(nodes, all);
  return all;
}

/** Names that a node gives a value itself. */
export function assignedBy(node: Node): readonly string[] {
  if (node.kind === 'assign') return [node.name];
  if (node.kind === 'forget') return node.names ?? [];
  return node.kind === 'loop' && node.name !== null ? [node.name] : [];
}

/** The text of a word that holds nothing but text, quoted or not; else null. */
export function plainText(word: Word | undefined): string | null {
  if (word === undefined) return null;
  let text = '';
  for (const part of word.parts) {
    if (part.kind !== 'text') return null;
    text += part.text;
  }
  return text;
}
