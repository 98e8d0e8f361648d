import { describe, expect, test } from 'vitest';
import table from '../../src/data/windows-updates.json' with { type: 'json' };
import {
  editionOfRevision,
  kbOf,
  latestImageRevision,
  newestRevisionAtMost,
  publishedOn,
  revisionsOfKb,
  UPDATES_AS_OF,
} from '../../src/windows/updates.js';

test('the table is whole', () => {
  expect(table.updates.length).toBe(983);
  expect(UPDATES_AS_OF).toBe('2026-11-10');
});

describe('revisionsOfKb', () => {
  test.each(['KB4546852', 'kb4546852', '4546852', ' KB 4546852 ', 'Kb4546852'])('reads %j', (kb) => {
    expect(revisionsOfKb(17763, kb)).toEqual([1040]);
  });

  test.each<[number, string, number[]]>([
    [14393, 'KB3193494', [187, 189]],
    [14393, 'KB3200970', [447, 448]],
    // The revision that images were seen with comes first, also where it is the higher one.
    [14393, 'KB3206632', [576, 571]],
    [14393, 'KB4015217', [1066, 1083]],
    [14393, 'KB4057142', [2034, 2035]],
    [14393, 'KB4088787', [2125, 2126]],
    [14393, 'KB5037423', [6799, 6800]],
    [17763, 'KB4490481', [402, 404]],
    [17763, 'KB5005625', [2210, 2213]],
    [18363, 'KB5005624', [1830, 1832]],
  ])('two revisions of %i by %s', (build, kb, revisions) => {
    expect(revisionsOfKb(build, kb)).toEqual(revisions);
  });

  test.each([
    ['KB4546853', 18362, 658, 18363, 658],
    ['KB4579311', 19041, 572, 19042, 572],
    ['KB4592449', 18362, 1256, 18363, 1256],
  ])('%s serves two builds', (kb, first, firstRevision, second, secondRevision) => {
    expect(revisionsOfKb(first, kb)).toEqual([firstRevision]);
    expect(revisionsOfKb(second, kb)).toEqual([secondRevision]);
    expect(revisionsOfKb(17763, kb)).toEqual([]);
  });

  test.each([
    [26100, 'KB5074109', 7623],
    [26100, 'KB5078736', 32463],
    [20348, 'KB5034860', 2277],
  ])('never an update that no image has: %i %s', (build, kb, revision) => {
    expect(revisionsOfKb(build, kb)).toEqual([]);
    expect(kbOf(build, revision)).toBe(kb);
  });

  test.each(['', 'KB', 'KB1', 'KB45468522222', 'KB4546852x', `KB4546852${' '.repeat(1e6)}x`, 'constructor'])(
    'finds nothing for %#',
    (kb) => {
      expect(revisionsOfKb(17763, kb)).toEqual([]);
    },
  );

  test('finds nothing for an unknown build', () => {
    expect(revisionsOfKb(12345, 'KB4546852')).toEqual([]);
  });
});

test.each<[number, number, string | null, string | null]>([
  [14393, 206, null, null],
  [14393, 3506, 'KB4546850', '2020-02-18'],
  [14393, 3568, 'KB4551573', '2020-03-10'],
  [17134, 1305, 'KB4546851', '2020-02-18'],
  [17763, 1040, 'KB4546852', '2020-02-18'],
  [18362, 658, 'KB4546853', '2020-02-18'],
  [18363, 658, 'KB4546853', '2020-02-18'],
])('revision %i.%i is only in images', (build, revision, kb, date) => {
  expect(kbOf(build, revision)).toBe(kb);
  expect(publishedOn(build, revision)).toBe(date);
  expect(newestRevisionAtMost(build, revision)).toBe(revision);
});

test.each<[number, number, string | null, string | null]>([
  [26100, 33296, 'KB5120233', '2026-08-11'],
  // Two KBs brought this one: the first counts.
  [14393, 187, 'KB3189866', '2016-09-13'],
  [19041, 264, null, '2020-05-27'],
  [17763, 999999, null, null],
  [99999, 1, null, null],
])('kbOf and publishedOn %i.%i', (build, revision, kb, date) => {
  expect([kbOf(build, revision), publishedOn(build, revision)]).toEqual([kb, date]);
});

test.each<[number, number | null, string | null]>([
  [26100, 33438, '2026-09-08'],
  [17134, 1305, '2020-02-18'],
  [25398, null, null],
  [1, null, null],
])('latestImageRevision %i', (build, revision, date) => {
  expect(latestImageRevision(build)).toEqual(revision === null ? null : { revision, date });
});

test.each<[string, number, number, number | null]>([
  ['a preview update is passed over', 14393, 105, 51],
  ['the one asked for', 17763, 1040, 1040],
  ['a host between two months', 17763, 1038, 973],
  ['never a hotpatch', 26100, 32463, 32370],
  ['never an update for Windows 11 alone', 26100, 8037, 7462],
  ['nothing after images of that build ended', 17134, 2208, 1305],
  ['before the first', 20348, 1, null],
  ['a build without images', 25398, 9999, null],
  ['an unknown build', 12345, 9999, null],
])('newestRevisionAtMost: %s', (_, build, limit, revision) => {
  expect(newestRevisionAtMost(build, limit)).toBe(revision);
});

test.each([
  // Offered to Windows 11 alone, or on its scale since January 2026.
  [26100, 8037, 'client'],
  [26100, 7309, 'client'],
  [26100, 9974, 'client'],
  [26100, 12000, 'client'],
  [26100, 33296, 'server'],
  [26100, 40000, 'server'],
  [26100, 7171, null],
  [26100, 1, null],
  [20348, 5870, null],
  [26200, 9711, null],
])('10.0.%i.%i is of a %s', (build, revision, edition) => {
  expect(editionOfRevision(build, revision)).toBe(edition);
});
