import { chmodSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSourceFile, replaceSourceFile, type SourceFile } from '../../src/io/source-file.js';
import { Repository } from './repository.js';

let repository: Repository;
beforeEach(() => {
  repository = new Repository();
});
afterEach(() => repository.remove());

function open(path: string): SourceFile {
  const file = readSourceFile(repository.root, path);
  if ('reason' in file) throw new Error(file.reason);
  return file;
}

function bytes(path: string): Buffer {
  return readFileSync(join(repository.root, path));
}

test.each([
  ['UTF-8 with a byte order mark', Buffer.from('\uFEFFFROM x:1\r\n# ü 😀\n'), 'utf8'],
  ['another encoding', Buffer.from('FROM x:1\r\n# \xfc\x85\xa0\xff\n', 'latin1'), 'latin1'],
])('%s: every byte but those changed is kept, and the mode', async (_, content, encoding) => {
  repository.write('Dockerfile', content);
  chmodSync(join(repository.root, 'Dockerfile'), 0o640);
  const file = open('Dockerfile');
  expect(file.encoding).toBe(encoding);
  const text = file.bytes.toString(file.encoding).replace('x:1', 'x:2');
  expect(await replaceSourceFile(file, text)).toEqual({ ok: true });
  expect(bytes('Dockerfile').toString('latin1')).toBe(content.toString('latin1').replace('x:1', 'x:2'));
  expect(statSync(join(repository.root, 'Dockerfile')).mode & 0o777).toBe(0o640);
});

test('a file that changed since it was read is left alone', async () => {
  repository.write('a/Dockerfile', 'FROM x:1\n');
  const file = open('a/Dockerfile');
  repository.write('a/Dockerfile', 'FROM y:1\n');
  expect(await replaceSourceFile(file, 'FROM x:2\n')).toEqual({
    ok: false,
    message: 'a/Dockerfile changed while it was being fixed, and was left alone',
  });
  expect(bytes('a/Dockerfile').toString()).toBe('FROM y:1\n');
});

test('another name of the same file, written before, is not a change by somebody else', async () => {
  repository.write('a', 'FROM x:1\n').link('b', 'a');
  const [a, b] = [open('a'), open('b')];
  expect(await replaceSourceFile(a, 'FROM x:2\n')).toEqual({ ok: true });
  expect(await replaceSourceFile(b, 'FROM x:2\n')).toEqual({ ok: true });
});

test('nothing outside the repository, nothing that is not a file', () => {
  const outside = new Repository().write('Dockerfile');
  try {
    repository.link('out', join(outside.root, 'Dockerfile')).write('folder/x');
    for (const path of ['out', 'missing', '../x', 'folder'])
      expect(readSourceFile(repository.root, path), path).toHaveProperty('reason');
  } finally {
    outside.remove();
  }
});
