import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runCheck } from '../../src/engine.js';
import { openWorkspace } from '../../src/io/workspace.js';
import type { Report } from '../../src/judge/report.js';
import { settingsIn } from '../find/repository-plan.js';
import { FACE } from '../judge/run.js';
import { tooLong } from './too-long.js';

/** Hosts with which nearly every image has something to say. */
const TARGETS = ['ltsc2022', 'AKS Windows2019', 'prod = 10.0.14393.2340', 'Windows 11 24H2', 'ltsc2025', 'self-hosted'];
const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));
const foldersOf = (name: string): readonly string[] =>
  readdirSync(`${FIXTURES}${name}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${name}/${entry.name}`);
const CASES = [
  ...['builds', 'repositories'].flatMap(foldersOf).map((name) => [name, TARGETS] as const),
  ...foldersOf('clusters')
    .filter((name) => existsSync(`${FIXTURES}${name}/nodes.json`))
    .map((name) => [name, ['@nodes.json']] as const),
];

test.each(CASES)('what is said of each finding is short: %s', async (name, targets) => {
  const report = await check(`${FIXTURES}${name}`, targets);
  expect(tooLong(report)).toEqual([]);
});

async function check(root: string, targets: readonly string[]): Promise<Report> {
  const workspace = openWorkspace(root, { git: false });
  const outcome = await runCheck(await settingsIn(workspace, { targets, resolve: 'offline' }), workspace, '', FACE);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.report;
}
