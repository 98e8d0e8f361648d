import { data } from '@actions/expressions';
import { entriesOf, valueAt, type YamlValue } from '../../yaml/value.js';
import { Context, type Data, UNKNOWN } from './expression-context.js';
import { dataAt } from './workflow-data.js';
import { textOf } from './workflow-yaml.js';

/** Nobody can know what a person or another repository gives. */
export const UNKNOWN_INPUTS = new Context([], true);

/**
 * `inputs` of a reusable workflow or a composite action: what the call gives, else the declared default, else nothing.
 * @param declared the mapping `inputs:` of what is called
 * @param given the mapping `with:` of the call
 */
export function calledInputs(
  declared: YamlValue | undefined,
  given: YamlValue | undefined,
  contexts: Context,
): Context {
  const values = new Map(entriesOf(given).map(({ key, value }) => [key.toLowerCase(), value]));
  return new Context(
    entriesOf(declared).map(({ key, value: definition }) => {
      const said = values.get(key.toLowerCase());
      const input = said ?? valueAt(definition, 'default');
      // A default of an action may be an expression of its own, such as github.token.
      const value = input === undefined ? new data.Null() : dataAt(input, contexts);
      return [key, typed(value, textOf(valueAt(definition, 'type')))];
    }),
  );
}

function typed(value: Data, type: string): Data {
  if (value === UNKNOWN) return UNKNOWN;
  if (type === 'boolean') return new data.BooleanData(value.coerceString() === 'true');
  if (type === 'number') return new data.NumberData(value.number());
  return new data.StringData(value.coerceString());
}
