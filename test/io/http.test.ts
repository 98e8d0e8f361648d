import dns from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import tls from 'node:tls';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lookupPublic } from '../../src/io/guarded-lookup.js';
import { httpClient } from '../../src/io/http.js';
import type { HttpRequest, HttpResult } from '../../src/resolve/http-port.js';
import { certificate } from './certificate.js';
import { listen, listenHttp, type TestServer } from './server.js';

const PROXY_VARIABLES = ['http_proxy', 'https_proxy', 'no_proxy'].flatMap((name) => [name, name.toUpperCase()]);

const servers: TestServer[] = [];
const opened = async (server: Promise<TestServer>) => {
  servers.push(await server);
  return server;
};

beforeEach(() => {
  for (const name of PROXY_VARIABLES) vi.stubEnv(name, undefined);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const client = httpClient({ userAgent: 'test/1' });

function send(url: string, more: Partial<HttpRequest> = {}, allowPrivate = true, sender = client): Promise<HttpResult> {
  const request = { method: 'GET', url, headers: {}, limit: 1_000_000, signal: AbortSignal.timeout(20_000) } as const;
  return sender.send({ ...request, ...more }, { allowPrivate });
}

const text = (result: HttpResult) => (result.kind === 'response' ? Buffer.from(result.body).toString() : result);
const failed = (reason: string) => ({ kind: 'failed', reason });
const FORBIDDEN = { kind: 'failed', reason: expect.stringContaining('not allowed'), forbidden: true };
const LATE = failed('no answer in time');

describe('what is sent and received', () => {
  test('the headers that were given, the user agent, no compression; status, headers and bytes come back', async () => {
    let seen: http.IncomingHttpHeaders = {};
    const { url } = await opened(
      listenHttp((request, response) => {
        seen = request.headers;
        response.writeHead(418, [
          ['X-One', '1'],
          ['WWW-Authenticate', 'Basic realm="a"'],
          ['www-authenticate', 'Bearer realm="b"'],
          ['Set-Cookie', 'a=1'],
          ['Set-Cookie', 'b=2'],
        ] as never);
        response.end(Buffer.from([0, 255, 10]));
      }),
    );
    vi.stubEnv('ACTIONS_ORCHESTRATION_ID', 'of-the-runner');
    const result = await send(`${url}/v2/?a=b%20c`, { headers: { Accept: 'x/y', Authorization: 'Basic eA==' } });
    expect(seen).toMatchObject({
      accept: 'x/y',
      authorization: 'Basic eA==',
      'user-agent': 'test/1',
      'accept-encoding': 'identity',
      host: url.slice('http://'.length),
    });
    expect(result).toMatchObject({ kind: 'response', status: 418 });
    const { headers, body } = result as Extract<HttpResult, { kind: 'response' }>;
    expect(headers).toMatchObject({
      'x-one': '1',
      'www-authenticate': 'Basic realm="a", Bearer realm="b"',
      'set-cookie': 'a=1, b=2',
    });
    expect([...body]).toEqual([0, 255, 10]);
  });

  test('a body is sent with its length, and a HEAD has none whatever length it declares', async () => {
    const { url } = await opened(
      listenHttp(async (request, response) => {
        if (request.method === 'HEAD') return response.writeHead(200, { 'content-length': '99999999' }).end();
        const chunks: Buffer[] = [];
        for await (const chunk of request) chunks.push(chunk as Buffer);
        return response.end(`${request.headers['content-length']} ${Buffer.concat(chunks)}`);
      }),
    );
    expect(text(await send(url, { method: 'POST', body: 'é=1' }))).toBe('4 é=1');
    const head = await send(url, { method: 'HEAD', limit: 10 });
    expect(head).toMatchObject({ kind: 'response', status: 200, headers: { 'content-length': '99999999' } });
    expect(text(head)).toBe('');
  });

  test.each([301, 302, 303, 307, 308])('a redirect with %i is returned, not followed', async (status) => {
    let asked = 0;
    const { url } = await opened(
      listenHttp((_request, response) => {
        asked += 1;
        response.writeHead(status, { location: '/elsewhere' }).end('moved');
      }),
    );
    expect(await send(url)).toMatchObject({ kind: 'response', status, headers: { location: '/elsewhere' } });
    expect(asked).toBe(1);
  });

  test.each([429, 500, 502, 503, 504])('%i is returned, not asked again', async (status) => {
    let asked = 0;
    const { url } = await opened(
      listenHttp((_request, response) => {
        asked += 1;
        response.writeHead(status, { 'retry-after': '1' }).end();
      }),
    );
    expect(await send(url)).toMatchObject({ status, headers: { 'retry-after': '1' } });
    expect(asked).toBe(1);
  });

  test('a connection is used again, but not by who may reach less', async () => {
    const server = await opened(listenHttp((_request, response) => response.end('ok')));
    for (let time = 0; time < 3; time += 1) expect(text(await send(server.url))).toBe('ok');
    expect(server.connections()).toBe(1);
    expect(await send(server.url, {}, false)).toEqual(FORBIDDEN);
    expect(await send(server.url.replace('127.0.0.1', 'localhost'), {}, false)).toEqual(FORBIDDEN);
    expect(server.connections()).toBe(1);
  });

  test('an IPv6 address is asked too', async () => {
    const server = await opened(
      listen(
        http.createServer((request, response) => response.end(request.headers.host)),
        '::1',
      ),
    );
    expect(text(await send(server.url))).toBe(`[::1]:${server.port}`);
  });

  test.each(['', 'mcr.microsoft.com', 'ftp://example.com/', 'file:///etc/passwd', 'http://', 'http://[::1', 'data:,x'])(
    '%j is not an address to ask',
    async (url) => {
      expect(await send(url)).toEqual(failed('its address is not an http or https one'));
    },
  );

  test('a header that HTTP does not allow is an answer too', async () => {
    const { url } = await opened(listenHttp((_request, response) => response.end()));
    const reason = 'the request holds a character that HTTP does not allow';
    expect(await send(url, { headers: { authorization: 'Bearer a\r\nx: y' } })).toMatchObject(failed(reason));
  });
});

describe('limits', () => {
  test('a body is cut off at the limit, by its declared length or by what comes', async () => {
    const { url } = await opened(
      listenHttp((request, response) => {
        if (request.url === '/declared') response.setHeader('content-length', '11');
        response.end('01234567890');
      }),
    );
    for (const path of ['/declared', '/chunked']) {
      expect(await send(url + path, { limit: 10 })).toEqual({ kind: 'too-large' });
      expect(text(await send(url + path, { limit: 11 }))).toBe('01234567890');
    }
  });

  test.each(['1 GB in one piece', '1 GB byte by byte'])('%s costs neither memory nor time', async (how) => {
    let sent = 0;
    let ended: () => void;
    const closed = new Promise<void>((resolve) => {
      ended = resolve;
    });
    const piece = Buffer.alloc(how.includes('one piece') ? 65_536 : 1);
    const { url } = await opened(
      listenHttp((_request, response) => {
        response.on('close', ended);
        const pump = () => {
          while (sent < 2 ** 30 && !response.destroyed) {
            sent += piece.length;
            if (!response.write(piece)) return response.once('drain', pump);
          }
          return response.end();
        };
        pump();
      }),
    );
    const before = process.memoryUsage.rss();
    expect(await send(url, { limit: 200_000 })).toEqual({ kind: 'too-large' });
    await closed;
    expect(process.memoryUsage.rss() - before).toBeLessThan(100 * 2 ** 20);
    expect(sent).toBeLessThan(64 * 2 ** 20);
  });

  test.each([
    ['before it accepts', () => {}],
    ['after half of the headers', (socket: net.Socket) => socket.write('HTTP/1.1 200 OK\r\nx-a: b\r\n')],
    ['in the body', (socket: net.Socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nab')],
    ['with an endless list of informational answers', (s: net.Socket) => s.write('HTTP/1.1 102 Processing\r\n\r\n')],
    [
      'after it switched protocols',
      (socket: net.Socket) => socket.write('HTTP/1.1 101 X\r\nConnection: upgrade\r\nUpgrade: y\r\n\r\n'),
    ],
  ])('a server that hangs %s', async (_when, begin) => {
    let closed: () => void;
    const hungUp = new Promise<void>((resolve) => {
      closed = resolve;
    });
    const server = net.createServer((socket) => {
      socket.on('close', closed);
      socket.once('data', () => begin(socket));
    });
    const { url } = await opened(listen(server));

    const started = performance.now();
    const silent = httpClient({ userAgent: 'test/1', silenceMs: 150 });
    const bySilence = await send(url, {}, true, silent);
    expect([LATE, failed('the connection was reset')]).toContainEqual(bySilence);
    const bySignal = await send(url, { signal: AbortSignal.timeout(150) });
    expect([LATE, failed('the connection was reset')]).toContainEqual(bySignal);
    expect(performance.now() - started).toBeLessThan(3_000);
    await hungUp;
  });

  test('who sends something now and then is not silent, until the signal ends it', async () => {
    const { url } = await opened(
      listenHttp((_request, response) => {
        const timer = setInterval(() => response.write('x'), 60);
        response.on('close', () => clearInterval(timer));
      }),
    );
    const impatient = httpClient({ userAgent: 'test/1', silenceMs: 400 });
    const started = performance.now();
    expect(await send(url, { signal: AbortSignal.timeout(1_000) }, true, impatient)).toEqual(LATE);
    expect(performance.now() - started).toBeGreaterThan(900);
  });

  test('waits longer for an answer than it keeps an idle connection', async () => {
    const { url } = await opened(
      listenHttp((_request, response) => {
        setTimeout(() => response.end('late'), 4_800);
      }),
    );
    expect(text(await send(url))).toBe('late');
  });

  test('a signal that was aborted before: nobody is asked', async () => {
    const server = await opened(listenHttp((_request, response) => response.end()));
    expect(await send(server.url, { signal: AbortSignal.abort() })).toEqual(LATE);
    expect(server.connections()).toBe(0);
  });
});

describe('failures, in words', () => {
  test.each([
    ['resets the connection', (socket: net.Socket) => socket.resetAndDestroy(), 'the connection was reset'],
    ['hangs up', (socket: net.Socket) => socket.end(), 'the connection was reset'],
    [
      'sends half a body',
      (socket: net.Socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nab'),
      'the connection broke in the middle of the answer',
    ],
    [
      'sends half a chunked body',
      (socket: net.Socket) => socket.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nab\r\n'),
      'the connection broke in the middle of the answer',
    ],
    ['speaks no HTTP', (socket: net.Socket) => socket.end('220 ready\r\n'), 'what it answered is not HTTP'],
    [
      'sends headers without end',
      (socket: net.Socket) => socket.end(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(100_000)}\r\n\r\n`),
      'what it answered is not HTTP',
    ],
  ])('a server that %s', async (_what, answer, reason) => {
    const server = net.createServer((socket) => {
      socket.once('data', () => answer(socket));
    });
    const { url } = await opened(listen(server));
    expect(await send(url)).toEqual(failed(reason));
  });

  test('nobody listens', async () => {
    const server = await listenHttp(() => {});
    await server.close();
    expect(await send(server.url)).toEqual(failed('the connection was refused'));
  });

  test('a name that does not exist', async () => {
    const result = await send('https://nothing.invalid/v2/');
    expect(result).toMatchObject({ kind: 'failed', reason: expect.stringContaining('the name does not resolve') });
  });

  test('TLS is expected where there is none', async () => {
    const { url } = await opened(listenHttp((_request, response) => response.end()));
    const reason = 'it does not speak TLS as this machine does';
    expect(await send(url.replace('http:', 'https:'))).toMatchObject(failed(reason));
  });
});

describe('certificates', () => {
  const good = certificate('127.0.0.1', '20200101000000Z', '20990101000000Z');
  const expired = certificate('127.0.0.1', '20200101000000Z', '20210101000000Z');
  const future = certificate('127.0.0.1', '20980101000000Z', '20990101000000Z');
  const other = certificate('other.example', '20200101000000Z', '20990101000000Z');

  /** Only here, as NODE_EXTRA_CA_CERTS would: it is read when a process starts. */
  function trust(...certificates: { cert: string }[]): void {
    const original = tls.createSecureContext;
    const ca = certificates.map(({ cert }) => cert);
    vi.spyOn(tls, 'createSecureContext').mockImplementation((options) => original({ ...options, ca }));
  }

  async function secure(identity: { cert: string; key: string }): Promise<string> {
    const server = https.createServer(identity, (_request, response) => response.end('secret'));
    const { url } = await opened(listen(server as unknown as net.Server));
    return url.replace('http:', 'https:');
  }

  test('a certificate of an authority that is trusted', async () => {
    const url = await secure(good);
    trust(good);
    expect(text(await send(url))).toBe('secret');
  });

  test.each([
    [expired, true, { lasting: true, ...failed('its certificate has expired') }],
    [future, true, failed('its certificate is not valid yet')],
    [other, true, { lasting: true, ...failed('its certificate is for another name') }],
    [good, false, { lasting: true, ...failed('its certificate is self-signed, and this machine does not trust it') }],
  ])('one that is not good: case %#', async (identity, trusted, expected) => {
    const url = await secure(identity);
    if (trusted) trust(identity);
    expect(await send(url)).toEqual(expected);
  });
});

describe('private addresses', () => {
  test.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://127.0.0.1./',
    'http://localhost/',
    'http://LOCALHOST/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::127.0.0.1]/',
    'http://[fe80::1]/',
    'http://[fd00:ec2::254]/',
    'http://[::]/',
    'http://0/',
    'http://0.0.0.0/',
    'http://169.254.169.254/latest/meta-data/',
    'http://168.63.129.16/?comp=goalstate',
    'http://100.100.100.200/',
    'http://10.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://%31%32%37.0.0.1/',
    'http://①②⑦.0.0.1/',
    'http://user:pass@127.0.0.1/',
    'https://10.0.0.1/',
  ])('%s is refused', async (address) => {
    const connect = vi.spyOn(net.Socket.prototype, 'connect');
    const server = await opened(listenHttp((_request, response) => response.end('inside')));
    const url = new URL(address);
    url.port = String(server.port);
    expect(await send(url.href, {}, false)).toEqual(FORBIDDEN);
    expect(server.connections()).toBe(0);
    expect(connect.mock.results.filter(({ value }) => (value as net.Socket).remoteAddress)).toEqual([]);
  });

  /** What a name server says, in place of a real one: some of the answer may be private. */
  function resolve(...addresses: string[]): void {
    const answer = addresses.map((address) => ({ address, family: net.isIP(address) }));
    vi.spyOn(dns, 'lookup').mockImplementation(((
      _host: string,
      _options: unknown,
      callback: (...a: unknown[]) => void,
    ) => callback(null, answer)) as never);
  }

  test.each([[['127.0.0.1']], [['127.0.0.1', '::1', '10.1.2.3', '169.254.169.254']], [['::ffff:127.0.0.1']]])(
    'a name that leads to %s alone is refused, and asked where that is allowed',
    async (addresses) => {
      const { url, port } = await opened(listenHttp((_request, response) => response.end('inside')));
      expect(url).toContain('127.0.0.1');
      resolve(...addresses);
      expect(await send(`http://rebound.example:${port}/`, {}, false)).toEqual(FORBIDDEN);
      expect(text(await send(`http://rebound.example:${port}/`, {}, true))).toBe('inside');
    },
  );

  test('of a mixed answer only the public addresses are given to the socket', () => {
    resolve('127.0.0.1', '192.0.2.1', '203.0.113.5', '8.8.8.8', '::1', '2606:4700::1');
    const answer = vi.fn();
    lookupPublic('mixed.example', { all: true }, answer);
    lookupPublic('mixed.example', {}, answer);
    const first = { address: '8.8.8.8', family: 4 };
    const second = { address: '2606:4700::1', family: 6 };
    expect(answer.mock.calls).toEqual([
      [null, [first, second]],
      [null, '8.8.8.8', 4],
    ]);
  });
});

describe('a proxy', () => {
  /** Answers CONNECT with a tunnel to `to`, whatever was asked for. */
  async function proxy(to: () => number, onConnect?: (socket: net.Socket) => void) {
    const asked: { url: string | undefined; authorization: string | undefined }[] = [];
    const server = http.createServer((_request, response) => response.writeHead(500).end());
    server.on('connect', (request: http.IncomingMessage, socket: net.Socket) => {
      asked.push({ url: request.url, authorization: request.headers['proxy-authorization'] });
      socket.on('error', () => {});
      if (onConnect) return onConnect(socket);
      const upstream = net.connect(to(), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        upstream.pipe(socket).pipe(upstream);
      });
      upstream.on('error', () => socket.destroy());
    });
    return { ...(await opened(listen(server))), asked };
  }

  test('is used for the names that it resolves, with its credentials, and nothing else is connected to', async () => {
    const target = await opened(listenHttp((request, response) => response.end(`for ${request.headers.host}`)));
    const { port, asked } = await proxy(() => target.port);
    vi.stubEnv('http_proxy', `http://me:s%20cret@127.0.0.1:${port}`);
    expect(text(await send('http://registry.example/v2/', {}, false))).toBe('for registry.example:80');
    const authorization = `Basic ${Buffer.from('me:s cret').toString('base64')}`;
    expect(asked).toEqual([{ url: 'registry.example:80', authorization }]);
  });

  test('serves https through a tunnel, checked against the name of the target', async () => {
    const identity = certificate('registry.example', '20200101000000Z', '20990101000000Z');
    const server = https.createServer(identity, (_request, response) => response.end('secret'));
    const target = await opened(listen(server as unknown as net.Server));
    const { port, asked } = await proxy(() => target.port);
    vi.stubEnv('HTTPS_PROXY', `http://127.0.0.1:${port}`);
    expect(await send('https://registry.example/v2/', {}, false)).toMatchObject({ kind: 'failed' });
    const original = tls.createSecureContext;
    vi.spyOn(tls, 'createSecureContext').mockImplementation((options) => original({ ...options, ca: identity.cert }));
    expect(text(await send('https://registry.example/v2/', {}, false))).toBe('secret');
    expect(asked.map(({ url }) => url)).toEqual(['registry.example:443', 'registry.example:443']);
  });

  test.each(['10.0.0.1', '169.254.169.254', '[fd00::1]', 'metadata.google.internal', 'metadata', 'a.localhost'])(
    'is not asked for %s unless that is allowed',
    async (host) => {
      const target = await opened(listenHttp((_request, response) => response.end('inside')));
      const { port, asked } = await proxy(() => target.port);
      vi.stubEnv('http_proxy', `http://127.0.0.1:${port}`);
      expect(await send(`http://${host}/`, {}, false)).toEqual(FORBIDDEN);
      expect(asked).toEqual([]);
      expect(text(await send(`http://${host}/`, {}, true))).toBe('inside');
      expect(asked).toHaveLength(1);
    },
  );

  test('is passed by for loopback and for what no_proxy names, and then the address counts again', async () => {
    const target = await opened(listenHttp((_request, response) => response.end('direct')));
    const { port, asked } = await proxy(() => target.port);
    vi.stubEnv('http_proxy', `http://127.0.0.1:${port}`);
    expect(text(await send(target.url))).toBe('direct');
    expect(await send(target.url, {}, false)).toEqual(FORBIDDEN);
    vi.stubEnv('no_proxy', 'inner.example');
    vi.spyOn(dns, 'lookup').mockImplementation(((
      _host: string,
      _options: unknown,
      callback: (...a: unknown[]) => void,
    ) => callback(null, [{ address: '127.0.0.1', family: 4 }])) as never);
    expect(await send(`http://inner.example:${target.port}/`, {}, false)).toEqual(FORBIDDEN);
    expect(asked).toEqual([]);
  });

  test('that hangs, refuses or is not there', async () => {
    let closed: () => void;
    const hungUp = new Promise<void>((resolve) => {
      closed = resolve;
    });
    const hanging = await proxy(
      () => 0,
      (socket) => socket.on('end', closed).resume(),
    );
    vi.stubEnv('http_proxy', `http://127.0.0.1:${hanging.port}`);
    expect(await send('http://registry.example/', { signal: AbortSignal.timeout(200) })).toEqual(LATE);
    await hungUp;

    const refusing = await proxy(
      () => 0,
      (socket) => socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n'),
    );
    vi.stubEnv('http_proxy', `http://127.0.0.1:${refusing.port}`);
    const refused = failed('the proxy refused the connection with status 407');
    expect(await send('http://registry.example/')).toEqual(refused);

    await refusing.close();
    expect(await send('http://registry.example/')).toEqual(failed('the proxy could not be reached'));
  });

  test('whose address is not an address', async () => {
    vi.stubEnv('http_proxy', 'http://%zz:1@[');
    expect(await send('http://registry.example/', {}, false)).toMatchObject({ kind: 'failed' });
  });
});
