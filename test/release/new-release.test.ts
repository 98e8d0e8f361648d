import { describe, expect, test, vi } from 'vitest';
import { parseHostDeclaration } from '../../src/windows/host-declaration.js';
import type { Release } from '../../src/windows/releases.js';
import { finals, verdicts } from '../judge/run-one.js';
import { describeText, images } from '../resolve/describe.js';

/** A release that nobody has made: its row is all that there is of it. */
vi.mock('../../src/data/windows-releases.json', async (original) => {
  const { default: table } = await original<{ default: { readonly releases: readonly Release[] } }>();
  const at = table.releases.findIndex(({ name }) => name === 'Windows Server 2025');
  const image = { tags: ['ltsc2028'], end: '2037-11-10', floatsUntil: 'current' };
  const row: Release = {
    build: 29500,
    kind: 'server',
    name: 'Windows Server 2028',
    version: '27H2',
    released: '2027-11-01',
    hostEnd: '2037-11-10',
    images: ['windows/servercore', 'windows/nanoserver', 'windows/server'].map((repository) => ({
      repository,
      ...image,
    })),
  };
  return { default: { ...table, releases: table.releases.toSpliced(at + 1, 0, row) } };
});

const servercore = 'mcr.microsoft.com/windows/servercore';
const today = '2028-01-15';

describe('one row is a release: as a host', () => {
  test.each([
    ['ltsc2028'],
    ['Windows Server 2028'],
    ['Windows Server 2028 Datacenter'],
    ['windows 2028'],
    ['ws2028'],
    ['win2028'],
    ['27H2'],
    ['29500'],
    ['AKS ltsc2028'],
  ])('%s', (text) => {
    const parsed = parseHostDeclaration(text, { defaultIsolation: 'process' });
    expect(parsed.ok ? [parsed.host.build, parsed.host.edition] : parsed.message).toEqual([29500, 'server']);
  });

  test('as an example, and for a year that is near', () => {
    const many = parseHostDeclaration('Windows Server', { defaultIsolation: 'process' });
    expect(many).toMatchObject({ near: ['Windows Server 2022', 'Windows Server 2025', 'Windows Server 2028'] });
    const year = parseHostDeclaration('2028', { defaultIsolation: 'process' });
    expect(year).toMatchObject({ near: ['ltsc2028', 'Windows Server 2028'] });
  });
});

describe('as a tag', () => {
  test.each([
    [`${servercore}:ltsc2028`, ['windows 10.0.29500']],
    ['mcr.microsoft.com/windows/nanoserver:ltsc2028-amd64', ['windows 10.0.29500 amd64']],
    [`${servercore}:10.0.29500.1200`, ['windows 10.0.29500.1200']],
    ['example/app:nanoserver-ltsc2028', ['windows 10.0.29500']],
    ['example/app:1-ltsc2028', ['windows 10.0.29500']],
  ])('%s', (text, builds) => {
    expect(images(describeText(text, today))).toEqual(builds);
  });
});

describe('judged and advised', () => {
  test('runs on its own build, and on no older one', async () => {
    const on = { dockerfile: `FROM ${servercore}:ltsc2028\n`, targets: ['ltsc2028', 'ltsc2025'], today };
    expect(await verdicts(on)).toEqual(['ltsc2028: same-build runs', 'ltsc2025: image-newer-than-host cannot-run']);
    const [, older] = await finals(on);
    expect(older?.advice?.baseImages).toEqual([`${servercore}:ltsc2025`]);
    expect(older?.message).toContain('The image is Windows Server 2028, newer than the host.');
  });

  test('an image that is too old for it is to become its own', async () => {
    const [result] = await finals({ dockerfile: `FROM ${servercore}:ltsc2019\n`, targets: ['ltsc2028'], today });
    expect([result?.verdict, result?.advice?.baseImages]).toEqual(['hyperv-only', [`${servercore}:ltsc2028`]]);
  });

  test.each(['ltsc2022', 'ltsc2025'])('%s on it is at risk because no page speaks of it yet', async (tag) => {
    const [result] = await finals({ dockerfile: `FROM ${servercore}:${tag}\n`, targets: ['ltsc2028'], today });
    expect([result?.verdict, result?.rule]).toEqual(['at-risk', 'stable-abi-disputed']);
    expect(result?.message).toContain("no page of Microsoft's speaks of this Windows yet");
    expect(result?.message).not.toContain('disagree');
  });
});
