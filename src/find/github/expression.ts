import { data, Evaluator, type Expr, Lexer, Parser, wellKnownFunctions } from '@actions/expressions';
import { unknown, unmarked } from '../unknown.js';
import { Context, type Data, UNKNOWN } from './expression-context.js';

type FunctionInfo = (typeof wellKnownFunctions)[string];

/** Longest text that an expression may come to: keeps `${{ env.A }}${{ env.A }}` from growing without end. */
const MAX_VALUE = 100_000;
const MAX_WRITTEN = 200;

/** An expression as the contexts make it; null where any part of it is not known. Linear, never throws. */
export function evaluate(expression: string, contexts: Context): Data | null {
  try {
    const result = new Known(parse(expression), contexts, FUNCTIONS).evaluate();
    return result.kind === undefined ? null : result;
  } catch {
    return null;
  }
}

/** A condition is false whatever its unknown parts come to; false too where that cannot be told. */
export function isNever(condition: string, contexts: Context): boolean {
  try {
    return parse(condition).accept(new Truth(contexts)) === false;
  } catch {
    return false;
  }
}

/** The expression, where a text is nothing but one `${{ }}`. */
export function onlyExpression(text: string): string | null {
  return text.startsWith('${{') && endOf(text, 3) === text.length ? text.slice(3, -2).trim() : null;
}

/**
 * A text with its expressions evaluated, a mark for each one that is not known.
 * @param oneLine a value of several lines becomes a mark too: lines of the text stay lines of the file
 */
export function interpolate(text: string, contexts: Context, oneLine = false): string {
  const parts: string[] = [];
  let size = 0;
  let at = 0;
  for (let start = text.indexOf('${{'); start !== -1; start = text.indexOf('${{', at)) {
    const end = endOf(text, start + 3);
    if (end === -1) break;
    const value = valueText(text.slice(start + 3, end - 2).trim(), contexts, oneLine);
    parts.push(unmarked(text.slice(at, start)), value);
    size += value.length;
    if (size > MAX_VALUE) return unknownExpression(text);
    at = end;
  }
  parts.push(unmarked(text.slice(at)));
  return parts.join('');
}

/** A mark for a text, cut where it is too long for a message. */
export function unknownExpression(written: string): string {
  return unknown(written.length > MAX_WRITTEN ? `${written.slice(0, MAX_WRITTEN)}...` : written);
}

function valueText(expression: string, contexts: Context, oneLine: boolean): string {
  const value = evaluate(expression, contexts);
  const text = value === null ? null : unmarked(value.coerceString());
  if (text === null || (oneLine && /[\r\n]/.test(text))) {
    return unknownExpression(`\${{ ${expression} }}`);
  }
  return text;
}

/** Index after the `}}` that closes an expression; -1 where none does. Quotes are ', doubled within. */
function endOf(text: string, start: number): number {
  let quoted = false;
  for (let at = start; at < text.length; at++) {
    if (text[at] === "'") quoted = !quoted;
    else if (!quoted && text[at] === '}' && text[at + 1] === '}') return at + 2;
  }
  return -1;
}

const CONTEXTS = [
  ...['github', 'env', 'vars', 'job', 'jobs', 'steps', 'runner', 'secrets', 'strategy', 'matrix', 'needs', 'inputs'],
];
const RUN_TIME_FUNCTIONS = ['hashFiles', 'success', 'always', 'cancelled', 'failure'].map((name) => ({
  name,
  description: '',
  minArgs: 0,
  maxArgs: 255,
  call: (): Data => UNKNOWN,
}));

const format: FunctionInfo = {
  ...wellKnownFunctions.format!,
  call: (...args: Data[]): Data => {
    const [template = '', ...values] = args.map((arg) => arg.coerceString());
    const longest = Math.max(0, ...values.map((value) => value.length));
    if (template.length * longest > 100 * MAX_VALUE) throw new Error('too long');
    return wellKnownFunctions.format!.call(...args);
  },
};

const join: FunctionInfo = {
  ...wellKnownFunctions.join!,
  call: (...args: Data[]): Data => {
    const [list, separator] = args;
    const length = list?.kind === data.Kind.Array ? (list as data.Array).values().length : 0;
    if (length * (separator?.coerceString().length ?? 1) > 100 * MAX_VALUE) throw new Error('too long');
    return wellKnownFunctions.join!.call(...args);
  },
};

/** `fromJSON`, with objects that hold any key. */
const fromJson: FunctionInfo = {
  ...wellKnownFunctions.fromjson!,
  call: (text: Data): Data => fromPlain(JSON.parse(text.coerceString())),
};

const FUNCTIONS = new Map<string, FunctionInfo>([
  ...Object.entries(wellKnownFunctions),
  ...RUN_TIME_FUNCTIONS.map((info) => [info.name.toLowerCase(), info] as const),
  ['format', format],
  ['join', join],
  ['fromjson', fromJson],
]);

function fromPlain(value: unknown): Data {
  if (typeof value === 'string') return new data.StringData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (typeof value === 'boolean') return new data.BooleanData(value);
  if (value === null || typeof value !== 'object') return new data.Null();
  if (!Array.isArray(value)) return new Context(Object.entries(value).map(([key, item]) => [key, fromPlain(item)]));
  const list = new data.Array();
  for (const item of value) list.add(fromPlain(item));
  return list;
}

function parse(expression: string): Expr {
  const { tokens } = new Lexer(expression).lex();
  for (const token of tokens) {
    // The lexer undoubles the first quote of a string only.
    if (typeof token.value === 'string') token.value = token.lexeme.slice(1, -1).replaceAll("''", "'");
  }
  return new Parser(tokens, CONTEXTS, RUN_TIME_FUNCTIONS).parse();
}

type Node<M extends keyof Evaluator> = Evaluator[M] extends (node: infer N) => unknown ? N : never;

/** Fails on any unknown operand, also where `&&` and `||` would not look at it. */
class Known extends Evaluator {
  override visitLogical(node: Node<'visitLogical'>): Data {
    for (const arg of node.args) if (this.eval(arg).kind === undefined) throw new Error('no value');
    return super.visitLogical(node);
  }

  override visitFunctionCall(node: Node<'visitFunctionCall'>): Data {
    if (!FUNCTIONS.has(node.functionName.lexeme.toLowerCase())) throw new Error('no such function');
    return super.visitFunctionCall(node);
  }
}

/** What a condition comes to: true, false, or null where it depends on something unknown. */
class Truth {
  readonly #contexts: Context;

  constructor(contexts: Context) {
    this.#contexts = contexts;
  }

  visitLogical(node: Node<'visitLogical'>): boolean | null {
    const parts = node.args.map((arg) => arg.accept(this));
    const decides = node.operator.lexeme === '||';
    if (parts.includes(decides)) return decides;
    return parts.includes(null) ? null : !decides;
  }

  visitUnary(node: Node<'visitUnary'>): boolean | null {
    const truth: boolean | null = node.expr.accept(this);
    return truth === null ? null : !truth;
  }

  visitGrouping(node: Node<'visitGrouping'>): boolean | null {
    return node.group.accept(this);
  }

  visitLiteral = (node: Expr): boolean | null => this.#value(node);
  visitBinary = (node: Expr): boolean | null => this.#value(node);
  visitContextAccess = (node: Expr): boolean | null => this.#value(node);
  visitIndexAccess = (node: Expr): boolean | null => this.#value(node);
  visitFunctionCall = (node: Expr): boolean | null => this.#value(node);

  #value(node: Expr): boolean | null {
    try {
      const value = new Known(node, this.#contexts, FUNCTIONS).evaluate();
      if (value.kind === data.Kind.String) return (value as data.StringData).value !== '';
      return value.primitive ? value.number() !== 0 && !Number.isNaN(value.number()) : value.kind !== data.Kind.Null;
    } catch {
      return null;
    }
  }
}
