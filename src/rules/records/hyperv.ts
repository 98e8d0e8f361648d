import { hostLabel, imageLabel, pairOf } from '../labels.js';
import type { DecidingRecord } from '../record.js';
import { COMPATIBILITY, HYPERV } from '../rule-page-parts.js';
import { noWays } from '../ways-out.js';

export const hyperv: DecidingRecord<'hyperv'> = {
  id: 'hyperv',
  kind: 'decides',
  severity: 'off',
  name: 'Runs with Hyper-V isolation',
  title: 'Hyper-V isolation, and the image is not newer than the host',
  say: (saying) =>
    `The image is ${imageLabel(pairOf(saying).image)}; ${hostLabel(saying.host)} runs it with Hyper-V isolation.`,
  errors: () => [],
  mends: 'nothing',
  ways: noWays,
  page: {
    meaning:
      'With Hyper-V isolation each container gets a small virtual machine with a kernel of its own, so an image of any older Windows runs, back to Windows Server 2016. An image that is newer than its host does not.',
    errors: [],
    examples: [
      {
        dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2019',
        target: 'prod = 10.0.20348 [hyperv]',
        verdict: 'runs',
      },
    ],
    waysOut: [],
    sources: [HYPERV, COMPATIBILITY],
  },
};
