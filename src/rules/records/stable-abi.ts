import { hostLabel, imageLabel, pairOf } from '../labels.js';
import type { DecidingRecord } from '../record.js';
import { COMPATIBILITY, PORTABILITY } from '../rule-page-parts.js';
import { noWays } from '../ways-out.js';

export const stableAbi: DecidingRecord<'stable-abi'> = {
  id: 'stable-abi',
  kind: 'decides',
  severity: 'off',
  name: 'Host runs images of older builds since Windows Server 2022',
  title: 'the image is Windows Server 2022 or later and the host is newer, within what Microsoft documents',
  say: (saying) =>
    `The image is ${imageLabel(pairOf(saying).image)}; ${hostLabel(saying.host)} runs it process-isolated, because the interface is stable from Windows Server 2022 on.`,
  errors: () => [],
  mends: 'nothing',
  ways: noWays,
  page: {
    meaning:
      'From Windows Server 2022 (build 20348) on, the interface between container and kernel is kept stable, so a newer host runs the images of an older one with process isolation. The rule covers the pairs that Microsoft documents.',
    errors: [],
    examples: [
      { dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022', target: 'windows-2025', verdict: 'runs' },
    ],
    waysOut: [],
    sources: [PORTABILITY, COMPATIBILITY],
  },
};
