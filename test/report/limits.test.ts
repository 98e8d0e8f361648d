import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/judge/report.js';
import { selectAnnotations, toAnnotations, toWorkflowCommands } from '../../src/report/annotations.js';
import { toCheckRun } from '../../src/report/check-run-content.js';
import { toComment } from '../../src/report/comment-text.js';
import { jsonParts, toJson } from '../../src/report/json.js';
import { SUMMARY_LIMIT, toMarkdown } from '../../src/report/markdown.js';
import { toSarif } from '../../src/report/sarif.js';
import { toText } from '../../src/report/text.js';
import { build, image, mismatch, report } from './samples.js';

const FINDINGS = 5000;
const ERRORS = FINDINGS / 50;

/** One in fifty is an error, the last one among them. */
const many = (details: string): Report =>
  report({
    builds: Array.from({ length: FINDINGS }, (_, index) => {
      const serious = index % 50 === 49;
      const message = `${serious ? 'serious' : 'slight'}-${index}: ${details}`;
      const results = [mismatch({ severity: serious ? 'error' : 'warning', message })];
      return build({ dockerfile: `apps/${index}/Dockerfile`, images: [image({ results })] });
    }),
    problems: Array.from({ length: 50 }, (_, line) => ({ file: 'x', line, message: 'Odd.', severity: 'notice' })),
  });

/** Long messages of characters that take three bytes. */
const MANY = many('容器'.repeat(2100));
/** For what has no limit: how long each is says nothing there. */
const SHORT = many('容器');

const link = (file: string, line: number) => `https://github.com/acme/shop/blob/0123abc/${file}#L${line}`;
const sarif = (given: Report) => toSarif(given, { category: null, informationUri: 'https://x.example' });
const commands = toWorkflowCommands(selectAnnotations(toAnnotations(MANY), 10));
const checkRun = toCheckRun(MANY, { name: null, link, fails: true });

/** Distinct findings that a text has room for. */
function kept(text: string, word: 'serious' | 'slight'): number {
  return new Set(text.match(new RegExp(`${word}-\\d+`, 'g'))).size;
}

describe('5,000 findings keep within what GitHub takes, and the worst are those that are kept', () => {
  test.each<[format: string, text: string, bytes: number]>([
    ['job summary', toMarkdown(MANY, { name: null, link, limit: SUMMARY_LIMIT }), 1024 * 1024],
    ['comment', toComment(MANY, { name: null, link, runUrl: null }), 65_536],
    ['summary of the check run', checkRun.summary, 65_535],
  ])('%s', (_, text, bytes) => {
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(bytes);
    expect(kept(text, 'serious')).toBeGreaterThan(0);
    if (kept(text, 'slight') > 0) expect(kept(text, 'serious')).toBe(ERRORS);
    expect(text).toContain('Not shown for want of room');
  });

  test('workflow commands: ten of a kind, 4,096 characters a message', () => {
    const lines = commands.trimEnd().split('\n');
    const of = (kind: string) => lines.filter((line) => line.startsWith(`::${kind} `));
    expect([of('error').length, of('warning').length, of('notice').length]).toEqual([10, 10, 0]);
    for (const line of lines) expect(decodeURIComponent(line.split('::')[2]!).length).toBeLessThanOrEqual(4096);
    expect(kept(of('error').join('\n'), 'serious')).toBe(9);
    expect(commands).toContain(`${ERRORS - 9} more errors`);
    expect(commands).toContain(`${FINDINGS - ERRORS - 9} more warnings`);
  });

  test('annotations of the check run', () => {
    const levels = checkRun.annotations.map(({ annotation_level: level }) => level);
    expect(levels.slice(0, ERRORS).every((level) => level === 'failure')).toBe(true);
    expect(levels).toHaveLength(1000);
    for (const { message } of checkRun.annotations) expect(Buffer.byteLength(message)).toBeLessThan(64 * 1024);
  });

  test('SARIF: 5,000 results, 10 MB when packed', () => {
    const text = sarif(MANY);
    expect(gzipSync(text).length).toBeLessThan(10 * 1024 * 1024);
    const { results } = (JSON.parse(text) as { runs: [{ results: { level: string }[] }] }).runs[0];
    expect(results.length).toBeLessThanOrEqual(5000);
    expect(results.filter(({ level }) => level === 'error')).toHaveLength(ERRORS);
    expect(results.slice(0, ERRORS).every(({ level }) => level === 'error')).toBe(true);
  });

  test('JSON is written in parts, none of them much longer than 64 KB', () => {
    const parts = [...jsonParts(SHORT)];
    expect(parts.join('')).toBe(toJson(SHORT));
    for (const part of parts.slice(1, -1)) expect(part.length).toBeLessThan(100_000);
    expect(parts.length).toBeGreaterThan(10);
  });

  test('what has no limit has all of them', () => {
    for (const text of [toJson(SHORT), toText(SHORT, { colour: false, width: 120, verbose: true, quiet: false })])
      expect(kept(text, 'serious') + kept(text, 'slight')).toBe(FINDINGS);
  });
});
