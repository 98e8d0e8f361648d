import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';
import { check } from 'recheck';
import { expect, test } from 'vitest';
import { cpuTime } from './cpu-time.js';

/**
 * What this product reads may come from a stranger, and one expression that takes exponential time hangs the check for
 * ever. So every expression of src is held: none is worse than linear, but for those that stand here with the reason why
 * the checker, which sees nothing of lookbehinds and back-references, need not be feared for.
 */
const EXCEPT: Readonly<Record<string, string>> = {
  '/(?<!\\d)\\d+$/': 'begins only where the digits begin',
  '/(?<!\\/)\\/+$/': 'begins only where the slashes begin',
  '/(?<!\\r)\\r+$/': 'begins only where the line ends begin',
  '/(?<!\\.)\\.+$/': 'begins only where the dots begin',
  '/(?<![:@/.-])[:@/.-]+$/': 'begins only where the punctuation begins',
  '/(?<![\\d.])[\\d.]+$/': 'begins only where the version begins',
  '/(?<![.\\s])[.\\s]+$/': 'begins only where the dots and blanks begin',
  '/^(["\'])(.*)\\1$/': 'anchored, and a quote is one character',
};

interface Expression {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
}

const src = new URL('../src/', import.meta.url).pathname;
const files = readdirSync(src, { recursive: true, encoding: 'utf8' });

/** The literals of a file by its syntax tree. */
function literalsOf(file: string): readonly Expression[] {
  const text = readFileSync(join(src, file), 'utf8');
  const { program, errors } = parseSync(file, text);
  expect(errors, file).toEqual([]);
  const found: Expression[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, regex, start } = node as { type?: string; regex?: { pattern: string; flags: string }; start: number };
    if (type === 'Literal' && regex !== undefined) {
      const where = `${file}:${text.slice(0, start).split('\n').length}`;
      found.push({ source: regex.pattern, flags: regex.flags, where });
    } else Object.values(node).forEach(visit);
  };
  visit(program);
  return found;
}

/** Those that modules put together of texts (`new RegExp(A + B)`) when they are loaded. */
async function composed(): Promise<readonly Expression[]> {
  const found: Expression[] = [];
  const { RegExp } = globalThis;
  const modules = files.filter((file) => file.endsWith('.ts') && !/^(?:action|cli)[\\/]index\.ts$/.test(file));
  for (const file of modules) {
    if (!/\bnew RegExp\(/.test(readFileSync(join(src, file), 'utf8'))) continue;
    globalThis.RegExp = new Proxy(RegExp, {
      construct(target, args: [string, string?], newTarget) {
        const made = Reflect.construct(target, args, newTarget) as RegExp;
        found.push({ source: made.source, flags: made.flags, where: file });
        return made;
      },
    });
    try {
      await import(join(src, file));
    } finally {
      globalThis.RegExp = RegExp;
    }
  }
  return found;
}

/** `"pattern": "..."` of the built-in tables. */
function inTables(file: string): readonly Expression[] {
  const found: Expression[] = [];
  JSON.parse(readFileSync(join(src, file), 'utf8'), (key, value: unknown) => {
    if (/pattern$/i.test(key) && typeof value === 'string') found.push({ source: value, flags: '', where: file });
    return value;
  });
  return found;
}

/** Part of an expression, or all of it: a class, something escaped, a run of letters, or any other character. */
const PIECE = /\[(?:\\.|[^\]\\])*\]|\\.|[A-Za-z]+|./gsu;

/**
 * As the checker takes it: without lookarounds, a sticky expression where it is tried, and with short words and counts,
 * which say no more about its growth when they are long, and cost the checker minutes.
 */
function simplified({ source, flags }: Expression): readonly [source: string, flags: string] {
  const counted = source.replace(/\{(\d+)(,?)(\d*)\}/g, (_, low: string, comma: string, high: string) => {
    const least = Math.min(Number(low), 2);
    return `{${least}${comma}${high === '' ? '' : Math.max(least, Math.min(Number(high), 2))}}`;
  });
  let short = '';
  let depth = 0;
  for (const [piece] of counted.matchAll(PIECE)) {
    if (depth > 0) depth += piece === '(' ? 1 : piece === ')' ? -1 : 0;
    else short += /^[A-Za-z]{4}/.test(piece) ? `${piece.slice(0, 2)}${piece.at(-1)}` : piece;
    const around = /\(\?<?[=!]$/.exec(short);
    if (depth > 0 || around === null) continue;
    short = `${short.slice(0, around.index)}(?:)`;
    depth = 1;
  }
  return [flags.includes('y') ? `^(?:${short})` : short, flags.replace(/[^ims]/g, '')];
}

/** What the checker does not get done with is tried: its own pieces, and what often keeps expressions busy, repeated. */
function slowOn({ source, flags }: Expression): boolean {
  const expression = new RegExp(source, flags);
  const own = source.match(/[\w./-]{2,}/g) ?? [];
  return [...own, ...'a=/(-" \t\\;.\n', 'x.exe ', '-- ', 'http://', ' a'].some((piece) => {
    const started = cpuTime();
    expression.test(`${piece.repeat(20_000 / piece.length)}!`);
    return cpuTime() - started > 1_000;
  });
}

const REPEATS = /[*+]|\{\d+,\}/;

test('no regular expression takes more than its time', { timeout: 120_000 }, async () => {
  const code = files.filter((file) => file.endsWith('.ts')).flatMap(literalsOf);
  const tables = files.filter((file) => file.endsWith('.json')).flatMap(inTables);
  const all = new Map(
    [...code, ...(await composed()), ...tables].map((each) => [`/${each.source}/${each.flags}`, each]),
  );
  expect(all.size).toBeGreaterThan(300);
  const found = new Map<string, string>();
  const undecided: string[] = [];
  for (const [written, expression] of all) {
    const counts = [...expression.source.matchAll(/\{\d+,(\d+)\}/g)].map(([, high]) => Number(high));
    if (counts.some((high) => high > 1_000) && !expression.source.startsWith('^'))
      found.set(written, `counts too far: ${expression.where}`);
    if (!REPEATS.test(expression.source) || written in EXCEPT) continue;
    const answer = await check(...simplified(expression), { checker: 'automaton', timeout: 1_500 });
    if (answer.status === 'vulnerable') found.set(written, `${answer.complexity.summary}: ${expression.where}`);
    if (answer.status !== 'unknown') continue;
    if (answer.error.kind === 'timeout') {
      undecided.push(`${expression.where} ${written}`);
      if (slowOn(expression)) found.set(written, `slow: ${expression.where}`);
    } else found.set(written, `not checked (${answer.error.kind}): ${expression.where}`);
  }
  expect([...found]).toEqual([]);
  // Long unions of words.
  expect(undecided.length, undecided.join('\n')).toBeLessThan(12);
  expect(Object.keys(EXCEPT).filter((written) => !all.has(written))).toEqual([]);
});

test.each([
  ['the flags of a RUN as they were read once', /^(?:\s*--\S+)+\s+/],
  ['trailing slashes', /\/+$/],
  ['lists in braces', /\{[^{}]*,[^{}]*\}/],
])('it would be found: %s', async (_, { source, flags }) => {
  const answer = await check(...simplified({ source, flags, where: '' }), { checker: 'automaton', timeout: 30_000 });
  expect(answer.status).toBe('vulnerable');
});
