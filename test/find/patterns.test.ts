import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUILDS, planTextOf } from './repository-plan.js';

/** How public repositories declare their builds, one small repository for each way. */
const PATTERNS = readdirSync(BUILDS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('the plan of a repository, as it is printed', () => {
  test.each(PATTERNS)('%s', async (name) => {
    const text = await planTextOf(join(BUILDS, name));
    await expect(text).toMatchFileSnapshot(join(BUILDS, `${name}.plan.txt`));
  });

  test('no plan is without its repository', () => {
    const plans = readdirSync(BUILDS).filter((name) => name.endsWith('.plan.txt'));
    expect(plans.map((name) => name.replace('.plan.txt', '')).sort()).toEqual([...PATTERNS].sort());
  });
});
