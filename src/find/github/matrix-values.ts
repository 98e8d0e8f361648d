import { Context, type Data, UNKNOWN } from './expression-context.js';

/** More names of a matrix than any step takes. */
const MOST = 20;

/** What the names of a matrix that stand in a text come to in one of its rows: `matrix.ver`, `matrix.image.tag`. */
export function valuesOf(row: Context | null, text: string): readonly string[] {
  const paths = new Set<string>();
  for (const [, path = ''] of text.matchAll(/\bmatrix((?:\.[\w-]{1,100}){1,5})/gi)) {
    paths.add(path);
    if (paths.size === MOST) break;
  }
  return [...paths].flatMap((path) => {
    let value: Data | undefined = row ?? undefined;
    for (const name of path.slice(1).split('.')) value = value instanceof Context ? value.get(name) : undefined;
    return value === undefined || value === UNKNOWN || !value.primitive ? [] : [value.coerceString()];
  });
}
