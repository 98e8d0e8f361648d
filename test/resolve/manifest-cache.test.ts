import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KeptManifests, readManifestCache } from '../../src/resolve/manifest-cache.js';
import type { CachedImage } from '../../src/resolve/registry/cache.js';

const digest = (n: number) => `sha256:${n.toString(16).padStart(64, '0')}`;
const variant = (osVersion: string | null = '10.0.20348.4294') => ({ os: 'windows', architecture: 'amd64', osVersion });
const image = (...variants: CachedImage['variants']): CachedImage => ({ list: 'ordered', variants });
const ONE = image(variant());

const file = (images: unknown, schemaVersion: unknown = 1) => JSON.stringify({ schemaVersion, images });

describe('what was put in comes out', () => {
  test('as it was, in this run and in the next', () => {
    const cache = new KeptManifests();
    const images: [string, CachedImage][] = [
      [digest(2), image(variant(), variant(null), { os: 'linux', architecture: null, osVersion: null })],
      [digest(1), { list: 'single', variants: [variant('10.0.17763')] }],
      [`sha512:${'a'.repeat(128)}`, ONE],
    ];
    for (const [key, value] of images) cache.set(key, value);
    for (const [key, value] of images) expect(cache.get(key)).toEqual(value);
    expect(cache.get(digest(3))).toBeUndefined();

    const next = readManifestCache(cache.toText(), 'cache.json');
    expect(next.notice).toBe(null);
    for (const [key, value] of images) expect(next.cache.get(key)).toEqual(value);
    expect(next.cache.toText()).toBe(cache.toText());
  });

  test('the text is readable JSON, a line for each image, whatever the order', () => {
    const [forth, back] = [new KeptManifests(), new KeptManifests()];
    for (const n of [1, 2, 3]) forth.set(digest(n), ONE);
    for (const n of [3, 2, 1])
      back.set(digest(n), {
        variants: [{ osVersion: '10.0.20348.4294', architecture: 'amd64', os: 'windows' }],
        list: 'ordered',
      });
    forth.get(digest(1));
    expect(forth.toText()).toBe(back.toText());
    const line = `{"list":"ordered","variants":[{"os":"windows","architecture":"amd64","osVersion":"10.0.20348.4294"}]}`;
    expect(forth.toText()).toBe(
      `{"schemaVersion":1,"images":{\n${[1, 2, 3].map((n) => `"${digest(n)}":${line}`).join(',\n')}\n}}\n`,
    );
    expect(JSON.parse(forth.toText()!)).toEqual({
      schemaVersion: 1,
      images: Object.fromEntries([1, 2, 3].map((n) => [digest(n), ONE])),
    });
  });

  test('with nothing in it nothing is written', () => {
    expect(new KeptManifests().toText()).toBe(null);
    expect(readManifestCache(null, 'x')).toMatchObject({ notice: null });
    expect(readManifestCache(' \n', 'x')).toMatchObject({ notice: null });
    expect(readManifestCache(file({}), 'x').cache.toText()).toBe(null);
  });

  test.each<[string, unknown]>([
    ['latest', ONE],
    ['', ONE],
    ['__proto__', ONE],
    [`sha256:${'A'.repeat(64)}`, ONE],
    [`sha256:${'a'.repeat(63)}`, ONE],
    [`md5:${'a'.repeat(32)}`, ONE],
    [digest(1), { list: 'unordered', variants: [variant()] }],
    [digest(1), { list: 'single', variants: [] }],
    [digest(1), { list: 'single', variants: [variant('newest')] }],
    [digest(1), { list: 'single', variants: [{ ...variant(), os: 5 }] }],
    [digest(1), { list: 'single', variants: [{ ...variant(), password: 'x' }] }],
    [digest(1), image(...Array.from({ length: 101 }, () => variant()))],
    [digest(1), null],
  ])('passes over %s with %j, in memory and in a file', (key, value) => {
    const cache = new KeptManifests();
    cache.set(key, value as CachedImage);
    expect(cache.get(key)).toBeUndefined();
    expect(cache.toText()).toBe(null);

    const read = readManifestCache(
      `{"schemaVersion":1,"images":{"${digest(9)}":${JSON.stringify(ONE)},"${key}":${JSON.stringify(value)}}}`,
      'x',
    );
    expect(read.cache.get(key)).toBeUndefined();
    expect(read.cache.get(digest(9))).toEqual(ONE);
  });

  test('of more than 10,000 those go that were not used for the longest time', () => {
    const cache = new KeptManifests();
    for (let n = 0; n < 10_000; n += 1) cache.set(digest(n), ONE);
    expect(cache.get(digest(0))).toEqual(ONE);
    cache.set(digest(10_000), ONE);
    cache.set(digest(10_001), ONE);
    expect([0, 1, 2, 3, 10_001].filter((n) => cache.get(digest(n)))).toEqual([0, 3, 10_001]);
    const text = cache.toText()!;
    expect(Object.keys(JSON.parse(text).images)).toHaveLength(10_000);
    expect(text.length).toBeLessThan(4_000_000);
  });

  test('a file with more is read as far', () => {
    const images = Object.fromEntries(Array.from({ length: 12_000 }, (_, n) => [digest(n), ONE]));
    const { cache } = readManifestCache(file(images), 'x');
    expect(Object.keys(JSON.parse(cache.toText()!).images)).toHaveLength(10_000);
  });
});

describe('what is not ours', () => {
  const ANEW = 'It will be written anew.';
  const LEFT = 'It will not be written either.';
  const FORM = 'it is not of the form that this version writes';

  test.each([
    ['{"schemaVersion":1,"images":{"sha2', `it is not JSON. ${ANEW}`],
    ['not JSON', `it is not JSON. ${LEFT}`],
    ['FROM scratch', `it is not JSON. ${LEFT}`],
    ['{"name": "package"}', `${FORM}. ${LEFT}`],
    ['{}', `${FORM}. ${LEFT}`],
    ['[]', `${FORM}. ${LEFT}`],
    ['null', `${FORM}. ${LEFT}`],
    ['5', `${FORM}. ${LEFT}`],
    [file({}, 2), `${FORM}. ${ANEW}`],
    [file({}, '1'), `${FORM}. ${ANEW}`],
    [file([]), `${FORM}. ${ANEW}`],
    [file(null), `${FORM}. ${ANEW}`],
    ['{"schemaVersion":1}', `${FORM}. ${ANEW}`],
    ['{"images":{}}', `${FORM}. ${LEFT}`],
  ])('%j', (text, words) => {
    const { cache, notice } = readManifestCache(text, 'a/cache.json');
    expect(notice).toBe(`The cache a/cache.json was not used: ${words}`);
    cache.set(digest(1), ONE);
    expect(cache.get(digest(1))).toEqual(ONE);
    expect(cache.toText() === null).toBe(words.endsWith(LEFT));
  });

  test.each([
    [{ x: ONE }, '1 entry'],
    [{ [digest(1)]: ONE, [digest(2)]: 'x', y: ONE }, '2 entries'],
  ])('entries that are broken: %j', (images, count) => {
    const { cache, notice } = readManifestCache(file(images), 'c.json');
    expect(notice).toBe(`In the cache c.json, ${count} could not be understood and will be left out.`);
    expect(cache.toText()?.split('\n').length ?? 0).toBe(digest(1) in images ? 4 : 0);
  });

  test('any text is read without throwing, and what is written is read again without a notice', () => {
    const variants = fc.array(
      fc.record({
        os: fc.string(),
        architecture: fc.option(fc.string()),
        osVersion: fc.option(fc.constantFrom('10.0.20348.1', 'x')),
      }),
    );
    const entry = fc.oneof(fc.jsonValue(), fc.record({ list: fc.constantFrom('single', 'ordered', 'x'), variants }));
    const key = fc.oneof(fc.string(), fc.nat(3).map(digest));
    const ours = fc.dictionary(key, entry).map((images) => file(images));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), ours), (text) => {
        const written = readManifestCache(text, 'x').cache.toText();
        const again = readManifestCache(written, 'x');
        expect(again.notice).toBe(null);
        expect(again.cache.toText()).toBe(written);
      }),
    );
  });
});
