import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatReference } from '../../src/resolve/reference.js';
import { isKnownTag, pinnedTag, pinRevision, retag } from '../../src/resolve/retag.js';
import cases from '../fixtures/images/reference-cases.json' with { type: 'json' };
import { DIGEST, describeText, images, reference, TODAY } from './describe.js';

const MCR = 'mcr.microsoft.com';
const BUILDS = [14393, 16299, 17134, 17763, 18362, 18363, 19041, 19042, 20348, 25398, 26100, 26200];

function retagged(text: string, build: number): string | null {
  const changed = retag(reference(text), build, TODAY);
  if (changed) expect(changed.written).toBe(formatReference(changed));
  return changed && formatReference(changed);
}

describe('the same image on another build', () => {
  test.each([
    [`${MCR}/windows/servercore:ltsc2019`, 20348, `${MCR}/windows/servercore:ltsc2022`],
    [`${MCR}/windows/servercore:ltsc2019-amd64`, 26100, `${MCR}/windows/servercore:ltsc2025-amd64`],
    [`${MCR}/windows/servercore:1809-KB4493509-amd64`, 20348, `${MCR}/windows/servercore:ltsc2022-amd64`],
    [`${MCR}/windows/servercore:1809_KB4480116_amd64`, 20348, `${MCR}/windows/servercore:ltsc2022-amd64`],
    [`${MCR}/windows/servercore:10.0.20348.2340`, 17763, `${MCR}/windows/servercore:ltsc2019`],
    [`${MCR}/windows/servercore:10.0.20348.2340-amd64`, 20348, `${MCR}/windows/servercore:ltsc2022-amd64`],
    [`${MCR}/windows/servercore:ltsc2022@${DIGEST}`, 14393, `${MCR}/windows/servercore:ltsc2016`],
    [`${MCR}/windows/servercore:1809`, 17763, `${MCR}/windows/servercore:1809`],
    [`${MCR}/windows/servercore:ltsc2022`, 19042, `${MCR}/windows/servercore:20H2`],
    [`${MCR}/windows/nanoserver:ltsc2022`, 17763, `${MCR}/windows/nanoserver:1809`],
    [`${MCR}/windows/nanoserver:ltsc2022`, 14393, `${MCR}/windows/nanoserver:sac2016`],
    [`${MCR}/windows/server:ltsc2022`, 26100, `${MCR}/windows/server:ltsc2025`],
    [`${MCR}/windows:20H2`, 17763, `${MCR}/windows:1809`],
    [
      `${MCR}/dotnet/framework/aspnet:4.8-windowsservercore-ltsc2019`,
      20348,
      `${MCR}/dotnet/framework/aspnet:4.8-windowsservercore-ltsc2022`,
    ],
    [
      `${MCR}/dotnet/framework/aspnet:4.8.1-windowsservercore-ltsc2022`,
      26100,
      `${MCR}/dotnet/framework/aspnet:4.8.1-windowsservercore-ltsc2025`,
    ],
    [
      `${MCR}/dotnet/framework/aspnet:4.7.2-windowsservercore-1803`,
      17763,
      `${MCR}/dotnet/framework/aspnet:4.7.2-windowsservercore-ltsc2019`,
    ],
    [`${MCR}/dotnet/sdk:8.0-nanoserver-ltsc2022-amd64`, 17763, `${MCR}/dotnet/sdk:8.0-nanoserver-1809-amd64`],
    [`${MCR}/dotnet/sdk:8.0-windowsservercore-ltsc2022`, 17763, `${MCR}/dotnet/sdk:8.0-windowsservercore-ltsc2019`],
    [
      `${MCR}/windows/servercore/iis:windowsservercore-ltsc2019`,
      26100,
      `${MCR}/windows/servercore/iis:windowsservercore-ltsc2025`,
    ],
    [`${MCR}/powershell:lts-nanoserver-1809`, 20348, `${MCR}/powershell:lts-nanoserver-ltsc2022`],
    [`${MCR}/businesscentral:ltsc2019-filesonly`, 20348, `${MCR}/businesscentral:ltsc2022-filesonly`],
    [`${MCR}/businesscentral:10.0.17763.1040-dev`, 20348, `${MCR}/businesscentral:ltsc2022-dev`],
    [`${MCR}/dotnet/sdk:8.0.424-nanoserver-ltsc2022`, 17763, `${MCR}/dotnet/sdk:8.0.424-nanoserver-1809`],
    [`${MCR}/dotnet/aspnet:10.0.11-nanoserver-ltsc2022`, 26100, `${MCR}/dotnet/aspnet:10.0.11-nanoserver-ltsc2025`],
    // Both were left behind together.
    ['golang:1.22-windowsservercore-1809', 20348, 'golang:1.22-windowsservercore-ltsc2022'],
    ['caddy:2.11-builder-windowsservercore-ltsc2022', 26100, 'caddy:2.11-builder-windowsservercore-ltsc2025'],
    ['docker.io/library/golang:1-nanoserver-ltsc2022', 26100, 'golang:1-nanoserver-ltsc2025'],
    ['golang:1.27-windowsservercore-ltsc2025', 20348, 'golang:1.27-windowsservercore-ltsc2022'],
    ['winamd64/golang:1.27-windowsservercore-ltsc2025', 20348, 'winamd64/golang:1.27-windowsservercore-ltsc2022'],
    ['mongo:8-windowsservercore-ltsc2022', 26100, 'mongo:8-windowsservercore-ltsc2025'],
    // A tag that was published while Windows Server 2019 still was, and its successors of today.
    ['python:windowsservercore-1809', 20348, 'python:windowsservercore-ltsc2022'],
    // What it is for already stays as it is.
    ['golang:1.14.2-windowsservercore-1809', 17763, 'golang:1.14.2-windowsservercore-1809'],
    ['jenkins/inbound-agent:windowsservercore-ltsc2022', 17763, 'jenkins/inbound-agent:windowsservercore-ltsc2019'],
    // Outside the tables only from one ltscYYYY to another.
    ['example/app:1.0-ltsc2019', 20348, 'example/app:1.0-ltsc2022'],
    ['example/app:1.0-nanoserver-ltsc2022', 26100, 'example/app:1.0-nanoserver-ltsc2025'],
    [`harbor.example:9443/windows/server:ltsc2022@${DIGEST}`, 17763, 'harbor.example:9443/windows/server:ltsc2019'],
  ])('%s for %s', (from, build, to) => {
    expect(retagged(from, build)).toBe(to);
    expect(images(describeText(to))?.join().split(' ')[1]).toBe(`10.0.${build}`);
  });
});

describe('none', () => {
  test.each([
    ['no image of that build', `${MCR}/windows/servercore:ltsc2022`, 25398],
    ['a client build', `${MCR}/windows/servercore:ltsc2022`, 26200],
    ['not in this repository', `${MCR}/windows/server:ltsc2022`, 17763],
    ['not in this repository', `${MCR}/windows:1909`, 20348],
    ['insider', `${MCR}/windows/servercore/insider:10.0.20348.1`, 17763],
    ['more behind the version', `${MCR}/windows/servercore:ltsc2022-preview`, 17763],
    ['more before the version', `${MCR}/windows/servercore:test-ltsc2022`, 17763],
    ['32-bit ARM is of 17763 alone', `${MCR}/windows/nanoserver:1809-arm32v7`, 20348],
    ['not this framework version', `${MCR}/dotnet/framework/aspnet:4.8.1-windowsservercore-ltsc2022`, 17763],
    ['not this framework version', `${MCR}/dotnet/framework/aspnet:4.8-windowsservercore-ltsc2019`, 26100],
    ['dropped before that date', `${MCR}/dotnet/framework/sdk:4.8-20260714-windowsservercore-ltsc2019`, 20348],
    ['not this .NET version', `${MCR}/dotnet/sdk:10.0-nanoserver-ltsc2022`, 17763],
    ['one build only', 'swift:windowsservercore-ltsc2022', 26100],
    ['the product version belongs to the base', `${MCR}/businesscentral:10.0.17763.1040-1.0.2.13`, 20348],
    ['whole versions only', `${MCR}/dynamicsnav:10.0.17763.1040-generic`, 18363],
    ['a KB inside a product tag', `${MCR}/powershell:6.2.0-windowsservercore-1809_KB4480116_amd64`, 20348],
    ['the kind is missing', `${MCR}/dotnet/framework/sdk:ltsc2019`, 18363],
    ['no Windows part', 'golang:1.27-windowsservercore', 20348],
    ['no Windows part', `${MCR}/dotnet/framework/sdk:4.8`, 20348],
    ['no tag', 'golang', 20348],
    ['Linux', 'alpine:3', 20348],
    ['nothing known', 'example/app:windows-1809', 20348],
    ['no LTSC', 'example/app:1.0-ltsc2019', 19042],
    ['a version of long before that Windows', 'golang:1.14.2-windowsservercore-1809', 26100],
    ['a version that nobody has heard of', 'golang:1.99-windowsservercore-ltsc2025', 20348],
    ['a product for newer releases alone', `${MCR}/dotnet/aspnet:11.0-preview-nanoserver-ltsc2025`, 20348],
    ['a version of long after that Windows', 'golang:1.27-windowsservercore-ltsc2022', 14393],
    ['left the list', 'golang:1-nanoserver-ltsc2022', 17763],
    ['never in that version', 'mongo:8-windowsservercore-ltsc2022', 14393],
    ['never of that kind', 'mongo:7-nanoserver-ltsc2022', 26100],
    ['of no known list', 'eclipse-temurin:25-windowsservercore-ltsc2022', 14393],
    ['of no known list', 'traefik:v2-nanoserver-1809', 14393],
    ['no such tag to begin with', 'caddy:2-nanoserver-ltsc2016', 20348],
    ['of no known list', 'caddy:2-nanoserver-ltsc2022', 14393],
    ['of one day', `${MCR}/powershell:7.1.4-nanoserver-1809-20210812`, 20348],
    ['of one day', `${MCR}/powershell:7.1.4-nanoserver-1809-20210812`, 17763],
    ['of one day', `${MCR}/dotnet/framework/sdk:4.8-20250513-windowsservercore-ltsc2022`, 17763],
    ['of one day', `${MCR}/windows/servercore/iis:windowsservercore-20240409-ltsc2022`, 17763],
    ['of one day', 'example/app:20240409-ltsc2022', 17763],
    ['of one day', 'example/app:ltsc2022-20240409', 17763],
    ['of one commit', 'example/app:3f2c1ab-ltsc2022', 17763],
    ['of one commit', 'example/app:ltsc2022.0c0ffee', 17763],
    ['of one update', 'example/app:1-windowsservercore-ltsc2019-KB4493509', 20348],
    ['a version of no table', `${MCR}/powershell:7.1.4-nanoserver-1809`, 20348],
    ['a version of no table', `${MCR}/dotnet/core/sdk:2.1-nanoserver-1803`, 17763],
    ['a version of no table', 'microsoft/aspnet:4.7.2-windowsservercore-1709', 14393],
    ['a patch of before that Windows', `${MCR}/dotnet/sdk:8.0.100-nanoserver-ltsc2022`, 26100],
    ['a patch of after that Windows', `${MCR}/dotnet/runtime:6.0.31-nanoserver-ltsc2022`, 19042],
    ['Server Core of LTSC releases alone', `${MCR}/dotnet/runtime:6.0-windowsservercore-ltsc2022`, 19042],
    ['more behind the version', `${MCR}/dotnet/framework/sdk:4.8-windowsservercore-ltsc2019-foo`, 20348],
    ['more before the kind', `${MCR}/dotnet/framework/sdk:4.8-foo-windowsservercore-ltsc2019`, 20348],
  ])('%s: %s for %s', (_, from, build) => {
    expect(retagged(from, build)).toBeNull();
  });
});

test('whatever comes out has the build that was asked for, and nothing else changed', () => {
  let changes = 0;
  for (const row of cases)
    for (const build of BUILDS) {
      const from = reference(row.reference);
      const to = retag(from, build, TODAY);
      if (!to) continue;
      changes += 1;
      const known = describeText(formatReference(to));
      if (known.claims !== null) {
        expect([row.reference, known.claims]).toEqual([row.reference, build]);
        continue;
      }
      expect([row.reference, known.image?.variants.map(({ osVersion }) => osVersion)]).toEqual([
        row.reference,
        [`10.0.${build}`],
      ]);
      const before = describeText(row.reference);
      expect(known.flavour).toBe(before.flavour);
      expect(known.image?.variants[0]?.architecture).toBe(before.image?.variants[0]?.architecture);
      const head = from.tag?.slice(0, before.windowsPart?.start);
      expect(to).toMatchObject({ registry: from.registry, repository: from.repository, digest: null });
      expect(to.tag?.startsWith(head ?? '?')).toBe(true);
    }
  expect(changes).toBeGreaterThan(300);
});

describe('one exact version', () => {
  const version = { build: 20348, revision: 2340 };
  test.each([
    ['servercore:ltsc2022', 'servercore:10.0.20348.2340'],
    ['servercore:ltsc2022-amd64', 'servercore:10.0.20348.2340-amd64'],
    ['servercore:ltsc2022-KB5022842-amd64', 'servercore:10.0.20348.2340-amd64'],
    [`servercore:ltsc2022@${DIGEST}`, 'servercore:10.0.20348.2340'],
    ['servercore:latest', 'servercore:10.0.20348.2340'],
    ['nanoserver', 'nanoserver:10.0.20348.2340'],
  ])('%s', (from, to) => {
    const pinned = pinRevision(reference(`${MCR}/windows/${from}`), version);
    expect(pinned && formatReference(pinned)).toBe(`${MCR}/windows/${to}`);
  });

  test.each([
    'golang:windowsservercore-ltsc2022',
    `${MCR}/windows/servercore/iis:windowsservercore-ltsc2022`,
    `${MCR}/windows/servercore/insider:10.0.20348.1`,
    'microsoft/windowsservercore:ltsc2016',
    'harbor.example/windows/servercore:ltsc2022',
    `${MCR}/windows/servercore:ltsc2022-preview`,
    `${MCR}/windows/servercore:23H2`,
  ])('%s has none', (text) => {
    expect(pinRevision(reference(text), version)).toBeNull();
  });

  test('a version without a revision has none', () => {
    expect(pinRevision(reference(`${MCR}/windows/servercore:ltsc2022`), { build: 20348, revision: null })).toBeNull();
  });
});

describe('a tag that the tables know', () => {
  test.each([
    [`${MCR}/windows/servercore:ltsc2022`, true],
    [`${MCR}/windows/servercore:LTSC2025-amd64`, true],
    [`${MCR}/windows/servercore:2009`, true],
    [`${MCR}/windows/nanoserver:1809-KB4464455`, true],
    [`${MCR}/windows/server:10.0.20348.825-amd64`, true],
    ['microsoft/windowsservercore:1709', true],
    ['microsoft/nanoserver:sac2016', true],
    [`${MCR}/dotnet/framework/aspnet:4.8-windowsservercore-ltsc2022`, true],
    [`${MCR}/dotnet/framework/aspnet:3.5-windowsservercore-2009`, true],
    [`${MCR}/dotnet/framework/aspnet:4.8`, true],
    [`${MCR}/dotnet/sdk:8.0-nanoserver-1809-amd64`, true],
    [`${MCR}/windows/servercore/iis:windowsservercore-ltsc2025`, true],
    [`${MCR}/businesscentral:ltsc2022-24-dev`, true],
    ['golang:1.27', true],
    ['golang:1.27-nanoserver-ltsc2025', true],
    ['winamd64/golang:1.27-nanoserver-ltsc2025', true],
    ['hello-world:nanoserver-ltsc2022', true],
    [`${MCR}/windows/servercore:ltsc2022-foo`, false],
    [`${MCR}/windows/servercore:ltsc2022-KB9999999`, false],
    [`${MCR}/windows/servercore:10.0.20348.1`, false],
    [`${MCR}/windows/servercore:10.0.17134.48`, false],
    [`${MCR}/windows/servercore:10.0.99999.1`, false],
    [`${MCR}/windows/servercore/insider:10.0.20348.1`, false],
    [`${MCR}/windows/servercore`, false],
    [`${MCR}/windows/server:ltsc2019`, false],
    [`${MCR}/dotnet/framework/aspnet:4.8-windowsservercore-1809`, false],
    [`${MCR}/dotnet/sdk:8.0-nanoserver-ltsc2019`, false],
    [`${MCR}/dotnet/sdk:8.0-nanoserver-1809-arm64`, false],
    [`${MCR}/powershell:7.1.4-nanoserver-1809`, false],
    ['golang:1.22-windowsservercore-1809', true],
    ['golang:1.20', true],
    ['golang:1.99-windowsservercore-ltsc2022', false],
    ['golang:1.27-windowsservercore-1809', false],
    ['golang:1.27-windowsservercore-LTSC2022', false],
    ['golang:1.27-windowsservercore-ltsc2022-amd64', false],
    ['golang:1.99', false],
    ['alpine:3', false],
    ['example/app:1.0-ltsc2022', false],
    ['harbor.example/windows/servercore:ltsc2022', false],
  ])('%s: %s', (text, known) => {
    expect(isKnownTag(reference(text), TODAY)).toBe(known);
  });

  test('on a day of which the tables have no list, none of it is known', () => {
    expect(isKnownTag(reference(`${MCR}/dotnet/framework/sdk:4.8`), '2021-05-01')).toBe(false);
    expect(isKnownTag(reference('golang:1.27'), '2025-01-01')).toBe(false);
  });
});

describe('one release of a shared tag', () => {
  test.each([
    [`${MCR}/dotnet/framework/aspnet:4.8`, 17763, `${MCR}/dotnet/framework/aspnet:4.8-windowsservercore-ltsc2019`],
    // Out of the list since 14 October 2025, and still there.
    [`${MCR}/dotnet/framework/aspnet:4.8`, 20348, `${MCR}/dotnet/framework/aspnet:4.8-windowsservercore-ltsc2022`],
    [
      `${MCR}/dotnet/framework/sdk:4.8.1@${DIGEST}`,
      26100,
      `${MCR}/dotnet/framework/sdk:4.8.1-windowsservercore-ltsc2025`,
    ],
    [`${MCR}/dotnet/framework/runtime:3.5`, 20348, `${MCR}/dotnet/framework/runtime:3.5-windowsservercore-ltsc2022`],
    [
      `${MCR}/dotnet/framework/runtime:4.6.2`,
      14393,
      `${MCR}/dotnet/framework/runtime:4.6.2-windowsservercore-ltsc2016`,
    ],
    ['golang:1.27-windowsservercore', 20348, 'golang:1.27-windowsservercore-ltsc2022'],
    ['golang:1.27-nanoserver', 20348, 'golang:1.27-nanoserver-ltsc2022'],
    ['golang:windowsservercore', 26100, 'golang:windowsservercore-ltsc2025'],
    ['winamd64/golang:1.27-nanoserver', 26100, 'winamd64/golang:1.27-nanoserver-ltsc2025'],
    ['nats:nanoserver', 20348, 'nats:nanoserver-ltsc2022'],
    ['hello-world:nanoserver', 26100, 'hello-world:nanoserver-ltsc2025'],
  ])('%s for %s', (from, build, to) => {
    const pinned = pinnedTag(reference(from), build, TODAY);
    expect(pinned && [formatReference(pinned), pinned.written]).toEqual([to, to]);
    expect(images(describeText(to))).toEqual([`windows 10.0.${build}`]);
  });

  test.each([
    ['not of this framework version', `${MCR}/dotnet/framework/aspnet:4.8.1`, 17763],
    ['not of this framework version', `${MCR}/dotnet/framework/aspnet:4.8`, 26100],
    ['two versions in one tag', `${MCR}/dotnet/framework/aspnet:4.8-3.5`, 20348],
    ['which version it is changes', `${MCR}/dotnet/framework/aspnet:latest`, 20348],
    ['which version it is changes', `${MCR}/dotnet/framework/aspnet`, 20348],
    ['a tag of no list', `${MCR}/dotnet/framework/aspnet:5`, 20348],
    ['names one already', `${MCR}/dotnet/framework/aspnet:4.8-windowsservercore-ltsc2019`, 20348],
    ['no kind', 'golang:1.27', 20348],
    ['no kind', 'golang', 20348],
    ['no kind', `${MCR}/dotnet/sdk:6.0`, 20348],
    ['not in the list', 'golang:1.27-nanoserver', 17763],
    ['not in the list of this kind', 'mongo:7-nanoserver', 26100],
    ['of no known list', 'golang:1.99-windowsservercore', 17763],
    ['of no known list', `${MCR}/windows/servercore/iis`, 20348],
    ['of no table', 'example/app:1-nanoserver', 20348],
    ['a base image', `${MCR}/windows/servercore`, 20348],
    ['no such build', `${MCR}/dotnet/framework/aspnet:4.8`, 25398],
  ])('%s: %s for %s', (_, from, build) => {
    expect(pinnedTag(reference(from), build, TODAY)).toBeNull();
  });
});

test('any tag: never throws, never answers with another build', () => {
  const word = fc.constantFrom(
    'ltsc2019',
    'ltsc2022',
    '1809',
    'windowsservercore',
    'nanoserver',
    'KB4493509',
    '10.0.17763.437',
    '4.8',
    'amd64',
  );
  const tag = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join('-'));
  const name = fc.constantFrom(
    'golang',
    'example/app',
    `${MCR}/windows/servercore`,
    `${MCR}/dotnet/framework/sdk`,
    `${MCR}/businesscentral`,
  );
  fc.assert(
    fc.property(name, tag, fc.constantFrom(...BUILDS), (repository, written, build) => {
      const to = retag(reference(`${repository}:${written}`), build, TODAY);
      const known = to && describeText(formatReference(to));
      if (known?.claims !== null && known) expect(known.claims).toBe(build);
      else if (known) expect(images(known)?.[0] ?? '').toContain(`10.0.${build}`);
      if (isKnownTag(reference(`${repository}:${written}`), TODAY))
        expect(images(describeText(`${repository}:${written}`))).not.toBeNull();
    }),
    { numRuns: 2000 },
  );
});
