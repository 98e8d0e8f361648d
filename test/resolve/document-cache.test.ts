import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KeptDocuments, readDocumentCache } from '../../src/resolve/document-cache.js';

const digest = (n: number) => `sha256:${n.toString(16).padStart(64, '0')}`;
const name = (n: number) => `quay.io/app@${digest(n)}`;
const file = (documents: unknown, schemaVersion: unknown = 2, tags: unknown = {}) =>
  JSON.stringify({ schemaVersion, tags, documents });

describe('what was put in comes out', () => {
  test('as it was, in this run and in the next', () => {
    const cache = new KeptDocuments();
    const documents: [string, string][] = [
      [name(2), '{"manifests":[]}'],
      [name(1), '\ufeffné\u2028\n"'],
      [`localhost:5000/a/b@sha512:${'a'.repeat(128)}`, ''],
    ];
    for (const [key, value] of documents) cache.set(key, value);
    cache.tagged('quay.io/app:1', digest(1));
    for (const [key, value] of documents) expect(cache.get(key)).toBe(value);
    expect([cache.get(name(3)), cache.digestOf('quay.io/app:1'), cache.digestOf('x:1')]).toEqual([
      null,
      digest(1),
      null,
    ]);

    const next = readDocumentCache(cache.toText(), 'cache.json');
    expect(next.notice).toBe(null);
    for (const [key, value] of documents) expect(next.cache.get(key)).toBe(value);
    expect(next.cache.digestOf('quay.io/app:1')).toBe(digest(1));
    expect(next.cache.toText()).toBe(cache.toText());
  });

  test('the text is readable JSON, a line for each entry, whatever the order', () => {
    const [forth, back] = [new KeptDocuments(), new KeptDocuments()];
    for (const n of [1, 2, 3]) forth.set(name(n), `${n}`);
    for (const n of [3, 2, 1]) back.set(name(n), `${n}`);
    for (const cache of [forth, back]) cache.tagged('a/b:1', digest(1));
    forth.get(name(1));
    expect(forth.toText()).toBe(back.toText());
    const lines = [1, 2, 3].map((n) => `"${name(n)}":"${n}"`).join(',\n');
    expect(forth.toText()).toBe(`{"schemaVersion":2,"tags":{\n"a/b:1":"${digest(1)}"\n},"documents":{\n${lines}\n}}\n`);
  });

  test('with nothing in it nothing is written', () => {
    expect(new KeptDocuments().toText()).toBe(null);
    expect(readDocumentCache(null, 'x')).toMatchObject({ notice: null });
    expect(readDocumentCache(' \n', 'x')).toMatchObject({ notice: null });
    expect(readDocumentCache(file({}), 'x').cache.toText()).toBe(null);
  });

  test.each<[string, unknown]>([
    [digest(1), '{}'],
    ['', '{}'],
    ['__proto__', '{}'],
    [`quay.io/app@sha256:${'A'.repeat(64)}`, '{}'],
    [`quay.io/app@sha256:${'a'.repeat(63)}`, '{}'],
    [`quay.io/app@md5:${'a'.repeat(32)}`, '{}'],
    [`quay.io/a b@${digest(1)}`, '{}'],
    [name(1), 'x'.repeat(256 * 1024 + 1)],
    [name(1), { list: 'single' }],
    [name(1), null],
  ])('passes over %s with %j, in memory and in a file', (key, value) => {
    const cache = new KeptDocuments();
    cache.set(key, value);
    expect([cache.get(key), cache.toText()]).toEqual([null, null]);
    const text = `{"schemaVersion":2,"tags":{},"documents":{"${name(9)}":"x","${key}":${JSON.stringify(value)}}}`;
    const read = readDocumentCache(text, 'x');
    expect([read.cache.get(key), read.cache.get(name(9))]).toEqual([null, 'x']);
  });

  test('of too many those go that were not used for the longest time', () => {
    const cache = new KeptDocuments();
    for (let n = 0; n < 20_000; n += 1) cache.set(name(n), 'x');
    expect(cache.get(name(0))).toBe('x');
    cache.set(name(20_000), 'x');
    cache.set(name(20_001), 'x');
    expect([0, 1, 2, 3, 20_001].filter((n) => cache.get(name(n)) !== null)).toEqual([0, 3, 20_001]);
    for (let n = 0; n < 20_010; n += 1) cache.tagged(`quay.io/app:${n}`, digest(n));
    expect([cache.digestOf('quay.io/app:9'), cache.digestOf('quay.io/app:10')]).toEqual([null, digest(10)]);
  });

  test('the file stays within 32 MB, also one that held more', () => {
    const large = 'x'.repeat(250_000);
    const cache = new KeptDocuments();
    for (let n = 0; n < 150; n += 1) cache.set(name(n), large);
    expect(cache.toText()!.length).toBeLessThan(34_000_000);
    expect([cache.get(name(0)), cache.get(name(149))]).toEqual([null, large]);
    const more = file(Object.fromEntries(Array.from({ length: 150 }, (_, n) => [name(n), large])));
    expect(readDocumentCache(more, 'x').cache.toText()!.length).toBeLessThan(34_000_000);
  });
});

describe('what is not ours', () => {
  const ANEW = 'It will be written anew.';
  const LEFT = 'It will not be written either.';
  const FORM = 'it is not of the form that this version writes';
  const OLD = 'an earlier version wrote it, which kept nothing that can be verified';

  test.each([
    ['{"schemaVersion":2,"documents":{"qua', `it is not JSON. ${ANEW}`],
    ['not JSON', `it is not JSON. ${LEFT}`],
    ['FROM scratch', `it is not JSON. ${LEFT}`],
    ['{"name": "package"}', `${FORM}. ${LEFT}`],
    ['{}', `${FORM}. ${LEFT}`],
    ['[]', `${FORM}. ${LEFT}`],
    ['null', `${FORM}. ${LEFT}`],
    ['5', `${FORM}. ${LEFT}`],
    [`{"schemaVersion":1,"images":{"${digest(1)}":{"list":"single","variants":[]}}}`, `${OLD}. ${ANEW}`],
    [file({}, 3), `${FORM}. ${ANEW}`],
    [file({}, '2'), `${FORM}. ${ANEW}`],
    [file([]), `${FORM}. ${ANEW}`],
    [file(null), `${FORM}. ${ANEW}`],
    [file({}, 2, []), `${FORM}. ${ANEW}`],
    ['{"schemaVersion":2}', `${FORM}. ${ANEW}`],
    ['{"documents":{}}', `${FORM}. ${LEFT}`],
  ])('%j', (text, words) => {
    const { cache, notice } = readDocumentCache(text, 'a/cache.json');
    expect(notice).toBe(`The cache a/cache.json was not used: ${words}`);
    cache.set(name(1), 'x');
    expect(cache.get(name(1))).toBe('x');
    expect(cache.toText() === null).toBe(words.endsWith(LEFT));
  });

  test.each([
    [{ x: '' }, {}, '1 entry'],
    [{ [name(1)]: 'x', [name(2)]: {}, y: 'x' }, {}, '2 entries'],
    [{}, { 'a/b:1': 'x', 'a/b': digest(1), 'a b:1': digest(1) }, '3 entries'],
  ])('entries that are broken: %j %j', (documents, tags, count) => {
    const { cache, notice } = readDocumentCache(file(documents, 2, tags), 'c.json');
    expect(notice).toBe(`In the cache c.json, ${count} could not be understood and will be left out.`);
    expect(cache.toText() === null).toBe(!(name(1) in documents));
  });

  test('any text is read without throwing, and what is written is read again without a notice', () => {
    const key = fc.oneof(fc.string(), fc.nat(3).map(name), fc.constant('a/b:1'));
    const value = fc.oneof(fc.jsonValue(), fc.string(), fc.nat(3).map(digest));
    const ours = fc
      .tuple(fc.dictionary(key, value), fc.dictionary(key, value))
      .map(([documents, tags]) => file(documents, 2, tags));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), ours), (text) => {
        const written = readDocumentCache(text, 'x').cache.toText();
        const again = readDocumentCache(written, 'x');
        expect(again.notice).toBe(null);
        expect(again.cache.toText()).toBe(written);
      }),
    );
  });
});
