import { readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/judge/report.js';
import { toJson } from '../../src/report/json.js';
import { type Rule, rules } from '../../src/rules/rule-table.js';
import { VERDICTS } from '../../src/rules/verdict.js';
import { hostileReport } from './hostile.js';
import { asJson, host, readReport, report } from './samples.js';

const file = new URL('../../schema/report.schema.json', import.meta.url);
const schema = JSON.parse(readFileSync(file, 'utf8'));
if (process.env.UPDATE_DOCS !== undefined) {
  schema.$defs.decidingRule.enum = idsOf('decides');
  schema.$defs.noteRule.enum = idsOf('note');
  schema.$defs.placementRule.enum = idsOf('places');
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
}
const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(schema);

const textOf = (name: string): string =>
  readFileSync(new URL(`../fixtures/report/${name}.report.json`, import.meta.url), 'utf8');

/** Of the rules, as the table has them: the schema's lists are written from it (`npm run docs`). */
function idsOf(kind: Rule['kind']): readonly string[] {
  return rules()
    .filter((rule) => rule.kind === kind)
    .map(({ id }) => id);
}

test('builds that share what was found are written as if each had its own', () => {
  const { builds, ...rest } = readReport(textOf('mixed'));
  const [first] = builds;
  const others = [
    { dockerfile: 'b\u200b/"Dockerfile"' },
    { stage: 'web' },
    { buildArgs: { V: '1' } },
    { platform: 'windows' },
    { stages: [] },
    { images: [] },
  ].flatMap((changed) => [
    { ...first!, ...changed },
    { ...first!, dockerfile: 'c' },
  ]);
  // More than what is kept of them.
  const many = Array.from({ length: 2_000 }, () => ({ ...first!, images: [...first!.images] }));
  const shared = { ...rest, builds: [...others, ...many, ...others] };
  expect(toJson(shared)).toBe(toJson(JSON.parse(JSON.stringify(shared))));
  expect(JSON.parse(toJson(shared)).builds).toEqual((asJson(shared) as Report).builds);
});

describe('the schema', () => {
  test.each(['mixed', 'hostile', 'wide', 'fine', 'nothing'])('accepts what is written: %s', (name) => {
    validate(JSON.parse(toJson(readReport(textOf(name)))));
    expect(validate.errors).toBeNull();
  });

  test.each<[string, string, unknown]>([
    ['an unknown key', 'extra', 1],
    ['an unknown key of a result', 'builds.0.images.0.results.0.extra', 1],
    ['a verdict', 'builds.0.images.0.results.0.verdict', 'maybe'],
    ['a note rule as deciding rule', 'builds.0.images.0.results.0.rule', 'client-host'],
    ['a severity', 'problems.0.severity', 'fatal'],
    ['a build as text', 'targets.0.build', '20348'],
    ['another use', 'targets.0.use', 'run'],
    ['a missing key', 'totals.verdicts.unknown', undefined],
    ['another schema version', 'schemaVersion', 2],
  ])('refuses %s', (_, path, value) => {
    const changed = JSON.parse(textOf('mixed'));
    const keys = path.split('.');
    const last = keys.pop()!;
    const holder = keys.reduce((inner, key) => inner[key], changed);
    if (value === undefined) delete holder[last];
    else holder[last] = value;
    expect(validate(changed)).toBe(false);
  });

  test('knows every rule and verdict', () => {
    const { decidingRule, noteRule, placementRule, verdict } = schema.$defs;
    const kinds = (['decides', 'note', 'places'] as const).map(idsOf);
    expect([decidingRule.enum, noteRule.enum, placementRule.enum]).toEqual(kinds);
    expect(verdict.enum).toEqual(VERDICTS);
    expect(Object.keys(schema.$defs.totals.properties.verdicts.properties)).toEqual(VERDICTS);
  });
});

test('keys stand in one order, whatever order they came in', () => {
  const shuffle = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shuffle);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, inner]) => [key, shuffle(inner)]),
    );
  };
  const given = report({ targets: [host(), host({ name: 'ci', use: 'build' })] });
  expect(toJson(shuffle(given) as Report)).toBe(toJson(given));
  expect(Object.keys(JSON.parse(toJson(given)))).toEqual([
    'schemaVersion',
    'tool',
    'compatible',
    'totals',
    'targets',
    'builds',
    'problems',
  ]);
});

test('use stands only on hosts that build', () => {
  const { targets } = JSON.parse(toJson(report({ targets: [host(), host({ use: 'build' })] })));
  expect(targets.map((each: object) => 'use' in each)).toEqual([false, true]);
});

test('any text reads back as it was, and none is a command in a log', () => {
  fc.assert(
    fc.property(hostileReport, (given) => {
      const text = toJson(given);
      expect(JSON.parse(text)).toEqual(asJson(given));
      expect(text).not.toContain('##[');
      expect(text).not.toMatch(/##vso\[|[\p{Cf}\p{Zl}\p{Zp}]/u);
      expect(text.split('\n').filter((line) => line.trimStart().startsWith('::'))).toEqual([]);
      validate(JSON.parse(text));
      expect(validate.errors).toBeNull();
    }),
  );
});

test('two blanks and a newline at the end', () => {
  const text = toJson(report({ builds: [], problems: [{ file: 'a', line: 1, message: 'b', severity: 'error' }] }));
  expect(text.startsWith('{\n  "schemaVersion": 1,\n')).toBe(true);
  expect(text.endsWith('}\n')).toBe(true);
});
