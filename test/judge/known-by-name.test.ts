import { describe, expect, test } from 'vitest';
import { toAnnotations } from '../../src/report/annotations.js';
import type { ImageSource } from '../../src/resolve/image.js';
import { DIGEST } from '../resolve/describe.js';
import { checkOne, finals, verdicts } from './run-one.js';

const MCR = 'mcr.microsoft.com';

async function answer(from: string, target: string, source?: ImageSource): Promise<string | undefined> {
  const one = { dockerfile: `# escape=\`\nFROM ${from}\n`, targets: [target], ...(source && { source }) };
  const [verdict] = await verdicts(one);
  return verdict?.slice(verdict.indexOf(': ') + 2);
}

describe('what a tag says of an image is worth as much as whoever made it', () => {
  test.each([
    ['foo/bar:nanoserver-ltsc2022', 'ltsc2022', 'named-by-tag-only at-risk'],
    ['registry.example/team/app:1-windowsservercore-ltsc2019', 'ltsc2019', 'named-by-tag-only at-risk'],
    // A copy with the path and the tag of Microsoft's own is a copy all the same.
    ['evil.example/mirror/windows/servercore:ltsc2022', 'ltsc2022', 'named-by-tag-only at-risk'],
    ['evil.example/windows/nanoserver:ltsc2022', 'windows-2025', 'named-by-tag-only at-risk'],
    ['evil.example/dotnet/framework/sdk:4.8.1-windowsservercore-ltsc2022', 'ltsc2022', 'named-by-tag-only at-risk'],
    // Never better, but as bad as ever.
    ['foo/bar:nanoserver-ltsc2022', 'ltsc2019', 'image-newer-than-host cannot-run'],
    ['foo/bar:nanoserver-ltsc2019', 'ltsc2022', 'build-mismatch hyperv-only'],
    [`${MCR}/windows/nanoserver:ltsc2022`, 'ltsc2022', 'same-build runs'],
    [`${MCR}/dotnet/sdk:8.0-nanoserver-ltsc2022`, 'ltsc2022', 'same-build runs'],
    ['golang:1.27-nanoserver-ltsc2022', 'ltsc2022', 'same-build runs'],
    ['public.ecr.aws/docker/library/golang:1.27-nanoserver-ltsc2022', 'ltsc2022', 'same-build runs'],
  ])('%s on %s: %s', async (from, target, expected) => {
    expect(await answer(from, target)).toBe(expected);
  });

  test('what a registry says is more than the tag', async () => {
    const variants = [{ os: 'windows', architecture: 'amd64', osVersion: '10.0.20348.2340' }];
    const image = { by: 'registry', digest: null, floating: true, variants, list: 'single', asOf: null } as const;
    const source: ImageSource = { lookup: async () => ({ kind: 'found', image }) };
    expect(await answer('foo/bar:nanoserver-ltsc2022', 'ltsc2022', source)).toBe('same-build runs');
    expect(await answer(`foo/bar:1@${DIGEST}`, 'ltsc2022', source)).toBe('same-build runs');
  });

  test('a notice, of which one annotation is made in a run', async () => {
    const dockerfile = ['a', 'b', 'c']
      .map((name) => `FROM foo/${name}:nanoserver-ltsc2022 AS ${name}\nRUN x.exe\n`)
      .join('');
    const report = await checkOne({ dockerfile, targets: ['ltsc2022'], buildHost: 'ltsc2022' });
    const results = report.builds.flatMap(({ images }) => images.flatMap((image) => image.results));
    expect(results.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(
      Array.from({ length: 3 }, () => 'named-by-tag-only notice'),
    );
    expect(report.compatible).toBe(true);
    const annotations = toAnnotations(report).filter(({ title }) => title.includes('named-by-tag-only'));
    expect(annotations).toHaveLength(1);
  });
});

test.each([
  [`${MCR}/windows/servercore:ltsc2022@${DIGEST}`, 'ltsc2022', 'digest-not-checked at-risk'],
  [`${MCR}/windows/servercore:ltsc2022@${DIGEST}`, 'ltsc2019', 'image-newer-than-host cannot-run'],
  [`${MCR}/windows/servercore:ltsc2019@${DIGEST}`, 'ltsc2022', 'build-mismatch hyperv-only'],
  [`golang:1.27-nanoserver-ltsc2022@${DIGEST}`, 'windows-2025', 'digest-not-checked at-risk'],
  [`foo/bar:nanoserver-ltsc2022@${DIGEST}`, 'ltsc2022', 'digest-not-checked at-risk'],
])('a digest decides, not the tag: %s on %s: %s', async (from, target, expected) => {
  expect(await answer(from, target)).toBe(expected);
});

describe('architecture', () => {
  const arm = 'a = Windows 11 24H2 [arm64]';
  test.each([
    [`${MCR}/windows/servercore:ltsc2022`, arm, 'architecture-mismatch cannot-run'],
    [`${MCR}/windows/servercore:ltsc2022`, 'windows-11-arm', 'architecture-mismatch cannot-run'],
    [`${MCR}/windows/nanoserver:1809`, 'windows-11-arm [hyperv]', 'architecture-mismatch cannot-run'],
    ['golang:1.27-nanoserver-ltsc2025', arm, 'architecture-mismatch cannot-run'],
    // What stands on a base of which there is none for arm64.
    [`${MCR}/dotnet/aspnet:8.0-nanoserver-ltsc2022`, arm, 'architecture-mismatch cannot-run'],
    [`${MCR}/dotnet/framework/sdk:4.8`, `${arm.slice(0, -1)} hyperv]`, 'architecture-mismatch cannot-run'],
    ['foo/bar:nanoserver-ltsc2022', arm, 'architecture-mismatch cannot-run'],
    [`${MCR}/dotnet/aspnet:9.0-nanoserver-ltsc2025`, arm, 'architecture-mismatch at-risk'],
    [
      `${MCR}/oss/kubernetes/windows-host-process-containers-base-image:v1.0.0`,
      arm,
      'architecture-mismatch cannot-run',
    ],
    [`${MCR}/windows/nanoserver:ltsc2025`, arm, 'architecture-mismatch at-risk'],
    [`${MCR}/windows/nanoserver:ltsc2025-arm64`, arm, 'same-build runs'],
    [`${MCR}/windows/servercore:ltsc2022-arm64`, arm, 'image-version-unknown unknown'],
    [`${MCR}/windows/servercore:ltsc2022-arm64`, 'ltsc2022', 'image-version-unknown unknown'],
  ])('%s on %s: %s', async (from, target, expected) => {
    expect(await answer(from, target)).toBe(expected);
  });
});

describe('a tag that the tables list one build for is a list all the same', () => {
  test.each([
    ['nats:2-nanoserver', 'ltsc2022', 'list-from-table at-risk'],
    ['nats:2-nanoserver', 'windows-2025', 'list-from-table at-risk'],
    ['nats:2-nanoserver', 'ltsc2019', 'no-manifest-for-host cannot-run'],
    ['mongo:8.0-nanoserver', 'ltsc2022', 'list-from-table at-risk'],
  ])('%s on %s: %s', async (from, target, expected) => {
    expect(await answer(from, target)).toBe(expected);
  });
});

test('Windows 10 and 11 are for development and test, with either isolation', async () => {
  const note = async (target: string): Promise<string | undefined> => {
    const [result] = await finals({ dockerfile: `FROM ${MCR}/windows/servercore:ltsc2022\n`, targets: [target] });
    return result?.notes.find(({ rule }) => rule === 'client-host')?.message;
  };
  expect(await note('dev = Windows 11 24H2')).toContain('Docker uses Hyper-V isolation there unless');
  for (const target of ['dev = Windows 11 24H2', 'dev = Windows 11 24H2 [hyperv]'])
    expect(await note(target)).toContain('development and test only, whatever the isolation');
  expect(await note('ltsc2022')).toBeUndefined();
});
