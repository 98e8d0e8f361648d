import { expect, test } from 'vitest';
import { checkOne, finals } from './run-one.js';

const servercore = 'mcr.microsoft.com/windows/servercore';

test.each([
  ['windows-2019', '2026-09-15', 'a job that asks for it does not start. Use windows-2022 or windows-2025.'],
  ['vmImage: windows-2019', '2026-09-15', 'does not start'],
  ['old = windows-2019', '2026-09-15', 'does not start'],
  ['windows-2019 = 10.0.17763.7558', '2026-09-15', 'does not start'],
  ['windows-2019', '2025-06-30', null],
  ['windows-2022', '2026-09-15', null],
  ['AKS Windows2019', '2026-09-15', 'no node pool with it since March 2026. Use AKS Windows2022 or AKS Windows2025.'],
  ['AKS Windows Server 2019', '2026-09-15', 'no node pool'],
  ['AKSWindows-2019-containerd-17763.5329.240202', '2026-09-15', 'no node pool'],
  ['AKS Windows2019', '2026-02-15', null],
  ['AKS Windows2022', '2026-09-15', null],
  ['AKS Windows2022', '2028-07-01', 'retired it on 30 June 2028'],
  ['Windows Server 2019', '2026-09-15', null],
])('%s on %s: %s', async (target, today, words) => {
  const [result] = await finals({ dockerfile: `FROM ${servercore}:ltsc2019\n`, targets: [target], today });
  const note = result?.notes.find(({ rule }) => rule === 'host-retired');
  expect(note?.severity ?? null).toBe(words === null ? null : 'warning');
  if (words !== null) expect(note?.message).toContain(words);
});

test('the machine that builds, too', async () => {
  const report = await checkOne({
    dockerfile: `FROM ${servercore}:ltsc2019\nRUN dir\n`,
    targets: [],
    buildHost: 'windows-2019',
  });
  expect(report.totals).toMatchObject({ errors: 0, warnings: 1 });
  expect(report.compatible).toBe(true);
});
