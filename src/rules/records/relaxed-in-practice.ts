import { hostLabel, imageLabel, pairOf } from '../labels.js';
import type { DecidingRecord } from '../record.js';
import { COMPATIBILITY, thread, USE_HYPERV } from '../rule-page-parts.js';
import { usualWays } from '../ways-out.js';

export const relaxedInPractice: DecidingRecord<'relaxed-in-practice'> = {
  id: 'relaxed-in-practice',
  kind: 'decides',
  severity: 'warning',
  name: 'Runs in practice, undocumented',
  title: 'near builds that were seen to run together, though no document says so',
  say: (saying) =>
    `The image is ${imageLabel(pairOf(saying).image)}. It was seen to run process-isolated on ${hostLabel(saying.host)}, but no page documents it.`,
  errors: () => [],
  mends: 'release',
  ways: usualWays,
  page: {
    meaning:
      'Image and host are of near builds of Windows 10 or of the Semi-Annual Channel. Such pairs were seen to run with process isolation, but Microsoft documented Hyper-V isolation only for them, and not all reports agree.',
    errors: [],
    examples: [{ dockerfile: 'FROM mcr.microsoft.com/windows/servercore:1903', target: '1909', verdict: 'at-risk' }],
    waysOut: [USE_HYPERV, { text: 'Or take an image of the same build as the host.' }],
    sources: [
      COMPATIBILITY,
      thread('docker/for-win#5148'),
      thread('MicrosoftDocs/Virtualization-Documentation#1286'),
      thread('microsoft/nav-docker#497'),
    ],
  },
};
