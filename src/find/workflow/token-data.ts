import { data } from '@actions/expressions';
import { isBoolean, isMapping, isNumber, isScalar, isSequence } from '@actions/workflow-parser';
import { Context, type Data, dataOf, UNKNOWN } from './context.js';
import { evaluate, interpolate, onlyExpression } from './expression.js';
import { entriesOf, itemsOf, type Token, textOf } from './yaml-token.js';

/** A part of a workflow as a value, its expressions evaluated; UNKNOWN for each one that is not known. */
export function tokenData(token: Token, contexts: Context): Data {
  if (isBoolean(token)) return new data.BooleanData(token.value);
  if (isNumber(token)) return new data.NumberData(token.value);
  if (isSequence(token)) {
    const list = new data.Array();
    for (const item of itemsOf(token)) list.add(tokenData(item, contexts));
    return list;
  }
  if (isMapping(token)) {
    const entries = entriesOf(token);
    if (entries.some(({ key }) => key.includes('${{'))) return UNKNOWN;
    return new Context(entries.map(({ key, value }) => [key, tokenData(value, contexts)]));
  }
  const text = textOf(token);
  if (text === '') return new data.Null();
  const expression = onlyExpression(text);
  if (expression !== null) return evaluate(expression, contexts) ?? UNKNOWN;
  return dataOf(interpolate(text, contexts));
}

/** Names and texts of a mapping such as `env:` or `with:`, evaluated; null where the mapping itself is not known. */
export function tokenTexts(token: Token | undefined, contexts: Context): ReadonlyMap<string, string> | null {
  if (token === undefined) return new Map();
  if (!isMapping(token)) return isScalar(token) && textOf(token) === '' ? new Map() : null;
  return new Map(entriesOf(token).map(({ key, value }) => [key, interpolate(textOf(value), contexts)]));
}

/** What a part of a workflow was written as, on one line. */
export function written(token: Token): string {
  if (isSequence(token)) return `[${itemsOf(token).map(written).join(', ')}]`;
  if (!isMapping(token)) return textOf(token).trim();
  return entriesOf(token)
    .map(({ key, value }) => `${key}: ${written(value)}`)
    .join(', ');
}
