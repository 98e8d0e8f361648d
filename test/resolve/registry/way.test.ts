import { describe, expect, test } from 'vitest';
import { answer, entry, login, seen, sha, World, windows } from './world.js';

const PLACE = 'quay.io/app';
const REFERENCE = 'quay.io/app:1';
const API = 'https://quay.io/v2/app/';
const LIST = JSON.stringify({ manifests: [entry(sha('x'), windows('10.0.20348.1'))] });
const FOUND = ['windows/amd64 10.0.20348.1'];
const to = (location: string, status = 307): ReturnType<typeof answer> => answer(status, '', { location });

describe('redirects', () => {
  test.each([301, 302, 303, 307, 308])('%i is followed, to any public host', async (status) => {
    const world = new World();
    world.at(API, () => to('https://cdn.example/blob?sig=s3cret&scope=x#f', status));
    world.at('https://cdn.example', () => answer(200, LIST));
    expect(seen(await world.lookup(REFERENCE))).toEqual(FOUND);
    expect(world.requests.map(({ allowPrivate }) => allowPrivate)).toEqual([false, false]);
    expect(world.trace.map(({ url }) => url)).toEqual([`${API}manifests/1`, 'https://cdn.example/blob?scope=x']);
  });

  test.each<[string, string | undefined, RegExp]>([
    ['to itself', `${API}manifests/1`, /sends on in a circle/],
    ['to itself with a fragment', `${API}manifests/1#again`, /sends on in a circle/],
    ['to http', 'http://quay.io/app', /sends on to http:\/\/quay\.io, where anybody/],
    ['to http on this machine', 'http://localhost/app', /sends on to http:\/\/localhost/],
    ['to a file', 'file:///etc/passwd', /not a web address/],
    ['to an address with a user', 'https://a:b@quay.io/app', /user name/],
    ['to nowhere', undefined, /nowhere/],
    ['to no address', 'https://[', /not a web address/],
  ])('%s: refused', async (_, location, words) => {
    const world = new World();
    world.at(API, () => answer(302, '', location === undefined ? {} : { location }));
    expect(seen(await world.lookup(REFERENCE))).toMatch(/^refused: quay\.io /);
    expect(seen(await world.lookup(REFERENCE))).toMatch(words);
    expect(new Set(world.asked)).toEqual(new Set([`GET ${API}manifests/1`]));
  });

  test.each([
    [5, 'found'],
    [6, 'refused'],
  ])('%i in a row: %s', async (count, kind) => {
    const world = new World();
    world.at(`${API}manifests/`, (_, url) => {
      const step = Number(url.searchParams.get('step') ?? 0);
      return step === count ? answer(200, LIST) : to(`?step=${step + 1}`);
    });
    expect((await world.lookup(REFERENCE)).kind).toBe(kind);
  });

  test('the metadata service of a cloud is not asked', async () => {
    const world = new World();
    world.allowed.push('10.0.0.7:9000');
    world.at(API, () => to('https://169.254.169.254/latest/meta-data'));
    world.at('https://169.254.169.254', ({ allowPrivate }) =>
      allowPrivate ? answer(200, LIST) : { kind: 'failed', reason: 'private', forbidden: true },
    );
    const lookup = seen(await world.lookup(REFERENCE));
    expect(lookup).toMatch(/^not-allowed: 169\.254\.169\.254 has a private address.*registries: 169\.254\.169\.254$/);
  });

  test.each([
    ['10.0.0.7:9000', true],
    ['10.0.0.7:9001', false],
    ['10.0.0.7', false],
  ])('a private blob store needs its own line, with its port (%s)', async (allowed, expected) => {
    const world = new World();
    world.allowed.push(allowed);
    world.at(API, () => to('https://10.0.0.7:9000/x'));
    world.at('https://10.0.0.7:9000', () => answer(200, LIST));
    await world.lookup(REFERENCE);
    expect(world.requests[1]!.allowPrivate).toBe(expected);
  });

  test('that a registry may be private does not make private what it sends on to', async () => {
    const world = new World();
    world.allowed.push('harbor.corp');
    world.at('https://harbor.corp/v2/', (_, url) => to(url.search === '' ? '?b' : 'https://other.corp/x'));
    world.at('https://other.corp', () => answer(200, LIST));
    await world.lookup('harbor.corp/app:1');
    expect(world.requests.map(({ allowPrivate }) => allowPrivate)).toEqual([true, true, false]);
  });

  test('a login is not sent along to another host, nor with a blob to any', async () => {
    const world = new World();
    world.credentials.set('quay.io', login('ann', 's3cret'));
    const image = world.image(PLACE, windows('10.0.20348.1'), '1');
    world.on(({ url, headers }) => {
      if (!url.startsWith(API)) return null;
      if (!headers.authorization && !url.includes('again')) return answer(401, '', { 'www-authenticate': 'Basic' });
      if (url.includes('/blobs/') && !url.includes('again')) return to(`${url}?again`);
      if (url.includes('?again')) return to('https://cdn.example/blob');
      return null;
    });
    world.at('https://cdn.example', () => answer(200, JSON.stringify(windows('10.0.20348.1'))));
    expect(seen(await world.lookup(`${PLACE}@${image}`))).toEqual(FOUND);
    const sent = world.requests.map(
      ({ url, headers }) => `${new URL(url).host} ${headers.authorization !== undefined}`,
    );
    expect(sent).toEqual(['quay.io false', 'quay.io true', 'quay.io true', 'quay.io false', 'cdn.example false']);
  });

  test('a login goes along on the same host, and is not taken up again after another', async () => {
    const world = new World();
    world.credentials.set('quay.io', login('ann', 's3cret'));
    world.on(({ url, headers }) => {
      if (url.endsWith('/manifests/1'))
        return headers.authorization ? to('/a') : answer(401, '', { 'www-authenticate': 'Basic' });
      if (url === 'https://quay.io/a') return to('https://cdn.example/b');
      return url === 'https://cdn.example/b' ? to('https://quay.io/c') : answer(200, LIST);
    });
    expect(seen(await world.lookup(REFERENCE))).toEqual(FOUND);
    expect(world.requests.map(({ headers }) => headers.authorization !== undefined)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('who may be asked', () => {
  test.each([
    'golang:1',
    'mcr.microsoft.com/windows/servercore:ltsc2022',
    'mcr.azure.cn/a:1',
    'ghcr.io/a/b:1',
    'docker.pkg.github.com/a/b/c:1',
    'quay.io/a/b:1',
    'gcr.io/a/b:1',
    'eu.gcr.io/a/b:1',
    'k8s.gcr.io/pause:3',
    'registry.k8s.io/pause:3',
    'us-docker.pkg.dev/a/b/c:1',
    'public.ecr.aws/a/b:1',
    'registry.gitlab.com/a/b:1',
    'lscr.io/a/b:1',
    'mcr.microsoft.com:443/a:1',
  ])('%s', async (reference) => {
    const world = new World();
    expect((await world.lookup(reference)).kind).toBe('not-found');
    expect(world.requests).toHaveLength(1);
    expect(world.requests[0]!.allowPrivate).toBe(false);
  });

  test.each([
    ['team.azurecr.io/a:1', 'team.azurecr.io'],
    ['1234.dkr.ecr.eu-west-1.amazonaws.com/a:1', '1234.dkr.ecr.eu-west-1.amazonaws.com'],
    ['localhost:5000/a:1', 'localhost:5000'],
    ['localhost/a', 'localhost'],
    ['127.0.0.1/a', '127.0.0.1'],
    ['[::1]:5000/a', '[::1]:5000'],
    ['169.254.169.254/latest/meta-data', '169.254.169.254'],
    ['BUILDER/app', 'builder'],
    ['harbor.corp:8443/a:1', 'harbor.corp:8443'],
    ['mcr.microsoft.com:8443/a:1', 'mcr.microsoft.com:8443'],
    ['evilgcr.io/a:1', 'evilgcr.io'],
    ['gcr.io.evil.example/a:1', 'gcr.io.evil.example'],
  ])('%s is not, and the line that would allow it is told', async (reference, host) => {
    const world = new World();
    const lookup = await world.lookup(reference);
    expect(lookup.kind).toBe('not-allowed');
    expect(seen(lookup)).toMatch(/to allow it: registries: \S+$/);
    expect(seen(lookup)).toContain(`registries: ${host}`);
    expect(world.requests).toEqual([]);

    const allowed = new World();
    allowed.allowed.push(host);
    expect((await allowed.lookup(reference)).kind).not.toBe('not-allowed');
    expect(allowed.requests.every(({ allowPrivate }) => allowPrivate)).toBe(true);
    expect(allowed.requests.length).toBeGreaterThan(0);
  });

  test('registries that Docker has credentials for, with their exact port', async () => {
    const world = new World();
    world.credentials.set('harbor.corp:8443', login('a', 'b'));
    expect((await world.lookup('harbor.corp:8443/a:1')).kind).toBe('not-found');
    expect(world.requests[0]!.allowPrivate).toBe(true);
    expect((await world.lookup('harbor.corp/a:1')).kind).toBe('not-allowed');
  });

  test.each(['HARBOR.corp', 'https://harbor.corp/', ' harbor.corp ', 'harbor.corp:443'])(
    'written as %o',
    async (allowed) => {
      const world = new World();
      world.allowed.push('', 'no host at all', '[', allowed);
      expect((await world.lookup('harbor.corp/a:1')).kind).toBe('not-found');
    },
  );

  test('a name that only seems public is asked, and stopped where it leads to a private address', async () => {
    const world = new World();
    world.at('https://quay.io', () => ({ kind: 'failed', reason: 'private', forbidden: true }));
    expect(seen(await world.lookup(REFERENCE))).toMatch(
      /^not-allowed: quay\.io has a private address.*registries: quay\.io$/,
    );
    expect(world.requests).toHaveLength(1);
  });
});

describe('Docker Hub, mirrors and this machine', () => {
  test.each(['golang', 'docker.io/golang', 'index.docker.io/library/golang:latest'])(
    '%s is asked at its API host',
    async (reference) => {
      const world = new World();
      await world.lookup(reference);
      expect(world.asked).toEqual(['GET https://registry-1.docker.io/v2/library/golang/manifests/latest']);
    },
  );

  test.each<[string, ReturnType<typeof answer>, number]>([
    ['has it', answer(200, LIST), 1],
    ['does not have it', answer(404), 2],
    ['is away', { kind: 'failed', reason: 'x', lasting: true }, 2],
    ['refuses', answer(403), 1],
  ])('a mirror that %s', async (_, response, count) => {
    const world = new World();
    world.mirrors.set('index.docker.io', 'mirror.corp:5000');
    world.credentials.set('docker.io', login('hub', 'hub-s3cret'));
    world.at('https://mirror.corp:5000/', () => response);
    world.at('https://registry-1.docker.io/', () => answer(200, LIST));
    const lookup = seen(await world.lookup('golang:1'));
    if (response.kind === 'response' && response.status === 403)
      expect(lookup).toMatch(/^refused: mirror\.corp:5000 forbids/);
    else expect(lookup).toEqual(FOUND);
    expect(world.requests.map(({ url }) => new URL(url).host)).toEqual(
      ['mirror.corp:5000', 'registry-1.docker.io'].slice(0, count),
    );
  });

  test('where the registry behind a mirror may not be asked, the mirror has the last word', async () => {
    const world = new World();
    world.mirrors.set('secret.example', 'mirror.corp');
    expect(seen(await world.lookup('secret.example/app:1'))).toBe('not-found: there is no tag 1 in app on mirror.corp');
    expect(world.requests).toHaveLength(1);
  });

  test('a mirror gets its own login, not the one of the registry behind it', async () => {
    const world = new World();
    world.mirrors.set('docker.io', 'mirror.corp');
    world.credentials.set('docker.io', login('hub', 'hub-s3cret'));
    world.credentials.set('mirror.corp', login('ann', 's3cret'));
    world.at('https://mirror.corp/', ({ headers }) =>
      headers.authorization ? answer(200, LIST) : answer(401, '', { 'www-authenticate': 'Basic' }),
    );
    expect(seen(await world.lookup('golang:1'))).toEqual(FOUND);
    expect(world.secrets).toEqual(['s3cret', Buffer.from('ann:s3cret').toString('base64')]);
  });

  test.each([
    ['speaks https', null, 'https'],
    ['speaks http only', 'wrong version number', 'http'],
  ])('a registry on localhost that %s', async (_, failure, scheme) => {
    const world = new World();
    world.allowed.push('localhost:5000');
    for (const place of ['https://localhost:5000/app', 'http://localhost:5000/app'])
      world.push(place, { manifests: [entry(sha('x'), windows('10.0.20348.1'))] }, null, '1');
    if (failure) world.at('https://localhost:5000', () => ({ kind: 'failed', reason: failure }));
    const source = world.source();
    expect(seen(await world.lookup('localhost:5000/app:1', source))).toEqual(FOUND);
    await world.lookup('localhost:5000/app:2', source);
    expect(world.asked).toEqual([
      'GET https://localhost:5000/v2/',
      `GET ${scheme}://localhost:5000/v2/app/manifests/1`,
      `GET ${scheme}://localhost:5000/v2/app/manifests/2`,
    ]);
  });

  test('both failures of a registry on this machine are told', async () => {
    const world = new World();
    world.allowed.push('127.0.0.1:5000');
    world.at('https://', () => ({ kind: 'failed', reason: 'its certificate has expired' }));
    world.at('http://', () => ({ kind: 'failed', reason: 'the connection was refused' }));
    expect(seen(await world.lookup('127.0.0.1:5000/a'))).toBe(
      'unreachable: 127.0.0.1:5000 could not be reached: the connection was refused (and over https: its certificate has expired)',
    );
  });

  test('its token service may be asked over http, on this machine and where that is allowed', async () => {
    const world = new World();
    world.allowed.push('localhost:5000', 'localhost:5001');
    world.at('https://localhost', () => ({ kind: 'failed', reason: 'no TLS' }));
    world.at('http://localhost:5001/token', () => answer(200, '{"token":"T"}'));
    world.at('http://localhost:5000/', ({ headers }) =>
      headers.authorization === 'Bearer T'
        ? answer(200, LIST)
        : answer(401, '', { 'www-authenticate': 'Bearer realm="http://localhost:5001/token"' }),
    );
    expect(seen(await world.lookup('localhost:5000/app:1'))).toEqual(FOUND);
    expect(world.requests.every(({ allowPrivate }) => allowPrivate)).toBe(true);
  });

  test.each<[string, boolean, string]>([
    ['elsewhere, named by a registry over http', true, 'http://auth.example/token'],
    ['on this machine, named by a registry over https', false, 'http://localhost:5001/token'],
  ])('no token service over http %s', async (_, plain, realm) => {
    const world = new World();
    world.allowed.push('localhost:5000', 'localhost:5001', 'auth.example');
    world.credentials.set('localhost:5000', login('ann', 's3cret'));
    world.on(({ url }) =>
      plain && url.startsWith('https://localhost')
        ? { kind: 'failed', reason: 'no TLS' }
        : answer(401, '', { 'www-authenticate': `Bearer realm="${realm}"` }),
    );
    expect(seen(await world.lookup('localhost:5000/app:1'))).toMatch(/^refused: .*so nothing was sent there$/);
    expect(world.requests.every(({ url }) => new URL(url).host === 'localhost:5000')).toBe(true);
  });

  test('nothing else is ever asked over http', async () => {
    const world = new World();
    world.allowed.push('127.evil.example', '10.0.0.1:80', 'localhost.evil.example');
    for (const host of world.allowed) await world.lookup(`${host}/a`);
    expect(world.asked).toHaveLength(3);
    expect(world.asked.every((line) => line.startsWith('GET https://'))).toBe(true);
  });
});
