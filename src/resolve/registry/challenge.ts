/** One way to log in that a server offers in `WWW-Authenticate`. */
export interface Challenge {
  /** Lower case: `bearer`, `basic`. */
  readonly scheme: string;
  /** Names in lower case; of a name given twice the first. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** As much as a server of Node's accepts in all headers together. */
const LONGEST_HEADER = 16_384;
const SPACE = /[\s,]*/y;
const TOKEN = /[!#$%&'*+.^_`|~\w-]+/y;
const EQUALS = /\s*=\s*/y;
const QUOTED = /"([^"\\]*(?:\\[\s\S][^"\\]*)*)(?:"|\\?$)/y;
const BARE = /[^\s,"]*/y;

/**
 * The challenges of a header, several in one or joined by commas, in their order
 * (https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1). Skips what is no challenge; never throws.
 */
export function parseChallenges(header: string): readonly Challenge[] {
  const text = header.slice(0, LONGEST_HEADER);
  const challenges: { scheme: string; parameters: Map<string, string> }[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at = pattern.lastIndex;
    return match;
  };
  while (at < text.length) {
    take(SPACE);
    const word = take(TOKEN)?.[0].toLowerCase();
    if (word === undefined) at += 1;
    else if (!take(EQUALS)) challenges.push({ scheme: word, parameters: new Map() });
    else {
      const quoted = take(QUOTED);
      const value = quoted ? (quoted[1] ?? '').replace(/\\([\s\S])/g, '$1') : (take(BARE)?.[0] ?? '');
      const parameters = challenges.at(-1)?.parameters;
      if (parameters && !parameters.has(word)) parameters.set(word, value);
    }
  }
  return challenges;
}
