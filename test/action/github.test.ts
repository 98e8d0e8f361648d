import { createServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type GitHubOptions, openGitHub } from '../../src/action/github.js';
import { example, failing, type Reply, startGitHub, type TestGitHub } from '../github/server.js';
import { listen, listenHttp } from '../io/server.js';

const PULL = '/repos/{owner}/{repo}/pulls/{pull_number}';
const FILES = `${PULL}/files` as const;
const pull = { owner: 'octo-org', repo: 'images', pull_number: 7 };
let github: TestGitHub;
let said: string[];

beforeEach(async () => {
  github = await startGitHub();
  said = [];
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((chunk) => said.push(String(chunk)) > 0);
  for (const method of ['debug', 'info', 'log', 'warn', 'error'] as const)
    vi.spyOn(console, method).mockImplementation((...words) => void said.push(words.join(' ')));
});

afterEach(async () => {
  await github.close();
  vi.restoreAllMocks();
  expect(github.violations).toEqual([]);
  expect(said).toEqual([]);
});

function open(options: Partial<GitHubOptions> = {}) {
  return openGitHub({ token: 's3cret', env: { GITHUB_API_URL: github.url }, secondMs: 1, ...options });
}

/** Answers in turn, the last one for ever. */
function inTurn(...replies: readonly Reply[]): void {
  let count = 0;
  github.on('GET', PULL, () => replies[Math.min(count++, replies.length - 1)]!);
}

test('an answer comes with its data, the token was sent, and nothing is said', async () => {
  const answer = await open().ask((rest) => rest.pulls.get(pull));
  expect(answer).toMatchObject({ kind: 'answer', data: { number: 1347 }, more: false });
  expect(github.requests[0]!.headers.authorization).toBe('token s3cret');
});

test('a list says whether it goes on', async () => {
  const files = example('GET', FILES);
  const headers = { link: `<${github.url}/x?page=1>; rel="prev", <http://elsewhere.example/?page=3>; rel="next"` };
  github.on('GET', FILES, { body: files, headers });
  expect(await open().ask((rest) => rest.pulls.listFiles(pull))).toMatchObject({ kind: 'answer', more: true });
  github.on('GET', FILES, { body: files, headers: { link: `<${github.url}/x?page=1>; rel="prev"` } });
  expect(await open().ask((rest) => rest.pulls.listFiles(pull))).toMatchObject({ kind: 'answer', more: false });
});

test('without a token nothing is asked', async () => {
  const answer = await open({ token: '' }).ask((rest) => rest.pulls.get(pull));
  expect(answer).toEqual({
    kind: 'no-token',
    status: null,
    message: 'there is no token to ask it with (input token)',
  });
  expect(github.requests).toEqual([]);
});

describe('a failure is a value, asked for once where asking again cannot help', () => {
  test.each<[string, Reply, string, number | null, string]>([
    ['401', failing(401, 'Bad credentials'), 'forbidden', 401, 'it answered 401 (Bad credentials)'],
    [
      '403',
      failing(403, 'Resource not accessible by integration'),
      'forbidden',
      403,
      'it answered 403 (Resource not accessible by integration)',
    ],
    ['404', failing(404, 'Not Found'), 'not-found', 404, 'it answered 404 (Not Found)'],
    ['422', failing(422, 'Validation Failed'), 'invalid', 422, 'it answered 422 (Validation Failed)'],
    [
      'a used up limit',
      failing(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0' }),
      'rate-limited',
      403,
      'it answered 403 (API rate limit exceeded)',
    ],
    [
      'a long wait',
      failing(429, 'Slow down', { 'retry-after': '60' }),
      'rate-limited',
      429,
      'it answered 429 (Slow down)',
    ],
    ['429 without a time', failing(429, ''), 'rate-limited', 429, 'it answered 429'],
    ['no JSON', { body: '<html>', unchecked: true }, 'invalid', null, 'it answered with something that is not JSON'],
    ['null', { body: null, unchecked: true }, 'invalid', null, 'it answered with something that is not JSON'],
    [
      'a failure of a proxy',
      { status: 400, body: '<html>', headers: { 'content-type': 'text/html' } },
      'invalid',
      400,
      'it answered 400',
    ],
    [
      'words of many lines',
      failing(404, `Not\n::error::${'x'.repeat(500)}`),
      'not-found',
      404,
      'it answered 404 (Not)',
    ],
  ])('%s', async (_name, reply, kind, status, message) => {
    inTurn(reply);
    expect(await open().ask((rest) => rest.pulls.get(pull))).toEqual({ kind, status, message });
    expect(github.requests).toHaveLength(1);
  });

  test('a server that is not there', async () => {
    const gone = await listenHttp(() => {});
    await gone.close();
    const answer = await open({ env: { GITHUB_API_URL: gone.url } }).ask((rest) => rest.pulls.get(pull));
    expect(answer).toEqual({
      kind: 'unreachable',
      status: null,
      message: 'it could not be reached: the connection was refused',
    });
  });

  test('an address that is none', async () => {
    const answer = await open({ env: { GITHUB_API_URL: 'no url' } }).ask((rest) => rest.pulls.get(pull));
    expect(answer).toMatchObject({ kind: 'unreachable', status: null });
  });

  test('a call that fails before it is sent', async () => {
    const answer = await open().ask(() => {
      throw new TypeError('a fault of ours');
    });
    expect(answer).toMatchObject({ kind: 'unreachable', status: null });
  });

  test('a client that cannot be loaded: it reads the payload of the event, and may not understand it', async () => {
    vi.doMock('@actions/github', () => {
      throw new SyntaxError('Unexpected token');
    });
    const answer = await open().ask((rest) => rest.pulls.get(pull));
    vi.doUnmock('@actions/github');
    expect(answer).toEqual({ kind: 'invalid', status: null, message: 'the client for it could not be loaded' });
    expect(github.requests).toEqual([]);
  });
});

describe('what may pass is tried again', () => {
  test.each<[string, Reply]>([
    ['502', failing(502, 'Server Error')],
    ['503', failing(503, 'Unavailable')],
    ['429 with a short wait', failing(429, 'Slow down', { 'retry-after': '2' })],
    ['403 with a short wait', failing(403, 'You have exceeded a secondary rate limit', { 'retry-after': '1' })],
    ['a connection that ends', { silence: 'drop' }],
  ])('%s, three times in all', async (_name, reply) => {
    inTurn(reply, reply, {
      body: example('GET', PULL),
    });
    expect(await open().ask((rest) => rest.pulls.get(pull))).toMatchObject({ kind: 'answer' });
    expect(github.requests).toHaveLength(3);
    inTurn(reply);
    const failed = await open().ask((rest) => rest.pulls.get(pull));
    expect(failed.kind).toBe(reply.status === 429 || reply.status === 403 ? 'rate-limited' : 'unreachable');
    expect(github.requests).toHaveLength(6);
  });

  test('after as long as GitHub says', async () => {
    inTurn(failing(429, 'Slow down', { 'retry-after': '0' }), { body: example('GET', PULL) });
    expect(await open({ secondMs: 60_000 }).ask((rest) => rest.pulls.get(pull))).toMatchObject({ kind: 'answer' });
    inTurn(failing(429, 'Slow down', { 'retry-after': '1' }), { body: example('GET', PULL) });
    const answer = await open({ secondMs: 60_000, limitMs: 1_000 }).ask((rest) => rest.pulls.get(pull));
    expect(answer).toMatchObject({ kind: 'unreachable', message: 'it could not be reached: no answer in time' });
    expect(github.requests).toHaveLength(3);
  });
});

describe('the time for a request, with all its tries, is bounded', () => {
  test('where nothing is answered', async () => {
    inTurn({ silence: 'hang' });
    const answer = await open({ limitMs: 1_000 }).ask((rest) => rest.pulls.get(pull));
    expect(answer).toEqual({
      kind: 'unreachable',
      status: null,
      message: 'it could not be reached: no answer in time',
    });
    expect(github.requests).toHaveLength(1);
  });

  test('where the answer stops in its middle', async () => {
    const server = await listenHttp((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{');
    });
    const answer = await open({ env: { GITHUB_API_URL: server.url }, limitMs: 1_000 }).ask((rest) =>
      rest.pulls.get(pull),
    );
    expect(answer.kind).not.toBe('answer');
    await server.close();
  });

  test('where it would be over while waiting to try again', async () => {
    inTurn(failing(502, 'Server Error'));
    const answer = await open({ limitMs: 1_000, secondMs: 60_000 }).ask((rest) => rest.pulls.get(pull));
    expect(answer).toMatchObject({ kind: 'unreachable', message: 'it could not be reached: no answer in time' });
    expect(github.requests).toHaveLength(1);
  });
});

test('a GitHub Enterprise Server is asked at its own address', async () => {
  const enterprise = await startGitHub({ prefix: '/api/v3' });
  for (const url of [enterprise.url, `${enterprise.url}/`])
    expect(await open({ env: { GITHUB_API_URL: url } }).ask((rest) => rest.pulls.get(pull))).toMatchObject({
      kind: 'answer',
    });
  expect(enterprise.violations).toEqual([]);
  await enterprise.close();
});

test('the token goes along to another path of the same server (a renamed repository), never to another server', async () => {
  const tokens: (string | undefined)[] = [];
  const other = await listen(
    createServer((request, response) => {
      tokens.push(request.headers.authorization);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    }),
  );
  github.on('GET', PULL, ({ params }) => ({
    status: 301,
    headers: { location: params.repo === 'images' ? '/repos/octo-org/renamed/pulls/7' : `${other.url}/elsewhere` },
  }));
  expect(await open().ask((rest) => rest.pulls.get(pull))).toMatchObject({ kind: 'answer' });
  expect(github.requests.map(({ headers }) => headers.authorization)).toEqual(['token s3cret', 'token s3cret']);
  expect(tokens).toEqual([undefined]);
  await other.close();
});

test('what is deprecated is not said on the console', async () => {
  github.on('GET', PULL, { body: example('GET', PULL), headers: { deprecation: 'true', sunset: 'soon' } });
  expect(await open().ask((rest) => rest.pulls.get(pull))).toMatchObject({ kind: 'answer' });
});
