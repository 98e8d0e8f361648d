import type { YamlValue } from './value.js';

/** A kind in words, for `expected ..., found ...`. */
export function kindOf(value: YamlValue): string {
  switch (value.kind) {
    case 'nothing':
      return 'nothing';
    case 'boolean':
      return value.text.toLowerCase();
    default:
      return `a ${value.kind}`;
  }
}

/** Enough of a value to recognise it; whoever prints the message makes it harmless. */
export function shown(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
