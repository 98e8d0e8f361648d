import type { Command, Script } from './command.js';
import { DIALECTS, type Dialect } from './dialect.js';
import { readDockerLine } from './docker-line.js';
import { expandValue, expandWord } from './expand.js';
import type { Argument } from './flags.js';
import { changesFolder, Folder } from './folder.js';
import { isKnown, unknownAs } from './marks.js';
import { type Assignment, assignedBy, assignedIn, everyNode, type Node, plainText, type Word } from './node.js';
import { joinPath } from './path.js';
import { Variables } from './variables.js';

/** Rounds of loops within loops that are gone through one by one. */
const MAX_ROUNDS = 64;
/** Characters and commands: far more than a script of the largest size needs that repeats little. */
const MAX_WORK = 4_000_000;
const WORK_OF_COMMAND = 500;
const LEAVES_ROUND = /^(?:break|continue|goto)$/i;

type Loop = Node & { readonly kind: 'loop' };

/** Goes through the nodes of a script in their order and collects the commands that build. */
export class Walk {
  readonly commands: Command[] = [];
  readonly #shell: 'posix' | 'powershell' | 'cmd';
  readonly #dialect: Dialect;
  readonly #variables: Variables;
  readonly #folder: Folder;
  /** Variables whose value at this point is that of before the line. */
  #held: ReadonlySet<string> = new Set();
  /** Variables of loops that are gone through one by one. */
  #rounds: readonly string[] = [];
  #roundCount = 1;
  #work = MAX_WORK;
  /** In a function. */
  #inDefinition = false;
  /** Variables that a function sets, which may be called at any time. */
  readonly #volatile = new Set<string>();
  /** Functions after which the working directory may be another one. */
  readonly #movers = new Set<string>();
  /** Variables that are set in more than one place. */
  readonly #changing = new Set<string>();
  #moves = false;
  /** What says that docker, or its builders, work on another machine from here on. */
  #elsewhere: string | null = null;
  #builderElsewhere: string | null = null;

  constructor(script: Script) {
    this.#dialect = DIALECTS[script.shell];
    this.#shell = this.#dialect.globs ? 'posix' : this.#dialect.splits ? 'cmd' : 'powershell';
    this.#variables = new Variables(script.env, this.#dialect);
    this.#folder = new Folder(joinPath('', script.folder));
  }

  /** false where there is more in it than is gone through. */
  run(nodes: readonly Node[]): boolean {
    const set = new Set<string>();
    for (const node of everyNode(nodes)) {
      for (const name of assignedBy(node)) (set.has(name) ? this.#changing : set).add(name);
      if (goes(node)) this.#moves = true;
      if (node.kind !== 'definition') continue;
      for (const name of assignedIn(node.body)) this.#volatile.add(name);
      if (moves(node.body)) this.#movers.add(node.name);
    }
    this.#all(nodes);
    return this.#work > 0;
  }

  #all(nodes: readonly Node[]): void {
    for (const node of nodes) {
      if (--this.#work <= 0) return;
      this.#node(node);
    }
  }

  #node(node: Node): void {
    switch (node.kind) {
      case 'command':
        this.#command(node.words, node.before);
        break;
      case 'assign':
        this.#assign(node);
        break;
      case 'forget':
        if (node.names === null) this.#variables.forgetAll();
        else this.#forget(node.names);
        if (node.folder === true && this.#moves) this.#folder.lose();
        break;
      case 'branches':
        this.#branches(node.parts);
        break;
      case 'loop':
        this.#loop(node);
        break;
      case 'subshell':
        this.#apart(node.body, assignedIn(node.body));
        break;
      case 'group':
        this.#all(node.body);
        break;
      case 'together':
        this.#together(node.body);
        break;
      case 'definition':
        this.#definition(node.body);
        break;
    }
  }

  #forget(names: readonly string[]): void {
    this.#work -= names.length;
    this.#variables.forget(names);
  }

  readonly #value = (key: string): string | undefined =>
    this.#held.has(key) ? undefined : (this.#variables.get(key)?.value ?? undefined);

  #values() {
    return { dialect: this.#dialect, folder: this.#folder.current, value: this.#value };
  }

  #valueOf({ value, name, append }: Assignment): string | null {
    const text = value === null ? null : expandValue(value, this.#values());
    const old = append ? (this.#value(name) ?? null) : '';
    this.#work -= (text ?? '').length + (old ?? '').length;
    return text === null || old === null ? null : old + text;
  }

  #assign(node: Assignment): void {
    if (node.value !== null) this.#bodies(node.value);
    const old = this.#variables.get(node.name);
    const steady = this.#inDefinition || !this.#volatile.has(node.name);
    const value = steady ? this.#valueOf(node) : null;
    this.#variables.set(node.name, { label: node.label, value, exported: node.exported ?? old?.exported ?? false });
  }

  /** Commands within a word. */
  #bodies({ parts }: Word): void {
    for (const part of parts) {
      if (part.kind === 'unknown' && part.body !== undefined) this.#apart(part.body, assignedIn(part.body));
    }
  }

  #command(words: readonly Word[], before: readonly Assignment[]): void {
    for (const word of words) this.#bodies(word);
    for (const { value } of before) if (value !== null) this.#bodies(value);
    const expanded = words.flatMap((word) => expandWord(word, this.#values()));
    this.#work -= expanded.reduce((sum, { text }) => sum + text.length + 8, 0);
    const name = expanded[0]?.text ?? '';
    if (this.#work <= 0 || this.#folder.follow(expanded, this.#shell)) return;
    const added = new Map(
      before.map((assignment) => {
        const { label } = assignment;
        return [label, this.#valueOf(assignment) ?? unknownAs(this.#dialect.written(label))];
      }),
    );
    this.#build(expanded, added);
    if (this.#movers.has(this.#shell === 'powershell' ? name.toLowerCase() : name)) this.#folder.lose();
  }

  #build(words: readonly Argument[], before: ReadonlyMap<string, string>): void {
    const command = readDockerLine(words, before, {
      folder: this.#folder.current,
      elsewhere: this.#elsewhere,
      builderElsewhere: this.#builderElsewhere,
      value: (name) => (this.#held.has(this.#dialect.key(name)) ? undefined : this.#variables.exported(name)),
      written: (name) => this.#dialect.written(name),
      environment: () => {
        this.#work -= this.#variables.size;
        return this.#variables.environment();
      },
    });
    if (command === null) return;
    this.#work -= WORK_OF_COMMAND;
    if (command.kind === 'switch') {
      if (command.of === 'daemon') this.#elsewhere = command.elsewhere;
      else this.#builderElsewhere = command.elsewhere;
      return;
    }
    this.commands.push(command);
  }

  /** Runs what leaves no trace on these variables and the folder. */
  #apart(body: readonly Node[], names: readonly string[]): void {
    this.#work -= names.length;
    const saved = names.map((name) => [name, this.#variables.get(name)] as const);
    const back = this.#folder.save();
    this.#all(body);
    back();
    for (const [name, variable] of saved) this.#variables.restore(name, variable);
  }

  #branches(parts: readonly (readonly Node[])[]): void {
    const { current } = this.#folder;
    const back = this.#folder.save();
    // What is known of a round need not hold where the branch that is taken depends on it.
    const saved = this.#rounds.map((name) => [name, this.#variables.get(name)] as const);
    this.#forget(this.#rounds);
    let moved = false;
    for (const part of parts) {
      this.#all(part);
      moved ||= this.#folder.current !== current;
      back();
      this.#forget(assignedIn(part));
    }
    for (const [name, variable] of saved) this.#variables.restore(name, variable);
    if (moved) this.#folder.lose();
  }

  #loop(loop: Loop): void {
    const { name, values, body } = loop;
    const rounds = name === null || values === null || !runsThrough(body) ? null : this.#roundsOf(values);
    const { current } = this.#folder;
    if (name !== null && rounds !== null) {
      const [outer, count] = [this.#rounds, this.#roundCount];
      this.#rounds = [...outer, name];
      this.#roundCount *= rounds.length;
      for (const value of rounds) {
        this.#variables.set(name, { label: name, value, exported: false });
        this.#all(body);
      }
      this.#rounds = outer;
      this.#roundCount = count;
      return;
    }
    const names = assignedIn([loop]);
    this.#forget(names);
    if (name !== null) this.#variables.restore(name, undefined);
    const first = this.commands.length;
    this.#all(body);
    this.#forget(names);
    if (this.#folder.current === current) return;
    this.#folder.lose();
    for (let at = first; at < this.commands.length; at++) {
      const { line, kind } = this.commands[at]!;
      if (kind !== 'build' && kind !== 'compose' && kind !== 'bake') continue;
      const message =
        'the working directory of this docker build is another one in each round of its loop, so its Dockerfile is not known before the run.';
      this.commands[at] = { kind: 'unread', line, message, dockerfile: null };
    }
  }

  /** The values of a loop where all of them are known and not too many. */
  #roundsOf(values: readonly Word[]): readonly string[] | null {
    if (values.length * this.#roundCount > MAX_ROUNDS) return null;
    const words = values.flatMap((word) => expandWord(word, this.#values()));
    const fit = words.length > 0 && words.length * this.#roundCount <= MAX_ROUNDS;
    return fit && words.every(({ text }) => isKnown(text)) ? words.map(({ text }) => text) : null;
  }

  #together(body: readonly Node[]): void {
    const [only, ...more] = body;
    if (more.length === 0 && (only?.kind === 'command' || only?.kind === 'assign' || only?.kind === 'forget')) {
      this.#node(only);
      return;
    }
    this.#held = new Set(assignedIn(body).filter((name) => !name.startsWith('%%')));
    this.#all(body);
    this.#held = new Set();
  }

  /** Its commands run whenever it is called: only what is set once and for all is known then. */
  #definition(body: readonly Node[]): void {
    const changing = [...this.#changing];
    const saved = changing.map((name) => [name, this.#variables.get(name)] as const);
    this.#forget(changing);
    const back = this.#folder.save();
    if (this.#moves) this.#folder.lose();
    const outer = this.#inDefinition;
    this.#inDefinition = true;
    this.#all(body);
    this.#inDefinition = outer;
    back();
    for (const [name, variable] of saved) this.#variables.restore(name, variable);
    this.#forget(assignedIn(body));
  }
}

function goes(node: Node): boolean {
  if (node.kind !== 'command') return false;
  const name = plainText(node.words[0]);
  return name !== null && changesFolder(name.toLowerCase());
}

function moves(nodes: readonly Node[]): boolean {
  for (const node of everyNode(nodes)) if (goes(node)) return true;
  return false;
}

const through = new WeakMap<readonly Node[], boolean>();

/** No round of a loop ends before its end. */
function runsThrough(body: readonly Node[]): boolean {
  let answer = through.get(body);
  if (answer === undefined) {
    answer = true;
    for (const node of everyNode(body)) {
      if (node.kind === 'command' && LEAVES_ROUND.test(plainText(node.words[0]) ?? '')) answer = false;
    }
    through.set(body, answer);
  }
  return answer;
}
