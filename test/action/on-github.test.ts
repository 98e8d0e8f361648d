import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openOnGitHub } from '../../src/action/on-github.js';
import { failing, paged, type Reply, startGitHub, type TestGitHub } from '../github/server.js';
import { hostileReport } from '../report/hostile.js';
import { build, image, mismatch, report, result } from '../report/samples.js';

const CHECK_RUNS = '/repos/{owner}/{repo}/check-runs';
const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const REFUSED = failing(403, 'Resource not accessible by integration');
const REFUSED_WORDS = 'it answered 403 (Resource not accessible by integration)';
const clean = report({ builds: [build({ images: [image({ results: [result()] })] })] });

let github: TestGitHub;
beforeEach(async () => {
  github = await startGitHub();
  github.on('GET', COMMENTS, paged([]));
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

function open(
  name = 'pull_request',
  payload = 'pull-request',
  token: string | null = 't',
  { ownName = null, ...inputs }: { readonly ownName?: string | null; readonly INPUT_NAME?: string } = {},
) {
  const env = {
    GITHUB_API_URL: github.url,
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: fileURLToPath(new URL(`../fixtures/events/${payload}.json`, import.meta.url)),
    GITHUB_REPOSITORY: 'octo-org/images',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_RUN_ID: '42',
    ...inputs,
  };
  return openOnGitHub({ name: ownName, token, failOn: 'any-target', env, secondMs: 1 });
}

const bodies = () => github.requests.flatMap(({ body }) => (body === undefined ? [] : [body]));

describe('the check run', () => {
  test.each([
    ['pull_request', 'pull-request', 'b'],
    ['pull_request', 'pull-request-fork', 'b'],
    ['merge_group', 'merge-group', 'b'],
    ['push', 'push', 'a'],
    ['schedule', 'schedule', 'a'],
  ])('of %s (%s)', async (name, payload, sha) => {
    expect(await (await open(name, payload)).checkRun(report())).toMatchObject({ kind: 'made' });
    expect(bodies()).toMatchObject([
      { name: 'windows-container-compat', head_sha: sha.repeat(40), conclusion: 'failure' },
    ]);
  });

  test('gets a name of the config file only behind its own, so that it is never the check that a branch rule waits for', async () => {
    for (const INPUT_NAME of ['', 'ci'])
      await (await open('pull_request', 'pull-request', 't', { ownName: 'ci', INPUT_NAME })).checkRun(report());
    expect(bodies()).toMatchObject([{ name: 'windows-container-compat: ci' }, { name: 'ci' }]);
  });

  const FOR_CHECK_RUN =
    'Give the job `permissions: checks: write`, and leave the input token at its default: a personal token can make no check run.';
  test.each<[string, string, Reply, object]>([
    ['403', 'pull-request', REFUSED, { remedy: FOR_CHECK_RUN, permission: true }],
    ['404', 'pull-request', failing(404, 'Not Found'), { remedy: FOR_CHECK_RUN, permission: true }],
    [
      '403 to a fork',
      'pull-request-fork',
      REFUSED,
      { remedy: 'The token of a pull request from a fork may only read.', permission: false },
    ],
    ['502', 'pull-request', failing(502, 'Server Error'), { remedy: null, permission: false }],
    ['422', 'pull-request', failing(422, 'Invalid request.'), { remedy: null, permission: false }],
    ['429', 'pull-request', failing(429, '', { 'retry-after': '60' }), { remedy: null, permission: false }],
  ])('%s: what would help', async (_, payload, reply, expected) => {
    github.on('POST', CHECK_RUNS, reply);
    const answer = await (await open('pull_request', payload)).checkRun(report());
    expect(answer).toMatchObject({ kind: 'refused', ...expected });
  });

  test('of an event that does not say what it is about, or without a token: nothing is asked', async () => {
    expect(await (await open('pull_request', 'schedule')).checkRun(report())).toMatchObject({
      kind: 'refused',
      failure: { message: 'for a run of the event pull_request it is not known which commit it is about' },
    });
    expect(await (await open('push', 'push', null)).checkRun(report())).toMatchObject({
      kind: 'refused',
      failure: { kind: 'no-token', message: 'there is no token to ask it with (input token)' },
      remedy: null,
    });
    expect(github.requests).toEqual([]);
  });
});

describe('the comment', () => {
  test.each([
    ['pull_request', 'pull-request'],
    ['pull_request_target', 'pull-request-fork'],
  ])('on %s (%s)', async (name, payload) => {
    expect(await (await open(name, payload)).comment(report())).toBeNull();
    expect(bodies()).toEqual([
      { body: expect.stringMatching(/^<!-- windows-container-compat: windows-container-compat -->\n## ❌ /) },
    ]);
    expect(bodies()[0]).toMatchObject({
      body: expect.stringContaining('href="https://github.example/octo-org/images/actions/runs/42"'),
    });
  });

  test.each([
    ['push', 'push'],
    ['merge_group', 'merge-group'],
    ['schedule', 'schedule'],
  ])('not on %s (%s)', async (name, payload) => {
    expect(await (await open(name, payload)).comment(report())).toBeNull();
    expect(github.requests).toEqual([]);
  });

  test('not on a pull request whose event does not say which: a notice, and nobody is asked', async () => {
    expect(await (await open('pull_request', 'schedule')).comment(report())).toEqual({
      level: 'notice',
      file: '',
      line: 0,
      endLine: 0,
      title: 'No comment',
      message: 'What this pull_request event is about cannot be told: its payload is not what GitHub sends.',
    });
    expect(github.requests).toEqual([]);
  });

  test('not where there is nothing to say', async () => {
    expect(await (await open()).comment(clean)).toBeNull();
    expect(bodies()).toEqual([]);
  });

  const why = `The comment on the pull request could not be written: ${REFUSED_WORDS}.`;
  test.each<[string, string, Reply, string, string]>([
    ['403', 'pull-request', REFUSED, 'warning', `${why} Give the job \`permissions: pull-requests: write\`.`],
    [
      '403 to a fork',
      'pull-request-fork',
      REFUSED,
      'notice',
      `${why} The token of a pull request from a fork may only read.`,
    ],
    [
      '500',
      'pull-request',
      failing(500, ''),
      'warning',
      'The comment on the pull request could not be written: it answered 500.',
    ],
  ])('%s: said once', async (_, payload, reply, level, message) => {
    github.on('POST', COMMENTS, reply);
    expect(await (await open('pull_request', payload)).comment(report())).toEqual({
      level,
      file: '',
      line: 0,
      endLine: 0,
      title: 'No comment',
      message,
    });
  });
});

test('five thousand findings go through, a thousand of them on their lines', async () => {
  const builds = Array.from({ length: 5_000 }, (_, index) =>
    build({
      dockerfile: `${index}/Dockerfile`,
      images: [image({ reference: `example/app${index}:1`, results: [mismatch({ message: '日本'.repeat(200) })] })],
    }),
  );
  const given = report({ builds });
  const opened = await open();
  expect(await opened.checkRun(given)).toMatchObject({ kind: 'made' });
  expect(await opened.comment(given)).toBeNull();
  const annotated = bodies().flatMap((body) => (body as { output?: { annotations: [] } }).output?.annotations ?? []);
  expect(annotated).toHaveLength(1_000);
});

test('whatever the report holds is taken', async () => {
  const opened = await open();
  await fc.assert(
    fc.asyncProperty(hostileReport, async (given) => {
      expect(await opened.checkRun(given)).toMatchObject({ kind: 'made' });
      expect(await opened.comment(given)).toBeNull();
    }),
    { numRuns: 30 },
  );
});
