import { chmodSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { systemClock } from '../../src/io/clock.js';
import { writeFileAtomically } from '../../src/io/output.js';
import { Repository } from './repository.js';

const windows = process.platform === 'win32';
let here: Repository;
beforeEach(() => {
  here = new Repository();
});
afterEach(() => here.remove());
const at = (path: string) => join(here.root, path);

test('makes the folders above, replaces what is there, leaves no temporary file', async () => {
  expect(await writeFileAtomically(at('a/b/report.json'), 'old', [])).toEqual({ ok: true });
  expect(await writeFileAtomically(at('a/b/report.json'), 'né', [])).toEqual({ ok: true });
  expect(readFileSync(at('a/b/report.json'), 'utf8')).toBe('né');
  expect(readdirSync(at('a/b'))).toEqual(['report.json']);
});

test.skipIf(windows)('keeps permissions, links, and the longest names', async () => {
  here.write('file').link('link', 'file');
  chmodSync(at('file'), 0o640);
  expect(await writeFileAtomically(at('link'), 'new', [])).toEqual({ ok: true });
  expect(lstatSync(at('link')).isSymbolicLink()).toBe(true);
  expect(readFileSync(at('file'), 'utf8')).toBe('new');
  expect(statSync(at('file')).mode & 0o777).toBe(0o640);
  expect(await writeFileAtomically(at('n'.repeat(255)), 'x', [])).toEqual({ ok: true });
});

test.skipIf(windows)('writes to a device as it is', async () => {
  expect(await writeFileAtomically('/dev/null', 'x', [])).toEqual({ ok: true });
  expect(statSync('/dev/null').isFile()).toBe(false);
});

test.each([
  ['folder', 'is a folder'],
  ['file/below', 'does not exist (a part of its path is not a folder)'],
  ['n'.repeat(300), 'its name is too long'],
])('says why %s cannot be written', async (path, reason) => {
  here.write('folder/x').write('file');
  const message = `${at(path)} could not be written: ${reason}`;
  expect(await writeFileAtomically(at(path), 'x', [])).toEqual({ ok: false, message });
  expect(readdirSync(here.root).sort()).toEqual(['file', 'folder']);
});

test('the clock tells a day in UTC', () => {
  const before = new Date().toISOString().slice(0, 10);
  const today = systemClock.today();
  expect(today).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect([before, new Date().toISOString().slice(0, 10)]).toContain(today);
});

test.skipIf(process.platform !== 'linux')('a folder that takes none ends the attempt', async () => {
  const message = '/proc/none/x could not be written: does not exist';
  expect(await writeFileAtomically('/proc/none/x', 'x', [])).toEqual({ ok: false, message });
});
