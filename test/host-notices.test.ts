import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCheck } from '../src/engine.js';
import { openWorkspace } from '../src/io/workspace.js';
import { loadSettings } from '../src/load-settings.js';
import { Repository } from './io/repository.js';

let repository: Repository;
beforeEach(() => {
  repository = new Repository();
});
afterEach(() => repository.remove());

async function notices(targets: readonly string[], today: string): Promise<readonly string[]> {
  const raw = new Map([
    ['resolve', ['offline']],
    ['targets', targets],
  ]);
  const workspace = openWorkspace(repository.root, { git: false });
  const call = { raw, today, where: ({ name }: { name: string }) => name, base: repository.root };
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
  return outcome.report.problems.map(({ severity, message }) => `${severity}: ${message}`);
}

const MOVED = 'has been Windows Server 2025 since September 2025, and was Windows Server 2022 before.';
const DOCKER = 'Docker Engine 23 and later does not start on Windows before build 17763 (Windows Server 2019)';

test.each<[targets: string[], today: string, said: string[]]>([
  [['windows-latest'], '2025-08-31', []],
  [['windows-latest'], '2025-09-01', [`notice: windows-latest ${MOVED}`]],
  [['ci = windows-latest'], '2026-08-31', [`notice: ci ${MOVED}`]],
  [['windows-latest'], '2026-09-01', []],
  [['windows-latest = 10.0.26100.4349'], '2026-01-01', []],
  [['windows-2025'], '2026-01-01', []],
  [['ltsc2016'], '2026-09-01', [`notice: ${DOCKER}: ltsc2016 needs an older engine.`]],
  [['a = 10.0.14393.8000', 'b = ltsc2016'], '2026-09-01', [`notice: ${DOCKER}: a, b need an older engine.`]],
  [['ltsc2016'], '2022-09-01', []],
  [['ltsc2016 [containerd]'], '2026-09-01', []],
  [['ltsc2019'], '2026-09-01', []],
])('%j on %s', async (targets, today, said) => {
  const base = 'FROM mcr.microsoft.com/windows/servercore:ltsc2016\n';
  repository.write('Dockerfile', base).write('other/Dockerfile', base);
  expect(await notices(targets, today)).toEqual(said);
});

test('nothing is said of hosts that no Windows image is for', async () => {
  repository.write('Dockerfile', 'FROM alpine:3.20\nRUN apk add curl\n');
  expect(await notices(['ltsc2016', 'windows-latest'], '2026-01-01')).toEqual([]);
});
