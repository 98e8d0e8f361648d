import { describe, expect, test } from 'vitest';
import type { CachedImage } from '../../../src/resolve/registry/registry-source.js';
import { answer, entry, seen, sha, World, windows } from './world.js';

const PLACE = 'quay.io/app';
const URL_OF = 'https://quay.io/v2/app/manifests/';
const FOUND = ['windows/amd64 10.0.20348.1', 'linux/null null'];

function cached(entries: Record<string, unknown> = {}): World & { readonly kept: Map<string, unknown> } {
  const kept = new Map(Object.entries(entries));
  const world = new World();
  world.cache = { get: (digest) => kept.get(digest), set: (digest, image) => void kept.set(digest, image) };
  return Object.assign(world, { kept });
}

function withList(world: World): string {
  return world.index(PLACE, [entry(sha('x'), windows('10.0.20348.1')), entry(sha('y'), { os: 'linux' })], '1');
}

describe('the cache', () => {
  test('a tag costs a HEAD and a GET, in the next run only the HEAD', async () => {
    const first = cached();
    const digest = withList(first);
    const answered = await first.lookup('quay.io/app:1');
    expect(seen(answered)).toEqual(FOUND);
    expect(first.asked).toEqual([`HEAD ${URL_OF}1`, `GET ${URL_OF}1`]);

    const second = cached(JSON.parse(JSON.stringify(Object.fromEntries(first.kept))));
    withList(second);
    const source = second.source();
    expect(await second.lookup('quay.io/app:1', source)).toEqual(answered);
    expect(await second.lookup('quay.io/app:1', source)).toEqual(answered);
    expect(second.asked).toEqual([`HEAD ${URL_OF}1`]);

    const third = cached(Object.fromEntries(first.kept));
    expect(await third.lookup(`quay.io/app@${digest}`)).toMatchObject({
      kind: 'found',
      image: { digest, floating: false },
    });
    expect(third.asked).toEqual([]);
  });

  test('who may not be asked is not answered from it either', async () => {
    const world = cached({
      [sha('x')]: { list: 'single', variants: [{ os: 'linux', architecture: null, osVersion: null }] },
    });
    expect((await world.lookup(`localhost/app@${sha('x')}`)).kind).toBe('not-allowed');
  });

  const image: CachedImage = {
    list: 'ordered',
    variants: [{ os: 'windows', architecture: 'amd64', osVersion: '10.0.1234.5' }],
  };
  const variant = image.variants[0]!;
  test.each<[string, unknown]>([
    ['text', 'junk'],
    ['a number', 1],
    ['a list', []],
    ['another list kind', { ...image, list: 'unordered' }],
    ['no variants', { ...image, variants: [] }],
    ['a version that is none', { ...image, variants: [{ ...variant, osVersion: 'ltsc2022' }] }],
    ['a field too many', { ...image, variants: [{ ...variant, more: 1 }] }],
    ['a field too few', { ...image, variants: [{ os: 'windows', osVersion: null }] }],
    ['an os of nothing', { ...image, variants: [{ ...variant, os: '' }] }],
  ])('an entry that is %s is ignored, and told', async (_, value) => {
    const empty = new World();
    const world = cached({ [withList(empty)]: value });
    withList(world);
    expect(seen(await world.lookup('quay.io/app:1'))).toEqual(FOUND);
    expect(world.notes).toEqual([
      expect.stringMatching(/^quay\.io\/app:1: the cache holds something for sha256:.*asked\.$/),
    ]);
    expect(world.asked).toHaveLength(2);
  });

  test('an entry that is right is used without a word', async () => {
    const world = cached({ [withList(new World())]: image });
    withList(world);
    expect(seen(await world.lookup('quay.io/app:1'))).toEqual(['windows/amd64 10.0.1234.5']);
    expect(world.notes).toEqual([]);
  });

  test.each([
    ['without a digest', answer(200)],
    ['with a digest of no kind', answer(200, '', { 'docker-content-digest': 'x' })],
    ['that is not understood', answer(405)],
    ['that finds nothing', answer(404)],
  ])('a HEAD %s falls back to GET', async (_, response) => {
    const world = cached();
    withList(world);
    world.on(({ method }) => (method === 'HEAD' ? response : null));
    expect(seen(await world.lookup('quay.io/app:1'))).toEqual(FOUND);
    expect(world.asked).toEqual([`HEAD ${URL_OF}1`, `GET ${URL_OF}1`]);
  });

  test('a registry that does not answer a HEAD is not asked all over', async () => {
    const world = cached();
    world.on(() => ({ kind: 'failed', reason: 'the name does not resolve', lasting: true }));
    expect(seen(await world.lookup('quay.io/app:1'))).toMatch(/^unreachable: .*does not resolve/);
    expect(world.requests).toHaveLength(1);
  });

  test('what may be another time is not kept: failures, and lists with a missing part', async () => {
    const world = cached();
    world.index(PLACE, [entry(sha('gone'), windows())], '1');
    expect(seen(await world.lookup('quay.io/app:1'))).toEqual(['windows/amd64 null']);
    world.push(PLACE, 'junk', null, '2');
    expect((await world.lookup('quay.io/app:2')).kind).toBe('refused');
    expect(world.kept.size).toBe(0);
  });
});
