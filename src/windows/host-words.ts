import type { Architecture, Edition, Engine, Isolation } from './host.js';
import { nearMatches } from './near.js';

/** What the words in brackets after a declaration say; null where they do not. */
export interface HostWords {
  readonly isolation: Isolation | null;
  readonly engine: Engine | null;
  readonly edition: Edition | null;
  readonly architecture: Architecture | null;
}

const KINDS = {
  process: 'isolation',
  hyperv: 'isolation',
  docker: 'engine',
  containerd: 'engine',
  server: 'edition',
  client: 'edition',
  amd64: 'architecture',
  arm64: 'architecture',
} as const satisfies Record<string, keyof HostWords>;

type Word = keyof typeof KINDS;

export type SplitDeclaration =
  | { readonly ok: true; readonly text: string; readonly words: HostWords }
  | { readonly ok: false; readonly message: string; readonly near: readonly string[] };

/**
 * Takes the words in brackets off the end of a declaration, e.g. `[hyperv, client]`. Brackets that hold a version are
 * part of what `ver` prints and stay. Takes text without double spaces.
 */
export function splitHostWords(declaration: string): SplitDeclaration {
  let text = declaration;
  const found: string[] = [];
  for (;;) {
    const match = /\[([^[\]]*)\]$/.exec(text.slice(text.lastIndexOf('[')));
    if (!match || /\d\.\d+\.\d/.test(match[1]!)) break;
    const words = match[1]!
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean);
    if (words.length === 0) return refusal('there is no word between [ and ]');
    found.unshift(...words);
    text = text.slice(0, text.lastIndexOf('[')).trimEnd();
  }
  return collect(text, found);
}

function collect(text: string, found: readonly string[]): SplitDeclaration {
  const chosen = new Map<keyof HostWords, Word>();
  for (const word of found) {
    if (!isWord(word)) return refusal(`[${shown(word)}] is not a word for a host`, word);
    const kind = KINDS[word];
    const before = chosen.get(kind);
    if (before !== undefined && before !== word) return refusal(`[${before}] and [${word}] contradict each other`);
    chosen.set(kind, word);
  }
  const words = {
    isolation: (chosen.get('isolation') ?? null) as Isolation | null,
    engine: (chosen.get('engine') ?? null) as Engine | null,
    edition: (chosen.get('edition') ?? null) as Edition | null,
    architecture: (chosen.get('architecture') ?? null) as Architecture | null,
  };
  return { ok: true, text, words };
}

function isWord(word: string): word is Word {
  return Object.hasOwn(KINDS, word);
}

function refusal(problem: string, word = ''): SplitDeclaration {
  const near = nearMatches(word, Object.keys(KINDS), 3);
  return { ok: false, message: `${problem}: in brackets stand ${Object.keys(KINDS).join(', ')}`, near };
}

function shown(word: string): string {
  return word.length > 40 ? `${word.slice(0, 40)}...` : word;
}
