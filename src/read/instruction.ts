import dockerFileParser from 'docker-file-parser';
import { trim } from './space.js';

/** Keyword (upper case) and all after it (trimmed) of one logical line. */
export interface Head {
  readonly keyword: string;
  readonly rest: string;
}

const KEYWORDS = new Set(
  (
    'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME ' +
    'WORKDIR'
  ).split(' '),
);
/** Keywords whose arguments may be JSON, which the package finds out by trying. */
const JSON_KEYWORDS = new Set(['ADD', 'CMD', 'COPY', 'ENTRYPOINT', 'RUN', 'VOLUME']);
const SEPARATOR = /[\t\v\f\r ]+/;

export function isKeyword(word: string): boolean {
  return KEYWORDS.has(word);
}

/**
 * Reads one finished logical line with docker-file-parser, which is right about a single line but not about whole files.
 * A line that ends in a backslash would be taken as continued: an escape directive before it tells the package that it is
 * not. ONBUILD is told by ourselves, for the package follows a chain of them recursively.
 */
export function readHead(line: string): Head {
  const text = trim(line);
  const own = split(text);
  // The package trims and upper-cases as JavaScript does, Docker as Go does: where they differ, Docker's way counts.
  if (own.keyword === 'ONBUILD' || !isKeyword(own.keyword) || text !== text.trim()) return own;
  // Its JSON.parse fails on every shell form and takes ten times as long as all the rest of it: nothing to learn there.
  if (JSON_KEYWORDS.has(own.keyword) && !own.rest.startsWith('[')) return own;
  const parsed = parse(text.endsWith('\\') ? `# escape=\`\n${text}` : text);
  return parsed ?? own;
}

function parse(text: string): Head | null {
  try {
    const [entry, ...more] = dockerFileParser.parse(text);
    if (entry === undefined || more.length > 0) return null;
    const { name, args, raw } = entry;
    if (typeof args === 'string') return { keyword: name, rest: trim(args) };
    return raw === undefined ? null : { keyword: name, rest: trim(raw.slice(name.length)) };
  } catch {
    return null;
  }
}

function split(text: string): Head {
  const at = text.search(SEPARATOR);
  if (at < 0) return { keyword: upper(text), rest: '' };
  return { keyword: upper(text.slice(0, at)), rest: trim(text.slice(at)) };
}

/** Only ASCII letters make keywords; other scripts have letters that upper-case to ASCII. */
function upper(word: string): string {
  return /^[a-z]{1,12}$/i.test(word) ? word.toUpperCase() : word;
}
