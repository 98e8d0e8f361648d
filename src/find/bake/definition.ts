import { entryOf, type YamlValue } from '../../yaml/value.js';
import type { Budget } from '../compose/read-budget.js';
import { goText } from '../repository-yaml.js';
import { asWritten, hasUnknown } from '../unknown.js';
import { listOf, mergeTargets, readTarget, type Target, textOf } from './bake-target.js';
import type { Scope } from './hcl-template.js';
import { applyOverrides, matches, type Override } from './override.js';

/** Rows of all matrices together. */
const MOST_ROWS = 10_000;
const DEEPEST = 30;
const BLOCKS = ['variable', 'group', 'target', 'function'];

export interface BakeFile {
  readonly file: string;
  readonly root: YamlValue;
}

interface Block {
  readonly name: string;
  readonly line: number;
  readonly body: YamlValue;
}

export interface BakeProblem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** The groups and targets of JSON bake files that are merged, later ones over earlier ones. */
export class BakeDefinition {
  readonly problems: BakeProblem[] = [];
  private readonly defaults = new Map<string, YamlValue | undefined>();
  private readonly fixed = new Map<string, YamlValue>();
  private readonly values = new Map<string, string | undefined>();
  private readonly groups = new Map<string, readonly string[]>();
  private readonly targets = new Map<string, Target>();
  private readonly resolved = new Map<string, Target | null>();
  private rows = 0;
  /** Variables that are being worked out, each for the one before. */
  private nested = 0;

  /** @param variables of the environment; they beat the defaults in the files */
  constructor(
    files: readonly BakeFile[],
    private readonly variables: ReadonlyMap<string, string>,
    private readonly overrides: readonly Override[],
    private readonly budget: Budget,
  ) {
    for (const { root } of files) this.readVariables(root);
    for (const { file, root } of files) {
      for (const { name, body } of blocksOf(root, 'group'))
        this.groups.set(name, listOf(entryOf(body, 'targets')?.value, this.scope) ?? []);
      for (const block of blocksOf(root, 'target')) this.addTarget(block, file);
    }
  }

  has(name: string): boolean {
    return this.groups.has(name) || this.targets.has(name);
  }

  get targetNames(): readonly string[] {
    return [...this.targets.keys()];
  }

  /** What somebody builds at some time: what groups name, else the targets that no other one inherits. */
  everything(): readonly string[] {
    if (this.groups.size > 0) return [...this.groups.keys(), ...(this.targets.has('default') ? ['default'] : [])];
    const bases = new Set([...this.targets.values()].flatMap(({ inherits }) => inherits));
    return [...this.targets.keys()].filter((name) => !bases.has(name));
  }

  /** The targets that groups and names stand for, each once, in their order. */
  expand(names: readonly string[]): readonly string[] {
    const found = new Set<string>();
    const seen = new Set<string>();
    const open = [...names].reverse();
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      const members = this.groups.get(name);
      if (!members || seen.has(name)) {
        if (!members || this.targets.has(name)) found.add(name);
        continue;
      }
      seen.add(name);
      for (const member of [...members].reverse()) open.push(member);
    }
    return [...found];
  }

  /** A target with what it inherits and what the command sets; null where there is none. */
  resolve(name: string, depth = 0): Target | null {
    const known = this.resolved.get(name);
    if (known !== undefined) return known;
    // Until it is done: what inherits in a circle gets nothing, as in bake.
    this.resolved.set(name, null);
    const own = this.targets.get(name);
    if (!own) return null;
    let merged: Target | null = null;
    if (depth > DEEPEST) this.report(own, `The target ${name} inherits over too many steps: not all of it was read.`);
    for (const parent of depth > DEEPEST ? [] : own.inherits) {
      const base = this.resolve(parent, depth + 1);
      const size = (base ? sizeOf(base) : 0) + (merged ? sizeOf(merged) : 0);
      // What is inherited is copied, compared and sorted many times until it is judged.
      if (base && this.budget.spend(16 * size)) merged = mergeTargets(merged, base);
      if (!this.targets.has(parent))
        this.report(own, `The target ${name} inherits ${asWritten(parent)}, which no file here declares.`);
    }
    const target: Target = applyOverrides(
      mergeTargets(merged, own),
      this.overrides.filter(({ pattern }) => matches(pattern, name)),
    );
    this.resolved.set(name, target);
    return target;
  }

  private readonly scope: Scope = (name) => {
    if (this.values.has(name)) return this.values.get(name);
    if (this.values.size > 10_000 || this.nested >= DEEPEST) return undefined;
    // Until it is known: a variable that needs itself has no value.
    this.values.set(name, undefined);
    this.nested += 1;
    const fixed = this.fixed.get(name);
    const text = fixed
      ? textOf(fixed, this.scope)
      : this.defaults.has(name)
        ? (this.variables.get(name) ?? textOf(this.defaults.get(name), this.scope))
        : null;
    this.nested -= 1;
    this.values.set(name, text ?? undefined);
    return text ?? undefined;
  };

  private readVariables(root: YamlValue): void {
    for (const { name, body } of blocksOf(root, 'variable')) this.defaults.set(name, entryOf(body, 'default')?.value);
    if (root.kind !== 'map') return;
    for (const [name, { value }] of root.entries)
      if (!BLOCKS.includes(name) && goText(value) !== null) this.fixed.set(name, value);
  }

  private addTarget({ name, line, body }: Block, file: string): void {
    const matrix = entryOf(body, 'matrix')?.value;
    const rows = matrix ? this.rowsOf(matrix) : [new Map<string, string>()];
    const names: string[] = [];
    for (const row of rows ?? []) {
      const scope: Scope = (key) => row.get(key) ?? this.scope(key);
      const own = (matrix && textOf(entryOf(body, 'name')?.value, scope)) ?? name;
      names.push(own);
      if (!hasUnknown(own)) this.add(own, body, file, line, scope);
    }
    const unclear = names.find((own) => hasUnknown(own));
    if (rows === null || unclear !== undefined) {
      const why =
        unclear === undefined
          ? `the matrix of ${name} is more than lists of plain values, or too large`
          : `the names that the matrix of ${name} makes are ${asWritten(unclear)}, which only bake can work out`;
      this.report({ file, line }, `Not all targets were read: ${why}.`);
    }
    if (!names.includes(name))
      this.groups.set(
        name,
        names.filter((own) => !hasUnknown(own)),
      );
  }

  private add(name: string, body: YamlValue, file: string, line: number, scope: Scope): void {
    const spending: Scope = (key) => {
      const value = scope(key);
      return value !== undefined && this.budget.spend(value.length) ? value : undefined;
    };
    const before = this.targets.get(name) ?? null;
    if (!this.budget.spend((before ? sizeOf(before) : 0) + 1)) return;
    const target = readTarget(body, file, line, spending);
    if (this.budget.spend(sizeOf(target))) this.targets.set(name, mergeTargets(before, target));
  }

  private rowsOf(matrix: YamlValue): readonly ReadonlyMap<string, string>[] | null {
    if (matrix.kind !== 'map') return null;
    let rows: Map<string, string>[] = [new Map()];
    for (const [key, { value }] of matrix.entries) {
      if (value.kind !== 'list' || rows.length * value.items.length > MOST_ROWS) return null;
      rows = value.items.flatMap((item) => rows.map((row) => new Map([...row, ...this.cellsOf(key, item)])));
    }
    this.rows += rows.length;
    return this.rows > MOST_ROWS ? null : rows;
  }

  private cellsOf(key: string, item: YamlValue): readonly (readonly [string, string])[] {
    if (item.kind !== 'map') return [[key, textOf(item, this.scope) ?? '']];
    return [...item.entries].map(([name, { value }]) => [`${key}.${name}`, textOf(value, this.scope) ?? '']);
  }

  private report({ file, line }: { file: string; line: number }, message: string): void {
    if (this.problems.length < 100) this.problems.push({ file, line, message });
  }
}

/** Blocks of one type; JSON may write several of them, or several bodies of one, as a list. */
function* blocksOf(root: YamlValue, type: string): Generator<Block> {
  for (const blocks of itemsOf(entryOf(root, type)?.value)) {
    if (blocks.kind !== 'map') continue;
    for (const [name, { line, value }] of blocks.entries) for (const body of itemsOf(value)) yield { name, line, body };
  }
}

function itemsOf(value: YamlValue | undefined): readonly YamlValue[] {
  return value?.kind === 'list' ? value.items : value ? [value] : [];
}

function sizeOf({ args, contexts, inherits, tags, platforms }: Target): number {
  return args.size + contexts.size + inherits.length + (tags?.length ?? 0) + (platforms?.length ?? 0);
}
