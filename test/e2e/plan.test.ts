import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PlanReport } from '../../src/report/plan-text.js';
import { command, NODES, ROOT } from './dist.js';

const BUILDS = join(ROOT, 'test/fixtures/builds');
const GOLDEN = readFileSync(join(BUILDS, 'object-rows.plan.txt'), 'utf8');

/** The fixtures lie in the repository of this project: what is planned is named by its folder. */
function plan(node: string, ...args: readonly string[]) {
  return command(node, ['plan', ...args], { cwd: join(BUILDS, 'object-rows') });
}

describe.each(NODES)('the command plan on Node %s', (_, node) => {
  test('needs no target, and says what is built here', () => {
    const { code, stdout, stderr } = plan(node, 'runner/ltsc2022.Dockerfile');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('object-rows/runner/ltsc2022.Dockerfile\n');
    expect(stdout).not.toContain('\u001b');
    for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
    expect(stdout.split('\n')[1]).toMatch(/^ {2}built of {5}the last stage/);
    expect(GOLDEN).toMatch(/^ {2}built of {5}the last stage/m);
  });

  test('JSON holds the same', () => {
    const { code, stdout } = plan(node, 'runner/ltsc2022.Dockerfile', '--format', 'json', '--target', 'ltsc2022');
    const report = JSON.parse(stdout) as PlanReport;
    expect([code, report.schemaVersion]).toEqual([0, 1]);
    expect(report.builds).toMatchObject([
      { dockerfile: 'test/fixtures/builds/object-rows/runner/ltsc2022.Dockerfile', targets: ['ltsc2022'] },
    ]);
    expect(Object.keys(report)).toEqual(['schemaVersion', 'tool', 'builds', 'notRead', 'problems', 'help']);
  });

  test.each([
    [
      'a format that is none of its own',
      ['--format', 'sarif'],
      /--format: "sarif" is not possible here. Expected text, json/,
    ],
    ['a path that is not there', ['nope/Dockerfile'], /nope\/Dockerfile.*does not exist/],
    ['a wrong config file', ['--config', 'nope.yml'], /nope\.yml/],
  ])('%s: exit code 2, nothing on stdout', (_name, args, message) => {
    const { code, stdout, stderr } = plan(node, ...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});
