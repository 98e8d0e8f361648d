import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ConfigText, dockerCredentials } from '../../src/resolve/docker-config.js';
import { hostOfKey } from '../../src/resolve/docker-config-format.js';
import type { RunResult } from '../../src/resolve/process.js';
import { cpuTime } from '../cpu-time.js';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const ended = (stdout: string, code = 0, stderr = ''): RunResult => ({ kind: 'ended', code, stdout, stderr });
const found = (username: string, secret: string) =>
  ended(JSON.stringify({ ServerURL: 'x', Username: username, Secret: secret }));
const NOT_THERE = ended('credentials not found in native keychain\n', 1);

/** Credentials over a config and helpers that are functions; `calls` and `secrets` are what was asked and told. */
function open(
  config: unknown,
  helper: (program: string, action: string, input: string) => RunResult = () => NOT_THERE,
) {
  const calls: string[] = [];
  const secrets: string[] = [];
  let reads = 0;
  const text = typeof config === 'string' ? config : JSON.stringify(config);
  const credentials = dockerCredentials(
    {
      readConfig: async () => {
        reads += 1;
        return { kind: 'text', text };
      },
      run: {
        run: async (program, [action = ''], { input = '', timeoutMs }) => {
          calls.push(`${program} ${action} ${input}`.trim());
          expect(timeoutMs).toBe(2_000);
          return helper(program, action, input);
        },
      },
    },
    { secret: (value) => secrets.push(value), helperTimeoutMs: 2_000 },
  );
  return { credentials, calls, secrets, reads: () => reads };
}

const password = (username: string, secret: string) => ({ username, password: secret, identityToken: null });
const NONE = { credential: null, problem: null };

describe('keys', () => {
  test.each([
    ['ghcr.io', 'ghcr.io'],
    ['GHCR.IO', 'ghcr.io'],
    [' ghcr.io ', 'ghcr.io'],
    ['https://ghcr.io', 'ghcr.io'],
    ['http://ghcr.io/', 'ghcr.io'],
    ['HTTPS://ghcr.io/v2/', 'ghcr.io'],
    ['ghcr.io/v2/', 'ghcr.io'],
    ['localhost:5000', 'localhost:5000'],
    ['http://127.0.0.1:5000/v1/', '127.0.0.1:5000'],
    ['[::1]:5000', '[::1]:5000'],
    ['https://index.docker.io/v1/', 'docker.io'],
    ['index.docker.io', 'docker.io'],
    ['docker.io', 'docker.io'],
    ['registry-1.docker.io', 'docker.io'],
    ['hub.docker.com', 'hub.docker.com'],
    ['my_registry:80', 'my_registry:80'],
    ['', null],
    ['/', null],
    ['https://', null],
    ['user@ghcr.io', null],
    ['-x', null],
    ['ghcr.io:port', null],
    ['ghcr.io\n', 'ghcr.io'],
    ['gh\ncr.io', null],
    ['ftp://ghcr.io', null],
  ])('%j is the host %j', (key, host) => {
    expect(hostOfKey(key)).toBe(host);
  });
});

describe('auths', () => {
  test.each([
    [{ auth: base64('me:s:e cret') }, password('me', 's:e cret')],
    [{ auth: `${base64('me:secret')}\n` }, password('me', 'secret')],
    [{ auth: base64('me:secret\0\0') }, password('me', 'secret')],
    [{ auth: base64('mé:sécret') }, password('mé', 'sécret')],
    [{ username: 'me', password: 'secret' }, password('me', 'secret')],
    [{ auth: base64('me:secret'), username: 'other', password: 'x', email: 1 }, password('me', 'secret')],
    [
      { auth: base64('00000000-0000-0000-0000-000000000000:'), identitytoken: 'idt' },
      { username: '<token>', password: '', identityToken: 'idt' },
    ],
  ])('%j', async (entry, credential) => {
    const { credentials } = open({ auths: { 'ghcr.io': entry } });
    expect(await credentials.for('ghcr.io')).toEqual({ credential, problem: null });
    expect(await credentials.for('GHCR.io')).toEqual({ credential, problem: null });
    expect(await credentials.for('ghcr.io:443')).toEqual(NONE);
    expect(await credentials.hosts()).toEqual(['ghcr.io']);
  });

  test.each([
    [{ auth: 'not base64!' }, 'has an `auth` that is not base64 of user:password'],
    [{ auth: base64('nocolon') }, 'has an `auth` that is not base64 of user:password'],
    [{ auth: base64(':nobody') }, 'has an `auth` that is not base64 of user:password'],
    [{ username: 'me' }, 'has a user name or a password, but not both'],
    [{ password: 'hunter2' }, 'has a user name or a password, but not both'],
    [
      { registrytoken: 'hunter2' },
      'holds a `registrytoken`, which is not used here; log in with a user name and a password',
    ],
    [{ auth: 5 }, 'is not an object of texts'],
    ['hunter2', 'is not an object of texts'],
    [['hunter2'], 'is not an object of texts'],
  ])('%j is said to be wrong, without what it holds', async (entry, words) => {
    const { credentials, secrets } = open({
      auths: { 'https://ghcr.io/v2/': entry, 'quay.io': { auth: base64('a:b') } },
    });
    const problem = `The entry for ghcr.io in \`auths\` of Docker's config.json ${words}.`;
    expect(await credentials.for('ghcr.io')).toEqual({ credential: null, problem });
    expect(secrets).toEqual([]);
    expect(await credentials.for('quay.io')).toEqual({ credential: password('a', 'b'), problem: null });
  });

  test('an empty entry is none, as Docker leaves it where a helper keeps the secret', async () => {
    const { credentials } = open({ auths: { 'ghcr.io': {}, 'quay.io': { auth: '' }, 'gcr.io': null } });
    for (const host of ['ghcr.io', 'quay.io', 'gcr.io']) expect(await credentials.for(host)).toEqual(NONE);
    expect(await credentials.hosts()).toEqual([]);
  });

  test.each([
    [['https://ghcr.io/v2/', 'ghcr.io'], 'ghcr.io'],
    [['ghcr.io', 'https://ghcr.io/v2/'], 'ghcr.io'],
    [['docker.io', 'https://index.docker.io/v1/'], 'https://index.docker.io/v1/'],
    [['https://index.docker.io/v1/', 'https://index.docker.io/v1/access-token'], 'https://index.docker.io/v1/'],
    [['https://ghcr.io', 'http://ghcr.io'], 'https://ghcr.io'],
  ])('of several keys %j the plain one counts', async (keys, expected) => {
    const auths = Object.fromEntries(keys.map((key) => [key, { auth: base64(`me:${key}`) }]));
    const { credentials } = open({ auths });
    const [host = ''] = await credentials.hosts();
    expect((await credentials.for(host)).credential?.password).toBe(expected);
  });

  test('Docker Hub by any of its names', async () => {
    const { credentials } = open({ auths: { 'https://index.docker.io/v1/': { auth: base64('me:hub') } } });
    for (const host of ['docker.io', 'index.docker.io', 'registry-1.docker.io'])
      expect((await credentials.for(host)).credential?.password).toBe('hub');
    expect(await credentials.hosts()).toEqual(['docker.io']);
  });
});

describe('helpers', () => {
  test('the one for the host, else the one for all, else the file; each is asked once', async () => {
    const config = {
      auths: {
        'ghcr.io': { auth: base64('file:ghcr') },
        'a.io': { auth: base64('file:a') },
        'b.io': { auth: base64('file:b') },
      },
      credHelpers: { 'HTTPS://a.io': 'for-a', 'c.io': 'for-c', 'd.io': '', 'e.io': null },
      credsStore: 'for.all_1',
    };
    const { credentials, calls, reads } = open(config, (program, _action, input) =>
      program === 'docker-credential-for-a' || input === 'b.io' ? found('helper', input) : NOT_THERE,
    );
    expect((await credentials.for('a.io')).credential).toEqual(password('helper', 'a.io'));
    expect((await credentials.for('b.io')).credential).toEqual(password('helper', 'b.io'));
    expect((await credentials.for('ghcr.io')).credential).toEqual(password('file', 'ghcr'));
    expect(await credentials.for('c.io')).toEqual(NONE);
    for (const host of ['d.io', 'e.io']) expect(await credentials.for(host)).toEqual(NONE);
    await Promise.all(['a.io', 'A.io', 'b.io', 'ghcr.io', 'c.io'].map((host) => credentials.for(host)));
    expect(calls).toEqual([
      'docker-credential-for-a get a.io',
      'docker-credential-for.all_1 get b.io',
      'docker-credential-for.all_1 get ghcr.io',
      'docker-credential-for-c get c.io',
    ]);
    expect(reads()).toBe(1);
  });

  test('Docker Hub is asked for by the address that Docker stores it under', async () => {
    const { credentials, calls } = open({ credsStore: 'desktop' }, () => found('me', 'secret'));
    expect((await credentials.for('docker.io')).credential).toEqual(password('me', 'secret'));
    expect(calls).toEqual(['docker-credential-desktop get https://index.docker.io/v1/']);
  });

  test('an identity token', async () => {
    const { credentials } = open({ credsStore: 'x' }, () => found('<token>', 'idt'));
    const credential = { username: '<token>', password: '', identityToken: 'idt' };
    expect(await credentials.for('ghcr.io')).toEqual({ credential, problem: null });
  });

  test.each<[string, RunResult, string | null]>([
    ['has none', NOT_THERE, null],
    ['says so on standard error', ended('', 1, 'Error: credentials not found in native keychain'), null],
    ['has an empty one', found('', ''), null],
    ['is missing', { kind: 'missing' }, 'is not installed in any folder of PATH'],
    ['hangs', { kind: 'timed-out' }, 'gave no answer in 2 s'],
    [
      'cannot start',
      { kind: 'failed', reason: 'could not be started: permission denied' },
      'could not be started: permission denied',
    ],
    ['fails', ended('hunter2', 1, 'hunter2'), 'ended with code 1'],
    ['prints junk', ended('hunter2'), 'printed something that is not a credential'],
    ['prints nothing', ended(''), 'printed something that is not a credential'],
    [
      'prints another JSON',
      ended('{"Username":"me","Secret":5,"hunter2":1}'),
      'printed something that is not a credential',
    ],
    ['prints a list', ended('["hunter2"]'), 'printed something that is not a credential'],
    ['prints null', ended('null'), 'printed something that is not a credential'],
  ])('one that %s', async (_what, result, words) => {
    const problem =
      words && `No credential for ghcr.io: docker-credential-x, which Docker's config.json names, ${words}.`;
    const { credentials, secrets } = open({ credHelpers: { 'ghcr.io': 'x' } }, () => result);
    expect(await credentials.for('ghcr.io')).toEqual({ credential: null, problem });
    expect(secrets).toEqual([]);
    const both = open({ credsStore: 'x', auths: { 'ghcr.io': { auth: base64('a:b') } } }, () => result);
    expect(await both.credentials.for('ghcr.io')).toEqual({ credential: password('a', 'b'), problem: null });
  });

  test.each(['../evil', '/bin/sh', 'a b', 'x;y', 'x\\y', '$(id)', 'x\0', 5, ['x'], 'x'.repeat(101)])(
    'the name %j is never run',
    async (name) => {
      const { credentials, calls } = open({ credHelpers: { 'ghcr.io': name } }, () => found('a', 'b'));
      const { credential, problem } = await credentials.for('ghcr.io');
      expect(credential).toBe(null);
      expect(problem).toBe("What `credHelpers` in Docker's config.json says for ghcr.io is not the name of a helper.");
      const store = open({ credsStore: name }, () => found('a', 'b'));
      const words = "`credsStore` in Docker's config.json is not the name of a credential helper.";
      expect(await store.credentials.for('ghcr.io')).toEqual({ credential: null, problem: words });
      expect([await credentials.hosts(), await store.credentials.hosts()]).toEqual([[], []]);
      expect([...calls, ...store.calls]).toEqual([]);
    },
  );
});

describe('the hosts that there are credentials for', () => {
  test('from entries, helpers and the list of the store', async () => {
    const config = {
      auths: {
        'z.io': { auth: base64('a:b') },
        'empty.io': {},
        'https://a.io/v1/': { identitytoken: 'x' },
        '!': { auth: 'x' },
      },
      credHelpers: { 'h.io:5000': 'one', 'a.io': 'two', 'none.io': '' },
      credsStore: 'all',
    };
    const { credentials, calls } = open(config, (_program, action) =>
      action === 'list' ? ended('{"https://index.docker.io/v1/":"me","s.io":"you","not a host":"x"}') : NOT_THERE,
    );
    expect(await credentials.hosts()).toEqual(['a.io', 'docker.io', 'h.io:5000', 's.io', 'z.io']);
    await credentials.hosts();
    expect(calls).toEqual(['docker-credential-all list']);
  });

  test.each<[RunResult]>([
    [NOT_THERE],
    [{ kind: 'missing' }],
    [{ kind: 'timed-out' }],
    [ended('junk')],
    [ended('[1]')],
    [ended('null')],
  ])('the store answers %j', async (result) => {
    const { credentials } = open({ auths: { 'a.io': { auth: base64('a:b') } }, credsStore: 'x' }, () => result);
    expect(await credentials.hosts()).toEqual(['a.io']);
  });

  test('without a store no helper is asked', async () => {
    const { credentials, calls } = open({ credHelpers: { 'a.io': 'x' } });
    expect(await credentials.hosts()).toEqual(['a.io']);
    expect(calls).toEqual([]);
  });
});

describe('the file', () => {
  const tell = (config: ConfigText) =>
    dockerCredentials(
      { readConfig: async () => config, run: { run: async () => ({ kind: 'missing' }) } },
      { secret: () => {} },
    );

  test('missing is no problem, unreadable is one', async () => {
    expect(await tell({ kind: 'missing' }).for('ghcr.io')).toEqual(NONE);
    const credentials = tell({ kind: 'unreadable', reason: '/x/config.json: permission denied' });
    const problem = "Docker's configuration could not be read: /x/config.json: permission denied.";
    expect(await credentials.for('ghcr.io')).toEqual({ credential: null, problem });
    expect(await credentials.hosts()).toEqual([]);
  });

  test.each([
    ['{"auths": {', /^Docker's config\.json is not JSON \((?:it ends too early|line 1)\)\.$/],
    ['{\n"auths": {},\n}', /^Docker's config\.json is not JSON( \(line 3\))?\.$/],
    ['{"auths": {"ghcr.io": {"auth": hunter2}}}', "Docker's config.json is not JSON."],
    ['', "Docker's config.json is not JSON (it ends too early)."],
    ['[]', "Docker's config.json is not a JSON object."],
    ['null', "Docker's config.json is not a JSON object."],
    ['"hunter2"', "Docker's config.json is not a JSON object."],
    ['{"auths": "hunter2"}', "`auths` in Docker's config.json is not an object."],
    ['{"auths": []}', "`auths` in Docker's config.json is not an object."],
    ['{"credHelpers": "x"}', "`credHelpers` in Docker's config.json is not an object."],
    ['{"credsStore": {}}', "`credsStore` in Docker's config.json is not the name of a credential helper."],
  ])('%j', async (text, expected) => {
    const { credentials } = open(text);
    const { credential, problem } = await credentials.for('ghcr.io');
    expect(credential).toBe(null);
    if (typeof expected === 'string') expect(problem).toBe(expected);
    else expect(problem).toMatch(expected);
    expect(problem).not.toContain('hunter2');
  });

  test('a byte order mark, and all that is not about credentials, is passed over', async () => {
    const { credentials } = open(
      `\uFEFF${JSON.stringify({ HttpHeaders: 5, psFormat: 'x', auths: { 'a.io': { auth: base64('a:b') } } })}`,
    );
    expect((await credentials.for('a.io')).credential).toEqual(password('a', 'b'));
  });

  test('one part that is broken does not hide the others', async () => {
    const { credentials } = open({ auths: { 'a.io': { auth: base64('a:b') } }, credHelpers: 5 });
    expect(await credentials.for('a.io')).toEqual({ credential: password('a', 'b'), problem: null });
    expect((await credentials.for('b.io')).problem).toContain('credHelpers');
  });

  test('names that mean something in JavaScript are hosts like any other', async () => {
    const { credentials } = open('{"auths": {"__proto__": {"auth": "x"}, "constructor": {"auth": "YTpi"}}}');
    expect((await credentials.for('constructor')).credential).toEqual(password('a', 'b'));
    expect(await credentials.for('toString')).toEqual(NONE);
    expect(await credentials.for('__proto__')).toEqual(NONE);
  });
});

test('every secret is told, the base64 pair too, and nothing else', async () => {
  const config = {
    auths: {
      'a.io': { auth: base64('me:pässword') },
      'b.io': { username: 'me', password: 'b-secret' },
      'c.io': { auth: base64('0:'), identitytoken: 'c-token' },
      'e.io': { auth: base64('me:') },
    },
    credHelpers: { 'h.io': 'x', 'i.io': 'y' },
  };
  const { credentials, secrets } = open(config, (program) =>
    program.endsWith('x') ? found('me', 'h-secret') : found('<token>', 'i-token'),
  );
  for (const host of ['a.io', 'b.io', 'c.io', 'e.io', 'h.io', 'i.io']) await credentials.for(host);
  expect(secrets.sort()).toEqual(
    [
      'pässword',
      base64('me:pässword'),
      'b-secret',
      base64('me:b-secret'),
      'c-token',
      'h-secret',
      base64('me:h-secret'),
      'i-token',
    ].sort(),
  );
});

describe('hostile text', () => {
  const value = fc.oneof(fc.string(), fc.constantFrom('x', '', base64('a:b')), fc.jsonValue());
  const hosts = fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('a.io', 'https://a.io')), value);
  const config = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .record(
        { auths: fc.oneof(value, hosts), credHelpers: fc.oneof(value, hosts), credsStore: value },
        { requiredKeys: [] },
      )
      .map((json) => JSON.stringify(json)),
  );

  test('never throws, and a helper is only ever a plain word', async () => {
    await fc.assert(
      fc.asyncProperty(config, fc.string(), fc.string(), async (text, host, output) => {
        const { credentials, calls } = open(text, () => ended(output));
        await credentials.for(host);
        await credentials.for('a.io');
        expect([...(await credentials.hosts())].every((known) => hostOfKey(known) === known)).toBe(true);
        for (const call of calls) expect(call).toMatch(/^docker-credential-[\w.-]+ (?:get|list)\b/);
      }),
    );
  });

  test('long text takes no time', async () => {
    const started = cpuTime();
    for (const text of [
      `{"auths":{"a.io":{"auth":"${base64(`a:${'\0'.repeat(300_000)}x${'\0'.repeat(300_000)}x`)}"}}}`,
      `{"auths":{"a.io":{"auth":"${'='.repeat(900_000)}"}}}`,
      `{"auths":{"${'a.'.repeat(400_000)}":{"auth":"x"}}}`,
      `{"auths":{${Array.from({ length: 20_000 }, (_, n) => `"h${n}.io":{"auth":"YTpi"}`).join(',')}}}`,
      '['.repeat(900_000),
    ]) {
      const { credentials } = open(text);
      await credentials.for('a.io');
      await credentials.hosts();
    }
    expect(cpuTime() - started).toBeLessThan(3_000);
  });
});
