import { isKnown } from '../shell/marks.js';
import { unmarked } from '../unknown.js';
import { isOutside, joinPath } from '../workspace-path.js';
import { Conditions } from './conditions.js';
import { type MakeLine, makeLines } from './make-lines.js';
import { type RecipeLine, Rules, stemOf } from './make-rules.js';
import type { MakeVariables, Operator } from './make-variables.js';

/** Reads another file of the repository; null where it cannot be read. */
export type ReadFile = (path: string) => Promise<string | null>;

const MAX_FILES = 50;
const MAX_LINES = 50_000;
/** Of one rule. */
const MAX_TARGETS = 1_000;
const ASSIGNMENT = /^(?:(?:export|override|private|unexport)\s+)*([^\s:=?+!#]+)\s*(:{1,3}=|[?+!]?=)\s*/;
const DIRECTIVE = /^(export|unexport|undefine|define|endef|include|-include|sinclude|vpath|load)(?=\s|$)\s*/;
const CONDITION = /^(?:ifeq|ifneq|ifdef|ifndef|else|endif)(?=[\s("']|$)/;

interface OpenRule {
  readonly targets: readonly { readonly target: string; readonly prerequisites: readonly string[] }[];
  readonly recipe: RecipeLine[];
  readonly doubleColon: boolean;
}

/** A makefile with what it includes, read for a call of make. */
export class Makefile {
  readonly rules = new Rules();
  /** `.ONESHELL:`, and the value of SHELL. */
  oneShell = false;
  /** Something that it includes could not be read. */
  incomplete = false;
  /** Files that were read. */
  readonly files: string[] = [];
  readonly #conditions: Conditions;
  #lines = 0;
  /** The rule whose recipe is being read. */
  #open: OpenRule | null = null;
  #inDefine = false;

  /** @param folder where make is called: its includes are relative to it */
  constructor(
    readonly variables: MakeVariables,
    private readonly folder: string,
    private readonly read: ReadFile,
  ) {
    this.#conditions = new Conditions(variables);
  }

  /** false where there is no such file, or it is too large. */
  async load(path: string): Promise<boolean> {
    if (this.files.length >= MAX_FILES || isOutside(path) || this.files.includes(path))
      return this.files.includes(path);
    const text = await this.read(path);
    const lines = text === null ? null : makeLines(unmarked(text));
    if (lines === null) return false;
    this.files.push(path);
    for (const line of lines) {
      if (++this.#lines > MAX_LINES) {
        this.incomplete = true;
        break;
      }
      await this.#line(line, path);
    }
    this.#close();
    return true;
  }

  async #line({ text, line, tab }: MakeLine, file: string): Promise<void> {
    if (tab && this.#open !== null) {
      if (this.#conditions.state !== 'off') this.#open.recipe.push({ text, file, line });
      return;
    }
    const trimmed = text.trim();
    if (this.#inDefine) {
      this.#inDefine = !/^endef(?=\s|$)/.test(trimmed);
      return;
    }
    if (CONDITION.test(trimmed)) return this.#conditions.follow(trimmed);
    if (this.#conditions.state === 'off') {
      this.#inDefine = /^(?:export\s+|override\s+)?define\s/.test(trimmed);
      return;
    }
    const assigned = ASSIGNMENT.exec(trimmed);
    if (assigned !== null) return this.#assign(trimmed, assigned);
    const directive = DIRECTIVE.exec(trimmed);
    if (directive !== null) return this.#directive(directive[1]!, trimmed.slice(directive[0].length));
    this.#rule(trimmed, file, line);
  }

  #assign(text: string, [head, name, operator]: RegExpExecArray): void {
    const target = this.variables.expand(name!);
    const maybe = this.#conditions.state === 'maybe';
    if (!isKnown(target)) return;
    const how = (operator!.startsWith(':') ? ':=' : operator) as Operator;
    this.variables.assign(target, how, text.slice(head.length), { maybe, override: /\boverride\s/.test(head) });
    if (/\bexport\s/.test(head)) this.variables.export(target);
  }

  async #directive(name: string, rest: string): Promise<void> {
    if (name === 'export') for (const each of rest.split(/\s+/)) this.variables.export(each);
    else if (name === 'define') {
      const [variable = ''] = rest.split(/[\s=:?+]/, 1);
      this.variables.assign(variable, '=', '', { maybe: true });
      this.#inDefine = true;
    } else if (/include$/.test(name)) {
      for (const each of this.variables.expand(rest).split(/\s+/)) {
        if (each === '') continue;
        const found = isKnown(each) && !/[*?[]/.test(each) && (await this.load(joinPath(this.folder, each)));
        if (!found) this.incomplete = true;
      }
    }
  }

  /** `targets: prerequisites | order-only ; recipe`, also `targets: %.o: %.c` and `target: V = x`. */
  #rule(text: string, file: string, line: number): void {
    const colon = colonOf(text);
    if (colon === -1) return;
    const doubleColon = text[colon + 1] === ':';
    const targets = words(this.variables.expand(text.slice(0, colon).replace(/&$/, '')));
    const rest = text.slice(colon + (doubleColon ? 2 : 1)).trim();
    const own = ASSIGNMENT.exec(rest);
    if (own !== null) {
      // A variable of these targets and of what they need: followed nowhere, so not known anywhere.
      this.variables.assign(own[1]!, '=', '', { maybe: true });
      return;
    }
    const semicolon = rest.indexOf(';');
    const [before, inline] = semicolon === -1 ? [rest, null] : [rest.slice(0, semicolon), rest.slice(semicolon + 1)];
    const second = colonOf(before);
    const pattern = second === -1 ? null : this.variables.expand(before.slice(0, second)).trim();
    const needs = words(this.variables.expand(second === -1 ? before : before.slice(second + 1))).filter(
      (each) => each !== '|',
    );
    if (targets.includes('.ONESHELL')) this.oneShell = true;
    this.#close();
    this.#open = {
      doubleColon,
      recipe: inline === null ? [] : [{ text: inline.trim(), file, line }],
      targets: targets.slice(0, MAX_TARGETS).map((target) => ({
        target,
        prerequisites: pattern === null ? needs : needs.map((each) => filled(each, pattern, target)),
      })),
    };
  }

  /** The recipe of a rule ends with the next rule. */
  #close(): void {
    if (this.#open === null) return;
    const { targets, recipe, doubleColon } = this.#open;
    for (const each of targets) this.rules.add({ ...each, recipe }, doubleColon);
    this.#open = null;
  }
}

/** The first colon outside of references; -1 where there is none. */
function colonOf(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (char === '(' || char === '{') depth++;
    else if (char === ')' || char === '}') depth--;
    else if (char === ':' && depth <= 0 && !isDrive(text, at)) return at;
  }
  return -1;
}

/** `C:/x` */
function isDrive(text: string, at: number): boolean {
  return (
    /^(?:^|\s)[A-Za-z]:[\\/]$/.test(text.slice(Math.max(0, at - 2), at + 2)) ||
    (at === 1 && /^[A-Za-z]:[\\/]/.test(text))
  );
}

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** `%.c` of `a.o: %.o: %.c` */
function filled(prerequisite: string, pattern: string, target: string): string {
  const stem = pattern.includes('%') ? stemOf(pattern, target) : null;
  return stem === null ? prerequisite : prerequisite.replace('%', () => stem);
}
