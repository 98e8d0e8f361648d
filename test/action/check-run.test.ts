import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkRunPlace, makeCheckRun } from '../../src/action/check-run.js';
import { openGitHub } from '../../src/action/github.js';
import { withinTime } from '../../src/action/within-time.js';
import type { CheckRunContent } from '../../src/report/check-run-content.js';
import { example, failing, type Reply, startGitHub, type TestGitHub } from '../github/server.js';
import { event } from './events.js';

const CREATE = '/repos/{owner}/{repo}/check-runs';
const UPDATE = `${CREATE}/{check_run_id}` as const;
const A = 'a'.repeat(40);
const URL = 'https://github.com/github/hello-world/runs/4';
const ENV = {
  GITHUB_REPOSITORY: 'octo-org/images',
  GITHUB_SERVER_URL: 'https://github.example',
  GITHUB_SHA: A,
  GITHUB_RUN_ID: '42',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_JOB: 'check',
};

let github: TestGitHub;
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

const api = (limitMs = 5_000) => openGitHub({ token: 't', env: { GITHUB_API_URL: github.url }, secondMs: 1, limitMs });

function content(annotations: number): CheckRunContent {
  return {
    conclusion: 'failure',
    title: '3 errors',
    summary: '## ❌',
    annotations: Array.from({ length: annotations }, (_, index) => ({
      path: `${index}/Dockerfile`,
      start_line: index + 1,
      end_line: index + 1,
      annotation_level: 'failure' as const,
      title: 'Image is older than the host',
      message: 'On prod: no.',
    })),
  };
}

async function make(annotations: number, limitMs?: number) {
  const place = checkRunPlace(await event('pull_request', 'pull-request'), 'web', ENV)!;
  return makeCheckRun(api(limitMs), place, content(annotations));
}

const sent = () =>
  github.requests.map(({ method, body }) => {
    const { output } = body as { output: { annotations: readonly { path: string }[] } };
    return `${method} ${output.annotations.map(({ path }) => path.split('/')[0]).join(' ')}`;
  });
const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at).join(' ');

describe('the commit', () => {
  test.each([
    ['pull_request', 'pull-request', 'b'.repeat(40)],
    ['pull_request', 'pull-request-fork', 'b'.repeat(40)],
    ['pull_request_target', 'pull-request', 'b'.repeat(40)],
    ['merge_group', 'merge-group', 'b'.repeat(40)],
    ['push', 'push', A],
    // `after` of an annotated tag is the tag.
    ['push', 'push-tag', A],
    ['schedule', 'schedule', A],
    ['workflow_dispatch', 'workflow-dispatch', A],
    ['pull_request', 'push', null],
    ['pull_request_review', 'pull-request', null],
  ])('of %s (%s) is %s', async (name, payload, sha) => {
    expect(checkRunPlace(await event(name, payload), 'web', ENV)?.headSha ?? null).toBe(sha);
  });

  test.each([{ GITHUB_SHA: '' }, { GITHUB_SHA: '../x' }, { GITHUB_REPOSITORY: 'x' }])(
    'is not known in an environment of %j',
    async (env) => {
      expect(checkRunPlace(await event('schedule', 'schedule'), 'web', { ...ENV, ...env })).toBeNull();
    },
  );
});

test('one request holds name, commit, conclusion, output, and which run of which job it was', async () => {
  expect(await make(2)).toEqual({ kind: 'made', url: URL });
  const { params, body } = github.requests[0]!;
  expect(params).toEqual({ owner: 'octo-org', repo: 'images' });
  const { conclusion, title, summary, annotations } = content(2);
  expect(body).toEqual({
    name: 'web',
    head_sha: 'b'.repeat(40),
    external_id: '42/2/check/web',
    details_url: 'https://github.example/octo-org/images/actions/runs/42/attempts/2',
    status: 'completed',
    conclusion,
    output: { title, summary, annotations },
  });
});

test('without a workflow run there is no link to one', async () => {
  const place = checkRunPlace(await event('schedule', 'schedule'), 'web', { ...ENV, GITHUB_RUN_ID: '' })!;
  await makeCheckRun(api(), place, content(0));
  expect(github.requests[0]!.body).not.toHaveProperty('details_url');
});

test.each([
  [0, ['POST ']],
  [50, [`POST ${numbers(0, 50)}`]],
  [51, [`POST ${numbers(0, 50)}`, 'PATCH 50']],
  [1_000, Array.from({ length: 20 }, (_, at) => `${at === 0 ? 'POST' : 'PATCH'} ${numbers(at * 50, at * 50 + 50)}`)],
])('%i annotations: fifty a request, each once and in order', async (count, requests) => {
  expect(await make(count)).toEqual({ kind: 'made', url: URL });
  expect(sent()).toEqual(requests);
  for (const { params, body } of github.requests.slice(1)) {
    expect(params.check_run_id).toBe('4');
    // GitHub would empty what is not repeated.
    expect(body).toMatchObject({ output: { title: '3 errors', summary: '## ❌' } });
  }
});

describe('refused', () => {
  test.each<[string, Reply, string, string]>([
    [
      '403',
      failing(403, 'Resource not accessible by integration'),
      'forbidden',
      'it answered 403 (Resource not accessible by integration)',
    ],
    ['404', failing(404, 'Not Found'), 'not-found', 'it answered 404 (Not Found)'],
    ['422', failing(422, 'Invalid request.'), 'invalid', 'it answered 422 (Invalid request.)'],
    ['429', failing(429, 'Slow down', { 'retry-after': '60' }), 'rate-limited', 'it answered 429 (Slow down)'],
    [
      'a used up limit',
      failing(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0' }),
      'rate-limited',
      'it answered 403 (API rate limit exceeded)',
    ],
    ['502', failing(502, 'Server Error'), 'unreachable', 'it answered 502 (Server Error)'],
    ['dropped', { silence: 'drop' }, 'unreachable', 'it could not be reached: '],
  ])('%s', async (_, reply, kind, message) => {
    github.on('POST', CREATE, reply);
    expect(await make(51)).toMatchObject({
      kind: 'refused',
      failure: { kind, message: expect.stringContaining(message) },
    });
    expect(github.requests.every(({ method }) => method === 'POST')).toBe(true);
  });

  test('no answer in time', async () => {
    github.on('POST', CREATE, { silence: 'hang' });
    expect(await make(1, 300)).toMatchObject({
      kind: 'refused',
      failure: { kind: 'unreachable', message: 'it could not be reached: no answer in time' },
    });
  });
});

test('made at the second try: annotations are added to the one that was answered for', async () => {
  let tries = 0;
  github.on('POST', CREATE, () => {
    tries += 1;
    return tries === 1 ? failing(502, 'Server Error') : { body: example('POST', CREATE, { id: 5 }) };
  });
  expect(await make(51)).toMatchObject({ kind: 'made' });
  expect(github.requests.map(({ params }) => params.check_run_id)).toEqual([undefined, undefined, '5']);
});

describe('not all annotations got there', () => {
  test.each<[string, Reply]>([
    ['403', failing(403, 'You have exceeded a secondary rate limit', { 'retry-after': '60' })],
    ['404', failing(404, 'Not Found')],
    ['422', failing(422, 'Invalid request.')],
    ['502', failing(502, 'Server Error')],
    ['dropped', { silence: 'drop' }],
  ])('%s', async (_, reply) => {
    github.on('PATCH', UPDATE, ({ body }) => {
      const [first] = (body as { output: { annotations: { path: string }[] } }).output.annotations;
      return first!.path === '100/Dockerfile' ? reply : { body: example('PATCH', UPDATE) };
    });
    expect(await make(200)).toMatchObject({ kind: 'partly', url: URL, annotated: 100 });
    expect(sent().at(-1)).toBe(`PATCH ${numbers(100, 150)}`);
  });

  test('an answer without a number or an address', async () => {
    github.on('POST', CREATE, { body: { html_url: 'javascript:alert(1)' }, unchecked: true });
    expect(await make(51)).toMatchObject({ kind: 'partly', url: null, annotated: 50, failure: { kind: 'invalid' } });
    expect(await make(50)).toEqual({ kind: 'made', url: null });
  });

  test('the time for all is over', async () => {
    const place = checkRunPlace(await event('pull_request', 'pull-request'), 'web', ENV)!;
    let time = 0;
    github.on('PATCH', UPDATE, () => {
      time += 25;
      return { body: example('PATCH', UPDATE) };
    });
    const limited = withinTime(api(), 60, () => time);
    expect(await makeCheckRun(limited, place, content(1_000))).toEqual({
      kind: 'partly',
      url: URL,
      annotated: 200,
      failure: { kind: 'unreachable', status: null, message: 'there was no time left to ask it' },
    });
    expect(github.requests).toHaveLength(4);
  });
});
