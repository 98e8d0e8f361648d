/** A member of an object in JSON that anybody may have written; undefined for what is not an object, and for inherited names. */
export function member(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Record<string, unknown>)[key];
  }
  return found;
}

export function textIn(value: unknown, ...path: readonly string[]): string | null {
  const found = member(value, ...path);
  return typeof found === 'string' ? found : null;
}

/** The texts of an object; what is not text is left out. */
export function textsIn(value: unknown, ...path: readonly string[]): ReadonlyMap<string, string> {
  const found = member(value, ...path);
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return new Map();
  return new Map(Object.entries(found).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
