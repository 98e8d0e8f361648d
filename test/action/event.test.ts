import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ReadFile, readEvent } from '../../src/action/event.js';
import { event } from './events.js';

const repository = { owner: 'octo-org', repo: 'images' };
const A = 'a'.repeat(40);
const B = 'b'.repeat(40);
const pushed = {
  kind: 'push',
  repository,
  ref: 'refs/heads/ltsc2025',
  before: null,
  after: B,
  forced: false,
  defaultBranch: 'main',
};
const other = (name: string) => ({ kind: 'other', name, notice: null });

test.each([
  ['pull_request', 'pull-request', { kind: 'pull-request', repository, number: 7, base: A, head: B, fromFork: false }],
  [
    'pull_request',
    'pull-request-fork',
    { kind: 'pull-request', repository, number: 7, base: A, head: B, fromFork: true },
  ],
  [
    'pull_request_target',
    'pull-request-fork',
    { kind: 'pull-request', repository, number: 7, base: A, head: B, fromFork: true },
  ],
  ['merge_group', 'merge-group', { kind: 'merge-group', repository, base: A, head: B }],
  ['push', 'push', { ...pushed, ref: 'refs/heads/main', before: A }],
  ['push', 'push-new-branch', pushed],
  ['push', 'push-forced', { ...pushed, before: A, forced: true }],
  ['push', 'push-first-commit', { ...pushed, ref: 'refs/heads/main' }],
  ['push', 'push-tag', { ...pushed, ref: 'refs/tags/v1.2.0' }],
  ['push', 'push-deleted', { ...pushed, before: A, after: null }],
  ['schedule', 'schedule', other('schedule')],
  ['workflow_dispatch', 'workflow-dispatch', other('workflow_dispatch')],
])('%s, %s', async (name, payload, expected) => {
  expect(await event(name, payload)).toEqual(expected);
});

const ENV = { GITHUB_EVENT_PATH: '/event.json', GITHUB_REPOSITORY: 'octo-org/images' };
const reading =
  (text: string): ReadFile =>
  () => ({ kind: 'text', text });

/** A recorded payload with one field (`pull_request.head.sha`) changed. */
function altered(name: string, field: string, value: unknown): ReadFile {
  const payload = JSON.parse(readFileSync(new URL(`../fixtures/events/${name}.json`, import.meta.url), 'utf8'));
  const path = field.split('.');
  const last = path.pop()!;
  path.reduce((at, key) => at[key], payload)[last] = value;
  return reading(JSON.stringify(payload));
}

test.each([
  ['pull_request.head.repo', null, true],
  ['pull_request.head.repo.full_name', 'somebody/images', true],
  ['pull_request.head.repo.full_name', 'Octo-Org/Images', false],
])('a pull request whose %s is %j: from a fork is %j', async (field, value, fromFork) => {
  const found = await readEvent({ ...ENV, GITHUB_EVENT_NAME: 'pull_request' }, altered('pull-request', field, value));
  expect(found).toMatchObject({ kind: 'pull-request', fromFork });
});

describe('a broken payload is not an event to go by, and said', () => {
  const broken = {
    kind: 'other',
    notice: expect.stringMatching(/^What this \w+ event is about cannot be told: .+\.$/),
  };

  test.each<[string, string, string, unknown]>([
    ['pull_request', 'pull-request', 'pull_request', undefined],
    ['pull_request', 'pull-request', 'pull_request.head', null],
    ['pull_request', 'pull-request', 'pull_request.head.sha', '--output=x'],
    ['pull_request', 'pull-request', 'pull_request.base.sha', '0'.repeat(40)],
    ['pull_request', 'pull-request', 'pull_request.base.sha', `${A}\n`],
    ['pull_request', 'pull-request', 'pull_request.number', '7/../8'],
    ['pull_request', 'pull-request', 'pull_request.number', 7.5],
    ['merge_group', 'merge-group', 'merge_group.base_sha', 'HEAD'],
    ['merge_group', 'merge-group', 'merge_group', []],
    ['push', 'push', 'before', 'a'.repeat(39)],
    ['push', 'push', 'after', { toString: 'x' }],
    ['push', 'push', 'ref', 5],
  ])('%s, %s: %s is %j', async (name, payload, field, value) => {
    const found = await readEvent({ ...ENV, GITHUB_EVENT_NAME: name }, altered(payload, field, value));
    expect(found).toEqual({ ...broken, name });
  });

  test.each(['', 'null', '[]', '"x"', '{', '{"__proto__": {"before": 1}}'])('%j', async (text) => {
    const found = await readEvent({ ...ENV, GITHUB_EVENT_NAME: 'push' }, reading(text));
    expect(found).toEqual({ ...broken, name: 'push' });
  });

  test('a file that cannot be read', async () => {
    const found = await readEvent({ ...ENV, GITHUB_EVENT_NAME: 'push' }, async () => {
      return { kind: 'unreadable', reason: 'does not exist' };
    });
    expect(found).toEqual({
      kind: 'other',
      name: 'push',
      notice: 'What this push event is about cannot be told: the file that GITHUB_EVENT_PATH names does not exist.',
    });
  });

  test.each([
    { GITHUB_REPOSITORY: '' },
    { GITHUB_REPOSITORY: 'images' },
    { GITHUB_REPOSITORY: 'octo-org/images/x' },
    { GITHUB_REPOSITORY: 'octo-org/im ages' },
    { GITHUB_EVENT_PATH: '' },
  ])('an environment of %j', async (env) => {
    const found = await readEvent({ ...ENV, GITHUB_EVENT_NAME: 'push', ...env }, altered('push', 'forced', false));
    expect(found).toEqual({ ...broken, name: 'push' });
  });
});

test.each([
  ['release/2.x', 'release/2.x'],
  ['déjà', 'déjà'],
  ['-n', null],
  ['a..b', null],
  ['a@{1}', null],
  ['a:b', null],
  ['a b', null],
  ['', ''],
  [7, null],
])('the default branch %j is taken as %j', async (name, expected) => {
  const found = await readEvent(
    { ...ENV, GITHUB_EVENT_NAME: 'push' },
    altered('push', 'repository.default_branch', name),
  );
  expect(found).toMatchObject({ defaultBranch: expected === '' ? null : expected });
});

test('any payload gives an event', async () => {
  const sha = fc.constantFrom(A, '0'.repeat(40), 'x', null);
  const fields = fc.record(
    {
      ref: fc.oneof(fc.string(), fc.jsonValue()),
      before: sha,
      after: sha,
      number: fc.jsonValue(),
      repository: fc.jsonValue(),
      merge_group: fc.oneof(fc.jsonValue(), fc.record({ base_sha: sha, head_sha: sha })),
      pull_request: fc.oneof(
        fc.jsonValue(),
        fc.record({ number: fc.nat(), base: fc.jsonValue(), head: fc.jsonValue() }),
      ),
    },
    { requiredKeys: [] },
  );
  const text = fc.oneof(
    fc.string(),
    fc.json(),
    fields.map((value) => JSON.stringify(value)),
  );
  const names = fc.constantFrom('pull_request', 'push', 'merge_group', '__proto__', 'constructor');
  await fc.assert(
    fc.asyncProperty(names, text, async (name, payload) => {
      const found = await readEvent({ ...ENV, GITHUB_EVENT_NAME: name }, reading(payload));
      expect(['pull-request', 'push', 'merge-group', 'other']).toContain(found.kind);
      if (found.kind !== 'other') expect(name).toBe(found.kind.replace('-', '_'));
    }),
  );
});
