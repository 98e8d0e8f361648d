export interface ListWords {
  /** How many are named at most; of more, the last words are `and 7 more`. */
  readonly most?: number;
  readonly and?: 'and' | 'or';
}

/** `a`, `a and b`, `a, b and c`; of many `a, b and 7 more`. */
export function inWords(items: readonly (string | number)[], { most, and = 'and' }: ListWords = {}): string {
  const left = most === undefined ? 0 : items.length - most;
  const shown = left > 0 ? [...items.slice(0, most), `${left} more`] : items;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${and} ${shown.at(-1)}`;
}
