import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Config, parseConfig } from '../../src/options/config.js';
import { fileOptions } from '../../src/options/config-options.js';
import { configWhere } from '../../src/options/said.js';

const fixtures = new URL('../fixtures/options/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, fixtures), 'utf8');
const namesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, fixtures))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => name.slice(0, -'.yml'.length));

/** Every key of the file, as messages list them. */
const KEYS = [...fileOptions().map(({ name }) => name), 'runners', 'builds'].join(', ');

/** Maps as objects, so that a golden file can hold them. */
function plain(config: Config): unknown {
  const text = JSON.stringify(config, (_, value: unknown) =>
    value instanceof Map ? Object.fromEntries(value) : value,
  );
  return JSON.parse(text);
}

async function problemsOf(text: string): Promise<string[]> {
  const parsed = await parseConfig(text, 'f');
  return parsed.ok ? [] : parsed.problems.map(({ line, column, message }) => `${line}:${column}: ${message}`);
}

test.each(namesIn('right/'))('%s.yml is understood', async (name) => {
  const parsed = await parseConfig(read(`right/${name}.yml`), `${name}.yml`);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  expect(plain(parsed.config)).toEqual(JSON.parse(read(`right/${name}.json`)));
});

test.each(namesIn('right/'))('%s.yml as an editor on Windows writes it is the same', async (name) => {
  const text = `\ufeff${read(`right/${name}.yml`)}`.replaceAll('\n', '\r\n');
  const parsed = await parseConfig(text, `${name}.yml`);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  expect(plain(parsed.config)).toEqual(JSON.parse(read(`right/${name}.json`)));
});

test.each(namesIn('wrong/'))('%s.yml has exactly these problems', async (name) => {
  expect(`${(await problemsOf(read(`wrong/${name}.yml`))).join('\n')}\n`).toBe(
    read(`wrong/${name}.txt`).replaceAll('{keys}', KEYS),
  );
});

describe('numbers are read as they are written', () => {
  test.each(['10.0', '1809', '20H2', '2022', '17763', '0010', '1e3', '0x10', '0o17', '+5', '20348.2340', '.5'])(
    '%s',
    async (written) => {
      const parsed = await parseConfig(
        `targets: [${written}, { name: a, version: ${written} }]\nbuild-args: { A: ${written} } # not a part of it\n`,
        'f',
      );
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
      const { options } = parsed.config;
      expect(options.get('targets')?.map(({ value }) => value)).toEqual([written, `a = ${written}`]);
      expect(options.get('build-args')?.map(({ value }) => value)).toEqual([`A=${written}`]);
    },
  );
});

describe('what is hostile is refused, and soon', () => {
  const many = 20_000;
  test.each([
    ['larger than 256 KB', `#${'x'.repeat(262_144)}`, '1:1: the file is larger than 256 KB'],
    ['larger in bytes than in characters', `#${'ä'.repeat(131_072)}`, '1:1: the file is larger than 256 KB'],
    ['lists without end', '['.repeat(many), '1:41: lists and maps are nested more than 40 deep'],
    ['lists in blocks', '- '.repeat(many), '1:81: lists and maps are nested more than 40 deep'],
    ['maps as keys', '? '.repeat(many), '1:81: lists and maps are nested more than 40 deep'],
    ['maps in maps', '{a: '.repeat(many), '1:161: lists and maps are nested more than 40 deep'],
    ['documents', '---\n'.repeat(many), '2:1: a second document: expected one in the file'],
    ['too many targets', `targets: [${'a,'.repeat(many)}]`, `1:2011: targets: expected at most 1000, found ${many}`],
    [
      'too many lines of targets',
      `targets: |\n${' a\n'.repeat(1001)}`,
      '1002:2: targets: expected at most 1000, found 1001',
    ],
    [
      'too many runners',
      `runners: {${Array.from({ length: 1001 }, (_, index) => `l${index}: a`).join()}}`,
      '1:7901: runners: expected at most 1000, found 1001',
    ],
    [
      'an alias bomb',
      `builds:\n- { dockerfile: d, args: &a {${Array.from({ length: 500 }, (_, index) => `A${index}: a`).join()}} }\n${'- { dockerfile: d, args: *a }\n'.repeat(1000)}`,
      '12:26: aliases stand for more than 10000 values from here on',
    ],
  ])('%s', async (_, text, problem) => {
    expect((await problemsOf(text)).join('\n')).toBe(problem);
  });

  test('of very many problems the first hundred are listed', async () => {
    const problems = await problemsOf(Array.from({ length: 5000 }, (_, index) => `key${index}:`).join('\n'));
    expect(problems).toHaveLength(101);
    expect(problems[99]).toMatch(/^100:1: unknown key "key99"/);
    expect(problems[100]).toBe('101:1: and 4900 more problems from here on');
  });

  test('aliases that stand for much, but not too much, are understood', async () => {
    const parsed = await parseConfig(`builds:\n- &b { dockerfile: d, args: { A: 1 } }\n${'- *b\n'.repeat(1400)}`, 'f');
    expect(parsed.ok && parsed.config.builds.length).toBe(1401);
  });

  test('a long key or name is cut in messages', async () => {
    const [unknown] = await problemsOf(`${'k'.repeat(500)}: 1`);
    expect(unknown).toContain(`"${'k'.repeat(77)}..."`);
    expect(unknown!.length).toBeLessThan(500);
  });
});

test('a wrong target is not named again by the builds that use it', async () => {
  expect(await problemsOf('targets: [{ nam: prod }]\nbuilds: [{ dockerfile: d, targets: prod }]')).toEqual([
    '1:11: targets: expected a name, for example name: prod',
    '1:13: unknown key "nam". Did you mean "name"?',
  ]);
});

test.each([
  ['a declaration that hosts are not known by', 'prod = windows 2031', 'prod'],
  ['words in brackets', 'ltsc2022 [hyperv]', 'ltsc2022'],
  ['a label that runners explain', 'our-label', 'our-label'],
])('builds refer to targets by name: %s', async (_, declared, name) => {
  const text = `targets: ['${declared}']\nrunners: { our-label: ltsc2022 }\nbuilds: [{ dockerfile: d, targets: ['${name}'] }]`;
  expect(await problemsOf(text)).toEqual([]);
});

test('where a value of a file stands', () => {
  expect(configWhere('.github/windows-containers.yml', { line: 3, column: 14 })).toBe(
    '.github/windows-containers.yml:3:14',
  );
});
