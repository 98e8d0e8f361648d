import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { parseConfig } from '../../src/options/config.js';
import { optionsOf } from '../../src/options/table.js';
import { configSchema } from './config-schema.js';

const file = new URL('../../schema/config.schema.json', import.meta.url);
if (process.env.UPDATE_DOCS !== undefined) writeFileSync(file, `${JSON.stringify(configSchema(), null, 2)}\n`);
const schema = JSON.parse(readFileSync(file, 'utf8')) as ReturnType<typeof configSchema> & { properties: object };
// Keywords that limit one of several types stand beside all of them, as editors expect.
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allowUnionTypes: true });
ajv.addFormat('date', true);
const accepts = ajv.compile(schema);

test('the schema is what the tables of options and rules say', () => {
  expect(schema).toEqual(configSchema());
});

test('its keys are the options of the action, and those that only a file has', () => {
  const options = optionsOf('action').filter(
    ({ name }) => !['config', 'token', 'trusted-config', 'timeout'].includes(name),
  );
  expect(Object.keys(schema.properties)).toEqual([...options.map(({ name }) => name), 'runners', 'builds']);
  for (const option of options.filter(({ name }) => name !== 'ignore'))
    expect(schema.properties).toHaveProperty([option.name, 'description'], option.text);
});

const fixtures = new URL('../fixtures/options/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, fixtures), 'utf8');
const filesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, fixtures))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `${folder}${name}`);

test.each(filesIn('right/'))('%s is accepted', (name) => {
  expect(accepts(parse(read(name), { schema: 'core' })), JSON.stringify(accepts.errors)).toBe(true);
});

/** What is no longer wrong, or no longer there, once YAML is data. */
const LOST_IN_DATA =
  /^(?:syntax|indentation|tab|open-list|open-quote|nested-in-line|duplicates|aliases|tags|two-documents)$/;

describe('wrong files are refused, each part of them for itself', () => {
  const files = filesIn('wrong/').filter((name) => !LOST_IN_DATA.test(name.slice('wrong/'.length, -'.yml'.length)));
  test.each(files)('%s', async (name) => {
    const data = parse(read(name), { stringKeys: false, logLevel: 'silent' }) as unknown;
    expect(accepts(data)).toBe(false);
    for (const part of partsOf(data)) {
      const parsed = await parseConfig(stringify(part), 'f');
      expect([part, accepts(part)]).toEqual([part, parsed.ok || isUnseen(part)]);
    }
  });
});

/** What is wrong by itself, but not for a schema. */
function isUnseen(part: unknown): boolean {
  return JSON.stringify(part).includes('"2027-02-29"');
}

/** Every entry of the file alone: items of lists and entries of maps each with the key that they stand under. */
function partsOf(data: unknown): unknown[] {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return [data];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    if (Array.isArray(value)) return value.map((item: unknown) => ({ [key]: [item] }));
    if (typeof value !== 'object' || value === null) return [{ [key]: value }];
    return [{ [key]: {} }, ...Object.entries(value).map((entry) => ({ [key]: Object.fromEntries([entry]) }))];
  });
}

/** Few values, so that right and wrong ones meet often. */
const scalar = fc.constantFrom<unknown>('text', 'a b', '', ' ', 7, true, false, null);
const word = fc.constantFrom(
  'process',
  'docker',
  'server',
  'amd64',
  'off',
  'build-mismatch',
  '2027-01-31',
  'A=1',
  '[x]',
);
const value: fc.Arbitrary<unknown> = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    scalar,
    word,
    fc.uniqueArray(tie('any'), { maxLength: 2, selector: (item) => JSON.stringify(item) }),
    fc.dictionary(fc.constantFrom('name', 'A', 'A B', '', 'build-mismatch'), tie('any'), { maxKeys: 2 }),
  ),
})).any;

const record = (right: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.record(right, { requiredKeys: [] }) },
    { weight: 1, arbitrary: fc.record({ ...right, unknown: scalar }, { requiredKeys: [] }) },
  );
const words = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<unknown>('text', 'a=b', 7) },
  { weight: 1, arbitrary: value },
);
const either = (choices: readonly string[]) =>
  fc.oneof({ weight: 6, arbitrary: fc.constantFrom<unknown>(...choices) }, { weight: 1, arbitrary: value });
const argumentsOf = fc.oneof(
  fc.dictionary(fc.constantFrom('A', 'B', 'A=B', 'A B', ''), fc.oneof(scalar, value), { maxKeys: 2 }),
  value,
);
const isRule = either(['build-mismatch', 'hyperv', 'image-out-of-support']);
const target = record({
  name: words,
  version: words,
  isolation: either(['process', 'hyperv']),
  engine: either(['docker', 'containerd']),
  edition: either(['server', 'client']),
  architecture: either(['amd64', 'arm64']),
});
const build = record({
  dockerfile: words,
  args: argumentsOf,
  stage: words,
  'build-host': words,
  targets: fc.oneof(fc.uniqueArray(fc.constantFrom('a', 'b'), { maxLength: 2 }), value),
});
const ignore = record({
  rule: isRule,
  dockerfile: words,
  image: words,
  target: words,
  until: either(['2027-01-31', '2028-02-29', 'tomorrow', '20270131']),
  reason: words,
});
const listed = (item: fc.Arbitrary<unknown>) => fc.oneof(fc.array(item, { maxLength: 2 }), value);
const severity = fc.oneof(
  fc.dictionary(fc.constantFrom('build-mismatch', 'hyperv', 'no-rule'), either(['off', 'warning', 'fatal']), {
    maxKeys: 2,
  }),
  value,
);
const runners = fc.oneof(fc.dictionary(fc.constantFrom('a', 'b', '', ' '), words, { maxKeys: 2 }), value);

/** One key at a time: what keys mean for each other (names of targets) is not for a schema. */
const oneKey: fc.Arbitrary<[string, unknown]> = fc.oneof(
  ...(['targets', 'builds', 'ignore', 'severity', 'runners'] as const).map((key) =>
    fc.tuple(
      fc.constant(key),
      { targets: listed(target), builds: listed(build), ignore: listed(ignore), severity, runners }[key],
    ),
  ),
  fc.tuple(fc.constantFrom('build-args', 'registry-mirrors'), argumentsOf),
  fc.tuple(
    fc.constantFrom(...optionsOf('action').flatMap(({ name, kind }) => (kind === 'choice' ? [] : [name])), 'unknown'),
    value,
  ),
);

test('the schema accepts what is understood, and nothing else', async () => {
  let [right, wrong] = [0, 0];
  await fc.assert(
    fc.asyncProperty(oneKey, async ([key, content]) => {
      const data = { [key]: content };
      const parsed = await parseConfig(stringify(data), 'f');
      expect([accepts(data), parsed.ok ? [] : parsed.problems]).toEqual([parsed.ok, parsed.ok ? [] : parsed.problems]);
      if (parsed.ok) right++;
      else wrong++;
    }),
    { numRuns: 1500 },
  );
  expect(Math.min(right, wrong)).toBeGreaterThan(200);
});
