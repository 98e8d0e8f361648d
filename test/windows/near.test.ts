import { describe, expect, test } from 'vitest';
import { nearMatches } from '../../src/windows/near.js';

describe('nearMatches', () => {
  test.each<[string, string[], number, string[]]>([
    ['windows-2023', ['windows-2022', 'windows-2019', 'ubuntu-latest'], 3, ['windows-2022', 'windows-2019']],
    ['WINDOWS-2022', ['windows-2022'], 3, ['windows-2022']],
    ['servr', ['client', 'server', 'serve'], 3, ['server', 'serve']],
    ['kitten', ['sitting'], 3, []],
    ['sittin', ['sitting', 'kitten'], 3, ['sitting', 'kitten']],
    ['abcd', ['abce', 'abcf', 'abcg'], 2, ['abce', 'abcf']],
    ['abcde', ['abxye', 'abcdx', 'bacde'], 3, ['abcdx', 'abxye', 'bacde']],
    ['', ['a'], 3, []],
    ['x', ['y'], 3, ['y']],
    ['toolong'.repeat(10), ['toolong'.repeat(10)], 3, []],
    ['abc', ['abc'.repeat(30)], 3, []],
  ])('%j of %j', (word, candidates, max, expected) => {
    expect(nearMatches(word, candidates, max)).toEqual(expected);
  });

  test('names a candidate once', () => {
    expect(nearMatches('abcd', ['abcd', 'abcd', 'abce'], 3)).toEqual(['abcd', 'abce']);
  });
});
