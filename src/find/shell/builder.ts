import { type Node, plainText } from './syntax.js';

/** Deeper nesting than any script that a person wrote. */
const MAX_DEPTH = 60;

/** Commands after which `&&` is not a condition: a script in which they fail builds nothing that could be described. */
const PLAIN = new Set(
  'cd chdir pushd popd mkdir md echo printf set export docker docker-compose git cp copy mv rm del curl wget tar unzip call set-location push-location'.split(
    ' ',
  ),
);

interface Frame {
  readonly kind: string;
  readonly parts: Node[][];
  readonly close: (parts: Node[][]) => Node;
  /** Where the rest of a list goes that runs only if its beginning did well. */
  maybe: Node[][] | null;
  /** The next node gets what the last one printed. */
  piped: boolean;
}

/** Builds nodes from what a shell's reader meets, in its order, without recursion. */
export class Builder {
  readonly #frames: Frame[] = [this.#frame('root', (parts) => ({ kind: 'group', body: parts.flat() }))];
  readonly #pipesAreSubshells: boolean;
  tooDeep = false;

  constructor({ pipesAreSubshells }: { pipesAreSubshells: boolean }) {
    this.#pipesAreSubshells = pipesAreSubshells;
  }

  #frame(kind: string, close: Frame['close']): Frame {
    return { kind, parts: [[]], close, maybe: null, piped: false };
  }

  get #top(): Frame {
    return this.#frames.at(-1)!;
  }

  /** The kind of the innermost open block. */
  get open(): string {
    return this.#top.kind;
  }

  get #list(): Node[] {
    const { maybe, parts } = this.#top;
    return (maybe ?? parts).at(-1)!;
  }

  start(kind: string, close: Frame['close']): void {
    if (this.#frames.length >= MAX_DEPTH) this.tooDeep = true;
    else this.#frames.push(this.#frame(kind, close));
  }

  branches(kind: string): void {
    this.start(kind, (parts) => ({ kind: 'branches', parts }));
  }

  group(kind: string, of: 'group' | 'subshell' | 'together' = 'group'): void {
    this.start(kind, (parts) => ({ kind: of, body: parts.flat() }));
  }

  loop(kind: string, name: string | null = null, values: (Node & { kind: 'loop' })['values'] = null): void {
    this.start(kind, (parts) => ({ kind: 'loop', name, values, body: parts.flat() }));
  }

  definition(kind: string, name: string): void {
    this.start(kind, (parts) => ({ kind: 'definition', name, body: parts.flat() }));
  }

  /** The next alternative of the innermost block. */
  nextPart(): void {
    this.endList();
    this.#top.parts.push([]);
  }

  /** Closes the innermost block if it is of one of these kinds. */
  end(...kinds: readonly string[]): boolean {
    if (this.#frames.length === 1 || !kinds.includes(this.open)) return false;
    this.endList();
    const { close, parts } = this.#frames.pop()!;
    this.add(close(parts));
    return true;
  }

  add(node: Node): void {
    const frame = this.#top;
    if (frame.piped) {
      frame.piped = false;
      this.#list.push(this.#pipesAreSubshells ? { kind: 'subshell', body: [node] } : node);
    } else this.#list.push(node);
  }

  /** `;` or a line's end. */
  endList(): void {
    this.#top.maybe = null;
    this.#top.piped = false;
  }

  and(): void {
    if (this.#top.maybe === null && !isPlain(this.#list.at(-1))) this.#startMaybe();
  }

  or(): void {
    if (this.#top.maybe === null) this.#startMaybe();
    else this.#top.maybe.push([]);
  }

  #startMaybe(): void {
    const parts: Node[][] = [[]];
    this.#list.push({ kind: 'branches', parts });
    this.#top.maybe = parts;
  }

  pipe(): void {
    const list = this.#list;
    const last = list.pop();
    if (last !== undefined) {
      if (this.#pipesAreSubshells && last.kind !== 'subshell') list.push({ kind: 'subshell', body: [last] });
      else if (last.kind === 'assign') list.push({ ...last, value: null });
      else list.push(last);
    }
    this.#top.piped = true;
  }

  /** What was built; open blocks are closed. */
  finish(): readonly Node[] {
    while (this.#frames.length > 1) this.end(this.open);
    return this.#frames[0]!.parts.flat();
  }
}

function isPlain(node: Node | undefined): boolean {
  if (node?.kind === 'assign') return true;
  if (node?.kind !== 'command') return false;
  const name = plainText(node.words[0]);
  return name !== null && PLAIN.has(name.toLowerCase().replace(/\.exe$/, ''));
}
