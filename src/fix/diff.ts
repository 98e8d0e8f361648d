/** Lines around a change that are shown with it. */
const CONTEXT = 3;

/** One line of a diff's body; `text` keeps its line end, and has none where the file ends without. */
interface Line {
  readonly mark: ' ' | '-' | '+';
  readonly text: string;
}

/**
 * The difference of two texts of one file as `git apply` reads it; empty where there is none. For texts of which whole
 * lines were changed but none added or taken away, as edits within lines do.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const [old, changed] = [linesOf(before), linesOf(after)];
  const [a, b] = [quoted(`a/${path}`), quoted(`b/${path}`)];
  const hunks = hunksOf(old, changed).map((hunk) => format(hunk, old, changed));
  return `diff --git ${a} ${b}\n--- ${padded(a)}\n+++ ${padded(b)}\n${hunks.join('')}`;
}

/** 0-based range of lines, the same in both texts but for the lines that differ. */
interface Hunk {
  readonly start: number;
  readonly end: number;
}

function hunksOf(old: readonly string[], changed: readonly string[]): readonly Hunk[] {
  const hunks: Hunk[] = [];
  for (let index = 0; index < old.length; index++) {
    if (old[index] === changed[index]) continue;
    const start = Math.max(0, index - CONTEXT);
    const end = Math.min(old.length, index + CONTEXT + 1);
    const last = hunks.at(-1);
    if (last && start <= last.end) hunks[hunks.length - 1] = { start: last.start, end };
    else hunks.push({ start, end });
  }
  return hunks;
}

function format({ start, end }: Hunk, old: readonly string[], changed: readonly string[]): string {
  const range = `${start + 1},${end - start}`;
  const body = bodyOf(old.slice(start, end), changed.slice(start, end)).map(
    ({ mark, text }) => `${mark}${text}${text.endsWith('\n') ? '' : '\n\\ No newline at end of file\n'}`,
  );
  return `@@ -${range} +${range} @@\n${body.join('')}`;
}

/** Within a run of changed lines all that go stand before all that come. */
function bodyOf(old: readonly string[], changed: readonly string[]): readonly Line[] {
  const body: Line[] = [];
  let added: Line[] = [];
  for (const [index, text] of old.entries()) {
    const other = changed[index] ?? '';
    if (text === other) {
      body.push(...added, { mark: ' ', text });
      added = [];
    } else {
      body.push({ mark: '-', text });
      added.push({ mark: '+', text: other });
    }
  }
  return [...body, ...added];
}

function linesOf(text: string): readonly string[] {
  const lines: string[] = [];
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    lines.push(text.slice(start, end + 1));
    start = end + 1;
  }
  if (start < text.length) lines.push(text.slice(start));
  return lines;
}

const ESCAPES: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** As git writes names that hold quotes or control characters. */
function quoted(name: string): string {
  const special = /["\\\x00-\x1f\x7f]/g;
  if (name.search(special) < 0) return name;
  return `"${name.replace(special, (char) => ESCAPES[char] ?? `\\${char.charCodeAt(0).toString(8).padStart(3, '0')}`)}"`;
}

/** A tab ends a name that holds spaces, which would else be taken for the start of a date. */
function padded(name: string): string {
  return name.includes(' ') ? `${name}\t` : name;
}
