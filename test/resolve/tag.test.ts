import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OFFICIAL_TAGS_AS_OF } from '../../src/resolve/official-tags.js';
import { parseReference } from '../../src/resolve/reference.js';
import { describeReference } from '../../src/resolve/tag.js';
import { DIGEST, describeText, images, TODAY } from './describe.js';

const DOTNET = 'mcr.microsoft.com/dotnet';

describe('tags that name one version', () => {
  test.each([
    // reference, version, flavour, Windows part
    [`${DOTNET}/framework/aspnet:4.8-windowsservercore-ltsc2019`, '10.0.17763', 'servercore', 'ltsc2019'],
    [`${DOTNET}/framework/sdk:4.8-20250513-windowsservercore-ltsc2022`, '10.0.20348', 'servercore', 'ltsc2022'],
    [`${DOTNET}/framework/samples:aspnetapp-windowsservercore-ltsc2025`, '10.0.26100', 'servercore', 'ltsc2025'],
    [`${DOTNET}/sdk:8.0-nanoserver-1809`, '10.0.17763', 'nanoserver', '1809'],
    [`${DOTNET}/sdk:8.0-nanoserver-1809-amd64`, '10.0.17763 amd64', 'nanoserver', '1809'],
    [`${DOTNET}/core/aspnet:2.2-nanoserver-1809-arm32v7`, '10.0.17763 arm', 'nanoserver', '1809'],
    // .NET 10.0.11, not a Windows version.
    [`${DOTNET}/runtime:10.0.11-nanoserver-ltsc2022`, '10.0.20348', 'nanoserver', 'ltsc2022'],
    [`${DOTNET}/monitor:8-nanoserver-ltsc2022`, '10.0.20348', 'nanoserver', 'ltsc2022'],
    [`${DOTNET}/nightly/sdk:11.0-preview-nanoserver-ltsc2025`, '10.0.26100', 'nanoserver', 'ltsc2025'],
    ['mcr.microsoft.com/windows/servercore/iis:windowsservercore-20H2', '10.0.19042', 'servercore', '20H2'],
    [
      'mcr.microsoft.com/windows/servercore/iis:windowsservercore-20240409-ltsc2022',
      '10.0.20348',
      'servercore',
      'ltsc2022',
    ],
    [
      'mcr.microsoft.com/powershell:6.2.0-windowsservercore-1809_KB4480116_amd64',
      '10.0.17763.253 amd64',
      'servercore',
      '1809_KB4480116',
    ],
    ['mcr.microsoft.com/powershell:windowsserver-ltsc2022', '10.0.20348', 'server', 'ltsc2022'],
    [
      'mcr.microsoft.com/businesscentral:10.0.17763.1040-1.0.2.13-filesonly',
      '10.0.17763.1040',
      'servercore',
      '10.0.17763.1040',
    ],
    ['mcr.microsoft.com/businesscentral:ltsc2022-dev', '10.0.20348', 'servercore', 'ltsc2022'],
    ['mcr.microsoft.com/dynamicsnav:10.0.18363.476-generic-0.1.0.13', '10.0.18363.476', 'servercore', '10.0.18363.476'],
    ['golang:1.20-windowsservercore-1809', '10.0.17763', 'servercore', '1809'],
    ['caddy:2.11-builder-windowsservercore-ltsc2025', '10.0.26100', 'servercore', 'ltsc2025'],
    ['traefik:maroilles-nanoserver-sac2016', '10.0.14393', 'nanoserver', 'sac2016'],
    ['swift:windowsservercore-ltsc2022', '10.0.20348', 'servercore', 'ltsc2022'],
    ['jenkins/agent:jdk17-nanoserver-ltsc2019', '10.0.17763', 'nanoserver', 'ltsc2019'],
    ['microsoft/aspnet:4.7.2-windowsservercore-10.0.14393.1884', '10.0.14393.1884', 'servercore', '10.0.14393.1884'],
    ['microsoft/dotnet:2.1-sdk-nanoserver-1803', '10.0.17134', 'nanoserver', '1803'],
    // Repositories of no table: only what cannot mean anything else.
    ['example/app:1.0-windowsservercore-1909', '10.0.18363', 'servercore', '1909'],
    ['example/app:1.0-servercore-ltsc2016', '10.0.14393', 'servercore', 'ltsc2016'],
    ['example/app:v1.2-windows-1809-amd64', '10.0.17763 amd64', null, '1809'],
    ['example/app:windows-20H2', '10.0.19042', null, '20H2'],
    ['example/app:ltsc2022', '10.0.20348', null, 'ltsc2022'],
    ['example/app:1.0_ltsc2025.3', '10.0.26100', null, 'ltsc2025'],
    ['example/nanoserver-app:1.0-ltsc2022', '10.0.20348', 'nanoserver', 'ltsc2022'],
    ['node:22-windowsservercore-ltsc2022', '10.0.20348', 'servercore', 'ltsc2022'],
    ['example/app:1-windowsservercore-1809-KB4493509', '10.0.17763', 'servercore', '1809'],
    ['example/app:1-ltsc2022-windowsservercore-ltsc2022', '10.0.20348', 'servercore', 'ltsc2022'],
    // Mirrors of the base repositories.
    ['harbor.example:9443/windows/server:ltsc2022', '10.0.20348', 'server', 'ltsc2022'],
    ['harbor.example/proxy/windows/servercore:10.0.17763.437', '10.0.17763.437', 'servercore', '10.0.17763.437'],
    ['ghcr.io/containerd/windows/nanoserver:1809', '10.0.17763', 'nanoserver', '1809'],
    ['harbor.example/windows:2004', '10.0.19041', 'windows', '2004'],
    ['mcr.azure.cn/windows/servercore:1809-KB4493509', '10.0.17763.437', 'servercore', '1809-KB4493509'],
  ])('%s', (text, version, flavour, part) => {
    const known = describeText(text);
    expect(images(known)).toEqual([`windows ${version}`]);
    expect(known).toMatchObject({ os: 'windows', flavour, baseOs: false, floatsUntil: null, why: null });
    expect(known.image?.list).toBe('single');
    const { start = -1, end = -1, text: found } = known.windowsPart ?? {};
    expect([found, text.split(':').at(-1)?.slice(start, end)]).toEqual([part, part]);
  });

  test.each([
    ['golang:1.20-nanoserver-1809', true],
    [`golang:1.20-nanoserver-1809@${DIGEST}`, false],
    ['mcr.microsoft.com/businesscentral:10.0.17763.1040', false],
    ['mcr.microsoft.com/powershell:6.2.0-windowsservercore-1809_KB4480116', false],
  ])('%s floats: %s', (text, floating) => {
    expect(describeText(text).image?.floating).toBe(floating);
  });
});

describe('lists of the built-in tables', () => {
  test.each([
    // reference, day, Linux too, builds
    [`${DOTNET}/framework/sdk:4.8`, '2025-10-13', false, [14393, 17763, 20348]],
    [`${DOTNET}/framework/sdk:4.8`, '2025-10-14', false, [14393, 17763]],
    [`${DOTNET}/framework/aspnet`, TODAY, false, [14393, 17763]],
    [`${DOTNET}/framework/aspnet:latest`, '2024-02-01', false, [14393, 17763, 20348]],
    [`${DOTNET}/framework/aspnet:4.8.1`, '2024-12-31', false, [20348]],
    [`${DOTNET}/framework/aspnet:4.8.1`, '2025-01-15', false, null],
    [`${DOTNET}/framework/aspnet:4.8.1`, TODAY, false, [20348, 26100]],
    [`${DOTNET}/framework/runtime:3.5`, TODAY, false, [14393, 17763, 20348]],
    [`${DOTNET}/framework/runtime:4.7.2`, TODAY, false, [14393, 17763]],
    [`${DOTNET}/framework/runtime:4.6.2`, TODAY, false, [14393]],
    [`${DOTNET}/framework/sdk:4.8`, '2021-05-01', false, null],
    [`${DOTNET}/sdk:6.0`, TODAY, true, [17763, 20348]],
    [`${DOTNET}/aspnet:7.0`, TODAY, true, [17763, 20348]],
    [`${DOTNET}/runtime:6.0.31`, TODAY, true, [17763, 20348]],
    [`${DOTNET}/runtime:6.0.5`, TODAY, true, null],
    [`${DOTNET}/runtime:6.0`, '2021-11-17', true, null],
    [`${DOTNET}/runtime:5.0`, TODAY, true, null],
    [`${DOTNET}/core/sdk:3.1`, TODAY, true, null],
    ['golang', TODAY, true, [20348, 26100]],
    ['golang:1.27', TODAY, true, [20348, 26100]],
    ['golang:1.20', TODAY, true, [17763, 20348]],
    ['golang:1.27-windowsservercore', TODAY, false, [20348, 26100]],
    ['golang:1.20-windowsservercore', TODAY, false, [17763, 20348]],
    ['golang:1.99-windowsservercore', TODAY, false, null],
    ['golang:nanoserver', TODAY, false, [20348, 26100]],
    ['golang:1.27', '2024-05-31', true, null],
    ['docker.io/library/python:3', TODAY, true, [20348, 26100]],
    ['python:3.9', TODAY, true, [17763, 20348]],
    ['python:3.13-windowsservercore', TODAY, false, [20348, 26100]],
    ['eclipse-temurin:25-windowsservercore', TODAY, false, [20348, 26100]],
    ['caddy:2-nanoserver', TODAY, false, [20348, 26100]],
    ['public.ecr.aws/docker/library/golang:1.27-windowsservercore', TODAY, false, [20348, 26100]],
    ['public.ecr.aws/docker/library/python:3', TODAY, true, [20348, 26100]],
    ['nats:2', TODAY, true, [20348]],
    ['nats:nanoserver', TODAY, false, [20348]],
    ['mongo:7-nanoserver', TODAY, false, [20348]],
    ['mongo:nanoserver', TODAY, false, [20348]],
    ['mongo:4', TODAY, true, [17763, 20348]],
    ['openjdk', TODAY, true, [17763, 20348]],
    ['openjdk:8', TODAY, true, [17763, 20348]],
    ['hello-world', TODAY, true, [20348, 26100]],
    ['docker:windowsservercore', TODAY, false, [20348, 26100]],
    ['docker:24-windowsservercore', TODAY, false, [17763, 20348]],
    ['caddy:builder', TODAY, true, [20348, 26100]],
    ['mcr.microsoft.com/windows/servercore/iis', TODAY, false, null],
    ['mcr.microsoft.com/powershell:nanoserver', TODAY, false, null],
    ['mcr.microsoft.com/powershell', TODAY, true, null],
    [`${DOTNET}/framework/samples:aspnetapp`, TODAY, false, null],
    ['microsoft/dotnet-framework:4.7.2-runtime', TODAY, false, null],
    ['microsoft/dotnet:2.1-sdk', TODAY, true, null],
    [`golang:1.27@${DIGEST}`, TODAY, true, null],
    [`${DOTNET}/framework/sdk:4.8@${DIGEST}`, TODAY, false, null],
  ])('%s on %s', (text, today, linuxToo, builds) => {
    const known = describeText(text, today);
    expect(known.os).toBe(linuxToo ? 'linux-and-windows' : 'windows');
    const windows = builds?.map((build) => `windows 10.0.${build}`);
    expect(images(known)).toEqual(windows ? [...(linuxToo ? ['linux'] : []), ...windows] : null);
    expect(known).toMatchObject({ windowsPart: null, baseOs: false, floatsUntil: null });
    if (known.image) expect(known).toMatchObject({ why: null, image: { list: 'unordered' } });
    else expect(known.why).toMatch(/only the registry can tell/);
  });

  test('the date is that of the table, or the last day of the list', () => {
    expect(describeText('golang:1.27').image?.asOf).toBe('2026-08-21');
    expect(describeText(`${DOTNET}/framework/sdk:4.8`, '2025-05-13').image?.asOf).toBe('2025-10-13');
  });
});

test.each([
  ['golang:1.27', true, OFFICIAL_TAGS_AS_OF],
  ['golang:1.20', false, null],
  ['mongo:8-windowsservercore', false, null],
])('%s is made anew: %s', (text, floating, asOf) => {
  expect(describeText(text).image).toMatchObject({ floating, asOf });
});

describe('the Windows half of official images', () => {
  test.each([
    ['winamd64/golang:1.27', ['windows 10.0.20348', 'windows 10.0.26100']],
    ['winamd64/golang', ['windows 10.0.20348', 'windows 10.0.26100']],
    ['winamd64/golang:1.27-windowsservercore', ['windows 10.0.20348', 'windows 10.0.26100']],
    ['winamd64/golang:1.27-windowsservercore-ltsc2022', ['windows 10.0.20348']],
    ['docker.io/winamd64/python:3.9-windowsservercore-1809', ['windows 10.0.17763']],
    ['winamd64/something:1-nanoserver-1809', ['windows 10.0.17763']],
  ])('%s', (text, versions) => {
    const known = describeText(text);
    expect(known).toMatchObject({ os: 'windows', why: null, movedTo: null, baseOs: false });
    expect(images(known)).toEqual(versions);
  });

  test('only on Docker Hub', () => {
    expect(describeText('ghcr.io/winamd64/golang:1').os).toBe('unknown');
  });
});

describe('Linux only', () => {
  test.each([
    'alpine',
    'ubuntu:24.04',
    'debian:bookworm-slim',
    'node:22',
    'nginx',
    'redis:7',
    'postgres:17',
    'ruby:3',
    'rust:1',
    'node:22-alpine',
    'mcr.microsoft.com/mssql/server:2022-latest',
    `${DOTNET}/runtime-deps:8.0`,
    `${DOTNET}/sdk:8.0`,
    `${DOTNET}/sdk:9.0.100`,
    `${DOTNET}/sdk`,
    `${DOTNET}/aspnet:10.0-preview`,
    `${DOTNET}/aspnet:11.0.0-preview.7`,
    `${DOTNET}/monitor:8`,
    `${DOTNET}/runtime:6.0-alpine`,
    `${DOTNET}/sdk:7.0-jammy`,
    'golang:1.20-bookworm',
    'golang:tip',
    'golang:1.20-alpine3.17',
    'python:3.9-slim',
    'eclipse-temurin:17-ubi9-minimal',
    'mongo:5-focal',
    'nats:linux',
    'openjdk:8-oraclelinux8',
    'traefik:v3',
    'traefik',
    'docker:dind',
    'docker',
    'swift:5.9',
    'mcr.microsoft.com/powershell:lts-debian-11',
    'mcr.microsoft.com/cbl-mariner/base/core:2.0',
    'gcr.io/distroless/base',
    'harbor.example/library/alpine:3',
    'microsoft/dotnet:2.1-runtime-deps',
    'microsoft/dotnet:2.1-sdk-alpine',
    `alpine@${DIGEST}`,
    // A distribution and its version, or the name that one version has, mean Linux in any repository.
    'nvidia/cuda:12.4.0-devel-ubuntu22.04',
    'example/app:1-alpine3.20',
    'example/app:1-debian12',
    'example/app:1-debian-12-r3',
    'example/app:1_ubuntu-24.04',
    'example/app:bookworm',
    'ghcr.io/example/app:3-jammy',
    'example/app:1-rockylinux9',
    'example/app:1-ubi8',
    'example/app:ubi9-minimal',
    'jenkins/agent:latest-alpine3.20-jdk17',
    'mcr.microsoft.com/example:1-azurelinux3.0',
    // Repositories without any Windows image.
    'nvidia/cuda:latest',
    'mono',
    'scottyhardy/docker-wine:stable-10.0',
    'tobix/pywine:3.12',
    'mcr.microsoft.com/azure-powershell',
    'mcr.microsoft.com/azure-cli:2.60.0',
    'mcr.microsoft.com/devcontainers/base:ubuntu',
    'mcr.microsoft.com/playwright:v1.50.0',
    'gcr.io/distroless/static',
    'amazonlinux:2023',
    'public.ecr.aws/amazonlinux/amazonlinux:2023',
    'bitnami/redis:7',
    'cimg/go:1.22',
  ])('%s', (text) => {
    const known = describeText(text);
    expect(known).toMatchObject({ os: 'linux', flavour: null, baseOs: false, why: null, windowsPart: null });
    expect(images(known)).toEqual(['linux']);
  });
});

describe('Windows of an unknown version, or of nothing known', () => {
  test.each([
    ['cirrusci/windowsservercore', 'windows', 'servercore'],
    ['example/app:1-nanoserver', 'windows', 'nanoserver'],
    ['example/app/nanoserver:1', 'windows', 'nanoserver'],
    ['example/app:servercore', 'windows', 'servercore'],
    ['example/app:ltsc2019-ltsc2022', 'windows', null],
    ['golang:1-windowsservercore-1809-ltsc2022', 'windows', 'servercore'],
    ['harbor.example/windows/servercore', 'windows', 'servercore'],
    ['harbor.example/dotnet/framework/aspnet:4.8', 'windows', 'servercore'],
    [`${DOTNET}/framework/aspnet@${DIGEST}`, 'windows', 'servercore'],
    ['chocolatey/choco:latest-windows', 'unknown', null],
    ['example/app:windows-latest', 'unknown', null],
    ['example/app:2004', 'unknown', null],
    ['example/app:1.1809', 'unknown', null],
    ['example/app:windows1809', 'unknown', null],
    ['example/app:xltsc2022', 'unknown', null],
    ['example/app:ltsc2022x', 'unknown', null],
    ['example/app:windows-10.0.17763', 'unknown', null],
    ['example/app:1-alpine', 'unknown', null],
    ['example/app:slim', 'unknown', null],
    ['example/app:ubuntu', 'unknown', null],
    ['example/app:windows-or-ubuntu22.04', 'unknown', null],
    ['example/app:win-x64-debian12', 'unknown', null],
    ['example/windows-tools:1-alpine3.20', 'unknown', null],
    ['example/app:1-nanoserver-alpine3.20', 'windows', 'nanoserver'],
    ['mcr.microsoft.com/azure-cli:windowsservercore', 'windows', 'servercore'],
    ['winamd64/golang:1.99', 'windows', null],
    ['winamd64/golang:1.20-bookworm', 'windows', null],
    ['winamd64/golang:1.99-windowsservercore', 'windows', 'servercore'],
    ['winamd64/docker', 'windows', null],
    ['winamd64/node', 'windows', null],
    ['winamd64/something:1-alpine3.20', 'windows', null],
    [`winamd64/golang@${DIGEST}`, 'windows', null],
    ['microsoft/mssql-server-windows-developer', 'windows', null],
    ['microsoft/mssql-server-windows-developer:2017-latest', 'windows', null],
    ['microsoft/mssql-server-windows-express:2016-sp1', 'windows', null],
    ['microsoft/mssql-server-windows', 'windows', null],
    ['microsoft/windows', 'windows', null],
    ['microsoft/windowsservercoreinsider:1', 'windows', null],
    ['dockurr/windows:1809', 'unknown', null],
    ['harbor.example/windows:app', 'unknown', null],
    ['example/app', 'unknown', null],
    ['scratch', 'unknown', null],
    [`golang@${DIGEST}`, 'unknown', null],
    [`docker@${DIGEST}`, 'unknown', null],
    ['jenkins/agent', 'unknown', null],
    ['mcr.microsoft.com/azure-functions/dotnet:4', 'unknown', null],
    ['mcr.microsoft.com/example:windows-slim', 'unknown', null],
  ])('%s', (text, os, flavour) => {
    const known = describeText(text);
    expect(known).toMatchObject({ os, flavour, image: null, notPublished: false, baseOs: false, windowsPart: null });
    expect(known.why).toMatch(/registry/);
  });

  test.each(['v1.0.0', 'latest', undefined])('the HostProcess base image carries no version (%s)', (tag) => {
    const name = 'mcr.microsoft.com/oss/kubernetes/windows-host-process-containers-base-image';
    const known = describeText(tag === undefined ? name : `${name}:${tag}`);
    expect(known).toMatchObject({ os: 'hostprocess', image: null, baseOs: false });
    expect(known.why).toMatch(/HostProcess/);
  });
});

describe('retired names say where they live now', () => {
  test.each([
    ['microsoft/iis', 'windows/servercore/iis'],
    ['microsoft/aspnet:4.7.2', 'dotnet/framework/aspnet'],
    ['microsoft/dotnet-framework:4.7.2-sdk', 'dotnet/framework/sdk'],
    ['microsoft/dotnet-framework:4.7.2-runtime-windowsservercore-ltsc2016', 'dotnet/framework/runtime'],
    ['microsoft/dotnet', 'dotnet/sdk'],
    ['microsoft/dotnet:2.1-runtime', 'dotnet/runtime'],
    ['microsoft/dotnet:2.1-aspnetcore-runtime', 'dotnet/aspnet'],
    ['microsoft/dotnet:2.1-runtime-deps', 'dotnet/runtime-deps'],
    ['microsoft/aspnetcore:2.0', 'dotnet/aspnet'],
    ['microsoft/aspnetcore-build', 'dotnet/sdk'],
  ])('%s', (text, path) => {
    expect(describeText(text).movedTo).toBe(`mcr.microsoft.com/${path}`);
  });

  test('others do not', () => {
    expect(describeText('microsoft/something').movedTo).toBeNull();
    expect(describeText('microsoft/mssql-server-windows-developer').movedTo).toBeNull();
    expect(describeText('microsoft/windows:1809').movedTo).toBeNull();
    expect(describeText('golang').movedTo).toBeNull();
  });
});

describe('a reason never ends in a full stop: who tells it puts one there', () => {
  test.each([
    ['mcr.microsoft.com/windows/servercore', /has published no/],
    ['mcr.microsoft.com/windows/servercore:app', /names no Windows version/],
    ['mcr.microsoft.com/windows:ltsc2022', /know no such tag/],
    ['golang:1.27-windowsservercore-1809', /know no such tag/],
    ['golang:1.27-ltsc2022', /know no such tag/],
    ['golang:1.99-windowsservercore', /names no Windows version/],
    ['golang:1-windowsservercore-1809-ltsc2022', /more than one/],
    [`golang:1.27@${DIGEST}`, /digest may be of any day/],
    [`golang@${DIGEST}`, /neither its repository nor its tag/],
    [`mcr.microsoft.com/windows@${DIGEST}`, /a digest alone/],
    [`${DOTNET}/framework/aspnet:4.8`, /list of that day/],
    ['example/app', /neither its repository nor its tag/],
    ['winamd64/node', /names no Windows version/],
    ['oss/kubernetes/windows-host-process-containers-base-image', /HostProcess/],
  ])('%s', (text, words) => {
    const { why } = describeText(text, text.endsWith(':4.8') ? '2021-05-01' : TODAY);
    expect(why).toMatch(words);
    expect(why).toMatch(/[^.\s]$/);
  });
});

describe('any reference', () => {
  const repository = fc.constantFrom(
    'golang',
    'docker',
    'example/app',
    'microsoft/iis',
    'microsoft/nanoserver',
    'mcr.microsoft.com/windows',
    'mcr.microsoft.com/windows/servercore',
    'mcr.microsoft.com/powershell',
    'mcr.microsoft.com/businesscentral',
    `${DOTNET}/sdk`,
    `${DOTNET}/framework/sdk`,
    'a.b/windows/server',
  );
  const token = fc.constantFrom(
    'ltsc2019',
    'ltsc2022',
    '1809',
    '20H2',
    '2009',
    '10.0.17763.437',
    '10.0.17763',
    'KB4493509',
    'windowsservercore',
    'nanoserver',
    'windows',
    'amd64',
    'arm32v7',
    'latest',
    'alpine',
    '4.8',
    '1',
    '__proto__',
    'constructor',
    'x',
  );
  const tag = fc.oneof(
    fc
      .array(fc.tuple(token, fc.constantFrom('-', '_', '.', '')), { minLength: 1, maxLength: 5 })
      .map((parts) => parts.flat().join('')),
    fc.stringMatching(/^\w[\w.-]{0,127}$/),
  );

  test('never throws, and every answer is consistent in itself', () => {
    let described = 0;
    fc.assert(
      fc.property(
        repository,
        tag,
        fc.boolean(),
        fc.oneof(fc.constant(TODAY), fc.string()),
        (name, written, pinned, today) => {
          const reference = parseReference(`${name}:${written}${pinned ? `@${DIGEST}` : ''}`);
          if (!reference) return;
          described += 1;
          const known = describeReference(reference, today);
          expect(known.image === null).toBe(known.why !== null);
          expect(known.why ?? 'none').toMatch(/[^.\s]$/);
          if (known.windowsPart) {
            const { start, end, text } = known.windowsPart;
            expect(written.slice(start, end)).toBe(text);
            if (known.claims === null) expect(known.image?.variants.length).toBe(1);
          }
          for (const variant of known.image?.variants ?? []) {
            if (variant.os === 'windows') expect(variant.osVersion).toMatch(/^10\.0\.\d{5,6}(\.\d+)?$/);
            else expect(variant.osVersion).toBeNull();
          }
          if (pinned) expect(known).toMatchObject({ floatsUntil: null, notPublished: false });
          if (known.image) expect(known.image.digest).toBe(pinned ? DIGEST : null);
          if (known.floatsUntil !== null) expect(known.baseOs).toBe(true);
          if (known.image && pinned) expect(known.image.floating).toBe(false);
        },
      ),
      { numRuns: 3000 },
    );
    expect(described).toBeGreaterThan(1500);
  });

  test('a Linux distribution never gets a Windows build, whatever its tag', () => {
    const distribution = fc.constantFrom(
      'alpine',
      'ubuntu',
      'debian',
      'fedora',
      'amazonlinux',
      'rockylinux',
      'a.b/library/busybox',
    );
    fc.assert(
      fc.property(distribution, tag, (name, written) => {
        const reference = parseReference(`${name}:${written}`);
        if (reference) expect(images(describeReference(reference, TODAY))).toEqual(['linux']);
      }),
    );
  });
});
