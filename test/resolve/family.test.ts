import { describe, expect, test } from 'vitest';
import table from '../../src/data/image-families.json' with { type: 'json' };
import linux from '../../src/data/image-linux.json' with { type: 'json' };
import { FAMILIES_AS_OF, type Family, listFamilies } from '../../src/resolve/family.js';
import { tagSource } from '../../src/resolve/tag-source.js';
import { releaseNames } from '../../src/windows/release-tags.js';
import { DIGEST, reference } from './describe.js';

const families = table.families as readonly Family[];
const builds = new Set(Object.values(releaseNames()));

describe('the table of families', () => {
  test('each repository once, in the form that references have', () => {
    const repositories = families.flatMap((family) => family.repositories);
    expect(new Set(repositories).size).toBe(repositories.length);
    for (const name of repositories) {
      const { registry, repository } = reference(name);
      expect(`${registry}/${repository}`).toBe(name);
    }
  });

  test.each(families.map((family) => [family.repositories[0] ?? '', family] as const))('%s', (_, family) => {
    for (const build of family.builds ?? []) expect(builds).toContain(build);
    const tags = family.shared?.flatMap((shared) => shared.tags) ?? [];
    expect(new Set(tags).size).toBe(tags.length);
    for (const { os, tags: named, eras } of family.shared ?? []) {
      if (named.some((tag) => /windowsservercore|nanoserver/.test(tag))) expect(os).toBe('windows');
      for (const [index, era] of eras.entries()) {
        expect(era.since).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(era.since > (eras[index - 1]?.until ?? '')).toBe(true);
        if (era.until !== null) expect(era.until > era.since).toBe(true);
        expect(era.until === null).toBe(index === eras.length - 1);
        expect(era.builds.length).toBeGreaterThan(0);
        for (const build of era.builds) expect(family.builds).toContain(build);
      }
    }
    for (const { pattern, builds: published } of family.versions ?? []) {
      expect(() => new RegExp(pattern)).not.toThrow();
      for (const build of published) expect(family.builds).toContain(build);
    }
    if (family.type !== 'base') expect(family.os).toBeDefined();
  });

  test('what is Linux only has no family with Windows images', () => {
    const known = new Set(families.flatMap((family) => family.repositories));
    for (const name of [...linux.distributions, ...linux.official])
      expect(known).not.toContain(`docker.io/library/${name}`);
    for (const name of linux.repositories) expect(known).not.toContain(name);
  });
});

describe('the list of families', () => {
  const rows = listFamilies();
  const row = (repository: string) => rows.find((candidate) => candidate.repository === repository);

  test('a row for each repository', () => {
    expect(rows.length).toBeGreaterThan(50);
    for (const { naming, asOf } of rows) expect([naming.length > 5, asOf]).toEqual([true, FAMILIES_AS_OF]);
  });

  test('base images take their builds from the releases', () => {
    expect(row('mcr.microsoft.com/windows/server')?.builds).toEqual([20348, 26100]);
    expect(row('mcr.microsoft.com/windows')?.builds).toEqual([17763, 18362, 18363, 19041, 19042]);
    expect(row('mcr.microsoft.com/windows/servercore')?.builds).toHaveLength(10);
    expect(row('mcr.microsoft.com/windows/servercore/insider')?.builds).toEqual([]);
  });

  test('some have tags of several builds', () => {
    expect(row('docker.io/library/golang')?.multiBuild).toBe(true);
    expect(row('docker.io/library/swift')?.multiBuild).toBe(false);
    expect(row('mcr.microsoft.com/dotnet/framework/sdk')?.multiBuild).toBe(true);
  });
});

describe('the tag source', () => {
  const source = tagSource(() => '2025-10-13');

  test('finds what the text tells, on the day it is asked for', async () => {
    const lookup = await source.lookup(reference('mcr.microsoft.com/dotnet/framework/sdk:4.8'), null);
    expect(lookup).toMatchObject({ kind: 'found', image: { by: 'tag', list: 'unordered', asOf: '2025-10-13' } });
    expect(lookup.kind === 'found' && lookup.image.variants.map(({ osVersion }) => osVersion)).toEqual([
      '10.0.14393',
      '10.0.17763',
      '10.0.20348',
    ]);
  });

  test.each([
    ['mcr.microsoft.com/windows/servercore', /16 April 2019/],
    ['golang:1.99-windowsservercore', /names no Windows version.*registry/],
    [`mcr.microsoft.com/windows/servercore@${DIGEST}`, /digest alone/],
    ['example/app', /registry/],
  ])('%s is not found, and the reason says why', async (text, reason) => {
    expect(await source.lookup(reference(text), null)).toEqual({
      kind: 'not-found',
      reason: expect.stringMatching(reason),
      unsure: true,
    });
  });
});
