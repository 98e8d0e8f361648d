import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changedFiles } from '../../src/action/changed-files.js';
import { openGitHub } from '../../src/action/github.js';
import type { ChangedFiles, GitChanges } from '../../src/io/git-changes.js';
import { example, failing, type Handler, paged, startGitHub, type TestGitHub } from '../github/server.js';
import { event } from './events.js';

const PULL = '/repos/{owner}/{repo}/pulls/{pull_number}';
const FILES = `${PULL}/files` as const;
const COMPARE = '/repos/{owner}/{repo}/compare/{basehead}';
const A = 'a'.repeat(40);
const B = 'b'.repeat(40);
const SHALLOW = 'this clone is shallow.';

let github: TestGitHub;
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

/** Git that says what it was asked for as the one changed path, or that it cannot tell. */
function gitThat(able: boolean, root = true): GitChanges {
  const say = (...words: string[]): Promise<ChangedFiles> =>
    Promise.resolve(
      able
        ? { kind: 'files', paths: new Set([words.join(' ')]), how: 'git' }
        : { kind: 'everything', because: SHALLOW },
    );
  return {
    isRepositoryRoot: () => root,
    between: (before, after) => say('between', before, after),
    sinceFork: (base, head) => say('fork', base, head),
    sinceBranch: (branch, head) => say('branch', branch, head),
  };
}

async function changes(name: string, payload: string, git = gitThat(false), token = 't') {
  const api = openGitHub({ token, env: { GITHUB_API_URL: github.url }, secondMs: 1 });
  const found = await changedFiles(await event(name, payload), api, git);
  return found.kind === 'files' ? { how: found.how, paths: [...found.paths] } : found.because;
}

function file(filename: string, more: object = {}): object {
  const [entry] = example('GET', FILES) as object[];
  return { ...entry, filename, ...more };
}

const manyFiles = (count: number) => Array.from({ length: count }, (_, index) => file(`${index}/Dockerfile`));

/** The pull request of the recorded payloads with these files. */
function servePull(files: readonly object[], { head = B, base = A, count = files.length } = {}): void {
  const pull = example('GET', PULL) as { head: object; base: object };
  github.on('GET', PULL, {
    body: { ...pull, changed_files: count, head: { ...pull.head, sha: head }, base: { ...pull.base, sha: base } },
  });
  github.on('GET', FILES, paged(files));
}

/** Answers for ranges (`base...head`); any other is not found. */
function serveCompare(ranges: Readonly<Record<string, { status?: string; files: readonly object[] }>>): void {
  const handler: Handler = ({ params }) => {
    const range = ranges[params.basehead!];
    if (!range) return failing(404, 'Not Found');
    return { body: { ...(example('GET', COMPARE) as object), status: 'ahead', ...range } };
  };
  github.on('GET', COMPARE, handler);
}

const asked = () => github.requests.map(({ route, params, query }) => [route, params.basehead ?? query.page ?? '']);

describe('a pull request', () => {
  test.each([
    ['pull_request', 'pull-request'],
    ['pull_request', 'pull-request-fork'],
    ['pull_request_target', 'pull-request-fork'],
  ])('%s, %s: as GitHub lists it, with old names and what was removed', async (name, payload) => {
    servePull([
      file('web/Dockerfile', { status: 'modified' }),
      file('new/é "x"\n', { status: 'renamed', previous_filename: 'old/Dockerfile' }),
      file('gone/Dockerfile', { status: 'removed' }),
    ]);
    expect(await changes(name, payload)).toEqual({
      how: "GitHub's API",
      paths: ['web/Dockerfile', 'new/é "x"\n', 'old/Dockerfile', 'gone/Dockerfile'],
    });
    expect(github.requests.every(({ params }) => params.owner === 'octo-org' && params.repo === 'images')).toBe(true);
    expect(github.requests.map(({ params }) => params.pull_number)).toEqual(['7', '7']);
  });

  test.each([
    [0, ['1']],
    [100, ['1']],
    [101, ['1', '2']],
    [3_000, Array.from({ length: 30 }, (_, index) => `${index + 1}`)],
  ])('of %i files: all pages', async (count, pages) => {
    servePull(manyFiles(count));
    expect(await changes('pull_request', 'pull-request')).toMatchObject({
      paths: manyFiles(count).map((entry) => (entry as { filename: string }).filename),
    });
    expect(github.requests.slice(1).map(({ query }) => query.page)).toEqual(pages);
  });

  test('of more files than GitHub lists: git, else everything', async () => {
    servePull(manyFiles(3_000), { count: 3_001 });
    expect(await changes('pull_request', 'pull-request')).toBe(
      `GitHub's API could not tell what changed: it lists at most 3,000 files of a pull request. Nor could git: ${SHALLOW}`,
    );
    expect(await changes('pull_request', 'pull-request', gitThat(true))).toEqual({
      how: 'git',
      paths: [`fork ${A} ${B}`],
    });
    expect(asked()).toEqual([
      [PULL, ''],
      [PULL, ''],
    ]);
  });

  test.each([
    ['has new commits', { head: 'd'.repeat(40) }],
    ['goes to another branch', { base: 'd'.repeat(40) }],
    ['is listed in part', { count: 2 }],
  ])('that %s by now: the commits of this run are compared', async (_name, now) => {
    servePull([file('later/Dockerfile')], now);
    serveCompare({ [`${A}...${B}`]: { status: 'diverged', files: [file('web/Dockerfile')] } });
    expect(await changes('pull_request', 'pull-request')).toMatchObject({ paths: ['web/Dockerfile'] });
  });

  test.each([403, 404])('that the token may not read (%i): the commits are compared', async (status) => {
    github.on('GET', PULL, failing(status, 'Resource not accessible by integration'));
    serveCompare({ [`${A}...${B}`]: { files: [file('a', { status: 'renamed', previous_filename: 'b' })] } });
    expect(await changes('pull_request', 'pull-request')).toMatchObject({ paths: ['a', 'b'] });
  });

  test('that the token may read in no way: git, else everything and the permission that would do', async () => {
    const refusal = failing(403, 'Resource not accessible by integration');
    github.on('GET', PULL, refusal).on('GET', COMPARE, refusal);
    expect(await changes('pull_request', 'pull-request', gitThat(true))).toMatchObject({ how: 'git' });
    expect(await changes('pull_request', 'pull-request')).toBe(
      `GitHub's API could not tell what changed: it answered 403 (Resource not accessible by integration), and the token needs the permission \`pull-requests: read\`. Nor could git: ${SHALLOW}`,
    );
  });

  test('whose second page fails is not half a pull request', async () => {
    servePull(manyFiles(150));
    const pages = paged(manyFiles(150));
    github.on('GET', FILES, (request) => (request.query.page === '2' ? failing(500, 'Oops') : pages(request)));
    expect(await changes('pull_request', 'pull-request')).toBe(
      `GitHub's API could not tell what changed: it answered 500 (Oops). Nor could git: ${SHALLOW}`,
    );
  });

  test('without a token: git', async () => {
    expect(await changes('pull_request', 'pull-request', gitThat(true), '')).toEqual({
      how: 'git',
      paths: [`fork ${A} ${B}`],
    });
    expect(await changes('pull_request', 'pull-request', gitThat(false), '')).toBe(
      `GitHub's API could not tell what changed: there is no token to ask it with (input token). Nor could git: ${SHALLOW}`,
    );
    expect(github.requests).toEqual([]);
  });

  test.each([
    ['a used up rate limit', failing(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0' })],
    ['a server that fails', failing(503, 'Unavailable')],
  ])('%s: git, and no more requests', async (_name, reply) => {
    github.on('GET', PULL, reply);
    expect(await changes('pull_request', 'pull-request', gitThat(true))).toMatchObject({ how: 'git' });
    expect(github.requests.filter(({ route }) => route !== PULL)).toEqual([]);
  });

  test.each([
    ['a list', []],
    ['no commits', { changed_files: 1 }],
    ['a text', 'x'],
  ])('answers that are %s: git', async (_name, body) => {
    github.on('GET', PULL, { body, unchecked: true }).on('GET', COMPARE, { body, unchecked: true });
    expect(await changes('pull_request', 'pull-request', gitThat(true))).toMatchObject({ how: 'git' });
  });

  test.each([
    ['no list', {}],
    ['no files', [null]],
    ['files without names', [{ filename: 5 }]],
  ])('lists that are %s: git', async (_name, body) => {
    servePull([file('a')]);
    github.on('GET', FILES, { body, unchecked: true }).on('GET', COMPARE, { body: { files: body }, unchecked: true });
    expect(await changes('pull_request', 'pull-request', gitThat(true))).toMatchObject({ how: 'git' });
  });
});

describe.each([
  ['merge_group', 'merge-group'],
  ['push', 'push'],
  ['push', 'push-forced'],
])('%s, %s', (name, payload) => {
  test('is compared', async () => {
    serveCompare({ [`${A}...${B}`]: { files: [file('a'), file('b', { previous_filename: 'c' })] } });
    expect(await changes(name, payload)).toEqual({ how: "GitHub's API", paths: ['a', 'b', 'c'] });
    expect(asked()).toEqual([[COMPARE, `${A}...${B}`]]);
  });

  test.each(['diverged', 'behind'])('is compared both ways where it is %s', async (status) => {
    serveCompare({
      [`${A}...${B}`]: { status, files: [file('came')] },
      [`${B}...${A}`]: { status, files: [file('went'), file('came')] },
    });
    expect(await changes(name, payload)).toMatchObject({ paths: ['came', 'went'] });
  });

  test('is left to git where the way back is not known', async () => {
    serveCompare({ [`${A}...${B}`]: { status: 'diverged', files: [file('came')] } });
    expect(await changes(name, payload, gitThat(true))).toEqual({ how: 'git', paths: [`between ${A} ${B}`] });
  });

  test('is left to git where a commit is gone, else it is everything', async () => {
    serveCompare({});
    expect(await changes(name, payload, gitThat(true))).toEqual({ how: 'git', paths: [`between ${A} ${B}`] });
    expect(await changes(name, payload)).toBe(
      `GitHub's API could not tell what changed: it answered 404 (Not Found), and the token needs the permission \`contents: read\`. Nor could git: ${SHALLOW}`,
    );
  });

  test.each([
    [299, "GitHub's API"],
    [300, 'git'],
  ])('of %i files is known from %s', async (count, how) => {
    serveCompare({ [`${A}...${B}`]: { files: manyFiles(count) } });
    expect(await changes(name, payload, gitThat(true))).toMatchObject({ how });
  });

  test('of nothing is nothing', async () => {
    serveCompare({ [`${A}...${B}`]: { status: 'identical', files: [] } });
    expect(await changes(name, payload)).toEqual({ how: "GitHub's API", paths: [] });
  });
});

describe('a push of a new branch', () => {
  test('is compared with the default branch', async () => {
    serveCompare({ [`main...${B}`]: { status: 'diverged', files: [file('a')] } });
    expect(await changes('push', 'push-new-branch')).toEqual({ how: "GitHub's API", paths: ['a'] });
    expect(asked()).toEqual([[COMPARE, `main...${B}`]]);
  });

  test('is left to git, else everything', async () => {
    serveCompare({});
    expect(await changes('push', 'push-new-branch', gitThat(true))).toMatchObject({ paths: [`branch main ${B}`] });
    expect(await changes('push', 'push-new-branch')).toMatch(/^GitHub's API could not tell .* Nor could git: /);
  });
});

test.each([
  ['push', 'push-first-commit', 'this push made the branch, and there is no other to compare it with.'],
  ['push', 'push-tag', 'a tag was pushed, which is about all that it holds.'],
  ['push', 'push-deleted', 'this push deleted a branch or tag.'],
  ['schedule', 'schedule', 'a run for schedule has no change to go by.'],
  ['workflow_dispatch', 'workflow-dispatch', 'a run for workflow_dispatch has no change to go by.'],
  ['workflow_run', 'schedule', 'a run for workflow_run has no change to go by.'],
  ['push', 'schedule', 'What this push event is about cannot be told: its payload is not what GitHub sends.'],
])('%s, %s is everything: %s', async (name, payload, because) => {
  expect(await changes(name, payload, gitThat(true))).toBe(because);
  expect(github.requests).toEqual([]);
});

test('a checkout in a folder of the workspace is everything: the paths would be others', async () => {
  expect(await changes('pull_request', 'pull-request', gitThat(true, false))).toMatch(
    /^the workspace is not the root of a git work tree/,
  );
  expect(github.requests).toEqual([]);
});
