import { joinPath } from '../workspace-path.js';
import type { Command, Script } from './command.js';
import { DIALECTS, type Dialect } from './dialect.js';
import { readDockerLine } from './docker-line.js';
import { expandValue, expandWord } from './expand.js';
import type { Argument } from './flags.js';
import { Folder } from './folder.js';
import { unknownAs } from './marks.js';
import { inAnyFolder, roundsOf, runsThrough } from './rounds.js';
import { type Survey, surveyOf } from './survey.js';
import { type Assignment, assignedIn, type Node, type Word } from './syntax.js';
import { Variables } from './variables.js';

/** Characters and commands: far more than a script of the largest size needs that repeats little. */
const MAX_WORK = 4_000_000;
const WORK_OF_COMMAND = 500;

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
  readonly #nodes: readonly Node[];
  readonly #survey: Survey;
  /** In a function. */
  #inDefinition = false;
  /** What says that docker, or its builders, work on another machine from here on. */
  #elsewhere: string | null = null;
  #builderElsewhere: string | null = null;

  constructor(script: Script, nodes: readonly Node[]) {
    this.#nodes = nodes;
    this.#survey = surveyOf(nodes);
    this.#dialect = DIALECTS[script.shell];
    this.#shell = this.#dialect.globs ? 'posix' : this.#dialect.splits ? 'cmd' : 'powershell';
    this.#variables = new Variables(script.env, this.#dialect, script.ownVariables);
    this.#folder = new Folder(joinPath('', script.folder));
  }

  /** false where there is more in it than is gone through. */
  run(): boolean {
    this.#all(this.#nodes);
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
        if (node.folder === true && this.#survey.moves) this.#folder.lose();
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
    const steady = this.#inDefinition || !this.#survey.volatile.has(node.name);
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
    if (this.#survey.movers.has(this.#shell === 'powershell' ? name.toLowerCase() : name)) this.#folder.lose();
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
    const variables = this.#variables.save(names);
    const folder = this.#folder.save();
    this.#all(body);
    folder();
    variables();
  }

  #branches(parts: readonly (readonly Node[])[]): void {
    const { current } = this.#folder;
    const back = this.#folder.save();
    // What is known of a round need not hold where the branch that is taken depends on it.
    const rounds = this.#variables.save(this.#rounds);
    this.#forget(this.#rounds);
    let moved = false;
    for (const part of parts) {
      this.#all(part);
      moved ||= this.#folder.current !== current;
      back();
      this.#forget(assignedIn(part));
    }
    rounds();
    if (moved) this.#folder.lose();
  }

  #loop(loop: Node & { readonly kind: 'loop' }): void {
    const { name, values, body } = loop;
    const steady = name !== null && values !== null && runsThrough(body);
    const rounds = steady ? roundsOf(values, this.#roundCount, this.#values()) : null;
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
    this.commands.push(...this.commands.splice(first).map(inAnyFolder));
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
    const changing = [...this.#survey.changing];
    const variables = this.#variables.save(changing);
    this.#forget(changing);
    const back = this.#folder.save();
    if (this.#survey.moves) this.#folder.lose();
    const outer = this.#inDefinition;
    this.#inDefinition = true;
    this.#all(body);
    this.#inDefinition = outer;
    back();
    variables();
    this.#forget(assignedIn(body));
  }
}
