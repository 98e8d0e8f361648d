import { describe, expect, test } from 'vitest';
import { alikeNames, nearMatches } from '../../src/windows/near.js';

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

describe('alikeNames', () => {
  test.each<[string, string[], number, string[]]>([
    // Word by word, whatever stands between; the more of both is alike, the nearer.
    ['aks 2022', ['ltsc2022', 'AKS Windows2019', 'AKS Windows2022'], 1, ['AKS Windows2022']],
    ['windows server 22', ['Windows 11 22H2', 'Windows Server 2022'], 1, ['Windows Server 2022']],
    ['server core 2022', ['2022', 'Windows Server 2022 Core'], 1, ['Windows Server 2022 Core']],
    ['windwos server 2019', ['Windows Server 2022', 'Windows Server 2019'], 1, ['Windows Server 2019']],
    // Another number is another name.
    ['aks 2023', ['AKS Windows2022 and more', 'ltsc2022'], 3, []],
    ['windows-2023', ['windows-latest', 'windows-2022'], 1, ['windows-2022']],
    ['', ['a'], 3, []],
    ['toolong'.repeat(10), ['toolong'.repeat(10)], 3, []],
  ])('%j of %j', (name, candidates, max, expected) => {
    expect(alikeNames(name, candidates, max)).toEqual(expected);
  });

  test('all of a few, the most alike first', () => {
    expect(alikeNames('eks 22', ['EKS ltsc2019', 'EKS ltsc2022', 'zzz'], 3, 0)).toEqual([
      'EKS ltsc2022',
      'EKS ltsc2019',
    ]);
  });
});
