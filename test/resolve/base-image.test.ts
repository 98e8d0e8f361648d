import { describe, expect, test } from 'vitest';
import { DIGEST, describeText, images } from './describe.js';

const MCR = 'mcr.microsoft.com/windows';

describe('release tags of base OS repositories', () => {
  test.each([
    // tag, version and architecture, Windows part, last day it floated
    ['servercore:ltsc2016', '10.0.14393', 'ltsc2016', 'current'],
    ['servercore:1709', '10.0.16299', '1709', '2019-04-09'],
    ['servercore:1803', '10.0.17134', '1803', '2020-02-18'],
    ['servercore:ltsc2019', '10.0.17763', 'ltsc2019', 'current'],
    ['servercore:1809', '10.0.17763', '1809', 'current'],
    ['servercore:1903', '10.0.18362', '1903', '2020-12-08'],
    ['servercore:1909-amd64', '10.0.18363 amd64', '1909', '2021-05-11'],
    ['servercore:2004', '10.0.19041', '2004', '2021-12-14'],
    ['servercore:20H2', '10.0.19042', '20H2', '2022-08-09'],
    ['servercore:20h2', '10.0.19042', '20h2', '2022-08-09'],
    ['servercore:LTSC2022', '10.0.20348', 'LTSC2022', 'current'],
    ['servercore:ltsc2025-amd64', '10.0.26100 amd64', 'ltsc2025', 'current'],
    ['servercore:ltsc2025-arm64', '10.0.26100 arm64', 'ltsc2025', 'current'],
    ['nanoserver:sac2016', '10.0.14393', 'sac2016', '2018-10-09'],
    ['nanoserver:1809-arm32v7', '10.0.17763 arm', '1809', 'current'],
    ['nanoserver:1809_arm', '10.0.17763 arm', '1809', 'current'],
    ['nanoserver:ltsc2019', '10.0.17763', 'ltsc2019', 'current'],
    ['server:ltsc2025', '10.0.26100', 'ltsc2025', 'current'],
  ])('%s', (tag, version, text, floatsUntil) => {
    const known = describeText(`${MCR}/${tag}`);
    expect(images(known)).toEqual([`windows ${version}`]);
    expect(known).toMatchObject({ baseOs: true, floatsUntil, why: null, notPublished: false, movedTo: null });
    expect(known.flavour).toBe(tag.split(':')[0]);
    expect(known.image).toMatchObject({ floating: true, list: 'single', asOf: null, digest: null });
    expect(known.windowsPart?.text).toBe(text);
  });

  test('the full Windows image', () => {
    expect(describeText(`${MCR}:1903`)).toMatchObject({ flavour: 'windows', floatsUntil: '2020-12-08' });
  });
});

describe('tags of one update', () => {
  test.each([
    ['servercore:1809-KB4493509', '10.0.17763.437', '1809-KB4493509'],
    ['servercore:1809_KB4480116_amd64', '10.0.17763.253 amd64', '1809_KB4480116'],
    ['servercore:1809-kb4480116-AMD64', '10.0.17763.253 amd64', '1809-kb4480116'],
    ['nanoserver:20H2-KB5015807-amd64', '10.0.19042.1826 amd64', '20H2-KB5015807'],
    // Of the two revisions of this KB the one that images were seen with, not the larger.
    ['servercore:ltsc2016-KB3200970', '10.0.14393.447', 'ltsc2016-KB3200970'],
    ['servercore:ltsc2016-KB4546850', '10.0.14393.3506', 'ltsc2016-KB4546850'],
    // One KB, two builds.
    ['servercore:1903-KB4546853', '10.0.18362.658', '1903-KB4546853'],
    ['servercore:1909-KB4546853', '10.0.18363.658', '1909-KB4546853'],
    ['servercore:10.0.20348.2340', '10.0.20348.2340', '10.0.20348.2340'],
    ['servercore:10.0.20348.2340-amd64', '10.0.20348.2340 amd64', '10.0.20348.2340'],
    ['servercore:10.0.99999.1', '10.0.99999.1', '10.0.99999.1'],
    ['server/insider:10.0.20348.1-amd64', '10.0.20348.1 amd64', '10.0.20348.1'],
    ['ml/insider:10.0.18999.1', '10.0.18999.1', '10.0.18999.1'],
  ])('%s', (tag, version, text) => {
    const known = describeText(`${MCR}/${tag}`);
    expect(images(known)).toEqual([`windows ${version}`]);
    expect(known).toMatchObject({ baseOs: true, floatsUntil: null, image: { floating: false } });
    expect(known.windowsPart?.text).toBe(text);
  });
});

test('the Windows part is where the text stands', () => {
  const tag = '1809_KB4480116_amd64';
  expect(describeText(`${MCR}/servercore:${tag}`).windowsPart).toEqual({ start: 0, end: 14, text: tag.slice(0, 14) });
});

describe('no version', () => {
  test.each([`${MCR}/servercore`, `${MCR}/nanoserver:latest`, `${MCR}:LATEST`, `${MCR}/server`, `${MCR}/iotcore`])(
    '%s is not published',
    (text) => {
      const known = describeText(text);
      expect(known).toMatchObject({ os: 'windows', baseOs: true, notPublished: true, image: null });
      expect(known.why).toMatch(/16 April 2019.*ltsc2022/);
    },
  );

  test.each([
    [`${MCR}/servercore:latest@${DIGEST}`, 'servercore'],
    [`${MCR}/servercore@${DIGEST}`, 'servercore'],
    [`${MCR}/server:win10-21h1-preview`, 'server'],
    [`${MCR}/servercore:23H2`, 'servercore'],
    [`${MCR}/servercore:ltsc2019-ltsc2022`, 'servercore'],
    [`${MCR}/servercore:10.0.1.2`, 'servercore'],
    [`${MCR}/servercore:10.0.17763.1.2`, 'servercore'],
    [`${MCR}/nanoserver/insider`, 'nanoserver'],
    ['microsoft/nanoserver-insider', 'nanoserver'],
  ])('%s is Windows of an unknown version', (text, flavour) => {
    const known = describeText(text);
    expect(known).toMatchObject({
      os: 'windows',
      flavour,
      baseOs: true,
      image: null,
      notPublished: false,
      windowsPart: null,
    });
    expect(known.why).toMatch(/registry/);
  });
});

describe('with a digest', () => {
  test('a release tag keeps its build and floats no more', () => {
    const known = describeText(`${MCR}/servercore:ltsc2022-amd64@${DIGEST}`);
    expect(images(known)).toEqual(['windows 10.0.20348 amd64']);
    expect(known).toMatchObject({ floatsUntil: null, image: { floating: false, digest: DIGEST } });
  });

  test('the tag of one update keeps its revision', () => {
    const known = describeText(`${MCR}/servercore:10.0.17763.437@${DIGEST}`);
    expect(images(known)).toEqual(['windows 10.0.17763.437']);
    expect(known.image?.floating).toBe(false);
  });
});

describe('retired names on Docker Hub', () => {
  test.each([
    ['microsoft/windowsservercore', '10.0.14393', 'windows/servercore'],
    ['docker.io/microsoft/windowsservercore:latest', '10.0.14393', 'windows/servercore'],
    ['microsoft/nanoserver:latest', '10.0.14393', 'windows/nanoserver'],
    ['microsoft/nanoserver:1709_KB4043961', '10.0.16299.19', 'windows/nanoserver'],
    ['microsoft/windowsservercore:ltsc2016', '10.0.14393', 'windows/servercore'],
    ['microsoft/windowsservercore:1803', '10.0.17134', 'windows/servercore'],
    ['microsoft/windowsservercore-insider:10.0.16278.1000', '10.0.16278.1000', 'windows/servercore/insider'],
  ])('%s', (text, version, path) => {
    const known = describeText(text);
    expect(images(known)).toEqual([`windows ${version}`]);
    expect(known).toMatchObject({
      baseOs: true,
      movedTo: `mcr.microsoft.com/${path}`,
      floatsUntil: null,
      notPublished: false,
    });
  });
});
