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
