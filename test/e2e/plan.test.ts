import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PlanReport } from '../../src/report/plan-text.js';
import { command, NODES, ROOT } from './dist.js';

const FIXTURE = join(ROOT, 'test/fixtures/builds/object-rows');

describe.each(NODES)('the command plan on Node %s', (_, node) => {
  let root = '';
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'compat-plan-'));
    cpSync(FIXTURE, root, { recursive: true });
  });
  afterAll(() => rmSync(root, { recursive: true }));
  const plan = (...args: readonly string[]) => command(node, ['plan', ...args], { cwd: root });

  test('needs no target, and says what is built here', () => {
    const { code, stdout, stderr } = plan();
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(readFileSync(`${FIXTURE}.plan.txt`, 'utf8'));
  });

  test('JSON holds the same', () => {
    const { code, stdout } = plan('runner/ltsc2022.Dockerfile', '--format', 'json', '--target', 'ltsc2022');
    const report = JSON.parse(stdout) as PlanReport;
    expect([code, report.schemaVersion]).toEqual([0, 1]);
    expect(report.builds).toMatchObject([{ dockerfile: 'runner/ltsc2022.Dockerfile', targets: ['ltsc2022'] }]);
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
    const { code, stdout, stderr } = plan(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});
