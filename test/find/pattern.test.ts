import { describe, expect, test } from 'vitest';
import { escapeGlob, readPattern } from '../../src/find/pattern.js';

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
    expect(readPattern(written, base)).toEqual({ written: written.trim(), exclude: false, path, glob });
    expect(readPattern(`! ${written}`, base)).toEqual({ written: written.trim(), exclude: true, path, glob });
  });

  test.each(['', '  ', '!', ' ! '])('%j is not a pattern', (written) => {
    expect(readPattern(written, root)).toBeNull();
  });
});

test('escapeGlob hides every special character', () => {
  expect(escapeGlob('a*?[b]{c}(!d)+@e|\\')).toBe('a\\*\\?\\[b\\]\\{c\\}\\(\\!d\\)\\+\\@e\\|\\\\');
});
