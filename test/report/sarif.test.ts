import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { Log, Result as SarifResult } from 'sarif';
import { describe, expect, test } from 'vitest';
import type { Ignored, Report } from '../../src/judge/report.js';
import { toAnnotations } from '../../src/report/annotations.js';
import { toSarif } from '../../src/report/sarif.js';
import { descriptorsOf, PROBLEM_RULE, type SarifRule } from '../../src/report/sarif-rules.js';
import { rules } from '../../src/rules/rule-table.js';
import { hostileReport } from './hostile.js';
import { build, image, mismatch, readReport, report, result } from './samples.js';

const FIXTURES = new URL('../fixtures/', import.meta.url);
const informationUri = 'https://example.com/tool';

/** RFC 3986: nothing but the characters of a URI, and every percent sign with two digits. */
const URI = /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/;
const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addFormat('uri', (text) => URI.test(text) && URL.canParse(text));
ajv.addFormat('uri-reference', (text) => URI.test(text) && URL.canParse(text, 'https://example.com/'));
ajv.addFormat('date-time', true);
ajv.addFormat('uuid', true);
const validate = ajv.compile(JSON.parse(readFileSync(new URL('sarif/sarif-schema-2.1.0.json', FIXTURES), 'utf8')));

const sarif = (given: Report, category: string | null = null) => toSarif(given, { category, informationUri });

function runOf(given: Report, category: string | null = null) {
  const log = JSON.parse(sarif(given, category)) as Log;
  validate(log);
  expect(validate.errors).toBeNull();
  expect(log.runs).toHaveLength(1);
  return log.runs[0]!;
}

const resultsOf = (given: Report): SarifResult[] => runOf(given).results!;
const notificationsOf = (given: Report) => runOf(given).invocations![0]!.toolExecutionNotifications!;
const place = (each: SarifResult) => each.locations![0]!.physicalLocation!;
const print = (each: SarifResult) => each.partialFingerprints!['windowsContainerCompat/v1']!;
const brief = (results: readonly SarifResult[]) =>
  results.map(
    (each) =>
      `${each.level} ${place(each).artifactLocation!.uri}:${place(each).region!.startLine} ${each.ruleId}${each.suppressions ? ' (suppressed)' : ''}`,
  );

const support = { rule: 'image-out-of-support', severity: 'warning', message: 'No updates.' } as const;
const assumed = { rule: 'platform-assumed', severity: 'notice', message: 'Perhaps Linux.' } as const;

/** `UPDATE_GOLDEN=1` writes the files anew; look at the difference before committing it. */
test.each(['mixed', 'decided', 'hostile', 'nothing'])('%s.sarif', (name) => {
  const given = readReport(readFileSync(new URL(`report/${name}.report.json`, FIXTURES), 'utf8'));
  runOf(given, 'windows-container-compat');
  const actual = sarif(given, 'windows-container-compat');
  const golden = new URL(`report/${name}.sarif`, FIXTURES);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden, actual);
  expect(existsSync(golden), `${golden.pathname} is missing`).toBe(true);
  expect(actual).toBe(readFileSync(golden, 'utf8'));
});

describe('the schema in the tests', () => {
  test.each<[string, string, string]>([
    ['a level', '"level": "error"', '"level": "fatal"'],
    ['a line', '"startLine": 4', '"startLine": 0'],
    ['a blank in a URI', 'web/Dockerfile', 'web/Docker file'],
    ['a stray percent sign', 'web/Dockerfile', 'web/%Dockerfile'],
    ['an unknown key', '"ruleIndex"', '"ruleNumber"'],
    ['another version', '"version": "2.1.0"', '"version": "2.0.0"'],
  ])('refuses %s', (_, from, to) => {
    const text = sarif(report());
    expect(text).toContain(from);
    expect(validate(JSON.parse(text.replace(from, to)))).toBe(false);
  });
});

describe('results', () => {
  test('one for each FROM and rule, naming all targets, worst first', () => {
    const images = [
      image({ line: 9, endLine: 10, results: [mismatch({ target: 'a' }), mismatch({ target: 'b' })] }),
      image({ line: 2, endLine: 2, results: [mismatch({ target: 'a', severity: 'warning' })] }),
      image({ line: 1, endLine: 1, results: [mismatch({ severity: 'off' }), result({ notes: [support] })] }),
    ];
    const again = build({ buildArgs: { V: '2' }, images: [image({ line: 9, results: [mismatch({ target: 'c' })] })] });
    const results = resultsOf(report({ builds: [build({ images }), again] }));
    expect(brief(results)).toEqual([
      'error web/Dockerfile:9 build-mismatch',
      'warning web/Dockerfile:1 image-out-of-support',
      'warning web/Dockerfile:2 build-mismatch',
    ]);
    expect(results[0]!.message.text).toContain(' on a, b and c.');
    expect(place(results[0]!).region).toEqual({ startLine: 9, endLine: 10 });
  });

  test('what is known from a baseline is a note; what is only taken for a Windows build is none', () => {
    const results = [
      mismatch({ severity: 'notice', target: 'known' }),
      mismatch({ severity: 'notice', rule: 'image-newer-than-host', notes: [assumed] }),
    ];
    expect(brief(resultsOf(report({ builds: [build({ images: [image({ results })] })] })))).toEqual([
      'note web/Dockerfile:4 build-mismatch',
    ]);
  });

  test('every rule that occurs stands there once, in the order of the table', () => {
    const { tool, results } = runOf(
      report({
        builds: [
          build(),
          build({ dockerfile: 'b' }),
          build({ images: [image({ results: [result({ notes: [support] })] })] }),
        ],
        problems: [{ file: 'c', line: 3, message: 'Broken.', severity: 'error' }],
      }),
    );
    const ids = tool.driver.rules!.map(({ id }) => id);
    expect(ids).toEqual(['build-mismatch', 'image-out-of-support', PROBLEM_RULE]);
    for (const each of results!) expect(ids[each.ruleIndex!]).toBe(each.ruleId);
  });
});

describe('places', () => {
  test.each<[string, string]>([
    ['a b/Dockerfile', 'a%20b/Dockerfile'],
    ['100%/#1?.dockerfile', '100%25/%231%3F.dockerfile'],
    ['日本/Dockerfile', '%E6%97%A5%E6%9C%AC/Dockerfile'],
    ['/etc//Dockerfile', 'etc/Dockerfile'],
    ['./Dockerfile', 'Dockerfile'],
    ['c:/x', 'c%3A/x'],
    ['a\\b', 'a%5Cb'],
    ['a\u202e\nb', 'a%E2%80%AE%0Ab'],
    ['half\ud800', 'half%EF%BF%BD'],
  ])('%j is %s', (dockerfile, uri) => {
    const [only] = resultsOf(report({ builds: [build({ dockerfile })] }));
    expect(place(only!).artifactLocation).toEqual({ uri, uriBaseId: '%SRCROOT%' });
  });

  test('lines begin at 1 and end where they begin or later', () => {
    const [only] = resultsOf(report({ builds: [build({ images: [image({ line: 0, endLine: 0 })] })] }));
    expect(place(only!).region).toEqual({ startLine: 1, endLine: 1 });
  });
});

describe('fingerprints', () => {
  const prints = (...builds: Parameters<typeof build>[0][]) =>
    resultsOf(report({ builds: builds.map((each) => build(each)) })).map(print);
  const other = 'mcr.microsoft.com/windows/nanoserver:1809';

  test('are the same text from release to release', () => {
    expect(prints({})).toEqual(['11cacebdf5eaa1a7:1']);
  });

  test.each<[string, Parameters<typeof image>[0], Parameters<typeof build>[0]]>([
    ['moved lines', { line: 40, endLine: 41 }, {}],
    ['another message', { results: [mismatch({ message: 'Other words.', selected: '10.0.17763.6000' })] }, {}],
    ['more targets', { results: [mismatch(), mismatch({ target: 'b' })] }, {}],
    ['another severity', { results: [mismatch({ severity: 'warning' })] }, {}],
    ['another default of an ARG', { reference: other }, {}],
    ['another build of the file', {}, { stage: 'x', buildArgs: { A: 'b' } }],
  ])('survive %s', (_, changedImage, changedBuild) => {
    expect(prints({ ...changedBuild, images: [image(changedImage)] })).toEqual(prints({}));
  });

  test.each<[string, Parameters<typeof image>[0], Parameters<typeof build>[0]]>([
    ['the file', {}, { dockerfile: 'api/Dockerfile' }],
    ['the base as written', { written: other }, {}],
    ['the rule', { results: [mismatch({ rule: 'image-newer-than-host' })] }, {}],
  ])('depend on %s', (_, changedImage, changedBuild) => {
    expect(prints({ ...changedBuild, images: [image(changedImage)] })).not.toEqual(prints({}));
  });

  test('count what is alike in the order of the lines, whatever the order of the builds', () => {
    const at = (line: number) => image({ line, endLine: line });
    const [first, second] = prints({ images: [at(4), at(9)] });
    expect([first, second]).toEqual([prints({})[0], first!.replace(/:1$/, ':2')]);
    expect(prints({ images: [at(9)] }, { stage: 'a', images: [at(4)] })).toEqual([first, second]);
    expect(prints({ images: [image({ line: 5, written: other, reference: other }), at(6), at(12)] }).slice(1)).toEqual([
      first,
      second,
    ]);
  });

  test('stay the same where one of several hosts is ignored, and none is given twice', () => {
    const off = mismatch({ target: 'b', severity: 'off', ignored: { reason: null, where: 'x:1:1' } });
    const at = (line: number, ...results: ReturnType<typeof mismatch>[]) => image({ line, endLine: line, results });
    const without = prints({ images: [at(4, mismatch()), at(9, mismatch())] });
    const withOne = prints({ images: [at(4, mismatch(), off), at(9, mismatch())] });
    expect(withOne.slice(0, 2)).toEqual(without);
    expect(new Set(withOne).size).toBe(3);
    expect(prints({ images: [at(4, off)] })).toEqual([without[0]]);
  });

  test('of problems survive moved lines', () => {
    const of = (line: number, message: string) =>
      resultsOf(report({ builds: [], problems: [{ file: 'a', line, message, severity: 'error' }] })).map(print);
    expect(of(12, 'line 12: unknown instruction FORM')).toEqual(of(14, 'line 14: unknown instruction FORM'));
    expect(of(12, 'line 12: unknown instruction FORM')).not.toEqual(of(12, 'line 12: unknown instruction RNU'));
  });
});

describe('what is ignored', () => {
  const off = (ignored: Ignored, target = 'prod') => mismatch({ target, severity: 'off', ignored });
  const suppressionsOf = (...results: ReturnType<typeof mismatch>[]) =>
    resultsOf(report({ builds: [build({ images: [image({ results })] })] })).map((each) => each.suppressions ?? null);

  test.each<[string, Ignored, object]>([
    [
      'in the config',
      { reason: 'replaced in Q1', where: '.github/windows-containers.yml:12:5' },
      { kind: 'external', justification: 'replaced in Q1 (.github/windows-containers.yml:12:5)' },
    ],
    [
      'by an input',
      { reason: null, where: 'input ignore, entry 2' },
      { kind: 'external', justification: 'ignored by input ignore, entry 2' },
    ],
    [
      'in the Dockerfile itself',
      { reason: 'known', where: 'web/Dockerfile:3:1' },
      { kind: 'inSource', justification: 'known (web/Dockerfile:3:1)' },
    ],
    [
      'in a file of a longer name',
      { reason: 'x', where: 'web/Dockerfile:ignores:3:1' },
      { kind: 'external', justification: 'x (web/Dockerfile:ignores:3:1)' },
    ],
  ])('%s is suppressed, with the reason', (_, ignored, expected) => {
    expect(suppressionsOf(off(ignored))).toEqual([[{ status: 'accepted', ...expected }]]);
  });

  test('stands beside what is not, and is never more than a note', () => {
    const ignored = { reason: 'r', where: 'x:1:1' };
    const given = report({
      builds: [
        build({
          images: [
            image({
              results: [
                off(ignored, 'a'),
                off({ reason: 's', where: 'x:2:1' }, 'b'),
                mismatch({ target: 'c', notes: [{ ...support, severity: 'off', ignored }] }),
              ],
            }),
          ],
        }),
      ],
    });
    const results = resultsOf(given);
    expect(brief(results)).toEqual([
      'error web/Dockerfile:4 build-mismatch',
      'note web/Dockerfile:4 build-mismatch (suppressed)',
      'note web/Dockerfile:4 image-out-of-support (suppressed)',
    ]);
    expect(results[0]!.message.text).not.toContain(' on a');
    expect(results[1]!.message.text).toContain(' on a and b.');
    expect(results[1]!.suppressions!.map(({ justification }) => justification)).toEqual(['r (x:1:1)', 's (x:2:1)']);
    expect(results[2]!.suppressions).toHaveLength(1);
  });

  test('off by a setting is not a result', () => {
    expect(suppressionsOf(mismatch({ severity: 'off' }))).toEqual([]);
  });
});

describe('the run', () => {
  test('says which tool and which category', () => {
    const { tool, automationDetails } = runOf(report(), 'legs/2019');
    expect(tool.driver).toMatchObject({ name: 'windows-container-compat', version: '0.1.0', semanticVersion: '0.1.0' });
    expect(automationDetails).toEqual({ id: 'legs/2019/' });
    expect(runOf(report()).automationDetails).toBeUndefined();
  });

  test('problems: errors and warnings of a file are results, the rest notifications', () => {
    const problems = [
      { file: 'a', line: 7, message: 'Broken.', severity: 'error' },
      { file: '', line: 0, message: 'No Dockerfile.', severity: 'warning' },
      { file: '/', line: 0, message: 'A folder.', severity: 'error' },
      { file: 'b', line: 0, message: 'A template.', severity: 'notice' },
      { file: 'c', line: 1, message: 'Off.', severity: 'off' },
    ] as const;
    const given = report({ builds: [], problems });
    expect(brief(resultsOf(given))).toEqual([`error a:7 ${PROBLEM_RULE}`]);
    expect(
      notificationsOf(given).map(({ level, message, locations }) => [level, message.text, locations?.length]),
    ).toEqual([
      ['error', 'A folder.', undefined],
      ['warning', 'No Dockerfile.', undefined],
      ['note', 'A template.', 1],
    ]);
  });

  test('of many notifications a hundred, and how many more there are', () => {
    const problems = Array.from(
      { length: 130 },
      (_, line) => ({ file: 'a', line, message: 'x', severity: 'notice' }) as const,
    );
    const all = notificationsOf(report({ builds: [], problems }));
    expect(all).toHaveLength(101);
    expect(all.at(-1)!.message.text).toMatch(/^30 more notices/);
  });
});

describe('limits', () => {
  const many = (length: number, change: (index: number) => Parameters<typeof mismatch>[0]) =>
    report({
      builds: Array.from({ length }, (_, index) =>
        build({ dockerfile: `services/${index}/Dockerfile`, images: [image({ results: [mismatch(change(index))] })] }),
      ),
    });

  test('5,000 results, the worst, and how many are missing', () => {
    const given = many(5100, (index) => ({ severity: index < 4000 ? 'warning' : 'error' }));
    const { results, invocations } = runOf(given);
    expect(results).toHaveLength(5000);
    expect(results!.filter(({ level }) => level === 'error')).toHaveLength(1100);
    expect(results!.findLastIndex(({ level }) => level === 'error')).toBe(1099);
    const [notification] = invocations![0]!.toolExecutionNotifications!;
    expect(notification!.message.text).toMatch(/^100 more findings not shown here/);
  });

  test('no file is too large, though every message is as long and as dense as may be', () => {
    let state = 1;
    const noise = () => {
      let text = '';
      while (text.length < 4500) {
        state = (Math.imul(state, 1103515245) + 12345) >>> 0;
        text += String.fromCharCode(0x4e00 + ((state >>> 17) % 0x5000));
      }
      return text;
    };
    const given = many(900, () => ({ message: noise() }));
    const text = sarif(given);
    expect(gzipSync(text).length).toBeLessThan(10 * 1024 * 1024);
    const { results, invocations } = (JSON.parse(text) as Log).runs[0]!;
    expect(results!.length).toBeGreaterThan(500);
    expect(invocations![0]!.toolExecutionNotifications![0]!.message.text).toBe(
      `${900 - results!.length} more findings not shown here, because code scanning keeps 5000 of a run. The JSON report has them all.`,
    );
    for (const each of results!) expect(each.message.text!.length).toBeLessThanOrEqual(4000);
  });
});

describe('rules', () => {
  const all = descriptorsOf(new Set<SarifRule>([...rules().map(({ id }) => id), PROBLEM_RULE]), informationUri);

  test('there is one for each, and a name for each', () => {
    expect(all.map(({ id }) => id)).toEqual([...rules().map(({ id }) => id), PROBLEM_RULE]);
    expect(all.find(({ id }) => id === 'ws2016-revision-mismatch')!.name).toBe('Ws2016RevisionMismatch');
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });

  test.each(all.map((each) => [each.id, each] as const))('%s is within what GitHub shows', (id, each) => {
    expect(each.shortDescription.text).toMatch(/^[A-Z].{5,80}[^.]$/);
    expect(each.fullDescription.text).toMatch(/^[A-Z].{5,1000}\.$/);
    expect(each.help.text.length).toBeGreaterThan(40);
    expect(each.help.markdown.length).toBeGreaterThan(40);
    expect(each.helpUri).toMatch(id === PROBLEM_RULE ? informationUri : new RegExp(`^https://.*/${id}\\.md$`));
    expect(each.properties.tags.length).toBeLessThanOrEqual(10);
    expect(['error', 'warning', 'recommendation']).toContain(each.properties['problem.severity']);
  });
});

test('whatever names a repository gives its files, the file is valid and holds every annotation once', () => {
  fc.assert(
    fc.property(hostileReport, (given) => {
      const text = sarif(given, given.builds[0]!.dockerfile);
      const log = JSON.parse(text) as Log;
      validate(log);
      expect(validate.errors).toBeNull();
      expect(text.endsWith('}\n')).toBe(true);
      const strings: unknown[] = [];
      JSON.parse(text, (_, value) => strings.push(value) && value);
      expect(strings.filter((each) => typeof each === 'string' && /\p{Cs}/u.test(each))).toEqual([]);
      expect(text).not.toMatch(/##(?=[A-Za-z]{0,20}\[)|[\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}]/u);
      expect(text.split('\n').filter((line) => line.trimStart().startsWith('::'))).toEqual([]);
      const { results, invocations } = log.runs[0]!;
      expect(results!.map(({ message }) => message.text).join()).not.toContain('](');
      const notifications = invocations![0]!.toolExecutionNotifications!.filter(({ locations }) => !locations);
      expect(results!.length + notifications.length).toBe(toAnnotations(given).length);
      expect(new Set(results!.map(print)).size).toBe(results!.length);
      expect(sarif(structuredClone(given), given.builds[0]!.dockerfile)).toBe(text);
    }),
  );
});

/** Microsoft's validator with GitHub's rules, where `SARIF_MULTITOOL` names it. It exits with 0 whatever it finds. */
test.runIf(process.env.SARIF_MULTITOOL)('sarif-multitool finds no error and no warning', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sarif-'));
  const multitool = (text: string): string => {
    const file = join(folder, 'x.sarif');
    writeFileSync(file, text);
    const rule = ['--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning'];
    return execFileSync(process.env.SARIF_MULTITOOL!, ['validate', file, ...rule], { encoding: 'utf8' });
  };
  const FOUND = /: (?:error|warning) \w+:/;
  try {
    const mixed = readFileSync(new URL('report/mixed.sarif', FIXTURES), 'utf8');
    const hostile = readFileSync(new URL('report/hostile.sarif', FIXTURES), 'utf8');
    for (const text of [mixed, hostile]) {
      const said = multitool(text);
      expect(said).toContain('Analysis completed successfully.');
      expect(said).not.toMatch(FOUND);
    }
    expect(multitool(mixed.replace('"uri": "api/Dockerfile"', '"uri": "/api/Dockerfile"'))).toMatch(FOUND);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
