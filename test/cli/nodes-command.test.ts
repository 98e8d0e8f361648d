import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { main } from '../../src/cli/main.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nodes-'));
  const node = (name: string, kernelVersion: string) => ({
    metadata: { name, labels: { agentpool: 'old' } },
    status: { nodeInfo: { operatingSystem: 'windows', kernelVersion } },
  });
  const items = [node('n1', '10.0.17763.737'), node('n2', '10.0.17763.5329')];
  writeFileSync(join(folder, 'nodes.json'), JSON.stringify({ items }));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function nodes(...args: string[]) {
  let [stdout, stderr] = ['', ''];
  const code = await main(['nodes', ...args], {
    stdout: { columns: 160, write: (text: string | Uint8Array) => (stdout += String(text)) } as never,
    stderr: { write: (text: string) => (stderr += text) },
    env: {},
    showsProgress: false,
    cwd: () => folder,
    endAfter: () => {},
  } as never);
  return { code, stdout, stderr };
}

test('a pool whose updates are on both sides of February 2020', async () => {
  const { code, stdout } = await nodes('@nodes.json');
  expect(code).toBe(0);
  expect(stdout).toMatch(/old +2 +windows +10\.0\.17763\.737, 10\.0\.17763\.5329/);
  expect(stdout).toContain('updates differ; before and after the February 2020 updates');
});

test('which images of the repository run in which pool', async () => {
  mkdirSync(join(folder, 'web'));
  writeFileSync(join(folder, 'web/Dockerfile'), 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\n');
  const image = 'mcr.microsoft.com/windows/servercore:ltsc2019';
  writeFileSync(
    join(folder, 'pod.yaml'),
    `apiVersion: v1\nkind: Pod\nmetadata: { name: p }\nspec:\n  nodeSelector: { kubernetes.io/os: windows }\n  containers: [{ name: c, image: '${image}' }]\n`,
  );
  const args = ['@labelled.json', '--resolve', 'offline'] as const;
  const node = {
    metadata: { name: 'n1', labels: { 'kubernetes.io/os': 'windows', agentpool: 'old' } },
    status: { nodeInfo: { operatingSystem: 'windows', kernelVersion: '10.0.17763.5329' } },
  };
  writeFileSync(join(folder, 'labelled.json'), JSON.stringify({ items: [node] }));
  const { code, stdout } = await nodes(...args);
  expect(code).toBe(0);
  expect(stdout).toMatch(/servercore:ltsc2019 +Pod\/p \(pod\.yaml:2\) +(?:runs|at-risk): n1\n/);
  expect(stdout).toMatch(/servercore:ltsc2022 +web\/Dockerfile:1 +cannot-run: n1\n/);
  const [pool] = JSON.parse((await nodes(...args, '--format', 'json')).stdout) as [{ images: object[] }];
  expect(pool.images).toMatchObject([{ of: 'Pod/p (pod.yaml:2)' }, { of: 'web/Dockerfile:1', verdict: 'cannot-run' }]);
});

test.each([
  [[], /No nodes are given/],
  [['missing.json'], /missing\.json does not exist/],
])('%j is a wrong call', async (args, message) => {
  const { code, stderr } = await nodes(...args);
  expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
});
