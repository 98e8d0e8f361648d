import { describe, expect, test } from 'vitest';
import type { ImageSource, ResolvedImage } from '../../src/resolve/image.js';
import { checkOne, finals, verdicts } from './run-one.js';

const servercore = 'mcr.microsoft.com/windows/servercore';

/** A registry that holds one list for every reference. */
function registry(list: ResolvedImage['list'], ...versions: readonly string[]): ImageSource {
  const variants = versions.map((version) =>
    version === 'linux'
      ? { os: 'linux', architecture: 'amd64', osVersion: null }
      : { os: 'windows', architecture: 'amd64', osVersion: version },
  );
  return {
    lookup: async () => ({
      kind: 'found',
      image: { by: 'registry', digest: null, floating: true, list, variants, asOf: null },
    }),
  };
}

describe('--platform', () => {
  test.each([
    [
      'another architecture than the host',
      `FROM --platform=windows/arm64 ${servercore}:ltsc2022`,
      'architecture-mismatch cannot-run',
    ],
    ['the architecture of the host', `FROM --platform=windows/amd64 ${servercore}:ltsc2022`, 'same-build runs'],
    [
      'another than the tag names',
      `FROM --platform=windows/arm64 ${servercore}:ltsc2022-amd64`,
      'image-version-unknown unknown',
    ],
    [
      'another Windows build than the tag names',
      `FROM --platform=windows(10.0.20348)/amd64 ${servercore}:ltsc2019`,
      'image-version-unknown unknown',
    ],
    ['Linux', `FROM --platform=linux/amd64 golang:1.27\nRUN x`, 'not-windows not-windows'],
  ])('%s', async (_, dockerfile, expected) => {
    expect(await verdicts({ dockerfile, targets: ['ltsc2022'] })).toEqual([`ltsc2022: ${expected}`]);
  });

  test('pins the Windows build of a list', async () => {
    const source = registry('ordered', '10.0.17763.1', '10.0.20348.1', '10.0.26100.1');
    const one = { targets: ['ltsc2022', 'windows-2025'], source };
    expect(await verdicts({ ...one, dockerfile: 'FROM --platform=windows(10.0.20348)/amd64 acme/app:1' })).toEqual([
      'ltsc2022: same-build runs',
      'windows-2025: stable-abi runs',
    ]);
  });
});

describe('who chooses from a list', () => {
  const dockerfile = 'FROM --platform=windows/amd64 golang:1.27-nanoserver\nCOPY a /';
  const targets = ['windows-2022', 'windows-2025'];

  test('each target for itself where nobody knows who builds', async () => {
    const source = registry('ordered', '10.0.26100.1', '10.0.20348.1');
    expect(await verdicts({ dockerfile, targets, source })).toEqual([
      'windows-2022: same-build runs',
      'windows-2025: same-build runs',
    ]);
    const [first] = await finals({ dockerfile, targets, source });
    expect(first?.notes.map((note) => note.rule)).toContain('decided-by-builder');
  });

  test('a cross-build on Linux takes the first, and all targets are judged with it', async () => {
    const source = registry('ordered', '10.0.26100.1', '10.0.20348.1');
    const one = { dockerfile, targets, buildHost: 'ubuntu-24.04', source };
    expect(await verdicts(one)).toEqual([
      'windows-2022: image-newer-than-host cannot-run',
      'windows-2025: same-build runs',
    ]);
    expect((await finals(one))[0]?.message).toContain('Built on ubuntu-24.04, the image stands on 10.0.26100.1');
  });

  test('where only a table knows the list, a cross-build may get any of it', async () => {
    expect(await verdicts({ dockerfile, targets, buildHost: 'ubuntu-24.04' })).toEqual([
      'windows-2022: list-from-table unknown',
      'windows-2025: list-from-table at-risk',
    ]);
  });

  test('the Windows machine that builds', async () => {
    const one = {
      dockerfile: 'FROM golang:1.27-windowsservercore\nRUN x',
      targets: ['ltsc2022'],
      buildHost: 'windows-2025',
    };
    const [result] = await finals(one);
    expect(result?.rule).toBe('image-newer-than-host');
    expect(result?.message).toMatch(
      / Built on windows-2025, the image stands on 10\.0\.26100 of what golang:1\.27-windowsservercore lists\./,
    );
    expect(result?.advice?.baseImages).toEqual(['golang:1.27-windowsservercore-ltsc2022']);
  });

  test('an index of one image is that image', async () => {
    const [result] = await finals({
      dockerfile: `FROM ${servercore}:ltsc2025`,
      targets: ['ltsc2022'],
      source: registry('ordered', '10.0.26100.1'),
    });
    expect(result?.rule).toBe('image-newer-than-host');
  });

  test('several that a table lists, with one verdict: no one of them is named as the image', async () => {
    const [result] = await finals({
      dockerfile: 'FROM mcr.microsoft.com/dotnet/framework/aspnet:4.8',
      targets: ['ltsc2022'],
    });
    expect(result?.rule).toBe('build-mismatch');
    expect(result?.message).toContain('lists images for 10.0.14393 and 10.0.17763');
    expect(result?.ways.map(({ text }) => text).join()).not.toContain('run it on a host with');
    expect(result?.advice).toMatchObject({
      baseImages: ['mcr.microsoft.com/dotnet/framework/aspnet:4.8-windowsservercore-ltsc2022'],
      nodeSelector: null,
    });
  });
});

describe('what the registry says', () => {
  test('only Linux images: nothing to judge, whatever the Dockerfile looks like', async () => {
    expect(
      await verdicts({
        dockerfile: 'FROM acme/app:1\nRUN powershell x',
        targets: ['ltsc2022'],
        source: registry('ordered', 'linux'),
      }),
    ).toEqual(['ltsc2022: not-windows not-windows']);
  });

  test('only Windows images: Windows, whatever the Dockerfile looks like', async () => {
    expect(
      await verdicts({
        dockerfile: 'FROM acme/app:1\nRUN make',
        targets: ['ltsc2022'],
        source: registry('single', '10.0.17763.1'),
      }),
    ).toEqual(['ltsc2022: build-mismatch hyperv-only']);
  });

  test('what it is not asked for: images that are not Windows whatever it says', async () => {
    const asked: string[] = [];
    const source: ImageSource = {
      lookup: async (reference) => {
        asked.push(reference.written);
        return { kind: 'not-found', reason: 'no' };
      },
    };
    for (const from of [
      'alpine:3',
      'golang:1.27\nRUN apt-get update',
      '--platform=linux/amd64 acme/app:1',
      'scratch',
      'acme/app:2',
    ])
      await checkOne({ dockerfile: `FROM ${from}\n`, targets: ['ltsc2022'], source });
    expect(asked).toEqual(['acme/app:2']);
  });
});

test('why nothing is known of an image stands in its message', async () => {
  const source: ImageSource = {
    lookup: async () => ({ kind: 'not-allowed', reason: 'nobody allowed it; registries: r.example' }),
  };
  const [result] = await finals({ dockerfile: 'FROM r.example/base:1', targets: ['ltsc2022'], source });
  expect(result?.rule).toBe('image-os-unknown');
  expect(result?.message).toContain('registries: r.example');
});

test('no entry for a host: the hosts that the list has images for', async () => {
  const [result] = await finals({ dockerfile: 'FROM golang:1.27-nanoserver', targets: ['ltsc2019'] });
  expect(result?.ways.map(({ text }) => text)).toContain('run it on a host with 10.0.20348 or 10.0.26100');
});

test('the day of the run bounds what a floating tag can hold', async () => {
  const one = { dockerfile: `FROM ${servercore}:ltsc2019`, targets: ['x = 10.0.17763.200'] };
  expect(await verdicts({ ...one, today: '2019-03-01' })).toEqual(['x: february-2020-unproven at-risk']);
  expect(await verdicts({ ...one, today: '2020-03-01' })).toEqual(['x: february-2020-baseline hyperv-only']);
});

describe('never runs with something unknown', () => {
  const BUILDS = [17763, 20348, 26100];
  /** An entry as a list names it (null: not at all), and as its own config does. */
  type Entry = readonly [listed: number | null, own: number | null];
  const ENTRIES: readonly Entry[] = [
    ...BUILDS.map((build): Entry => [build, build]),
    ...[...BUILDS, null].map((own): Entry => [null, own]),
  ];

  /** What an engine pulls by its own rules, written down once more: docker the exact build or the first, containerd the highest text. */
  function pulled(list: readonly Entry[], host: number, engine: string): Entry | undefined {
    const fits = ([listed]: Entry): boolean =>
      listed === null || listed === host || (listed < host && (engine === 'docker' || listed >= 20348));
    const fitting = list.filter(fits);
    if (engine === 'docker') return fitting.find(([listed]) => listed === host) ?? fitting[0];
    return [...fitting].sort(([a], [b]) => `${b ?? ''}`.localeCompare(`${a ?? ''}`))[0];
  }

  test('lists with and without versions, in any order, on both engines', async () => {
    const lists = ENTRIES.flatMap((a) => ENTRIES.flatMap((b) => (a === b ? [] : [[a, b]])));
    let ran = 0;
    for (const list of lists) {
      const variants = list.map(([listed, own]) => ({
        os: 'windows',
        architecture: 'amd64',
        osVersion: own === null ? null : `10.0.${own}.2000`,
        ...(listed === null && { unlisted: true as const }),
      }));
      const image = { by: 'registry', digest: null, floating: true, list: 'ordered', variants, asOf: null } as const;
      const source: ImageSource = { lookup: async () => ({ kind: 'found', image }) };
      for (const engine of ['docker', 'containerd']) {
        const targets = BUILDS.map((build) => `h${build} = 10.0.${build} [${engine}]`);
        const results = await finals({ dockerfile: 'FROM acme/app:1\nRUN cmd /c ver\n', targets, source });
        for (const [index, { verdict }] of results.entries()) {
          const host = BUILDS[index]!;
          const own = pulled(list, host, engine)?.[1] ?? null;
          const runs = own !== null && (own === host || (own >= 20348 && own < host));
          expect(verdict === 'runs', `${JSON.stringify(list)} on ${host} ${engine}: ${verdict}`).toBe(runs);
          ran += Number(runs);
        }
      }
    }
    expect(ran).toBeGreaterThan(50);
  });

  test("digests, strangers' tags, versions and arguments that nobody knows", async () => {
    const digest = `@sha256:${'a'.repeat(64)}`;
    const names = [
      servercore,
      'golang:1.27-nanoserver',
      'foo/bar',
      'evil.example/windows/servercore',
      'python:3.99-windowsservercore',
    ];
    const targets = ['ltsc2019', 'ltsc2022', 'ltsc2025', 'AKS Windows2022', 'Windows 11 24H2 [hyperv]'];
    for (const name of names)
      for (const release of ['ltsc2019', 'ltsc2022', 'ltsc2025']) {
        const from = name.includes('golang') || name.includes('python') ? `${name}-${release}` : `${name}:${release}`;
        const known = name === servercore || name.startsWith('golang');
        const cases = [
          ...(known ? [] : [{ dockerfile: `FROM ${from}\nRUN cmd /c ver\n` }]),
          { dockerfile: `FROM ${from}${digest}\nRUN cmd /c ver\n` },
          { dockerfile: `ARG V=${from}\nFROM $V\nRUN cmd /c ver\n`, unknownArgs: { V: '${{ inputs.v }}' } },
          { dockerfile: `ARG V\nFROM ${from}$V\nRUN cmd /c ver\n`, unknownArgs: { V: '${{ inputs.v }}' } },
        ];
        for (const one of cases)
          for (const answer of await verdicts({ ...one, targets }))
            expect(answer, one.dockerfile).not.toMatch(/ runs$/);
      }
  });
});

test('notes beside an error give no other advice', async () => {
  const source = registry('ordered', '10.0.17763.1', '10.0.20348.1', '10.0.26100.1');
  const dockerfile = 'FROM golang:1.27-nanoserver\nCOPY a /';
  const all = await finals({ dockerfile, targets: ['Windows 11 23H2', '10.0.25398 [containerd]'], source });
  const [failing, running] = all.map(({ notes }) => new Map(notes.map(({ rule, message }) => [rule, message])));
  expect(all[0]?.advice?.baseImages).toEqual(['golang:1.27-nanoserver-ltsc2022']);
  expect(failing?.get('manifest-order')).toMatch(/also holds 10\.0\.20348\.1, which would run\.$/);
  expect(failing?.has('decided-by-builder')).toBe(false);
  expect(running?.has('decided-by-builder')).toBe(true);
});
