import { describe, expect, test } from 'vitest';
import hostNames from '../../src/data/host-names.json' with { type: 'json' };
import imageFamilies from '../../src/data/image-families.json' with { type: 'json' };
import officialTags from '../../src/data/official-tags.json' with { type: 'json' };
import windowsReleases from '../../src/data/windows-releases.json' with { type: 'json' };
import windowsUpdates from '../../src/data/windows-updates.json' with { type: 'json' };

interface Sourced {
  readonly asOf: string;
  readonly sources: Readonly<Record<string, string>>;
}

describe('each row of a table names its source', () => {
  test.each<readonly [string, Sourced, readonly { readonly source: string }[]]>([
    ['host-names.json', hostNames, hostNames.names],
    ['image-families.json', imageFamilies, imageFamilies.families],
    ['windows-releases.json', windowsReleases, [...windowsReleases.releases, ...windowsReleases.beforeContainers]],
  ])('%s', (_, { asOf, sources }, rows) => {
    expect(asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect([...new Set(rows.map(({ source }) => source))].sort()).toEqual(Object.keys(sources).sort());
    for (const text of Object.values(sources)) expect(text).toMatch(/\S{4}/);
  });

  test('windows-updates.json, by its date', () => {
    const untils = windowsUpdates.sources.map(({ until }) => until);
    expect(untils).toEqual([...untils].sort());
    const last = untils.at(-1)!;
    for (const [, , , date] of windowsUpdates.updates) expect((date ?? last) <= last).toBe(true);
  });

  test('official-tags.json, by one commit', () => {
    expect(officialTags.source).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{10,40}$/);
  });
});
