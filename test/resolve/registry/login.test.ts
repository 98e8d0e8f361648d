import { describe, expect, test } from 'vitest';
import { answer, entry, login, seen, sha, World, windows } from './world.js';

const HOST = 'private.example';
const PLACE = `${HOST}/team/app`;
const REFERENCE = `${PLACE}:1`;
const REALM = 'https://auth.example/token';
const SCOPE = 'repository:team/app:pull';
const BEARER = `Bearer realm="${REALM}",service="reg",scope="${SCOPE}"`;
const PAIR = Buffer.from('ann:s3cret').toString('base64');
const FOUND = ['windows/amd64 10.0.20348.1'];

/** A registry that gives nothing without `expected`, and a token service that gives `expected` as a token. */
function guarded(challenge: string, expected: string, token: object = { token: 'T0k3n' }): World {
  const world = new World();
  world.allowed.push(HOST);
  world.index(PLACE, [entry(sha('x'), windows('10.0.20348.1'))], '1');
  world.on((request) =>
    new URL(request.url).host === HOST && request.headers.authorization !== expected
      ? answer(401, '{"errors":[{"code":"UNAUTHORIZED"}]}', { 'www-authenticate': challenge })
      : null,
  );
  world.at(REALM, () => answer(200, JSON.stringify(token)));
  return world;
}

describe('Bearer', () => {
  test.each(['token', 'access_token'])('without credentials, the token under "%s"', async (field) => {
    const world = guarded(BEARER, 'Bearer T0k3n', { [field]: 'T0k3n' });
    expect(seen(await world.lookup(REFERENCE))).toEqual(FOUND);
    const [first, asked, last] = world.requests;
    expect(world.requests).toHaveLength(3);
    expect(first!.headers).not.toHaveProperty('authorization');
    expect(asked!.headers).not.toHaveProperty('authorization');
    expect(last!.url).toBe(first!.url);
    const url = new URL(asked!.url);
    expect([url.origin + url.pathname, url.searchParams.get('service'), url.searchParams.get('scope')]).toEqual([
      REALM,
      'reg',
      SCOPE,
    ]);
    expect(world.secrets).toEqual(['T0k3n']);
  });

  test('with credentials, which go to the token service only; all secrets are made known before', async () => {
    const world = guarded(BEARER, 'Bearer T0k3n');
    world.credentials.set(HOST, login('ann', 's3cret'));
    expect(seen(await world.lookup(REFERENCE))).toEqual(FOUND);
    expect(world.requests.map(({ url, headers }) => [new URL(url).host, headers.authorization])).toEqual([
      [HOST, undefined],
      ['auth.example', `Basic ${PAIR}`],
      [HOST, 'Bearer T0k3n'],
    ]);
    expect(world.secrets).toEqual(['s3cret', PAIR, 'T0k3n']);
    expect(JSON.stringify(world.trace)).not.toMatch(/s3cret|T0k3n/);
  });

  test('an identity token is posted, never put in a URL', async () => {
    const world = guarded(BEARER, 'Bearer T0k3n');
    world.credentials.set(HOST, login('<token>', '', 'id-t0k3n'));
    expect(seen(await world.lookup(REFERENCE))).toEqual(FOUND);
    const { method, url, body, headers } = world.requests[1]!;
    expect([method, url, headers['content-type']]).toEqual(['POST', REALM, 'application/x-www-form-urlencoded']);
    expect(Object.fromEntries(new URLSearchParams(body))).toEqual({
      grant_type: 'refresh_token',
      refresh_token: 'id-t0k3n',
      service: 'reg',
      scope: SCOPE,
      client_id: 'windows-container-compat',
    });
    expect(world.secrets).toEqual(['id-t0k3n', 'T0k3n']);
  });

  test.each([
    ['of another repository', 'repository:other/app:pull', SCOPE],
    ['with more rights', 'repository:team/app:pull,push', SCOPE],
    ['with a class', 'repository(plugin):team/app:pull', 'repository(plugin):team/app:pull'],
    ['of everything', 'registry:catalog:*', SCOPE],
  ])('a scope %s asks for no more than pulling this repository', async (_, offered, scope) => {
    const world = guarded(`Bearer realm="${REALM}?a=b",scope="${offered}"`, 'Bearer T0k3n');
    expect(seen(await world.lookup(REFERENCE))).toEqual(FOUND);
    expect(Object.fromEntries(new URL(world.requests[1]!.url).searchParams)).toEqual({ a: 'b', scope });
  });

  test('one token for many tags of a repository, one more for another repository without a refusal first', async () => {
    const world = guarded(BEARER, 'Bearer T0k3n');
    const source = world.source();
    const tags = Array.from({ length: 20 }, (_, n) => `t${n}`);
    for (const tag of tags) world.index(PLACE, [entry(sha('x'), windows('10.0.20348.1'))], tag);
    world.index(`${HOST}/other`, [entry(sha('x'), windows('10.0.20348.1'))], '1');
    const answers = await Promise.all(tags.map((tag) => world.lookup(`${PLACE}:${tag}`, source)));
    for (const one of answers) expect(seen(one)).toEqual(FOUND);
    const tokens = (): number => world.requests.filter(({ url }) => url.startsWith(REALM)).length;
    expect(tokens()).toBe(1);
    const before = world.requests.length;
    expect(seen(await world.lookup(`${HOST}/other:1`, source))).toEqual(FOUND);
    expect(world.requests.length - before).toBe(2);
    expect(tokens()).toBe(2);
  });

  test('a token service of which nothing good came is not asked for another repository', async () => {
    const world = new World();
    world.allowed.push(HOST);
    world.at(`https://${HOST}/v2/bad/`, ({ headers }) =>
      headers.authorization ? answer(403) : answer(401, '', { 'www-authenticate': BEARER }),
    );
    world.at(REALM, () => answer(200, '{"token":"T"}'));
    const source = world.source();
    expect((await world.lookup(`${HOST}/bad:1`, source)).kind).toBe('refused');
    await world.lookup(REFERENCE, source);
    expect(world.requests.filter(({ url }) => url.startsWith(REALM))).toHaveLength(1);
  });

  test('a token that has run out is had anew, once', async () => {
    const world = guarded(BEARER, 'Bearer old');
    let token = 'old';
    world.at(REALM, () => answer(200, JSON.stringify({ token })));
    const source = world.source();
    expect(seen(await world.lookup(REFERENCE, source))).toEqual(FOUND);
    token = 'new';
    world.index(PLACE, [entry(sha('x'), windows('10.0.20348.1'))], '2');
    world.on(({ url, headers }) =>
      url.endsWith('/manifests/2') && headers.authorization === 'Bearer old'
        ? answer(401, '', { 'www-authenticate': BEARER })
        : url.endsWith('/manifests/2')
          ? answer(200, JSON.stringify({ manifests: [entry(sha('x'), windows('10.0.17763.1'))] }))
          : null,
    );
    expect(seen(await world.lookup(`${PLACE}:2`, source))).toEqual(['windows/amd64 10.0.17763.1']);
  });
});

describe('Basic', () => {
  test.each(['Basic realm="r"', 'basic', `Digest nonce="x", Basic realm="r"`])('%s', async (challenge) => {
    const world = guarded(challenge, `Basic ${PAIR}`);
    world.credentials.set(HOST, login('ann', 's3cret'));
    const source = world.source();
    expect(seen(await world.lookup(REFERENCE, source))).toEqual(FOUND);
    expect(world.secrets).toEqual(['s3cret', PAIR]);
    // Known from then on: the next repository needs no refusal first.
    await world.lookup(`${HOST}/other:1`, source);
    expect(world.requests.map(({ headers }) => headers.authorization)).toEqual([
      undefined,
      `Basic ${PAIR}`,
      `Basic ${PAIR}`,
    ]);
  });

  test('a login that one repository accepts and another does not is not sent there twice', async () => {
    const world = guarded('Basic', `Basic ${PAIR}`);
    world.credentials.set(HOST, login('ann', 's3cret'));
    world.at(`https://${HOST}/v2/other/`, () => answer(401, '', { 'www-authenticate': 'Basic' }));
    const source = world.source();
    expect(seen(await world.lookup(REFERENCE, source))).toEqual(FOUND);
    expect(seen(await world.lookup(`${HOST}/other:1`, source))).toMatch(/^refused: .*the login may not read other/);
    expect(world.requests).toHaveLength(3);
  });

  test('beside a Bearer that may not be used', async () => {
    const world = guarded('Bearer realm="http://auth.example/token", Basic realm="r"', `Basic ${PAIR}`);
    world.credentials.set(HOST, login('ann', 's3cret'));
    expect(seen(await world.lookup(REFERENCE))).toEqual(FOUND);
    expect(world.requests.every(({ url }) => url.startsWith(`https://${HOST}/`))).toBe(true);
  });
});

describe('refused', () => {
  test.each<[string, string, RegExp]>([
    [
      'Basic without credentials',
      'Basic realm="r"',
      /asks for a login to read team\/app, and there is none; .*docker login private\.example$/,
    ],
    ['a challenge of no kind known', 'Negotiate', /asks for a login/],
    ['no challenge at all', '', /asks for a login/],
    [
      'a realm over http on another host',
      'Bearer realm="http://auth.example/token"',
      /not asked over https \(http:\/\/auth\.example\), so nothing was sent/,
    ],
    ['a realm over http on this machine', 'Bearer realm="http://127.0.0.1/token"', /so nothing was sent/],
    ['a realm that is not an address', 'Bearer realm="token"', /is not a web address/],
    ['a realm with a user', 'Bearer realm="https://ann:x@auth.example/"', /has a user name/],
    ['a realm of another kind', 'Bearer realm="file:///etc/passwd"', /is not a web address/],
    [
      'a token without effect',
      BEARER,
      /shows team\/app to nobody without a login: its name is misspelt, or it is private/,
    ],
  ])('%s', async (_, challenge, words) => {
    const world = guarded(challenge, 'nothing helps');
    const lookup = await world.lookup(REFERENCE);
    expect(lookup.kind).toBe('refused');
    expect(seen(lookup)).toMatch(words);
    expect(world.requests.length).toBeLessThanOrEqual(3);
    if (challenge !== BEARER) expect(world.requests.map(({ url }) => new URL(url).host)).toEqual([HOST]);
  });

  test.each<[string, ReturnType<typeof answer>, string, RegExp]>([
    ['401', answer(401), 'refused', /token service auth\.example of private\.example does not accept the login/],
    ['403', answer(403), 'refused', /does not accept the login/],
    ['404', answer(404), 'refused', /without a token \(404\)/],
    ['500', answer(500), 'unreachable', /fault of its own \(500\)/],
    ['429', answer(429), 'unreachable', /asks to wait/],
    ['junk', answer(200, 'junk'), 'refused', /without a token/],
    ['an empty token', answer(200, '{"token":""}'), 'refused', /without a token/],
    ['a token that would add a header', answer(200, '{"token":"a\\r\\nX: y"}'), 'refused', /without a token/],
    ['too much', { kind: 'too-large' }, 'refused', /more than 1 MiB/],
    [
      'nothing',
      { kind: 'failed', reason: 'the name does not resolve' },
      'unreachable',
      /auth\.example could not be reached/,
    ],
    [
      'a private address',
      { kind: 'failed', reason: 'x', forbidden: true },
      'not-allowed',
      /registries: auth\.example$/,
    ],
  ])('where the token service answers %s', async (_, response, kind, words) => {
    const world = guarded(BEARER, 'Bearer T0k3n');
    world.credentials.set(HOST, login('ann', 's3cret'));
    world.at(REALM, () => response);
    const lookup = await world.lookup(REFERENCE);
    expect(lookup.kind).toBe(kind);
    expect(seen(lookup)).toMatch(words);
  });

  test('the login of Docker is told apart from none, and what is wrong with a helper is said', async () => {
    const world = guarded('Basic', 'nothing helps');
    world.problems.set(HOST, 'docker-credential-x gave no answer in 10 seconds.');
    expect(seen(await world.lookup(REFERENCE))).toContain(
      'there is none (docker-credential-x gave no answer in 10 seconds);',
    );
    world.credentials.set(HOST, login('ann', 'wrong'));
    expect(seen(await world.lookup(REFERENCE))).toContain('does not accept the login that Docker');
  });
});

describe('a credential stays with its registry', () => {
  test('another registry gets none of it', async () => {
    const world = guarded('Basic', 'x');
    world.credentials.set('other.example', login('ann', 's3cret'));
    expect((await world.lookup(REFERENCE)).kind).toBe('refused');
    expect(world.secrets).toEqual([]);
  });

  test('the token service gets no login over a redirect to another host, and no identity token over any', async () => {
    const world = guarded(BEARER, 'Bearer T0k3n');
    world.credentials.set(HOST, login('ann', 's3cret'));
    world.at(REALM, () => answer(302, '', { location: 'https://evil.example/token' }));
    world.at('https://evil.example', () => answer(401));
    expect((await world.lookup(REFERENCE)).kind).toBe('refused');
    const evil = world.requests.find(({ url }) => url.startsWith('https://evil.example'));
    expect(evil?.headers).not.toHaveProperty('authorization');

    const before = world.requests.length;
    world.credentials.set(HOST, login('<token>', '', 'id-t0k3n'));
    expect(seen(await world.lookup(REFERENCE))).toContain('sends a login on to another address');
    expect(world.requests.slice(before).some(({ url }) => url.startsWith('https://evil.example'))).toBe(false);
  });

  test('a host that is redirected to gets no login when it asks for one', async () => {
    const world = guarded('Basic', `Basic ${PAIR}`);
    world.credentials.set(HOST, login('ann', 's3cret'));
    world.at(`https://${HOST}/`, () => answer(307, '', { location: 'https://evil.example/v2/' }));
    world.at('https://evil.example', () => answer(401, '', { 'www-authenticate': 'Basic' }));
    expect(seen(await world.lookup(REFERENCE))).toBe(
      'refused: private.example sends on to evil.example, which asks for a login of its own',
    );
    expect(world.requests.some(({ headers }) => 'authorization' in headers)).toBe(false);
  });
});
