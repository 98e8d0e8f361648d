import { unknown, unknownsIn } from '../unknown.js';

/** The value of a variable, which may hold marks; undefined where nobody sets it. */
export type Lookup = (name: string) => string | undefined;

const DEEPEST = 20;
const LONGEST = 65_536;
const NAME = /[_a-z][_a-z0-9]*/iy;
const BRACED = /^([_a-z][_a-z0-9]*)(?:(:?[-?+])([\s\S]*))?$/i;

/**
 * A value of a compose file with its variables filled in. What is set nowhere and has no default, and what Compose
 * would refuse, becomes a mark. Forms: https://docs.docker.com/reference/compose-file/interpolation/
 */
export function interpolate(text: string, lookup: Lookup): string {
  const value = expand(text, lookup, 0);
  return value.length > LONGEST ? unknown(shown(text)) : value;
}

function expand(text: string, lookup: Lookup, depth: number): string {
  if (depth > DEEPEST) return unknown(shown(text));
  let out = '';
  for (let at = 0; ; ) {
    const dollar = text.indexOf('$', at);
    if (dollar < 0 || out.length > LONGEST) return out + text.slice(at);
    out += text.slice(at, dollar);
    const next = text[dollar + 1];
    NAME.lastIndex = dollar + 1;
    const name = NAME.exec(text)?.[0];
    if (next === '$') {
      out += '$';
      at = dollar + 2;
    } else if (name !== undefined) {
      out += lookup(name) ?? unknown(`$${shown(name)}`);
      at = dollar + 1 + name.length;
    } else {
      const end = next === '{' ? endOfBraces(text, dollar + 2) : -1;
      // Compose refuses the whole value.
      if (end < 0) return unknown(shown(text));
      out += braced(text.slice(dollar + 2, end), lookup, depth);
      at = end + 1;
    }
  }
}

function endOfBraces(text: string, from: number): number {
  let open = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '}' && --open === 0) return at;
    if (text[at] === '$' && text[at + 1] === '{') open++;
  }
  return -1;
}

function braced(inner: string, lookup: Lookup, depth: number): string {
  const [, name, operator, word = ''] = BRACED.exec(inner) ?? [];
  const written = unknown(`\${${shown(inner)}}`);
  if (name === undefined) return written;
  const value = lookup(name);
  if (operator === undefined) return value ?? written;
  const colon = operator.startsWith(':');
  // With a colon an empty value is like none, and what is unknown from end to end may turn out to be empty.
  if (colon && value !== undefined && value !== '' && isAllUnknown(value)) return written;
  const isSet = value !== undefined && !(colon && value === '');
  if (operator.endsWith('-')) return isSet ? value : expand(word, lookup, depth + 1);
  if (operator.endsWith('+')) return isSet ? expand(word, lookup, depth + 1) : '';
  return isSet ? value : written;
}

function isAllUnknown(value: string): boolean {
  return value === unknownsIn(value).map(unknown).join('');
}

function shown(text: string): string {
  return text.length > 100 ? `${text.slice(0, 97)}...` : text;
}
