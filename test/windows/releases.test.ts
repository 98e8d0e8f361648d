import { describe, expect, test } from 'vitest';
import type { Edition } from '../../src/windows/host.js';
import { describeBuild, editionOf, RELEASES_AS_OF, releaseOf, releases } from '../../src/windows/releases.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

describe('the table', () => {
  test('has a row for each release', () => {
    expect(RELEASES_AS_OF).toBe('2026-11-24');
    expect(releases()).toHaveLength(31);
    expect(releases().filter((release) => editionOf(release) === 'client')).toHaveLength(19);
  });

  test('has one row for each build and edition, with well-formed dates', () => {
    const keys = releases().map((release) => `${release.build} ${editionOf(release)}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const release of releases()) {
      for (const day of [release.released, release.hostEnd]) if (day !== null) expect(day).toMatch(DAY);
      for (const image of release.images) {
        expect(image.tags.length).toBeGreaterThan(0);
        expect(image.end).toMatch(DAY);
        if (image.floatsUntil !== 'current') expect(image.floatsUntil).toMatch(DAY);
      }
    }
  });

  test('a tag of an image that was in support on the day of the table floats, any other ended on a day', () => {
    for (const release of releases()) {
      for (const image of release.images) {
        expect([release.name, image.repository, image.floatsUntil === 'current']).toEqual([
          release.name,
          image.repository,
          image.end !== null && image.end >= RELEASES_AS_OF,
        ]);
      }
    }
  });
});

describe('releaseOf', () => {
  test.each<[number, Edition, string | null, string | null]>([
    [14393, 'server', 'Windows Server 2016', '2027-01-12'],
    [14393, 'client', 'Windows 10 1607', '2026-10-13'],
    [17763, 'server', 'Windows Server 2019', '2029-01-09'],
    [17763, 'client', 'Windows 10 1809', '2029-01-09'],
    [18362, 'server', 'Windows Server, version 1903', '2020-12-08'],
    [19042, 'server', 'Windows Server, version 20H2', '2022-08-09'],
    [19044, 'client', 'Windows 10 21H2', '2032-01-13'],
    [19045, 'client', 'Windows 10 22H2', '2025-10-14'],
    [20348, 'server', 'Windows Server 2022', '2031-10-14'],
    [20348, 'client', null, null],
    [20349, 'server', 'Azure Stack HCI 22H2', null],
    [22631, 'client', 'Windows 11 23H2', '2026-11-10'],
    [22631, 'server', null, null],
    [25398, 'server', 'Windows Server, version 23H2', '2026-05-12'],
    [26100, 'server', 'Windows Server 2025', '2034-11-14'],
    [26100, 'client', 'Windows 11 24H2', '2034-10-10'],
    [26300, 'client', 'Windows 11 26H2', null],
    [28000, 'client', 'Windows 11 26H1', '2029-03-13'],
    [12345, 'server', null, null],
  ])('%i %s', (build, edition, name, hostEnd) => {
    const release = releaseOf(build, edition);
    expect([release?.name ?? null, release?.hostEnd ?? null]).toEqual([name, hostEnd]);
  });
});

test.each([
  [14393, 'windows/servercore', 'ltsc2016', '2027-01-12', 'current'],
  [14393, 'windows/nanoserver', 'sac2016', '2018-10-09', '2018-10-09'],
  [16299, 'windows/nanoserver', '1709', '2019-04-09', '2019-04-09'],
  // Images of 1803 were refreshed once more after their end, with the fix of February 2020.
  [17134, 'windows/servercore', '1803', '2019-11-12', '2020-02-18'],
  [17763, 'windows/servercore', 'ltsc2019,1809', '2029-01-09', 'current'],
  [17763, 'windows/nanoserver', '1809,ltsc2019', '2029-01-09', 'current'],
  [17763, 'windows', '1809,ltsc2019', '2029-01-09', 'current'],
  [19042, 'windows/servercore', '20H2,2009', '2022-08-09', '2022-08-09'],
  [19042, 'windows', '20H2', '2022-08-09', '2022-08-09'],
  [20348, 'windows/server', 'ltsc2022', '2031-10-14', 'current'],
  [26100, 'windows/nanoserver', 'ltsc2025', '2034-11-14', 'current'],
])('images of %i in %s', (build, repository, tags, end, floatsUntil) => {
  const image = releaseOf(build, 'server')?.images.find((candidate) => candidate.repository === repository);
  expect([image?.tags.join(), image?.end, image?.floatsUntil]).toEqual([tags, end, floatsUntil]);
});

test.each<[number, Edition | null, string]>([
  [20348, 'server', 'Windows Server 2022 (10.0.20348)'],
  [20348, null, 'Windows Server 2022 (10.0.20348)'],
  [26100, null, 'Windows Server 2025 (10.0.26100)'],
  [26100, 'client', 'Windows 11 24H2 (10.0.26100)'],
  [26200, null, 'Windows 11 25H2 (10.0.26200)'],
  [26200, 'server', 'build 10.0.26200'],
  [12345, null, 'build 10.0.12345'],
  [9600, 'server', 'Windows Server 2012 R2 (6.3.9600)'],
  [9600, 'client', 'Windows 8.1 (6.3.9600)'],
  [10240, null, 'Windows 10 1507 (10.0.10240)'],
])('describeBuild %s %s', (build, edition, text) => {
  expect(describeBuild(build, edition)).toBe(text);
});
