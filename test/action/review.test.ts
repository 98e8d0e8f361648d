import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addedLines } from '../../src/action/diff-lines.js';
import type { RunEvent } from '../../src/action/event.js';
import { openGitHub } from '../../src/action/github.js';
import { keepReview, type ReviewComment } from '../../src/action/review.js';
import { canBeSuggested, suggestionMarker, toSuggestion } from '../../src/report/suggestion.js';
import { example, failing, paged, type Reply, startGitHub, type TestGitHub } from '../github/server.js';
import { event } from './events.js';

const PULL = '/repos/{owner}/{repo}/pulls/{pull_number}';
const FILES = `${PULL}/files` as const;
const LIST = `${PULL}/comments` as const;
const REVIEWS = `${PULL}/reviews` as const;
const COMMENT = '/repos/{owner}/{repo}/pulls/comments/{comment_id}';
const MARKER = '<!-- m -->';
const PATCH = '@@ -1,2 +1,4 @@\n-FROM a\n+FROM b\n RUN x\n+FROM c AS \\\n+  d\n\\ No newline at end of file';

let github: TestGitHub;
let pull: Extract<RunEvent, { kind: 'pull-request' }>;
beforeEach(async () => {
  github = await startGitHub();
  pull = (await event('pull_request', 'pull-request')) as typeof pull;
  github
    .on('GET', PULL, { body: example('GET', PULL, { head: head(pull.head) }) })
    .on('GET', FILES, paged([file('Dockerfile', PATCH), file('big/Dockerfile', undefined)]));
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

const head = (sha: string) => ({ ...(example('GET', PULL) as { head: object }).head, sha });

function file(filename: string, patch: string | undefined): object {
  const [first] = example('GET', FILES) as object[];
  return { ...first, filename, patch };
}

function listed(id: number, line: number | undefined, body: string, more: object = {}): object {
  const [first] = example('GET', LIST) as { user: object }[];
  const user = { ...first!.user, type: 'Bot' };
  return { ...first, id, body, path: 'Dockerfile', line, start_line: null, user, ...more };
}

const B: ReviewComment = { path: 'Dockerfile', line: 1, lines: ['FROM b'], body: `${MARKER}\nb` };
const C: ReviewComment = { path: 'Dockerfile', line: 3, lines: ['FROM c AS \\', '  d'], body: `${MARKER}\nc` };

const keep = (comments: readonly ReviewComment[]) =>
  keepReview(openGitHub({ token: 't', env: { GITHUB_API_URL: github.url }, secondMs: 1, limitMs: 5_000 }), pull, {
    marker: MARKER,
    body: `${MARKER}\nreview`,
    comments,
    withdrawn: `${MARKER}\nwithdrawn`,
  });

interface Written {
  readonly body?: string;
  readonly line?: number;
  readonly start_line?: number;
  readonly comments?: readonly Written[];
}

/** What was written: `POST review: b 1, c 3-4`, `PATCH 7: b`. */
const written = () =>
  github.requests
    .filter(({ method }) => method !== 'GET')
    .map(({ method, params, body }) => {
      const { comments, ...own } = body as Written;
      const said = ({ body: text, line, start_line: start }: Written) =>
        [text!.split('\n')[1], ...(line === undefined ? [] : [start === undefined ? line : `${start}-${line}`])].join(
          ' ',
        );
      return `${method} ${params.comment_id ?? 'new'}: ${[own, ...(comments ?? [])].map(said).join(', ')}`;
    });

describe('one review', () => {
  test.each<[string, readonly object[], readonly ReviewComment[], readonly string[]]>([
    ['none there: made', [], [B, C], ['POST new: review, b 1, c 3-4']],
    ['none there, nothing to suggest', [], [], []],
    ['there as it should be: left alone', [listed(7, 1, B.body)], [B], []],
    ['there with other line ends', [listed(7, 1, `${MARKER}\r\nb`)], [B], []],
    ['there, another text: changed', [listed(7, 1, `${MARKER}\nold`)], [B], ['PATCH 7: b']],
    ['there, no longer wanted: withdrawn', [listed(7, 1, B.body)], [], ['PATCH 7: withdrawn']],
    ['withdrawn before: left alone', [listed(7, 1, `${MARKER}\nwithdrawn`)], [], []],
    ['withdrawn, wanted again', [listed(7, 1, `${MARKER}\nwithdrawn`)], [B], ['PATCH 7: b']],
    ['committed or outdated: left alone', [listed(7, undefined, B.body)], [], []],
    ['one more: beside it', [listed(7, 1, B.body)], [B, C], ['POST new: c 3-4']],
    ['several lines, there', [listed(7, 4, C.body, { start_line: 3 })], [C], []],
    ['of another run', [listed(7, 1, '<!-- n -->\nb')], [B], ['POST new: review, b 1']],
    ['twice: one is kept', [listed(7, 1, B.body), listed(8, 1, B.body)], [B], ['PATCH 8: withdrawn']],
    ['a line that is not changed', [], [{ ...B, line: 2, lines: ['RUN x'] }], []],
    ['another text than in the workspace', [], [{ ...B, lines: ['FROM z'] }], []],
    ['partly changed', [], [{ ...C, line: 2, lines: ['RUN x', 'FROM c AS \\'] }], []],
    ['a file whose patch GitHub does not give', [], [{ ...B, path: 'big/Dockerfile' }], []],
    ['a file that is not changed', [], [{ ...B, path: 'other/Dockerfile' }], []],
  ])('%s', async (_, there, comments, expected) => {
    github.on('GET', LIST, paged(there));
    expect(await keep(comments)).toBeNull();
    expect(written()).toEqual(expected);
  });

  test('on the head of the run, and of no more than 50 comments', async () => {
    const lines = Array.from({ length: 60 }, (_, index) => `FROM x${index}`);
    const patch = `@@ -0,0 +1,60 @@\n${lines.map((line) => `+${line}`).join('\n')}`;
    github.on('GET', LIST, paged([])).on('GET', FILES, paged([file('Dockerfile', patch)]));
    await keep(lines.map((line, index) => ({ ...B, line: index + 1, lines: [line] })));
    const made = github.requests.at(-1)!.body as { commit_id: string; event: string; comments: object[] };
    expect([made.commit_id, made.event, made.comments.length]).toEqual([pull.head, 'COMMENT', 50]);
  });

  test('the pull request has moved on: a later run will tell', async () => {
    github.on('GET', LIST, paged([])).on('GET', PULL, { body: example('GET', PULL, { head: head('c'.repeat(40)) }) });
    expect(await keep([B])).toBeNull();
    expect(written()).toEqual([]);
  });

  test.each<[string, 'GET' | 'POST' | 'PATCH', string, Reply, string]>([
    ['the list', 'GET', LIST, failing(403, 'Resource not accessible by integration'), 'forbidden'],
    ['the pull request', 'GET', PULL, failing(404, 'Not Found'), 'not-found'],
    ['its files', 'GET', FILES, failing(500, ''), 'unreachable'],
    ['the review', 'POST', REVIEWS, failing(422, 'Unprocessable Entity'), 'invalid'],
    ['the review, without the permission', 'POST', REVIEWS, failing(403, 'Resource not accessible'), 'forbidden'],
  ])('%s fails: told', async (_, method, route, reply, kind) => {
    github.on('GET', LIST, paged([])).on(method, route, reply);
    expect(await keep([B])).toMatchObject({ kind });
  });

  test('deleted since it was listed: no reason to complain', async () => {
    github.on('GET', LIST, paged([listed(7, 1, 'x')])).on('PATCH', COMMENT, failing(404, 'Not Found'));
    github.on('GET', LIST, paged([listed(7, 1, `${MARKER}\nold`)]));
    expect(await keep([B])).toBeNull();
  });
});

test.each([
  [
    PATCH,
    [
      [1, 'FROM b'],
      [3, 'FROM c AS \\'],
      [4, '  d'],
    ],
  ],
  [
    '@@ -5 +9 @@ FROM\n+x\n@@ -9,2 +20,1 @@\n-@@ -1 +1 @@\n+@@ -1 +1 @@',
    [
      [9, 'x'],
      [20, '@@ -1 +1 @@'],
    ],
  ],
  ['', []],
] as const)('the lines that %j adds', (patch, expected) => {
  expect([...addedLines(patch)]).toEqual(expected);
});

describe('the text of a suggestion', () => {
  const marker = suggestionMarker('tool', '--> x');

  test('is that of the lines, within a fence that they cannot close', () => {
    const to = ['FROM a # ```suggestion', '````', '\tb'];
    const text = toSuggestion(marker, { changes: [{ from: 'a', to: '@b', reason: '<x>' }], to });
    expect(text.split('\n')).toEqual([
      '<!-- tool suggestion: -%2D%3E%20x -->',
      'a → @&#8203;b: &lt;x&gt;.',
      '',
      '`````suggestion',
      ...to,
      '`````',
    ]);
  });

  test.each([
    ['FROM a', true],
    ['\tFROM a\t', true],
    ['FROM a\r', false],
    ['FROM a\u202eb', false],
    ['FROM a \u200b', false],
    ['FROM a\u001b[31m', false],
    ['::error::FROM', false],
    [`FROM ${'a'.repeat(2_000)}`, false],
  ])('%j can be suggested: %s', (line, expected) => {
    expect(canBeSuggested(['FROM x', line])).toBe(expected);
  });
});
