import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { judge } from '../../src/rules/rules.js';
import { selectEntry } from '../../src/rules/select.js';
import { host, image } from './sample.js';

interface Compatibility {
  readonly source: string;
  readonly host: string;
  readonly image: string;
  readonly expect: boolean;
  readonly note: string;
}
interface Choice {
  readonly source: string;
  readonly host: string;
  readonly offered: readonly string[];
  readonly chosen: string;
  readonly note: string;
}

const cases = JSON.parse(readFileSync(new URL('../fixtures/windows/engine-cases.json', import.meta.url), 'utf8')) as {
  compatibility: readonly Compatibility[];
  manifestChoice: readonly Choice[];
};

/** Where the product answers other than an engine's own test, and why. Keyed by `host image`. */
const DIFFERENT: Readonly<Record<string, string>> = {
  '10.0.<hostbuild> ':
    'an image without os.version fits any host for the engine; for us its version is unknown, and no guess comes out as runs',
};

describe('hosts and images as the engines themselves test them', () => {
  const HOST_BUILD = '20348';
  test.each(cases.compatibility)('$host, image "$image": $expect ($source)', (row) => {
    const on = host(row.host.replace('<hostbuild>', HOST_BUILD));
    const version = row.image.replace('<hostbuild>', HOST_BUILD);
    const subject = version === '' ? ({ kind: 'version-unknown', why: 'no os.version' } as const) : image(version);
    const { verdict } = judge(subject, on);
    const fits = verdict === 'runs' || verdict === 'at-risk';
    if (`${row.host} ${row.image}` in DIFFERENT) expect(fits).not.toBe(row.expect);
    else expect(fits).toBe(row.expect);
  });
});

describe('which entry of a list an engine takes', () => {
  // The row with --platform windows/amd64 is a cross-build's, which judge/ decides: test/judge/choosing.test.ts.
  const onHost = cases.manifestChoice.filter(({ note }) => !note.includes('--platform windows/amd64'));
  test.each(onHost)('$host of $offered: $chosen ($note)', ({ host: on, offered, chosen }) => {
    const entries = offered.map((text) => ({
      os: text.startsWith('linux') ? 'linux' : 'windows',
      architecture: 'amd64',
      osVersion: text.startsWith('10.0.') ? text : null,
    }));
    const chooser = { build: host(on).build!, architecture: 'amd64', engine: 'containerd' } as const;
    const selection = selectEntry(entries, chooser, true);
    expect(selection).toEqual({ kind: 'selected', index: offered.indexOf(chosen) });
  });
});

describe('the rules of choosing', () => {
  const entry = (osVersion: string, architecture: string | null = 'amd64', os = 'windows') => ({
    os,
    architecture,
    osVersion,
  });
  const docker = (build: number) => ({ build, architecture: 'amd64', engine: 'docker' }) as const;
  const containerd = (build: number) => ({ build, architecture: 'amd64', engine: 'containerd' }) as const;
  const list = [entry('10.0.17763.1'), entry('10.0.20348.587'), entry('10.0.20348.3091'), entry('10.0.26100.1')];

  test.each([
    ['docker: the exact build first', list, docker(20348), true, 1],
    ['docker: else the first that is not newer, however old', list, docker(22631), true, 0],
    ['docker: newer ones are out', [list[3]!, list[1]!], docker(22631), true, 1],
    ['containerd: the highest version, as text', list, containerd(20348), true, 1],
    ['containerd: nothing below 20348 on a newer host', list, containerd(26100), true, 3],
    ['containerd: only its own build below 20348', list, containerd(17763), true, 0],
    ['a table: the exact build', list.slice(0, 2), docker(20348), false, 1],
    ['a table: the only one that is left', list.slice(1, 2), docker(26100), false, 0],
    ['another architecture is out', [entry('10.0.20348.1', 'arm64'), entry('10.0.20348.2')], docker(20348), true, 1],
    [
      'Linux and attestations are out',
      [entry('', 'amd64', 'linux'), entry('', 'unknown', 'unknown'), list[1]!],
      docker(20348),
      true,
      2,
    ],
  ] as const)('%s', (_, entries, chooser, ordered, index) => {
    expect(selectEntry(entries, chooser, ordered)).toEqual({ kind: 'selected', index });
  });

  test.each([
    ['docker, all newer', [list[3]!], docker(20348)],
    ['containerd, older than 20348', [list[0]!], containerd(20348)],
    ['other architecture', [entry('10.0.20348.1', 'arm64')], docker(20348)],
    ['none', [], docker(20348)],
  ] as const)('none: %s', (_, entries, chooser) => {
    for (const ordered of [true, false]) expect(selectEntry(entries, chooser, ordered)).toEqual({ kind: 'none' });
  });

  const open = (architecture = 'amd64') => ({ ...entry('', architecture), osVersion: null });
  const blank = { ...entry('10.0.17763.1'), unlisted: true } as const;
  test.each([
    ['one that the list names no version for fits every host', [entry('10.0.26100.1'), open()], 1, 1],
    ['docker takes the first in the list', [open(), entry('10.0.17763.1')], 0, 0],
    ['containerd takes those without a version last', [open(), entry('10.0.20348.1')], 1, 1],
    ['in list order', [open(), open()], 0, 0],
    ['its own config does not count', [entry('10.0.26100.1'), blank, { ...blank, osVersion: '10.0.20348.1' }], 1, 1],
    ['an exact one comes first', [open(), entry('10.0.20348.1')], 1, 1],
    ['of another architecture it is out', [open('arm64'), entry('10.0.20348.1')], 1, 1],
  ] as const)('without os.version: %s', (_, entries, byDocker, byContainerd) => {
    expect(selectEntry(entries, docker(20348), true)).toEqual({ kind: 'selected', index: byDocker });
    expect(selectEntry(entries, containerd(20348), true)).toEqual({ kind: 'selected', index: byContainerd });
  });

  test('a table with several candidates and no exact one gives them all', () => {
    expect(selectEntry([list[0]!, list[1]!], docker(22631), false)).toEqual({ kind: 'one-of', indexes: [0, 1] });
  });
});
