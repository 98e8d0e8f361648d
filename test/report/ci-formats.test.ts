import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toAzure } from '../../src/report/azure.js';
import { toGitLab } from '../../src/report/gitlab.js';
import { toJUnit } from '../../src/report/junit.js';
import { hostileReport } from './hostile.js';
import { build, image, mismatch, report, result } from './samples.js';

const given = report({
  builds: [
    build({ images: [image({ results: [mismatch()] }), image({ line: 9, results: [result()] })] }),
    build({ dockerfile: 'a;b]/Dockerfile', images: [image({ results: [mismatch({ severity: 'warning' })] })] }),
  ],
  problems: [{ file: '', line: 0, message: '100% odd', severity: 'error' }],
});

test('GitLab: an entry for each finding, with what Code Quality asks for', () => {
  expect(JSON.parse(toGitLab(given))).toMatchObject([
    { check_name: 'check-problem', severity: 'critical', location: { path: '.', lines: { begin: 1 } } },
    { check_name: 'build-mismatch', severity: 'critical', location: { path: 'web/Dockerfile', lines: { begin: 4 } } },
    { check_name: 'build-mismatch', severity: 'minor', location: { path: 'a;b]/Dockerfile', lines: { begin: 4 } } },
  ]);
});

test('GitLab: fingerprints tell equal findings apart, and stay', () => {
  fc.assert(
    fc.property(hostileReport, (any) => {
      const prints = (JSON.parse(toGitLab(any)) as { fingerprint: string }[]).map(({ fingerprint }) => fingerprint);
      expect(new Set(prints).size).toBe(prints.length);
      expect(toGitLab(any)).toBe(toGitLab(any));
    }),
  );
});

test('JUnit: a test for each image, that fails where there is an error', () => {
  const text = toJUnit(given);
  expect(text).toContain('<testsuites name="windows-container-compat" tests="4" failures="2">');
  expect(text.match(/<failure /g)).toHaveLength(2);
  expect(text).toContain('name="line 9: mcr.microsoft.com/windows/servercore:ltsc2019"/>');
  expect(text).toMatch(/classname="a;b\]\/Dockerfile"[^>]*>\n {6}<system-out>warning: /);
});

test('JUnit: whatever the report holds, every tag is one of the format', () => {
  fc.assert(
    fc.property(hostileReport, (any) => {
      const tags = toJUnit(any).match(/<[^>]*>/g) ?? [];
      for (const tag of tags) expect(tag).toMatch(/^<[/?]?(?:xml|testsuites|testsuite|testcase|failure|system-out)\b/);
      expect(toJUnit(any)).not.toMatch(/&(?!amp;|lt;|gt;|quot;)|[\p{Cf}\p{Cs}\x00-\x09\x0b-\x1f]/u);
    }),
  );
});

test('Azure Pipelines: an issue a finding, names made harmless', () => {
  const [problem, error, warning] = toAzure(given).split('\n');
  expect(problem).toBe('##vso[task.logissue type=error;]Problem while checking: 100%AZP25 odd.');
  expect(error).toMatch(/^##vso\[task\.logissue type=error;sourcepath=web\/Dockerfile;linenumber=4;\]Image is older/);
  expect(warning).toMatch(/^##vso\[task\.logissue type=warning;sourcepath=a%3Bb%5D\/Dockerfile;linenumber=4;\]/);
});

test('Azure Pipelines: whatever the report holds, no other command', () => {
  fc.assert(
    fc.property(hostileReport, (any) => {
      for (const line of toAzure(any).trimEnd().split('\n')) {
        const rest = line.replace(
          /^##vso\[task\.logissue type=(?:error|warning);(?:sourcepath=[^;\]]*;linenumber=\d+;)?\]/,
          '',
        );
        expect(rest).not.toMatch(/##[A-Za-z]{0,20}\[/);
      }
    }),
  );
});

/**
 * What GitLab takes, property by property:
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format.
 */
const CODE_QUALITY = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'location', 'severity'],
    additionalProperties: false,
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', pattern: '^[a-z0-9-]+$' },
      fingerprint: { type: 'string', pattern: '^[0-9a-f]{16,}$' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        additionalProperties: false,
        properties: {
          // Relative to the root of the repository, without `./` before it.
          path: { type: 'string', pattern: '^(?!\\./)' },
          lines: {
            type: 'object',
            required: ['begin'],
            additionalProperties: false,
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
};

test('GitLab: whatever the report holds, it is what Code Quality takes', () => {
  const validate = new Ajv().compile(CODE_QUALITY);
  fc.assert(
    fc.property(hostileReport, (any) => {
      const entries: unknown = JSON.parse(toGitLab(any));
      expect(validate(entries), JSON.stringify(validate.errors)).toBe(true);
    }),
  );
});

/**
 * Elements with the attributes they must and may have and what may stand in them, as Jenkins' xunit plugin checks files
 * (junit-10.xsd of github.com/jenkinsci/xunit-plugin): the strictest of those who read it.
 */
const JUNIT: Readonly<Record<string, { must: readonly string[]; may: readonly string[]; holds: readonly string[] }>> = {
  testsuites: { must: [], may: ['name', 'time', 'tests', 'failures', 'errors'], holds: ['testsuite'] },
  testsuite: {
    must: ['name', 'tests', 'failures', 'errors'],
    may: ['group', 'time', 'skipped', 'timestamp', 'hostname', 'id', 'package', 'file', 'log', 'url'],
    holds: ['testsuite', 'properties', 'testcase', 'system-out', 'system-err'],
  },
  testcase: {
    must: ['name'],
    may: ['time', 'classname', 'group'],
    holds: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
  },
  failure: { must: [], may: ['type', 'message'], holds: ['#text'] },
  'system-out': { must: [], may: [], holds: ['#text'] },
};

/** What is wrong with a JUnit file; empty where nothing is. */
function junitProblems(text: string): readonly string[] {
  const problems: string[] = [];
  const open: string[] = [];
  const [declaration] = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/.exec(text) ?? [''];
  if (declaration === '') problems.push('no declaration');
  for (const [token] of text.slice(declaration.length).matchAll(/<[^>]*>|[^<]+/g)) {
    const holder = open.at(-1);
    if (!token.startsWith('<')) {
      if (token.trim() !== '' && !JUNIT[holder ?? '']?.holds.includes('#text')) problems.push(`text in ${holder}`);
      continue;
    }
    const [, end, name = '', attributes = '', alone] =
      /^<(\/?)([\w-]+)((?:\s+[\w-]+="[^"]*")*)\s*(\/?)>$/.exec(token) ?? [];
    const rule = JUNIT[name];
    if (!rule) problems.push(`no element: ${token}`);
    else if (end === '/') {
      if (open.pop() !== name) problems.push(`${name} ends where it is not open`);
    } else {
      const given = [...attributes.matchAll(/([\w-]+)=/g)].map(([, each]) => each!);
      const odd = given.filter((each) => !rule.must.includes(each) && !rule.may.includes(each));
      const missing = rule.must.filter((each) => !given.includes(each));
      if (odd.length + missing.length > 0) problems.push(`${name}: ${odd.join()} is odd, ${missing.join()} missing`);
      if (holder === undefined ? name !== 'testsuites' : !JUNIT[holder]?.holds.includes(name))
        problems.push(`${name} in ${holder}`);
      if (alone === '') open.push(name);
    }
  }
  return open.length > 0 ? [...problems, `${open.join()} does not end`] : problems;
}

test('JUnit: whatever the report holds, it is what Jenkins takes', () => {
  expect(junitProblems('<testsuites><testcase/></testsuites>')).toHaveLength(3);
  fc.assert(
    fc.property(hostileReport, (any) => {
      expect(junitProblems(toJUnit(any))).toEqual([]);
    }),
  );
});

/** A line as the agent reads it (src/Microsoft.VisualStudio.Services.Agent/Command.cs of microsoft/azure-pipelines-agent). */
function readByAgent(line: string) {
  const start = line.indexOf('##vso[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return null;
  const [command, ...rest] = line.slice(start + '##vso['.length, end).split(' ');
  const unescaped = (text: string): string =>
    [
      ['%3B', ';'],
      ['%0D', '\r'],
      ['%0A', '\n'],
      ['%5D', ']'],
      ['%AZP25', '%'],
    ].reduce((all, [written, meant]) => all.replaceAll(written!, meant!), text);
  const properties = rest
    .join(' ')
    .split(';')
    .filter((each) => each !== '')
    .map((each) => [each.slice(0, each.indexOf('=')), unescaped(each.slice(each.indexOf('=') + 1))]);
  return { command, properties: Object.fromEntries(properties) as unknown, data: unescaped(line.slice(end + 1)) };
}

test('Azure Pipelines: the agent reads names and texts as they were', () => {
  const [problem, , warning] = toAzure(given).split('\n').map(readByAgent);
  expect(problem).toEqual({
    command: 'task.logissue',
    properties: { type: 'error' },
    data: 'Problem while checking: 100% odd.',
  });
  expect(warning).toMatchObject({
    command: 'task.logissue',
    properties: { type: 'warning', sourcepath: 'a;b]/Dockerfile', linenumber: '4' },
  });
});
