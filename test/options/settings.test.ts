import { describe, expect, test } from 'vitest';
import { parseSettings } from '../../src/options/settings.js';

function settings(values: Readonly<Record<string, readonly string[]>>) {
  return parseSettings(new Map(Object.entries(values)), '2026-09-01', (option, index) => `${option.name}[${index}]`);
}

test('nothing given: the defaults', () => {
  const parsed = settings({});
  expect(parsed.ok && parsed.settings).toMatchObject({
    targets: [],
    dockerfiles: [],
    build: { stage: null, buildHost: null },
    failOn: 'any-target',
    annotations: 'auto',
    comment: false,
    summary: true,
    format: 'text',
    today: '2026-09-01',
  });
});

test.each([
  ['report.sarif', 'sarif', 'report.sarif'],
  ['out/results.sarif.json', 'sarif', 'out/results.sarif.json'],
  ['gl-code-quality-report.json', 'gitlab', 'gl-code-quality-report.json'],
  ['codequality.json', 'gitlab', 'codequality.json'],
  ['code-quality/report.json', 'json', 'code-quality/report.json'],
  ['report.JSON', 'json', 'report.JSON'],
  ['junit.xml', 'junit', 'junit.xml'],
  ['summary.md', 'markdown', 'summary.md'],
  ['build.log', 'text', 'build.log'],
  ['azure = issues', 'azure', 'issues'],
  ['GitLab=a=b.json', 'gitlab', 'a=b.json'],
])('report-file %s', (text, format, path) => {
  const parsed = settings({ 'report-file': ['x.txt', text] });
  expect(parsed.ok && parsed.settings.reportFiles[1]).toMatchObject({ format, file: { path, inFile: false } });
});

test('everything given', () => {
  const parsed = settings({
    targets: ['', 'prod = 10.0.20348.2340', '  ltsc2019 [hyperv] '],
    'build-args': ['A=1', 'B=', 'C=x=y z'],
    'target-stage': ['runtime'],
    'build-host': ['ubuntu-latest'],
    isolation: ['HYPERV'],
    'fail-on': ['never'],
    severity: ['image-out-of-support = off'],
    'as-of': ['2024-02-29'],
    summary: ['False'],
    annotations: ['check-run'],
    comment: ['TRUE'],
  });
  if (!parsed.ok) throw new Error(parsed.message);
  const { settings: all } = parsed;
  expect(all.targets.map(({ name, revision, isolation }) => [name, revision, isolation])).toEqual([
    ['prod', 2340, 'hyperv'],
    ['ltsc2019', null, 'hyperv'],
  ]);
  expect([...all.build.buildArgs]).toEqual([
    ['A', '1'],
    ['B', ''],
    ['C', 'x=y z'],
  ]);
  expect([...all.severity]).toEqual([['image-out-of-support', 'off']]);
  expect(all).toMatchObject({
    build: { stage: 'runtime', buildHost: { os: 'linux' } },
    failOn: 'never',
    today: '2024-02-29',
    summary: false,
    annotations: 'check-run',
    comment: true,
  });
});

describe('wrong values are named with their place and what was expected', () => {
  test.each([
    ['report-file', ['a.json', 'report'], 'report-file[1]: "report" tells no format. Expected FORMAT=FILE'],
    ['report-file', ['html=report.html'], 'report-file[0]: "html=report.html" tells no format.'],
    ['report-file', ['junit='], 'report-file[0]: "junit=" tells no format.'],
    ['report-file', ['a.json', 'gitlab=a.json'], 'report-file[1]: "a.json" is named twice'],
    ['targets', ['ltsc2022', 'ltsc2029'], /^targets\[1\]: .*ltsc2029.*Did you mean "ltsc20/],
    ['targets', ['a = 10.0.20348', 'a = 10.0.17763'], /^targets\[1\]: two targets are named "a"/],
    ['targets', ['prod = 10.0.abc'], /^targets\[0\]: /],
    ['targets', ['AKS Windows2022 [hyperv]'], /^targets\[0\]: .*[Hh]yper-V/],
    ['targets', ['@'], /^targets\[0\]: a file is missing behind @/],
    ['targets', ['prod = @nodes.json'], /^targets\[0\]: .*stand alone among the targets: @FILE/],
    ['build-args', ['A=1', 'NAME'], /^build-args\[1\]: "NAME" is not a build argument. Expected NAME=value/],
    ['build-host', ['windows-2031'], /^build-host\[0\]: .*windows-20/],
    ['isolation', ['kvm'], /^isolation\[0\]: "kvm" is not possible: Expected process, hyperv/],
    ['resolve', ['online'], /^resolve\[0\]: .*auto, registry, offline/],
    ['registries', ['ok.example', 'https://registry.example'], /^registries\[1\]: .*is not a registry host/],
    ['registry-mirrors', ['docker.io'], /is not a mirror. Expected HOST=MIRROR/],
    ['registry-mirrors', ['docker.io=a/b'], /"a\/b" is not a registry host/],
    ['registry-timeout', ['0'], /Expected whole seconds from 1 to 9999/],
    ['registry-timeout', ['1.5'], /Expected whole seconds/],
    ['fail-on', ['always'], /any-target, no-target, never/],
    ['severity', ['build-mismatch'], /Expected RULE=SEVERITY/],
    ['severity', ['build-missmatch=off'], /no rule "build-missmatch".*"build-mismatch"/],
    ['severity', ['build-mismatch=fatal'], /"fatal" is not a severity. Expected error, warning, notice, off/],
    ['summary', ['maybe'], /neither true nor false/],
    ['format', ['xml'], /Expected text, json, sarif, markdown, github/],
    ['as-of', ['2026-02-30'], /not a day. Expected YYYY-MM-DD/],
    ['as-of', ['yesterday'], /not a day/],
  ])('%s %o', (name, values, message) => {
    const parsed = settings({ [name]: values });
    expect(parsed.ok).toBe(false);
    expect(!parsed.ok && parsed.message).toMatch(message);
    expect(!parsed.ok && parsed.message).not.toMatch(/\.\.|undefined/);
  });
});
