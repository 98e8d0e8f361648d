import { existsSync, lstatSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cacheFile } from '../../src/io/cache-file.js';
import { destinationOf } from '../../src/io/destination.js';
import { writeFileAtomically } from '../../src/io/output.js';
import { readSourceFile, replaceSourceFile } from '../../src/io/source-file.js';
import { Repository } from './repository.js';

const windows = process.platform === 'win32';
let here: Repository;
let outside: Repository;
beforeEach(() => {
  [here, outside] = [new Repository(), new Repository()];
  outside.write('kept', 'theirs').write('folder/kept', 'theirs');
});
afterEach(() => {
  here.remove();
  outside.remove();
});
const at = (path: string) => join(here.root, path);
const LINK = 'a symbolic link of the repository is on the way, and nothing is written through one';
const GIT = 'it lies in .git, where git keeps what it runs';

describe.skipIf(windows)('what a repository puts in the way of an output', () => {
  test.each([
    ['a link to a file outside', 'x', () => here.link('x', join(outside.root, 'kept')), LINK],
    ['a link to nothing yet', 'x', () => here.link('x', join(outside.root, 'new')), LINK],
    ['a link to a folder outside', 'a/x', () => here.link('a', join(outside.root, 'folder')), LINK],
    ['a link upwards', 'a/b/x', () => here.write('a/y').link('a/b', '../..'), LINK],
    ['a link to a file inside', 'x', () => here.write('src').link('x', 'src'), LINK],
    ['a link to a folder inside', 'a/x', () => here.write('b/y').link('a', 'b'), LINK],
    ['a link into .git', 'x', () => here.write('.git/hooks/y').link('x', '.git/hooks/pre-commit'), LINK],
    ['a link to itself', 'x', () => here.link('x', 'x'), LINK],
    ['.git', '.git/hooks/post-checkout', () => here.write('.git/config'), GIT],
    ['.git in another case', '.GIT/config', () => here, GIT],
    ['.git of a repository within', 'sub/.git/config', () => here, GIT],
    ['.git with an invisible character', '.g\u200cit/config', () => here, GIT],
    ['.git by its short name', 'GIT~1/config', () => here, GIT],
    ['.git that is written as a file', '.git', () => here, GIT],
  ])('%s', async (_, path, make, reason) => {
    make();
    const message = `${at(path)} could not be written: ${reason}`;
    expect(await writeFileAtomically(at(path), 'ours', [here.root])).toEqual({ ok: false, message });
    expect(readFileSync(join(outside.root, 'kept'), 'utf8')).toBe('theirs');
    expect(existsSync(join(outside.root, 'new'))).toBe(false);
    expect(existsSync(join(outside.root, 'folder/x'))).toBe(false);
    const cache = cacheFile(at(path), [here.root]);
    expect(await cache.load()).toEqual({ text: null, notice: `The cache ${at(path)} was not used: ${reason}.` });
    expect(await cache.save('ours')).toBe(null);
    expect(readFileSync(join(outside.root, 'kept'), 'utf8')).toBe('theirs');
  });

  test('a way into the repository from elsewhere meets its links all the same', () => {
    here.link('reports', outside.root);
    symlinkSync(here.root, join(outside.root, 'checkout'));
    symlinkSync(at('reports'), join(outside.root, 'reports'));
    for (const path of ['checkout/reports/x', 'checkout/reports', 'reports/x'])
      expect(destinationOf(join(outside.root, path), [here.root]), path).toEqual({ reason: LINK });
    expect(destinationOf(join(outside.root, 'checkout/new/x'), [here.root])).toEqual({ path: at('new/x') });
    // And where the repository itself is named by a link.
    expect(destinationOf(at('reports/x'), [join(outside.root, 'checkout')])).toEqual({ reason: LINK });
  });

  test.each(['a', '.github/x', 'git', '.gitignore', '.git.x', 'x.git', 'a/../b'])('%s is written', async (path) => {
    expect(await writeFileAtomically(at(path), 'ours', [here.root])).toEqual({ ok: true });
    expect(readFileSync(at(path), 'utf8')).toBe('ours');
  });

  test('outside of the repository the caller may write anywhere, through links of their own', async () => {
    outside.link('link', 'kept').link('to', 'folder');
    for (const path of ['link', 'to/x', 'new/x', '.git/x'])
      expect(await writeFileAtomically(join(outside.root, path), 'ours', [here.root]), path).toEqual({ ok: true });
    expect(lstatSync(join(outside.root, 'link')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(outside.root, 'kept'), 'utf8')).toBe('ours');
    expect(await writeFileAtomically('/dev/null', 'x', [here.root])).toEqual({ ok: true });
    outside.link('circle', 'circle');
    const path = join(outside.root, 'circle');
    const message = `${path} could not be written: is a link that leads in a circle`;
    expect(await writeFileAtomically(path, 'x', [here.root])).toEqual({ ok: false, message });
  });

  test('a link that is put in the place of a Dockerfile while it is being fixed', async () => {
    here.write('sub/Dockerfile', 'FROM x:1\n');
    const file = readSourceFile(here.root, 'sub/Dockerfile');
    if ('reason' in file) throw new Error(file.reason);
    outside.write('sub/Dockerfile', 'FROM x:1\n');
    // rm and ln, as a program that runs beside could do.
    renameSync(at('sub'), at('old'));
    symlinkSync(join(outside.root, 'sub'), at('sub'));
    expect(await replaceSourceFile(file, 'FROM x:2\n')).toEqual({
      ok: false,
      message: `sub/Dockerfile could not be written: ${LINK}`,
    });
    expect(readFileSync(join(outside.root, 'sub/Dockerfile'), 'utf8')).toBe('FROM x:1\n');
  });
});
