import { describe, expect, test } from 'vitest';
import { parseReference } from '../../../src/resolve/reference.js';
import { answer, World } from './world.js';

const LIST = 'https://mcr.microsoft.com/v2/app/tags/list';
const tagsOf = (world: World, reference = 'mcr.microsoft.com/app:1', source = world.source()) =>
  source.tags!(parseReference(reference)!);
const page = (tags: readonly unknown[], more = false) =>
  answer(200, JSON.stringify({ name: 'app', tags }), more ? { link: '<https://evil.example/>; rel="next"' } : {});

describe('the tags of a repository', () => {
  test('are asked for once, whatever the tag', async () => {
    const world = new World();
    world.at(LIST, () => page(['1', '2-ltsc2022']));
    const source = world.source();
    expect(
      await Promise.all([tagsOf(world, undefined, source), tagsOf(world, 'mcr.microsoft.com/app:2', source)]),
    ).toEqual([
      ['1', '2-ltsc2022'],
      ['1', '2-ltsc2022'],
    ]);
    expect(world.asked).toEqual([`GET ${LIST}?n=1000`]);
  });

  test('come page by page, from the last tag on, never from where a link leads to', async () => {
    const world = new World();
    world.at(LIST, (_, url) => (url.searchParams.get('last') === 'b' ? page(['c']) : page(['a', 'b'], true)));
    expect(await tagsOf(world)).toEqual(['a', 'b', 'c']);
    expect(world.asked).toEqual([`GET ${LIST}?n=1000`, `GET ${LIST}?n=1000&last=b`]);
  });

  test('end after ten pages, and where a page brings nothing new', async () => {
    const endless = new World();
    let count = 0;
    endless.at(LIST, () => page([`t${count++}`], true));
    expect(await tagsOf(endless)).toHaveLength(10);
    const turning = new World();
    turning.at(LIST, () => page(['a'], true));
    expect(await tagsOf(turning)).toEqual(['a']);
    expect(turning.requests).toHaveLength(2);
  });

  test.each([
    ['refused', answer(403)],
    ['not there', answer(404, '{"errors":[{"code":"NAME_UNKNOWN"}]}')],
    ['not JSON', answer(200, '<html>')],
    ['something else', answer(200, '[1]')],
    ['too large', { kind: 'too-large' } as const],
  ])('are not known where the answer is %s', async (_, result) => {
    const world = new World();
    world.at(LIST, () => result);
    expect(await tagsOf(world)).toBeNull();
  });

  test('that no reference could name are left out', async () => {
    const world = new World();
    world.at(LIST, () => page(['ok', '../x', '', 7, null, 'a\n::error::b', 'x'.repeat(129)]));
    expect(await tagsOf(world)).toEqual(['ok']);
  });

  test('of none are none; a registry that may not be asked is not asked', async () => {
    const world = new World();
    world.at(LIST, () => answer(200, '{"name":"app","tags":null}'));
    expect(await tagsOf(world)).toEqual([]);
    const { length } = world.requests;
    expect(await tagsOf(world, 'registry.example/app:1')).toBeNull();
    expect(world.requests).toHaveLength(length);
  });

  test('are the mirror’s, where there is one that tells', async () => {
    const world = new World();
    world.mirrors.set('mcr.microsoft.com', 'mirror.example');
    world.at('https://mirror.example/', () => page(['m']));
    expect(await tagsOf(world)).toEqual(['m']);
    expect(world.asked).toEqual(['GET https://mirror.example/v2/app/tags/list?n=1000']);
  });
});
