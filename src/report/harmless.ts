/**
 * Everything a report holds was written by others: file names, references, registry answers. This is the one place
 * that makes such text harmless for where it is printed. Names of functions say where the text goes.
 */

/** Control and format characters (bidirectional marks, zero width, tags, ANSI escapes), line ends, lone surrogates. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const SHORT_ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Every character that cannot be seen, as an escape that can: `\n`, `\u{202e}`. The result is one line. */
export function visible(text: string): string {
  return text.replace(
    INVISIBLE,
    (character) => SHORT_ESCAPES[character] ?? `\\u{${character.codePointAt(0)!.toString(16)}}`,
  );
}

/**
 * Commands that a build log obeys anywhere in a line: `##[error]` (the GitHub runner's old form and Azure Pipelines),
 * `##vso[`, `##teamcity[`.
 */
const LOG_COMMAND = /##(?=[A-Za-z]{0,20}\[)/g;
/**
 * Leading blanks are trimmed by the runner before it looks for `::` (actions/runner, ActionCommand.TryParseV2), and a carriage
 * return alone ends a line to it (StreamReader.ReadLine).
 */
const LINE_COMMAND = /^([^\S\r\n\u2028\u2029]*)::/gm;

/** A finished line of a log that can no longer be taken for a workflow command; colours are left as they are. */
export function breakCommands(line: string): string {
  return line.replace(LOG_COMMAND, '#\\#').replace(LINE_COMMAND, '$1\\::');
}

/** Text for a log or a terminal: one line, nothing invisible, no workflow command. */
export function forLog(text: string): string {
  return breakCommands(visible(text));
}

/** Markdown that GitHub would act on inside a line. `@name` and `#123` are found after rendering, so a backslash is no help. */
const MARKDOWN = /[\\`*_~[\]!<>&|@#$]|:\/\/|www\.|\bGH-(?=\d)/gi;

const MARKDOWN_ESCAPES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '|': '&#124;',
  '@': '@&#8203;',
  '#': '#&#8203;',
  // Two variables in a sentence would be typeset as mathematics; GitHub documents the span as the way to stop it.
  $: '<span>$</span>',
  '://': ':&#8203;//',
};

/** Text inside a line of Markdown: shown as it is; no HTML, link, mention, emphasis or table cell comes of it. */
export function forMarkdown(text: string): string {
  const inline = visible(text)
    .trim()
    .replace(MARKDOWN, (found) => {
      if (/^www/i.test(found)) return `${found.slice(0, 3)}&#8203;.`;
      if (/^gh-/i.test(found)) return `${found}&#8203;`;
      return MARKDOWN_ESCAPES[found] ?? `\\${found}`;
    });
  // At the start of a line these would open a list, a rule or a heading, and in a log a workflow command.
  return inline.replace(/^([-+=:])/, '\\$1').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

const CODE_CELL = /[^\p{L}\p{M}\p{N} ./:,=+-]|:(?=\/\/)|(?<=www)\./giu;
const HTML_ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Addresses are found in decoded text, in code too; an element between keeps them apart, and is not copied.
  '@': '&#64;<wbr>',
  ':': '&#58;<wbr>',
  '.': '<wbr>&#46;',
};

/**
 * Text as inline code, safe in a table cell: `<code>` with every character that Markdown or HTML could act on as an
 * entity (a `|` splits a cell even between backticks). `breaks` lets a long reference wrap after `/` and `:`, but not
 * before the number of a line.
 */
export function forCodeCell(text: string, breaks = false): string {
  const escaped = visible(text).replace(
    CODE_CELL,
    (character) => HTML_ESCAPES[character] ?? `&#${character.codePointAt(0)};`,
  );
  return `<code>${breaks ? escaped.replace(/\/(?=.)|:(?!\d{1,6}$)(?=.)/g, '$&<wbr>') : escaped}</code>`;
}

/** A URL for an HTML attribute in Markdown; null for anything but http and https. */
export function forHref(url: string): string | null {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  return new URL(url).href
    .replace(/[^A-Za-z0-9\-._~:/?#@!$&()*+,;=%]/g, (character) => encodeURIComponent(character))
    .replace(/&/g, '&amp;');
}

/** Lines as a fenced code block; the fence is longer than any run of backticks inside. */
export function forFence(lines: readonly string[], language: string): string {
  const body = lines.map(breakCommands).join('\n');
  let longest = 2;
  for (const run of body.match(/`+/g) ?? []) longest = Math.max(longest, run.length);
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${body}\n${fence}`;
}

/** The message of a workflow command; `\n` in it becomes a line break of the annotation. */
export function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

/** A property of a workflow command. */
export function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

/** At most `max` UTF-16 units, never half a code point; what was cut ends in an ellipsis. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  if (max < 1) return '';
  let end = max - 1;
  const last = text.charCodeAt(end - 1);
  if (last >= 0xd800 && last <= 0xdbff) end -= 1;
  return `${text.slice(0, end)}…`;
}
