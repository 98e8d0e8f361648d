import { expect, test } from 'vitest';
import { longTermTag, nameInScheme, releaseNames } from '../../src/windows/release-tags.js';

test('every name that tags give to a release, and nothing else', () => {
  expect(Object.fromEntries(Object.entries(releaseNames()).sort())).toEqual({
    '1607': 14393,
    '1709': 16299,
    '1803': 17134,
    '1809': 17763,
    '1903': 18362,
    '1909': 18363,
    '2004': 19041,
    '2009': 19042,
    '20h2': 19042,
    ltsc2016: 14393,
    ltsc2019: 17763,
    ltsc2022: 20348,
    ltsc2025: 26100,
    sac2016: 14393,
  });
});

test.each([
  ['microsoft', 'windows/servercore', 14393, 'ltsc2016'],
  ['microsoft', 'windows/nanoserver', 14393, 'sac2016'],
  ['microsoft', 'windows/servercore', 17763, 'ltsc2019'],
  ['microsoft', 'windows/nanoserver', 17763, '1809'],
  ['microsoft', 'windows/servercore', 19042, '20H2'],
  ['microsoft', 'windows/nanoserver', 26100, 'ltsc2025'],
  ['library', 'windows/servercore', 14393, 'ltsc2016'],
  ['library', 'windows/nanoserver', 14393, 'sac2016'],
  ['library', 'windows/servercore', 17763, '1809'],
  ['library', 'windows/servercore', 19042, '20H2'],
  ['library', 'windows/servercore', 20348, 'ltsc2022'],
  ['library', 'windows/servercore', 25398, null],
  ['microsoft', 'windows/servercore', 22631, null],
] as const)('%s, %s, %i: %s', (scheme, base, build, name) => {
  expect(nameInScheme(scheme, base, build)).toBe(name);
});

test.each([
  [14393, 'ltsc2016'],
  [26100, 'ltsc2025'],
  [18363, null],
])('the long-term name of %i: %s', (build, name) => {
  expect(longTermTag(build)).toBe(name);
});
