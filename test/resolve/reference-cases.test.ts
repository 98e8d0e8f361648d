import { describe, expect, test } from 'vitest';
import type { TagKnowledge } from '../../src/resolve/image.js';
import { parseReference } from '../../src/resolve/reference.js';
import { describeReference } from '../../src/resolve/tag.js';
import cases from '../fixtures/images/reference-cases.json' with { type: 'json' };

interface Case {
  reference: string;
  /** Builds that the publisher declares for the reference on that day; empty: Linux, invalid, or not to be known from the text. */
  builds: number[];
  windowsOnly: boolean;
  osVersion: string | null;
  /** A day, a month, or `fixed` where the answer never changes. */
  asOf: string;
  kind: string;
}

/** Kinds of references whose text names their Windows version. */
const NAMED = new Set(['named-build', 'base-floating', 'base-fixed', 'insider', 'digest']);
const SHARED = new Set(['shared-linux-and-windows', 'shared-windows-multi', 'windows-build-not-named']);

/** os.version of containerd's mirror was read from its registry: no text tells it. */
const VERSION_FROM_REGISTRY = 'ghcr.io/';

const all: Case[] = cases;

function day(asOf: string): string {
  if (asOf === 'fixed') return '2026-09-15';
  return asOf.length === 7 ? `${asOf}-15` : asOf;
}

function describeCase({ reference, asOf }: Case): TagKnowledge {
  const parsed = parseReference(reference);
  if (!parsed) throw new Error(`not a reference: ${reference}`);
  return describeReference(parsed, day(asOf));
}

function windowsVersions(known: TagKnowledge): string[] {
  return (known.image?.variants ?? []).filter(({ os }) => os === 'windows').map(({ osVersion }) => osVersion ?? '');
}

function windowsBuilds(known: TagKnowledge): number[] {
  return windowsVersions(known).map((version) => Number(version.split('.')[2]));
}

const label = (row: Case) => [`${row.reference} on ${row.asOf}`, row] as const;

describe('a reference that names its Windows version has exactly that version', () => {
  const rows = all.filter(({ kind }) => NAMED.has(kind));
  test('there are enough of them', () => expect(rows.length).toBeGreaterThanOrEqual(225));
  test.each(rows.map(label))('%s', (_, row) => {
    const known = describeCase(row);
    expect(windowsBuilds(known)).toEqual(row.builds);
    expect(known).toMatchObject({
      os: 'windows',
      notPublished: false,
      why: null,
      image: { list: 'single', by: 'tag' },
    });
    if (row.osVersion !== null && !row.reference.startsWith(VERSION_FROM_REGISTRY)) {
      expect(windowsVersions(known)).toEqual([row.osVersion]);
      expect(known.image?.floating).toBe(false);
    }
  });
});

describe('a shared tag has the list of its day, or none', () => {
  const rows = all.filter(({ kind }) => SHARED.has(kind));
  test('there are enough of them', () => expect(rows.length).toBeGreaterThanOrEqual(170));
  test.each(rows.map(label))('%s', (_, row) => {
    const known = describeCase(row);
    const builds = windowsBuilds(known);
    for (const build of builds) expect(row.builds).toContain(build);
    expect(known.os).not.toBe('linux');
    if (row.windowsOnly) expect(['windows', 'linux-and-windows']).toContain(known.os);
    else expect(known.os).not.toBe('windows');
    // What is not made anew any more does not change from the day of a table on.
    if (known.image?.floating) expect(known.image.asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
    else if (known.image) expect(known.image.asOf).toBeNull();
    else expect(known.why).toMatch(/registry/);
  });

  test('since 2026 the whole list is known of all but a few', () => {
    const recent = rows.filter(({ asOf }) => asOf >= '2026' && asOf !== 'fixed');
    expect(recent.length).toBeGreaterThanOrEqual(42);
    const unknown = recent.filter((row) => describeCase(row).image === null).map(({ reference }) => reference);
    expect(unknown).toEqual([]);
    for (const row of recent)
      expect([row.reference, windowsBuilds(describeCase(row))]).toEqual([row.reference, row.builds]);
  });

  test('of those from 2023 to 2025, framework and .NET are known', () => {
    const older = rows.filter(({ asOf, reference }) => /^202[345]/.test(asOf) && reference.includes('/dotnet/'));
    expect(older.length).toBeGreaterThanOrEqual(23);
    expect(older.filter((row) => describeCase(row).image === null).map(({ reference }) => reference)).toEqual([]);
  });
});

describe('a Linux tag is never Windows', () => {
  const rows = all.filter(({ kind }) => kind === 'linux');
  test('there are enough of them', () => expect(rows.length).toBeGreaterThanOrEqual(34));
  test.each(rows.map(label))('%s', (_, row) => {
    expect(describeCase(row)).toMatchObject({ os: 'linux', image: { variants: [{ os: 'linux', osVersion: null }] } });
  });
});

describe('latest and no tag of a base OS repository are not published', () => {
  const rows = all.filter(({ kind }) => kind === 'invalid');
  test('there are enough of them', () => expect(rows.length).toBeGreaterThanOrEqual(6));
  test.each(rows.map(label))('%s', (_, row) => {
    expect(describeCase(row)).toMatchObject({ os: 'windows', baseOs: true, notPublished: true, image: null });
  });
});

describe('retired names on Docker Hub', () => {
  const rows = all.filter(({ kind }) => kind === 'docker-hub-legacy');
  test('there are enough of them', () => expect(rows.length).toBeGreaterThanOrEqual(13));
  test.each(rows.map(label))('%s', (_, row) => {
    const known = describeCase(row);
    expect(known.movedTo).toMatch(/^mcr\.microsoft\.com\//);
    if (row.reference === 'microsoft/dotnet-framework:4.7.2-runtime') expect(known.image).toBeNull();
    else expect(windowsBuilds(known)).toEqual(row.builds);
    if (row.osVersion !== null) expect(windowsVersions(known)).toEqual([row.osVersion]);
  });
});

describe('what the text does not tell stays unknown', () => {
  const rows = all.filter(({ kind }) => kind === 'hard');
  test('there are enough of them', () => expect(rows.length).toBeGreaterThanOrEqual(3));
  test.each(rows.map(label))('%s', (_, row) => {
    const known = describeCase(row);
    if (row.builds.length > 0) expect(windowsBuilds(known)).toEqual(row.builds);
    else expect(known.image).toBeNull();
  });
});
