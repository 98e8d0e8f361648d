import { alternativesOf, escapeGlob, globProblem, hasWildcards } from './glob-syntax.js';
import { Track } from './track.js';

/** Answers that one glob remembers: builds share their base images. */
const MOST_KNOWN = 256;

/**
 * `*` stands for any run of characters without `/`, `**` for any run at all, `?` for one character but `/`, `[a-z]` for one
 * of those, `[!a-z]` for one of all others but `/`, `{a,b}` for either. Where `**` and a slash begin a segment, they stand
 * for any folders or none. `\` takes its meaning from the next character. Case counts. A text always matches itself.
 * What `globProblem` refuses matches nothing else.
 */
export class Glob {
  private readonly tracks: readonly Track[];
  private readonly known = new Map<string, boolean>();
  private last: string | null = null;
  private matchedLast = false;

  constructor(readonly pattern: string) {
    const texts = hasWildcards(pattern) ? alternativesOf(pattern) : [escapeGlob(pattern)];
    this.tracks = globProblem(pattern) === null && texts ? texts.map((text) => new Track(text)) : [];
  }

  /** Steps that `matches` takes for a text at most. */
  cost(text: string): number {
    return this.tracks.reduce((sum, track) => sum + (track.length + 1) * text.length, 0);
  }

  /** Whether a text matches where that is seen without following it; else null. */
  atOnce(text: string): boolean | null {
    if (text === this.pattern) return true;
    if (text === this.last) return this.matchedLast;
    return some(this.tracks, (track) => track.atOnce(text)) ?? this.known.get(text) ?? null;
  }

  /** To be asked where `atOnce` does not tell. */
  matches(text: string): boolean {
    const matches = this.tracks.some((track) => track.atOnce(text) ?? track.matches(text));
    if (this.known.size < MOST_KNOWN) this.known.set(text, matches);
    this.last = text;
    this.matchedLast = matches;
    return matches;
  }

  /** Folders (`''`: the root) in and below which all lies that matches, as far as they are spelled out. */
  folders(): readonly string[] {
    return [...new Set(this.tracks.map(({ head }) => head.slice(0, Math.max(0, head.lastIndexOf('/')))))];
  }

  /** Whether something in or below a folder may match where that is seen without following its path; else null. */
  mayHoldAtOnce(folder: string): boolean | null {
    return some(this.tracks, (track) => track.mayBeginAtOnce(`${folder}/`));
  }

  mayHold(folder: string): boolean {
    const start = `${folder}/`;
    return this.tracks.some((track) => track.mayBeginAtOnce(start) ?? track.mayBegin(start));
  }
}

/** Whether one is true; null where that is not known. */
function some(tracks: readonly Track[], ask: (track: Track) => boolean | null): boolean | null {
  let answer: boolean | null = false;
  for (const track of tracks) {
    const here = ask(track);
    if (here) return true;
    if (here === null) answer = null;
  }
  return answer;
}
