import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { signPageMarkdown, signText } from '../../src/report/sign-page.js';
import { displayWidth } from '../../src/report/width.js';
import { signs, signsIn } from '../../src/rules/error-signs.js';
import { rules } from '../../src/rules/rule-table.js';

const page = new URL('../../docs/troubleshooting.md', import.meta.url);

test('docs/troubleshooting.md is what the table says', () => {
  if (process.env.UPDATE_DOCS !== undefined) writeFileSync(page, signPageMarkdown());
  expect(readFileSync(page, 'utf8')).toBe(signPageMarkdown());
});

const QUOTED = rules().flatMap(({ id, page: { errors } }) => errors.map(({ text }) => [id, text] as const));

test.each(QUOTED)('%s: its error leads back to it: %s', (id, text) => {
  const causes = signsIn(text, false).flatMap((sign) => sign.causes);
  expect(causes.flatMap((cause) => cause.rules)).toContain(id);
});

test.each(signs())('$sign has causes with rules, and commands that prove them', ({ causes, proofs }) => {
  expect(causes.flatMap((cause) => cause.rules)).not.toEqual([]);
  expect(proofs.length).toBeGreaterThan(0);
});

const NAMED = signs().flatMap((sign) => [sign.sign, ...sign.known].map((text) => [text, sign] as const));

test.each(NAMED)('%s is found alone, in capitals and within a line', (text, sign) => {
  expect(signsIn(text.toUpperCase(), true)).toContain(sign);
  expect(signsIn(`Error:  (${text}).`, false)).toContain(sign);
});

test('what is too common for a line is a sign alone', () => {
  expect(signsIn('0/1', true).map(({ sign }) => sign)).toEqual(['REPLICAS 0/1']);
  expect(signsIn('web-7d9 0/1 Running', false)).toEqual([]);
});

test.each(['0xc03701011', 'a0x102', 'exit code 1280', 'xqueued', 'golang:1.25', '', ' '])(
  '%j is not a sign',
  (text) => {
    expect(signsIn(text, false)).toEqual([]);
  },
);

test('the name of an image that holds a sign is not a sign', () => {
  for (const text of ['queued:1', 'registry.example/queued', 'registry.example/0x102:1', 'a/0/1'])
    expect(signsIn(text, true)).toEqual([]);
});

test('of several signs in a line, the error comes before the state', () => {
  const found = signsIn('CrashLoopBackOff: exit code 128: failed (0xC0370101)', false);
  expect(found.map(({ sign }) => sign)).toEqual(['0xc0370101', 'exit 128', 'CrashLoopBackOff']);
});

test.each(signs())('$sign fits into a terminal', (sign) => {
  for (const line of signText(sign, 80).split('\n'))
    if (!line.startsWith('    ')) expect(displayWidth(line), line).toBeLessThanOrEqual(80);
});
