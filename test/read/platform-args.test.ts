import { expect, test } from 'vitest';
import { platformArgs } from '../../src/read/platform-args.js';

test.each<[string | null, boolean, Readonly<Record<string, string>>]>([
  [null, false, {}],
  [null, true, { BUILDOS: 'linux', TARGETOS: 'linux' }],
  ['windows', true, { BUILDOS: 'linux', TARGETOS: 'windows' }],
  [
    'windows/amd64',
    true,
    {
      BUILDOS: 'linux',
      TARGETOS: 'windows',
      TARGETPLATFORM: 'windows/amd64',
      TARGETARCH: 'amd64',
      TARGETOSVERSION: '',
      TARGETVARIANT: '',
    },
  ],
  [
    'windows(10.0.20348)/amd64',
    false,
    {
      TARGETOS: 'windows',
      TARGETPLATFORM: 'windows(10.0.20348)/amd64',
      TARGETARCH: 'amd64',
      TARGETOSVERSION: '10.0.20348',
      TARGETVARIANT: '',
    },
  ],
  ['$PLATFORM', false, {}],
])('--platform %j, built on Linux: %s', (platform, onLinux, known) => {
  expect(Object.fromEntries(platformArgs(platform, onLinux))).toEqual(known);
});
