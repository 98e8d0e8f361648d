import { describe, expect, test } from 'vitest';
import {
  answer,
  DOCKER_LIST,
  DOCKER_MANIFEST,
  entry,
  OCI_INDEX,
  OCI_MANIFEST,
  seen,
  sha,
  World,
  windows,
} from './world.js';

const PLACE = 'mcr.microsoft.com/app';
const REFERENCE = 'mcr.microsoft.com/app:1';
const URL_OF = (name: string, what = 'manifests'): string => `https://mcr.microsoft.com/v2/app/${what}/${name}`;
const SOME = sha('some');

describe('an image index', () => {
  test.each([DOCKER_LIST, OCI_INDEX])('with os.version everywhere costs one request (%s)', async (type) => {
    const world = new World();
    const digest = world.index(
      PLACE,
      [
        entry(sha('a'), { os: 'linux', architecture: 'amd64' }, OCI_MANIFEST),
        entry(sha('b'), { os: 'unknown', architecture: 'unknown' }, OCI_MANIFEST),
        entry(sha('c'), windows('10.0.26100.33438')),
        entry(sha('d'), { os: 'unknown', architecture: 'amd64' }),
        entry(sha('e'), windows('10.0.20348.5622')),
        entry(sha('f'), windows('10.0.20348.643', 'arm64')),
      ],
      '1',
      type,
    );
    expect(await world.lookup(REFERENCE)).toEqual({
      kind: 'found',
      image: {
        by: 'registry',
        digest,
        floating: true,
        list: 'ordered',
        asOf: null,
        variants: [
          { os: 'linux', architecture: 'amd64', osVersion: null },
          { os: 'windows', architecture: 'amd64', osVersion: '10.0.26100.33438' },
          { os: 'windows', architecture: 'amd64', osVersion: '10.0.20348.5622' },
          { os: 'windows', architecture: 'arm64', osVersion: '10.0.20348.643' },
        ],
      },
    });
    expect(world.asked).toEqual([`GET ${URL_OF('1')}`]);
    for (const accepted of [OCI_INDEX, DOCKER_LIST, OCI_MANIFEST, DOCKER_MANIFEST])
      expect(world.requests[0]!.headers.accept).toContain(accepted);
    expect(world.trace).toEqual([{ method: 'GET', url: URL_OF('1'), status: 200, ms: 0 }]);
  });

  test('with one windows entry stays a list in its order', async () => {
    const world = new World();
    world.index(PLACE, [entry(SOME, windows('10.0.20348.1'))], '1');
    expect(await world.lookup(REFERENCE)).toMatchObject({ image: { list: 'ordered' } });
  });

  test('completes entries without os.version from their config, in place', async () => {
    const world = new World();
    const fromConfig = world.image(PLACE, { ...windows('10.0.17763.5576') });
    const fromHistory = world.image(PLACE, {
      ...windows(),
      history: [
        { created_by: 'Apply image 10.0.20348.4294' },
        { created_by: 'Install update 10.0.20348.5499' },
        { created_by: 'RUN echo Install update 10.0.26100.1' },
      ],
    });
    world.index(
      PLACE,
      [
        entry(fromConfig, windows()),
        entry(sha('x'), windows('10.0.26100.1')),
        entry(fromHistory, windows()),
        entry(fromConfig, { architecture: 'amd64', os: 'windows', 'os.version': 'ltsc2019' }),
      ],
      '1',
    );
    expect(seen(await world.lookup(REFERENCE))).toEqual([
      'windows/amd64 10.0.17763.5576',
      'windows/amd64 10.0.26100.1',
      'windows/amd64 10.0.20348.5499',
      'windows/amd64 10.0.17763.5576',
    ]);
    // One list, two images with a config each; the digest that is listed twice is asked for once.
    expect(world.requests).toHaveLength(5);
    expect(world.notes).toEqual([
      'mcr.microsoft.com/app:1: 1 entry of the image index has an os.version that is not a Windows version ("ltsc2019").',
    ]);
  });

  test('completes at most twenty entries, the others stay without version', async () => {
    const world = new World();
    const digests = Array.from({ length: 25 }, (_, n) => world.image(PLACE, { ...windows(`10.0.20348.${n + 1}`) }));
    world.index(
      PLACE,
      digests.map((digest) => entry(digest, windows())),
      '1',
    );
    const variants = seen(await world.lookup(REFERENCE));
    expect(variants).toHaveLength(25);
    expect(variants[19]).toBe('windows/amd64 10.0.20348.20');
    expect(variants.slice(20)).toEqual(Array(5).fill('windows/amd64 null'));
    expect(world.requests).toHaveLength(1 + 20 * 2);
    expect(world.notes.join()).toContain('5 entries');
  });

  test('whose image is missing, or is broken, keeps the entry without version', async () => {
    const world = new World();
    const junk = world.push(PLACE, 'junk', DOCKER_MANIFEST);
    const noConfig = world.push(
      PLACE,
      { schemaVersion: 2, mediaType: DOCKER_MANIFEST, config: { digest: SOME } },
      null,
    );
    world.index(
      PLACE,
      [SOME, junk, noConfig].map((digest) => entry(digest, windows())),
      '1',
    );
    expect(seen(await world.lookup(REFERENCE))).toEqual(Array(3).fill('windows/amd64 null'));
    expect(world.notes).toHaveLength(3);
  });

  test('an entry without platform is looked into; an artifact among images is none', async () => {
    const world = new World();
    const image = world.image(PLACE, windows('10.0.20348.1'));
    const artifact = world.image(PLACE, {}, undefined, OCI_MANIFEST);
    world.index(PLACE, [entry(image, undefined), entry(artifact, undefined)], '1');
    expect(seen(await world.lookup(REFERENCE))).toEqual(['windows/amd64 10.0.20348.1']);
  });

  test('an entry whose image is of another operating system than it says gets no version from there', async () => {
    const world = new World();
    const image = world.image(PLACE, { os: 'linux', architecture: 'amd64', 'os.version': '10.0.20348.1' });
    world.index(PLACE, [entry(image, windows())], '1');
    expect(seen(await world.lookup(REFERENCE))).toEqual(['windows/amd64 null']);
  });

  test('that does not tell its operating systems is not a list of Linux images', async () => {
    const world = new World();
    world.index(PLACE, [entry(sha('a'), { os: 'linux', architecture: 'amd64' }), entry(SOME, undefined)], '1');
    expect(seen(await world.lookup(REFERENCE))).toContain('refused: the image index does not tell');
  });

  test('in an index is opened in place, one level deep', async () => {
    const world = new World();
    const inner = world.index(PLACE, [
      entry(sha('a'), windows('10.0.17763.1')),
      entry(sha('b'), windows('10.0.20348.1')),
    ]);
    world.index(
      PLACE,
      [
        entry(sha('c'), windows('10.0.26100.1')),
        entry(inner, undefined, OCI_INDEX),
        entry(sha('d'), windows('10.0.14393.1')),
      ],
      '1',
    );
    const builds = seen(await world.lookup(REFERENCE));
    expect(builds).toEqual([26100, 17763, 20348, 14393].map((build) => `windows/amd64 10.0.${build}.1`));

    const deeper = world.index(PLACE, [entry(inner, undefined, DOCKER_LIST)]);
    world.index(PLACE, [entry(deeper, undefined, OCI_INDEX)], '2');
    expect(seen(await world.lookup('mcr.microsoft.com/app:2'))).toContain(
      'refused: the image index holds indexes in indexes',
    );
  });

  test('that names itself is refused', async () => {
    const world = new World();
    const body = JSON.stringify({ mediaType: OCI_INDEX, manifests: [entry(SOME, undefined, OCI_INDEX)] });
    world.at(URL_OF(''), () => answer(200, body));
    expect(seen(await world.lookup(REFERENCE))).toMatch(/^refused: the registry mcr.microsoft.com sent other content/);
    expect(world.requests.length).toBeLessThan(4);
  });

  test.each([
    ['of 10,000 entries is read', 10_000, 'found'],
    ['of more entries is refused', 10_001, 'refused'],
  ])('%s', async (_, count, kind) => {
    const world = new World();
    world.index(
      PLACE,
      Array.from({ length: count }, () => entry(SOME, windows('10.0.20348.1'))),
      '1',
    );
    expect((await world.lookup(REFERENCE)).kind).toBe(kind);
    expect(world.requests).toHaveLength(1);
  });

  test('a registry that goes away between the list and an image makes the whole answer unknown', async () => {
    const world = new World();
    const image = world.image(PLACE, windows('10.0.20348.1'));
    world.index(PLACE, [entry(sha('a'), windows('10.0.26100.1')), entry(image, windows())], '1');
    world.at(URL_OF(image), () => ({ kind: 'failed', reason: 'the connection was reset' }));
    expect(seen(await world.lookup(REFERENCE))).toBe(
      'unreachable: mcr.microsoft.com could not be reached: the connection was reset',
    );
  });
});

describe('a plain manifest', () => {
  test.each<[string, object, string[]]>([
    ['Windows', { ...windows('10.0.20348.5499'), history: [] }, ['windows/amd64 10.0.20348.5499']],
    ['three parts', { ...windows('10.0.20348') }, ['windows/amd64 10.0.20348']],
    ['a revision 0 that nobody published', { ...windows('10.0.20348.0') }, ['windows/amd64 10.0.20348']],
    ['no os.version', { ...windows() }, ['windows/amd64 null']],
    ['an os.version that is none', { ...windows('Windows Server 2019') }, ['windows/amd64 null']],
    [
      'an os.version that is not text',
      { os: 'windows', architecture: 'amd64', 'os.version': 10 },
      ['windows/amd64 null'],
    ],
    [
      'the history',
      { ...windows('?'), history: [{ created_by: 'Apply image 10.0.20348.4294' }, null, 5, { created_by: 7 }] },
      ['windows/amd64 10.0.20348.4294'],
    ],
    ['a history of no list', { ...windows(), history: 'Apply image 10.0.20348.4294' }, ['windows/amd64 null']],
    ['Linux', { os: 'linux', architecture: 'amd64', 'os.version': '10.0.20348.1' }, ['linux/amd64 null']],
    [
      'other spellings',
      { os: 'Windows', architecture: 'x86_64', 'os.version': ' 10.0.20348.1 ' },
      ['windows/amd64 10.0.20348.1'],
    ],
    ['no architecture', { os: 'windows', 'os.version': '10.0.20348.1' }, ['windows/null 10.0.20348.1']],
  ])('with a config of %s', async (_, config, variants) => {
    const world = new World();
    const digest = world.image(PLACE, config, '1');
    const lookup = await world.lookup(REFERENCE);
    expect(seen(lookup)).toEqual(variants);
    expect(lookup).toMatchObject({ image: { list: 'single', digest, floating: true } });
    expect(world.requests.map(({ url }) => url)).toEqual([URL_OF('1'), expect.stringContaining('/blobs/sha256:')]);
  });

  test.each<[string, unknown, string]>([
    ['no config at all', undefined, 'the image has no config'],
    ['junk', 'junk', 'its config is not JSON'],
    ['a number', '5', 'its config is not JSON, or not an image config'],
    ['a list', [], 'its config names no operating system'],
    ['an artifact', {}, 'its config names no operating system'],
  ])('with %s is refused, not taken for missing', async (_, config, reason) => {
    const world = new World();
    const digest = config === undefined ? SOME : world.blob(PLACE, config);
    world.push(PLACE, { schemaVersion: 2, config: { digest } }, DOCKER_MANIFEST, '1');
    expect(seen(await world.lookup(REFERENCE))).toContain(`refused: ${reason}`);
  });
});

describe('what a manifest is', () => {
  const list = { manifests: [entry(SOME, windows('10.0.20348.1'))] };
  test.each<[string, unknown, string | null, string | readonly string[]]>([
    ['type from Content-Type', list, `${DOCKER_LIST}; charset=utf-8`, ['windows/amd64 10.0.20348.1']],
    ['type from the shape', list, null, ['windows/amd64 10.0.20348.1']],
    ['type from the shape, with a useless header', list, 'application/json', ['windows/amd64 10.0.20348.1']],
    ['an empty list', { manifests: [] }, null, 'not-found: the image index lists no image'],
    [
      'attestations only',
      { manifests: [entry(SOME, { os: 'unknown', architecture: 'unknown' })] },
      null,
      'not-found: the image index lists no image',
    ],
    [
      'schema 1',
      { schemaVersion: 1, fsLayers: [], history: [] },
      null,
      'refused: its manifest has the old format "schema 1"',
    ],
    [
      'schema 1 by its type',
      { name: 'app' },
      'application/vnd.docker.distribution.manifest.v1+prettyjws',
      'refused: its manifest has the old format',
    ],
    [
      'an unknown type',
      { ...list, mediaType: 'application/vnd.cncf.helm' },
      null,
      'refused: its manifest has the type "application/vnd.cncf.helm"',
    ],
    [
      'a type to break a log',
      { ...list, mediaType: 'a\n::error::' },
      null,
      'refused: its manifest has the type of something unknown',
    ],
    [
      'index and image in one',
      { ...list, config: { digest: SOME }, layers: [] },
      null,
      'refused: its manifest is both',
    ],
    ['JSON that is not a manifest', { hello: 'world' }, null, 'refused: its manifest is JSON, but not a manifest'],
    ['null', 'null', null, 'refused: its manifest is JSON, but not a manifest'],
    ['half a body', '{"manifests":[{"dig', DOCKER_LIST, 'refused: its manifest is not JSON'],
    ['a web page', '<html>Log in</html>', 'text/html', 'refused: its manifest is not JSON'],
    ['entries that are none', { manifests: [null, 5] }, null, 'refused: its manifest is not a valid image index'],
    [
      'a digest that is a path',
      { manifests: [entry('../../../secret', windows())] },
      null,
      'refused: its manifest is not a valid image index',
    ],
    ['a config without digest', { config: {} }, null, 'refused: its manifest is not a valid image manifest'],
  ])('%s', async (_, manifest, type, expected) => {
    const world = new World();
    world.push(PLACE, manifest, type, '1');
    const result = seen(await world.lookup(REFERENCE));
    if (typeof expected === 'string') expect(result).toContain(expected);
    else expect(result).toEqual(expected);
  });
});

describe('digests', () => {
  const body = JSON.stringify({ manifests: [entry(SOME, windows('10.0.20348.1'))] });

  test.each(['sha256', 'sha384', 'sha512'])('a reference by %s is verified, and does not float', async (algorithm) => {
    const world = new World();
    const digest = sha(body, algorithm);
    world.at(URL_OF(digest), () => answer(200, body, { 'docker-content-digest': sha('else') }));
    expect(await world.lookup(`mcr.microsoft.com/app:old@${digest}`)).toMatchObject({
      kind: 'found',
      image: { digest, floating: false },
    });
  });

  test.each<[string, string, Record<string, string>, string]>([
    ['by digest, other content', `mcr.microsoft.com/app@${SOME}`, {}, 'sent other content than it names'],
    ['by tag, another digest named', REFERENCE, { 'docker-content-digest': SOME }, 'sent other content than it names'],
    ['a kind that cannot be verified', `mcr.microsoft.com/app@md5:${'f'.repeat(32)}`, {}, 'cannot be verified'],
  ])('%s: refused', async (_, reference, headers, words) => {
    const world = new World();
    world.at(URL_OF(''), () => answer(200, body, headers));
    const lookup = seen(await world.lookup(reference));
    expect(lookup).toMatch(/^refused: /);
    expect(lookup).toContain(words);
  });

  test.each(['', 'rubbish', `${SOME}, ${SOME}`])(
    'by tag, without a digest to verify by (%o), its own is told',
    async (named) => {
      const world = new World();
      world.at(URL_OF('1'), () => answer(200, body, { 'docker-content-digest': named }));
      expect(await world.lookup(REFERENCE)).toMatchObject({ kind: 'found', image: { digest: sha(body) } });
    },
  );

  test('of a config is verified, and a lie there refuses the whole list', async () => {
    const world = new World();
    const image = world.image(PLACE, windows('10.0.20348.1'));
    world.index(PLACE, [entry(image, windows())], '1');
    world.at(URL_OF('', 'blobs'), () => answer(200, JSON.stringify(windows('10.0.26100.1'))));
    expect(seen(await world.lookup(REFERENCE))).toContain('refused: the registry mcr.microsoft.com sent other content');
  });
});
