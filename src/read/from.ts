import { splitFlags, splitWords } from './split-words.js';
import { isTemplate, splitTemplate } from './template.js';

/** What a FROM says, before expansion. */
interface From {
  readonly written: string;
  readonly alias: string | null;
  readonly platform: string | null;
}

type FromResult = { readonly ok: true; readonly from: From } | { readonly ok: false; readonly message: string };

const ALIAS = /^[a-z][a-z0-9\-_.]*$/;
const WORD_COUNT = 'FROM requires either one or three arguments';

/**
 * Reads all after the keyword FROM: flags, then one word, or three with `AS`. White space separates even inside quotes
 * and braces. Source: parseFrom in moby/buildkit frontend/dockerfile/instructions/parse.go.
 */
export function readFrom(rest: string): FromResult {
  if (isTemplate(rest)) return readTemplateFrom(rest);
  const { flags, rest: after } = splitFlags(rest);
  const words = splitWords(after);
  const [written, as, name] = words;
  let alias: string | null = null;
  if (words.length === 3 && as!.toLowerCase() === 'as') {
    alias = name!.toLowerCase();
    if (!ALIAS.test(alias)) {
      return refuse(
        `invalid name for build stage: "${name!.slice(0, 80)}", name can't start with a number or contain symbols`,
      );
    }
  } else if (words.length !== 1) {
    return refuse(WORD_COUNT + hint(words));
  }
  const platform = readPlatform(flags);
  return platform.ok ? { ok: true, from: { written: written!, alias, platform: platform.value } } : platform;
}

function hint(words: readonly string[]): string {
  if (words.length === 0) return ': it names no image';
  if (words.some((word) => word.startsWith('#'))) return ': a comment must stand on a line of its own';
  if (words.some((word) => word.includes('${') || word.includes('"'))) {
    return ': white space separates even inside quotes and braces';
  }
  return words.length === 3 ? `: the second must be AS, not ${words[1]!.slice(0, 80)}` : '';
}

type Platform = { readonly ok: true; readonly value: string | null } | { readonly ok: false; readonly message: string };

function readPlatform(flags: readonly string[]): Platform {
  let value: string | null = null;
  for (const flag of flags) {
    const equals = flag.indexOf('=');
    const name = equals < 0 ? flag : flag.slice(0, equals);
    if (name !== '--platform') return refuse(`unknown flag: ${name.slice(0, 80)}`);
    if (equals < 0) return refuse('missing a value on flag: --platform (write --platform=VALUE, without a space)');
    if (value !== null) return refuse('duplicate flag specified: --platform');
    value = flag.slice(equals + 1);
  }
  return { ok: true, value: value === '' ? null : value };
}

/** A template's marks may hold spaces, and its alias may be a mark itself: what can't be read is left open. */
function readTemplateFrom(rest: string): FromResult {
  const { flags, words } = splitTemplate(rest);
  if (words.length === 0) return refuse(WORD_COUNT + hint(words));
  const named = words.length >= 3 && words.at(-2)!.toLowerCase() === 'as';
  const alias = named ? words.at(-1)!.toLowerCase() : '';
  const platform = flags.find((flag) => flag.startsWith('--platform='));
  return {
    ok: true,
    from: {
      written: (named ? words.slice(0, -2) : words).join(' '),
      alias: ALIAS.test(alias) ? alias : null,
      platform: platform?.slice('--platform='.length) || null,
    },
  };
}

function refuse(message: string): { readonly ok: false; readonly message: string } {
  return { ok: false, message };
}
