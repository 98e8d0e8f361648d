import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daemonSource, type Inspected } from '../../src/resolve/daemon-source.js';
import type { Platform } from '../../src/resolve/image.js';
import { parseReference } from '../../src/resolve/reference.js';

const ID = `sha256:${'1'.repeat(64)}`;
const PUSHED = `sha256:${'2'.repeat(64)}`;
const OLDER = `sha256:${'3'.repeat(64)}`;

/** As `docker image inspect` of Docker 28 prints it, shortened. */
const WINDOWS = {
  Id: ID,
  RepoTags: ['app:1'],
  RepoDigests: [],
  Created: '2026-11-10T10:00:00Z',
  Architecture: 'amd64',
  Os: 'windows',
  OsVersion: '10.0.20348.4294',
  Size: 5,
  RootFS: { Type: 'layers', Layers: [] },
};

function lookup(answer: Inspected | unknown, written = 'app:1', platform: Platform | null = null) {
  const asked: string[] = [];
  const inspected =
    typeof answer === 'object' && answer !== null && 'kind' in answer
      ? (answer as Inspected)
      : ({ kind: 'json', text: typeof answer === 'string' ? answer : JSON.stringify(answer) } as const);
  const source = daemonSource({
    inspect: async (reference) => {
      asked.push(reference);
      return inspected;
    },
  });
  return source.lookup(parseReference(written)!, platform).then((found) => ({ found, asked }));
}

test('an image that was built on this machine', async () => {
  const { found, asked } = await lookup([WINDOWS]);
  expect(asked).toEqual(['app:1']);
  expect(found).toEqual({
    kind: 'found',
    image: {
      by: 'daemon',
      digest: ID,
      floating: true,
      variants: [{ os: 'windows', architecture: 'amd64', osVersion: '10.0.20348.4294' }],
      list: 'single',
      asOf: null,
    },
  });
});

test.each([
  ['golang', 'golang'],
  ['docker.io/library/golang:1', 'golang:1'],
  ['LOCALHOST:5000/a', 'localhost:5000/a'],
  [
    `mcr.microsoft.com/windows/servercore:ltsc2022@${PUSHED}`,
    `mcr.microsoft.com/windows/servercore:ltsc2022@${PUSHED}`,
  ],
])('%s is asked for as %s', async (written, expected) => {
  expect((await lookup({ kind: 'none' }, written)).asked).toEqual([expected]);
});

test.each([
  ['one of its own repository', [`other@${OLDER}`, `ghcr.io/a/app@${PUSHED}`], 'ghcr.io/a/app:1', PUSHED, true],
  ['Docker Hub by its short name', [`app@${PUSHED}`], 'docker.io/library/app', PUSHED, true],
  ['none of its own repository', [`other@${OLDER}`, '<none>@<none>', ''], 'app:1', ID, true],
  ['the reference names one', [`app@${OLDER}`], `app:1@${PUSHED}`, PUSHED, false],
])('the digest: %s', async (_what, RepoDigests, written, digest, floating) => {
  const { found } = await lookup([{ ...WINDOWS, RepoDigests }], written);
  expect(found).toMatchObject({ kind: 'found', image: { digest, floating } });
});

test.each([
  [
    { Os: 'linux', OsVersion: '' },
    { os: 'linux', architecture: 'amd64', osVersion: null },
  ],
  [
    { Os: 'linux', OsVersion: '10.0.20348.1' },
    { os: 'linux', architecture: 'amd64', osVersion: null },
  ],
  [
    { Os: 'Windows', Architecture: 'ARM64' },
    { os: 'windows', architecture: 'arm64', osVersion: '10.0.20348.4294' },
  ],
  [{ OsVersion: undefined }, { os: 'windows', architecture: 'amd64', osVersion: null }],
  [
    { OsVersion: null, Architecture: null, RepoDigests: null },
    { os: 'windows', architecture: null, osVersion: null },
  ],
  [{ OsVersion: '10.0.20348' }, { os: 'windows', architecture: 'amd64', osVersion: '10.0.20348' }],
  [{ OsVersion: 'newest' }, { os: 'windows', architecture: 'amd64', osVersion: null }],
  [{ OsVersion: '6.1.7601' }, { os: 'windows', architecture: 'amd64', osVersion: null }],
  [{ Architecture: 'a b\n' }, { os: 'windows', architecture: null, osVersion: '10.0.20348.4294' }],
])('%j is the variant %j', async (part, variant) => {
  const { found } = await lookup([{ ...WINDOWS, ...part }]);
  expect(found).toMatchObject({ kind: 'found', image: { variants: [variant], list: 'single' } });
});

const platform = (os: string, osVersion: string | null = null, architecture: string | null = null) => ({
  os,
  osVersion,
  architecture,
});

test.each([
  [platform('windows'), true],
  [platform('windows', null, 'amd64'), true],
  [platform('windows', '10.0.20348', 'amd64'), true],
  [platform('windows', '10.0.20348.1'), true],
  [platform('windows', 'x'), true],
  [platform('linux'), false],
  [platform('windows', null, 'arm64'), false],
  [platform('windows', '10.0.17763'), false],
])('a build for %j takes it: %s', async (wanted, taken) => {
  const { found } = await lookup([WINDOWS], 'app:1', wanted);
  if (taken) expect(found.kind).toBe('found');
  else
    expect(found).toEqual({
      kind: 'not-found',
      reason: 'this machine has it for windows 10.0.20348.4294 amd64 only',
    });
});

describe('no answer', () => {
  const JUNK = { kind: 'not-found', reason: 'what `docker image inspect` printed for it was not understood' };

  test.each([
    [{ kind: 'none' }, { kind: 'not-found', reason: 'this machine has no such image' }],
    [
      { kind: 'no-docker', reason: 'Docker does not run' },
      { kind: 'unreachable', reason: 'Docker does not run' },
    ],
    ['', JUNK],
    ['junk', JUNK],
    ['null', JUNK],
    ['[]', JUNK],
    ['{}', JUNK],
    ['[null]', JUNK],
    ['[{}]', JUNK],
    [[{ ...WINDOWS, Os: '' }], JUNK],
    [[{ ...WINDOWS, Os: 'win\ndows' }], JUNK],
    [[{ ...WINDOWS, OsVersion: 10 }], JUNK],
    [[{ ...WINDOWS, RepoDigests: 'x' }], JUNK],
  ])('%j', async (answer, expected) => {
    expect((await lookup(answer)).found).toEqual(expected);
  });

  test('never throws, and finds nothing in what is not an image', async () => {
    const value = fc.oneof(fc.string(), fc.json());
    await fc.assert(
      fc.asyncProperty(value, async (text) => {
        expect((await lookup({ kind: 'json', text })).found).toEqual(JUNK);
      }),
    );
    const part = fc.record(
      {
        Id: fc.anything(),
        RepoDigests: fc.array(fc.string()),
        Os: fc.string(),
        OsVersion: fc.string(),
        Architecture: fc.string(),
      },
      { requiredKeys: ['Os'] },
    );
    await fc.assert(
      fc.asyncProperty(part, async (image) => {
        expect(['found', 'not-found']).toContain((await lookup(JSON.stringify([image]))).found.kind);
      }),
    );
  });
});
