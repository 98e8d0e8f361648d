import { noSuchRule, shown } from '../options/said.js';
import { isRuleId } from '../rules/rule-table.js';
import { nearMatches } from '../windows/near.js';

/** What the comments before one FROM say. */
export interface Inline {
  /** Host declarations in their order, not yet read; null where no comment names any. */
  readonly targets: readonly string[] | null;
  readonly ignores: readonly {
    readonly rules: readonly string[];
    readonly reason: string | null;
    /** 1-based line of the comment. */
    readonly line: number;
  }[];
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

interface Words {
  readonly targets: readonly string[] | null;
  readonly ignore: readonly string[] | null;
  readonly reason: string | null;
}

type Name = keyof Words;
type Bad = { readonly problem: string };

const EXPECTED = 'Expected targets=HOST,HOST or ignore=RULE,RULE reason="..."';
const NAMES: readonly Name[] = ['targets', 'ignore', 'reason'];
const FORMS: Readonly<Record<Name, string>> = {
  targets: 'targets=HOST,HOST, with quotes round names that hold blanks',
  ignore: 'ignore=RULE,RULE',
  reason: 'reason="..."',
};
/** Hosts are compared with each other, and the Dockerfile may be a stranger's. */
const MOST_TARGETS = 100;
/** Each ignore is compared with each finding. */
const MOST_RULES = 100;
/** Nobody writes so many before one FROM, or in one document of a manifest. */
export const MOST_COMMENTS = 100;
const NOTHING: Inline = { targets: null, ignores: [], problems: [] };

/**
 * Reads the comments that belong to one FROM: `targets=...`, `ignore=...` and `reason=...` after the colon, in any order.
 * A comment that is not understood to its end does nothing but give one problem. Of more than 100 comments the first 100
 * are read, and a problem says so: what is not read hides nothing.
 * @param comments each with what stands after the `#`, from `windows-container-compat:` on.
 */
export function readInline(comments: readonly { readonly line: number; readonly text: string }[]): Inline {
  if (comments.length === 0) return NOTHING;
  let targets: { readonly line: number; readonly values: readonly string[] } | null = null;
  const ignores: Inline['ignores'][number][] = [];
  const problems: Inline['problems'][number][] = [];
  for (const { line, text } of comments.slice(0, MOST_COMMENTS)) {
    const words = readWords(text.slice(text.indexOf(':') + 1).trim());
    const problem = 'problem' in words ? words.problem : wrong(words, targets?.line ?? null);
    if (problem !== null) problems.push({ line, message: problem });
    if (problem !== null || 'problem' in words) continue;
    if (words.targets) targets = { line, values: words.targets };
    if (words.ignore) ignores.push({ rules: words.ignore, reason: words.reason, line });
  }
  const more = comments[MOST_COMMENTS];
  if (more)
    problems.push({
      line: more.line,
      message: `this FROM has ${comments.length} comments. Only the first ${MOST_COMMENTS} are read; expected fewer, each with several rules: ignore=RULE,RULE`,
    });
  return { targets: targets?.values ?? null, ignores, problems };
}

/** What is wrong with words that are well formed. */
function wrong({ targets, ignore, reason }: Words, targetsLine: number | null): string | null {
  if (!targets && !ignore && reason === null) return `the comment says nothing. ${EXPECTED}`;
  if (reason !== null && !ignore)
    return 'there is a reason, but no ignore that it explains. Expected ignore=RULE reason="..."';
  if (targets && targets.length > MOST_TARGETS)
    return `there are ${targets.length} targets. Expected at most ${MOST_TARGETS}`;
  if (ignore && ignore.length > MOST_RULES) return `there are ${ignore.length} rules. Expected at most ${MOST_RULES}`;
  if (targets && targetsLine !== null) {
    return `the targets of this FROM are given in line ${targetsLine} already. Expected one list: targets=HOST,HOST`;
  }
  const unknown = ignore?.find((rule) => !isRuleId(rule));
  return unknown === undefined ? null : noSuchRule(unknown);
}

function readWords(text: string): Words | Bad {
  const words: { [name in Name]: Words[name] } = { targets: null, ignore: null, reason: null };
  for (let at = 0; at < text.length; ) {
    const end = endOfName(text, at);
    const written = text.slice(at, end);
    const name = NAMES.find((each) => each === written.toLowerCase());
    if (name === undefined) return { problem: noSuchWord(written) };
    if (words[name] !== null) return { problem: `${name} is given twice. Expected it once: ${FORMS[name]}` };
    const value = text[end] === '=' ? readValue(text, end + 1, name !== 'reason') : { items: [], end };
    if ('problem' in value) return value;
    const { items } = value;
    if (items.length === 0 || items.includes(''))
      return { problem: `${name} has an empty value. Expected ${FORMS[name]}` };
    if (name === 'reason') words.reason = items[0]!;
    else words[name] = items;
    at = skipBlanks(text, value.end);
  }
  return words;
}

/** Items up to the first blank that no comma stands beside. Within quotes blanks count, and commas still separate. */
function readValue(
  text: string,
  start: number,
  list: boolean,
): { readonly items: string[]; readonly end: number } | Bad {
  const items: string[] = [];
  for (let at = start; ; ) {
    const quote = text[at] === '"' || text[at] === "'" ? text[at]! : null;
    let end = quote === null ? endOfBare(text, at, list) : text.indexOf(quote, at + 1);
    if (end < 0) return { problem: `a quote has no end: ${shown(text.slice(at))}` };
    if (quote === null) items.push(text.slice(at, end));
    else {
      const inner = text.slice(at + 1, end);
      for (const item of list ? splitList(inner) : [inner.trim()]) items.push(item);
      end++;
      if (end < text.length && !isBlank(text[end]!) && !(list && text[end] === ',')) {
        return { problem: `a blank is missing after the quote, before ${shown(text.slice(end))}` };
      }
    }
    const next = skipBlanks(text, end);
    if (!list || text[next] !== ',') return { items, end };
    at = skipBlanks(text, next + 1);
  }
}

/** Commas in brackets belong to the host: `old = 10.0.19045 [client, docker]`. */
function splitList(text: string): string[] {
  const items: string[] = [];
  for (let at = 0; at <= text.length; ) {
    let end = at;
    for (let inside = false; end < text.length && (inside || text[end] !== ','); end++) {
      inside = text[end] === '[' || (inside && text[end] !== ']');
    }
    items.push(text.slice(at, end).trim());
    at = end + 1;
  }
  return items;
}

function endOfBare(text: string, start: number, list: boolean): number {
  let end = start;
  for (let inside = false; end < text.length && !isBlank(text[end]!); end++) {
    if (list && !inside && text[end] === ',') break;
    inside = text[end] === '[' || (inside && text[end] !== ']');
  }
  return end;
}

function endOfName(text: string, start: number): number {
  let end = start;
  while (end < text.length && text[end] !== '=' && !isBlank(text[end]!)) end++;
  return end;
}

function skipBlanks(text: string, start: number): number {
  let at = start;
  while (at < text.length && isBlank(text[at]!)) at++;
  return at;
}

function isBlank(char: string): boolean {
  return /\s/.test(char);
}

function noSuchWord(word: string): string {
  const [near] = nearMatches(word, NAMES, 1);
  return `"${shown(word)}" is not understood.${near === undefined ? '' : ` Did you mean "${near}"?`} ${EXPECTED}`;
}
