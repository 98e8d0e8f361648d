import { DEEPEST, type Refused, readYaml } from '../yaml/read.js';
import type { YamlValue } from '../yaml/value.js';
import { unknown, unmarked } from './unknown.js';

export type RepositoryYaml =
  | { readonly ok: true; readonly root: YamlValue }
  /** `reason` in words, to be put behind a colon: `it is larger than 1 MB`. */
  | { readonly ok: false; readonly line: number; readonly reason: string };

const MOST_BYTES = 1_048_576;

const REASONS: Readonly<Record<Refused, (message: string) => string>> = {
  'too-large': () => 'it is larger than 1 MB',
  'more-documents': () => 'it holds more than one YAML document',
  'too-deep': () => `its lists and maps are nested more than ${DEEPEST} deep`,
  aliases: () => 'its aliases come to too much',
  'merge-keys': () => 'its merge keys (<<) stand for too much',
  syntax: (message) => `its YAML is wrong: ${message}`,
};

/**
 * A YAML or JSON file of the repository: none of its texts holds a mark, not even one that an escape stands for. Of a key
 * that is there twice the last one counts. Never throws.
 * @param aliased how many values aliases may stand for, where whoever reads them copies what they stand for
 * @param firstLine the line of its first line, where the text is one document of a file that holds several
 */
export async function readRepositoryYaml(
  text: string,
  aliased = Number.POSITIVE_INFINITY,
  firstLine = 1,
): Promise<RepositoryYaml> {
  const read = await readYaml(text, { bytes: MOST_BYTES, aliased, merge: true, clean: unmarked, firstLine });
  if (read.ok) return read;
  const isWhole = read.refused === 'aliases' || read.refused === 'merge-keys';
  const { line, message } = (isWhole ? undefined : read.problems[0]) ?? { line: firstLine, message: '' };
  return { ok: false, line, reason: REASONS[read.refused](unmarked(message)) };
}

/** By how many values aliases may stand for, then by text: of a text that is asked for again nothing is copied. */
const remembered = new Map<number, Map<string, Promise<RepositoryYaml>>>();
let rememberedSize = 0;
const MOST_REMEMBERED = 4 * MOST_BYTES;

/** The same for a file that many others name: what was read last is remembered, by its text. */
export function readSharedYaml(text: string, aliased = Number.POSITIVE_INFINITY): Promise<RepositoryYaml> {
  const known = remembered.get(aliased)?.get(text);
  if (known) return known;
  rememberedSize += text.length;
  if (rememberedSize > MOST_REMEMBERED) {
    remembered.clear();
    rememberedSize = text.length;
  }
  const read = readRepositoryYaml(text, aliased);
  const texts = remembered.get(aliased) ?? new Map<string, Promise<RepositoryYaml>>();
  remembered.set(aliased, texts.set(text, read));
  return read;
}

/** A text, number or boolean as the Go programs that read these files print it (`1.10` is 1.1); null for anything else. */
export function goText(value: YamlValue | undefined): string | null {
  if (value?.kind === 'text') return value.text;
  if (value?.kind === 'boolean') return value.text.toLowerCase();
  return value?.kind === 'number' ? printed(value.text) : null;
}

function printed(source: string): string {
  if (/^-?(?:0|[1-9]\d{0,14})$/.test(source)) return source;
  if (/^-?(?:0|[1-9]\d{0,4})\.\d{1,9}$/.test(source)) {
    const number = Number(source);
    if (number === 0 || Math.abs(number) >= 0.0001) return String(number);
  }
  // Octal, hexadecimal, exponents, huge ones: how they come out depends on the program's version.
  return unknown(source.slice(0, 100));
}
