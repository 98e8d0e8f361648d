import { data } from '@actions/expressions';
import { entriesOf, type YamlValue } from '../../yaml/value.js';
import { evaluate, interpolate, onlyExpression } from './expression.js';
import { Context, type Data, dataOf, UNKNOWN } from './expression-context.js';
import { textOf } from './workflow-yaml.js';

/** A part of a workflow as a value, its expressions evaluated; UNKNOWN for each one that is not known. */
export function dataAt(value: YamlValue, contexts: Context): Data {
  if (value.kind === 'boolean') return new data.BooleanData(value.text.toLowerCase() === 'true');
  if (value.kind === 'number') return new data.NumberData(Number(value.text));
  if (value.kind === 'list') {
    const list = new data.Array();
    for (const item of value.items) list.add(dataAt(item, contexts));
    return list;
  }
  if (value.kind === 'map') {
    const entries = entriesOf(value);
    if (entries.some(({ key }) => key.includes('${{'))) return UNKNOWN;
    return new Context(entries.map(({ key, value }) => [key, dataAt(value, contexts)]));
  }
  const text = textOf(value);
  if (text === '') return new data.Null();
  const expression = onlyExpression(text);
  if (expression !== null) return evaluate(expression, contexts) ?? UNKNOWN;
  return dataOf(interpolate(text, contexts));
}

/** Names and texts of a mapping such as `env:` or `with:`, evaluated; null where the mapping itself is not known. */
export function textsAt(map: YamlValue | undefined, contexts: Context): ReadonlyMap<string, string> | null {
  if (map === undefined || map.kind === 'nothing') return new Map();
  if (map.kind !== 'map') return map.kind === 'text' && map.text === '' ? new Map() : null;
  return new Map(entriesOf(map).map(({ key, value }) => [key, interpolate(textOf(value), contexts)]));
}

/** What a part of a workflow was written as, on one line. */
export function written(value: YamlValue): string {
  if (value.kind === 'list') return `[${value.items.map(written).join(', ')}]`;
  if (value.kind !== 'map') return textOf(value).trim();
  return entriesOf(value)
    .map(({ key, value }) => `${key}: ${written(value)}`)
    .join(', ');
}
