import { hostLabel, imageLabel, pairOf } from '../labels.js';
import type { DecidingRecord } from '../record.js';
import { COMPATIBILITY } from '../rule-page-parts.js';
import { noWays } from '../ways-out.js';

export const sameBuild: DecidingRecord<'same-build'> = {
  id: 'same-build',
  kind: 'decides',
  severity: 'off',
  name: 'Image and host have the same build',
  title: 'image and host are of the same Windows build',
  say: (saying) => `The image is ${imageLabel(pairOf(saying).image)}, the same build as ${hostLabel(saying.host)}.`,
  errors: () => [],
  mends: 'nothing',
  ways: noWays,
  page: {
    meaning:
      'Image and host have the same Windows build, for example 20348 for Windows Server 2022. That is the pair that every engine and every page of Microsoft agrees on: it runs with process isolation.',
    errors: [],
    examples: [
      { dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022', target: 'windows-2022', verdict: 'runs' },
    ],
    waysOut: [],
    sources: [COMPATIBILITY],
  },
};
