import { describe, expect, test } from 'vitest';
import type { ImageSource, ImageVariant, Lookup } from '../../src/resolve/image.js';
import { layeredSource } from '../../src/resolve/layered-source.js';
import { formatReference } from '../../src/resolve/reference.js';
import { tagSource } from '../../src/resolve/tag-source.js';
import { finals } from './run-one.js';

const TODAY = '2026-09-01';
const SC = 'mcr.microsoft.com/windows/servercore';

/** A registry that has what is listed, before what tags say. */
function registry(has: readonly string[], held: readonly string[] = []): ImageSource {
  const byName = tagSource(() => TODAY);
  const asked: ImageSource = {
    async lookup(reference) {
      const named = await byName.lookup(reference, null);
      if (!has.includes(formatReference(reference)) || named.kind !== 'found')
        return { kind: 'not-found', reason: `there is no tag ${reference.tag}` };
      return { ...named, image: { ...named.image, by: 'registry' } };
    },
  };
  const daemon: ImageSource = {
    async lookup(reference) {
      const named = await byName.lookup(reference, null);
      const isHeld = held.includes(formatReference(reference)) && named.kind === 'found';
      return isHeld ? { ...named, image: { ...named.image, by: 'daemon' } } : { kind: 'not-found', reason: 'not here' };
    },
  };
  return layeredSource([asked, daemon, byName]);
}

const one = async (from: string, target: string, source: ImageSource) => {
  const [result] = await finals({ dockerfile: `FROM ${from}\nRUN cmd /c ver\n`, targets: [target], source });
  return result!;
};

describe('a tag that the registry does not have', () => {
  test.each([
    [`${SC}:10.0.20348.9999`, 'ltsc2022', `${SC}:ltsc2022`],
    [`${SC}:2022`, 'ltsc2022', `${SC}:ltsc2022`],
    ['microsoft/windowsservercore:1809', 'ltsc2022', `${SC}:ltsc2022`],
    ['mcr.microsoft.com/powershell:windowsservercore-ltsc2019', 'ltsc2019', undefined],
    ['golang:1.99-windowsservercore-ltsc2022', 'ltsc2022', undefined],
  ])('%s on %s: an error, with %s', async (from, target, better) => {
    const result = await one(from, target, registry([`${SC}:ltsc2022`]));
    expect(result).toMatchObject({ rule: 'no-such-image', verdict: 'cannot-run', severity: 'error' });
    expect(result.message).toContain('there is no tag');
    expect(result.advice?.baseImages[0]).toBe(better);
  });

  test('not where this machine holds it', async () => {
    expect(await one(`${SC}:ltsc2022`, 'ltsc2022', registry([], [`${SC}:ltsc2022`]))).toMatchObject({
      rule: 'same-build',
    });
  });

  test.each<[string, Lookup]>([
    ['a mirror alone says so', { kind: 'not-found', reason: 'x', unsure: true }],
    ['the name may be private', { kind: 'refused', reason: 'x' }],
    ['nobody answers', { kind: 'unreachable', reason: 'x' }],
    ['nobody may be asked', { kind: 'not-allowed', reason: 'x' }],
  ])('not where %s', async (_, lookup) => {
    const source = layeredSource([{ lookup: async () => lookup }, tagSource(() => TODAY)]);
    expect(await one(`${SC}:ltsc2022`, 'ltsc2022', source)).toMatchObject({ rule: 'same-build' });
    expect(await one('acme/windowsservercore-app:1', 'ltsc2022', source)).toMatchObject({ verdict: 'unknown' });
  });

  test('not where nobody was asked', async () => {
    const source = tagSource(() => TODAY);
    expect(await one('golang:1.99-windowsservercore', 'ltsc2022', source)).toMatchObject({ verdict: 'unknown' });
  });

  test('a Linux team hears nothing of an image that nobody knows', async () => {
    const [result] = await finals({
      dockerfile: 'FROM acme/base:1\n',
      targets: ['ltsc2022'],
      source: registry([]),
    });
    expect(result).toMatchObject({ rule: 'image-os-unknown', severity: 'off' });
  });
});

describe('a list that names no versions', () => {
  const unlisted = (osVersion: string | null): ImageVariant => ({
    os: 'windows',
    architecture: 'amd64',
    osVersion,
    unlisted: true,
  });
  const list = (...variants: ImageVariant[]): ImageSource => ({
    lookup: async () => ({
      kind: 'found',
      image: { by: 'registry', digest: null, floating: true, list: 'ordered', variants, asOf: null },
    }),
  });
  const v2019 = '10.0.17763.5576';
  const v2022 = '10.0.20348.2340';

  test.each([
    ['the first is taken, not the one that fits', 'ltsc2022', [v2019, v2022], 'build-mismatch'],
    ['in another order', 'ltsc2022', [v2022, v2019], 'same-build'],
    ['by containerd too', 'AKS Windows2022', [v2019, v2022], 'build-mismatch'],
    ['and although it is newer', 'ltsc2019', [v2022, v2019], 'image-newer-than-host'],
    ['whose own config names none either', 'ltsc2022', [null, v2022], 'image-version-unknown'],
  ])('%s', async (_, target, versions, rule) => {
    const result = await one('acme/app:1', target, list(...versions.map(unlisted)));
    expect(result.rule).toBe(rule);
    if (result.verdict !== 'runs' && result.verdict !== 'unknown')
      expect(result.ways.map(({ text }) => text).join(' ')).toContain('docker manifest annotate --os-version');
  });

  test('one that it names a version for comes first where it fits', async () => {
    const mixed = list(unlisted(v2019), { os: 'windows', architecture: 'amd64', osVersion: v2022 });
    expect((await one('acme/app:1', 'ltsc2022', mixed)).rule).toBe('same-build');
    expect((await one('acme/app:1', 'AKS Windows2022', mixed)).rule).toBe('same-build');
  });
});

describe('where the tables know no tag to advise', () => {
  const APP = 'registry.example/app';
  /** A registry that has these tags, each with what its name says. */
  const listing = (tags: readonly string[], asked: string[] = []): ImageSource => ({
    ...registry(tags.map((tag) => `${APP}:${tag}`)),
    async tags(reference) {
      asked.push(reference.repository);
      return tags;
    },
  });

  test.each<[string, string, readonly string[], readonly string[]]>([
    [
      'the same version for the host',
      '1.0-nanoserver-1809',
      ['1.0-nanoserver-1809', '2.0-nanoserver-ltsc2022', '1.0-nanoserver-ltsc2022'],
      ['1.0-nanoserver-ltsc2022'],
    ],
    ['no other version', '1.0-nanoserver-1809', ['1.0-nanoserver-1809', '2.0-nanoserver-ltsc2022'], []],
    ['no other kind', '1.0-nanoserver-1809', ['1.0-nanoserver-1809', '1.0-windowsservercore-ltsc2022'], []],
    ['no tag that names more', '1.0-nanoserver-1809', ['1.0-nanoserver-1809', '1.0-nanoserver-ltsc2022-debug'], []],
    ['no older one on a newer host', '1.0-nanoserver-1809', ['1.0-nanoserver-1809', '1.0-nanoserver-1803'], []],
  ])('the registry is asked for its tags: %s', async (_, tag, tags, expected) => {
    const { advice } = await one(`${APP}:${tag}`, 'ltsc2022', listing(tags));
    expect(advice?.baseImages).toEqual(expected.map((each) => `${APP}:${each}`));
  });

  test.each([
    ['it runs', `${APP}:1.0-nanoserver-ltsc2022`],
    ['its tables tell', 'mcr.microsoft.com/powershell:nanoserver-1809'],
    ['it is a base image', `${SC}:1909`],
    ['its tag names no Windows', `${APP}:1`],
  ])('and not asked where %s', async (_, reference) => {
    const asked: string[] = [];
    const there = registry([reference, 'mcr.microsoft.com/powershell:nanoserver-ltsc2022', `${SC}:ltsc2022`]);
    await one(reference, 'ltsc2022', { ...listing(['1.0-nanoserver-ltsc2022'], asked), lookup: there.lookup });
    expect(asked).toEqual([]);
  });
});
