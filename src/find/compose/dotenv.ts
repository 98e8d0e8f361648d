import { unmarked } from '../unknown.js';
import { interpolate, type Lookup } from './interpolate.js';

const KEY = /(?:export[ \t]+)?([a-z0-9_.-]+)[ \t]*/iy;
const MOST = 10_000;

/**
 * The variables of a `.env` file as Compose reads it: quotes, comments, `export`, values over several lines in quotes,
 * `${V}` in what is not in single quotes. `outer` beats the file in there.
 */
export function readDotenv(text: string, outer: Lookup): Map<string, string> {
  const source = unmarked(text)
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n');
  const found = new Map<string, string>();
  const lookup: Lookup = (name) => outer(name) ?? found.get(name);
  for (let at = 0; at < source.length && found.size < MOST; ) {
    const char = source[at]!;
    if (/\s/.test(char)) {
      at++;
      continue;
    }
    KEY.lastIndex = at;
    const key = char === '#' ? null : KEY.exec(source);
    const start = at + (key?.[0].length ?? 0);
    if (!key || !/[=:]/.test(source[start] ?? '')) {
      at = endOfLine(source, at);
      continue;
    }
    const [value, end] = readValue(source, start + 1, lookup);
    found.set(key[1]!, value);
    at = end;
  }
  return found;
}

function readValue(source: string, from: number, lookup: Lookup): [value: string, end: number] {
  let start = from;
  while (source[start] === ' ' || source[start] === '\t') start++;
  const quote = source[start];
  const close = quote === '"' || quote === "'" ? endOfQuote(source, start + 1, quote) : -1;
  if (close >= 0) {
    const inner = source.slice(start + 1, close);
    return [
      quote === "'" ? inner : interpolate(inner.replaceAll(/\\(.)/gs, unescape), lookup),
      endOfLine(source, close),
    ];
  }
  const end = endOfLine(source, start);
  const comment = /(?:^|[ \t])#/.exec(source.slice(start, end))?.index;
  const value = source.slice(start, comment === undefined ? end : start + comment).trim();
  return [interpolate(value, lookup), end];
}

function endOfQuote(source: string, from: number, quote: string): number {
  for (let at = from; at < source.length; at++) {
    if (source[at] === '\\' && quote === '"') at++;
    else if (source[at] === quote) return at;
  }
  return -1;
}

function unescape(written: string, char: string): string {
  if (char === 'n') return '\n';
  if (char === 'r') return '\r';
  // Still to be interpolated.
  if (char === '$') return '$$';
  return char === '"' || char === '\\' ? char : written;
}

function endOfLine(source: string, from: number): number {
  const end = source.indexOf('\n', from);
  return end < 0 ? source.length : end;
}
