import { expect, test } from 'vitest';
import { explain } from '../../src/judge/explain.js';
import type { Result } from '../../src/judge/report.js';
import type { ImageSource } from '../../src/resolve/image.js';
import { parseReference } from '../../src/resolve/reference.js';
import { tagSource } from '../../src/resolve/tag-source.js';
import { host } from '../rules/sample.js';

const TODAY = '2026-09-01';

async function explained(text: string, source: ImageSource = tagSource(() => TODAY)): Promise<Result | undefined> {
  const hosts = [host('10.0.20348')];
  const { images } = await explain(parseReference(text)!, hosts, TODAY, source);
  return images[0]?.results[0];
}

test.each([
  ['mcr.microsoft.com/windows/servercore:ltsc2022', 'same-build'],
  ['golang:1.27', 'list-from-table'],
  ['acme/app:1', 'image-version-unknown'],
  ['alpine:3', 'no-windows-image'],
  ['scratch', 'not-windows'],
  ['mcr.microsoft.com/oss/kubernetes/windows-host-process-containers-base-image:v1.0.0', 'not-windows'],
])('%s: %s', async (reference, rule) => {
  expect((await explained(reference))?.rule).toBe(rule);
});

test('an index of Linux images only cannot be pulled on Windows, whatever its name', async () => {
  const variants = [{ os: 'linux', architecture: 'amd64', osVersion: null }];
  const image = { by: 'registry', digest: null, floating: true, list: 'ordered', variants, asOf: null } as const;
  expect(await explained('acme/app:linux', { lookup: async () => ({ kind: 'found', image }) })).toMatchObject({
    rule: 'no-windows-image',
    verdict: 'cannot-run',
    severity: 'error',
  });
});
