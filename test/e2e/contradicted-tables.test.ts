import { tmpdir } from 'node:os';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commandAsync, NODES } from './dist.js';
import { type StubAnswer, StubRegistry } from './stub-registry.js';

const [[, NODE]] = NODES as [readonly [string, string]];
const windows = (osVersion: string) => ({ os: 'windows', architecture: 'amd64', osVersion });
const one = (osVersion: string): StubAnswer => ({ index: false, ...windows(osVersion) });
const WS2022 = one('10.0.20348.2340');

/** What a registry says of a reference of which the tables say something else, and what must come of it on ltsc2022. */
const CASES: readonly (readonly [what: string, reference: string, StubAnswer, verdict: string, rule: string])[] = [
  ['newer than the tag', 'windows/nanoserver:ltsc2022', one('10.0.26100.1'), 'cannot-run', 'image-newer-than-host'],
  ['older than the tag', 'windows/servercore:ltsc2025', WS2022, 'runs', 'same-build'],
  ['a tag that is said to be no more', 'windows/servercore:latest', WS2022, 'runs', 'same-build'],
  ['an image that was never made, by the tables', 'windows/nanoserver:ltsc2016', WS2022, 'runs', 'same-build'],
  [
    'another base than the family has',
    'dotnet/framework/aspnet:4.8-windowsservercore-ltsc2019',
    WS2022,
    'runs',
    'same-build',
  ],
  ['a tag that is not there', 'windows/servercore:ltsc2022', null, 'cannot-run', 'no-such-image'],
  [
    'an official tag with other entries',
    'golang:1.25-nanoserver',
    { index: true, manifests: [windows('10.0.26100.1')] },
    'cannot-run',
    'image-newer-than-host',
  ],
  [
    'an official tag of Windows that is Linux',
    'golang:1.25-windowsservercore',
    { index: false, os: 'linux', architecture: 'amd64' },
    'cannot-run',
    'no-windows-image',
  ],
];

let registry: StubRegistry;
beforeAll(async () => {
  registry = await StubRegistry.start(
    Object.fromEntries(
      CASES.map(([, reference, answer]) => [
        reference.startsWith('golang') ? `library/${reference}` : reference,
        answer,
      ]),
    ),
  );
});
afterAll(() => registry.stop());

test.each(CASES)('%s (%s): the registry is believed', async (_, reference, answer, verdict, rule) => {
  // A mirror that lacks an image is not a word of the registry itself.
  const name = answer === null ? registry.host : 'mcr.microsoft.com';
  const asked = reference.startsWith('golang') ? reference : `${name}/${reference}`;
  const mirrors = ['mcr.microsoft.com', 'docker.io'].flatMap((each) => [
    '--registry-mirror',
    `${each}=${registry.host}`,
  ]);
  const args = ['explain', asked, '--target', 'ltsc2022', '--format', 'json', '--registry', registry.host, ...mirrors];
  const { stdout } = await commandAsync(NODE, args, { cwd: tmpdir() });
  const report = JSON.parse(stdout) as { builds: [{ images: [{ resolved: object; results: [object] }] }] };
  const [{ images }] = report.builds;
  expect(images[0].results).toMatchObject([{ verdict, rule }]);
  if (answer !== null) expect(images[0].resolved).toMatchObject({ by: 'registry' });
});
