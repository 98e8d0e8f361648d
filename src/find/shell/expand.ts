import { isOutside, WORKSPACE } from '../workspace-path.js';
import type { Dialect } from './dialect.js';
import type { Argument } from './flags.js';
import { isKnown, isWhollyUnknown, unknownAs } from './marks.js';
import type { Part, Word } from './syntax.js';

/** Longer words are not followed. */
const MAX_WORD = 16_384;
const GLOB = /[*?]|\[[^[\]]*\]/;
const BRACES = /\{([^{}]*)\}/g;
const SYNTAX = /["^&|<>%!]/;

/** What the variables of a script are at one point. */
export interface Values {
  readonly dialect: Dialect;
  /** Relative to the workspace; may hold marks. */
  readonly folder: string;
  /** May hold marks; undefined where it is not set in anything that was read. */
  value(key: string): string | undefined;
}

/** A word that is assigned: one text, never split. */
export function expandValue({ parts }: Word, values: Values): string {
  let text = '';
  for (const part of parts) {
    text += partText(part, values);
    if (text.length > MAX_WORD) return unknownAs('a very long text');
  }
  return values.dialect.globs && startsWithTilde(parts) ? unknownAs(text) : text;
}

/** A word as the command gets it: one argument as a rule, none or several where the shell splits a variable. */
export function expandWord({ parts, line }: Word, values: Values): readonly Argument[] {
  const { splits, globs } = values.dialect;
  const fields: string[] = [''];
  let quoted = false;
  let bare = '';
  let exists = parts.length === 0;
  let length = 0;
  for (const part of parts) {
    const text = partText(part, values);
    length += text.length;
    if (length > MAX_WORD) return [{ text: unknownAs('a very long text'), line, several: false }];
    // An environment variable of PowerShell is one text, whatever it holds.
    const whole = part.kind === 'folder' || part.quoted || (part.kind === 'variable' && part.name.startsWith('env:'));
    quoted ||= whole;
    exists ||= whole || text !== '';
    if (part.kind === 'text' && !part.quoted) bare += text;
    if (part.kind !== 'variable' || whole || !splits) {
      fields.push(fields.pop()! + text);
      continue;
    }
    const [first = '', ...more] = text.split(/[ \t\n]+/);
    fields.push(fields.pop()! + first, ...more);
  }
  if (!exists) return [];
  const given = fields.length === 1 ? fields : fields.filter((field) => field !== '');
  return given.map((text) => {
    if (globs && isPattern(bare, parts)) return { text: unknownAs(text), line, several: true };
    return { text, line, several: !quoted && isWhollyUnknown(text) };
  });
}

/** `*.args.V=1` is taken as it stands: there is no such file. */
function isPattern(bare: string, parts: readonly Part[]): boolean {
  const lists = [...bare.matchAll(BRACES)].some(([, inner]) => /,|\.\./.test(inner!));
  return startsWithTilde(parts) || lists || (!bare.includes('=') && GLOB.test(bare));
}

function startsWithTilde([first]: readonly Part[]): boolean {
  return first?.kind === 'text' && !first.quoted && first.text.startsWith('~');
}

function partText(part: Part, values: Values): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'folder':
      return isKnown(values.folder) ? joinedRoot(values.folder) : unknownAs(values.folder);
    case 'unknown':
      return unknownAs(part.written);
    case 'variable': {
      const value = values.value(part.name) ?? unknownAs(part.written);
      if (value === '' && part.fallback !== undefined) return part.fallback;
      return values.dialect.rereads && SYNTAX.test(value) ? unknownAs(part.written) : value;
    }
  }
}

function joinedRoot(folder: string): string {
  if (folder === '') return WORKSPACE;
  return isOutside(folder) && !folder.startsWith('..') ? folder : `${WORKSPACE}/${folder}`;
}
