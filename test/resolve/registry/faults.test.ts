import { describe, expect, test } from 'vitest';
import type { HttpResult } from '../../../src/resolve/http-port.js';
import { answer, DOCKER_MANIFEST, entry, hang, OCI_INDEX, seen, sha, World, windows } from './world.js';

const HOST = 'https://quay.io';
const BAD = 'quay.io/bad:1';
const BAD_URL = `${HOST}/v2/bad/`;
const SOME = sha('some');
const HANG = 'a registry that never answers';

type Fault = (world: World) => void;

const by =
  (response: HttpResult): Fault =>
  (world) =>
    world.at(BAD_URL, () => response);
const body = (value: unknown): Fault => by(answer(200, JSON.stringify(value)));
const error = (code: string, message = ''): string => JSON.stringify({ errors: [{ code, message }] });
const failed = (reason: string): HttpResult => ({ kind: 'failed', reason });

/** Fault, what breaks, requests for the bad reference at most, outcome. */
const FAULTS: readonly [string, Fault, number, RegExp][] = [
  ['401', by(answer(401)), 1, /^refused: quay\.io asks for a login to read bad, and there is none/],
  ['403', by(answer(403)), 1, /^refused: quay\.io forbids reading bad \(403\)/],
  ['404', by(answer(404, 'no such page')), 1, /^not-found: quay\.io knows no tag 1 in bad, or no such repository/],
  ['404 of the tag', by(answer(404, error('MANIFEST_UNKNOWN'))), 1, /^not-found: there is no tag 1 in bad on quay\.io/],
  [
    '404 of the repository',
    by(answer(404, error('NAME_UNKNOWN'))),
    1,
    /^not-found: there is no repository bad on quay\.io/,
  ],
  [
    '404 that means the wrong Accept',
    by(answer(404, error('MANIFEST_UNKNOWN', 'OCI index found, but accept header does not support OCI indexes'))),
    1,
    /^refused: the registry quay\.io does not understand/,
  ],
  ['406', by(answer(406)), 1, /^refused: the registry quay\.io does not understand/],
  ['429', by(answer(429)), 4, /^unreachable: quay\.io asks to wait/],
  ['429 with Retry-After', by(answer(429, '', { 'retry-after': '1' })), 4, /^unreachable: quay\.io asks to wait/],
  ['500', by(answer(500)), 4, /^unreachable: quay\.io has a fault of its own \(it answered 500\)/],
  ['501', by(answer(501)), 1, /^unreachable: quay\.io has a fault/],
  ['204', by(answer(204)), 1, /^refused: quay\.io answered 204/],
  [
    'a reset connection',
    by(failed('the connection was reset')),
    4,
    /^unreachable: quay\.io could not be reached: the connection was reset/,
  ],
  ['DNS without an answer', by(failed('the name does not resolve')), 4, /^unreachable: .*the name does not resolve/],
  [
    'an expired certificate',
    by({ kind: 'failed', reason: 'its certificate has expired', lasting: true }),
    1,
    /^unreachable: quay\.io could not be reached: its certificate has expired/,
  ],
  [
    'a private address',
    by({ kind: 'failed', reason: 'x', forbidden: true }),
    1,
    /^not-allowed: .*registries: quay\.io$/,
  ],
  ['a body of 1 GB', by({ kind: 'too-large' }), 1, /^refused: quay\.io sent more than 4 MiB/],
  ['half a body', by(answer(200, '{"manifests":[')), 1, /^refused: its manifest is not JSON/],
  ['JSON that is not a manifest', body({ a: 1 }), 1, /^refused: its manifest is JSON, but not a manifest/],
  [
    'an index that names itself',
    body({ mediaType: OCI_INDEX, manifests: [entry(SOME, undefined, OCI_INDEX)] }),
    2,
    /^refused: /,
  ],
  [
    'an index of 10,001 entries',
    body({ manifests: Array(10_001).fill(entry(SOME, windows('10.0.1'))) }),
    1,
    /^refused: its manifest lists more than 10000/,
  ],
  [
    'a redirect loop',
    by(answer(302, '', { location: `${BAD_URL}manifests/1` })),
    1,
    /^refused: quay\.io sends on in a circle/,
  ],
  [
    'a realm over http on another host',
    by(answer(401, '', { 'www-authenticate': 'Bearer realm="http://auth.example/"' })),
    1,
    /^refused: quay\.io names a token service that is not asked over https/,
  ],
  [
    'an adapter that throws',
    (world) =>
      world.at(BAD_URL, () => {
        throw new Error('bug');
      }),
    4,
    /^unreachable: /,
  ],
  [
    HANG,
    (world) => world.at(BAD_URL, hang),
    1,
    /^unreachable: quay\.io gave no answer in the time for registries \(registry-timeout\)/,
  ],
];

describe.each(FAULTS)('%s', (name, fault, most, outcome) => {
  test('has a clear outcome, and leaves ten other references as they are', async () => {
    const good = (world: World): string[] =>
      Array.from({ length: 10 }, (_, n) => {
        if (n % 2) world.image(`quay.io/good${n}`, windows(`10.0.20348.${n + 1}`), '1');
        else world.index(`quay.io/good${n}`, [entry(SOME, windows(`10.0.17763.${n + 1}`))], '1');
        return `quay.io/good${n}:1`;
      });
    const alone = new World();
    const expected = await Promise.all(good(alone).map((one) => alone.lookup(one, alone.source())));
    expect(expected.every(({ kind }) => kind === 'found')).toBe(true);

    const world = new World();
    const references = good(world);
    fault(world);
    const source = world.source();
    const bad = world.lookup(BAD, source);
    expect(await Promise.all(references.map((one) => world.lookup(one, source)))).toEqual(expected);
    if (name === HANG) world.deadline.abort();
    const reason = seen(await bad);
    expect(reason).toMatch(outcome);
    expect(reason).not.toMatch(/\.$|\n/);
    const requests = world.requests.filter(({ url }) => url.startsWith(BAD_URL)).length;
    expect(requests).toBeGreaterThan(0);
    expect(requests).toBeLessThanOrEqual(most);
  });
});

describe('what hangs', () => {
  test('is given up after its patience, tried again, and answers then', async () => {
    const world = new World();
    world.index('quay.io/app', [entry(SOME, windows('10.0.20348.1'))], '1');
    let tries = 0;
    world.at(HOST, () => {
      tries += 1;
      return tries === 1 ? hang() : answer(200, JSON.stringify({ manifests: [entry(SOME, windows('10.0.20348.1'))] }));
    });
    const impatient = new AbortController();
    const patience = (): AbortSignal => (tries === 0 ? impatient.signal : new AbortController().signal);
    setTimeout(() => impatient.abort(), 5);
    expect(seen(await world.lookup('quay.io/app:1', world.source({ patience })))).toEqual([
      'windows/amd64 10.0.20348.1',
    ]);
    expect(world.trace.map(({ status, failure }) => status ?? failure)).toEqual(['no answer in time', 200]);
  });

  test.each(['for', 'hosts'] as const)('a credential helper (%s): the run ends with its deadline', async (method) => {
    const world = new World();
    world.at(HOST, () => answer(401, '', { 'www-authenticate': 'Basic' }));
    const { registrySource } = await import('../../../src/resolve/registry/registry-source.js');
    const credentials = {
      for: async () => ({ credential: null, problem: null }),
      hosts: async () => [],
      [method]: () => {
        setTimeout(() => world.deadline.abort());
        return hang();
      },
    };
    const source = registrySource(
      { http: world, credentials: credentials as never, secret: () => {} },
      {
        allowed: [],
        mirrors: new Map(),
        deadline: world.deadline.signal,
        now: () => 0,
        sleep: async () => {},
        random: () => 0,
      },
    );
    const lookup = await world.lookup(BAD, source);
    // A well-known registry needs no word of a helper to be asked; one that only Docker's configuration may allow does.
    expect(lookup.kind).toBe('refused');
    if (method === 'for') expect(seen(lookup)).toContain('the credentials were not had in time');
    else expect(['unreachable', 'not-allowed']).toContain((await world.lookup('private.example/app:1', source)).kind);
  });

  test('after the deadline nobody is asked', async () => {
    const world = new World();
    world.deadline.abort();
    expect(seen(await world.lookup(BAD))).toMatch(/^unreachable: .*registry-timeout/);
    expect(world.requests).toEqual([]);
  });
});

describe('trying again', () => {
  const once = (first: HttpResult): World => {
    const world = new World();
    world.index('quay.io/app', [entry(SOME, windows('10.0.20348.1'))], '1');
    let tries = 0;
    world.on(() => {
      tries += 1;
      return tries === 1 ? first : null;
    });
    return world;
  };

  test.each<[string, HttpResult, number[]]>([
    ['429 without Retry-After', answer(429), [375]],
    ['429 with seconds', answer(429, '', { 'retry-after': '7' }), [7000]],
    ['503 with a date', answer(503, '', { 'retry-after': 'Sun, 22 Nov 2026 12:00:09 GMT' }), [9000]],
    ['a date that has passed', answer(503, '', { 'retry-after': 'Sun, 22 Nov 2026 11:00:00 GMT' }), [0]],
    ['Retry-After that says nothing', answer(503, '', { 'retry-after': 'soon' }), [375]],
    ['a negative Retry-After', answer(503, '', { 'retry-after': '-1' }), [375]],
    ['408', answer(408), [375]],
    ['500', answer(500), [375]],
    ['a reset connection', failed('the connection was reset'), [375]],
  ])('%s: waits as it should, and finds the image', async (_, first, waits) => {
    const world = once(first);
    expect(seen(await world.lookup('quay.io/app:1'))).toEqual(['windows/amd64 10.0.20348.1']);
    expect(world.waits).toEqual(waits);
  });

  test('waits longer each time, with chance', async () => {
    const world = new World();
    world.at(HOST, () => answer(500));
    await world.lookup(BAD, world.source({ random: () => 0.5 }));
    expect(world.waits).toEqual([375, 750, 1500]);
    const lucky = new World();
    lucky.at(HOST, () => answer(500));
    await lucky.lookup(BAD, lucky.source({ random: () => 0 }));
    expect(lucky.waits).toEqual([250, 500, 1000]);
  });

  test.each([
    ['an hour', '3600', undefined],
    ['longer than is left', '60', 30_000],
    ['for ever', '9'.repeat(400), undefined],
  ])('who asks to wait %s is not waited for', async (_, after, left) => {
    const world = new World();
    world.at('https://registry-1.docker.io', () => answer(429, '', { 'retry-after': after }));
    const source = world.source(left === undefined ? {} : { deadlineAt: world.clock + left });
    expect(seen(await world.lookup('golang', source))).toBe(
      'unreachable: docker.io asks to wait: Docker Hub allows 100 pulls in 6 hours without login (docker/login-action raises that)',
    );
    expect([world.requests.length, world.waits]).toEqual([1, []]);
  });

  test('a deadline in a wait ends it, and the answer had so far counts', async () => {
    const world = new World();
    world.at(HOST, () => answer(503));
    const sleep = async (): Promise<void> => {
      world.deadline.abort();
      throw new Error('aborted');
    };
    expect(seen(await world.lookup(BAD, world.source({ sleep })))).toMatch(/it answered 503/);
    expect(world.requests).toHaveLength(1);
  });
});

test('forty registries that ask for a login, and hundreds of waits, leave one listener on the deadline', async () => {
  const world = new World();
  const hosts = Array.from({ length: 40 }, (_, n) => `r${n}.example`);
  world.allowed.push(...hosts);
  let calls = 0;
  world.on(() => (calls++ % 3 === 0 ? answer(503) : answer(401, '', { 'www-authenticate': 'Basic' })));
  let listeners = 0;
  const { signal } = world.deadline;
  const add = signal.addEventListener.bind(signal);
  signal.addEventListener = (...given: Parameters<typeof add>) => {
    listeners += 1;
    add(...given);
  };
  const sleep = async (_: number, own: AbortSignal): Promise<void> => own.addEventListener('abort', () => {});
  const source = world.source({ sleep });
  await Promise.all(hosts.map((host) => world.lookup(`${host}/app`, source)));
  expect(listeners).toBe(1);
});

describe('few requests', () => {
  test('never more than eight at a time at one registry', async () => {
    const world = new World();
    const references = Array.from({ length: 60 }, (_, n) => {
      world.image('quay.io/app', windows(`10.0.20348.${n + 1}`), `t${n}`);
      return `quay.io/app:t${n}`;
    });
    const source = world.source();
    const answers = await Promise.all(references.map((reference) => world.lookup(reference, source)));
    expect(answers.every(({ kind }) => kind === 'found')).toBe(true);
    expect(world.mostRunning).toBe(8);
    expect(world.requests).toHaveLength(120);
  });

  test('a reference in all its spellings, and with its tag, is looked up once', async () => {
    const world = new World();
    const digest = world.index('registry-1.docker.io/library/golang', [entry(SOME, windows('10.0.20348.1'))], 'latest');
    const source = world.source();
    const spellings = ['golang', 'golang:latest', 'docker.io/library/golang', 'index.docker.io/golang', 'golang'];
    await Promise.all(spellings.map((one) => world.lookup(one, source)));
    expect(world.requests).toHaveLength(1);
    await Promise.all([`golang@${digest}`, `golang:1@${digest}`].map((one) => world.lookup(one, source)));
    expect(world.requests).toHaveLength(2);
  });

  test('images that two lists share are asked for once', async () => {
    const world = new World();
    const image = world.image('quay.io/app', windows('10.0.20348.1'), undefined, DOCKER_MANIFEST);
    for (const tag of ['1', '2'])
      world.index('quay.io/app', [entry(image, windows()), entry(sha(tag), windows('10.0.1'))], tag);
    const source = world.source();
    await Promise.all(['1', '2'].map((tag) => world.lookup(`quay.io/app:${tag}`, source)));
    const asked = world.asked.filter((line) => line.includes(image));
    expect(asked).toHaveLength(1);
  });
});
