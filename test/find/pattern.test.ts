import { describe, expect, test } from 'vitest';
import { readPattern, unread } from '../../src/find/pattern.js';

const root = { folder: '', root: '/home/me/repo', windows: false };
const web = { ...root, folder: 'web/[id]' };
const windows = { folder: 'web', root: 'C:\\Work\\repo', windows: true };

describe('readPattern', () => {
  test.each([
    ['Dockerfile', root, 'Dockerfile', null],
    [' ./web//Dockerfile ', root, 'web/Dockerfile', null],
    ['.', root, '', null],
    ['web/', root, 'web', null],
    ['web/../api', root, 'api', null],
    ['..', root, null, null],
    ['a/../../b', root, null, null],
    ['/home/me/repo/web', root, 'web', null],
    ['/home/me/repo', root, '', null],
    ['/home/me/repo-2/web', root, null, null],
    ['/etc', root, null, null],
    ['/etc', { ...root, root: null }, null, null],
    ['./**/*.Dockerfile', root, '**/*.Dockerfile', '**/*.Dockerfile'],
    ['a{b,c}', root, 'a{b,c}', 'a{b,c}'],
    ['a\\b', root, 'a\\b', null],
    ['(a)/b', root, '(a)/b', null],
    ['./(a)/*', root, '(a)/*', '(a)/*'],
    ['Dockerfile', web, 'web/[id]/Dockerfile', null],
    ['*', web, 'web/[id]/*', 'web/\\[id\\]/*'],
    ['../*', web, 'web/*', 'web/*'],
    ['../../api', web, 'api', null],
    ['../../../x', web, null, null],
    ['.', web, 'web/[id]', null],
    ['api\\Dockerfile', windows, 'web/api/Dockerfile', null],
    ['..\\*\\Dockerfile', windows, '*/Dockerfile', '*/Dockerfile'],
    ['c:\\work\\REPO\\api\\Dockerfile', windows, 'api/Dockerfile', null],
    ['D:\\x', windows, null, null],
    ['C:x', windows, null, null],
  ])('%j in %o', (written, base, path, glob) => {
    const read = { written: written.trim(), path, glob, problem: null };
    expect(readPattern(written, base)).toEqual({ ...read, exclude: false });
    expect(readPattern(`! ${written}`, base)).toEqual({ ...read, exclude: true });
  });

  test.each(['', '  ', '!', ' ! '])('%j is not a pattern', (written) => {
    expect(readPattern(written, root)).toBeNull();
  });

  test.each([
    ['!(a|b)', '"!(a|b)" begins like an extended glob, which is not read.'],
    ['!(vendor)/**', '!./(name) leaves out a folder that is called (name)'],
    ['**/!(a)/Dockerfile', '"**/!(a)/Dockerfile" holds an extended glob such as !(a|b), which is not read.'],
    ['!a/*(x|y)', '"!a/*(x|y)" holds an extended glob'],
    ['[[:alpha:]]*', 'holds a named class'],
    ['a{1..3}', 'holds a range in braces'],
    [`*${'x'.repeat(1_000)}`, 'is a glob of more than 1000 characters'],
    ['{a,b}'.repeat(7), 'stands for more than 100 alternatives'],
  ])('%s is told what to write instead', (entry, message) => {
    expect(unread([readPattern(entry, root)!])).toEqual([expect.stringContaining(message)]);
  });
});
