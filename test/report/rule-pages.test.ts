import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulePageUrl } from '../../src/windows/rule-table.js';

const root = new URL('../../', import.meta.url);

test('a finding links to the page of its rule in the repository that package.json names', () => {
  const { repository } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
    repository: { url: string };
  };
  const home = repository.url.replace(/^git\+/, '').replace(/\.git$/, '');
  expect(rulePageUrl('same-build')).toBe(`${home}/blob/main/docs/rules/same-build.md`);
});
