import { expect, test } from 'vitest';
import { inWords, type ListWords } from '../../src/words/list.js';

test.each<[items: readonly (string | number)[], words: ListWords, text: string]>([
  [[], {}, ''],
  [['a'], {}, 'a'],
  [['a', 'b'], {}, 'a and b'],
  [['a', 'b', 'c'], {}, 'a, b and c'],
  [[2019, 2022], { and: 'or' }, '2019 or 2022'],
  [['a', 'b', 'c'], { most: 3 }, 'a, b and c'],
  [['a', 'b', 'c', 'd'], { most: 2 }, 'a, b and 2 more'],
  [['a', 'b'], { most: 1 }, 'a and 1 more'],
])('%j with %j: %s', (items, words, text) => {
  expect(inWords(items, words)).toBe(text);
});
