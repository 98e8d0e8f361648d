import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCheck } from '../../src/engine.js';
import { openWorkspace } from '../../src/io/workspace.js';
import { loadSettings } from '../../src/load-settings.js';
import { summaryLine } from '../../src/report/summary-line.js';
import { Repository } from '../io/repository.js';

let repository: Repository;
beforeEach(() => {
  repository = new Repository();
});
afterEach(() => repository.remove());

async function check(options: Readonly<Record<string, string>>) {
  const raw = new Map(Object.entries({ resolve: 'offline', ...options }).map(([name, value]) => [name, [value]]));
  const workspace = openWorkspace(repository.root, { git: false });
  const call = { raw, today: '2026-09-01', where: ({ name }: { name: string }) => name, base: repository.root };
  const loaded = await loadSettings(call, workspace);
  if (!loaded.ok) throw new Error(loaded.message);
  const outcome = await runCheck(loaded.settings, workspace, '', {
    env: {},
    untrusted: [],
    example: '',
    secret: () => {},
    trace: () => {},
    notice: () => {},
    standardInput: null,
    wantsMatrix: false,
    progress: () => {},
    changes: async () => ({ kind: 'files', paths: new Set() }),
  });
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.report;
}

const NOTHING_TO_DO = "nothing to do with Docker's default (Hyper-V isolation)";

test.each<[targets: string, options: Record<string, string>, severity: string, byDefault: boolean]>([
  ['dev = Windows 11 24H2', {}, 'notice', true],
  ['Windows 10 22H2', {}, 'notice', true],
  ['dev = Windows 11 24H2', { severity: 'build-mismatch = error' }, 'notice', true],
  ['dev = Windows 11 24H2', { severity: 'build-mismatch = off' }, 'off', true],
  ['dev = Windows 11 24H2 [process]', {}, 'error', false],
  ['dev = Windows 11 24H2', { isolation: 'process' }, 'error', false],
  ['dev = Windows 11 24H2 [containerd]', {}, 'error', false],
  ['windows-11-arm', {}, 'error', false],
  ['dev = Windows Server 2022', {}, 'error', false],
])('servercore:ltsc2016 on %s with %j: %s', async (targets, options, severity, byDefault) => {
  repository.write('Dockerfile', 'FROM mcr.microsoft.com/windows/servercore:ltsc2016\n');
  const report = await check({ targets, ...options });
  const [result] = report.builds[0]!.images[0]!.results;
  expect(result).toMatchObject({ severity });
  expect(result?.verdict).toBe(targets.startsWith('windows-11-arm') ? 'cannot-run' : 'hyperv-only');
  expect(result?.runsByDefault ?? false).toBe(byDefault);
  expect(result?.ways[0]?.text === NOTHING_TO_DO).toBe(byDefault);
  expect(result?.ways.some(({ text }) => text.includes('--isolation=hyperv')) && byDefault).toBe(false);
  expect(report.compatible).toBe(byDefault);
  expect(summaryLine(report).includes('will not run')).toBe(!byDefault);
});

test('an image that is newer than the host stays an error', async () => {
  repository.write('Dockerfile', 'FROM mcr.microsoft.com/windows/servercore:ltsc2025\n');
  const report = await check({ targets: 'Windows 10 22H2' });
  expect(report.totals.errors).toBe(1);
  expect(report.compatible).toBe(false);
});

test('a target in a comment of the Dockerfile, too', async () => {
  repository
    .write(
      'Dockerfile',
      '# windows-container-compat: targets="Windows 11 24H2"\nFROM mcr.microsoft.com/windows/servercore:ltsc2019\n',
    )
    .write('.github/windows-containers.yml', 'targets:\n  - ltsc2022\n');
  const report = await check({});
  expect(report.builds[0]!.images[0]!.results[0]).toMatchObject({ severity: 'notice', runsByDefault: true });
});
