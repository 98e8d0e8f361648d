/** One line of a makefile, with those that a backslash joins to it. */
export interface MakeLine {
  readonly text: string;
  /** 1-based, its first one. */
  readonly line: number;
  /** Begins with a tab: a line for the shell, where a rule is open. */
  readonly tab: boolean;
}

/** Makefiles that a person wrote are far shorter. */
const MAX_TEXT = 256 * 1024;

/**
 * The lines of a makefile, without comments and without what is empty; null for one that is too large to be read.
 * https://www.gnu.org/software/make/manual/html_node/Splitting-Lines.html
 */
export function makeLines(text: string): readonly MakeLine[] | null {
  if (text.length > MAX_TEXT) return null;
  const physical = text.replaceAll(/\r\n?/g, '\n').split('\n');
  const lines: MakeLine[] = [];
  for (let at = 0; at < physical.length; at++) {
    const line = at + 1;
    const tab = physical[at]!.startsWith('\t');
    const joined = [physical[at]!];
    while (goesOn(joined.at(-1)!) && at + 1 < physical.length) joined.push(physical[++at]!);
    // The shell joins the lines of a recipe itself.
    const whole = tab ? joined.map((each) => each.replace(/^\t/, '')).join('\n') : withoutComment(joinedLine(joined));
    if (whole.trim() !== '') lines.push({ text: whole, line, tab });
  }
  return lines;
}

/** An odd number of backslashes at the end. */
function goesOn(text: string): boolean {
  let at = text.length;
  while (text[at - 1] === '\\') at--;
  return (text.length - at) % 2 === 1;
}

function joinedLine(lines: readonly string[]): string {
  const last = lines.length - 1;
  return lines.map((text, at) => (at < last ? text.slice(0, -1).trim() : text.trim())).join(' ');
}

function withoutComment(text: string): string {
  for (let at = text.indexOf('#'); at !== -1; at = text.indexOf('#', at + 1)) {
    if (text[at - 1] !== '\\') return text.slice(0, at);
  }
  return text;
}
