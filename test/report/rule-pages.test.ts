import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Note, Result } from '../../src/judge/report.js';
import { parseConfig } from '../../src/options/config.js';
import { parseSettings } from '../../src/options/settings.js';
import { OPTIONS } from '../../src/options/table.js';
import { ruleIndexMarkdown, rulePageMarkdown, rulePageText, tuningLines } from '../../src/report/rule-page.js';
import { inOneParagraph } from '../../src/report/ways.js';
import { displayWidth } from '../../src/report/width.js';
import type { ImageSource } from '../../src/resolve/image.js';
import { tagSource } from '../../src/resolve/tag-source.js';
import type { RuleExample } from '../../src/rules/record.js';
import { rulePageUrl, rules } from '../../src/rules/rule-table.js';
import { judge } from '../../src/rules/rules.js';
import { parseHostDeclaration } from '../../src/windows/host-declaration.js';
import { finals } from '../judge/run-one.js';
import { host, image } from '../rules/sample.js';
import { build, report, image as sampleImage } from './samples.js';
import { tooLong } from './too-long.js';

const root = new URL('../../', import.meta.url);
const folder = new URL('docs/rules/', root);
const TODAY = '2026-09-01';

/** A registry that holds images of these versions under every reference. */
function registry(versions: readonly string[]): ImageSource {
  const variants = versions.map((version) =>
    version === 'linux'
      ? { os: 'linux', architecture: 'amd64', osVersion: null }
      : { os: 'windows', architecture: 'amd64', osVersion: version },
  );
  const list = versions.length === 1 ? 'single' : 'ordered';
  return {
    lookup: async () => ({
      kind: 'found',
      image: { by: 'registry', digest: null, floating: true, list, variants, asOf: null },
    }),
  };
}

async function resultOf(example: RuleExample): Promise<Result> {
  const { dockerfile, target, buildHost, runner, unknownArgs, asOf } = example;
  const source = example.missing ? withoutTag(example.missing) : example.registry && registry(example.registry);
  const results = await finals({
    dockerfile,
    targets: [target],
    today: asOf ?? TODAY,
    ...(buildHost === undefined ? {} : { buildHost }),
    ...(runner === undefined ? {} : { runner }),
    ...(unknownArgs === undefined ? {} : { unknownArgs }),
    ...(source === undefined ? {} : { source }),
  });
  expect(results).toHaveLength(1);
  return results[0]!;
}

/** A registry that has every tag but one. */
function withoutTag(tag: string): ImageSource {
  const byName = tagSource(() => TODAY);
  const missing = { kind: 'not-found', reason: `there is no tag ${tag} in windows/servercore` } as const;
  return {
    lookup: async (reference, platform) => (reference.tag === tag ? missing : byName.lookup(reference, platform)),
  };
}

/** What the check says under a rule: the result, or one of its notes. */
function saidUnder(id: string, result: Result): Result | Note | undefined {
  return result.rule === id ? result : result.notes.find((note) => note.rule === id);
}

function paragraphOf(said: Result | Note | undefined): string {
  if (said === undefined) return '';
  return 'ways' in said ? inOneParagraph(said) : said.message;
}

const EXAMPLES = rules().flatMap((rule) =>
  rule.page.examples.map((example) => ({ rule, example, name: `${rule.id} on ${example.target}` })),
);

test.each(EXAMPLES)('the example of $name is true', async ({ rule, example }) => {
  const result = await resultOf(example);
  const said = saidUnder(rule.id, result);
  expect([said?.rule, result.verdict, said?.severity]).toEqual([
    rule.id,
    example.verdict,
    example.severity ?? rule.severity,
  ]);
  expect(rule.kind === 'decides').toBe(said === result);
});

test.each(EXAMPLES)('what is said of the example of $name is short', async ({ example }) => {
  const reference = /^FROM (?:--\S+ )?(\S+)/m.exec(example.dockerfile)?.[1] ?? '';
  const images = [sampleImage({ reference, written: reference, results: [await resultOf(example)] })];
  expect(tooLong(report({ builds: [build({ images })] }))).toEqual([]);
});

test.each(rules().filter(({ kind }) => kind === 'decides'))('an example of $id says what mends it', async (rule) => {
  const results = await Promise.all(rule.page.examples.map(resultOf));
  const mends = rule.kind === 'decides' && rule.mends !== 'nothing';
  expect(results.some(({ advice }) => advice !== null)).toBe(mends);
  if (mends) expect(results.flatMap(({ ways }) => ways)).not.toEqual([]);
});

test('every verdict and severity that a pair of image and host comes to stands on the page of its rule', () => {
  const shown = new Set(
    EXAMPLES.map(({ rule, example }) => [rule.id, example.verdict, example.severity ?? rule.severity].join(' ')),
  );
  const builds = [9600, 14393, 17134, 17763, 18362, 18363, 19041, 19045, 20348, 22621, 25398, 26100, 26200, 28000];
  const revisions = ['', '.1', '.1039', '.3504', '.9000'];
  const versions = builds.flatMap((build) => revisions.map((revision) => `10.0.${build}${revision}`));
  const hosts = versions.flatMap((version) =>
    (['server', 'client'] as const).flatMap((edition) =>
      (['process', 'hyperv'] as const).flatMap((isolation) =>
        (['amd64', 'arm64'] as const).flatMap((architecture) =>
          (['available', 'unproven'] as const).map((hyperv) =>
            host(version, { edition, isolation, architecture, hyperv }),
          ),
        ),
      ),
    ),
  );
  const images = versions.flatMap((version) =>
    [null, 'amd64', 'arm64'].flatMap((architecture) =>
      [null, 'current'].map((floatsUntil) => image(version, { architecture, floatsUntil })),
    ),
  );
  const missing = new Set<string>();
  for (const on of hosts)
    for (const what of images) {
      const { rule, verdict, severity } = judge(what, on);
      const answer = [rule, verdict, severity].join(' ');
      if (!shown.has(answer)) missing.add(answer);
    }
  expect([...missing]).toEqual([]);
});

describe('docs/rules', async () => {
  const files = new Map([['README.md', ruleIndexMarkdown()]]);
  for (const rule of rules()) {
    const messages = new Map<RuleExample, string>();
    for (const example of rule.page.examples)
      messages.set(example, paragraphOf(saidUnder(rule.id, await resultOf(example))));
    files.set(
      `${rule.id}.md`,
      rulePageMarkdown(rule, (example) => messages.get(example)!),
    );
  }
  if (process.env.UPDATE_DOCS !== undefined) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of files) writeFileSync(new URL(name, folder), text);
  }

  test('a page for every rule, and no other', () => {
    expect(readdirSync(folder).sort()).toEqual([...files.keys()].sort());
  });

  test.each([...files])('%s is what the tables and the check say', (name, text) => {
    expect(readFileSync(new URL(name, folder), 'utf8')).toBe(text);
  });
});

const WAYS = rules()
  // What is pasted into a manifest is none of ours to read.
  .filter(({ kind }) => kind !== 'places')
  .flatMap((rule) =>
    rule.page.waysOut.flatMap(({ paste }) =>
      paste ? [{ id: rule.id, page: rule.page, language: paste[0], paste: paste[1] }] : [],
    ),
  );

describe('what the pages give to paste', () => {
  test.each(WAYS.filter(({ language }) => language === 'dockerfile'))('$id: $paste helps', async ({ page, paste }) => {
    const [example] = page.examples;
    const { verdict } = await resultOf({ ...example!, dockerfile: paste });
    expect(['runs', 'at-risk']).toContain(verdict);
  });

  test.each(WAYS.filter(({ language, paste }) => language === 'text' || !paste.startsWith('nodeSelector')))(
    '$id: $paste is understood',
    ({ language, paste }) => {
      if (language === 'yaml')
        expect(OPTIONS.map((option) => option.name)).toContain(Object.keys(parse(paste) as object)[0]);
      if (language === 'text') expect(parseHostDeclaration(paste, { defaultIsolation: 'process' }).ok).toBe(true);
    },
  );

  test.each(rules().filter(({ severity }) => severity !== 'off'))(
    '$id: another severity, and an ignore',
    async (rule) => {
      const { input, config } = tuningLines(rule);
      const { severity } = parse(input) as { severity: string };
      expect(parseSettings(new Map([['severity', [severity]]]), TODAY, () => '')).toMatchObject({ ok: true });
      expect(await parseConfig(config, 'config')).toMatchObject({ ok: true, config: { ignore: [{ rule: rule.id }] } });
    },
  );
});

test.each(rules())('the page of $id for a terminal fits into it', (rule) => {
  const text = rulePageText(rule, 80);
  expect(text).toContain(`More: ${rulePageUrl(rule.id)}\n`);
  for (const line of text.split('\n'))
    if (line.includes(' ') && !line.startsWith('    ') && !line.includes('https://'))
      expect(displayWidth(line), line).toBeLessThanOrEqual(80);
});

test('a finding links to the page of its rule in the repository that package.json names', () => {
  const { repository } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
    repository: { url: string };
  };
  const home = repository.url.replace(/^git\+/, '').replace(/\.git$/, '');
  expect(rulePageUrl('same-build')).toBe(`${home}/blob/main/docs/rules/same-build.md`);
});
