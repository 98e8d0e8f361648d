import { describe, expect, test } from 'vitest';
import { answer, entry, OCI_INDEX, seen, sha, World, windows } from './world.js';

const PLACE = 'quay.io/app';
const URL_OF = 'https://quay.io/v2/app/manifests/';
const FOUND = ['windows/amd64 10.0.20348.1', 'linux/null null'];

type Cached = World & { readonly kept: Map<string, string>; readonly tags: Map<string, string> };

function cached(before?: Cached): Cached {
  const [kept, tags] = [new Map(before?.kept), new Map(before?.tags)];
  const world = new World();
  world.cache = {
    get: (name) => kept.get(name) ?? null,
    set: (name, text) => kept.set(name, text),
    digestOf: (tag) => tags.get(tag) ?? null,
    tagged: (tag, digest) => tags.set(tag, digest),
  };
  return Object.assign(world, { kept, tags });
}

function withList(world: World, version = '10.0.20348.1'): string {
  return world.index(PLACE, [entry(sha('x'), windows(version)), entry(sha('y'), { os: 'linux' })], '1');
}

describe('the cache', () => {
  test('a tag costs one GET, in the next run one HEAD, and a digest nothing', async () => {
    const first = cached();
    const digest = withList(first);
    const answered = await first.lookup('quay.io/app:1');
    expect(seen(answered)).toEqual(FOUND);
    expect(first.asked).toEqual([`GET ${URL_OF}1`]);

    const second = cached(first);
    withList(second);
    const source = second.source();
    expect(await second.lookup('quay.io/app:1', source)).toEqual(answered);
    expect(await second.lookup('quay.io/app:1', source)).toEqual(answered);
    expect(second.asked).toEqual([`HEAD ${URL_OF}1`]);

    const third = cached(first);
    expect(await third.lookup(`quay.io/app@${digest}`)).toMatchObject({
      kind: 'found',
      image: { digest, floating: false },
    });
    expect(third.asked).toEqual([]);
  });

  test('a tag that has moved on is asked for anew, and the next run knows', async () => {
    const first = cached();
    withList(first);
    await first.lookup('quay.io/app:1');
    const second = cached(first);
    withList(second, '10.0.26100.1');
    expect(seen(await second.lookup('quay.io/app:1'))).toEqual(['windows/amd64 10.0.26100.1', 'linux/null null']);
    expect(second.asked).toEqual([`HEAD ${URL_OF}1`, `GET ${URL_OF}1`]);
    const third = cached(second);
    withList(third, '10.0.26100.1');
    await third.lookup('quay.io/app:1');
    expect(third.asked).toEqual([`HEAD ${URL_OF}1`]);
  });

  test('of an image without a list the config is kept too', async () => {
    const first = cached();
    first.image(PLACE, windows('10.0.20348.7'), '1');
    await first.lookup('quay.io/app:1');
    const second = cached(first);
    second.image(PLACE, windows('10.0.20348.7'), '1');
    expect(seen(await second.lookup('quay.io/app:1'))).toEqual(['windows/amd64 10.0.20348.7']);
    expect(second.asked).toEqual([`HEAD ${URL_OF}1`]);
  });

  test('who may not be asked is not answered from it either', async () => {
    const world = cached();
    const text = '{"config":{}}';
    world.kept.set(`localhost/app@${sha(text)}`, text);
    expect((await world.lookup(`localhost/app@${sha(text)}`)).kind).toBe('not-allowed');
  });

  /** What a pull request could plant. */
  test.each<[string, (text: string) => string]>([
    ['junk', () => 'junk'],
    ['nothing', () => ''],
    ['another version', (text) => text.replace('10.0.20348.1', '10.0.26100.1')],
    ['the same, written otherwise', (text) => `${text} `],
    ['what an earlier version concluded', () => '{"list":"single","variants":[]}'],
  ])('an entry that holds %s is not believed, and that is told', async (_, change) => {
    const first = cached();
    const digest = withList(first);
    await first.lookup('quay.io/app:1');
    for (const reference of ['quay.io/app:1', `quay.io/app@${digest}`]) {
      const world = cached(first);
      withList(world);
      const [[name, text] = ['', '']] = world.kept;
      world.kept.set(name, change(text));
      expect(seen(await world.lookup(reference))).toEqual(FOUND);
      expect(world.notes[0]).toBe(
        `quay.io/app@${digest}: the cache holds something else than this digest names; the registry is asked.`,
      );
      expect(world.asked).toContain(`GET ${URL_OF}${reference.includes('@') ? digest : '1'}`);
      // And is mended.
      expect(world.kept.get(name)).toBe(text);
    }
  });

  test('a planted config is not believed either', async () => {
    const first = cached();
    first.image(PLACE, windows('10.0.20348.7'), '1');
    await first.lookup('quay.io/app:1');
    const second = cached(first);
    second.image(PLACE, windows('10.0.20348.7'), '1');
    for (const [name, text] of second.kept) second.kept.set(name, text.replace('20348.7', '26100.7'));
    expect(seen(await second.lookup('quay.io/app:1'))).toEqual(['windows/amd64 10.0.20348.7']);
    expect(second.notes).toHaveLength(1);
  });

  test('a planted tag brings no more than a question', async () => {
    const first = cached();
    withList(first);
    await first.lookup('quay.io/app:1');
    const other = first.index(PLACE, [entry(sha('x'), windows('10.0.26100.1'))], 'other');
    await first.lookup('quay.io/app:other');
    const second = cached(first);
    withList(second);
    second.tags.set('quay.io/app:1', other);
    expect(seen(await second.lookup('quay.io/app:1'))).toEqual(FOUND);
  });

  test('what one repository has says nothing of another', async () => {
    const first = cached();
    const digest = withList(first);
    await first.lookup('quay.io/app:1');
    const second = cached(first);
    expect(await second.lookup(`quay.io/other@${digest}`)).toMatchObject({ kind: 'not-found' });
  });

  test('what only the Content-Type tells is not kept, since no digest bears it out', async () => {
    const world = cached();
    world.push(PLACE, { schemaVersion: 2, manifests: [entry(sha('x'), windows('10.0.20348.1'))] }, OCI_INDEX, '1');
    world.push(PLACE, { schemaVersion: 2, config: { digest: world.blob(PLACE, windows('10.0.17763.1')) } }, null, '2');
    await world.lookup('quay.io/app:1');
    await world.lookup('quay.io/app:2');
    // Their shape says the same.
    expect(world.kept.size).toBe(3);
    world.push(PLACE, { schemaVersion: 1, manifests: [] }, OCI_INDEX, '3');
    await world.lookup('quay.io/app:3');
    expect(world.kept.size).toBe(3);
  });

  test.each([
    ['without a digest', answer(200)],
    ['with a digest of no kind', answer(200, '', { 'docker-content-digest': 'x' })],
    ['that is not understood', answer(405)],
    ['that finds nothing', answer(404)],
  ])('a HEAD %s falls back to GET', async (_, response) => {
    const first = cached();
    withList(first);
    await first.lookup('quay.io/app:1');
    const world = cached(first);
    withList(world);
    world.on(({ method }) => (method === 'HEAD' ? response : null));
    expect(seen(await world.lookup('quay.io/app:1'))).toEqual(FOUND);
    expect(world.asked).toEqual([`HEAD ${URL_OF}1`, `GET ${URL_OF}1`]);
  });

  test('a registry that does not answer a HEAD is not asked all over', async () => {
    const first = cached();
    withList(first);
    await first.lookup('quay.io/app:1');
    const world = cached(first);
    world.on(() => ({ kind: 'failed', reason: 'the name does not resolve', lasting: true }));
    expect(seen(await world.lookup('quay.io/app:1'))).toMatch(/^unreachable: .*does not resolve/);
    expect(world.requests).toHaveLength(1);
  });

  test('what may be another time is not kept: failures, and the parts of a list that are missing', async () => {
    const world = cached();
    const list = world.index(PLACE, [entry(sha('gone'), windows())], '1');
    expect(seen(await world.lookup('quay.io/app:1'))).toEqual(['windows/amd64 null']);
    world.push(PLACE, 'junk', null, '2');
    expect((await world.lookup('quay.io/app:2')).kind).toBe('refused');
    expect([...world.kept.keys()]).toEqual([`quay.io/app@${list}`]);
    const next = cached(world);
    next.image(PLACE, windows('10.0.20348.9'), '9');
    next.index(PLACE, [entry(sha('gone'), windows())], '1');
    await next.lookup('quay.io/app:1');
    expect(next.asked).toEqual([`HEAD ${URL_OF}1`, `GET ${URL_OF}${sha('gone')}`]);
  });
});
