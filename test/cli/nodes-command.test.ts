import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

test.each([
  [[], /No nodes are given/],
  [['missing.json'], /missing\.json does not exist/],
])('%j is a wrong call', async (args, message) => {
  const { code, stderr } = await nodes(...args);
  expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
});
