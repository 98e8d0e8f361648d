import { data } from '@actions/expressions';
import { Context, type Data, UNKNOWN } from './expression-context.js';

/** GitHub's own limit on the jobs of one matrix. */
const MAX_ROWS = 256;
const MAX_PRODUCT = 1024;

/**
 * The rows of `strategy.matrix` as GitHub makes them: the product of the lists, without what `exclude` matches, with
 * what `include` adds (docs.github.com, "Running variations of jobs in a workflow"). Where that depends on something
 * unknown: one open row, of which every value is unknown.
 * @returns null for more rows than GitHub accepts
 */
export function matrixRows(matrix: Data | undefined): readonly Context[] | null {
  if (matrix === undefined) return [new Context([])];
  if (!isObject(matrix)) return [OPEN];
  const include = listOf(matrix.get('include'));
  const exclude = listOf(matrix.get('exclude')) ?? [];
  const vectors = matrix.pairs().filter(({ key }) => !/^(?:include|exclude)$/i.test(key));
  const lists = vectors.map(({ key, value }) => ({ key, values: isList(value) ? value.values() : null }));
  const added = include ?? [];
  if (lists.some(({ values }) => values === null) && added.length > 0) return [OPEN];

  const product = crossProduct(lists.map(({ key, values }) => ({ key, values: values ?? [UNKNOWN] })));
  if (product === null || added.length > MAX_ROWS || exclude.length > MAX_PRODUCT) return null;
  const rows = product
    .filter((row) => !exclude.some((filter) => isObject(filter) && matches(filter, new Context(row)) === true))
    .map((row) => ({ original: row, all: new Map(row) }));

  const more: Map<string, Data>[] = [];
  for (const item of added) {
    if (!isObject(item)) return [OPEN];
    const fits = rows.map((row) => fitsRow(item, row.original));
    if (fits.includes(null)) return [OPEN];
    if (!fits.includes(true)) more.push(new Map(item.pairs().map(({ key, value }) => [key.toLowerCase(), value])));
    for (const [index, { original, all }] of rows.entries()) {
      if (fits[index] !== true) continue;
      for (const { key, value } of item.pairs())
        if (!original.has(key.toLowerCase())) all.set(key.toLowerCase(), value);
    }
  }
  const total = [...rows.map(({ all }) => all), ...more];
  if (total.length > MAX_ROWS) return null;
  if (include === null && total.length === 0) return [OPEN];
  return total.map((row) => new Context(row, include === null));
}

const OPEN = new Context([], true);

function isObject(value: Data): value is Context {
  return value instanceof Context;
}

function isList(value: Data): value is data.Array {
  return value instanceof data.Array;
}

/** null: something, but not a list that is known. */
function listOf(value: Data | undefined): readonly Data[] | null {
  if (value === undefined || value instanceof data.Null) return [];
  return isList(value) ? value.values() : null;
}

function crossProduct(
  lists: readonly { readonly key: string; readonly values: readonly Data[] }[],
): ReadonlyMap<string, Data>[] | null {
  let rows: ReadonlyMap<string, Data>[] = lists.length === 0 ? [] : [new Map()];
  for (const { key, values } of lists) {
    if (rows.length * values.length > MAX_PRODUCT) return null;
    rows = rows.flatMap((row) => values.map((value) => new Map([...row, [key.toLowerCase(), value]])));
  }
  return rows;
}

/** An `include` item is added to a row where it overwrites none of the row's own values. */
function fitsRow(item: Context, original: ReadonlyMap<string, Data>): boolean | null {
  const own = item.pairs().filter(({ key }) => original.has(key.toLowerCase()));
  return every(own.map(({ key, value }) => matches(value, original.get(key.toLowerCase()))));
}

/** A filter matches a value in part: objects by the filter's keys, lists item by item, the rest as `==` does. */
function matches(filter: Data, value: Data = new data.Null()): boolean | null {
  if (filter === UNKNOWN || value === UNKNOWN) return null;
  if (isObject(filter)) {
    return isObject(value) && every(filter.pairs().map(({ key, value: wanted }) => matches(wanted, value.get(key))));
  }
  if (isList(filter)) {
    if (!isList(value) || value.values().length !== filter.values().length) return false;
    return every(filter.values().map((wanted, index) => matches(wanted, value.get(index))));
  }
  if (!value.primitive) return false;
  if (filter.kind === data.Kind.String && value.kind === data.Kind.String) {
    return filter.coerceString().toUpperCase() === value.coerceString().toUpperCase();
  }
  return filter.number() === value.number();
}

function every(parts: readonly (boolean | null)[]): boolean | null {
  if (parts.includes(false)) return false;
  return parts.includes(null) ? null : true;
}
