import * as v from 'valibot';
import type { DocumentCache } from './registry/registry-source.js';

const SCHEMA_VERSION = 2;
/** Of both kinds. Ten thousand images of a few kilobytes each; of more, those go that were not used for the longest time. */
const MOST_ENTRIES = 20_000;
const MOST_CHARACTERS = 32 * 1024 * 1024;
/** Longer documents are asked for anew: none of Microsoft's comes near, and the file stays small. */
const LONGEST_DOCUMENT = 256 * 1024;

/** `quay.io/app@sha256:...`; the digest is verified where the document is used. */
const DOCUMENT = /^[^\s@]{1,400}@sha(?:256|384|512):[0-9a-f]{64,128}$/;
/** `quay.io/app:1` */
const TAG = /^[^\s@]{1,400}:[\w.-]{1,128}$/;
const DIGEST = /^sha(?:256|384|512):[0-9a-f]{64,128}$/;

const Record = v.pipe(
  v.unknown(),
  // To valibot an array is a record too.
  v.check((value) => !Array.isArray(value)),
  v.record(v.string(), v.unknown()),
);
const CacheText = v.object({ schemaVersion: v.literal(SCHEMA_VERSION), tags: Record, documents: Record });

/**
 * The manifests and configs that registries gave, word for word, and what tags stood for when they were last asked for.
 * Nothing that was concluded from them is kept: a file that somebody else has filled can say nothing that the digests do
 * not bear out.
 */
export class KeptDocuments implements DocumentCache {
  readonly #documents = new Map<string, string>();
  readonly #tags = new Map<string, string>();
  readonly #foreign: boolean;
  #characters = 0;

  /** `foreign`: the file holds something else, which must not be written over. */
  constructor(foreign = false) {
    this.#foreign = foreign;
  }

  get(name: string): string | null {
    const text = this.#documents.get(name);
    if (text === undefined) return null;
    this.#use(name, text);
    return text;
  }

  /** false, and nothing kept: a name of another form, or more than 256 KB. */
  set(name: string, text: unknown): boolean {
    if (!DOCUMENT.test(name) || typeof text !== 'string' || text.length > LONGEST_DOCUMENT) return false;
    this.#use(name, text);
    return true;
  }

  digestOf(tag: string): string | null {
    return this.#tags.get(tag) ?? null;
  }

  tagged(tag: string, digest: unknown): boolean {
    if (!TAG.test(tag) || typeof digest !== 'string' || !DIGEST.test(digest)) return false;
    this.#tags.delete(tag);
    this.#tags.set(tag, digest);
    dropOldest(this.#tags);
    return true;
  }

  /** The whole as JSON, one line for each entry, sorted: the same entries give the same bytes. null: nothing to write. */
  toText(): string | null {
    if (this.#foreign || this.#documents.size === 0) return null;
    const tags = linesOf(this.#tags);
    const documents = linesOf(this.#documents);
    return `{"schemaVersion":${SCHEMA_VERSION},"tags":{${tags}},"documents":{${documents}}}\n`;
  }

  /** A Map keeps the order in which keys were added: the first is the one that was not used for the longest time. */
  #use(name: string, text: string): void {
    this.#characters += text.length - (this.#documents.get(name)?.length ?? 0);
    this.#documents.delete(name);
    this.#documents.set(name, text);
    while (this.#characters > MOST_CHARACTERS || this.#documents.size > MOST_ENTRIES)
      this.#characters -= dropOldest(this.#documents, 0)?.length ?? 0;
  }
}

function dropOldest(map: Map<string, string>, most = MOST_ENTRIES): string | undefined {
  const oldest = map.size > most ? map.entries().next().value : undefined;
  if (oldest === undefined) return undefined;
  map.delete(oldest[0]);
  return oldest[1];
}

function linesOf(map: ReadonlyMap<string, string>): string {
  const lines = [...map.keys()].sort().map((key) => `${JSON.stringify(key)}:${JSON.stringify(map.get(key))}`);
  return lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`;
}

/**
 * Reads what an earlier run kept; null where there is none. What is corrupt, of an older version or from something else
 * is left out, and the notice says so in a sentence. `name`: what people know the file by. Never throws.
 */
export function readDocumentCache(
  text: string | null,
  name: string,
): { readonly cache: KeptDocuments; readonly notice: string | null } {
  if (text === null || text.trim() === '') return { cache: new KeptDocuments(), notice: null };
  const json = parse(text);
  const parsed = v.safeParse(CacheText, json);
  if (!parsed.success) {
    const ours = /^\s*\{\s*"schemaVersion"/.test(text);
    const then = ours ? 'It will be written anew' : 'It will not be written either';
    return { cache: new KeptDocuments(!ours), notice: `The cache ${name} was not used: ${whyNot(json)}. ${then}.` };
  }
  const cache = new KeptDocuments();
  let broken = 0;
  for (const [key, document] of Object.entries(parsed.output.documents)) if (!cache.set(key, document)) broken += 1;
  for (const [key, digest] of Object.entries(parsed.output.tags)) if (!cache.tagged(key, digest)) broken += 1;
  const entries = broken === 1 ? '1 entry' : `${broken} entries`;
  const notice = broken === 0 ? null : `In the cache ${name}, ${entries} could not be understood and will be left out.`;
  return { cache, notice };
}

function whyNot(json: unknown): string {
  if (json === undefined) return 'it is not JSON';
  const old = typeof json === 'object' && json !== null && 'schemaVersion' in json && json.schemaVersion === 1;
  if (old) return 'an earlier version wrote it, which kept nothing that can be verified';
  return 'it is not of the form that this version writes';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
