import { lstatSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cacheFile } from '../../src/io/cache-file.js';
import { readDocumentCache } from '../../src/resolve/document-cache.js';
import { Repository } from './repository.js';

const posix = process.platform !== 'win32';
let here: Repository;
beforeEach(() => {
  here = new Repository();
});
afterEach(() => here.remove());
const at = (path: string) => join(here.root, path);

test('is made with its folders, then read, and written again only where it differs', async () => {
  const first = cacheFile(at('a/b/cache.json'), []);
  expect(await first.load()).toEqual({ text: null, notice: null });
  expect(await first.save(null)).toBe(null);
  expect(readdirSync(here.root)).toEqual([]);
  expect(await first.save('one')).toBe(null);

  utimesSync(at('a/b/cache.json'), 1, 1);
  const second = cacheFile(at('a/b/cache.json'), []);
  expect(await second.load()).toEqual({ text: 'one', notice: null });
  expect(await second.save('one')).toBe(null);
  expect(statSync(at('a/b/cache.json')).mtimeMs).toBe(1000);
  expect(await second.save('two')).toBe(null);
  expect(readFileSync(at('a/b/cache.json'), 'utf8')).toBe('two');
  expect(readdirSync(at('a/b'))).toEqual(['cache.json']);
});

test('a path is relative to the working directory, and may lead out of it', async () => {
  const path = relative(process.cwd(), at('cache.json'));
  expect(path).toMatch(/^\.\./);
  expect(await cacheFile(path, []).save('x')).toBe(null);
  expect((await cacheFile(path, []).load()).text).toBe('x');
});

test.skipIf(!posix)('through a link', async () => {
  here.write('real.json', 'old').link('cache.json', 'real.json');
  const file = cacheFile(at('cache.json'), []);
  expect((await file.load()).text).toBe('old');
  await file.save('new');
  expect(lstatSync(at('cache.json')).isSymbolicLink()).toBe(true);
  expect(readFileSync(at('real.json'), 'utf8')).toBe('new');
});

test.skipIf(!posix).each([
  ['a folder', () => here.write('cache.json/x'), 'is a folder'],
  ['a pipe', () => here.write('x').pipe('cache.json'), 'is a pipe, socket or device'],
  ['a binary', () => here.write('cache.json', Buffer.from([1, 0, 2])), 'binary file (it holds NUL bytes)'],
  ['nested without end', () => here.write('cache.json', '['.repeat(101)), 'is nested more than 100 deep'],
  ['below a file', () => here.write('file'), 'does not exist (a part of its path is not a folder)'],
])('what cannot be read, %s, is let be', async (what, make, words) => {
  make();
  const path = at(what === 'below a file' ? 'file/cache.json' : 'cache.json');
  const file = cacheFile(path, []);
  expect(await file.load()).toEqual({ text: null, notice: `The cache ${path} was not used: ${words}.` });
  const before = lstatSync(at(what === 'below a file' ? 'file' : 'cache.json'));
  expect(await file.save('x')).toBe(null);
  expect(lstatSync(at(what === 'below a file' ? 'file' : 'cache.json'))).toEqual(before);
});

test('where it cannot be written a notice says so', async () => {
  here.write('folder/x');
  const file = cacheFile(at('folder'), []);
  expect(await file.save('x')).toBe(`The cache ${at('folder')} could not be written: is a folder.`);
});

test('files of something else keep what they hold', async () => {
  here.write('package.json', '{"name":"x"}');
  const file = cacheFile(at('package.json'), []);
  const { text } = await file.load();
  const { cache, notice } = readDocumentCache(text, 'package.json');
  expect(notice).toContain('It will not be written either.');
  cache.set(`quay.io/app@sha256:${'a'.repeat(64)}`, '{}');
  expect(await file.save(cache.toText())).toBe(null);
  expect(readFileSync(at('package.json'), 'utf8')).toBe('{"name":"x"}');
});

test.skipIf(!posix)(
  'one that git tracks is neither used nor written: a pull request could have filled it',
  async () => {
    here.write('sub/cache.json', 'planted').write('other.json', 'ours').git('init', '-q').git('add', 'sub');
    const planted = cacheFile(at('sub/cache.json'), [here.root]);
    const why = 'git tracks it, so a pull request could have filled it; a folder like RUNNER_TEMP is the place for it';
    expect(await planted.load()).toEqual({
      text: null,
      notice: `The cache ${at('sub/cache.json')} was not used: ${why}.`,
    });
    expect(await planted.save('x')).toBe(null);
    expect(readFileSync(at('sub/cache.json'), 'utf8')).toBe('planted');
    expect((await cacheFile(at('other.json'), [here.root]).load()).text).toBe('ours');
  },
);
