import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CommentTexts, keepComment } from '../../src/action/comment.js';
import type { RunEvent } from '../../src/action/event.js';
import { type GitHubApi, openGitHub } from '../../src/action/github.js';
import { example, failing, paged, type Reply, startGitHub, type TestGitHub } from '../github/server.js';
import { event } from './events.js';

const LIST = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const COMMENT = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
const MARKER = '<!-- windows-container-compat: web -->';
const OPEN: CommentTexts = { marker: MARKER, body: `${MARKER}\n## ❌ web`, resolved: `${MARKER}\n## ✅ web` };
const CLEAN: CommentTexts = { ...OPEN, body: null };

let github: TestGitHub;
let pull: Extract<RunEvent, { kind: 'pull-request' }>;
beforeEach(async () => {
  github = await startGitHub();
  pull = (await event('pull_request', 'pull-request')) as typeof pull;
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

/** `self`: whose token it is; null for the workflow's own, to which GET /user says 403. */
function api(self: number | null = null): GitHubApi {
  const opened = openGitHub({ token: 't', env: { GITHUB_API_URL: github.url }, secondMs: 1, limitMs: 5_000 });
  return {
    ask: (send) =>
      opened.ask((rest) =>
        send({
          ...rest,
          // The cut of the description has no such operation.
          users: {
            ...rest.users,
            getAuthenticated: (async () => {
              users += 1;
              if (self === null) throw Object.assign(new Error('403'), { status: 403, response: { headers: {} } });
              return { data: { id: self }, headers: {} };
            }) as unknown as typeof rest.users.getAuthenticated,
          },
        }),
      ),
  };
}
let users = 0;
beforeEach(() => {
  users = 0;
});

function comment(id: number, body: string, type = 'Bot', user = 41_898_282): object {
  const [first] = example('GET', LIST) as { user: object }[];
  return { ...first, id, body, user: { ...first!.user, type, id: user } };
}

const asked = () =>
  github.requests.map(({ method, params, query, body }) =>
    method === 'GET'
      ? `page ${query.page}`
      : `${method} ${params.comment_id ?? params.issue_number}: ${(body as { body: string }).body.split('\n')[1]}`,
  );

describe('what is there, what is found, what is done', () => {
  test.each<[string, readonly object[], CommentTexts, readonly string[]]>([
    ['nothing there, nothing found', [], CLEAN, ['page 1']],
    ['nothing there, something found', [], OPEN, ['page 1', 'POST 7: ## ❌ web']],
    ['there, something found', [comment(3, `${MARKER}\nx`)], OPEN, ['page 1', 'PATCH 3: ## ❌ web']],
    ['there, nothing found', [comment(3, `${MARKER}\r\nx`)], CLEAN, ['page 1', 'PATCH 3: ## ✅ web']],
    ['there twice: the first', [comment(3, MARKER), comment(4, MARKER)], OPEN, ['page 1', 'PATCH 3: ## ❌ web']],
    [
      'of another run',
      [comment(3, '<!-- windows-container-compat: web2 -->\nx'), comment(4, 'Me too')],
      OPEN,
      ['page 1', 'POST 7: ## ❌ web'],
    ],
    ['quoted', [comment(3, `> ${MARKER}\nx`)], OPEN, ['page 1', 'POST 7: ## ❌ web']],
    ['of a person', [comment(3, MARKER, 'User', 5)], OPEN, ['page 1', 'POST 7: ## ❌ web']],
    ['of a person, nothing found', [comment(3, MARKER, 'User', 5)], CLEAN, ['page 1']],
    [
      'of a person, then ours',
      [comment(3, MARKER, 'User', 5), comment(4, MARKER)],
      CLEAN,
      ['page 1', 'PATCH 4: ## ✅ web'],
    ],
  ])('%s', async (_, comments, texts, requests) => {
    github.on('GET', LIST, paged(comments));
    expect(await keepComment(api(), pull, texts)).toBeNull();
    expect(asked()).toEqual(requests);
    expect(github.requests.every(({ params }) => params.owner === 'octo-org' && params.repo === 'images')).toBe(true);
  });

  test('of the user whose token it is', async () => {
    github.on('GET', LIST, paged([comment(3, MARKER, 'User', 5), comment(4, MARKER, 'User', 6)]));
    expect(await keepComment(api(6), pull, OPEN)).toBeNull();
    expect(asked()).toEqual(['page 1', 'PATCH 4: ## ❌ web']);
    expect(users).toBe(1);
  });

  test('who we are is asked once, however many wrote the marker', async () => {
    github.on('GET', LIST, paged(Array.from({ length: 90 }, (_, id) => comment(id + 1, MARKER, 'User', 5))));
    expect(await keepComment(api(), pull, CLEAN)).toBeNull();
    expect(users).toBe(1);
  });

  test('on the third page', async () => {
    const others = Array.from({ length: 200 }, (_, id) => comment(id + 1, 'Me too'));
    github.on('GET', LIST, paged([...others, comment(500, MARKER)]));
    expect(await keepComment(api(), pull, OPEN)).toBeNull();
    expect(asked()).toEqual(['page 1', 'page 2', 'page 3', 'PATCH 500: ## ❌ web']);
  });

  test.each([
    [OPEN, ['page 1', 'PATCH 3: ## ❌ web', 'POST 7: ## ❌ web']],
    [CLEAN, ['page 1', 'PATCH 3: ## ✅ web']],
  ])('deleted in the meantime', async (texts, requests) => {
    github.on('GET', LIST, paged([comment(3, MARKER)])).on('PATCH', COMMENT, failing(404, 'Not Found'));
    expect(await keepComment(api(), pull, texts)).toBeNull();
    expect(asked()).toEqual(requests);
  });
});

describe('what went wrong is told, and no second comment is made for it', () => {
  test.each<[string, Reply, string]>([
    ['403', failing(403, 'Resource not accessible by integration'), 'forbidden'],
    ['404', failing(404, 'Not Found'), 'not-found'],
    ['429', failing(429, 'Slow down', { 'retry-after': '60' }), 'rate-limited'],
    ['502', failing(502, 'Server Error'), 'unreachable'],
    ['dropped', { silence: 'drop' }, 'unreachable'],
    ['no list', { body: { x: 1 }, unchecked: true }, 'invalid'],
  ])('%s, to the list', async (_, reply, kind) => {
    github.on('GET', LIST, reply);
    expect(await keepComment(api(), pull, OPEN)).toMatchObject({ kind });
    expect(github.requests.every(({ method }) => method === 'GET')).toBe(true);
  });

  test('to its second page', async () => {
    const pages = paged(Array.from({ length: 150 }, (_, id) => comment(id + 1, 'Me too')));
    github.on('GET', LIST, (request) => (request.query.page === '2' ? failing(500, 'x') : pages(request)));
    expect(await keepComment(api(), pull, OPEN)).toMatchObject({ kind: 'unreachable' });
    expect(github.requests.every(({ method }) => method === 'GET')).toBe(true);
  });

  test('a list without an end', async () => {
    const link = { link: '<http://x.example/?page=2>; rel="next"' };
    github.on('GET', LIST, { body: [], headers: link });
    expect(await keepComment(api(), pull, OPEN)).toEqual({
      kind: 'invalid',
      status: null,
      message: 'there are more than 2,600 comments to look through',
    });
  });

  test.each([
    ['POST', LIST, []],
    ['PATCH', COMMENT, [comment(3, MARKER)]],
  ] as const)('403 to %s', async (method, route, comments) => {
    github.on('GET', LIST, paged(comments)).on(method, route, failing(403, 'Resource not accessible by integration'));
    expect(await keepComment(api(), pull, OPEN)).toMatchObject({ kind: 'forbidden' });
    expect(github.requests).toHaveLength(2);
  });

  test('422 to a comment', async () => {
    github.on('GET', LIST, paged([])).on('POST', LIST, failing(422, 'Body is too long'));
    expect(await keepComment(api(), pull, OPEN)).toMatchObject({ kind: 'invalid', status: 422 });
  });
});

test('entries that are no comments are passed over', async () => {
  const odd = [null, 7, { id: 'x', body: MARKER, user: { type: 'Bot' } }, { id: 9, body: 5 }, { id: 8, body: MARKER }];
  github.on('GET', LIST, { body: odd, unchecked: true });
  expect(await keepComment(api(), pull, CLEAN)).toBeNull();
  expect(asked()).toEqual(['page 1']);
});
