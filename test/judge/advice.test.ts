import { describe, expect, test } from 'vitest';
import type { Result } from '../../src/judge/report.js';
import type { ImageSource, Lookup } from '../../src/resolve/image.js';
import { layeredSource } from '../../src/resolve/layered-source.js';
import { tagSource } from '../../src/resolve/tag-source.js';
import { finals, verdicts } from './run-one.js';

const servercore = 'mcr.microsoft.com/windows/servercore';

async function first(from: string, ...targets: readonly string[]): Promise<Result> {
  const [result] = await finals({ dockerfile: `FROM ${from}\n`, targets });
  if (!result) throw new Error('no result');
  return result;
}

/** All ways out of a result, each with a `;` behind it. */
function toDo(result: Result | undefined): string {
  return (result?.ways ?? []).map(({ text }) => `${text};`).join(' ');
}

describe('the revision that fits', () => {
  test.each([
    [`${servercore}:ltsc2019`, 'q = 10.0.17763.1039', `${servercore}:10.0.17763.1040`],
    [`${servercore}:10.0.17763.973`, 'q = 10.0.17763.1500', `${servercore}:10.0.17763.1457`],
    [`${servercore}:ltsc2019`, 'q = 10.0.17763.973', `${servercore}:10.0.17763.973`],
    [`${servercore}:ltsc2025`, 'q = 10.0.26100.2894', `${servercore}:10.0.26100.2894`],
    [`${servercore}:10.0.14393.1914`, 'q = 10.0.14393.2007', `${servercore}:10.0.14393.2007`],
    [`${servercore}:ltsc2016`, 'q = 10.0.14393.4283', `${servercore}:10.0.14393.4283`],
  ])('%s on %s: %s', async (from, target, advised) => {
    const result = await first(from, target);
    expect(result.advice?.baseImages).toEqual([advised]);
    expect(toDo(result)).toContain(`change it to ${advised.slice(servercore.length + 1)};`);
  });

  test.each([
    // No image of that revision was published, and any other differs.
    [`${servercore}:10.0.14393.1715`, 'q = 10.0.14393.3600'],
  ])('%s on %s: none', async (from, target) => {
    expect((await first(from, target)).advice?.baseImages).toEqual([]);
  });

  test('for an image of a family: the base to build on, and the host to update', async () => {
    const result = await first('mcr.microsoft.com/dynamicsnav:10.0.17763.1040-generic-0.1.0.13', 'q = 10.0.17763.973');
    expect(result.rule).toBe('february-2020-baseline');
    expect(result.advice?.baseImages).toEqual([]);
    expect(toDo(result)).toContain('use or build an image on windows/servercore:10.0.17763.973');
    expect(toDo(result)).toContain('update q to 10.0.17763.1040 or later');
  });

  test('Windows Server 2016: exactly the revision', async () => {
    expect(toDo(await first(`${servercore}:10.0.14393.2007`, 'q = 10.0.14393.1914'))).toContain(
      'update q to 10.0.14393.2007 exactly',
    );
  });
});

describe('where a floating tag would be at risk or not run, the revision that runs', () => {
  test.each([
    [`${servercore}:ltsc2019`, ['a = 10.0.20348.2000'], `${servercore}:10.0.20348.1970`],
    [`${servercore}:ltsc2022`, ['a = 10.0.14393.4283'], `${servercore}:10.0.14393.4283`],
    [`${servercore}:ltsc2022`, ['a = 10.0.17763.973'], `${servercore}:10.0.17763.973`],
    // The release tag, wherever it runs: updates reach it.
    [`${servercore}:ltsc2019`, ['a = 10.0.20348.2340'], `${servercore}:ltsc2022`],
    [`${servercore}:ltsc2019`, ['ltsc2022'], `${servercore}:ltsc2022`],
    // Not of images that have no such tags.
    [
      'mcr.microsoft.com/dotnet/framework/aspnet:4.8-windowsservercore-ltsc2019',
      ['a = 10.0.20348.2000'],
      'mcr.microsoft.com/dotnet/framework/aspnet:4.8-windowsservercore-ltsc2022',
    ],
  ])('%s on %j: %s', async (from, targets, advised) => {
    expect((await first(from, ...targets)).advice?.baseImages).toEqual([advised]);
  });

  test('one revision for several hosts of a build', async () => {
    const targets = ['a = 10.0.26100.2894', 'b = 10.0.26100.3000'];
    const all = await finals({ dockerfile: `FROM ${servercore}:ltsc2025\n`, targets });
    expect(all.map(({ rule }) => rule)).toEqual(['image-patched-past-host', 'image-patched-past-host']);
    const [a, b] = all.map(({ advice }) => advice?.baseImages);
    expect(a).toEqual([`${servercore}:10.0.26100.2894`]);
    expect(b).toEqual(a);
  });
});

describe('advice is looked up where that is possible', () => {
  const targets = ['ltsc2022', 'ltsc2025'];
  const from = `${servercore}:ltsc2019`;

  /** A registry that holds some tags; for others it answers as told. */
  function registry(tags: Readonly<Record<string, string>>, otherwise: Lookup) {
    const asked: string[] = [];
    const source: ImageSource = {
      lookup: async ({ tag, repository }) => {
        asked.push(`${repository}:${tag}`);
        const osVersion = tags[tag ?? ''];
        if (osVersion === undefined) return otherwise;
        const variants = [{ os: 'windows', architecture: 'amd64', osVersion }];
        return {
          kind: 'found',
          image: { by: 'registry', digest: null, floating: true, variants, list: 'ordered', asOf: null },
        };
      },
    };
    return { source, asked };
  }
  const missing: Lookup = { kind: 'not-found', reason: 'no such tag' };

  test('each advised tag once, and no other', async () => {
    const { source, asked } = registry({ ltsc2019: '10.0.17763.5576', ltsc2022: '10.0.20348.2340' }, missing);
    const all = await finals({ dockerfile: `FROM ${from}\n`, targets, source });
    expect(all.map(({ advice }) => advice?.baseImages)).toEqual([
      [`${servercore}:ltsc2022`],
      [`${servercore}:ltsc2022`],
    ]);
    expect(asked).toEqual(['windows/servercore:ltsc2019', 'windows/servercore:ltsc2022']);
  });

  test('one that is missing is not advised: the next best is', async () => {
    const { source, asked } = registry({ ltsc2019: '10.0.17763.5576', ltsc2025: '10.0.26100.3000' }, missing);
    const all = await finals({ dockerfile: `FROM ${from}\n`, targets, source });
    expect(all.map(({ advice }) => advice?.baseImages)).toEqual([[], [`${servercore}:ltsc2025`]]);
    expect(toDo(all[0])).not.toMatch(/change|build a separate image/);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('a layered source says so too, although the tag tells something', async () => {
    const { source } = registry({ ltsc2019: '10.0.17763.5576' }, missing);
    const layered = layeredSource([source, tagSource(() => '2026-09-01')]);
    const all = await finals({ dockerfile: `FROM ${from}\n`, targets, source: layered });
    expect(all.map(({ advice }) => advice?.baseImages)).toEqual([[], []]);
  });

  test.each<Lookup['kind']>(['refused', 'unreachable', 'not-allowed'])('%s: kept, by its name', async (kind) => {
    const { source } = registry({}, { kind, reason: 'no' } as Lookup);
    const layered = layeredSource([source, tagSource(() => '2026-09-01')]);
    const [result] = await finals({ dockerfile: 'FROM acme/app:1-ltsc2019\n', targets: ['ltsc2022'], source: layered });
    expect(toDo(result)).toContain('change it to 1-ltsc2022 (if there is such a tag');
  });

  test('found: said without doubt', async () => {
    const { source } = registry({ '1-ltsc2019': '10.0.17763.5576', '1-ltsc2022': '10.0.20348.2340' }, missing);
    const [result] = await finals({ dockerfile: 'FROM acme/app:1-ltsc2019\n', targets: ['ltsc2022'], source });
    expect(toDo(result)).toContain('change it to 1-ltsc2022;');
  });

  describe('a tag of a known publisher that the tables do not know', () => {
    const dockerfile = 'FROM python:3.99-windowsservercore-ltsc2025\n';
    const base = { '3.99-windowsservercore-ltsc2025': '10.0.26100.1742' };
    const better = 'python:3.99-windowsservercore-ltsc2022';

    test('is advised where the registry has it', async () => {
      const { source } = registry({ ...base, '3.99-windowsservercore-ltsc2022': '10.0.20348.2340' }, missing);
      const all = await finals({ dockerfile, targets, source });
      expect(all.map(({ advice }) => advice?.baseImages)).toEqual([[better], undefined]);
      expect(toDo(all[0])).toContain(
        `change it to ${better.slice(better.indexOf(':') + 1)}, which runs on both targets`,
      );
    });

    test.each<[string, Lookup]>([
      ['has not got it', missing],
      ['cannot be asked', { kind: 'unreachable', reason: 'no' }],
    ])('is not advised where the registry %s', async (_, answer) => {
      const { source, asked } = registry(base, answer);
      const layered = layeredSource([source, tagSource(() => '2026-09-01')]);
      const [result] = await finals({ dockerfile, targets, source: layered });
      expect(result?.advice?.baseImages).toEqual([]);
      expect(asked).toContain('library/python:3.99-windowsservercore-ltsc2022');
      expect(asked.length).toBeLessThan(6);
    });
  });

  describe('a shared tag of which no table knows the list', () => {
    const list = ['10.0.14393.2000', '10.0.16299.2000'];
    const from = 'microsoft/dotnet:2.0.5-nanoserver';
    const pin = '2.0.5-nanoserver-sac2016';
    const source = (pins: Readonly<Record<string, string>>): ImageSource => ({
      lookup: async ({ tag }) => {
        const versions = tag === '2.0.5-nanoserver' ? [...list].reverse() : pins[tag ?? ''] ? [pins[tag ?? '']!] : [];
        if (versions.length === 0) return missing;
        const variants = versions.map((osVersion) => ({ os: 'windows', architecture: 'amd64', osVersion }));
        const image = { by: 'registry', digest: null, floating: true, variants, list: 'ordered', asOf: null } as const;
        return { kind: 'found', image };
      },
    });
    const one = { dockerfile: `FROM ${from}\nRUN cmd /c ver\n`, targets: ['ltsc2016'], buildHost: '10.0.16299' };

    test('the pin that the registry has is the first way out', async () => {
      const [result] = await finals({ ...one, source: source({ [pin]: '10.0.14393.2000' }) });
      expect(result?.rule).toBe('image-newer-than-host');
      expect(result?.advice?.baseImages).toEqual([`microsoft/dotnet:${pin}`]);
    });

    test('and one that it has not got is none', async () => {
      const [result] = await finals({ ...one, source: source({}) });
      expect(result?.advice?.baseImages).toEqual([]);
    });
  });

  test('found, but not what its name says: not advised', async () => {
    const { source } = registry({ '1-ltsc2019': '10.0.17763.5576', '1-ltsc2022': '10.0.26100.1' }, missing);
    const [result] = await finals({ dockerfile: 'FROM acme/app:1-ltsc2019\n', targets: ['ltsc2022'], source });
    expect(result?.advice?.baseImages).toEqual([]);
  });

  test('a revision that is missing: the one before it', async () => {
    const { source } = registry({ ltsc2025: '10.0.26100.9999', '10.0.26100.2605': '10.0.26100.2605' }, missing);
    const [result] = await finals({
      dockerfile: `FROM ${servercore}:ltsc2025\n`,
      targets: ['q = 10.0.26100.2894'],
      source,
    });
    expect(result?.advice?.baseImages).toEqual([`${servercore}:10.0.26100.2605`]);
  });
});

describe('the tag that fits', () => {
  test.each([
    ['one target', [`${servercore}:ltsc2019`, 'ltsc2022'], 'change it to ltsc2022;'],
    ['all targets', [`${servercore}:ltsc2019`, 'ltsc2022', 'windows-2025'], 'which runs on both targets'],
    [
      'all, but at risk on some',
      [`${servercore}:ltsc2019`, 'a = 10.0.20348.2000', 'b = 10.0.28000 [client]'],
      'change it to 10.0.20348.1970, which fits both targets (at risk on b)',
    ],
    [
      'not all',
      [`${servercore}:ltsc2025`, 'ltsc2022', 'ltsc2019'],
      'build a separate image from servercore:ltsc2022 for ltsc2022;',
    ],
    ['only by its name', ['acme/app:1-ltsc2019', 'ltsc2022'], 'change it to 1-ltsc2022 (if there is such a tag'],
    [
      'a missing tag',
      ['mcr.microsoft.com/windows/nanoserver', 'ltsc2019'],
      'change it to mcr.microsoft.com/windows/nanoserver:1809',
    ],
  ])('%s', async (_, [from, ...targets], words) => {
    expect(toDo(await first(from!, ...targets))).toContain(words);
  });

  test('every advised tag, checked itself, comes to what was said of it', async () => {
    const targets = ['ltsc2019', 'ltsc2022', 'windows-2025', 'ltsc2016', 'Windows 11 24H2', 'AKS Windows2022'];
    const bases = [
      `${servercore}:ltsc2016`,
      `${servercore}:ltsc2025`,
      'mcr.microsoft.com/windows/nanoserver:1809',
      'mcr.microsoft.com/windows/server:ltsc2025',
      'mcr.microsoft.com/windows:1909',
      'mcr.microsoft.com/dotnet/framework/aspnet:4.8-windowsservercore-ltsc2019',
      'mcr.microsoft.com/dotnet/framework/aspnet:4.8.1-windowsservercore-ltsc2025',
      'mcr.microsoft.com/dotnet/aspnet:8.0-nanoserver-1809',
      'mcr.microsoft.com/powershell:lts-nanoserver-1809',
      'golang:1.27-windowsservercore-ltsc2025',
      'python:3.14-windowsservercore-ltsc2025',
    ];
    let advised = 0;
    for (const from of bases) {
      for (const result of await finals({ dockerfile: `FROM ${from}\n`, targets })) {
        for (const better of result.advice?.baseImages ?? []) {
          advised += 1;
          const [again] = await verdicts({ dockerfile: `FROM ${better}\n`, targets: [result.target] });
          expect(again, `${from} on ${result.target}: ${better}`).toMatch(/ (?:runs|at-risk)$/);
        }
      }
    }
    expect(advised).toBeGreaterThan(20);
  });
});

test('where the tag comes from an ARG, its default is what to change', async () => {
  const dockerfile = 'ARG V=ltsc2019\nFROM mcr.microsoft.com/windows/servercore:${V}\n';
  const [result] = await finals({ dockerfile, targets: ['ltsc2022'] });
  expect(toDo(result)).toContain('change the default of ARG V in line 1 to ltsc2022;');
});

test('defaults that make the base are named together', async () => {
  const dockerfile = 'ARG R=servercore\nARG V=ltsc2022\nFROM mcr.microsoft.com/windows/${R}:${V}\n';
  const [result] = await finals({ dockerfile, targets: ['ltsc2022'] });
  expect(result?.notes.map(({ message }) => message).join()).toContain('from the default of ARG R and ARG V;');
});

describe('an ARG without a value', () => {
  test.each([
    [
      'declared',
      'ARG V\nFROM mcr.microsoft.com/windows/servercore:${V}',
      /ARG V, which has no default, and no build argument/,
    ],
    [
      'demanded by the expression',
      'ARG V\nFROM mcr.microsoft.com/windows/servercore:${V:?need}',
      /ARG V, which has no default/,
    ],
    [
      'declared too late',
      'FROM mcr.microsoft.com/windows/servercore:1809 AS c\nARG V=7-\nFROM mcr.microsoft.com/powershell:${V}nanoserver-1809',
      /move ARG V above the first FROM/,
    ],
  ])('%s', async (_, dockerfile, words) => {
    const [result] = await finals({ dockerfile, targets: ['ltsc2022'] });
    expect([result?.rule, result?.severity]).toEqual(['unresolved-argument', 'warning']);
    expect(`${result?.message} ${toDo(result)}`).toMatch(words);
  });
});

test('a tag that a build argument gives is changed where the build is called', async () => {
  const [result] = await finals({
    dockerfile: 'ARG TAG=ltsc2022\nFROM mcr.microsoft.com/windows/servercore:${TAG}\n',
    buildArgs: { TAG: 'ltsc2019' },
    targets: ['ltsc2022'],
  });
  expect(result?.ways[0]?.text).toBe('give the build argument TAG the value ltsc2022');
});

describe('another host, and another isolation, are advised where they help', () => {
  const insider = 'mcr.microsoft.com/windows/servercore/insider:10.0.19035.1';

  test.each<[string, string, string, readonly string[]]>([
    [
      'a node of a cluster',
      `${servercore}:ltsc2019`,
      'AKS Windows2022',
      ['nodes of Windows Server 2019 (nodeSelector node.kubernetes.io/windows-build: 10.0.17763)'],
    ],
    ['a runner, where one is hosted', `${servercore}:ltsc2025`, 'windows-2022', ['windows-2025']],
    [
      'a runner of a release that none is hosted of',
      `${servercore}:ltsc2019`,
      'windows-2022',
      ['a runner with Windows Server 2019'],
    ],
    ['a host', `${servercore}:ltsc2019`, 'ltsc2022', ['a host with Windows Server 2019']],
    ['no host, of a build that none is of', insider, 'ltsc2022', []],
    ['no nodes of it', insider, 'AKS Windows2025', []],
    [
      'a host of it, where one is declared',
      insider,
      'AKS Windows2025, own = 10.0.19035.1',
      ['nodes of 10.0.19035 (nodeSelector node.kubernetes.io/windows-build: 10.0.19035)'],
    ],
    [
      'a server, where a client of the build refuses',
      'mcr.microsoft.com/windows/nanoserver:1809',
      'dev = Windows 10 1809 [process]',
      ['a host with Windows Server 2019'],
    ],
    ['not the release that it is', 'golang:1.25-nanoserver', 'ltsc2022', []],
    ['nor that of an older image that it runs', 'golang:1.24-nanoserver-ltsc2022', 'ltsc2025', []],
  ])('%s', async (_, from, targets, hosts) => {
    const result = await first(from, ...targets.split(', '));
    const said = result.ways.flatMap(({ text }) => /^run it on (.*)$/.exec(text)?.[1] ?? []);
    expect(said).toEqual(hosts);
  });

  test('what a table lists is pinned or looked up, and nothing else', async () => {
    const result = await first('golang:1.25-nanoserver', 'ltsc2022', 'windows-2025');
    expect([result.rule, result.verdict, result.advice?.hyperv, result.advice?.nodeSelector]).toEqual([
      'list-from-table',
      'at-risk',
      false,
      null,
    ]);
    expect(result.ways.map(({ text }) => text)).toEqual([
      expect.stringContaining('change it to 1.25-nanoserver-ltsc2022'),
      'let the registry be asked (resolve: auto)',
    ]);
  });
});
