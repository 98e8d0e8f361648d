import { describe, expect, test } from 'vitest';
import type { ImageSource } from '../../src/resolve/image.js';
import { tagSource } from '../../src/resolve/tag-source.js';
import { checkOne, type One } from './run-one.js';

const ASPNET = 'mcr.microsoft.com/dotnet/aspnet';
const TODAY = '2026-09-01';

/** Knows the tags of the tables, and holds only images of these systems under every other reference. */
function source(by: 'registry' | 'daemon', ...systems: readonly string[]): ImageSource {
  const tags = tagSource(() => TODAY);
  const variants = systems.map((os) => ({
    os,
    architecture: 'amd64',
    osVersion: os === 'windows' ? '10.0.20348.1' : null,
  }));
  const image = { by, digest: null, floating: true, list: 'ordered', variants, asOf: null } as const;
  return {
    lookup: async (reference, platform) =>
      /nanoserver|servercore/.test(reference.tag ?? '') ? tags.lookup(reference, platform) : { kind: 'found', image },
  };
}

/** `role line host: verdict severity` of what is said under the rule. */
async function said(one: Omit<One, 'targets'> & { targets?: readonly string[] }): Promise<readonly string[]> {
  const report = await checkOne({ targets: [], ...one });
  return report.builds.flatMap(({ images }) =>
    images.flatMap(({ role, line, results }) =>
      results
        .filter(({ rule }) => rule === 'no-windows-image')
        .map(({ target, verdict, severity }) => `${role} ${line} ${target}: ${verdict} ${severity}`),
    ),
  );
}

const ON_WINDOWS = { dockerfile: `FROM ${ASPNET}:8.0\nRUN x\n`, runner: 'windows-2022' };

describe('a Linux image that a job on Windows builds on', () => {
  test.each<readonly [string, Parameters<typeof said>[0], readonly string[]]>([
    ['by the tables', ON_WINDOWS, ['build 1 windows-2022: cannot-run warning']],
    [
      'by the registry',
      { ...ON_WINDOWS, source: source('registry', 'linux') },
      ['build 1 windows-2022: cannot-run error'],
    ],
    [
      'on the target as well',
      { ...ON_WINDOWS, targets: ['ltsc2022'] },
      ['final 1 ltsc2022: cannot-run warning', 'build 1 windows-2022: cannot-run warning'],
    ],
    ['a moving label', { ...ON_WINDOWS, runner: 'windows-latest' }, ['build 1 windows-latest: cannot-run warning']],
    [
      'whose tag says nothing of Linux, by the registry',
      { dockerfile: 'FROM acme/app:1\nRUN powershell x', runner: 'windows-2022', source: source('registry', 'linux') },
      ['build 1 windows-2022: cannot-run error'],
    ],
    [
      'of a stage that runs nothing',
      {
        dockerfile: `FROM alpine:3.20 AS tools\nFROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nCOPY --from=tools /a /b\nRUN x`,
        runner: 'windows-2022',
      },
      ['build 1 windows-2022: cannot-run warning'],
    ],
    ['through BuildKit', { ...ON_WINDOWS, builder: 'buildkit' }, ['build 1 windows-2022: cannot-run warning']],
    ['for Windows', { ...ON_WINDOWS, platform: 'windows/amd64' }, ['build 1 windows-2022: cannot-run warning']],
    [
      'on a machine of its owner, which may have Docker Desktop',
      { ...ON_WINDOWS, runner: 'Windows 11 24H2', source: source('registry', 'linux') },
      ['build 1 Windows 11 24H2: cannot-run warning'],
    ],
    [
      'on the hosted machine that the config file says of this Dockerfile',
      {
        dockerfile: ON_WINDOWS.dockerfile,
        buildHost: 'windows-2022',
        hasOwnHost: true,
        source: source('registry', 'linux'),
      },
      ['build 1 windows-2022: cannot-run error'],
    ],
    [
      'on a machine of its owner that the config file says of this Dockerfile',
      {
        dockerfile: ON_WINDOWS.dockerfile,
        buildHost: 'farm = 10.0.20348',
        hasOwnHost: true,
        source: source('registry', 'linux'),
      },
      ['build 1 farm: cannot-run warning'],
    ],
  ])('%s', async (_, one, expected) => {
    expect(await said(one)).toEqual(expected);
  });
});

describe('nothing is said of it', () => {
  test.each<readonly [string, Parameters<typeof said>[0]]>([
    ['on a Linux runner', { ...ON_WINDOWS, runner: 'ubuntu-latest', targets: ['ltsc2022'] }],
    ['where nothing says who builds', { dockerfile: ON_WINDOWS.dockerfile, targets: ['ltsc2022'] }],
    [
      'where a Windows build host is declared for all Dockerfiles alike',
      { dockerfile: ON_WINDOWS.dockerfile, buildHost: 'windows-2022', targets: ['ltsc2022'] },
    ],
    [
      'on a Linux machine that the config file says of it',
      { dockerfile: ON_WINDOWS.dockerfile, buildHost: 'ubuntu-24.04', hasOwnHost: true, targets: ['ltsc2022'] },
    ],
    ['for Linux', { ...ON_WINDOWS, platform: 'linux/amd64' }],
    ['with a FROM for Linux', { ...ON_WINDOWS, dockerfile: `FROM --platform=linux/amd64 ${ASPNET}:8.0\nRUN x` }],
    ['by a builder elsewhere', { ...ON_WINDOWS, elsewhere: '--builder farm' }],
    ['with Windows in the registry', { ...ON_WINDOWS, source: source('registry', 'linux', 'windows') }],
    [
      'that this machine holds, which says nothing of the registry',
      { dockerfile: 'FROM acme/app:1\nRUN x', runner: 'windows-2022', source: source('daemon', 'linux') },
    ],
    [
      'of the default of an argument whose value nobody knows',
      { dockerfile: 'ARG B=alpine:3\nFROM $B\nRUN x', runner: 'windows-2022', unknownArgs: { B: 'secret' } },
    ],
    ['of scratch', { dockerfile: 'FROM scratch\nCOPY a /', runner: 'windows-2022' }],
    ['of a tag that tells nothing', { dockerfile: 'FROM acme/app:1\nRUN x', runner: 'windows-2022' }],
    [
      'by a digest that nobody was asked for',
      { dockerfile: `FROM ${ASPNET}:8.0@sha256:${'a'.repeat(64)}\nRUN x`, runner: 'windows-2022' },
    ],
    [
      'of a list with Windows images under a stage that speaks Linux',
      { dockerfile: 'FROM python:3\nRUN apt-get update', runner: 'windows-2022' },
    ],
    [
      'of what is not built',
      {
        ...ON_WINDOWS,
        dockerfile: `FROM alpine:3.20 AS unused\nRUN x\nFROM scratch\nCOPY a /`,
        builder: 'buildkit',
        platform: 'linux/amd64',
      },
    ],
  ])('%s', async (_, one) => {
    expect(await said(one)).toEqual([]);
  });
});

test.each([
  [`${ASPNET}:8.0`, 'windows-2022', '8.0-nanoserver-ltsc2022'],
  [`${ASPNET}:8.0-bookworm-slim`, 'ltsc2019', '8.0-nanoserver-1809'],
  ['golang:1.27-alpine', 'windows-2022', '1.27-nanoserver-ltsc2022'],
  ['python:3.13-slim', 'windows-2022', '3.13-windowsservercore-ltsc2022'],
])('the way out of %s on %s is %s', async (reference, runner, tag) => {
  const report = await checkOne({ dockerfile: `FROM ${reference}\nRUN x`, targets: [], runner });
  const [result] = report.builds[0]!.images[0]!.results;
  expect(result?.advice?.baseImages).toEqual([`${reference.split(':')[0]}:${tag}`]);
  expect(result?.ways.map(({ text }) => text)).toEqual([
    `change it to ${tag}`,
    expect.stringContaining('ubuntu-latest'),
  ]);
});

test('where no Windows tag is known the right machine is the way out', async () => {
  const report = await checkOne({ dockerfile: 'FROM ubuntu:24.04\nRUN x', targets: [], runner: 'windows-2022' });
  const [result] = report.builds[0]!.images[0]!.results;
  expect(result?.message).toContain('ubuntu:24.04 is a Linux image');
  expect(result?.advice?.baseImages).toEqual([]);
  expect(result?.ways.map(({ text }) => text)).toEqual([expect.stringContaining('ubuntu-latest')]);
  expect(result?.errors).toEqual(['no matching manifest for windows(10.0.20348)/amd64 in the manifest list entries']);
});
