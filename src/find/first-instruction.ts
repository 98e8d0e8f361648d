// The separators of BuildKit's parser; NBSP is none.
const SEPARATORS = /[\t\v\f\r ]+/;
const DIRECTIVE = /^#[\t ]*([a-z][a-z0-9]*)[\t ]*=[\t ]*(\S+)$/i;

/**
 * Whether a text's first instruction is a FROM with one image, or an ARG that only ARG and FROM follow: nothing else
 * may start a Dockerfile (moby/buildkit, frontend/dockerfile/instructions/parse.go). `head` is a file's beginning; it
 * may end anywhere. Prose ("From here on ..."), Python (`from x import y`) and templates (`{{ ... }}`) do not pass.
 */
export function startsLikeDockerfile(head: string): boolean {
  let afterArg = false;
  for (const instruction of instructions(head)) {
    const words = instruction.split(SEPARATORS).filter((word) => word !== '');
    const keyword = words[0]?.toLowerCase();
    if (keyword === 'from') return isFrom(words.slice(1));
    if (keyword !== 'arg' || words.length < 2) return false;
    afterArg = true;
  }
  return afterArg;
}

function isFrom(words: readonly string[]): boolean {
  const image = words.findIndex((word) => !word.startsWith('--'));
  if (image === -1) return false;
  const rest = words.slice(image);
  return rest.length === 1 || (rest.length === 3 && rest[1]?.toLowerCase() === 'as');
}

/** Instructions one by one, continued lines joined, comments and blank lines left out. */
function* instructions(head: string): Generator<string> {
  let escapeMark = '\\';
  let inDirectives = true;
  let parts: string[] = [];
  for (const line of lines(head)) {
    const text = line.trim();
    if (text.startsWith('#') || text === '') {
      const directive = inDirectives ? DIRECTIVE.exec(text) : null;
      if (directive === null) inDirectives = false;
      else if (directive[1]?.toLowerCase() === 'escape' && directive[2] === '`') escapeMark = '`';
      continue;
    }
    inDirectives = false;
    const kept = line.trimEnd();
    // A doubled escape character at the end of a line is text.
    const continues = kept.endsWith(escapeMark) && kept.at(-2) !== escapeMark;
    parts.push(continues ? kept.slice(0, -1) : kept);
    if (continues) continue;
    yield parts.join('');
    parts = [];
  }
  if (parts.length > 0) yield parts.join('');
}

function* lines(text: string): Generator<string> {
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  while (start <= text.length) {
    const end = text.indexOf('\n', start);
    yield text.slice(start, end === -1 ? text.length : end);
    if (end === -1) return;
    start = end + 1;
  }
}
